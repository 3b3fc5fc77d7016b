import { readClaimIds } from '../../sql/handles.ts';
import { getPool } from '../../sql/pool.ts';
import { findRecords } from '../../sql/records.ts';
import type { Entry, Kind, KindName, Transaction } from '../records/kind.ts';
import { findRegistryKind } from '../records/kinds.ts';
import { withReferences } from '../records/reference-slots.ts';
import { type FileReference, formatReference } from './file-references.ts';

/** Looks up the records to which files refer. */

/** Ids of found records, by the text that `formatReference` gives. A merged record leads to the one it was merged into. */
export type FoundIds = ReadonlyMap<string, string>;

/** Handles looked up by one statement. */
const CHUNK_ROWS = 5_000;

/** Looks up records by slug, and claims by "article/key". */
export async function lookUp(
  tx: Transaction,
  references: readonly Pick<FileReference, 'kind' | 'handle'>[],
): Promise<FoundIds> {
  const pool = getPool(tx);
  const distinct = [...new Map(references.map((reference) => [formatReference(reference), reference])).values()];
  const found = new Map<string, string>();
  for (let i = 0; i < distinct.length; i += CHUNK_ROWS) {
    const part = distinct.slice(i, i + CHUNK_ROWS);
    const slugged = part.flatMap((reference) => {
      const table = findRegistryKind(reference.kind)?.table;
      return table ? [{ ...reference, table }] : [];
    });
    const records = await findRecords(pool, slugged);
    for (const [j, reference] of slugged.entries()) {
      const record = records[j];
      if (record) found.set(formatReference(reference), record.id);
    }
    const claims = part.filter(({ kind }) => kind === 'Claim').map(({ handle }) => handle);
    for (const [handle, id] of await readClaimIds(pool, claims))
      found.set(formatReference({ kind: 'Claim', handle }), id);
  }
  return found;
}

/** A reference in a file leads to no record. The message completes a sentence that begins with the field. */
export class UnknownReference extends Error {}

/** Returns a file's entry with ids in place of handles. */
export function withIds<E extends Entry>(
  kind: Pick<Kind, 'references'>,
  entry: E,
  idOf: (kind: KindName, handle: string) => string,
): E {
  return withReferences(kind, entry, (name, value) => idOf(name, String(value)));
}
