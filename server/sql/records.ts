import { isId } from '../forms.ts';
import type { Pool } from './pool.ts';
import { join, raw, readRows, sql } from './statement.ts';
import type { SluggedTable } from './tables.ts';

/** Looks up records by id or slug, and follows merges. */

/** A reference to a record: its table, and its id or its slug. */
export interface Handle {
  readonly table: SluggedTable;
  readonly handle: string;
}

/** A record found by a handle. */
export interface FoundRecord {
  readonly id: string;
  /** Null for a record that was stored without a slug. */
  readonly slug: string | null;
}

interface Row extends FoundRecord {
  readonly table: SluggedTable;
  /** The record into which it was merged; null if it was not merged. */
  readonly mergedIntoId: string | null;
}

/**
 * Finds records by their handles, with one statement for all of them and one more for each step of a merge. A record that
 * was merged into another is found as the other one.
 * @returns a record for each handle, in the order of the handles; undefined for a handle without a record
 */
export async function findRecords(pool: Pool, handles: readonly Handle[]): Promise<(FoundRecord | undefined)[]> {
  const rows = new Map<string, Row>();
  const read = async (wanted: readonly Handle[]) => {
    for (const row of await lookUp(pool, wanted)) {
      rows.set(`${row.table} ${row.id}`, row);
      if (row.slug !== null) rows.set(`${row.table} ${row.slug}`, row);
    }
  };
  const target = (row: Row | undefined) => row && rows.get(`${row.table} ${row.mergedIntoId}`);
  for (let wanted = handles; wanted.length > 0; ) {
    await read(wanted);
    wanted = [...rows.values()].flatMap((row) =>
      row.mergedIntoId !== null && !target(row) ? [{ table: row.table, handle: row.mergedIntoId }] : [],
    );
  }
  return handles.map(({ table, handle }) => {
    let row = rows.get(`${table} ${handle}`);
    while (row?.mergedIntoId) row = target(row);
    return row && { id: row.id, slug: row.slug };
  });
}

/** The tables whose records can be merged. */
export const MERGEABLE_TABLES: readonly SluggedTable[] = ['event', 'organisation', 'person', 'place', 'population'];

function lookUp(pool: Pool, handles: readonly Handle[]): Promise<Row[]> {
  const reads = [...Map.groupBy(handles, ({ table }) => table)].map(([table, asked]) => {
    const ids = asked.flatMap(({ handle }) => (isId(handle) ? [handle] : []));
    const slugs = asked.flatMap(({ handle }) => (isId(handle) ? [] : [handle]));
    const mergedInto = raw(MERGEABLE_TABLES.includes(table) ? 'merged_into_id' : 'NULL::uuid');
    return sql`SELECT ${table}::text AS "table", id, slug, ${mergedInto} AS "mergedIntoId" FROM ${raw(table)}
      WHERE id = ANY(${ids}::uuid[]) OR slug = ANY(${slugs}::text[])`;
  });
  return reads.length === 0
    ? Promise.resolve([])
    : readRows<Row>(pool, 'records by handle', join(reads, ' UNION ALL '));
}

/** Reads the slugs that begin with a text, which must be a slug itself. */
export async function readSlugsFrom(pool: Pool, table: SluggedTable, start: string): Promise<Set<string>> {
  const rows = await readRows<{ slug: string }>(
    pool,
    'slugs by prefix',
    sql`SELECT slug FROM ${raw(table)} WHERE slug LIKE ${`${start}%`}`,
  );
  return new Set(rows.map(({ slug }) => slug));
}

/** Reads the id and the slug of every record of a table, except those that were merged into another. */
export async function readSlugs(pool: Pool, table: SluggedTable): Promise<{ id: string; slug: string }[]> {
  const standing = MERGEABLE_TABLES.includes(table) ? sql`merged_into_id IS NULL` : sql`true`;
  return readRows(pool, 'all slugs', sql`SELECT id, slug FROM ${raw(table)} WHERE ${standing}`);
}
