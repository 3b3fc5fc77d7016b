import type { DateBasis } from '../database/generated/prisma/enums.ts';
import { isId } from '../forms.ts';
import type { Pool } from './pool.ts';
import { readRows, sql } from './statement.ts';

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
}

/**
 * Reads what surrounds the claims of an article, with one statement.
 * @param handle id or slug of the article
 * @param keys the keys of the claims to look up
 * @param start looks up the claims whose keys begin with this as well, which must be a slug itself
 */
export async function readSurroundings(
  pool: Pool,
  handle: string,
  { keys, start }: { readonly keys: readonly string[]; readonly start?: string | undefined },
): Promise<Surroundings | undefined> {
  const isIt = isId(handle) ? sql`a.id = ${handle}::uuid` : sql`a.slug = ${handle}::text`;
  const isAsked = sql`(key = ANY(${keys}::text[]) OR key LIKE ${start === undefined ? null : `${start}%`}::text)`;
  const [row] = await readRows<Surroundings>(
    pool,
    'surroundings of a claim',
    sql`SELECT a.id, a.publisher_id AS publisher, a.language, a.published_earliest AS "publishedEarliest",
        a.published_latest AS "publishedLatest", a.published_basis::text AS "publishedBasis",
        coalesce((SELECT max(position) FROM claim WHERE article_id = a.id), 0) AS "lastPosition",
        coalesce((SELECT json_object_agg(key, id) FROM claim WHERE article_id = a.id AND ${isAsked}), '{}') AS claims
      FROM article a WHERE ${isIt}`,
  );
  return row;
}
