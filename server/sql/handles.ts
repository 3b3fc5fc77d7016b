import type { Pool } from './pool.ts';
import { join, raw, readRows, sql } from './statement.ts';
import type { HandledTable } from './tables.ts';

/** The handle of a record: its slug, or for a claim or a candidate its key. That of a claim is unique within its article. */
export interface RecordHandle {
  readonly id: string;
  readonly handle: string;
  readonly articleId: string | null;
  readonly articleSlug: string | null;
}

/**
 * Reads the handles of records, all in one statement. An id without a record is left out.
 * @param idsOf the ids, by table
 * @returns the handles, by id
 */
export async function readHandles(
  pool: Pool,
  idsOf: ReadonlyMap<HandledTable, readonly string[]>,
): Promise<Map<string, RecordHandle>> {
  const reads = [...idsOf].map(([table, ids]) =>
    table === 'claim'
      ? sql`SELECT c.id, c.key AS handle, c.article_id AS "articleId", a.slug AS "articleSlug"
          FROM claim c JOIN article a ON a.id = c.article_id WHERE c.id = ANY(${ids}::uuid[])`
      : sql`SELECT id, ${raw(table === 'candidate' ? 'key' : 'slug')}, NULL::uuid, NULL::text FROM ${raw(table)} WHERE id = ANY(${ids}::uuid[])`,
  );
  if (reads.length === 0) return new Map();
  const named = sql`SELECT NULL::uuid AS id, NULL::text AS handle, NULL::uuid AS "articleId", NULL::text AS "articleSlug" WHERE false`;
  const rows = await readRows<RecordHandle>(pool, 'handles of records', join([named, ...reads], ' UNION ALL '));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Reads the ids of claims by handles of the form "article/key": the slug of the article and the key of the claim in it. */
export async function readClaimIds(pool: Pool, handles: readonly string[]): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map();
  const asked = handles.map((handle) => handle.split('/'));
  const slugs = asked.map(([slug = '']) => slug);
  const keys = asked.map(([, key = '']) => key);
  const rows = await readRows<{ handle: string; id: string }>(
    pool,
    'claims by handle',
    sql`SELECT asked.slug || '/' || asked.key AS handle, c.id
      FROM unnest(${slugs}::text[], ${keys}::text[]) AS asked(slug, key)
      JOIN article a ON a.slug = asked.slug JOIN claim c ON c.article_id = a.id AND c.key = asked.key`,
  );
  return new Map(rows.map(({ handle, id }) => [handle, id]));
}
