import type { Prisma } from '../../database/client.ts';
import { referenceTo } from './chain.ts';
import type { RegistryKind } from './registry-entries.ts';
import type { Writing } from './writing.ts';

/** What entries call records: by slug, and by key what stands in an article. */

/** Id of a claim by `article/key`. */
export async function claimId(tx: Prisma.TransactionClient, reference: string): Promise<string | undefined> {
  const [slug, key] = reference.split('/') as [string, string];
  const claim = await tx.claim.findFirst({
    where: { key, article: { slug } },
    select: { id: true },
  });
  return claim?.id;
}

type Named = { id: string; slug: string | null } | null;

/** Records that a row refers to. */
interface Referring {
  event?: Named;
  place?: Named;
  population?: Named;
  person?: Named;
  organisation?: Named;
  attributions?: readonly { person: Named; organisation: Named }[];
}

const kindOf = {
  event: 'events',
  place: 'places',
  population: 'populations',
  person: 'people',
  organisation: 'organisations',
} as const satisfies Record<string, RegistryKind>;

/** The writing of a record that stands in the ledger: whatever its row refers to is known, even if no file names it. */
export function knowing<W extends Writing>(writing: W, row: Referring): W {
  const ids = new Map<string, string>();
  for (const part of [row, ...(row.attributions ?? [])] as Referring[]) {
    for (const [field, kind] of Object.entries(kindOf) as [keyof typeof kindOf, RegistryKind][]) {
      const named = part[field];
      if (named) ids.set(`${kind}/${referenceTo(named)}`, named.id);
    }
  }
  return { ...writing, idOf: (kind, slug) => ids.get(`${kind}/${slug}`) ?? writing.idOf(kind, slug) };
}
