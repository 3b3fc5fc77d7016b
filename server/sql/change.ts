import type { ChangeFigures, OriginFigure } from '../domain/figures/change.ts';
import { toDay } from '../domain/figures/dates.ts';
import { type Clocks, makeVisible } from './clocks.ts';
import type { Pool } from './pool.ts';
import { makePartyKey } from './series.ts';
import { type ClaimScopeKey, unnestScopes } from './series-claims.ts';
import { readRows, type Sql, sql } from './statement.ts';

/** The figures on which the change of an origin's count between two days rests. */

/** The figures of an origin of a series. */
interface ChangeRow extends ClaimScopeKey {
  readonly countType: ChangeFigures['countType'];
  readonly from: OriginFigure | null;
  readonly to: OriginFigure | null;
  readonly higher: OriginFigure | null;
  readonly lower: OriginFigure | null;
  /** A fall that the origin states, after the day of the first figure and by that of the last. */
  readonly fall: OriginFigure | null;
}

/**
 * Reads, for each origin of a series, its latest figure by either day, and a correction between them: a figure for the same or
 * a later day that is lower than an earlier one, or else a fall that the origin states. Deprecated claims, claims that a curator has set apart within the series and
 * words without bounds are left out. If the latest day has several figures, the last to become known is used.
 */
export async function readChangeFigures(
  pool: Pool,
  scopes: readonly ClaimScopeKey[],
  days: { readonly from: Date; readonly to: Date },
  clocks: Clocks,
): Promise<(ClaimScopeKey & ChangeFigures)[]> {
  const seen = makeVisible(clocks);
  const [from, to] = [sql`${toDay(days.from)}::date`, sql`${toDay(days.to)}::date`];
  const rows = await readRows<ChangeRow>(
    pool,
    'change of an origin',
    sql`SELECT s.id, s.origin, (SELECT c.behaviour FROM claim c WHERE c.series_key = s.id LIMIT 1) AS "countType",
       found."from", found."to", found.higher, found.lower, found.fall
     FROM ${unnestScopes(scopes)} AS s(id, origin) CROSS JOIN LATERAL (
       WITH figures AS MATERIALIZED (
         SELECT c.* FROM claim c
         WHERE c.series_key = s.id AND c.origin_key = s.origin AND c.counted_to <= ${to} AND c.rank <> 'DEPRECATED'
           AND num_nonnulls(c.interval_low, c.interval_high) > 0 AND ${seen.standing('c')}
           AND NOT EXISTS (
             SELECT 1 FROM claim_relation r JOIN claim t ON t.id = r.to_id
             WHERE r.from_id = c.id AND r.kind IN ('SUBSET_OF', 'ADDITIONAL_TO') AND t.series_key = s.id AND ${seen.standing('t')}
           )
       ),
       first AS (SELECT c.* FROM figures c WHERE c.counted_to <= ${from} ORDER BY ${LAST_FIRST} LIMIT 1),
       last AS (SELECT c.* FROM figures c ORDER BY ${LAST_FIRST} LIMIT 1),
       lower AS (
         SELECT c.* FROM (
           SELECT c.*, max(c.interval_low) OVER (ORDER BY c.counted_to) AS most
           FROM figures c WHERE c.counted_to >= (SELECT counted_to FROM first)
         ) c WHERE c.most > c.interval_high ORDER BY c.counted_to, c.known_from, c.id LIMIT 1
       ),
       higher AS (
         SELECT c.* FROM figures c, lower WHERE c.interval_low = lower.most AND c.counted_to <= lower.counted_to
           AND c.counted_to >= (SELECT counted_to FROM first) ORDER BY c.counted_to, c.known_from, c.id LIMIT 1
       ),
       fall AS (
         SELECT c.* FROM claim c, first, last
         WHERE ${IS_OF_SAME_SUBJECT} AND c.count_type = 'DELTA' AND c.origin_key = s.origin AND c.interval_high < 0
           AND coalesce(c.period_to, c.counted_to) > first.counted_to AND coalesce(c.period_to, c.counted_to) <= last.counted_to
           AND c.rank <> 'DEPRECATED' AND ${seen.standing('c')}
         ORDER BY c.counted_to, c.known_from, c.id LIMIT 1
       )
       SELECT (SELECT ${FIGURE} FROM first c) AS "from", (SELECT ${FIGURE} FROM last c) AS "to",
         (SELECT ${FIGURE} FROM higher c) AS higher, (SELECT ${FIGURE} FROM lower c) AS lower,
         (SELECT ${FIGURE} FROM fall c) AS fall
     ) found`,
  );
  return rows.map(({ higher, lower, fall, ...row }) => ({
    ...row,
    corrected: higher !== null && lower !== null ? [higher, lower] : fall !== null ? [fall] : null,
  }));
}

/** Whether a claim (`c`) counts the same as the first figure, whatever their count types. */
const IS_OF_SAME_SUBJECT: Sql = sql`c.event_id = first.event_id AND c.measure = first.measure AND c.population_id = first.population_id
  AND c.unit = first.unit AND (c.place_id, c.cause, c.verification, c.identification, ${makePartyKey(sql`c`)})
    IS NOT DISTINCT FROM (first.place_id, first.cause, first.verification, first.identification, ${makePartyKey(sql`first`)})`;

/** The latest figure first: by its last day, then by the day from which it is known. */
const LAST_FIRST: Sql = sql`c.counted_to DESC, c.known_from DESC, c.id DESC`;

const FIGURE: Sql = sql`json_build_object('id', c.id, 'wording', c.wording, 'low', c.interval_low, 'high', c.interval_high,
  'countedFrom', to_char(c.counted_from, 'YYYY-MM-DD'), 'countedTo', to_char(c.counted_to, 'YYYY-MM-DD'))`;
