import type pg from 'pg';
import { type Clocks, type Visible, visibleAt } from './clocks.ts';

/** What the claims of a series allow on a day. The rules are those of `domain/series.ts`, worked out where the rows are. */

export interface BandRow {
  readonly low: number | null;
  readonly high: number | null;
  /** The claims that set the ends, by the day from which they are known. */
  readonly claims: readonly string[];
}

/**
 * What names a claim: that it sets an end, or that it leaves one open against others that it excludes. A bound that is
 * null names none.
 */
const ENDS = [
  ['low', 'b.low'],
  ['high', 'b.high'],
  ['low', 'CASE WHEN x.most_low > x.least_high AND b.high IS NULL THEN x.most_low END'],
  ['high', 'CASE WHEN x.most_low > x.least_high AND b.low IS NULL THEN x.least_high END'],
] as const;

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
    `CASE WHEN ${setAside(c, seen)} THEN false WHEN ${corrected(c, seen)} THEN false ELSE true END`;
  const lowest = (condition: string) => `(SELECT bound FROM (${ends('high', condition, 'c.interval_high')} LIMIT 1) e)`;
  const highest = (condition: string) =>
    `(SELECT bound FROM (${ends('low', condition, 'c.interval_low DESC')} LIMIT 1) e)`;
  const named = (end: 'low' | 'high', bound: string) =>
    `SELECT id, known_from FROM (${ends(end, `c.interval_${end} = ${bound}`, 'c.known_from, c.id')} LIMIT ${MOST_NAMED}) e`;
  const { rows } = await pool.query<BandRow & { series: string }>(
    `SELECT s.id AS series, b.low, b.high, ARRAY(
       SELECT id FROM (${ENDS.map(([end, bound]) => named(end, bound)).join(' UNION ')}) named ORDER BY known_from, id
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
  return `${c}.rank <> 'DEPRECATED' AND CASE ${c}.count_type WHEN 'INCIDENT' THEN ${c}.counted_to <= $2 WHEN 'STOCK' THEN $2 BETWEEN ${c}.counted_from AND ${c}.counted_to ELSE true END`;
}

/** Whether a source is named for a claim. */
function sourced(c: string): string {
  return `EXISTS (SELECT 1 FROM attribution l WHERE l.claim_id = ${c}.id)`;
}

/** Whether a curator states that a claim counts only a part of the series, or others, or that one that speaks replaces it. */
function setAside(c: string, seen: Visible): string {
  const other = (end: string, own: string, kinds: string, condition: string) => `EXISTS (
    SELECT 1 FROM claim_relation r JOIN claim o ON o.id = r.${end} WHERE r.${own} = ${c}.id AND r.kind IN (${kinds})
      AND o.series_key = ${c}.series_key AND ${seen.standing('o')} AND ${seen.recorded('r')} AND ${condition})`;
  return `(${other('from_id', 'to_id', `'SUPERSEDES'`, speaking('o'))} OR ${other('to_id', 'from_id', `'SUBSET_OF', 'ADDITIONAL_TO'`, 'true')})`;
}

/** Whether a curator states anything about two claims. */
function related(c: string, d: string, seen: Visible): string {
  return `EXISTS (SELECT 1 FROM claim_relation r
    WHERE ((r.from_id = ${c}.id AND r.to_id = ${d}.id) OR (r.from_id = ${d}.id AND r.to_id = ${c}.id)) AND ${seen.recorded('r')})`;
}

/**
 * Whether a named origin gives another figure later that excludes the claim, both in words of one reading. Of claims that
 * speak of one day, the days of levels overlap.
 */
function corrected(c: string, seen: Visible): string {
  return `EXISTS (SELECT 1 FROM claim d
    WHERE d.series_key = ${c}.series_key AND d.origin_key = ${c}.origin_key AND ${seen.standing('d')} AND ${speaking('d')}
      AND (${c}.counted_to < d.counted_from OR (${c}.counted_from <= d.counted_to AND ${c}.known_from < d.known_from))
      AND d.other_quantifier IS NULL AND ${c}.other_quantifier IS NULL AND ${sourced('d')} AND ${sourced(c)}
      AND ((${c}.interval_high < d.interval_low AND (d.count_type <> 'CUMULATIVE' OR d.counted_to <= ${c}.counted_from))
        OR (d.interval_high < ${c}.interval_low AND (d.count_type <> 'CUMULATIVE' OR ${c}.counted_to <= d.counted_from)))
      AND NOT ${related('d', c, seen)} AND NOT ${setAside('d', seen)})`;
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
