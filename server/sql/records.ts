import { isId } from '../forms.ts';
import type { Pool } from './pool.ts';
import { join, raw, readPlanned, readRows, sql } from './statement.ts';
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

/** Returns those of the ids that are claims. */
export async function findClaims(pool: Pool, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await readRows<{ id: string }>(
    pool,
    'claims by id',
    sql`SELECT id FROM claim WHERE id = ANY(${ids}::uuid[])`,
  );
  return rows.map(({ id }) => id);
}

function lookUp(pool: Pool, handles: readonly Handle[]): Promise<Row[]> {
  // In one order, because sessions keep the plan of each text.
  const tables = [...Map.groupBy(handles, ({ table }) => table)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const reads = tables.map(([table, asked]) => {
    const ids = asked.flatMap(({ handle }) => (isId(handle) ? [handle] : []));
    const slugs = asked.flatMap(({ handle }) => (isId(handle) ? [] : [handle]));
    const mergedInto = raw(MERGEABLE_TABLES.includes(table) ? 'merged_into_id' : 'NULL::uuid');
    return sql`SELECT ${table}::text AS "table", id, slug, ${mergedInto} AS "mergedIntoId" FROM ${raw(table)}
      WHERE id = ANY(${ids}::uuid[]) OR slug = ANY(${slugs}::text[])`;
  });
  return reads.length === 0
    ? Promise.resolve([])
    : readPlanned<Row>(pool, 'records by handle', join(reads, ' UNION ALL '));
}

/** The tables whose records have several names, any of which identifies them. */
export type NamedTable = 'organisation' | 'person';

/** A name to look up. */
export interface NamePattern {
  readonly table: NamedTable;
  /** The name as a pattern for ILIKE. */
  readonly pattern: string;
}

/**
 * Finds the records that have a name, in any letter case, with one statement for all names. Records that were merged into
 * another are left out.
 * @returns the ids for each pattern, in their order
 */
export async function findByNames(pool: Pool, patterns: readonly NamePattern[]): Promise<string[][]> {
  if (patterns.length === 0) return [];
  const numbered = patterns.map((one, n) => ({ ...one, n }));
  const reads = [...Map.groupBy(numbered, ({ table }) => table)].map(([table, of]) => {
    const asked = sql`unnest(${of.map(({ n }) => n)}::int[], ${of.map(({ pattern }) => pattern)}::text[]) AS asked(n, pattern)`;
    return sql`SELECT asked.n, r.id FROM ${asked} JOIN ${raw(table)} r ON r.name ILIKE asked.pattern WHERE r.merged_into_id IS NULL
      UNION SELECT asked.n, r.id FROM ${asked} JOIN name ON name.value ILIKE asked.pattern
        JOIN ${raw(table)} r ON r.id = name.${raw(`${table}_id` as const)} WHERE r.merged_into_id IS NULL`;
  });
  const found = await readRows<{ n: number; id: string }>(
    pool,
    'records by name',
    sql`${join(reads, ' UNION ')} ORDER BY n, id`,
  );
  return numbered.map(({ n }) => found.filter((row) => row.n === n).map(({ id }) => id));
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
