import { CURATED_DATASET, claim as claimKind, setCuratedDataset } from '../records/claim.ts';
import type { Kind, KindName, RegistryKind } from '../records/kind.ts';
import { findRegistryKind } from '../records/kinds.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import type { Work } from './perform.ts';
import { type AskedReference, type Reference, resolveReferences } from './references.ts';
import type { FieldPath, Issue } from './refusals.ts';

/**
 * What a client sends, before it becomes an entry: references are not ids yet, and may be to new people and organisations.
 */
export type Draft = Record<string, unknown>;

/** What a draft has where an entry has the id of a record. */
export type DraftReference =
  | Reference
  /** A new record, written together with the one that refers to it. */
  | { readonly create: Draft }
  /** A claim of the same article, by its key. */
  | { readonly key: string };

/** Removes nulls from a draft. A null is like an omitted field: the entry gets the default, or the field is missing. */
export function omitNulls(draft: Draft): Draft {
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(fields.map(([name, inner]) => [name, without(inner)]));
  };
  return without(draft) as Draft;
}

/** A draft, and its path in the input. */
export interface PlacedDraft {
  readonly kind: Pick<Kind, 'references'>;
  readonly draft: Draft;
  readonly path: FieldPath;
}

/** Records a new record. Returns its id, or what is wrong with it. */
export type Create = (work: Work, kind: RegistryKind, draft: Draft, path: FieldPath) => Promise<string | Issue[]>;

export interface SettleOptions {
  /** How to record new people and organisations. Without it, none may be created. */
  readonly create?: Create;
  /** Returns the ids of the article's claims, by key. Called only if a draft refers to one. */
  readonly readClaims?: () => Promise<ReadonlyMap<string, string>>;
}

/**
 * Replaces every reference in the drafts by an id. New records are written first, so that others can refer to them by name.
 * A reference that leads to no record stays as it is.
 * @returns what is wrong with the references
 */
export async function settle(
  work: Work,
  drafts: readonly PlacedDraft[],
  { create = refuseNew, readClaims = async () => new Map() }: SettleOptions = {},
): Promise<Issue[]> {
  const slots = drafts.flatMap(({ kind, draft, path }) => [...findReferenceSlots(kind, draft, path)]);
  const issues: Issue[] = [];
  const made = new Map<string, string>();
  const asked: AskedReference[] = [];
  for (const { kind, path, value, put } of slots) {
    // A string comes from an existing entry and is an id.
    const reference = (typeof value === 'string' ? { handle: value } : value) as DraftReference;
    if ('create' in reference) {
      // The same new record given in several places is written once.
      const mark = JSON.stringify([kind, reference.create]);
      work.requireTurn?.();
      const immediate = { ...work, additions: undefined };
      const created =
        made.get(mark) ?? (await create(immediate, findCreatable(kind), reference.create, [...path, 'new']));
      if (typeof created !== 'string') issues.push(...created);
      else {
        made.set(mark, created);
        put(created);
      }
    } else if ('key' in reference) {
      const id = (await readClaims()).get(reference.key);
      if (id === undefined) issues.push({ path, code: 'UNKNOWN', message: 'is not a claim of this article' });
      else put(id);
    } else if (typeof value !== 'string') asked.push({ kind, path, reference, put });
  }
  // Looked up along with the rest, this takes no statement of its own.
  if (asked.length > 0 && drafts.some(({ kind }) => kind === claimKind))
    asked.push({
      kind: 'Dataset',
      path: [],
      reference: { handle: CURATED_DATASET },
      isOptional: true,
      put: (id) => setCuratedDataset(work.tx, id),
    });
  return [...issues, ...(await resolveReferences(work.tx, asked))];
}

function findCreatable(name: KindName): RegistryKind {
  const kind = findRegistryKind(name);
  if (kind === undefined) throw new Error(`No ${name} is recorded with what refers to it.`);
  return kind;
}

const refuseNew: Create = async (_work, { noun }, _draft, path) => [
  { path, code: 'UNKNOWN', message: `cannot be recorded here: record the ${noun} first` },
];
