import { type Clocks, makeVisible } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { SERIES_COLUMNS, type SeriesRow } from './series.ts';
import { readRows, type Sql, sql, toSql } from './statement.ts';

/** The series that a set of claims belongs to, and those among them that may have disagreements. */

/**
 * The claims whose series are wanted: a statement that returns the columns `id`, `seriesKey`, `countType`, `countedTo`,
 * `knownFrom`, `intervalLow` and `intervalHigh`. Its parameters are numbered from `$1`.
 */
interface Claims {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A series with the values by which lists of series are sorted. */
export interface ListedSeries extends SeriesRow {
  readonly claims: number;
  /** The latest day that a claim can count. */
  readonly latest: Date;
  /** The day from which the last of its claims is known. */
  readonly published: Date;
}

/** Reads a page of the series to which the claims belong. */
export async function readAllSeries(pool: Pool, claims: Claims, page: KeysetPage): Promise<ListedSeries[]> {
  const columns = { claims: sql`claims`, latest: sql`latest`, published: sql`published`, id: sql`"seriesKey"` };
  const { where, orderBy, limit } = makeKeyset(page, columns);
  return readRows(
    pool,
    'all series',
    sql`SELECT ${SERIES_COLUMNS}, found.claims, found.latest, found.published FROM (
       SELECT *, row_number() OVER (ORDER BY ${orderBy}) AS place FROM (
         SELECT "seriesKey", count(*)::int AS claims, max("countedTo") AS latest, max("knownFrom") AS published
         FROM (${toSql(claims)}) picked GROUP BY 1
       ) series WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}
     ) found CROSS JOIN LATERAL (SELECT * FROM claim WHERE series_key = found."seriesKey" LIMIT 1) c
     ORDER BY found.place`,
  );
}

/** Counts the series to which the claims belong. */
export async function countAllSeries(pool: Pool, claims: Claims): Promise<number> {
  const rows = await readRows<{ count: number }>(
    pool,
    'count of all series',
    sql`SELECT count(DISTINCT "seriesKey")::int AS count FROM (${toSql(claims)}) picked`,
  );
  return rows[0]?.count ?? 0;
}

/** A series in which claims may disagree. */
export interface DisputedSeries {
  readonly id: string;
  readonly claims: number;
}

/**
 * Reads the series in which claims may disagree, those with the most claims first. A pair can disagree only if one figure is
 * below the other, and for a growing count only if the higher one is not for a later day; or if a curator says so. Days are
 * compared with two days to spare, because which days count as the same is decided elsewhere.
 *
 * One pass over the claims finds nearly all series without disagreements, so that few are searched pair by pair.
 * @param including series that are read although they are not beyond the positions of the page
 */
export async function readDisputedSeries(
  pool: Pool,
  claims: Claims,
  clocks: Clocks,
  page: KeysetPage,
  including: readonly string[],
): Promise<DisputedSeries[]> {
  const { where, orderBy, limit } = makeKeyset(page, { claims: sql`claims`, series: sql`id` });
  return readRows(
    pool,
    'disputed series',
    sql`WITH picked AS MATERIALIZED (${toSql(claims)})
     SELECT * FROM (
       SELECT "seriesKey" AS id, count(*)::int AS claims FROM (
         SELECT *, max("intervalLow") OVER (
           PARTITION BY "seriesKey" ORDER BY ${LAST_DAY} RANGE BETWEEN UNBOUNDED PRECEDING AND '2 days' FOLLOWING
         ) > "intervalHigh" AS may_clash FROM picked
       ) members GROUP BY 1
       HAVING bool_or(may_clash) OR "seriesKey" IN (
         SELECT c.series_key FROM claim_relation r JOIN claim c ON c.id = r.from_id
         WHERE r.kind IN ('SUPERSEDES', 'CONTRADICTS') AND ${makeVisible(clocks).standing('c')}
       )
     ) disputed WHERE (${where}) OR id = ANY(${including}::uuid[]) ORDER BY ${orderBy} LIMIT ${limit}`,
  );
}

/** The last day of a growing count. All other counts can clash whatever their days. */
const LAST_DAY: Sql = sql`CASE WHEN "countType" = 'CUMULATIVE' THEN "countedTo" ELSE '0001-01-01'::date END`;
