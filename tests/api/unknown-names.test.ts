import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';

/** An unknown name is an error that suggests the nearest known one, wherever a query can name a record. */

const db = await freshDatabase();
const { ask, fail, send } = testApi(db);
const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

/** Every filter field that names records, with the query field that takes the filter. */
const filters = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const filter = field.args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  if (!isInputObjectType(type)) return [];
  const naming = Object.values(type.getFields()).filter(
    (one) => isListType(one.type) && getNamedType(one.type).name === 'ID',
  );
  const result = getNamedType(field.type);
  const leaf = isObjectType(result) && 'totalCount' in result.getFields() ? 'totalCount' : 'total { claims }';
  const required = field.args.some(({ name, type: of }) => name === 'groupBy' && isNonNullType(of))
    ? 'groupBy: MEASURE, '
    : '';
  return naming.map(({ name }) => ({
    field: field.name,
    name,
    ask: (value: string) => `{ ${field.name}(${required}filter: { ${name}: ${value} }) { ${leaf} } }`,
  }));
});

it('the filters of the schema are all tried', () => {
  expect(filters.map(({ field, name }) => `${field}.${name}`)).toEqual(
    expect.arrayContaining([
      'claims.event',
      'claims.origin',
      'articles.mentions',
      'people.affiliatedWith',
      'attributionStatistics.place',
    ]),
  );
  expect(filters.length).toBeGreaterThan(15);
});

/** Records of these kinds have ids only. */
const WITHOUT_SLUGS = ['reading'];

describe.each(filters)('$field by $name', ({ field, name, ask: query }) => {
  it('refuses a slug and an id that no record has', async () => {
    for (const [value, code] of [
      ['no-record-has-this-slug', WITHOUT_SLUGS.includes(name) ? 'INVALID_ID' : 'NOT_FOUND'],
      [encodeGlobalId('Claim', '01900000-0000-7000-8000-000000000000'), 'INVALID_ID'],
    ] as const) {
      const [error, ...others] = await fail(query(JSON.stringify(value)));
      expect(others).toEqual([]);
      expect(error?.path).toContain(field);
      expect(error?.message).toContain(`"${value.slice(0, 40)}`);
      expect(error?.extensions.code).toBe(code);
    }
  });
});

const messageOf = async (query: string) => {
  const [error] = await fail(query);
  return `${error?.extensions.code} ${error?.message}`;
};

describe('a misspelt name', () => {
  it.each([
    [
      'claims(filter: { event: "gaza-wra" }) { totalCount }',
      'NOT_FOUND There is no event "gaza-wra" in the ledger. Did you mean "gaza-war"?',
    ],
    [
      'claims(filter: { not: { or: [{ place: ["gaza-strip", "gaza-stripe"] }] } }) { totalCount }',
      'NOT_FOUND There is no place "gaza-stripe" in the ledger. Did you mean "gaza-strip"?',
    ],
    [
      'claims(filter: { origin: "hammas" }) { totalCount }',
      'NOT_FOUND There is no organisation or person "hammas" in the ledger. Did you mean "hamas"?',
    ],
    [
      'claims(filter: { event: "Gaza War" }) { totalCount }',
      'INVALID_ID "Gaza War" is not an id of this server. Did you mean "gaza-war"?',
    ],
    [
      'people(filter: { affiliatedWith: "russian-foreign-minstry" }) { totalCount }',
      expect.stringMatching(
        /^NOT_FOUND There is no organisation "russian-foreign-minstry" in the ledger\. Did you mean "russian-foreign-ministry"/,
      ),
    ],
    [
      'series: seriesAbout(event: "gaza-wra", measure: KILLED) { measure }',
      'NOT_FOUND There is no event "gaza-wra" in the ledger. Did you mean "gaza-war"?',
    ],
    [
      'series: seriesAbout(event: "gaza-war", measure: KILLED, population: "everyoen") { measure }',
      'NOT_FOUND There is no population "everyoen" in the ledger. Did you mean "everyone"?',
    ],
    [
      'event(id: "october-7-attack") { claims(filter: { publisher: "moscow-tmes" }) { totalCount } }',
      'NOT_FOUND There is no organisation "moscow-tmes" in the ledger. Did you mean "moscow-times"?',
    ],
    ['claims(filter: { event: "xyzzy" }) { totalCount }', 'NOT_FOUND There is no event "xyzzy" in the ledger.'],
    [
      'claims(filter: { event: "gaza-wra" }, asRecordedOn: "2020-01-01T00:00:00Z") { totalCount }',
      'NOT_FOUND There is no event "gaza-wra" in the ledger as it stood on 2020-01-01T00:00:00.000Z.',
    ],
    [
      'claims(filter: { event: "01900000-0000-7000-8000-000000000000" }) { totalCount }',
      'INVALID_ID "01900000-0000-7000-8000-000000000000" is not an id of this server.',
    ],
  ])('%s', async (query, message) => {
    expect(await messageOf(`{ ${query} }`)).toEqual(message);
  });

  it('that PostgreSQL does not accept is refused like any other', async () => {
    for (const event of ['nul-\u0000-character', 'lone-\ud800-surrogate', 'x'.repeat(10_000)]) {
      const [error] = await fail('query ($event: [ID!]) { claims(filter: { event: $event }) { totalCount } }', {
        event,
      });
      expect(error?.extensions.code).toBe('INVALID_ID');
    }
  });

  it('leaves the other fields of the query unaffected', async () => {
    const { claims } = await ask('{ claims(first: 1) { nodes { id } } }');
    const claim = claims.nodes[0].id;
    const nobody = encodeGlobalId('Claim', '01900000-0000-7000-8000-000000000000');
    const { data, errors } = await send(`{
      good: seriesAbout(event: "gaza-war", measure: KILLED) { points { totalCount } }
      bad: seriesAbout(event: "gaza-wra", measure: KILLED) { points { totalCount } }
      badOf: seriesOf(claims: ["${nobody}"]) { measure }
      badPair: compareClaims(a: "${claim}", b: "${nobody}") { verdict }
      badDays: reconcile(claim: "${claim}", dataset: "tfp-gaza-dialy") { reason }
    }`);
    expect(data).toEqual({ good: { points: { totalCount: 4 } }, bad: null, badOf: null, badPair: null, badDays: null });
    expect(errors?.map(({ path }) => path)).toHaveLength(4);
  });

  it('is null if a single record is looked up', async () => {
    expect(
      await ask('{ event(id: "gaza-wra") { id } person(id: "nobody") { id } dataset(id: "none") { id } }'),
    ).toEqual({
      event: null,
      person: null,
      dataset: null,
    });
  });
});

describe('names that lead to records', () => {
  it('are looked up in one statement, whatever their types and wherever they appear', async () => {
    const statements = await recordStatements(db, () =>
      ask(`{
        claims(filter: { event: "gaza-war", population: ["everyone"], or: [{ origin: "hamas" }, { place: "gaza-strip" }] }) { totalCount }
        events(first: 3) { nodes { claims(filter: { publisher: "moscow-times" }) { totalCount } } }
        people(filter: { affiliatedWith: "hamas" }) { totalCount }
      }`),
    );
    const lookUps = statements.filter(({ text }) => text.startsWith('/* attested: records by handle */'));
    // One for the names at the root, and one for those below the events, once these are read.
    expect(lookUps).toHaveLength(2);
  });

  it('lead to what a record became, by its old slug and by its old id', async () => {
    const admin = await makeToken(db, 'ADMIN');
    const { from, into } = await ask(
      '{ from: organisation(id: "hamas") { id version } into: organisation(id: "gaza-health-ministry") { id version } }',
    );
    const count = async (origin: string) =>
      (await ask(`{ claims(filter: { origin: "${origin}" }) { totalCount } }`)).claims.totalCount;
    const [before, ministry] = [await count('hamas'), await count('gaza-health-ministry')];
    expect(before).toBeGreaterThan(0);
    const merge = await ask(
      `mutation { mergeOrganisations(input: { from: "${into.id}", fromVersion: ${into.version}, into: "${from.id}", intoVersion: ${from.version}, reason: "Made up" }) { __typename } }`,
      {},
      { token: admin },
    );
    expect(merge.mergeOrganisations.__typename).toBe('OrganisationsMerged');
    for (const name of ['hamas', 'gaza-health-ministry', into.id]) expect(await count(name)).toBe(before + ministry);
  });
});
