import { join, raw as rawText, Sql, sqltag as sql } from '@prisma/client/runtime/client';
import type { Pool } from './pool.ts';

/**
 * How statements are composed and run, with the tools of `Prisma.sql`. A value in a template becomes a parameter and never
 * text. One statement in the template of another becomes a part of it, and its parameters are numbered with the rest.
 */
export { join, type Sql, sql };

/** What statement names are made of. Nothing in them can end the comment in which they are sent. */
const NAME = /^[a-z ]+$/;

/**
 * Runs a statement and returns its rows.
 * @param name what the statement is called in `pg_stat_activity` and in PostgreSQL's log: small letters and spaces. It comes
 *   first, because PostgreSQL shows only the beginning of a long statement.
 */
export async function readRows<Row extends object>(pool: Pool, name: string, statement: Sql): Promise<Row[]> {
  if (!NAME.test(name)) throw new Error(`"${name}" cannot name a statement: use small letters and spaces.`);
  const { rows } = await pool.query<Row>(`/* attested: ${name} */ ${statement.text}`, statement.values);
  return rows;
}

/** The text, if the compiler knows every letter of it; `never` for a `string` or a pattern such as `${string}.id`. */
type Known<Text extends string> = Text extends unknown
  ? Record<never, never> extends Record<Text, unknown>
    ? never
    : Text
  : never;

/**
 * Text of our own code as a part of a statement, for what cannot be a parameter: the name of a table, an alias or a column.
 *
 * PostgreSQL runs such text as it stands. If a value from a request or a file came here, whoever sent it could write SQL.
 * That is why a plain `string` is a type error: only text that stands in the code itself is accepted, or one of a closed
 * list of such texts.
 */
export function raw<Text extends string>(text: Text & Known<Text>): Sql {
  return rawText(text);
}

/** The condition that all of these hold; `true` if there are none. What is null or false is not a condition. */
export function requireAll(...conditions: readonly (Sql | null | false)[]): Sql {
  const present = conditions.filter((condition): condition is Sql => Boolean(condition));
  return present.length === 0 ? sql`true` : join(present, ' AND ');
}

/**
 * A statement with numbered parameters, `$1` the first of them, as a part of others. Prisma writes statements this way, and
 * keeps every value out of the text.
 */
export function toSql({ text, values }: { readonly text: string; readonly values: readonly unknown[] }): Sql {
  // Every second piece is the number of a parameter.
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
