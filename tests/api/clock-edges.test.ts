import { expect, it } from 'vitest';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { selections } from '../support/edges.ts';
import { readFrozen } from '../support/fixture.ts';

/**
 * No edge leads to later knowledge: a ledger with all articles answers a query about a past day like a ledger that never
 * held the later ones. The edges are taken from the schema, so that new ones are tried as well.
 */

const DAY = '2023-12-31';

const curated = await readFrozen();
const early = { ...curated, articles: curated.articles.filter(({ data }) => (data.publishedOn?.latest ?? '9') <= DAY) };
const whole = testApi(await freshDatabase('curated'));
const earlyDb = await freshDatabase('empty');
await importCurated(earlyDb.prisma, early);
const only = testApi(earlyDb);

const starts = [
  [`claims(knownBy: "${DAY}")`, 'ClaimConnection', 3],
  [`series: seriesAbout(event: "october-7-attack", measure: KILLED, knownBy: "${DAY}")`, 'FigureSeries', 2],
  [
    `search(text: "Hamas Moscow hostages", types: [PERSON, ORGANISATION, EVENT, ARTICLE, CLAIM], knownBy: "${DAY}")`,
    'SearchConnection',
    1,
  ],
] as const;
const queries = starts.flatMap(([field, type, depth]) =>
  [...new Set(selections(type, depth, { day: DAY }))].map((below) => `{ ${field} { ${below} } }`),
);

it(`the schema has edges to try`, () => {
  expect(queries.length).toBeGreaterThan(200);
  expect(queries.some((query) => query.includes('organisation { ') && query.includes('affiliations'))).toBe(true);
});

it(`a ledger with later articles answers like one without them, over ${queries.length} walks through the graph`, async () => {
  for (const query of queries) expect(await whole.ask(query), query).toEqual(await only.ask(query));
}, 360_000);

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
