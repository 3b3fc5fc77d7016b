import type { Statement } from '../domain/figures/statement.ts';
import { type Clocks, makeVisible } from './clocks.ts';
import { isTopPopulation, selectBelow } from './containment.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { readRows, requireAll, type Sql, sql } from './statement.ts';

/** Series: claims that can be compared, grouped by what they count. */

/** A series and what it counts, as its claims store it. */
export interface SeriesRow {
  /** The `series_key` of its claims. */
  readonly id: string;
  readonly eventId: string;
  readonly measure: Statement['measure'];
  readonly populationId: string;
  readonly placeId: string | null;
  readonly countType: Statement['countType'];
}

/** The columns of a claim (`c`) that define what its series counts. */
const COLUMNS = sql`c.series_key AS id, c.event_id AS "eventId", c.measure, c.population_id AS "populationId",
       c.place_id AS "placeId", c.count_type AS "countType"`;

/** The kind of a list of series: all series of an event, or those that count a part of what a series counts. */
export type SeriesScope = 'event' | 'parts';

/**
 * The claims of a scope; `s.id` is the event or the series. A part lies within the whole by event (as far as the events roll
 * up), by population and by place. A whole without a place includes every place.
 */
const SCOPES: Record<SeriesScope, Sql> = {
  event: sql`FROM claim c WHERE c.event_id = s.id`,
  parts: sql`FROM (SELECT event_id, measure, population_id, place_id FROM claim WHERE series_key = s.id LIMIT 1) w
    JOIN claim c ON c.measure = w.measure
      AND c.event_id IN (${selectBelow('event', sql`w.event_id`)})
      AND c.population_id IN (${selectBelow('population', sql`w.population_id`)})
      AND (w.place_id IS NULL OR c.place_id IN (${selectBelow('place', sql`w.place_id`)}))
    WHERE (c.event_id, c.population_id, c.place_id) IS DISTINCT FROM (w.event_id, w.population_id, w.place_id)`,
};

/** Reads a page of the series of each scope. */
export async function readSeriesInScopes(
  pool: Pool,
  scope: SeriesScope,
  ids: readonly string[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<Map<string, SeriesRow[]>> {
  const { where, orderBy, limit } = makeKeyset(page, { claims: sql`claims`, first: sql`first` });
  const rows = await readRows<SeriesRow & { scope: string }>(
    pool,
    `series in scope ${scope}`,
    sql`SELECT s.id AS scope, found.* FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS s(id, n) CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT ${COLUMNS}, count(*)::int AS claims, min(c.id::text)::uuid AS first
         ${SCOPES[scope]} AND ${makeVisible(clocks).standing('c')} GROUP BY 1, 2, 3, 4, 5, 6
       ) series
       WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}
     ) found ORDER BY s.n, ${orderBy}`,
  );
  return Map.groupBy(rows, ({ scope: id }) => id);
}

/** Counts the series of each scope. */
export async function countSeriesInScopes(
  pool: Pool,
  scope: SeriesScope,
  ids: readonly string[],
  clocks: Clocks,
): Promise<Map<string, number>> {
  const rows = await readRows<{ id: string; count: number }>(
    pool,
    `count of series in scope ${scope}`,
    sql`SELECT s.id, (SELECT count(DISTINCT c.series_key)::int ${SCOPES[scope]} AND ${makeVisible(clocks).standing('c')}) AS count
     FROM unnest(${ids}::uuid[]) AS s(id)`,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** What a series must count. Undefined fields match anything. A null place matches only figures without a place. */
export interface SeriesQuery {
  readonly eventId: string;
  readonly measure: Statement['measure'];
  readonly populationId: string | undefined;
  readonly placeId: string | null | undefined;
  readonly countType: string | undefined;
}

/**
 * Finds the matching series that have a visible published claim, those of populations that are part of no other first.
 * @param most the most series to return
 */
export async function findSeries(
  pool: Pool,
  { eventId, measure, populationId, placeId, countType }: SeriesQuery,
  clocks: Clocks,
  most: number,
): Promise<(SeriesRow & { whole: boolean })[]> {
  const fits = requireAll(
    sql`c.measure = ${measure}::measure`,
    populationId !== undefined && sql`c.population_id = ${populationId}::uuid`,
    placeId !== undefined && (placeId === null ? sql`c.place_id IS NULL` : sql`c.place_id = ${placeId}::uuid`),
    countType !== undefined && sql`c.count_type = ${countType}::count_type`,
  );
  // Jump through the index from one series to the next: an event may have few series and very many claims.
  const findNext = (bound: Sql) =>
    sql`SELECT series_key AS id FROM claim WHERE event_id = ${eventId}::uuid AND ${bound} ORDER BY series_key LIMIT 1`;
  return readRows(
    pool,
    'find series',
    sql`WITH RECURSIVE keys AS (
       (${findNext(sql`true`)}) UNION ALL SELECT (${findNext(sql`series_key > keys.id`)}) FROM keys WHERE keys.id IS NOT NULL
     )
     SELECT ${COLUMNS}, ${isTopPopulation(sql`p`)} AS whole
     FROM keys CROSS JOIN LATERAL (SELECT * FROM claim WHERE series_key = keys.id LIMIT 1) c
     JOIN population p ON p.id = c.population_id
     WHERE ${fits} AND EXISTS (SELECT 1 FROM claim s WHERE s.series_key = keys.id AND ${makeVisible(clocks).standing('s')})
     ORDER BY whole DESC, c.series_key LIMIT ${most}`,
  );
}

/** Reads the series of each claim. The result is keyed by the ids of the claims. */
export async function readSeriesOfClaims(
  pool: Pool,
  claimIds: readonly string[],
  clocks: Clocks,
): Promise<Map<string, SeriesRow>> {
  const rows = await readRows<SeriesRow & { claimId: string }>(
    pool,
    'series of claims',
    sql`SELECT c.id AS "claimId", ${COLUMNS}
     FROM claim c WHERE c.id = ANY(${claimIds}::uuid[]) AND ${makeVisible(clocks).claim('c')}`,
  );
  return new Map(rows.map((row) => [row.claimId, row]));
}
