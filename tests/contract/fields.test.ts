import { readdirSync, readFileSync } from 'node:fs';
import { isInputObjectType, isObjectType, Kind, parse, type SelectionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getDatamodel } from '../../server/database/generated/pothos-types.ts';
import type { Kind as RecordKind } from '../../server/domain/records/kind.ts';
import { kinds, registryKinds } from '../../server/domain/records/kinds.ts';
import { schema } from '../../server/graphql/schema.ts';

/** Every field of a ledger entry can be read and written through the API, and is read by the SDK. */

const documents = readdirSync('sdk/src/documents')
  .map((file) => parse(readFileSync(`sdk/src/documents/${file}`, 'utf8')))
  .flatMap(({ definitions }) => definitions);
const fragments = new Map(
  documents.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet.selections] as const] : [],
  ),
);
const nameOf = (node: SelectionNode) => (node.kind === Kind.FIELD ? node.name.value : '');

/** The root fields that the documents of the SDK select. */
const asked = documents.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections.map(nameOf) : [],
);

/** Fields that are available in another place, and where. */
const ELSEWHERE: Readonly<Record<'type' | 'input' | 'fragment', Readonly<Record<string, string>>>> = {
  type: {
    'Claim.at': '`quote`',
    'Claim.prefix': '`quote`',
    'Claim.suffix': '`quote`',
    'Organisation.nameLanguage': 'the first of `names`',
    'Person.nameLanguage': 'the first of `names`',
  },
  input: {
    Candidate: '`openReading`, `correctCandidate` and the decisions of curators',
    'Claim.status': '`publishClaim` and `retractClaim`',
    'Claim.retraction': '`retractClaim`',
    Dataset: 'files of the registry',
    Observation: 'the importers of official series',
    'PersonStatus.recordStatus': '`publishPersonStatus` and `retractPersonStatus`',
    Reading: '`openReading`',
  },
  fragment: {
    'Article.mentions': 'a query of its own, page by page',
    'Claim.at': '`quote`',
    'Claim.prefix': '`quote`',
    'Claim.suffix': '`quote`',
    'Claim.relations': 'a query of its own, page by page',
    'Organisation.nameLanguage': 'the first of `names`',
    'Person.nameLanguage': 'the first of `names`',
    'PersonStatus.person': 'it is read below the person',
    'Reading.numbers': 'a query of its own, page by page',
  },
};

/** Relations of the Prisma schema that are available in another place, and where. */
const NEIGHBOURS_ELSEWHERE: Readonly<Record<string, string>> = {
  'Candidate.relationTo': '`relation`',
  'Claim.originOrganisation': '`origin`',
  'Claim.originPerson': '`origin`',
  'Claim.publisher': '`article`',
  'Claim.relationsFrom': '`relations`',
  'Claim.relationsTo': '`relatedBy`',
  'Event.merged': '`mergedInto` of the other record',
  'Event.observations': '`observations` of a data set, with a filter',
  'Organisation.attributions': '`claims`',
  'Organisation.credits': '`credits` of an article',
  'Organisation.datasets': '`issuer` of a data set',
  'Organisation.merged': '`mergedInto` of the other record',
  'Organisation.observations': '`observations` of a data set',
  'Organisation.observedActs': '`observations` of a data set',
  'Organisation.originOf': '`claims`, with a filter',
  'Organisation.parentViewOrganisation': '`parentView`',
  'Organisation.parentViews': '`parentView` of the other organisation',
  'Organisation.placeViews': '`parents` of a place',
  'Organisation.published': '`claims`, with a filter',
  'Person.attributions': '`claims`',
  'Person.credits': '`credits` of an article',
  'Person.merged': '`mergedInto` of the other record',
  'Person.originOf': '`claims`, with a filter',
  'Place.merged': '`mergedInto` of the other record',
  'Place.observations': '`observations` of a data set, with a filter',
  'Population.merged': '`mergedInto` of the other record',
  'Population.observations': '`observations` of a data set, with a filter',
  'Population.residence': '`facets`',
};

/** Root fields that no document of the SDK selects, and what to use instead. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  nodes: '`node`, and the lists',
  seriesOf: '`series` of an event',
};

const named = Object.entries<RecordKind>(kinds).map(([name, kind]) => {
  const { properties } = z.toJSONSchema(kind.entry, { unrepresentable: 'any', io: 'input' });
  return { name, entityType: kind.entityType, fields: Object.keys(properties ?? {}) };
});

it('every exception is a field', () => {
  const known = named.flatMap(({ name, fields }) => [name, ...fields.map((field) => `${name}.${field}`)]);
  for (const fields of Object.values(ELSEWHERE)) expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
});

it.each(named)('$name is in the diagram of the data model', ({ entityType }) => {
  expect(readFileSync('docs/data-model.md', 'utf8')).toMatch(new RegExp(`^ .*\\b${entityType}\\b.*:`, 'm'));
});

describe.each(named)('the fields of $name', ({ name, fields }) => {
  const missing = (found: readonly string[], where: keyof typeof ELSEWHERE) =>
    fields.filter(
      (field) => !found.includes(field) && !(`${name}.${field}` in ELSEWHERE[where]) && !(name in ELSEWHERE[where]),
    );

  it('exist', () => expect(fields.length).toBeGreaterThan(3));

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

it.each(['Query', 'Mutation', 'Subscription'])('the SDK selects every field of %s', (name) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter((field) => !asked.includes(field) && !(field in NOT_ASKED))).toEqual([]);
});

it.each(registryKinds)('$list can be listed and looked up', ({ name, list }) => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields).toEqual(expect.arrayContaining([list, name.toLowerCase()]));
});

describe('the neighbours of records', () => {
  const { models } = getDatamodel().datamodel;
  const relations = named.flatMap(({ name }) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const related = (models[name]?.fields ?? []).filter(({ kind }) => kind === 'object');
    return related.map((field) => ({ path: `${name}.${field.name}`, isField: fields.includes(field.name) }));
  });

  it('can be reached in the API', () => {
    const reached = relations.filter(({ isField }) => isField).map(({ path }) => path);
    expect(reached).toEqual(expect.arrayContaining(['Claim.event', 'Event.claims', 'Place.children']));
    const missing = relations.filter(({ path, isField }) => !isField && !(path in NEIGHBOURS_ELSEWHERE));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('include every relation listed as an exception', () => {
    const known = relations.map(({ path }) => path);
    expect(known).toEqual(expect.arrayContaining(Object.keys(NEIGHBOURS_ELSEWHERE)));
  });
});
