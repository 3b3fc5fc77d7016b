import { type ContainedTable, selectWithin } from './containment.ts';
import type { Pool } from './pool.ts';
import { readRows, sql } from './statement.ts';

/** The records within other records, and the claims about them, for filters that reach down. */

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

/** The columns of a claim that name a record which can be contained in another. */
const CLAIM_COLUMNS = { event: sql`event_id`, population: sql`population_id`, place: sql`place_id` } as const;

/**
 * Finds the claims about any of the given records, if there are few of them.
 *
 * PostgreSQL estimates the claims of many records from averages. If these records have fewer than that, it reads a sorted list
 * of claims from its beginning, and finds nothing for a long time. With the ids of the claims it starts from those.
 * @param most the most claims to return
 * @returns the ids; null if there are more
 */
export async function findFewClaims(
  pool: Pool,
  table: ContainedTable,
  ids: readonly string[],
  most: number,
): Promise<string[] | null> {
  const column = CLAIM_COLUMNS[table];
  const rows = await readRows<{ id: string }>(
    pool,
    'few claims within records',
    sql`SELECT found.id FROM unnest(${ids}::uuid[]) AS s(id) CROSS JOIN LATERAL (
       SELECT c.id FROM claim c WHERE c.${column} = s.id ORDER BY c.as_of_sort LIMIT ${most + 1}::int
     ) found LIMIT ${most + 1}::int`,
  );
  return rows.length > most ? null : rows.map(({ id }) => id);
}
