import type { Pool } from './pool.ts';
import { raw, readRows, type Sql, sql } from './statement.ts';

/** The hierarchies of events, populations and places. */

export interface LineStep {
  readonly kind: 'event' | 'population' | 'place';
  /** The record at which the line begins. */
  readonly start: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Reads the line of each record: the record itself, its parent, the parent of that one, and so on. The line of an event ends
 * where the figures of the event are not part of its parent's.
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
 * Selects the lines of the records of one table.
 * @param goesOn whether the line continues above a row
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
