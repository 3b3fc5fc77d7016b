import { findNearestSlugs } from '../../sql/nearest.ts';
import { getPool } from '../../sql/pool.ts';
import { findByNames, findClaims, findRecords, type NamedTable, type NamePattern } from '../../sql/records.ts';
import { defineLine } from '../records/fields.ts';
import type { KindName, RegistryKind, Transaction } from '../records/kind.ts';
import { findRegistryKind, kinds } from '../records/kinds.ts';
import type { FieldPath, Issue } from './refusals.ts';

/** Finds the records to which a write refers: by id, by slug or by name. */

/** A reference as a client gives it. */
export type Reference =
  /** An id or a slug. */
  | { readonly handle: string }
  /** The name of a record. Case does not matter. */
  | { readonly name: string }
  /** Not a valid reference: what is wrong with it. */
  | { readonly wrong: string };

/** A reference, its path in the input, and a function that puts the id in its place. */
export interface AskedReference {
  readonly kind: KindName;
  readonly path: FieldPath;
  readonly reference: Reference;
  /** Whether it is no fault if there is no such record. */
  readonly isOptional?: true;
  put(id: string): void;
}

/**
 * Replaces every reference by the id of its record. A merged record leads to the one into which it was merged.
 * @returns an issue for each reference that leads to no record, or to several
 */
export async function resolveReferences(tx: Transaction, asked: readonly AskedReference[]): Promise<Issue[]> {
  const byHandle = await findByHandle(tx, asked);
  const byName = await findByName(tx, asked);
  const issues: Issue[] = [];
  for (const { kind, path, reference, isOptional, put } of asked) {
    const found = 'handle' in reference ? byHandle(kind, reference.handle) : byName(kind, reference);
    const [id] = found;
    if (id !== undefined && found.length === 1) put(id);
    else if (!isOptional) issues.push({ path, ...(await describeUnknown(tx, kind, reference, found)) });
  }
  return issues;
}

/** Looks up all handles at once. */
async function findByHandle(
  tx: Transaction,
  asked: readonly AskedReference[],
): Promise<(kind: KindName, handle: string) => string[]> {
  const wanted = asked.flatMap(({ kind, reference }) =>
    'handle' in reference ? [{ kind, handle: reference.handle }] : [],
  );
  const slugged = wanted.flatMap(({ kind, handle }) => {
    const table = findRegistryKind(kind)?.table;
    return table ? [{ kind, table, handle }] : [];
  });
  const records = await findRecords(getPool(tx), slugged);
  const ids = new Map(slugged.map(({ kind, handle }, i) => [`${kind} ${handle}`, records[i]?.id]));
  const claims = wanted.filter(({ kind }) => kind === 'Claim').map(({ handle }) => handle);
  for (const id of await findClaims(getPool(tx), claims)) ids.set(`Claim ${id}`, id);
  return (kind, handle) => {
    const id = ids.get(`${kind} ${handle}`);
    return id === undefined ? [] : [id];
  };
}

const NAME = defineLine(400);

/** Looks up all names at once. */
async function findByName(
  tx: Transaction,
  asked: readonly AskedReference[],
): Promise<(kind: KindName, reference: Reference) => readonly string[]> {
  const patterns = new Map<string, NamePattern>();
  for (const { kind, reference } of asked) {
    // Impossible names are not searched: PostgreSQL rejects NUL, and a lone surrogate would be sent as another character.
    if (!('name' in reference) || !NAME.safeParse(reference.name).success) continue;
    const table = getNamedTable(kind);
    // In a pattern, these characters are wildcards.
    const pattern = reference.name.trim().replaceAll(/[\\%_]/g, '\\$&');
    patterns.set(`${kind} ${reference.name}`, { table, pattern });
  }
  const found = await findByNames(getPool(tx), [...patterns.values()]);
  const ids = new Map([...patterns.keys()].map((mark, i) => [mark, found[i] ?? []]));
  return (kind, reference) => ('name' in reference && ids.get(`${kind} ${reference.name}`)) || [];
}

function getNamedTable(kind: KindName): NamedTable {
  if (kind === 'Person') return 'person';
  if (kind === 'Organisation') return 'organisation';
  throw new Error(`A ${kind} cannot be referred to by name.`);
}

/** How many records a message offers as choices. */
const MOST_CHOICES = 5;

async function describeUnknown(
  tx: Transaction,
  kind: KindName,
  reference: Reference,
  found: readonly string[],
): Promise<Omit<Issue, 'path'>> {
  if ('wrong' in reference) return { code: 'WRONG_FORMAT', message: reference.wrong };
  const { noun } = kinds[kind];
  if ('name' in reference) {
    if (found.length === 0)
      return {
        code: 'UNKNOWN',
        message: `is not the name of any ${noun} in the ledger: give an id, or record the ${noun} as new`,
      };
    const slugs = await listSlugs(tx, kind, found.slice(0, MOST_CHOICES));
    return {
      code: 'AMBIGUOUS',
      message: `is the name of ${found.length} records: give the id or slug of one of them: ${slugs.join(', ')}`,
      allowed: slugs,
    };
  }
  const table = findRegistryKind(kind)?.table;
  const near = table ? await findNearestSlugs(getPool(tx), [table], reference.handle) : [];
  const question = near.length > 0 ? `: did you mean ${near.map((slug) => `"${slug}"`).join(' or ')}?` : '';
  return { code: 'UNKNOWN', message: `refers to no ${noun} in the ledger${question}` };
}

async function listSlugs(tx: Transaction, kind: KindName, ids: readonly string[]): Promise<string[]> {
  const read: RegistryKind['read'] | undefined = findRegistryKind(kind)?.read;
  const records = (await read?.(tx, { id: { in: [...ids] } })) ?? [];
  const slugs = new Map(records.map(({ id, entry }) => [id, entry.slug]));
  return ids.map((id) => slugs.get(id) ?? id);
}
