import { NEWS_MEDIA } from '../domain/figures/bodies.ts';
import { MOST_DAYS_BETWEEN_ZONES, toDay } from '../domain/figures/dates.ts';
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
  const zones = sql`${MOST_DAYS_BETWEEN_ZONES}::int`;
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
     -- What the claims that speak allow: no fewer than low from t on, no more than high until f. Only growing counts have other
     -- days than that of the band.
     speaking AS MATERIALIZED (
       SELECT c.id, c.series_key, c.behaviour AS kind, c.interval_low AS low, c.interval_high AS high, c.known_from, c.article_id, c.publisher_id, c.origin_key,
         c.counted_from, c.counted_to, CASE c.behaviour WHEN 'CUMULATIVE' THEN c.counted_from ELSE ${on} END AS f, CASE c.behaviour WHEN 'CUMULATIVE' THEN c.counted_to ELSE ${on} END AS t,
         c.other_quantifier IS NULL AND c.id NOT IN (SELECT from_id FROM related UNION ALL SELECT to_id FROM related) AS plain
       FROM claim c
       WHERE c.series_key = ANY(${ids}) AND c.rank <> 'DEPRECATED' AND ${seen.standing('c')} AND ${speaksOf(on, sql`c`)} AND c.id NOT IN (SELECT id FROM set_aside)
     ),
     -- Those that can correct others or be corrected: plain claims that another excludes. A claim is plain if its words have
     -- one reading, and no curator has related it to another.
     contested AS MATERIALIZED (SELECT * FROM (${findRivals(sql`speaking`)}) r WHERE plain AND (has_lower OR has_higher)),
     -- Their figures by body, with the days on which they were given. A figure without an as-of day was given when it was
     -- printed, which may have been a neighbouring day at the source.
     given AS MATERIALIZED (
       SELECT c.id, c.kind, c.series_key, b.body, c.publisher_id, c.counted_from AS f, CASE WHEN u.undated THEN 'infinity' ELSE c.counted_to END AS t, c.low, c.high,
         CASE WHEN u.undated AND c.kind <> 'CUMULATIVE' THEN p.printed_from - ${zones} ELSE c.counted_from END AS given_from,
         CASE WHEN u.undated THEN c.counted_to + ${zones} ELSE c.counted_to END AS given_to,
         p.printed_from, c.known_from AS printed_to, c.known_from + ${zones} AS printed_anywhere_to
       FROM contested c JOIN article a ON a.id = c.article_id JOIN (${BODIES}) b ON b.claim_id = c.id
       CROSS JOIN LATERAL (SELECT coalesce(a.published_earliest, '0001-01-01') AS printed_from) p
       CROSS JOIN LATERAL (SELECT c.counted_from = '0001-01-01' AND c.counted_to = c.known_from AS undated) u
     ),
     -- Different figures of one body for the same days. Growing counts for several days can both be true.
     differing AS MATERIALIZED (
       SELECT g.*, low AS least FROM given g JOIN (
         SELECT series_key, body, f, t FROM given WHERE kind <> 'CUMULATIVE' OR f = t GROUP BY 1, 2, 3, 4 HAVING min(high) < max(low)
       ) d USING (series_key, body, f, t)
     ),
     -- Claims that a later figure of one of their bodies excludes: one for later days, or for the same days and printed later.
     -- A growing count is excluded by a lower figure for later days, or a different one for the same day.
     corrected AS (
       ${findCorrected(sql`(SELECT *, CASE WHEN kind <> 'CUMULATIVE' THEN low END AS least FROM given)`, sql`series_key, body`, sql`given_from`, sql`given_to`)}
       UNION ALL ${findCorrected(sql`differing`, sql`series_key, body, f, t`, sql`printed_from`, sql`printed_anywhere_to`)}
       UNION ALL ${findCorrected(sql`differing`, sql`series_key, body, f, t, publisher_id`, sql`printed_from`, sql`printed_to`)}
     ),
     standing AS MATERIALIZED (SELECT * FROM speaking WHERE id NOT IN (SELECT id FROM corrected)),
     ends AS MATERIALIZED (SELECT *, t <= ${on} AS has_low, f >= ${on} AS has_high FROM (${findRivals(sql`standing`)}) r),
     extremes AS (
       SELECT series_key, max(low) FILTER (WHERE NOT has_lower AND has_low) AS low, min(high) FILTER (WHERE NOT has_higher AND has_high) AS high,
         count(low) FILTER (WHERE has_low) > 0 AS some_low, count(high) FILTER (WHERE has_high) > 0 AS some_high,
         max(low) FILTER (WHERE has_lower AND NOT has_higher) AS top_low, min(high) FILTER (WHERE has_higher AND NOT has_lower) AS bottom_high
       FROM ends GROUP BY series_key
     ),
     -- If an end is open although some claim would close it: the bound of the claims that exclude that one.
     bands AS (
       SELECT series_key, low, high, CASE WHEN high IS NULL AND some_high THEN top_low END AS opening_low, CASE WHEN low IS NULL AND some_low THEN bottom_high END AS opening_high
       FROM extremes
     )
     SELECT b.series_key AS series, b.low, b.high, ARRAY(
       SELECT id FROM (
         SELECT DISTINCT ON (known_from, id) id, known_from FROM (
           SELECT e.known_from, e.id, row_number() OVER (PARTITION BY bound.way ORDER BY e.known_from, e.id) AS place
           FROM ends e
           JOIN LATERAL (VALUES
             ('low', NOT has_lower AND has_low AND e.low = b.low), ('high', NOT has_higher AND has_high AND e.high = b.high),
             ('opening low', has_lower AND NOT has_higher AND e.low = b.opening_low), ('opening high', has_higher AND NOT has_lower AND e.high = b.opening_high)
           ) bound(way, met) ON bound.met
           WHERE e.series_key = b.series_key
         ) placed WHERE place <= ${MOST_NAMED_CLAIMS}::int
       ) named ORDER BY known_from, id
     ) AS claims
     FROM bands b`,
  );
  return new Map(rows.map(({ series: id, ...band }) => [id, band]));
}

/**
 * Adds to claims whether they have a rival: a lower one allows no more than less until t or later, and a higher one allows no
 * fewer than more from f or earlier. The claims are looked up day by day, so that they are never compared in pairs.
 */
function findRivals(claims: Sql): Sql {
  return sql`
    SELECT s.*, coalesce(a.least_high < s.low, false) AS has_lower, coalesce(b.most_low > s.high, false) AS has_higher
    FROM ${claims} s JOIN (
      SELECT series_key, day, min(min(high)) OVER (PARTITION BY series_key ORDER BY day DESC) AS least_high FROM (SELECT series_key, f AS day, high FROM ${claims} UNION ALL SELECT series_key, t, NULL FROM ${claims}) ends GROUP BY series_key, day
    ) a ON a.series_key = s.series_key AND a.day = s.t JOIN (
      SELECT series_key, day, max(max(low)) OVER (PARTITION BY series_key ORDER BY day) AS most_low FROM (SELECT series_key, t AS day, low FROM ${claims} UNION ALL SELECT series_key, f, NULL FROM ${claims}) ends GROUP BY series_key, day
    ) b ON b.series_key = s.series_key AND b.day = s.f`;
}

/** The bodies of contested claims: `findBodies` in the domain. */
const BODIES = sql`
  SELECT c.id AS claim_id, coalesce(l.organisation_id, l.person_id) AS body FROM contested c JOIN attribution l ON l.claim_id = c.id
  LEFT JOIN organisation o ON o.id = l.organisation_id
  WHERE coalesce(l.organisation_id, l.person_id) = c.origin_key OR l.person_id IS NOT NULL OR o.kind::text <> ALL(${NEWS_MEDIA}::text[])
  UNION ALL
  SELECT c.id, p.id FROM contested c JOIN organisation p ON p.id = c.publisher_id WHERE p.kind::text <> ALL(${NEWS_MEDIA}::text[])`;

/**
 * Finds the figures that a later one in the same scope excludes.
 * @param figures the rows. A later figure excludes those below `least` and those above `high`.
 * @param scope the columns that both have in common
 * @param from the first day of the later figure, which comes after the last of the other (`until`)
 */
function findCorrected(figures: Sql, scope: Sql, from: Sql, until: Sql): Sql {
  return sql`SELECT said.id FROM (SELECT *, ${until} AS day FROM ${figures} g) said JOIN (
      SELECT ${scope}, day, min(min(high)) OVER later AS lowest, max(max(least)) OVER later AS highest
      FROM (SELECT ${scope}, ${from} AS day, least, high FROM ${figures} g UNION ALL SELECT ${scope}, ${until}, NULL, NULL FROM ${figures} g) marks
      GROUP BY ${scope}, day
      WINDOW later AS (PARTITION BY ${scope} ORDER BY day DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ) after USING (${scope}, day) WHERE lowest < said.low OR highest > said.high`;
}

/** Whether a claim says anything about a day. */
function speaksOf(day: Sql, claim: Sql): Sql {
  return sql`CASE ${claim}.behaviour WHEN 'INCIDENT' THEN ${claim}.counted_to <= ${day} WHEN 'STOCK' THEN ${day} BETWEEN ${claim}.counted_from AND ${claim}.counted_to ELSE true END`;
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
