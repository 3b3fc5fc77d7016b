import { readdirSync, readFileSync } from 'node:fs';
import { isInputObjectType, isObjectType, Kind, parse, type SelectionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Kind as RecordKind } from '../../server/domain/records/kind.ts';
import { kinds } from '../../server/domain/records/kinds.ts';
import { schema } from '../../server/graphql/schema.ts';

/** What an entry of the ledger says can be read over the API, written over the API, and is read by the SDK. */

const fragments = new Map(
  readdirSync('sdk/src/documents')
    .map((file) => parse(readFileSync(`sdk/src/documents/${file}`, 'utf8')))
    .flatMap(({ definitions }) => definitions)
    .flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet.selections] as const] : [],
    ),
);
const nameOf = (node: SelectionNode) => (node.kind === Kind.FIELD ? node.name.value : '');

/** Where a field is found otherwise, and how. */
const ELSEWHERE: Readonly<Record<'type' | 'input' | 'fragment', Readonly<Record<string, string>>>> = {
  type: {
    'Claim.at': '`quote`',
    'Claim.prefix': '`quote`',
    'Claim.suffix': '`quote`',
    'Organisation.nameLanguage': 'the first of `names`',
    'Person.nameLanguage': 'the first of `names`',
    'PersonStatus.key': 'only files have it',
  },
  input: {
    'Claim.status': '`publishClaim` and `retractClaim`',
    'Claim.retraction': '`retractClaim`',
    Dataset: 'files of the registry',
    Observation: 'the importers of official series',
    PersonStatus: 'files of articles',
  },
  fragment: {
    'Article.mentions': 'a query of its own, page by page',
    'Claim.at': '`quote`',
    'Claim.prefix': '`quote`',
    'Claim.suffix': '`quote`',
    'Claim.relations': 'a query of its own, page by page',
    'Organisation.nameLanguage': 'the first of `names`',
    'Person.nameLanguage': 'the first of `names`',
    'PersonStatus.key': 'only files have it',
    'PersonStatus.person': 'it is read below the person',
  },
};

const named = Object.entries<RecordKind>(kinds).map(([name, kind]) => {
  const { properties } = z.toJSONSchema(kind.entry, { unrepresentable: 'any', io: 'input' });
  return { name, fields: Object.keys(properties ?? {}) };
});

it('what is found otherwise is a field', () => {
  const known = named.flatMap(({ name, fields }) => [name, ...fields.map((field) => `${name}.${field}`)]);
  for (const fields of Object.values(ELSEWHERE)) expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
});

describe.each(named)('the fields of $name', ({ name, fields }) => {
  const missing = (found: readonly string[], where: keyof typeof ELSEWHERE) =>
    fields.filter(
      (field) => !found.includes(field) && !(`${name}.${field}` in ELSEWHERE[where]) && !(name in ELSEWHERE[where]),
    );

  it('are there', () => expect(fields.length).toBeGreaterThan(3));

  it('can be read', () => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type.`);
    expect(missing(Object.keys(type.getFields()), 'type')).toEqual([]);
  });

  it('can be written', () => {
    const input = schema.getType(`${name}Input`);
    expect(missing(isInputObjectType(input) ? Object.keys(input.getFields()) : [], 'input')).toEqual([]);
  });

  it('are read by the SDK', () => {
    expect(missing((fragments.get(`${name}Details`) ?? []).map(nameOf), 'fragment')).toEqual([]);
  });
});
