import { type Clocks, makeVisible } from './clocks.ts';
import { bindPosition, type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
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
  const id = sql`${series}::uuid`;
  const seen = makeVisible(clocks);
  const direction = page.backwards ? sql`DESC` : sql`ASC`;
  const columns = { firstDay: sql`"firstDay"`, first: sql`first`, secondDay: sql`"secondDay"`, second: sql`second` };
  const { where, orderBy, limit } = makeKeyset(page, columns);
  return readRows(
    pool,
    'disagreements of a series',
    sql`WITH related AS MATERIALIZED (
       SELECT r.from_id, r.to_id, r.kind FROM claim f JOIN claim_relation r ON r.from_id = f.id JOIN claim t ON t.id = r.to_id
       WHERE f.series_key = ${id} AND t.series_key = ${id} AND ${seen.standing('f')} AND ${seen.standing('t')}
     ),
     -- Claims that say the same are treated as one row. A claim that a curator related to others keeps its own row.
     alike AS (
       SELECT c.origin_key, c.interval_low AS low, c.interval_high AS high, c.other_quantifier, c.counted_from AS f, c.counted_to AS t,
         c.known_from, c.behaviour AS kind, min(c.id::text)::uuid AS id,
         CASE WHEN c.id IN (SELECT from_id FROM related UNION SELECT to_id FROM related) THEN c.id END AS own
       FROM claim c WHERE c.series_key = ${id} AND c.rank <> 'DEPRECATED' AND ${seen.standing('c')} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, own
     ),
     members AS MATERIALIZED (
       SELECT DISTINCT ON (a.origin_key, a.low, a.high, a.other_quantifier, days.f, days.t, a.own) a.id, a.f, a.t, a.low, a.high, a.kind,
         a.id IN (SELECT from_id FROM related WHERE kind IN ('SUBSET_OF', 'ADDITIONAL_TO')) AS apart
       FROM alike a CROSS JOIN LATERAL (
         SELECT CASE WHEN a.kind <> 'INCIDENT' THEN a.f END AS f, CASE WHEN a.kind <> 'INCIDENT' THEN a.t END AS t
       ) days
       ORDER BY a.origin_key, a.low, a.high, a.other_quantifier, days.f, days.t, a.own, a.t, a.known_from, a.id
     ),
     stated AS MATERIALIZED (
       SELECT least(r.from_id, r.to_id) AS x, greatest(r.from_id, r.to_id) AS y,
         bool_or(r.kind IN ('SUPERSEDES', 'CONTRADICTS')) AND NOT bool_or(r.kind IN ('SUBSET_OF', 'ADDITIONAL_TO')) AS rivals
       FROM related r WHERE r.from_id IN (SELECT id FROM members) AND r.to_id IN (SELECT id FROM members) GROUP BY 1, 2
     ),
     -- The highest figure among those whose days allow them to be rivals of x: for an INCIDENT all of them, for a CUMULATIVE
     -- count those that cannot be later, for a STOCK those whose days overlap.
     highest AS (
       SELECT id, own, max(low) OVER (ORDER BY day, own) AS most FROM (
         SELECT id, false AS own, low, CASE kind WHEN 'CUMULATIVE' THEN t ELSE '0001-01-01' END AS day FROM members WHERE kind <> 'STOCK'
         UNION ALL
         SELECT id, true, NULL, CASE kind WHEN 'CUMULATIVE' THEN f ELSE '0001-01-01' END FROM members WHERE kind <> 'STOCK' AND high IS NOT NULL
       ) marks
     ),
     spans AS (SELECT f, t, max(low) AS most FROM members WHERE kind = 'STOCK' GROUP BY f, t),
     overlapping AS MATERIALIZED (SELECT s.f, s.t, max(o.most) AS most FROM spans s JOIN spans o ON o.f <= s.t AND o.t >= s.f GROUP BY s.f, s.t),
     candidates AS (
       SELECT m.* FROM members m WHERE m.id IN (
         SELECT h.id FROM highest h JOIN members o USING (id) WHERE h.own AND h.most > o.high
         UNION ALL SELECT o.id FROM members o JOIN overlapping v ON v.f = o.f AND v.t = o.t WHERE v.most > o.high
         UNION ALL SELECT x FROM stated WHERE rivals
       ) AND ${mayBeOnPage(page)} ORDER BY m.t ${direction}, m.id ${direction} OFFSET 0
     ),
     lower AS MATERIALIZED (SELECT * FROM candidates x WHERE EXISTS (SELECT 1 FROM members y WHERE ${ARE_RIVALS}) ORDER BY x.t ${direction}, x.id ${direction} LIMIT ${limit} + 1)
     SELECT * FROM (
       SELECT x.t AS "firstDay", x.id AS first, y.t AS "secondDay", y.id AS second FROM lower x JOIN members y ON ${ARE_RIVALS}
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
