import type { Prisma } from '../../database/client.ts';
import { writeEntry } from '../records/registry.ts';
import {
  type RegistryEntry,
  type RegistryFile,
  type RegistryKind,
  registryKinds,
} from '../records/registry-entries.ts';
import { modelOf } from '../records/registry-kinds.ts';
import type { FileWriting } from './write-article.ts';

/**
 * Writes every list of one registry file, what is referred to first.
 * @param learn is told the id of each entry as soon as it is there, for those that refer to it
 */
export async function writeRegistry(
  writing: FileWriting,
  data: RegistryFile,
  learn: (kind: RegistryKind, slug: string, id: string) => void,
): Promise<void> {
  for (const kind of registryKinds) {
    const entries: readonly RegistryEntry<typeof kind>[] = data[kind];
    const ids = await idsOf(writing.tx, kind, entries);
    const placeOf = new Map(entries.map((entry, i) => [entry, i]));
    for (const entry of parentsFirst(entries)) {
      const write = () => writeEntry(writing, kind, entry, ids.get(entry.slug));
      const { id } = writing.at ? await writing.at([kind, placeOf.get(entry) as number], write) : await write();
      learn(kind, entry.slug, id);
    }
  }
}

/** The ids of the records that are there. */
async function idsOf(
  tx: Prisma.TransactionClient,
  kind: RegistryKind,
  entries: readonly { slug: string }[],
): Promise<Map<string, string>> {
  const query = { where: { slug: { in: entries.map(({ slug }) => slug) } }, select: { id: true, slug: true } };
  const model = tx[modelOf[kind]] as unknown as { findMany(q: object): Promise<{ id: string; slug: string | null }[]> };
  return new Map((await model.findMany(query)).map(({ id, slug }) => [slug ?? id, id]));
}

function parentsFirst<T extends { slug: string; parent?: string | null }>(entries: readonly T[]): Iterable<T> {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const ordered = new Set<T>();
  const visit = (entry: T, below: ReadonlySet<T>) => {
    const parent = entry.parent ? bySlug.get(entry.parent) : undefined;
    // A circle is left as it is: its missing parent is reported when the first of it is written.
    if (parent && !below.has(parent)) visit(parent, new Set([...below, entry]));
    ordered.add(entry);
  };
  for (const entry of entries) visit(entry, new Set());
  return ordered;
}
