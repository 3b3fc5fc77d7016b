import type { DateBasis } from '../database/generated/prisma/enums.ts';
import { isId } from '../forms.ts';
import type { Pool } from './pool.ts';
import { readPlanned, readRows, sql } from './statement.ts';

/** An article, as far as a write to one of its claims needs it, however many claims it has. */
export interface Surroundings {
  readonly id: string;
  readonly publisher: string | null;
  readonly language: string;
  readonly publishedEarliest: Date | null;
  readonly publishedLatest: Date | null;
  readonly publishedBasis: DateBasis | null;
  /** Position of its last claim; 0 if it has none. */
  readonly lastPosition: number;
  /** Ids of the claims whose keys were asked for, by key. */
  readonly claims: Readonly<Record<string, string>>;
  /** Whether a claim that is not retracted has the number that was asked for. */
  readonly hasNumber: boolean;
}

/** What to look up among the claims of an article. */
export interface AskedClaims {
  readonly keys: readonly string[];
  /** The number that a claim gives, or the lower end of its range. */
  readonly number?: number | null | undefined;
  /** A claim that does not count as having the number. */
  readonly exceptId?: string | undefined;
}

/**
 * Reads what surrounds the claims of an article, with one statement. The claims with a number are counted, because for EXISTS
 * PostgreSQL may expect to meet one soon and read all claims in their order.
 * @param handle id or slug of the article
 */
export async function readSurroundings(
  pool: Pool,
  handle: string,
  { keys, number = null, exceptId }: AskedClaims,
): Promise<Surroundings | undefined> {
  const isIt = isId(handle) ? sql`a.id = ${handle}::uuid` : sql`a.slug = ${handle}::text`;
  const [row] = await readPlanned<Surroundings>(
    pool,
    'surroundings of a claim',
    sql`SELECT a.id, a.publisher_id AS publisher, a.language, a.published_earliest AS "publishedEarliest",
        a.published_latest AS "publishedLatest", a.published_basis::text AS "publishedBasis",
        coalesce((SELECT max(position) FROM claim WHERE article_id = a.id), 0) AS "lastPosition",
        coalesce((SELECT json_object_agg(key, id) FROM claim WHERE article_id = a.id AND key = ANY(${keys}::text[])), '{}') AS claims,
        (SELECT count(*) FROM claim WHERE article_id = a.id AND sort_value = ${number}::int AND status <> 'RETRACTED'
          AND id IS DISTINCT FROM ${exceptId ?? null}::uuid) > 0 AS "hasNumber"
      FROM article a WHERE ${isIt}`,
  );
  return row;
}

/** Reads the keys of an article's claims that begin with a text, which must be a slug itself. */
export async function readKeysFrom(pool: Pool, articleId: string, start: string): Promise<Set<string>> {
  const rows = await readRows<{ key: string }>(
    pool,
    'keys by prefix',
    sql`SELECT key FROM claim WHERE article_id = ${articleId}::uuid AND key LIKE ${`${start}%`}`,
  );
  return new Set(rows.map(({ key }) => key));
}
