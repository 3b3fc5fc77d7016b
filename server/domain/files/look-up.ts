import type { Prisma } from '../../database/client.ts';
import { CURATED_DATASET } from '../records/claim.ts';
import { type RegistryKind, registryKinds } from '../records/registry-entries.ts';
import type { Reference } from './file-references.ts';

/** The records of the ledger that files refer to. */

/** A record that answers to a slug: itself, or what it was merged into. */
export interface Found {
  readonly id: string;
  readonly slug: string;
}

/** Found records by `kind/slug`, with the slug as a file writes it. */
export type FoundRecords = ReadonlyMap<string, Found>;

/** Slugs that one statement asks for. */
const CHUNK = 5_000;

/** Looks up what is referred to, and the data set that claims of articles belong to. */
export async function lookUp(tx: Prisma.TransactionClient, references: Iterable<Reference>): Promise<FoundRecords> {
  const slugs = Map.groupBy([['datasets', CURATED_DATASET] as const, ...references], ([kind]) => kind);
  const found = new Map<string, Found>();
  for (const kind of registryKinds) {
    const wanted = [...new Set((slugs.get(kind) ?? []).map(([, slug]) => slug))];
    for (let i = 0; i < wanted.length; i += CHUNK) {
      for (const row of await rowsOf(tx, kind, { slug: { in: wanted.slice(i, i + CHUNK) } }))
        found.set(`${kind}/${row.slug ?? row.id}`, await survivor(tx, kind, row));
    }
  }
  return found;
}

interface Row {
  id: string;
  slug: string | null;
  mergedIntoId?: string | null;
}

async function survivor(tx: Prisma.TransactionClient, kind: RegistryKind, row: Row): Promise<Found> {
  if (!row.mergedIntoId) return { id: row.id, slug: row.slug ?? row.id };
  const [above] = await rowsOf(tx, kind, { id: row.mergedIntoId });
  return survivor(tx, kind, above as Row);
}

const select = { id: true, slug: true } as const;
const selectMerged = { ...select, mergedIntoId: true } as const;

type Where = { slug: { in: string[] } } | { id: string };

async function rowsOf(tx: Prisma.TransactionClient, kind: RegistryKind, where: Where): Promise<Row[]> {
  if (kind === 'places') return tx.place.findMany({ where, select });
  if (kind === 'populations') return tx.population.findMany({ where, select });
  if (kind === 'organisations') return tx.organisation.findMany({ where, select: selectMerged });
  if (kind === 'people') return tx.person.findMany({ where, select: selectMerged });
  if (kind === 'events') return tx.event.findMany({ where, select });
  return tx.dataset.findMany({ where, select });
}

/** The data of a file with every reference to a merged record pointing to what that became. */
export function settled<T extends object>(data: T, references: readonly Reference[], found: FoundRecords): T {
  const moved = references.flatMap(([kind, slug, field]) => {
    const now = found.get(`${kind}/${slug}`)?.slug;
    return now === undefined || now === slug ? [] : [{ slug, now, field }];
  });
  if (moved.length === 0) return data;
  const copy = structuredClone(data);
  for (const { slug, now, field } of moved) {
    type Part = Record<string | number, unknown>;
    const holder = field.slice(0, -1).reduce((part, step) => part[step] as Part, copy as unknown as Part);
    const last = field.at(-1) as string;
    if (holder[last] === slug) holder[last] = now;
  }
  return copy;
}
