import { toDay } from '../domain/figures/dates.ts';
import { type Clocks, makeVisible } from './clocks.ts';
import type { Pool } from './pool.ts';
import { type ClaimScopeKey, unnestScopes } from './series-claims.ts';
import { readRows, type Sql, sql } from './statement.ts';

/** The numbers that the claims of a series allow on a day. `docs/what-the-figures-say.md` explains the rules. */

export interface BandRow {
  readonly low: number | null;
  readonly high: number | null;
  /** The claims that set the ends, ordered by the day on which they became known. */
  readonly claims: readonly string[];
}

/** Most claims that are listed if many set one end of a band or share the last day. */
const MOST_NAMED_CLAIMS = 20;

/** Reads the band of each series on a day. */
export async function readBands(
  pool: Pool,
  series: readonly string[],
  day: Date,
  clocks: Clocks,
): Promise<Map<string, BandRow>> {
  const ids = sql`${series}::uuid[]`;
  const on = sql`${toDay(day)}::date`;
  const seen = makeVisible(clocks);
  const rows = await readRows<BandRow & { series: string }>(
    pool,
    'bands of series',
    sql`WITH related AS MATERIALIZED (
       SELECT r.from_id, r.to_id, r.kind, f.rank <> 'DEPRECATED' AND ${speaksOf(on, sql`f`)} AS from_speaks
       FROM claim f JOIN claim_relation r ON r.from_id = f.id JOIN claim t ON t.id = r.to_id
       WHERE f.series_key = ANY(${ids}) AND t.series_key = f.series_key AND ${seen.standing('f')} AND ${seen.standing('t')}
     ),
     set_aside AS (
       SELECT to_id AS id FROM related WHERE kind = 'SUPERSEDES' AND from_speaks
       UNION ALL SELECT from_id FROM related WHERE kind IN ('SUBSET_OF', 'ADDITIONAL_TO')
     ),
     -- Claims that say the same are treated as one row, with all their ids. A claim is plain if it can correct others and be
     -- corrected: it names a source, so its origin is not the publisher; its words have one reading; and no curator has
     -- related it to another claim.
     members AS MATERIALIZED (
       SELECT row_number() OVER () AS n, c.series_key, c.origin_key, c.count_type AS kind, c.counted_from AS f, c.counted_to AS t,
         c.known_from, c.interval_low AS low, c.interval_high AS high,
         c.other_quantifier IS NULL AND (c.origin_person_id IS NOT NULL OR c.origin_organisation_id IS DISTINCT FROM c.publisher_id)
           AND c.id NOT IN (SELECT from_id FROM related UNION ALL SELECT to_id FROM related) AS plain,
         array_agg(c.id) AS ids
       FROM claim c
       WHERE c.series_key = ANY(${ids}) AND c.rank <> 'DEPRECATED' AND ${seen.standing('c')} AND ${speaksOf(on, sql`c`)} AND c.id NOT IN (SELECT id FROM set_aside)
       GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10
     ),
     -- Claims that a later figure of the same origin corrects. Figures are read from the last to the first, so that the
     -- windows only grow. A growing count is corrected by a lower figure for later days, or a different one for the same day.
     corrected AS (
       SELECT n FROM (
         SELECT n, low, high, min(high) OVER later AS lowest, max(low) OVER later AS highest FROM members WHERE plain AND kind <> 'CUMULATIVE'
         WINDOW later AS (PARTITION BY series_key, origin_key ORDER BY t DESC, known_from DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
       ) said WHERE lowest < low OR highest > high
       UNION ALL
       SELECT n FROM (
         SELECT n, f, t, low, high, min(high) FILTER (WHERE f = t) OVER again AS lowest, max(low) OVER again AS highest FROM members WHERE plain AND kind = 'CUMULATIVE'
         WINDOW again AS (PARTITION BY series_key, origin_key, t ORDER BY known_from DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
       ) said WHERE lowest < low OR (f = t AND highest > high)
       UNION ALL
       SELECT n FROM (
         SELECT n, place, low, min(high) OVER (PARTITION BY series_key, origin_key ORDER BY day DESC, place) AS lowest FROM (
           SELECT n, CASE WHEN f < t THEN 0 ELSE 2 END AS place, series_key, origin_key, f AS day, NULL::int AS low, high FROM members WHERE plain AND kind = 'CUMULATIVE'
           UNION ALL SELECT n, 1, series_key, origin_key, t, low, NULL FROM members WHERE plain AND kind = 'CUMULATIVE'
         ) marks
       ) said WHERE place = 1 AND lowest < low
     ),
     ends AS MATERIALIZED (
       SELECT series_key, ids, known_from,
         CASE WHEN kind <> 'CUMULATIVE' OR t <= ${on} THEN low END AS low, CASE WHEN kind <> 'CUMULATIVE' OR f >= ${on} THEN high END AS high
       FROM members WHERE n NOT IN (SELECT n FROM corrected)
     ),
     extremes AS (SELECT series_key, max(low) AS most_low, min(high) AS least_high FROM ends GROUP BY series_key),
     bands AS (
       SELECT x.series_key, max(e.low) FILTER (WHERE x.least_high IS NULL OR e.low <= x.least_high) AS low,
         min(e.high) FILTER (WHERE x.most_low IS NULL OR e.high >= x.most_low) AS high,
         -- If claims exclude each other and an end is open: the bound set by the claims that leave it open.
         CASE WHEN x.most_low > x.least_high THEN x.most_low END AS opening_low, CASE WHEN x.most_low > x.least_high THEN x.least_high END AS opening_high
       FROM extremes x JOIN ends e USING (series_key) GROUP BY x.series_key, x.most_low, x.least_high
     )
     SELECT b.series_key AS series, b.low, b.high, ARRAY(
       SELECT id FROM (
         SELECT DISTINCT ON (known_from, id) id, known_from FROM (
           SELECT e.known_from, said.id, row_number() OVER (PARTITION BY bound.way ORDER BY e.known_from, said.id) AS place
           FROM ends e
           JOIN LATERAL (VALUES ('low', e.low = b.low), ('high', e.high = b.high), ('opening low', b.high IS NULL AND e.low = b.opening_low), ('opening high', b.low IS NULL AND e.high = b.opening_high)) bound(way, met) ON bound.met
           CROSS JOIN LATERAL unnest(e.ids) AS said(id) WHERE e.series_key = b.series_key
         ) placed WHERE place <= ${MOST_NAMED_CLAIMS}::int
       ) named ORDER BY known_from, id
     ) AS claims
     FROM bands b`,
  );
  return new Map(rows.map(({ series: id, ...band }) => [id, band]));
}

/** Whether a claim says anything about a day. */
function speaksOf(day: Sql, claim: Sql): Sql {
  return sql`CASE ${claim}.count_type WHEN 'INCIDENT' THEN ${claim}.counted_to <= ${day} WHEN 'STOCK' THEN ${day} BETWEEN ${claim}.counted_from AND ${claim}.counted_to ELSE true END`;
}

/**
 * Reads the latest claims of each series, or of one origin in it: those with the latest as-of day on or before the given
 * day, in the order in which they became known.
 */
export async function readLatestClaims(
  pool: Pool,
  scopes: readonly ClaimScopeKey[],
  day: Date,
  clocks: Clocks,
): Promise<{ id: string; origin: string | null; claim: string }[]> {
  return readRows(
    pool,
    'latest claims of series',
    sql`SELECT s.id, s.origin, found.id AS claim
     FROM ${unnestScopes(scopes)} WITH ORDINALITY AS s(id, origin, n) CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT c.id, c.known_from FROM claim c
         WHERE c.series_key = s.id AND (s.origin IS NULL OR c.origin_key = s.origin) AND c.counted_to <= ${toDay(day)}::date AND ${makeVisible(clocks).standing('c')}
         ORDER BY c.counted_to DESC FETCH FIRST 1 ROWS WITH TIES
       ) last ORDER BY known_from, id LIMIT ${MOST_NAMED_CLAIMS}
     ) found ORDER BY s.n, found.known_from, found.id`,
  );
}
