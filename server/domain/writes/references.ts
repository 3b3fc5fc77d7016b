import type { Prisma } from '../../database/client.ts';
import { isId } from '../../forms.ts';
import { line } from '../records/fields.ts';
import type { RegistryKind } from '../records/registry-entries.ts';
import { modelOf, oneOf } from '../records/registry-kinds.ts';
import type { FieldPath, Issue } from './refusals.ts';

/** What the entry of a write refers to, found in the ledger: by id, by slug, or by name. */

/** A reference as a writer gives it. */
export type Reference =
  | { readonly id: string }
  | { readonly slug: string }
  /** The name of a person or an organisation, as it is recorded; case does not matter. */
  | { readonly name: string }
  /** No reference at all, with what is wrong with it. */
  | { readonly wrong: string };

/** A place in an entry where a reference stands, and where its slug takes its place. */
export interface Spot {
  readonly kind: RegistryKind;
  readonly path: FieldPath;
  readonly reference: Reference;
  put(slug: string): void;
}

interface Found {
  readonly id: string;
  readonly slug: string | null;
  /** What it became, for people and organisations. */
  readonly mergedIntoId?: string | null;
}

/** The references of one write. */
export class References {
  readonly #ids = new Map<string, string>();
  /** What ids and slugs were found to be. A write of thousands of records refers to few. */
  readonly #known = new Map<string, Found[]>();
  readonly #tx: Prisma.TransactionClient;

  constructor(tx: Prisma.TransactionClient) {
    this.#tx = tx;
  }

  /** Id of a record that was resolved, or learnt, before. */
  idOf(kind: RegistryKind, slug: string): string {
    const id = this.#ids.get(`${kind}/${slug}`);
    if (id === undefined) throw new Error(`${kind}/${slug} was not resolved before it was written.`);
    return id;
  }

  learn(kind: RegistryKind, slug: string, id: string): void {
    this.#ids.set(`${kind}/${slug}`, id);
  }

  /** Puts the slug of its record into every spot, and returns an issue for each that has none. */
  async resolve(spots: readonly Spot[]): Promise<Issue[]> {
    const issues: Issue[] = [];
    for (const kind of new Set(spots.map((spot) => spot.kind))) {
      const here = spots.filter((spot) => spot.kind === kind);
      const found = await this.#find(kind, here);
      for (const spot of here) {
        const candidates = found(spot.reference);
        const [record] = candidates;
        if (record === undefined || candidates.length > 1) {
          issues.push({ path: spot.path, message: complaint(kind, spot.reference, candidates) });
          continue;
        }
        const { id, slug } = await this.#standing(kind, record);
        // Whoever has no slug is referred to by id, which has the form of one.
        this.learn(kind, slug ?? id, id);
        spot.put(slug ?? id);
      }
    }
    return issues;
  }

  /** Makes sure that the slugs of entries that are there already are known. */
  async know(kind: RegistryKind, slugs: readonly string[]): Promise<void> {
    const missing = slugs.filter((slug) => !this.#ids.has(`${kind}/${slug}`));
    await this.resolve(missing.map((slug) => ({ kind, path: [], reference: { slug }, put: () => undefined })));
  }

  async #find(kind: RegistryKind, spots: readonly Spot[]): Promise<(reference: Reference) => Found[]> {
    const asked = spots.map(({ reference }) => reference);
    const handles = asked.flatMap((r) => ('id' in r ? [r.id] : 'slug' in r ? [r.slug] : []));
    // What no name can be is not sought: PostgreSQL takes no NUL, and a lone surrogate would be sent as another character.
    const names = asked.flatMap((r) => ('name' in r && isName(r.name) ? [r.name.trim()] : []));
    await this.#look(kind, handles);
    const byName = new Map<string, Found[]>();
    for (const name of new Set(names)) byName.set(name, await this.#rows(kind, named(kind, name)));
    return (reference) => {
      if ('wrong' in reference) return [];
      if ('name' in reference) return [...new Set(byName.get(reference.name.trim()))];
      const handle = 'id' in reference ? reference.id : reference.slug;
      const found = this.#known.get(`${kind}/${handle}`) ?? [];
      // A slug may have the form of an id, and then it is not the id of another record.
      const bySlug = 'slug' in reference ? found.filter(({ slug }) => slug === handle) : [];
      return bySlug.length > 0 ? bySlug : found.filter(({ id }) => id === handle);
    };
  }

  /** What a record became at last: it may have been merged more than once. */
  async #standing(kind: RegistryKind, record: Found): Promise<Found> {
    let standing = record;
    for (let next = record.mergedIntoId; next; next = standing.mergedIntoId) {
      await this.#look(kind, [next]);
      standing = this.#known.get(`${kind}/${next}`)?.find(({ id }) => id === next) as Found;
    }
    return standing;
  }

  async #look(kind: RegistryKind, handles: readonly string[]): Promise<void> {
    const unknown = [...new Set(handles)].filter((handle) => !this.#known.has(`${kind}/${handle}`));
    if (unknown.length === 0) return;
    const rows = await this.#rows(kind, { OR: [{ id: { in: unknown.filter(isId) } }, { slug: { in: unknown } }] });
    for (const handle of unknown) {
      const found = rows.filter(({ id, slug }) => slug === handle || id === handle);
      // What is not there may be recorded before it is asked for again.
      if (found.length > 0) this.#known.set(`${kind}/${handle}`, found);
    }
  }

  async #rows(kind: RegistryKind, where: object): Promise<Found[]> {
    const mergeable = kind === 'people' || kind === 'organisations';
    const select = { id: true, slug: true, ...(mergeable && { mergedIntoId: true }) };
    const model = this.#tx[modelOf[kind]] as unknown as { findMany(query: object): Promise<Found[]> };
    return model.findMany({ where, select, orderBy: { id: 'asc' }, take: 1000 });
  }
}

function named(kind: RegistryKind, name: string): object {
  // Prisma compares without regard to case by a pattern, in which these would stand for anything.
  const pattern = name.replaceAll(/[\\%_]/g, '\\$&');
  const isName = { equals: pattern, mode: 'insensitive' } as const;
  if (kind !== 'people' && kind !== 'organisations') return { name: isName };
  return { mergedIntoId: null, OR: [{ name: isName }, { names: { some: { value: isName } } }] };
}

function complaint(kind: RegistryKind, reference: Reference, candidates: readonly Found[]): string {
  if ('wrong' in reference) return reference.wrong;
  if ('name' in reference) {
    if (candidates.length === 0)
      return `is the name of no ${oneOf[kind]} in the ledger: give an id, or record the ${oneOf[kind]} as new`;
    const slugs = candidates.slice(0, 5).map(({ id, slug }) => slug ?? id);
    return `is the name of ${candidates.length} records, of which one has to be given by its id: ${slugs.join(', ')}`;
  }
  return `is no ${oneOf[kind]} of the ledger`;
}

function isName(text: string): boolean {
  return line(400).safeParse(text).success;
}
