import { listNarrowerMeasures, measures } from '../domain/figures/measures.ts';
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
  readonly unit: Statement['unit'];
  readonly responsibleId: string | null;
  /** The party as sources name it, if its organisation is unknown. Otherwise null, since labels may differ. */
  readonly responsibleLabel: string | null;
  readonly cause: Statement['cause'];
  readonly verification: Statement['verification'];
  readonly identification: Statement['identification'];
  /** The days that a PERIOD or a DELTA belongs to. Null for all other counts. */
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
}

/** The columns of a claim (`c`) that define what its series counts. */
export const SERIES_COLUMNS = sql`c.series_key AS id, c.event_id AS "eventId", c.measure, c.population_id AS "populationId",
       c.place_id AS "placeId", c.count_type AS "countType", c.unit, c.responsible_id AS "responsibleId",
       CASE WHEN c.responsible_id IS NULL THEN c.responsible_label END AS "responsibleLabel", c.cause, c.verification,
       c.identification, ${findSpan(sql`c`).from} AS "periodFrom", ${findSpan(sql`c`).to} AS "periodTo"`;

/** Returns the days that a PERIOD or a DELTA belongs to, as SQL. A change without a period belongs to its as-of days. */
function findSpan(claim: Sql): { readonly from: Sql; readonly to: Sql } {
  const isDelta = sql`${claim}.count_type = 'DELTA'`;
  return {
    from: sql`CASE WHEN ${isDelta} THEN coalesce(${claim}.period_from, ${claim}.as_of_earliest) ELSE ${claim}.period_from END`,
    to: sql`CASE WHEN ${isDelta} THEN coalesce(${claim}.period_to, ${claim}.as_of_latest) ELSE ${claim}.period_to END`,
  };
}

/** Every measure with itself and with those that it contains, as two lists. */
const CONTAINED = (Object.keys(measures) as Statement['measure'][]).flatMap((whole) =>
  [whole, ...listNarrowerMeasures(whole)].map((part) => ({ whole, part })),
);

/** The kind of a list of series: all series of an event, or those that count a part of what a series counts. */
export type SeriesScope = 'event' | 'parts';

/** What identifies a responsible party: the organisation if it is known, otherwise the label. */
export const makePartyKey = (claim: Sql) => sql`coalesce(${claim}.responsible_id::text, ${claim}.responsible_label)`;

/** Whether a claim (`c`) states the same as the whole (`w`) in every dimension in which the whole states anything. */
const IS_WITHIN_DIMENSIONS = sql`c.unit = w.unit AND (w.cause IS NULL OR c.cause = w.cause)
  AND (w.verification IS NULL OR c.verification = w.verification) AND (w.identification IS NULL OR c.identification = w.identification)
  AND (w.responsible_label IS NULL OR ${makePartyKey(sql`c`)} = ${makePartyKey(sql`w`)})`;

/** Whether the count of a claim (`c`) can be within that of the whole (`w`), by the rules of `isPart` in the domain. */
const IS_COUNT_WITHIN = sql`CASE
  WHEN c.count_type = 'PERIOD' AND w.count_type = 'PERIOD' THEN w.period_from <= c.period_from AND c.period_to <= w.period_to
  WHEN c.count_type = 'PERIOD' THEN w.count_type NOT IN ('STOCK', 'DELTA')
  WHEN c.count_type = 'DELTA' AND w.count_type = 'DELTA' THEN ${findSpan(sql`c`).from} = ${findSpan(sql`w`).from} AND ${findSpan(sql`c`).to} = ${findSpan(sql`w`).to}
  ELSE c.count_type <> 'DELTA' AND w.count_type NOT IN ('PERIOD', 'DELTA')
END`;

/** What tells a part from the whole. The count type alone does not, except for a period in a total. */
const listDistinctions = (claim: Sql) =>
  sql`${claim}.event_id, ${claim}.population_id, ${claim}.place_id, ${claim}.measure, ${makePartyKey(claim)}, ${claim}.cause,
    ${claim}.verification, ${claim}.identification, ${claim}.period_from, ${claim}.period_to`;

/**
 * The claims of a scope; `s.id` is the event or the series. A part lies within the whole by event (as far as the events roll
 * up), by measure, population and place, by what its source states, and by its period. A whole without a place includes every
 * place.
 */
const SCOPES: Record<SeriesScope, Sql> = {
  event: sql`FROM claim c WHERE c.event_id = s.id`,
  parts: sql`FROM (SELECT * FROM claim WHERE series_key = s.id LIMIT 1) w
    JOIN claim c ON c.measure::text IN (
        SELECT contained.part FROM unnest(${CONTAINED.map(({ whole }) => whole)}::text[], ${CONTAINED.map(({ part }) => part)}::text[]) AS contained(whole, part)
        WHERE contained.whole = w.measure::text
      )
      AND c.event_id IN (${selectBelow('event', sql`w.event_id`)})
      AND c.population_id IN (${selectBelow('population', sql`w.population_id`)})
      AND (w.place_id IS NULL OR c.place_id IN (${selectBelow('place', sql`w.place_id`)}))
    WHERE ${IS_WITHIN_DIMENSIONS} AND ${IS_COUNT_WITHIN} AND ROW(${listDistinctions(sql`c`)}) IS DISTINCT FROM ROW(${listDistinctions(sql`w`)})`,
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
         SELECT ${SERIES_COLUMNS}, count(*)::int AS claims, min(c.id::text)::uuid AS first
         ${SCOPES[scope]} AND ${makeVisible(clocks).published('c')} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
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
    sql`SELECT s.id, (SELECT count(DISTINCT c.series_key)::int ${SCOPES[scope]} AND ${makeVisible(clocks).published('c')}) AS count
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
  readonly unit: Statement['unit'] | undefined;
  /** An organisation's id, or a label of a party whose organisation is unknown. */
  readonly responsible: string | undefined;
  readonly cause: Statement['cause'] | undefined;
  readonly verification: Statement['verification'] | undefined;
  readonly identification: Statement['identification'] | undefined;
  readonly period: Statement['period'] | undefined;
}

export interface FoundSeries extends SeriesRow {
  /** Whether it counts the whole in everything that the query left open. */
  readonly whole: boolean;
  readonly countsPartOfPopulation: boolean;
}

/**
 * Finds the matching series that have a visible published claim, those that count the whole first.
 * @param most the most series to return
 */
export async function findSeries(
  pool: Pool,
  wanted: SeriesQuery,
  clocks: Clocks,
  most: number,
): Promise<FoundSeries[]> {
  const { eventId, measure, populationId, placeId, countType } = wanted;
  const span = findSpan(sql`c`);
  const fits = requireAll(
    wanted.unit !== undefined && sql`c.unit = ${wanted.unit}::unit`,
    wanted.responsible !== undefined && sql`${makePartyKey(sql`c`)} = ${wanted.responsible}`,
    wanted.cause != null && sql`c.cause = ${wanted.cause}::cause`,
    wanted.verification != null && sql`c.verification = ${wanted.verification}::verification`,
    wanted.identification != null && sql`c.identification = ${wanted.identification}::identification`,
    wanted.period != null && sql`(${span.from}, ${span.to}) = (${wanted.period.from}::date, ${wanted.period.to}::date)`,
    sql`c.measure = ${measure}::measure`,
    populationId !== undefined && sql`c.population_id = ${populationId}::uuid`,
    placeId !== undefined && (placeId === null ? sql`c.place_id IS NULL` : sql`c.place_id = ${placeId}::uuid`),
    countType !== undefined && sql`c.count_type = ${countType}::count_type`,
  );
  // What the query leaves open is the whole: people of every population, without a party, cause, state or period.
  const isWhole = requireAll(
    populationId === undefined && isTopPopulation(sql`p`),
    wanted.unit === undefined && sql`c.unit = 'PERSON'`,
    wanted.responsible === undefined && sql`c.responsible_label IS NULL`,
    wanted.cause == null && sql`c.cause IS NULL`,
    wanted.verification == null && sql`c.verification IS NULL`,
    wanted.identification == null && sql`c.identification IS NULL`,
    wanted.period == null && countType === undefined && sql`c.count_type NOT IN ('PERIOD', 'DELTA')`,
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
     SELECT ${SERIES_COLUMNS}, ${isWhole} AS whole, NOT ${isTopPopulation(sql`p`)} AS "countsPartOfPopulation"
     FROM keys CROSS JOIN LATERAL (SELECT * FROM claim WHERE series_key = keys.id LIMIT 1) c
     JOIN population p ON p.id = c.population_id
     WHERE ${fits} AND EXISTS (SELECT 1 FROM claim s WHERE s.series_key = keys.id AND ${makeVisible(clocks).published('s')})
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
    sql`SELECT c.id AS "claimId", ${SERIES_COLUMNS}
     FROM claim c WHERE c.id = ANY(${claimIds}::uuid[]) AND ${makeVisible(clocks).claim('c')}`,
  );
  return new Map(rows.map((row) => [row.claimId, row]));
}
