import { type ContainedTable, selectAbove } from './containment.ts';
import type { Pool } from './pool.ts';
import { readRows, sql } from './statement.ts';

/** What contains the events, populations and places that claims are about. */

export interface LineStep {
  readonly kind: ContainedTable;
  /** The record that the others contain. */
  readonly start: string;
  readonly id: string;
  readonly name: string;
}

/** Reads for each record the record itself, and then everything that contains it. */
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
    sql`SELECT * FROM (
      ${selectAbove('event', ids.events)} UNION ALL ${selectAbove('population', ids.populations)} UNION ALL ${selectAbove('place', ids.places)}
    ) line ORDER BY kind, start, id <> start, name, id`,
  );
}
