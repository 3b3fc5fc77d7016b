import { createHash } from 'node:crypto';
import { join, raw as rawText, Sql, sqltag as sql } from '@prisma/client/runtime/client';
import { LRUCache } from 'lru-cache';
import type { NamedStatement, Pool } from './pool.ts';

/**
 * Composes and runs statements, with the tools of `Prisma.sql`. A value in a template always becomes a parameter, never
 * text. A statement in the template of another becomes a part of it, and its parameters are numbered with the rest.
 */
export { join, type Sql, sql };

/** The characters allowed in statement names. None of them can end the comment in which the name is sent. */
const NAME = /^[a-z ]+$/;

/**
 * Runs a statement and returns its rows.
 * @param name the name of the statement in `pg_stat_activity` and in PostgreSQL's log, in lower-case letters and spaces. It
 *   comes first, because PostgreSQL shows only the beginning of a long statement.
 */
export async function readRows<Row extends object>(pool: Pool, name: string, statement: Sql): Promise<Row[]> {
  const { rows } = await pool.query<Row>(nameText(name, statement.text), statement.values);
  return rows;
}

/**
 * Runs a statement like `readRows`, and has the session keep its plan: for statements that take longer to plan than to run.
 * Every text is kept for as long as the session lasts. So there must be few of them, and requests must not be able to make more.
 */
export async function readPlanned<Row extends object>(pool: Pool, name: string, statement: Sql): Promise<Row[]> {
  const text = nameText(name, statement.text);
  const { rows } = await pool.query<Row>({ name: hashText(text), text }, statement.values);
  return rows;
}

/** A statement whose text was put together as a string, with its parameters. */
export interface ComposedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The most characters of composed statements whose names are remembered. */
const MOST_PREPARED_CHARS = 4_000_000;
/** The most composed statements that are ever prepared. A session keeps each of them, and drops none by itself. */
const MOST_PREPARED_STATEMENTS = 1_000;

const prepared = new LRUCache<string, NamedStatement>({
  maxSize: MOST_PREPARED_CHARS,
  sizeCalculation: (_named, text) => text.length + 1,
});
let preparedStatements = 0;

/** A composed statement as it is sent. Sessions keep the plan of one with a name. */
export interface PreparedStatement {
  readonly query: string | NamedStatement;
  readonly values: readonly unknown[];
}

/**
 * Prepares a composed statement, up to a limit: clients write their own queries, so there is no end of different statements.
 * Statements that are alike share one text.
 * @param name as for `readRows`
 */
export function prepareComposed(name: string, { text: unnamed, values }: ComposedStatement): PreparedStatement {
  const text = nameText(name, unnamed);
  return { query: prepared.get(text) ?? keepPrepared(text) ?? text, values };
}

function keepPrepared(text: string): NamedStatement | undefined {
  if (preparedStatements >= MOST_PREPARED_STATEMENTS) return undefined;
  preparedStatements += 1;
  const named = { name: hashText(text), text };
  prepared.set(text, named);
  return named;
}

/** Runs a prepared statement. It can be run again. */
export async function runPrepared<Row extends object>(
  pool: Pool,
  { query, values }: PreparedStatement,
): Promise<Row[]> {
  const { rows } = await pool.query<Row>(query, [...values]);
  return rows;
}

/** Runs a composed statement like `readRows`. Sessions keep its plan as well, up to a limit. */
export async function readComposed<Row extends object>(
  pool: Pool,
  name: string,
  statement: ComposedStatement,
): Promise<Row[]> {
  return runPrepared(pool, prepareComposed(name, statement));
}

function hashText(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

function nameText(name: string, text: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" cannot name a statement: use lower-case letters and spaces.`);
  return `/* attested: ${name} */ ${text}`;
}

/** The text, if the compiler knows every letter of it; `never` for a `string` or a pattern such as `${string}.id`. */
type Known<Text extends string> = Text extends unknown
  ? Record<never, never> extends Record<Text, unknown>
    ? never
    : Text
  : never;

/**
 * Puts text from our own code into a statement, for anything that cannot be a parameter: the name of a table, an alias or a
 * column.
 *
 * PostgreSQL runs such text as it is. If a value from a request or a file got here, its sender could inject SQL. That is why
 * a plain `string` is a type error: only string literals in the code are accepted, or unions of them.
 */
export function raw<Text extends string>(text: Text & Known<Text>): Sql {
  return rawText(text);
}

/** Joins conditions by AND. Null and false are left out; `true` if no condition is left. */
export function requireAll(...conditions: readonly (Sql | null | false)[]): Sql {
  const present = conditions.filter((condition): condition is Sql => Boolean(condition));
  return present.length === 0 ? sql`true` : join(present, ' AND ');
}

/**
 * Makes a statement with numbered parameters (`$1`, `$2` and so on) usable as a part of others. Prisma writes its statements
 * this way, with every value kept out of the text.
 */
export function toSql({ text, values }: { readonly text: string; readonly values: readonly unknown[] }): Sql {
  // Every other piece is the number of a parameter.
  const pieces = text.split(/\$(\d+)/);
  const numbers = pieces.flatMap((piece, i) => (i % 2 === 1 ? [Number(piece)] : []));
  const between = pieces.filter((_, i) => i % 2 === 0);
  const missing = numbers.find((number) => number < 1 || number > values.length);
  if (missing !== undefined) throw new Error(`The statement has a parameter $${missing} and ${values.length} values.`);
  return new Sql(
    between,
    numbers.map((number) => values[number - 1]),
  );
}
