import { NEW_COLUMNS } from './new-columns.ts';
import type { Pool } from './pool.ts';
import { join, raw, readRows, type Sql, sql } from './statement.ts';

/** Inserts rows into several tables at once, however many there are. */

export type InsertedTable = keyof typeof NEW_COLUMNS;

/** Tables whose rows stand by themselves. */
const INDEPENDENT = [
  'organisation',
  'place',
  'population',
  'person',
  'event',
  'dataset',
  'article',
  'reading',
] as const;
/** Tables whose rows belong to those above. A trigger of `claim` reads `article`. */
const DEPENDENT = [
  ...(['name', 'affiliation', 'event_place', 'place_parent', 'population_parent'] as const),
  ...(['credit', 'mention', 'person_status', 'claim', 'claim_relation', 'observation', 'idempotent_write'] as const),
  ...(['candidate', 'read_number'] as const),
] as const;
/** A trigger of `attribution` reads `claim`. */
const LINKS = ['attribution'] as const;

/** Rows by table, each with the fields of `NEW_COLUMNS`. */
export type NewRows = Partial<Readonly<Record<InsertedTable, readonly object[]>>>;

/**
 * Inserts the rows of each table in their order. A foreign key may lead from any of these rows to any other in the same or
 * an earlier group of tables.
 *
 * One statement fills all the tables of a group. Triggers do not see what their own statement inserts into other tables,
 * so the tables that they read are in an earlier group.
 */
export async function insertRows(pool: Pool, rows: NewRows): Promise<void> {
  const hasAny = (tables: readonly InsertedTable[]) => tables.some((table) => (rows[table] ?? []).length > 0);
  const groups: readonly (readonly InsertedTable[])[] = hasAny(INDEPENDENT)
    ? [['revision', ...INDEPENDENT], DEPENDENT, LINKS]
    : [['revision', ...DEPENDENT], LINKS];
  for (const group of groups) {
    const inserts = group.flatMap((table) => {
      const of = rows[table] ?? [];
      return of.length > 0 ? [sql`${raw(table)}_rows AS (${insertInto(table, of)})`] : [];
    });
    if (inserts.length > 0) await readRows(pool, 'insert of records', sql`WITH ${join(inserts)} SELECT true AS done`);
  }
}

export function insertInto(table: InsertedTable, rows: readonly object[]): Sql {
  const columns = join(Object.values(NEW_COLUMNS[table]).map((column) => sql`"${raw(column)}"`));
  return sql`INSERT INTO ${raw(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::public.${raw(table)}, ${formatRows(table, rows)}::json)`;
}

/** Writes rows as JSON with the names of the columns. Nulls are left out, since a missing value is read as null. */
export function formatRows(table: InsertedTable, rows: readonly object[]): string {
  const columns: Readonly<Record<string, string>> = NEW_COLUMNS[table];
  const named = rows.map((row) => {
    const values: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(row)) {
      const column = columns[field];
      if (column === undefined) throw new Error(`New rows of ${table} have no field ${field}.`);
      if (value !== null) values[column] = value;
    }
    return values;
  });
  return JSON.stringify(named);
}
