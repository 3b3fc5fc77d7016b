import { beforeAll, describe, expect, it } from 'vitest';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { fileOf, madeUp, PUBLISHED } from '../support/observations.ts';

const db = await freshDatabase();
const { ask, fail } = testApi(db);
const observations = async (args: string, page = 'first: 100') => {
  const { dataset } = await ask(
    `{ dataset(id: "tfp-gaza-daily") { observations(${page}, ${args}) { totalCount nodes { day field value } } } }`,
  );
  expect(dataset.observations.totalCount).toBe(dataset.observations.nodes.length);
  return dataset.observations.nodes.map(
    ({ day, field, value }: { day: string; field: string; value: number }) => `${day} ${field} ${value}`,
  );
};

beforeAll(async () => {
  await importObservations(db.prisma, await readTfp(await fileOf(madeUp)), { published: PUBLISHED });
});

describe('data sets', () => {
  it('are listed by title, with licence and issuer', async () => {
    const { datasets } = await ask(
      '{ datasets { totalCount nodes { slug title licence url issuer { name } claims { totalCount } observations { totalCount } } } }',
    );
    expect(datasets).toEqual({
      totalCount: 2,
      nodes: [
        {
          slug: 'attested-curated',
          title: 'Attested curated articles',
          licence: 'CC-BY-4.0',
          url: null,
          issuer: null,
          claims: { totalCount: 28 },
          observations: { totalCount: 0 },
        },
        {
          slug: 'tfp-gaza-daily',
          title: 'Daily casualty figures of the Gaza Strip',
          licence: 'Unlicense',
          url: 'https://data.techforpalestine.org/docs/casualties-daily/',
          issuer: { name: 'Tech for Palestine' },
          claims: { totalCount: 0 },
          observations: { totalCount: 12 },
        },
      ],
    });
  });

  it('are found by id and slug', async () => {
    const { dataset } = await ask('{ dataset(id: "tfp-gaza-daily") { id slug } }');
    const again = await ask('query($id: ID!) { dataset(id: $id) { slug } nothing: dataset(id: "nothing") { slug } }', {
      id: dataset.id,
    });
    expect(again).toEqual({ dataset: { slug: 'tfp-gaza-daily' }, nothing: null });
  });
});

describe('the observations of a data set', () => {
  it.each<[string, string[]]>([
    [
      'filter: { field: "killed_cum", day: { from: "2024-09-02" } }',
      ['2024-09-02 killed_cum 40720', '2024-09-03 killed_cum 40750'],
    ],
    [
      'filter: { measure: INJURED }, orderBy: DAY_DESC',
      ['2024-09-01 injured_cum 94100', '2024-08-31 injured_cum 94060'],
    ],
    [
      'filter: { population: ["women", "children"] }, orderBy: VALUE_DESC',
      ['2024-08-31 killed_children_cum 16673', '2024-08-31 killed_women_cum 11269'],
    ],
    [
      'filter: { label: "gmotel", place: "gaza-strip", event: "gaza-war" }, orderBy: VALUE_ASC',
      [
        '2024-08-31 civdef_killed_cum 82',
        '2024-08-31 press_killed_cum 172',
        '2024-08-31 med_killed_cum 885',
        '2024-08-31 killed_women_cum 11269',
        '2024-08-31 killed_children_cum 16673',
        '2024-08-31 killed_cum 40691',
        '2024-08-31 injured_cum 94060',
      ],
    ],
    ['filter: { value: 40691 }', ['2024-08-31 killed_cum 40691']],
    ['filter: { day: { to: "2024-08-29" } }', ['2024-08-29 killed_cum 40600']],
    ['filter: { field: [] }', []],
    ['filter: { event: "october-7-attack" }', []],
    ['filter: { label: "\\\\u0000" }', []],
  ])('%s', async (args, expected) => {
    expect(await observations(args)).toEqual(expected);
  });

  it('are read page by page, forwards and backwards, in every order', async () => {
    for (const order of ['DAY_ASC', 'DAY_DESC', 'VALUE_ASC', 'VALUE_DESC']) {
      const whole = await observations(`orderBy: ${order}`);
      expect(whole).toHaveLength(12);
      const walk = async (step: string, cursor: 'startCursor' | 'endCursor') => {
        const pages: string[][] = [];
        for (let at = ''; pages.length < 10; ) {
          const { dataset } = await ask(
            `{ dataset(id: "tfp-gaza-daily") { observations(${step}${at}, orderBy: ${order}) { nodes { day field value } pageInfo { startCursor endCursor } } } }`,
          );
          const { nodes, pageInfo } = dataset.observations;
          if (nodes.length === 0) break;
          pages.push(nodes.map((o: Record<string, unknown>) => `${o['day']} ${o['field']} ${o['value']}`));
          at = `, ${step.startsWith('first') ? 'after' : 'before'}: "${pageInfo[cursor]}"`;
        }
        return pages;
      };
      expect((await walk('first: 5', 'endCursor')).flat()).toEqual(whole);
      expect((await walk('last: 5', 'startCursor')).reverse().flat()).toEqual(whole);
    }
  });

  it('refuse a range that ends before it begins', async () => {
    const [error] = await fail(
      '{ dataset(id: "tfp-gaza-daily") { observations(filter: { day: { from: "2024-09-02", to: "2024-09-01" } }) { totalCount } } }',
    );
    expect(error?.extensions.code).toBe('INVALID_ARGUMENT');
  });
});
