import type { RegistryKind } from '../records/registry-entries.ts';
import { oneOf } from '../records/registry-kinds.ts';
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

/** Where references stand in drafts: paths with `*` for every element of a list. */
const spots = {
  claim: {
    event: 'events',
    place: 'places',
    population: 'populations',
    'attributions.*.organisation': 'organisations',
    'attributions.*.person': 'people',
  },
  article: {
    publisher: 'organisations',
    'credits.*.organisation': 'organisations',
    'credits.*.person': 'people',
    'mentions.*.organisation': 'organisations',
    'mentions.*.person': 'people',
    'mentions.*.event': 'events',
  },
  status: {
    person: 'people',
    event: 'events',
    'attributions.*.organisation': 'organisations',
    'attributions.*.person': 'people',
  },
  observation: { organisation: 'organisations' },
  places: { parent: 'places' },
  populations: { parent: 'populations' },
  organisations: { parent: 'organisations' },
  people: { 'affiliations.*.organisation': 'organisations' },
  events: { parent: 'events', 'places.*': 'places' },
  datasets: { issuer: 'organisations' },
} as const satisfies Record<string, Record<string, RegistryKind>>;

export type Drafted = keyof typeof spots;

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

/** A place of a draft where a reference stands. */
export interface Slot {
  readonly kind: RegistryKind;
  readonly path: FieldPath;
  readonly value: unknown;
  current(): unknown;
  put(value: unknown): void;
}

/** Every place of a draft where a reference stands. */
export function* spotsIn(what: Drafted, draft: Draft, path: FieldPath = []): Generator<Slot> {
  for (const [pattern, kind] of Object.entries(spots[what])) yield* placesOf(draft, pattern.split('.'), kind, path);
}

function* placesOf(holder: unknown, pattern: readonly string[], kind: RegistryKind, path: FieldPath): Generator<Slot> {
  const [step, ...rest] = pattern;
  if (step === undefined || holder === null || typeof holder !== 'object') return;
  const slots = holder as Record<string | number, unknown>;
  const keys = step === '*' ? [...(holder as unknown[]).keys()] : [step];
  for (const key of keys) {
    const value = slots[key];
    if (value === null || value === undefined) continue;
    const here = [...path, key];
    if (rest.length > 0) yield* placesOf(value, rest, kind, here);
    else yield { kind, path: here, value, current: () => slots[key], put: (now) => (slots[key] = now) };
  }
}

function isCreation(value: unknown): value is Creation {
  return typeof value === 'object' && value !== null && 'create' in value;
}
