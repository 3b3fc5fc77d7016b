import type { Revision } from '../../database/generated/prisma/client.ts';
import { getPool } from '../../sql/pool.ts';
import { readLastRevisions } from '../../sql/revisions.ts';
import type { RegistryEntry, RegistryKind, Transaction } from '../records/kind.ts';
import { registryKinds } from '../records/kinds.ts';
import { listParents } from '../records/parents.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import type { RegistryFile } from './format.ts';
import { withIds } from './look-up.ts';
import type { FileWriting } from './write-article.ts';

/** What is read of all records of a list together, before they are written one by one. */
export interface FoundRecords {
  readonly lastRevisions: Map<string, Revision>;
  readonly mergedInto: Map<string, string | null>;
}

/**
 * Writes every list of a registry file. Records that others refer to come first.
 * @param found gets what `writing` has to know of the records of a list, before the list is written
 * @param learn called with the id of each entry once it is written, so that later entries can refer to it
 */
export async function writeRegistry(
  tx: Transaction,
  writing: FileWriting,
  data: RegistryFile,
  found: FoundRecords,
  learn: (kind: (typeof registryKinds)[number], slug: string, id: string) => void,
): Promise<void> {
  for (const kind of registryKinds) {
    const entries = data[kind.list] ?? [];
    if (entries.length === 0) continue;
    const present = await kind.read(tx, { slug: { in: entries.map(({ slug }) => slug) } });
    const records = present.map(({ id }) => ({ type: kind.entityType, id }));
    for (const last of await readLastRevisions(getPool(tx), records)) found.lastRevisions.set(last.entityId, last);
    for (const { id, mergedInto = null } of present) found.mergedInto.set(id, mergedInto);
    const bySlug = new Map(present.map((standing) => [standing.entry.slug, standing]));
    const places = new Map(entries.map((entry, i) => [entry, i]));
    for (const entry of sortParentsFirst(kind, entries)) {
      const standing = bySlug.get(entry.slug);
      const { id } = await writing.at([kind.list, places.get(entry) ?? 0], (one) => {
        const given = withIds(kind, entry, writing.idOf);
        return standing ? updateRecord(one, kind, standing, given) : insertRecord(one, kind, given, undefined);
      });
      learn(kind, entry.slug, id);
    }
  }
}

function sortParentsFirst(kind: RegistryKind, entries: readonly RegistryEntry[]): Iterable<RegistryEntry> {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const ordered = new Set<RegistryEntry>();
  const visit = (entry: RegistryEntry, below: ReadonlySet<RegistryEntry>) => {
    for (const slug of listParents(kind, entry)) {
      const parent = bySlug.get(slug);
      // A cycle is left as it is. Its missing parent is reported when its first entry is written.
      if (parent && !below.has(parent) && !ordered.has(parent)) visit(parent, new Set([...below, entry]));
    }
    ordered.add(entry);
  };
  for (const entry of entries) visit(entry, new Set());
  return ordered;
}
