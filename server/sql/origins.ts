import { type Clocks, makeVisible, type Visible } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { type ClaimScopeKey, unnestScopes } from './series-claims.ts';
import { readRows, type Sql, sql } from './statement.ts';

/** The origins of a series: the sources at the end of the attribution chains of its claims. */

export interface OriginRow {
  /** The series. */
  readonly series: string;
  /** The id of the origin: an organisation, a person, or an article by an unknown publisher that names no source. */
  readonly id: string;
  readonly claims: number;
  readonly firstAsOf: Date;
  /** The origin's first claim in the series, by as-of day. */
  readonly firstClaim: string;
  /** Whether that claim names no source, so that the origin is the publisher. */
  readonly ownVoice: boolean;
  /** Whether the origin is a source that its article does not name. */
  readonly unnamed: boolean;
}

/** Reads a page of the origins of each series. */
export async function readOrigins(
  pool: Pool,
  series: readonly string[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<Map<string, OriginRow[]>> {
  const seen = makeVisible(clocks);
  const columns = { claims: sql`claims`, firstAsOf: sql`"firstAsOf"`, id: sql`id` };
  const { where, orderBy, limit } = makeKeyset(page, columns);
  const rows = await readRows<OriginRow>(
    pool,
    'origins of series',
    sql`SELECT s.id AS series, found.*, first.id AS "firstClaim", NOT EXISTS (SELECT 1 FROM attribution l WHERE l.claim_id = first.id) AS "ownVoice",
       (SELECT origin_label IS NOT NULL FROM claim WHERE id = first.id) AS unnamed
     FROM unnest(${series}::uuid[]) WITH ORDINALITY AS s(id, n) CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT g.origin_key AS id, sum(g.claims)::int AS claims, min(g.as_of_sort) AS "firstAsOf"
         FROM series_figure g WHERE g.series_key = s.id AND ${seen.figure('g')} GROUP BY g.origin_key
       ) origins WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}
     ) found CROSS JOIN LATERAL ${findFirstClaim(sql`s.id`, sql`found.id`, seen)} AS first
     ORDER BY s.n, ${orderBy}`,
  );
  return Map.groupBy(rows, (row) => row.series);
}

/** Counts the origins of each series. */
export async function countOrigins(
  pool: Pool,
  series: readonly string[],
  clocks: Clocks,
): Promise<Map<string, number>> {
  const rows = await readRows<{ id: string; count: number }>(
    pool,
    'count of origins of series',
    sql`SELECT s.id, (SELECT count(DISTINCT g.origin_key)::int FROM series_figure g WHERE g.series_key = s.id AND ${makeVisible(clocks).figure('g')}) AS count
     FROM unnest(${series}::uuid[]) AS s(id)`,
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** A tie between two origins of a series. */
export interface OriginTie {
  readonly series: string;
  readonly origin: string;
  readonly kind: 'PARENT' | 'PART' | 'SAME_BODY' | 'PASSES_ON' | 'PASSED_ON_BY';
  /** The other origin. */
  readonly other: string;
  /** The first claim of the other origin in the series. */
  readonly firstClaim: string;
}

/** Selects the first claim of an origin in a series, by as-of day. Null if the viewer sees no published claim of it. */
function findFirstClaim(series: Sql, origin: Sql, seen: Visible): Sql {
  return sql`(SELECT c.id FROM claim c WHERE c.series_key = ${series} AND c.origin_key = ${origin} AND ${seen.standing('c')} ORDER BY c.as_of_sort, c.id LIMIT 1)`;
}

/** Most ties shown for one origin. */
const MOST_TIES = 20;

/**
 * Reads the ties between the given origins of a series and its other origins. An organisation is tied to every organisation
 * above it. A person is tied to the organisations in which they hold or held an office, and to every organisation above
 * those. Two origins below the same organisation are tied as well. A source that stands before the origin in a chain passes
 * its figure on.
 */
export async function readOriginTies(pool: Pool, keys: readonly ClaimScopeKey[], clocks: Clocks): Promise<OriginTie[]> {
  const seen = makeVisible(clocks);
  return readRows(
    pool,
    'ties of origins',
    sql`WITH RECURSIVE asked AS (SELECT * FROM ${unnestScopes(keys)} AS a(series, origin)),
     -- Jump through the index from one origin to the next, since there are far fewer origins than claims.
     steps AS (
       SELECT a.series, (SELECT origin_key FROM claim WHERE series_key = a.series ORDER BY origin_key LIMIT 1) AS origin
       FROM (SELECT DISTINCT series FROM asked) a
       UNION ALL
       SELECT steps.series, (SELECT origin_key FROM claim WHERE series_key = steps.series AND origin_key > steps.origin ORDER BY origin_key LIMIT 1)
       FROM steps WHERE steps.origin IS NOT NULL
     ),
     origins AS MATERIALIZED (
       SELECT * FROM (SELECT series, origin, ${findFirstClaim(sql`steps.series`, sql`steps.origin`, seen)} AS first_claim FROM steps WHERE origin IS NOT NULL) o
       WHERE first_claim IS NOT NULL
     ),
     above(origin, body) AS (
       SELECT o.origin, p.parent_id FROM (SELECT DISTINCT origin FROM origins) o JOIN organisation p ON p.id = o.origin WHERE p.parent_id IS NOT NULL
       UNION
       SELECT o.origin, f.organisation_id FROM (SELECT DISTINCT origin FROM origins) o JOIN affiliation f ON f.person_id = o.origin WHERE ${seen.affiliation('f')}
       UNION
       SELECT above.origin, p.parent_id FROM above JOIN organisation p ON p.id = above.body WHERE p.parent_id IS NOT NULL
     ),
     passed AS (
       SELECT DISTINCT g.series_key AS series, g.origin_key AS origin, source AS by FROM series_figure g CROSS JOIN LATERAL unnest(g.sources) AS source
       WHERE g.series_key = ANY(${keys.map(({ id }) => id)}::uuid[]) AND ${seen.figure('g')} AND source <> g.origin_key
     ),
     ties AS (
       SELECT a.series, a.origin, 'PARENT' AS kind, u.body AS other FROM asked a JOIN above u ON u.origin = a.origin
       UNION SELECT a.series, a.origin, 'PART', u.origin FROM asked a JOIN above u ON u.body = a.origin
       UNION SELECT a.series, a.origin, 'SAME_BODY', v.origin FROM asked a JOIN above u ON u.origin = a.origin JOIN above v ON v.body = u.body
         WHERE v.origin <> a.origin AND (a.origin, v.origin) NOT IN (SELECT w.origin, w.body FROM above w) AND (v.origin, a.origin) NOT IN (SELECT w.origin, w.body FROM above w)
       UNION SELECT a.series, a.origin, 'PASSES_ON', p.origin FROM asked a JOIN passed p ON p.series = a.series AND p.by = a.origin
       UNION SELECT a.series, a.origin, 'PASSED_ON_BY', p.by FROM asked a JOIN passed p ON p.series = a.series AND p.origin = a.origin
     )
     SELECT * FROM (
       SELECT t.*, o.first_claim AS "firstClaim", row_number() OVER (PARTITION BY t.series, t.origin ORDER BY t.other, t.kind) AS place
       FROM ties t JOIN origins o ON o.series = t.series AND o.origin = t.other
     ) placed WHERE place <= ${MOST_TIES}::int ORDER BY series, origin, place`,
  );
}
