import { NEWS_MEDIA } from '../domain/figures/bodies.ts';
import { MOST_DAYS_BETWEEN_ZONES, toDay } from '../domain/figures/dates.ts';
import { type Clocks, makeVisible } from './clocks.ts';
import type { Pool } from './pool.ts';
import { type ClaimScopeKey, unnestScopes } from './series-claims.ts';
import { selectFirstClaims, selectMembers } from './series-figures.ts';
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
    sql`WITH ${selectMembers(ids, seen)},
     speaking_claims AS MATERIALIZED (SELECT id FROM alone c WHERE c.rank <> 'DEPRECATED' AND ${speaksOf(on, sql`c`)}),
     set_aside AS (
       SELECT to_id AS id FROM related WHERE kind = 'SUPERSEDES' AND from_id IN (SELECT id FROM speaking_claims)
       UNION ALL SELECT from_id FROM related WHERE kind IN ('SUBSET_OF', 'ADDITIONAL_TO')
     ),
     -- What the claims that speak allow: no fewer than low from t on, no more than high until f. Only growing counts have other
     -- days than that of the band.
     speaking AS MATERIALIZED (
       SELECT id, figure, claims, series_key, behaviour AS kind, origin_key, publisher_id, sources, low, high, counted_from, counted_to, known_from,
         printed_from, CASE behaviour WHEN 'CUMULATIVE' THEN counted_from ELSE ${on} END AS f,
         CASE behaviour WHEN 'CUMULATIVE' THEN counted_to ELSE ${on} END AS t, other_quantifier IS NULL AND NOT alone AS plain
       FROM members m WHERE NOT deprecated AND ${speaksOf(on, sql`m`)} AND NOT (alone AND id IN (SELECT id FROM set_aside))
     ),
     -- Those that can correct others or be corrected: plain claims that another excludes. A claim is plain if its words have
     -- one reading, and no curator has related it to another.
     contested AS MATERIALIZED (
       SELECT * FROM speaking WHERE plain AND (id IN (${selectRivals(sql`speaking`, 'lower')}) OR id IN (${selectRivals(sql`speaking`, 'higher')}))
     ),
     -- Their figures by body, with the days on which they were given. A figure without an as-of day was given when it was
     -- printed, which may have been a neighbouring day at the source.
     given AS MATERIALIZED (
       SELECT c.id, c.kind, c.series_key, b.body, c.publisher_id, c.counted_from AS f, CASE WHEN u.undated THEN 'infinity' ELSE c.counted_to END AS t, c.low, c.high,
         CASE WHEN u.undated AND c.kind <> 'CUMULATIVE' THEN c.printed_from - ${zones} ELSE c.counted_from END AS given_from,
         CASE WHEN u.undated THEN c.counted_to + ${zones} ELSE c.counted_to END AS given_to,
         c.printed_from, c.known_from AS printed_to, c.known_from + ${zones} AS printed_anywhere_to
       FROM contested c CROSS JOIN LATERAL unnest(c.sources || c.publisher_id) AS b(body)
       CROSS JOIN LATERAL (SELECT c.counted_from = '0001-01-01' AND c.counted_to = c.known_from AS undated) u
       WHERE ${IS_BODY}
     ),
     -- Different figures of one body for the same days. Growing counts for several days can both be true.
     differing AS MATERIALIZED (
       SELECT * FROM (
         SELECT *, low AS least, min(high) OVER same_days < max(low) OVER same_days AS differs FROM given WHERE kind <> 'CUMULATIVE' OR f = t
         WINDOW same_days AS (PARTITION BY series_key, body, f, t)
       ) g WHERE differs
     ),
     -- Claims that a later figure of one of their bodies excludes: one for later days, or for the same days and printed later.
     -- A growing count is excluded by a lower figure for later days, or a different one for the same day.
     corrected AS (
       ${findCorrected(sql`(SELECT *, CASE WHEN kind <> 'CUMULATIVE' THEN low END AS least FROM given)`, sql`series_key, body`, sql`given_from`, sql`given_to`)}
       UNION ALL ${findCorrected(sql`differing`, sql`series_key, body, f, t`, sql`printed_from`, sql`printed_anywhere_to`)}
       UNION ALL ${findCorrected(sql`(SELECT * FROM differing WHERE publisher_id IS NOT NULL)`, sql`series_key, body, f, t, publisher_id`, sql`printed_from`, sql`printed_to`)}
     ),
     standing AS MATERIALIZED (SELECT * FROM speaking WHERE id NOT IN (SELECT id FROM corrected)),
     ends AS MATERIALIZED (
       SELECT *, t <= ${on} AS has_low, f >= ${on} AS has_high, id IN (${selectRivals(sql`standing`, 'lower')}) AS has_lower,
         id IN (${selectRivals(sql`standing`, 'higher')}) AS has_higher
       FROM standing
     ),
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
         SELECT DISTINCT ON (known_from, id) known_from, id FROM (
           SELECT m.known_from, c.id, row_number() OVER (PARTITION BY m.way ORDER BY m.known_from, c.id) AS place
           FROM (
             SELECT e.*, bound.way, row_number() OVER (PARTITION BY bound.way ORDER BY e.known_from, e.id) AS place
             FROM ends e
             JOIN LATERAL (VALUES
               ('low', NOT has_lower AND has_low AND e.low = b.low), ('high', NOT has_higher AND has_high AND e.high = b.high),
               ('opening low', has_lower AND NOT has_higher AND e.low = b.opening_low), ('opening high', has_higher AND NOT has_lower AND e.high = b.opening_high)
             ) bound(way, met) ON bound.met
             WHERE e.series_key = b.series_key
           ) m CROSS JOIN LATERAL ${selectFirstClaims(MOST_NAMED_CLAIMS, sql`SELECT id FROM alone`)} c WHERE m.place <= ${MOST_NAMED_CLAIMS}::int
         ) placed WHERE place <= ${MOST_NAMED_CLAIMS}::int
       ) named ORDER BY known_from, id
     ) AS claims
     FROM bands b`,
  );
  return new Map(rows.map(({ series: id, ...band }) => [id, band]));
}

/**
 * Selects the ids of claims that have a lower rival, which allows no more than `high` until `t` or later, or a higher one,
 * which allows no fewer than `low` from `f` or earlier.
 *
 * This is one pass in the order of days over the bounds of all claims, each on the day from which it counts for others, and
 * over the claims themselves, each on the day for which it asks about the bounds of others. There are no joins, because
 * PostgreSQL cannot know how many rows they would have, and might compare every claim with every other.
 */
function selectRivals(claims: Sql, side: 'lower' | 'higher'): Sql {
  const [bound, own, states, asks] =
    side === 'lower' ? [sql`high`, sql`low`, sql`f`, sql`t`] : [sql`low`, sql`high`, sql`t`, sql`f`];
  const [extreme, order, beyond] = side === 'lower' ? [sql`min`, sql`DESC`, sql`<`] : [sql`max`, sql`ASC`, sql`>`];
  return sql`SELECT id FROM (
      SELECT id, own, ${extreme}(bound) OVER (PARTITION BY series_key ORDER BY day ${order}) AS rival FROM (
        SELECT NULL::uuid AS id, series_key, ${states} AS day, ${extreme}(${bound}) AS bound, NULL::int AS own FROM ${claims} s GROUP BY series_key, ${states}
        UNION ALL SELECT id, series_key, ${asks}, NULL, ${own} FROM ${claims} s WHERE ${own} IS NOT NULL
      ) marks
    ) asked WHERE id IS NOT NULL AND rival ${beyond} own`;
}

/**
 * Whether a source or the publisher of a claim (`c`) is one of its bodies (`b.body`), as in `findBodies` of the domain. The
 * publisher is never a source of its own article.
 */
const IS_BODY = sql`b.body IS NOT NULL AND (
  b.body = c.origin_key AND b.body IS DISTINCT FROM c.publisher_id
  OR b.body NOT IN (SELECT o.id FROM organisation o WHERE o.kind::text = ANY(${NEWS_MEDIA}::text[])))`;

/**
 * Finds the figures that a later one in the same scope excludes. As in `selectRivals`, it is one pass without joins: on the same
 * day, those that ask come before those that state.
 * @param figures the rows. A later figure excludes those below `least` and those above `high`.
 * @param scope the columns that both have in common
 * @param from the first day of the later figure, which comes after the last of the other (`until`)
 */
function findCorrected(figures: Sql, scope: Sql, from: Sql, until: Sql): Sql {
  return sql`SELECT id FROM (
      SELECT id, low, high, min(least_high) OVER later AS lowest, max(most_low) OVER later AS highest FROM (
        SELECT NULL::uuid AS id, ${scope}, ${from} AS day, NULL::int AS low, NULL::int AS high, min(high) AS least_high, max(least) AS most_low
        FROM ${figures} g GROUP BY ${scope}, ${from}
        UNION ALL SELECT id, ${scope}, ${until}, low, high, NULL, NULL FROM ${figures} g
      ) marks
      WINDOW later AS (PARTITION BY ${scope} ORDER BY day DESC, id NULLS LAST ROWS UNBOUNDED PRECEDING)
    ) asked WHERE id IS NOT NULL AND (lowest < low OR highest > high)`;
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
       SELECT c.id, m.known_from FROM (
         SELECT * FROM (
           SELECT g.first_claim AS id, g.id AS figure, g.claims, g.known_from FROM series_figure g
           WHERE g.series_key = s.id AND (s.origin IS NULL OR g.origin_key = s.origin) AND g.counted_to <= ${toDay(day)}::date AND ${makeVisible(clocks).figure('g')}
           ORDER BY g.counted_to DESC FETCH FIRST 1 ROWS WITH TIES
         ) last ORDER BY known_from, id LIMIT ${MOST_NAMED_CLAIMS}
       ) m CROSS JOIN LATERAL ${selectFirstClaims(MOST_NAMED_CLAIMS)} c ORDER BY m.known_from, c.id LIMIT ${MOST_NAMED_CLAIMS}
     ) found ORDER BY s.n, found.known_from, found.id`,
  );
}
