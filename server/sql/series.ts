import { type Clocks, visibleAt } from './clocks.ts';
import { type KeysetPage, keyset } from './keyset.ts';
import type { Pool } from './pool.ts';

/** Which series there are: claims that can be compared, grouped by what they count. */

/** A series by what it counts, as claims carry it. */
export interface SeriesRow {
  /** The value that all its claims carry. */
  readonly id: string;
  readonly eventId: string;
  readonly measure: string;
  readonly populationId: string;
  readonly placeId: string | null;
  readonly countType: string;
}

const COLUMNS = `c.series_key AS id, c.event_id AS "eventId", c.measure, c.population_id AS "populationId",
  c.place_id AS "placeId", c.count_type AS "countType", count(*)::int AS claims, min(c.id::text)::uuid AS first`;
const GROUP = 'c.series_key, c.event_id, c.measure, c.population_id, c.place_id, c.count_type';

/** What a list of series is of: all of an event, or those that count a part of what a series counts. */
export type SeriesScope = 'event' | 'parts';

/**
 * The claims of a scope; `s.id` is the event or the series. Parts lie within the whole by event, as far as the events
 * roll up, by population and by place; a whole without a place is wherever the event took place.
 */
const SCOPES: Record<SeriesScope, string> = {
  event: 'FROM claim c WHERE c.event_id = s.id',
  parts: `FROM (SELECT event_id, measure, population_id, place_id FROM claim WHERE series_key = s.id LIMIT 1) w
    JOIN claim c ON c.measure = w.measure
      AND c.event_id IN (${descendants('event', 'w.event_id', 'x.rolls_up')})
      AND c.population_id IN (${descendants('population', 'w.population_id')})
      AND (w.place_id IS NULL OR c.place_id IN (${descendants('place', 'w.place_id')}))
    WHERE (c.event_id, c.population_id, c.place_id) IS DISTINCT FROM (w.event_id, w.population_id, w.place_id)`,
};

/** The ids of a row and of all that lie in it. */
function descendants(table: string, root: string, condition = 'true'): string {
  return `WITH RECURSIVE below(id) AS (
    SELECT ${root} UNION SELECT x.id FROM ${table} x JOIN below ON x.parent_id = below.id WHERE ${condition}
  ) SELECT id FROM below`;
}

/** A page of the series of each scope: those with most claims first, unless the page's order says otherwise. */
export async function seriesUnder(
  pool: Pool,
  scope: SeriesScope,
  ids: readonly string[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<Map<string, SeriesRow[]>> {
  const parameters: unknown[] = [ids];
  const seen = visibleAt(clocks, parameters);
  const { where, orderBy, limit } = keyset(page, { claims: 'claims', first: 'first' }, parameters);
  const { rows } = await pool.query<SeriesRow & { scope: string }>(
    `SELECT s.id AS scope, found.* FROM unnest($1::uuid[]) WITH ORDINALITY AS s(id, n) CROSS JOIN LATERAL (
       SELECT * FROM (SELECT ${COLUMNS} ${SCOPES[scope]} AND ${seen.standing('c')} GROUP BY ${GROUP}) series
       WHERE ${where} ORDER BY ${orderBy} ${limit}
     ) found ORDER BY s.n, ${orderBy}`,
    parameters,
  );
  return Map.groupBy(rows, ({ scope: id }) => id);
}

/** How many series each scope has. */
export async function countSeriesUnder(
  pool: Pool,
  scope: SeriesScope,
  ids: readonly string[],
  clocks: Clocks,
): Promise<Map<string, number>> {
  const parameters: unknown[] = [ids];
  const seen = visibleAt(clocks, parameters);
  const { rows } = await pool.query<{ id: string; count: number }>(
    `SELECT s.id, (SELECT count(DISTINCT c.series_key)::int ${SCOPES[scope]} AND ${seen.standing('c')}) AS count
     FROM unnest($1::uuid[]) AS s(id)`,
    parameters,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** What a series is looked for by. What is undefined may be anything; a place that is null is none. */
export interface SeriesQuery {
  readonly eventId: string;
  readonly measure: string;
  readonly populationId: string | undefined;
  readonly placeId: string | null | undefined;
  readonly countType: string | undefined;
}

/** The series that fit and have a claim, those of whole populations first; at most so many. */
export async function findSeries(
  pool: Pool,
  { eventId, measure, populationId, placeId, countType }: SeriesQuery,
  clocks: Clocks,
  most: number,
): Promise<(SeriesRow & { whole: boolean })[]> {
  const parameters: unknown[] = [eventId, measure];
  const seen = visibleAt(clocks, parameters);
  const conditions = [
    'c.measure = $2::measure',
    populationId === undefined ? 'true' : `c.population_id = $${parameters.push(populationId)}`,
    placeId === undefined
      ? 'true'
      : placeId === null
        ? 'c.place_id IS NULL'
        : `c.place_id = $${parameters.push(placeId)}`,
    countType === undefined ? 'true' : `c.count_type = $${parameters.push(countType)}::count_type`,
  ];
  // The series are sought one after the other in the index: an event may have few of them and very many claims.
  const next = (bound: string) =>
    `SELECT series_key AS id FROM claim WHERE event_id = $1 AND ${bound} ORDER BY series_key LIMIT 1`;
  const { rows } = await pool.query<SeriesRow & { whole: boolean }>(
    `WITH RECURSIVE keys AS (
       (${next('true')}) UNION ALL SELECT (${next('series_key > keys.id')}) FROM keys WHERE keys.id IS NOT NULL
     )
     SELECT c.series_key AS id, c.event_id AS "eventId", c.measure, c.population_id AS "populationId",
       c.place_id AS "placeId", c.count_type AS "countType", p.parent_id IS NULL AS whole
     FROM keys CROSS JOIN LATERAL (SELECT * FROM claim WHERE series_key = keys.id LIMIT 1) c
     JOIN population p ON p.id = c.population_id
     WHERE ${conditions.join(' AND ')} AND EXISTS (SELECT 1 FROM claim s WHERE s.series_key = keys.id AND ${seen.standing('s')})
     ORDER BY whole DESC, c.series_key LIMIT $${parameters.push(most)}`,
    parameters,
  );
  return rows;
}

/** The series that claims belong to, each once. */
export async function seriesOfClaims(
  pool: Pool,
  claimIds: readonly string[],
  clocks: Clocks,
): Promise<Map<string, SeriesRow>> {
  const parameters: unknown[] = [claimIds];
  const seen = visibleAt(clocks, parameters);
  const { rows } = await pool.query<SeriesRow & { claimId: string }>(
    `SELECT c.id AS "claimId", c.series_key AS id, c.event_id AS "eventId", c.measure, c.population_id AS "populationId",
       c.place_id AS "placeId", c.count_type AS "countType"
     FROM claim c WHERE c.id = ANY($1) AND ${seen.claim('c')}`,
    parameters,
  );
  return new Map(rows.map((row) => [row.claimId, row]));
}
