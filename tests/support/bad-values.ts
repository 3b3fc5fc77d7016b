import { randomUUID } from 'node:crypto';
import {
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isListType,
  isRequiredInputField,
} from 'graphql';

/**
 * Bad inputs, derived from a good one and the schema: every field of the good input is given every value that it must
 * not have. A new field of the schema is covered as soon as a good input has it.
 */

export interface BadInput {
  /** What is wrong with it. */
  readonly kind: string;
  /** The field that has the bad value: `ClaimInput.value`. */
  readonly field: string;
  /** The path of the bad value in the input. */
  readonly path: readonly (string | number)[];
  readonly input: unknown;
}

type Path = readonly (string | number)[];
type Bad = readonly [kind: string, value: unknown];

const LONG = 'x'.repeat(10_000);
const UNICODE: readonly Bad[] = [
  ['a NUL', 'made\u0000up'],
  ['half of a surrogate pair', 'made\ud800up'],
];

/** Values that no field of a scalar type accepts. Every text of the ledger is a single line and not blank. */
const BAD_SCALARS: Readonly<Record<string, readonly Bad[]>> = {
  String: [
    ...UNICODE,
    ['10,000 characters', LONG],
    ['nothing', ''],
    ['blanks', '  '],
    ['two lines', 'made\nup'],
    ['a number for a text', 7],
  ],
  Int: [
    ['beyond 2^31', 2 ** 31],
    ['far beyond', 1e300],
    ['negative', -1],
    ['far below', -(2 ** 31) - 1],
    ['a fraction', 1.5],
    ['a text for a number', '12'],
  ],
  Float: [
    ['beyond every degree', 180.5],
    ['far below', -1e300],
    ['a text for a number', '12.5'],
  ],
  Boolean: [
    ['a text for a truth', 'true'],
    ['a number for a truth', 1],
  ],
  Date: [
    ['30 February', '2023-02-30'],
    ['the year 0', '0000-06-01'],
    ['the year 10000', '10000-01-01'],
    ['a negative year', '-000001-01-01'],
    ['a moment for a day', '2024-01-01T00:00:00Z'],
    ['no day', 'yesterday'],
    ['a number for a day', 20_240_101],
  ],
  URL: [
    ['javascript:', 'javascript:alert(1)'],
    ['ftp:', 'ftp://example.org/made-up'],
    ['file:', 'file:///etc/passwd'],
    ['data:', 'data:text/plain,made%20up'],
    ['no address', 'example.org/made-up'],
    ['a password', 'https://made:up@example.org/'],
    ['a user', 'https://made@example.org/'],
    ['10,000 characters', `https://example.org/${LONG}`],
    ...UNICODE.map(([kind, text]) => [kind, `made-up:${text}`] as const),
  ],
  CountryCode: [['no country', 'XX'], ['three letters', 'ISR'], ['10,000 characters', LONG], ...UNICODE],
};

/** Values that no text of an article can have. It has many lines. */
const BAD_TEXTS: readonly Bad[] = [
  ['half of a surrogate pair', 'made\ud800up'],
  ['nothing', ''],
  ['blanks', ' \n '],
  ['60,001 characters', 'x'.repeat(60_001)],
  ['a number for a text', 7],
];

const encode = (text: string) => Buffer.from(text).toString('base64url');

/** For each type of record, the other types whose ids were tried in its place, in order. */
export type TriedTypes = Map<string, string[]>;

/** How many ids of other types a field gets. With all of them for each field, an eighth of all bad inputs would be such ids. */
const OTHER_TYPES = 4;

/**
 * Values that are not the id of a record of this type. They include ids of some other types, and of the next ones for the
 * next field.
 * @param ids one of every type
 */
function* badIds(type: string, ids: Readonly<Record<string, string>>, tried: TriedTypes): Generator<Bad> {
  yield* UNICODE;
  yield ['10,000 characters', LONG];
  yield ['nothing', ''];
  yield ['a forged id', encode(`${type}:1`)];
  yield ['a forged type', encode(`Revision:${randomUUID()}`)];
  yield ['a longer id', `${encode(`${type}:${randomUUID()}`)}AA`];
  yield ['an id of nothing', encode(`${type}:${randomUUID()}`)];
  yield ['a slug of nothing', 'nothing-is-called-so'];
  yield ['a number for an id', 7];
  const others = Object.keys(ids).filter((other) => other !== type);
  const before = tried.get(type) ?? [];
  const next = Array.from({ length: OTHER_TYPES }, (_, i) => others[(before.length + i) % others.length] as string);
  tried.set(type, [...before, ...next]);
  for (const other of next) yield [`an id of type ${other}`, ids[other]];
}

/** Whether the reported path is about the bad value: it may be longer than the path of that value, or shorter. */
export function isAbout(told: Path, bad: Path): boolean {
  return told.slice(0, bad.length).every((step, i) => String(step) === String(bad[i]));
}

/**
 * Every bad input that differs from the good one in a single place.
 * @param ids one of every type with global ids
 * @param triedTypes the ids that other inputs have tried, to which those of this one are added
 */
export function badInputs(
  type: GraphQLInputObjectType,
  good: object,
  ids: Readonly<Record<string, string>>,
  triedTypes: TriedTypes = new Map(),
): { bad: BadInput[]; seen: Set<string> } {
  const seen = new Set<string>();
  const bad = [...badAt(type, good, [], type.name)].map(({ value, ...place }) => ({
    ...place,
    input: put(good, place.path, value),
  }));
  return { bad, seen };

  interface Place {
    kind: string;
    field: string;
    path: Path;
    value: unknown;
  }

  function* badAt(of: GraphQLInputType, value: unknown, path: Path, owner: string, name = ''): Generator<Place> {
    const nullable = getNullableType(of);
    const field = `${owner}.${name}`;
    if (isListType(nullable)) {
      const [first, ...others] = value as unknown[];
      yield { kind: 'null in a list', field, path, value: [null] };
      yield { kind: 'too long a list', field, path, value: Array(51).fill(first) };
      yield* badAt(nullable.ofType, first, [...path, 0], owner, name);
      // From the other items, only the fields that the first one lacks.
      for (const [i, other] of others.entries())
        yield* badFields(nullable.ofType, other as Record<string, unknown>, [...path, i + 1], true);
    } else if (nullable instanceof GraphQLInputObjectType) {
      yield* badObject(nullable, value as Record<string, unknown>, path, field);
    } else {
      for (const [kind, wrong] of badScalar(nullable.name, value, owner, name))
        yield { kind, field, path, value: wrong };
      yield { kind: 'an object for a value', field, path, value: { made: 'up' } };
    }
  }

  function* badObject(
    of: GraphQLInputObjectType,
    value: Record<string, unknown>,
    path: Path,
    field: string,
  ): Generator<Place> {
    yield { kind: 'a value for an object', field, path, value: 'made-up' };
    yield { kind: 'an unknown field', field: of.name, path: [...path, 'madeUp'], value: 1 };
    const fields = of.getFields();
    if ('earliest' in fields && 'latest' in fields)
      yield { kind: 'inverted days', field, path, value: { ...value, earliest: '2024-01-02', latest: '2024-01-01' } };
    if (of.isOneOf) {
      yield { kind: 'neither of one', field, path, value: {} };
      yield { kind: 'two of one', field, path, value: { id: 'made-up', name: 'Made up' } };
      yield { kind: 'null of one', field, path, value: { id: null } };
    }
    yield* badFields(of, value, path);
  }

  function* badFields(
    of: GraphQLInputType,
    value: Record<string, unknown>,
    path: Path,
    onlyUnseen = false,
  ): Generator<Place> {
    const type = getNamedType(of);
    if (!(type instanceof GraphQLInputObjectType)) return;
    for (const [name, field] of Object.entries(type.getFields()))
      if (!onlyUnseen || !seen.has(`${type.name}.${name}`)) yield* badField(type, name, field, value, path);
  }

  function* badField(
    of: GraphQLInputObjectType,
    name: string,
    field: GraphQLInputField,
    value: Record<string, unknown>,
    path: Path,
  ): Generator<Place> {
    const here = [...path, name];
    const at = `${of.name}.${name}`;
    if (isRequiredInputField(field)) {
      yield { kind: 'a missing field', field: at, path: here, value: undefined };
      yield { kind: 'null for a value', field: at, path: here, value: null };
    }
    const named = getNamedType(field.type);
    if (value[name] != null) {
      seen.add(at);
      yield* badAt(field.type, value[name], here, of.name, name);
    } else if (of.isOneOf && !(named instanceof GraphQLInputObjectType)) {
      seen.add(at);
      for (const [kind, wrong] of badScalar(named.name, undefined, of.name, name))
        yield { kind, field: at, path, value: { [name]: wrong } };
    }
  }

  function badScalar(name: string, value: unknown, owner: string, field: string): readonly Bad[] {
    if (name === 'ID') return [...badIds(typeOfId(value, owner), ids, triedTypes)];
    if (field === 'text') return BAD_TEXTS;
    const known = BAD_SCALARS[name];
    if (known === undefined)
      return [
        ['no value of the enumeration', 'MADE_UP'],
        ['a number for an enumeration', 1],
      ];
    if (!/version$/i.test(field)) return known;
    return [...known, ['version 0', 0], ['a version to come', 1_000_000]];
  }

  function typeOfId(value: unknown, owner: string): string {
    if (typeof value !== 'string') return owner.replace(/Reference$/, '');
    const [type = ''] = Buffer.from(value, 'base64url').toString().split(':');
    return type in ids ? type : 'Claim'; // the key of a claim
  }
}

function put(holder: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, i) => (i === step ? put(item, rest, value) : item));
  return { ...(holder as object), [step]: put((holder as Record<string, unknown>)[step], rest, value) };
}

/** Every field of the inputs below a type. */
export function fieldsBelow(type: GraphQLInputObjectType, found = new Set<string>()): Set<string> {
  for (const [name, field] of Object.entries(type.getFields())) {
    const key = `${type.name}.${name}`;
    if (found.has(key)) continue;
    found.add(key);
    const below = getNamedType(field.type);
    if (below instanceof GraphQLInputObjectType) fieldsBelow(below, found);
  }
  return found;
}
