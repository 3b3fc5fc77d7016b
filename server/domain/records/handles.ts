import { isId } from '../../forms.ts';
import { type RecordHandle, readHandles } from '../../sql/handles.ts';
import type { Pool } from '../../sql/pool.ts';
import type { Entry, Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import { normalise } from './normalise.ts';
import { findReferenceSlots } from './reference-slots.ts';

/**
 * Entries with handles in place of ids, as people read them. Files and the history of a record show entries in this form,
 * whereas the ledger stores ids.
 */

/** An entry, and what is needed to write its references as handles. */
export interface ReferringEntry<E extends Entry = Entry> {
  readonly kind: Kind<E>;
  readonly entry: E;
  /** The article to which it belongs. It refers to claims of the same article by key alone. */
  readonly articleId?: string | null | undefined;
}

/** Returns the entries with handles in place of ids, in the same order. An id without a record stays as it is. */
export async function withHandles<E extends Entry>(pool: Pool, entries: readonly ReferringEntry<E>[]): Promise<E[]> {
  const copies = entries.map((one) => ({ ...one, entry: structuredClone(one.entry) }));
  const slots = copies.flatMap(({ kind, entry, articleId }) =>
    [...findReferenceSlots(kind, entry)].flatMap(({ kind: name, value, put }) =>
      typeof value === 'string' && isId(value) ? [{ table: kinds[name].table, id: value, put, articleId }] : [],
    ),
  );
  const ids = new Map([...Map.groupBy(slots, ({ table }) => table)].map(([table, of]) => [table, collectIds(of)]));
  const handles = await readHandles(pool, ids);
  for (const { id, put, articleId } of slots) {
    const handle = handles.get(id);
    if (handle) put(formatHandle(handle, articleId));
  }
  return copies.map(({ kind, entry }) => normalise(kind, entry));
}

function collectIds(slots: readonly { readonly id: string }[]): string[] {
  return [...new Set(slots.map(({ id }) => id))];
}

/** Returns the handle by which an entry refers to a record: "article/key" for a claim of another article. */
function formatHandle({ handle, articleId, articleSlug }: RecordHandle, from: string | null | undefined): string {
  return articleId === null || articleId === from ? handle : `${articleSlug}/${handle}`;
}
