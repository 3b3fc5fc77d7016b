import type pg from 'pg';
import { type Clocks, type Visible, visibleAt } from './clocks.ts';

/** What the claims of a series allow on a day. The rules are those of `domain/series.ts`, worked out where the rows are. */

export interface BandRow {
  readonly low: number | null;
  readonly high: number | null;
  /** The claims that set the ends, by the day from which they are known. */
  readonly claims: readonly string[];
}

/** Most claims that are named where many set one end of a band, or share the last day. */
const MOST_NAMED = 20;

/**
 * The band of each series on a day. Each end is sought in an index from the outside in; whether a claim was corrected or
 * superseded is looked at only where it would set an end.
 */
export async function bandsOn(
  pool: pg.Pool,
  series: readonly string[],
  day: Date,
  clocks: Clocks,
): Promise<Map<string, BandRow>> {
  const parameters: unknown[] = [series, day.toISOString().slice(0, 10)];
  const seen = visibleAt(clocks, parameters);
  /** The claims that can set an end, in this order. */
  const ends = (end: 'low' | 'high', condition: string, order: string) => `
    SELECT c.* FROM (
      SELECT c.id, c.known_from, c.interval_${end} AS bound, ${standsFor('c')} AS stands
      FROM claim c WHERE c.series_key = s.id AND c.interval_${end} IS NOT NULL AND ${seen.standing('c')} AND ${speaking('c')}
        AND ${end === 'low' ? `(c.count_type <> 'CUMULATIVE' OR c.counted_to <= $2)` : `(c.count_type <> 'CUMULATIVE' OR c.counted_from >= $2)`}
        AND ${condition} ORDER BY ${order} OFFSET 0
    ) c WHERE c.stands`;
  const standsFor = (c: string) =>
    `CASE WHEN ${superseded(c, seen)} THEN false WHEN ${corrected(c, seen)} THEN false ELSE true END`;
  const lowest = (condition: string) => `(SELECT bound FROM (${ends('high', condition, 'c.interval_high')} LIMIT 1) e)`;
  const highest = (condition: string) =>
    `(SELECT bound FROM (${ends('low', condition, 'c.interval_low DESC')} LIMIT 1) e)`;
  const named = (end: 'low' | 'high') =>
    `SELECT id, known_from FROM (${ends(end, `c.interval_${end} = b.${end}`, 'c.known_from, c.id')} LIMIT ${MOST_NAMED}) e`;
  const { rows } = await pool.query<BandRow & { series: string }>(
    `SELECT s.id AS series, b.low, b.high, ARRAY(
       SELECT id FROM (${named('low')} UNION ${named('high')}) named ORDER BY known_from, id
     ) AS claims
     FROM unnest($1::uuid[]) AS s(id)
     CROSS JOIN LATERAL (SELECT ${highest('true')} AS most_low, ${lowest('true')} AS least_high OFFSET 0) x
     CROSS JOIN LATERAL (
       SELECT CASE WHEN x.most_low <= x.least_high THEN x.most_low ELSE ${highest('(x.least_high IS NULL OR c.interval_low <= x.least_high)')} END AS low,
         CASE WHEN x.most_low <= x.least_high THEN x.least_high ELSE ${lowest('(x.most_low IS NULL OR c.interval_high >= x.most_low)')} END AS high
       OFFSET 0
     ) b`,
    parameters,
  );
  return new Map(rows.map(({ series: id, ...band }) => [id, band]));
}

/** Whether a claim has anything to say of the day. */
function speaking(c: string): string {
  return `CASE ${c}.count_type WHEN 'INCIDENT' THEN ${c}.counted_to <= $2 WHEN 'STOCK' THEN $2 BETWEEN ${c}.counted_from AND ${c}.counted_to ELSE true END`;
}

/** Whether a curator states that another claim of the series replaces it. */
function superseded(c: string, seen: Visible): string {
  return `EXISTS (SELECT 1 FROM claim_relation r JOIN claim o ON o.id = r.from_id
    WHERE r.to_id = ${c}.id AND r.kind = 'SUPERSEDES' AND o.series_key = ${c}.series_key AND ${seen.standing('o')} AND ${seen.recorded('r')})`;
}

/** Whether its origin gives another figure later that excludes it. Of claims that speak of one day, the days of levels overlap. */
function corrected(c: string, seen: Visible): string {
  return `EXISTS (SELECT 1 FROM claim d
    WHERE d.series_key = ${c}.series_key AND d.origin_key = ${c}.origin_key AND ${seen.standing('d')} AND ${speaking('d')}
      AND (d.counted_to, d.known_from) > (${c}.counted_to, ${c}.known_from)
      AND ((${c}.interval_high < d.interval_low AND (d.count_type <> 'CUMULATIVE' OR d.counted_to <= ${c}.counted_from))
        OR (d.interval_high < ${c}.interval_low AND (d.count_type <> 'CUMULATIVE' OR ${c}.counted_to <= d.counted_from)))
      AND NOT ${superseded('d', seen)})`;
}

/** The claims of each series, or of one origin in it, with the last as-of day on or before a day, by the day from which they are known. */
export async function latestOn(
  pool: pg.Pool,
  scopes: readonly { readonly id: string; readonly origin: string | null }[],
  day: Date,
  clocks: Clocks,
): Promise<{ id: string; origin: string | null; claim: string }[]> {
  const parameters: unknown[] = [
    scopes.map(({ id }) => id),
    scopes.map(({ origin }) => origin),
    day.toISOString().slice(0, 10),
  ];
  const seen = visibleAt(clocks, parameters);
  const { rows } = await pool.query<{ id: string; origin: string | null; claim: string }>(
    `SELECT s.id, s.origin, found.id AS claim
     FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS s(id, origin, n) CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT c.id, c.known_from FROM claim c
         WHERE c.series_key = s.id AND (s.origin IS NULL OR c.origin_key = s.origin) AND c.counted_to <= $3 AND ${seen.standing('c')}
         ORDER BY c.counted_to DESC FETCH FIRST 1 ROWS WITH TIES
       ) last ORDER BY known_from, id LIMIT ${MOST_NAMED}
     ) found ORDER BY s.n, found.known_from, found.id`,
    parameters,
  );
  return rows;
}
