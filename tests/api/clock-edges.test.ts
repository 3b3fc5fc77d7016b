import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { expect, it } from 'vitest';
import { readCurated } from '../../server/domain/curated/files.ts';
import { importCurated } from '../../server/domain/curated/import.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/**
 * No edge leads to later knowledge: a ledger that holds all articles answers a query at a past day as one that never
 * heard of the later ones. The edges are taken from the schema, so that one that is added is tried as well.
 */

const DAY = '2023-12-31';
const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

const curated = await readCurated(path.resolve('data'));
const early = { ...curated, articles: curated.articles.filter(({ data }) => (data.publishedOn?.latest ?? '9') <= DAY) };
const whole = testApi(await freshDatabase('curated'));
const earlyDb = await freshDatabase('empty');
await importCurated(earlyDb.prisma, early);
const only = testApi(earlyDb);

/** Fields that tell rows apart without the ids, which differ between two ledgers; those that tell when they were recorded do as well. */
const TELLING = [
  '__typename',
  'slug',
  'key',
  'label',
  'wording',
  'name',
  'value',
  'verdict',
  'reason',
  'totalCount',
  'low',
  'high',
  'earliest',
  'latest',
  'independent',
  'kind',
  'role',
  'day',
];
/** Types that every path leads through and no further. */
const ROOTS = ['PageInfo'];

type Field = GraphQLField<unknown, unknown>;

function argumentsOf(field: Field): string | undefined {
  const required = field.args.filter(isRequiredArgument);
  if (required.some(({ name }) => name !== 'on')) return undefined;
  if (field.args.some(({ name }) => name === 'first')) return '(first: 5)';
  return required.length === 0 ? '' : `(on: "${DAY}")`;
}

/** The selections that follow one edge after another, so many of them, below a type. */
function selections(typeName: string, depth: number): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const telling = fields.filter(({ name, type: of }) => TELLING.includes(name) && isLeafType(getNamedType(of)));
  const here = ['__typename', ...telling.map(({ name }) => name)].join(' ');
  if (depth === 0) return [here];
  return fields.flatMap((field) => {
    const target = getNamedType(field.type);
    const args = argumentsOf(field);
    if (!isObjectType(target) || args === undefined || ROOTS.includes(target.name) || field.name === 'edges') return [];
    const step = field.name === 'nodes' ? depth : depth - 1;
    return selections(target.name, step).map((below) => `${here} ${field.name}${args} { ${below} }`);
  });
}

const starts = [
  [`claims(knownBy: "${DAY}")`, 'ClaimConnection', 3],
  [`series(event: "october-7-attack", measure: KILLED, knownBy: "${DAY}")`, 'FigureSeries', 2],
  [
    `search(text: "Hamas Moscow hostages", types: [PERSON, ORGANISATION, EVENT, ARTICLE, CLAIM], knownBy: "${DAY}")`,
    'SearchConnection',
    1,
  ],
] as const;
const queries = starts.flatMap(([field, type, depth]) =>
  [...new Set(selections(type, depth))].map((below) => `{ ${field} { ${below} } }`),
);

it(`the schema has edges to try`, () => {
  expect(queries.length).toBeGreaterThan(300);
  expect(queries.some((query) => query.includes('organisation { ') && query.includes('affiliations'))).toBe(true);
});

it(`a ledger with later articles answers as one without them, over ${queries.length} ways through the graph`, async () => {
  for (const query of queries) expect(await whole.ask(query), query).toEqual(await only.ask(query));
}, 120_000);

it('and the search finds the same', async () => {
  for (const text of [
    'Hamas',
    'Trufanov',
    'Moscow',
    'health ministry',
    'people',
    'Gaza',
    'Human Rights Watch',
    'hostages',
    'Nir Oz',
    'AFP',
    '1,205',
  ]) {
    const query = `{ search(text: "${text}", first: 100, knownBy: "${DAY}") {
      totalCount nodes { __typename ... on Person { slug } ... on Organisation { slug } ... on Event { slug } ... on Article { slug } ... on Claim { key } }
    } }`;
    expect(await whole.ask(query), text).toEqual(await only.ask(query));
  }
});
