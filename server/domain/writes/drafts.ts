import type { RegistryKind } from '../records/registry-entries.ts';
import { oneOf } from '../records/registry-kinds.ts';
import { type Drafted, spotsIn } from '../records/spots.ts';
import type { Work } from './perform.ts';
import type { Reference, Spot } from './references.ts';
import type { FieldPath, Issue } from './refusals.ts';

/**
 * What a writer sends, before it is an entry: references are not slugs yet, and people and organisations may be new.
 */
export type Draft = Record<string, unknown>;

/** Someone or something that is recorded together with what refers to it. */
export interface Creation {
  readonly create: Draft;
}

/** What a draft says. Null says nothing, like a field that is left out: the entry has its default then, or misses it. */
export function said(draft: Draft): Draft {
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(fields.map(([name, inner]) => [name, without(inner)]));
  };
  return without(draft) as Draft;
}

/** A draft, and where it stands in the input. */
export interface Placed {
  readonly what: Drafted;
  readonly draft: Draft;
  readonly path: FieldPath;
}

/** Records what is new; returns its slug, or what is wrong with it. */
export type Create = (work: Work, kind: RegistryKind, draft: Draft, path: FieldPath) => Promise<string | Issue[]>;

/**
 * Replaces every reference of the drafts by the slug of its record. What is new is recorded first, so that the others
 * can refer to it by name.
 * @returns what is wrong with the references
 */
export async function settle(work: Work, drafts: readonly Placed[], create: Create = refuseNew): Promise<Issue[]> {
  const places = drafts.flatMap(({ what, draft, path }) => [...spotsIn(what, draft, path)]);
  const issues: Issue[] = [];
  const made = new Map<string, string>();
  for (const { kind, path, value, put } of places) {
    if (!isCreation(value)) continue;
    // Somebody new who is named in several places is one and the same.
    const mark = JSON.stringify([kind, value.create]);
    const created = made.get(mark) ?? (await create(work, kind, value.create, [...path, 'new']));
    if (typeof created !== 'string') issues.push(...created);
    else {
      made.set(mark, created);
      put({ slug: created });
    }
  }
  const settled: Spot[] = places.flatMap(({ kind, path, current, put }) => {
    const value = current();
    if (isCreation(value)) return []; // refused above
    return [{ kind, path, reference: typeof value === 'string' ? { slug: value } : (value as Reference), put }];
  });
  return [...issues, ...(await work.references.resolve(settled))];
}

const refuseNew: Create = async (_work, kind, _draft, path) => [
  { path, message: `cannot be recorded here: record the ${oneOf[kind]} first` },
];

function isCreation(value: unknown): value is Creation {
  return typeof value === 'object' && value !== null && 'create' in value;
}
