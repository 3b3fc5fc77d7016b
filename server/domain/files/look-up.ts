import { readClaimIds } from '../../sql/handles.ts';
import { getPool } from '../../sql/pool.ts';
import { findRecords } from '../../sql/records.ts';
import type { Entry, Kind, KindName, Transaction } from '../records/kind.ts';
import { findRegistryKind } from '../records/kinds.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import { type FileReference, formatReference } from './file-references.ts';

/** The records of the ledger that files refer to. */

/** Ids of found records by what names them; see `formatReference`. A record that was merged is found as what it became. */
export type FoundIds = ReadonlyMap<string, string>;

/** Handles that one statement asks for. */
const CHUNK_ROWS = 5_000;

/** Looks up what is referred to: records by slug, claims by "article/key". */
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

/** A reference of a file that leads to no record: the end of a sentence that begins with the field. */
export class UnknownReference extends Error {}

/** The entry of a file with ids in place of handles. */
export function withIds<E extends Entry>(
  kind: Pick<Kind, 'references'>,
  entry: E,
  idOf: (kind: KindName, handle: string) => string,
): E {
  const copy = structuredClone(entry);
  for (const { kind: name, value, put } of findReferenceSlots(kind, copy)) put(idOf(name, String(value)));
  return copy;
}
