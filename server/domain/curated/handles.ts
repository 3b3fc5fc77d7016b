import { referenceTo } from '../records/chain.ts';
import type { RegistryKind } from '../records/registry-entries.ts';
import type { Writing } from '../records/writing.ts';

/** What files call records: by slug or key, and by id those that came without one. */

/** Condition for the records with these slugs. */
export function withSlugs(handles: readonly string[]) {
  return { OR: [{ slug: { in: [...handles] } }, { slug: null, id: { in: handles.filter(isId) } }] };
}

/** Condition for the claims with this key. */
export function withKey(handle: string) {
  return { OR: [{ key: handle }, { key: null, id: { in: [handle].filter(isId) } }] };
}

function isId(handle: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(handle);
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
