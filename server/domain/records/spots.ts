import type { FieldPath } from './issues.ts';
import type { RegistryKind } from './registry-entries.ts';

/** Where references to the registry stand in entries and drafts: paths with `*` for every element of a list. */
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

/** A place where a reference stands. */
export interface Slot {
  readonly kind: RegistryKind;
  readonly path: FieldPath;
  readonly value: unknown;
  current(): unknown;
  put(value: unknown): void;
}

/** Every place of an entry, or of a draft of one, where a reference stands. */
export function* spotsIn(what: Drafted, draft: object, path: FieldPath = []): Generator<Slot> {
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
