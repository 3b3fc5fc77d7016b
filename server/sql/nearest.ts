import type { Pool } from './pool.ts';
import { join, raw, readRows, sql } from './statement.ts';
import type { SluggedTable } from './tables.ts';

/** Most slugs that are suggested in place of one that does not exist. */
const MOST_OFFERED_SLUGS = 3;

/** Longest text that is compared. No slug is longer. */
const LONGEST_NAME_CHARS = 100;

/**
 * Returns the slugs most similar to a text, the best first. Their similarity is at least 0.3, the default threshold of
 * pg_trgm. Empty if there is no such slug.
 */
export async function findNearestSlugs(pool: Pool, tables: readonly SluggedTable[], text: string): Promise<string[]> {
  // PostgreSQL accepts no NUL, and a lone surrogate would arrive as another character.
  const asked = text.replaceAll('\0', '').toWellFormed().slice(0, LONGEST_NAME_CHARS);
  const near = tables.map(
    (table) => sql`SELECT slug, similarity(slug, ${asked}) AS likeness FROM ${raw(table)} WHERE slug % ${asked}`,
  );
  const rows = await readRows<{ slug: string }>(
    pool,
    'nearest slugs',
    sql`SELECT slug FROM (${join(near, ' UNION ALL ')}) near GROUP BY slug ORDER BY max(likeness) DESC, slug LIMIT ${MOST_OFFERED_SLUGS}`,
  );
  return rows.map(({ slug }) => slug);
}
