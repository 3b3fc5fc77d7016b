import { type Clocks, type Visible, visibleAt } from './clocks.ts';
import { type KeysetPage, keyset } from './keyset.ts';
import type { Pool } from './pool.ts';

/** Lists of claims that no relation leads to: those of a series, of one origin in it, and those that repeat a claim. */

/** What a list of claims is of. */
export type ClaimScope = 'series' | 'origin' | 'echoes';

/** A series (`id`), an origin in a series (`id` and `origin`), or a claim that others repeat (`id`). */
export interface ClaimScopeKey {
  readonly id: string;
  readonly origin: string | null;
}

/** One text for a scope's key, by which answers are told apart. */
export const scopeText = ({ id, origin }: ClaimScopeKey): string => `${id}/${origin ?? ''}`;

/** The key that such a text was made of. */
export function scopeKey(text: string): ClaimScopeKey {
  const [id = '', origin = ''] = text.split('/');
  return { id, origin: origin || null };
}

/**
 * Whether the words of two claims of one series allow the same number of the same days, as `compare` of the domain has
 * it. Figures that change with time are the same on the same days, or where they are identical, or where a count that
 * grows has not grown.
 */
const AGREE = `num_nonnulls(e.interval_low, e.interval_high) > 0 AND num_nonnulls(c.interval_low, c.interval_high) > 0
  AND coalesce(c.interval_low <= e.interval_high, true) AND coalesce(e.interval_low <= c.interval_high, true)
  AND CASE
    WHEN (c.interval_low, c.interval_high) IS NOT DISTINCT FROM (e.interval_low, e.interval_high) THEN true
    WHEN e.count_type = 'INCIDENT' THEN true
    WHEN c.counted_from <= e.counted_to AND e.counted_from <= c.counted_to THEN true
    WHEN e.count_type = 'STOCK' THEN false
    ELSE (c.counted_to < e.counted_from) = (c.figure_point >= e.figure_point) OR c.figure_point = e.figure_point
  END`;

/** Whether a curator states anything about two claims that `kinds` holds of. */
const stated = (kinds: string) =>
  `EXISTS (SELECT 1 FROM claim_relation r WHERE ((r.from_id = c.id AND r.to_id = e.id) OR (r.from_id = e.id AND r.to_id = c.id)) AND ${kinds})`;

/**
 * The claims (`c`) that repeat another (`e`): those that `compare` answers with SAME_ORIGIN, because both rest on one
 * origin and agree, or because a curator says so. Whatever else a curator states outweighs both.
 */
const ECHOES = `
  SELECT c.id, c.as_of_sort, c.status, c.known_from FROM claim c
  WHERE c.series_key = e.series_key AND c.origin_key = e.origin_key AND c.id <> e.id AND ${AGREE} AND NOT ${stated("r.kind <> 'RESTATES'")}
  UNION
  SELECT c.id, c.as_of_sort, c.status, c.known_from FROM claim_relation l
  JOIN claim c ON c.id = CASE WHEN l.from_id = e.id THEN l.to_id ELSE l.from_id END
  WHERE e.id IN (l.from_id, l.to_id) AND l.kind = 'RESTATES' AND NOT ${stated("r.kind <> 'RESTATES'")}`;

/** The claims of a scope. `s.id` and `s.origin` are its key. */
const SCOPES: Record<ClaimScope, (seen: Visible) => string> = {
  series: (seen) => `FROM claim c WHERE c.series_key = s.id AND ${seen.standing('c')}`,
  origin: (seen) => `FROM claim c WHERE c.series_key = s.id AND c.origin_key = s.origin AND ${seen.standing('c')}`,
  echoes: (seen) => `FROM claim e CROSS JOIN LATERAL (${ECHOES}) c
    WHERE e.id = s.id AND e.status = 'PUBLISHED' AND ${seen.standing('c')}`,
};

/** A page of the claims of each scope: their ids. */
export async function claimsOfScopes(
  pool: Pool,
  scope: ClaimScope,
  keys: readonly ClaimScopeKey[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<Map<string, string[]>> {
  const parameters: unknown[] = [keys.map(({ id }) => id), keys.map(({ origin }) => origin)];
  const seen = visibleAt(clocks, parameters);
  const { where, orderBy, limit } = keyset(page, { asOfSort: 'c.as_of_sort', id: 'c.id' }, parameters);
  const { rows } = await pool.query<{ id: string; origin: string | null; claim: string }>(
    `SELECT s.id, s.origin, found.id AS claim
     FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS s(id, origin, n) CROSS JOIN LATERAL (
       SELECT c.id, row_number() OVER (ORDER BY ${orderBy}) AS place ${SCOPES[scope](seen)} AND ${where} ORDER BY ${orderBy} ${limit}
     ) found ORDER BY s.n, found.place`,
    parameters,
  );
  const lists = Map.groupBy(rows, scopeText);
  return new Map([...lists].map(([key, found]) => [key, found.map(({ claim }) => claim)]));
}

/** How many claims each scope has. */
export async function countClaimsOfScopes(
  pool: Pool,
  scope: ClaimScope,
  keys: readonly ClaimScopeKey[],
  clocks: Clocks,
): Promise<Map<string, number>> {
  const parameters: unknown[] = [keys.map(({ id }) => id), keys.map(({ origin }) => origin)];
  const seen = visibleAt(clocks, parameters);
  const { rows } = await pool.query<ClaimScopeKey & { count: number }>(
    `SELECT s.id, s.origin, (SELECT count(*)::int ${SCOPES[scope](seen)}) AS count
     FROM unnest($1::uuid[], $2::uuid[]) AS s(id, origin)`,
    parameters,
  );
  return new Map(rows.map((row) => [scopeText(row), row.count]));
}
