import { type ContainedTable, selectWithin } from './containment.ts';
import type { Pool } from './pool.ts';
import { readRows, sql } from './statement.ts';

/**
 * Reads the ids of all records within the given ones, by the id of each. They include the given id itself, even if there is
 * no record with it.
 */
export async function readWithin(
  pool: Pool,
  table: ContainedTable,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await readRows<{ root: string; ids: string[] }>(
    pool,
    'records within records',
    sql`SELECT s.id AS root, ARRAY(${selectWithin(table, sql`s.id`)}) AS ids FROM unnest(${ids}::uuid[]) AS s(id)`,
  );
  return new Map(rows.map(({ root, ids: found }) => [root, found]));
}
