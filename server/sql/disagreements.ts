import { type Clocks, makeVisible } from './clocks.ts';
import { bindPosition, type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { selectMembers } from './series-figures.ts';
import { join, readRows, requireAll, type Sql, sql } from './statement.ts';

/** Two claims of a series that have no number in common, or that a curator related by CONTRADICTS or SUPERSEDES. */
export interface Disagreement {
  readonly firstDay: Date;
  readonly first: string;
  readonly secondDay: Date;
  readonly second: string;
}

/**
 * Reads a page of the disagreements within a series: the pairs for which `compare` in the domain returns CONFLICTS or
 * REVISED. Each figure of an origin appears once, with the claim that gave it first.
 *
 * The number of pairs grows with the square of the claims, so the statement never builds all of them. One running maximum
 * rules out most claims, which have no rival (`candidates`). It then searches for the rivals of the others, one claim after
 * the other, until the page is full. Pairs are (x, y), where x has the lower figure, ordered by x and then by y.
 */
export async function readDisagreements(
  pool: Pool,
  series: string,
  clocks: Clocks,
  page: KeysetPage,
): Promise<Disagreement[]> {
  const direction = page.backwards ? sql`DESC` : sql`ASC`;
  const columns = { firstDay: sql`"firstDay"`, first: sql`first`, secondDay: sql`"secondDay"`, second: sql`second` };
  const { where, orderBy, limit } = makeKeyset(page, columns);
  return readRows(
    pool,
    'disagreements of a series',
    sql`WITH ${selectMembers(sql`ARRAY[${series}::uuid]`, makeVisible(clocks))},
     -- The first claim for each figure of an origin. A claim that a curator related to others keeps a row of its own.
     figures AS MATERIALIZED (
       SELECT DISTINCT ON (origin_key, low, high, other_quantifier, days.f, days.t, days.own) id, counted_from AS f, counted_to AS t, low, high,
         behaviour AS kind, id IN (SELECT from_id FROM related WHERE kind IN ('SUBSET_OF', 'ADDITIONAL_TO')) AS apart
       FROM members m CROSS JOIN LATERAL (
         SELECT CASE WHEN behaviour <> 'INCIDENT' THEN counted_from END AS f, CASE WHEN behaviour <> 'INCIDENT' THEN counted_to END AS t,
           CASE WHEN alone THEN id END AS own
       ) days WHERE NOT deprecated
       ORDER BY origin_key, low, high, other_quantifier, days.f, days.t, days.own, counted_to, known_from, id
     ),
     stated AS MATERIALIZED (
       SELECT least(r.from_id, r.to_id) AS x, greatest(r.from_id, r.to_id) AS y,
         bool_or(r.kind IN ('SUPERSEDES', 'CONTRADICTS')) AND NOT bool_or(r.kind IN ('SUBSET_OF', 'ADDITIONAL_TO')) AS rivals
       FROM related r WHERE r.from_id IN (SELECT id FROM figures) AND r.to_id IN (SELECT id FROM figures) GROUP BY 1, 2
     ),
     ${selectOverlapping()},
     -- Figures below the highest among those whose days allow them to be rivals of m: for an INCIDENT all of them, for a CUMULATIVE
     -- count those that cannot be later, for a STOCK those whose days overlap.
     with_higher AS (
       SELECT id FROM (
         SELECT id, high, max(low) OVER (ORDER BY day) AS highest FROM (
           SELECT id, high, NULL::int AS low, CASE kind WHEN 'CUMULATIVE' THEN f ELSE '0001-01-01' END AS day FROM figures WHERE kind <> 'STOCK'
           UNION ALL SELECT NULL, NULL, max(low), CASE kind WHEN 'CUMULATIVE' THEN t ELSE '0001-01-01' END AS day FROM figures WHERE kind <> 'STOCK' GROUP BY day
         ) marks
         UNION ALL SELECT id, high, highest FROM levels
       ) m WHERE id IS NOT NULL AND highest > high
     ),
     candidates AS (
       SELECT * FROM figures m WHERE (m.id IN (SELECT id FROM with_higher) OR m.id IN (SELECT x FROM stated WHERE rivals)) AND ${mayBeOnPage(page)}
       ORDER BY m.t ${direction}, m.id ${direction} OFFSET 0
     ),
     lower AS MATERIALIZED (SELECT * FROM candidates x WHERE EXISTS (SELECT 1 FROM figures y WHERE ${ARE_RIVALS}) ORDER BY x.t ${direction}, x.id ${direction} LIMIT ${limit} + 1)
     SELECT * FROM (
       SELECT x.t AS "firstDay", x.id AS first, y.t AS "secondDay", y.id AS second FROM lower x JOIN figures y ON ${ARE_RIVALS}
     ) pairs WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`,
  );
}

/** Whether a pair with the lower figure m can be on the page, regardless of the other claim. */
function mayBeOnPage(page: KeysetPage): Sql {
  const { after, before } = page;
  const lower = (position: readonly unknown[]) => join(bindPosition(page, position).slice(0, 2), ', ');
  return requireAll(
    after ? sql`(m.t, m.id) >= (${lower(after)})` : null,
    before ? sql`(m.t, m.id) <= (${lower(before)})` : null,
  );
}

/**
 * Whether x and y disagree: by their figures and days if no curator has related them or set one apart from its series, or
 * because a curator says so.
 */
const ARE_RIVALS = sql`(
  NOT x.apart AND NOT y.apart AND x.high < y.low AND CASE x.kind
    WHEN 'INCIDENT' THEN true
    WHEN 'CUMULATIVE' THEN y.t <= x.f
    WHEN 'STOCK' THEN x.f <= y.t AND y.f <= x.t
  END AND NOT EXISTS (SELECT 1 FROM stated s WHERE (s.x, s.y) IN ((x.id, y.id), (y.id, x.id)))
  OR (x.id, y.id) IN (SELECT s.x, s.y FROM stated s WHERE s.rivals)
)`;

/**
 * Returns a common table expression `levels`: the figures of a STOCK, each with the highest among those whose days overlap
 * with its own.
 *
 * Two spans of days overlap if and only if some first day of a span lies in both. So each span is written out as the first
 * days that lie in it, which are few, because levels are known to within a few days. Spans without a first day would contain
 * very many, and are compared by running maxima instead.
 */
function selectOverlapping(): Sql {
  return sql`spans AS MATERIALIZED (SELECT f, t, max(low) AS most, f = '0001-01-01' AS open FROM figures WHERE kind = 'STOCK' GROUP BY f, t),
     numbered AS (
       SELECT f, t, most, min(number) AS first, max(number) AS last FROM (
         SELECT *, count(start) OVER (ORDER BY day) AS number FROM (
           SELECT DISTINCT f AS day, f AS start, NULL::date AS f, NULL::date AS t, NULL::int AS most FROM spans WHERE NOT open
           UNION ALL SELECT unnest(ARRAY[f, t]), NULL, f, t, most FROM spans WHERE NOT open
         ) days
       ) days WHERE f IS NOT NULL GROUP BY f, t, most
     ),
     overlapping AS (
       SELECT f, t, max(most) OVER (PARTITION BY number) AS most FROM numbered CROSS JOIN LATERAL generate_series(first, last) AS number
       UNION ALL SELECT f, t, most FROM (
         SELECT f, t, asks, max(most) FILTER (WHERE NOT asks) OVER (ORDER BY day DESC) AS most FROM (
           SELECT f, t, most, true AS asks, f AS day FROM spans UNION ALL SELECT f, t, most, false, t FROM spans WHERE open
         ) marks
       ) with_open WHERE asks
       UNION ALL SELECT f, t, most FROM (
         SELECT f, t, asks, max(most) FILTER (WHERE NOT asks) OVER (ORDER BY day) AS most FROM (
           SELECT f, t, most, true AS asks, t AS day FROM spans WHERE open UNION ALL SELECT f, t, most, false, f FROM spans
         ) marks
       ) of_open WHERE asks
     ),
     levels AS (
       SELECT * FROM (
         SELECT id, high, max(most) OVER (PARTITION BY f, t) AS highest FROM (
           SELECT id, high, f, t, NULL::int AS most FROM figures WHERE kind = 'STOCK'
           UNION ALL SELECT NULL, NULL, f, t, max(most) FROM overlapping GROUP BY f, t
         ) marks
       ) m WHERE id IS NOT NULL
     )`;
}
