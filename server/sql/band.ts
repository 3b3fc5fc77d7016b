import type pg from 'pg';
import { type Clocks, visibleAt } from './clocks.ts';

/** What the claims of a series allow on a day. The rules are those of `domain/series.ts`, worked out where the rows are. */

export interface BandRow {
  readonly low: number | null;
  readonly high: number | null;
  /** The claims that set the ends, by the day from which they are known. */
  readonly claims: readonly string[];
}

/** Most claims that are named where many set one end of a band, or share the last day. */
const MOST_NAMED = 20;

/** The band of each series on a day. */
export async function bandsOn(
  pool: pg.Pool,
  series: readonly string[],
  day: Date,
  clocks: Clocks,
): Promise<Map<string, BandRow>> {
  const parameters: unknown[] = [series, day.toISOString().slice(0, 10)];
  const seen = visibleAt(clocks, parameters);
  const { rows } = await pool.query<BandRow & { series: string }>(
    `WITH members AS MATERIALIZED (
       -- What many claims say alike is looked at once, with their ids.
       SELECT row_number() OVER () AS id, c.series_key, c.origin_key, c.count_type AS kind, c.counted_from AS f, c.counted_to AS t,
         c.known_from, c.interval_low AS low, c.interval_high AS high, array_agg(c.id) AS ids
       FROM claim c WHERE c.series_key = ANY($1) AND ${seen.standing('c')}
         AND CASE c.count_type WHEN 'INCIDENT' THEN c.counted_to <= $2 WHEN 'STOCK' THEN $2 BETWEEN c.counted_from AND c.counted_to ELSE true END
         AND NOT EXISTS (SELECT 1 FROM claim_relation r JOIN claim s ON s.id = r.from_id
           WHERE r.to_id = c.id AND r.kind = 'SUPERSEDES' AND s.series_key = c.series_key AND ${seen.standing('s')} AND ${seen.recorded('r')})
       GROUP BY 2, 3, 4, 5, 6, 7, 8, 9
     ),
     -- What an origin says later: in the order in which it gives its figures, and afterwards of the very same day. Read
     -- from the last to the first, so that the windows only grow.
     later AS (
       SELECT id, min(high) OVER follows AS high, max(low) OVER follows AS low,
         min(high) FILTER (WHERE f = t) OVER again AS again_high, max(low) OVER again AS again_low
       FROM members
       WINDOW follows AS (PARTITION BY series_key, origin_key ORDER BY t DESC, known_from DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
         again AS (PARTITION BY series_key, origin_key, t ORDER BY known_from DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
     ),
     -- The lowest figure that an origin gives of the days after those of a claim.
     after AS (
       SELECT id, place, min(high) OVER (PARTITION BY series_key, origin_key ORDER BY day DESC, place) AS high FROM (
         SELECT id, CASE WHEN f < t THEN 0 ELSE 2 END AS place, series_key, origin_key, f AS day, high FROM members WHERE kind = 'CUMULATIVE'
         UNION ALL SELECT id, 1, series_key, origin_key, t, NULL FROM members WHERE kind = 'CUMULATIVE'
       ) marks
     ),
     ends AS (
       SELECT m.series_key, m.ids, m.known_from,
         CASE WHEN m.kind <> 'CUMULATIVE' OR m.t <= $2 THEN m.low END AS low,
         CASE WHEN m.kind <> 'CUMULATIVE' OR m.f >= $2 THEN m.high END AS high
       FROM members m JOIN later l USING (id) LEFT JOIN after a ON a.id = m.id AND a.place = 1
       WHERE CASE m.kind
           WHEN 'CUMULATIVE' THEN coalesce(least(a.high, l.again_high) >= m.low, true) AND (m.f < m.t OR coalesce(l.again_low <= m.high, true))
           ELSE coalesce(l.high >= m.low, true) AND coalesce(l.low <= m.high, true)
         END
     ),
     extremes AS (SELECT *, max(low) OVER s AS most_low, min(high) OVER s AS least_high FROM ends WINDOW s AS (PARTITION BY series_key)),
     bands AS (
       SELECT series_key, max(low) FILTER (WHERE least_high IS NULL OR low <= least_high) AS low,
         min(high) FILTER (WHERE most_low IS NULL OR high >= most_low) AS high
       FROM extremes GROUP BY series_key
     )
     SELECT b.series_key AS series, b.low, b.high, ARRAY(
       SELECT id FROM (
         SELECT e.known_from, said.id, row_number() OVER (PARTITION BY e.low = b.low ORDER BY e.known_from, said.id) AS place
         FROM ends e CROSS JOIN LATERAL unnest(e.ids) AS said(id) WHERE e.series_key = b.series_key AND (e.low = b.low OR e.high = b.high)
       ) named WHERE place <= ${MOST_NAMED} ORDER BY known_from, id
     ) AS claims
     FROM bands b`,
    parameters,
  );
  return new Map(rows.map(({ series: id, ...band }) => [id, band]));
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
