import { type Clocks, makeVisible, type Visible } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { readRows, type Sql, sql } from './statement.ts';

/** Lists of claims without a foreign key: those of a series, of one origin in it, and those that repeat or deny a claim. */

/** The kind of a list of claims. */
export type ClaimScope = 'series' | 'series denials' | 'origin' | 'echoes' | 'denials';

/** A series (`id`), an origin in a series (`id` and `origin`), or a claim that others repeat or deny (`id`). */
export interface ClaimScopeKey {
  readonly id: string;
  readonly origin: string | null;
}

/** A claim in a scope: its id, and the key of the scope. */
export interface ScopedClaim extends ClaimScopeKey {
  readonly claim: string;
}

/**
 * Whether two claims (`c` and `e`) of one series agree, by the rules of `compare` in the domain: their words must allow a
 * common number. Figures that change over time must also be for overlapping days, be identical, or be a growing count that has
 * not grown.
 */
const CLAIMS_AGREE = sql`num_nonnulls(e.interval_low, e.interval_high) > 0 AND num_nonnulls(c.interval_low, c.interval_high) > 0
  AND coalesce(c.interval_low <= e.interval_high, true) AND coalesce(e.interval_low <= c.interval_high, true)
  AND CASE
    WHEN (c.interval_low, c.interval_high) IS NOT DISTINCT FROM (e.interval_low, e.interval_high) THEN true
    WHEN e.behaviour = 'INCIDENT' THEN true
    WHEN c.counted_from <= e.counted_to AND e.counted_from <= c.counted_to THEN true
    WHEN e.behaviour = 'STOCK' THEN false
    ELSE (c.counted_to < e.counted_from) = (c.figure_point >= e.figure_point) OR c.figure_point = e.figure_point
  END`;

/** Whether a curator has related the two claims in another way than that one repeats the other. */
const IS_OTHERWISE_RELATED = sql`EXISTS (SELECT 1 FROM claim_relation r WHERE ((r.from_id = c.id AND r.to_id = e.id) OR (r.from_id = e.id AND r.to_id = c.id)) AND r.kind <> 'RESTATES')`;

/**
 * The claims (`c`) that repeat another (`e`): those for which `compare` returns SAME_ORIGIN, because both have the same
 * origin and agree, or because a curator says so. Any other relation stated by a curator takes precedence.
 * @param page what the page needs of the claims of the same origin. They are read in its order, and only until it is full.
 */
const selectEchoes = (page: Sql) => sql`
  (
    SELECT c.id, c.as_of_sort, c.status, c.stance, c.known_from FROM claim c
    WHERE c.series_key = e.series_key AND c.origin_key = e.origin_key AND c.id <> e.id AND ${CLAIMS_AGREE} AND NOT ${IS_OTHERWISE_RELATED} ${page}
  )
  UNION
  SELECT c.id, c.as_of_sort, c.status, c.stance, c.known_from FROM claim_relation l
  JOIN claim c ON c.id = CASE WHEN l.from_id = e.id THEN l.to_id ELSE l.from_id END
  WHERE e.id IN (l.from_id, l.to_id) AND l.kind = 'RESTATES' AND NOT ${IS_OTHERWISE_RELATED}`;

/**
 * The denials (`c`) of a claim (`e`): those for which `compare` returns DENIES. They count the same thing and the words of both
 * allow a common number, or a curator names the claim.
 */
const DENIALS = sql`
  SELECT c.id, c.as_of_sort, c.status, c.known_from FROM claim c
  WHERE c.series_key = e.series_key AND c.stance = 'DENIES'
    AND num_nonnulls(e.interval_low, e.interval_high) > 0 AND num_nonnulls(c.interval_low, c.interval_high) > 0
    AND coalesce(c.interval_low <= e.interval_high, true) AND coalesce(e.interval_low <= c.interval_high, true)
    AND (e.behaviour <> 'STOCK' OR (c.counted_from <= e.counted_to AND e.counted_from <= c.counted_to))
  UNION
  SELECT c.id, c.as_of_sort, c.status, c.known_from FROM claim_relation l
  JOIN claim c ON c.id = CASE WHEN l.from_id = e.id THEN l.to_id ELSE l.from_id END
  WHERE e.id IN (l.from_id, l.to_id) AND l.kind IN ('DENIES', 'CONTRADICTS') AND c.stance = 'DENIES'`;

/** The claims of each kind of scope. `s.id` and `s.origin` are its key. `page` is as in `selectEchoes`. */
const SCOPES: Record<ClaimScope, (seen: Visible, page: Sql) => Sql> = {
  series: (seen) => sql`FROM claim c WHERE c.series_key = s.id AND ${seen.standing('c')}`,
  origin: (seen) => sql`FROM claim c WHERE c.series_key = s.id AND c.origin_key = s.origin AND ${seen.standing('c')}`,
  'series denials': (seen) =>
    sql`FROM claim c WHERE c.series_key = s.id AND c.stance = 'DENIES' AND ${seen.published('c')}`,
  echoes: (seen, page) => sql`FROM claim e CROSS JOIN LATERAL (${selectEchoes(page)}) c
    WHERE e.id = s.id AND e.status = 'PUBLISHED' AND e.stance = 'ASSERTS' AND ${seen.standing('c')}`,
  denials: (seen) => sql`FROM claim e CROSS JOIN LATERAL (${DENIALS}) c
    WHERE e.id = s.id AND e.stance = 'ASSERTS' AND ${seen.claim('e')} AND ${seen.published('c')}`,
};

/** Returns the keys of scopes as a table with two columns: the id and the origin. */
export function unnestScopes(keys: readonly ClaimScopeKey[]): Sql {
  return sql`unnest(${keys.map(({ id }) => id)}::uuid[], ${keys.map(({ origin }) => origin)}::uuid[])`;
}

/** Reads a page of the claims of each scope, scope by scope. */
export async function readClaimsInScopes(
  pool: Pool,
  scope: ClaimScope,
  keys: readonly ClaimScopeKey[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<ScopedClaim[]> {
  const seen = makeVisible(clocks);
  const { where, orderBy, limit } = makeKeyset(page, { asOfSort: sql`c.as_of_sort`, id: sql`c.id` });
  const ofOrigin = sql`AND ${seen.standing('c')} AND ${where} ORDER BY ${orderBy} LIMIT ${limit}`;
  return readRows(
    pool,
    `claims in scope ${scope}`,
    sql`SELECT s.id, s.origin, found.id AS claim
     FROM ${unnestScopes(keys)} WITH ORDINALITY AS s(id, origin, n) CROSS JOIN LATERAL (
       SELECT c.id, row_number() OVER (ORDER BY ${orderBy}) AS place ${SCOPES[scope](seen, ofOrigin)} AND ${where} ORDER BY ${orderBy} LIMIT ${limit}
     ) found ORDER BY s.n, found.place`,
  );
}

/** Counts the claims of each scope. */
export async function countClaimsInScopes(
  pool: Pool,
  scope: ClaimScope,
  keys: readonly ClaimScopeKey[],
  clocks: Clocks,
): Promise<(ClaimScopeKey & { readonly count: number })[]> {
  const seen = makeVisible(clocks);
  return readRows(
    pool,
    `count of claims in scope ${scope}`,
    sql`SELECT s.id, s.origin, (${COUNTS[scope]?.(seen) ?? sql`SELECT count(*)::int ${SCOPES[scope](seen, sql``)}`}) AS count
     FROM ${unnestScopes(keys)} AS s(id, origin)`,
  );
}

/** Counts of scopes of which figures keep the number of claims. */
const COUNTS: Partial<Record<ClaimScope, (seen: Visible) => Sql>> = {
  series: (seen) =>
    sql`SELECT coalesce(sum(g.claims), 0)::int FROM series_figure g WHERE g.series_key = s.id AND ${seen.figure('g')}`,
  origin: (seen) =>
    sql`SELECT coalesce(sum(g.claims), 0)::int FROM series_figure g WHERE g.series_key = s.id AND g.origin_key = s.origin AND ${seen.figure('g')}`,
};
