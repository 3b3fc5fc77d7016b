import type { Pool } from './pool.ts';

/** What events, populations and places are part of. */

export interface LineStep {
  readonly kind: 'event' | 'population' | 'place';
  /** The record that the line begins with. */
  readonly start: string;
  readonly id: string;
  readonly name: string;
}

/** The line of each record: itself, and then each that the one before is part of; an event only as far as it rolls up. */
export async function linesOf(
  pool: Pool,
  ids: {
    readonly events: readonly string[];
    readonly populations: readonly string[];
    readonly places: readonly string[];
  },
): Promise<LineStep[]> {
  const line = (kind: LineStep['kind'], parameter: string, rollsUp: string) => `(
    WITH RECURSIVE above AS (
      SELECT t.id AS start, t.id, t.name, t.parent_id, ${rollsUp} AS goes_on, 1 AS step FROM ${kind} t WHERE t.id = ANY(${parameter})
      UNION ALL
      SELECT above.start, t.id, t.name, t.parent_id, ${rollsUp}, above.step + 1 FROM above JOIN ${kind} t ON t.id = above.parent_id WHERE above.goes_on
    ) SELECT '${kind}' AS kind, start, id, name, step FROM above)`;
  const { rows } = await pool.query<LineStep>(
    `${[line('event', '$1', 't.rolls_up'), line('population', '$2', 'true'), line('place', '$3', 'true')].join(' UNION ALL ')}
     ORDER BY kind, start, step`,
    [ids.events, ids.populations, ids.places],
  );
  return rows;
}
