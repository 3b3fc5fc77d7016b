import type { Visible } from './clocks.ts';
import { requireAll, type Sql, sql } from './statement.ts';

/**
 * The figures of series. Claims that agree in everything that the answers of a series depend on share one row of
 * `series_figure`, with their number and the first of them. Triggers keep these rows up to date. Under `asRecordedOn`, every
 * claim is a figure of its own. So a statement must give the same answer however claims are spread over figures.
 */

/** The figure to which a claim (`c`) belongs, spelled as in the index. */
const FIGURE_KEY = sql`figure_key(c.series_key, c.origin_key, c.interval_low, c.interval_high, c.other_quantifier,
  c.counted_from, c.counted_to, c.as_of_sort, c.known_from, c.printed_from, c.publisher_id, c.passed_on_by, c.rank = 'DEPRECATED')`;

/**
 * Whether a claim (`c`) belongs to a figure. It is written as a range of figures, so that claims sorted by figure and id can
 * only come from the index of figures. With an equation, PostgreSQL may read all claims by id until it finds enough.
 */
const isOfFigure = (figure: Sql) =>
  sql`c.status = 'PUBLISHED' AND c.stance = 'ASSERTS' AND ${FIGURE_KEY} >= ${figure} AND ${FIGURE_KEY} <= ${figure}`;

/** The columns that a figure and a single claim (`c`) have in common. */
const SHARED = sql`series_key, behaviour, origin_key, low, high, other_quantifier, counted_from, counted_to, known_from, printed_from,
  publisher_id, sources, deprecated`;

/**
 * Returns common table expressions for the members of some series: `related`, what curators state about claims within one of
 * them; `alone`, the claims in `related`; and `members`, the figures without these claims, and these claims one by one.
 * A member has the columns of a figure. Its `id` is that of its first claim, `figure` that of the figure, and `alone` is
 * whether a curator related it to others. The sources of such a claim are left out.
 * @param series an array of the series
 */
export function selectMembers(series: Sql, seen: Visible): Sql {
  return sql`related AS MATERIALIZED (
       SELECT r.from_id, r.to_id, r.kind FROM claim_relation r JOIN claim f ON f.id = r.from_id JOIN claim t ON t.id = r.to_id
       WHERE f.series_key = ANY(${series}) AND t.series_key = f.series_key AND ${seen.standing('f')} AND ${seen.standing('t')}
     ),
     alone AS MATERIALIZED (
       SELECT c.*, ${FIGURE_KEY} AS figure FROM claim c WHERE c.id IN (SELECT from_id FROM related UNION SELECT to_id FROM related)
     ),
     members AS (
       SELECT coalesce(a.first, g.first_claim) AS id, g.id AS figure, false AS alone, g.claims, ${SHARED}
       FROM series_figure g LEFT JOIN (
         SELECT figure, count(*) AS claims, (
           SELECT c.id FROM claim c WHERE ${isOfFigure(sql`alone.figure`)} AND c.id NOT IN (SELECT id FROM alone) ORDER BY ${FIGURE_KEY}, c.id LIMIT 1
         ) AS first FROM alone GROUP BY figure
       ) a ON a.figure = g.id
       WHERE g.series_key = ANY(${series}) AND ${seen.figure('g')}
         AND CASE WHEN g.claims = 1 THEN g.first_claim NOT IN (SELECT id FROM alone) ELSE g.claims > coalesce(a.claims, 0) END
       UNION ALL
       SELECT id, NULL, true, 1, series_key, behaviour, origin_key, interval_low, interval_high, other_quantifier, counted_from, counted_to,
         known_from, NULL, publisher_id, NULL, rank = 'DEPRECATED'
       FROM alone
     )`;
}

/**
 * Selects the first claims of a figure or a member (`m`, with `id`, `figure` and `claims`), by their ids.
 * @param most the most claims to return
 * @param without selects the ids of claims that are left out, none of which is the first
 */
export function selectFirstClaims(most: number, without?: Sql): Sql {
  return sql`(
    SELECT m.id UNION ALL (
      SELECT c.id FROM claim c WHERE m.claims > 1 AND ${isOfFigure(sql`m.figure`)} AND (${FIGURE_KEY}, c.id) > (m.figure, m.id)
        AND ${requireAll(without ? sql`c.id NOT IN (${without})` : null)}
      ORDER BY ${FIGURE_KEY}, c.id LIMIT ${most}::int
    )
  )`;
}
