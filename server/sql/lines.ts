import type { Pool } from './pool.ts';
import { raw, readRows, type Sql, sql } from './statement.ts';

/** What events, populations and places are part of. */

export interface LineStep {
  readonly kind: 'event' | 'population' | 'place';
  /** The record that the line begins with. */
  readonly start: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Reads the line of each record: itself, then the one that it is part of, and so on. The line of an event ends where its
 * figures are not part of those of the event above.
 */
export async function readLinesOfRecords(
  pool: Pool,
  ids: {
    readonly events: readonly string[];
    readonly populations: readonly string[];
    readonly places: readonly string[];
  },
): Promise<LineStep[]> {
  return readRows(
    pool,
    'lines of records',
    sql`${climb('event', ids.events, sql`t.rolls_up`)}
     UNION ALL ${climb('population', ids.populations, sql`true`)}
     UNION ALL ${climb('place', ids.places, sql`true`)}
     ORDER BY kind, start, step`,
  );
}

/**
 * The lines of the records of one table.
 * @param goesOn whether the line goes on above a row
 */
function climb(kind: LineStep['kind'], ids: readonly string[], goesOn: Sql): Sql {
  const table = raw(kind);
  return sql`(
    WITH RECURSIVE above AS (
      SELECT t.id AS start, t.id, t.name, t.parent_id, ${goesOn} AS goes_on, 1 AS step FROM ${table} t WHERE t.id = ANY(${ids}::uuid[])
      UNION ALL
      SELECT above.start, t.id, t.name, t.parent_id, ${goesOn}, above.step + 1 FROM above JOIN ${table} t ON t.id = above.parent_id WHERE above.goes_on
    ) SELECT ${kind}::text AS kind, start, id, name, step FROM above)`;
}
