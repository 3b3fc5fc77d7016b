import type { Pool } from './pool.ts';

/** Inserts rows into several tables at once, however many there are. */

/** Tables whose rows stand by themselves. */
const INDEPENDENT = ['organisation', 'place', 'population', 'person', 'event', 'dataset', 'article'] as const;
/** Tables whose rows belong to those above. A trigger of `claim` reads `article`. */
const DEPENDENT = [
  ...(['name', 'affiliation', 'event_place', 'place_parent', 'population_parent'] as const),
  ...(['credit', 'mention', 'person_status', 'claim', 'claim_relation', 'observation'] as const),
] as const;
/** A trigger of `attribution` reads `claim`. */
const LINKS = ['attribution'] as const;

export type InsertedTable = 'revision' | (typeof INDEPENDENT | typeof DEPENDENT | typeof LINKS)[number];

/** Rows by table, each with fields of the Prisma schema. All rows of a table have the same fields. */
export type NewRows = Partial<Readonly<Record<InsertedTable, readonly object[]>>>;

/**
 * Inserts the rows of each table in their order. Columns that the rows do not have get their defaults. A foreign key may
 * lead from any of these rows to any other in the same or an earlier group of tables.
 *
 * One statement fills all the tables of a group. Triggers do not see what their own statement inserts into other tables,
 * so the tables that they read are in an earlier group.
 */
export async function insertRows(pool: Pool, rows: NewRows): Promise<void> {
  const hasAny = (tables: readonly InsertedTable[]) => tables.some((table) => (rows[table] ?? []).length > 0);
  const groups: readonly (readonly InsertedTable[])[] = hasAny(INDEPENDENT)
    ? [['revision', ...INDEPENDENT], DEPENDENT, LINKS]
    : [['revision', ...DEPENDENT], LINKS];
  for (const group of groups) if (hasAny(group)) await insertGroup(pool, group, rows);
}

async function insertGroup(pool: Pool, group: readonly InsertedTable[], rows: NewRows): Promise<void> {
  const parts = group.flatMap((table) => {
    const of = rows[table] ?? [];
    return of[0] ? [{ table, columns: Object.keys(of[0]).map(nameColumn), of }] : [];
  });
  const inserts = parts.map(({ table, columns }, i) => formatInsert(table, columns, i + 1));
  const last = inserts.pop();
  const others = inserts.map((insert, i) => `part_${i + 1} AS (${insert})`).join(', ');
  await pool.query(
    `/* attested: insert of records */ ${others === '' ? '' : `WITH ${others} `}${last}`,
    parts.map(({ columns, of }) => JSON.stringify(of.map((row) => nameValues(columns, row)))),
  );
}

function formatInsert(table: InsertedTable, columns: readonly string[], parameter: number): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(NULL::public.${table}, $${parameter}::json)`;
}

/** Returns the values of a row by column. Nulls are left out, since a missing value is read as null. */
function nameValues(columns: readonly string[], row: object): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [i, value] of Object.values(row).entries()) {
    const column = columns[i];
    if (value !== null && column !== undefined) named[column] = value;
  }
  return named;
}

/** The fields whose columns do not have the same name in snake case. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['entryMethod', 'entry'],
  ['from', 'from_day'],
]);

/** Returns the column of a field of the Prisma schema. */
function nameColumn(field: string): string {
  // Only fields of our own get here. Nothing else could be a name in a statement.
  if (!/^[a-zA-Z0-9]+$/.test(field)) throw new Error(`"${field}" cannot be the name of a column.`);
  return OTHER_NAMES.get(field) ?? field.replaceAll(/[A-Z]/g, '_$&').toLowerCase();
}
