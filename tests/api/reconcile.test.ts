import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import {
  fileOf,
  hasRealFile,
  madeUp,
  PUBLISHED,
  REAL_PUBLISHED,
  realFile,
  sayWhereAbsent,
} from '../support/observations.ts';
import { only } from '../support/only.ts';

const db = await freshDatabase();
const { ask, fail, logged } = testApi(db);
const title = 'Daily casualty figures of the Gaza Strip';
const idOf = async (where: object) => encodeGlobalId('Claim', only(await db.prisma.claim.findMany({ where })).id);
const atLeast = await idOf({ value: 40_691 });
const QUERY = `query($claim: ID!, $args: [Match!], $order: ObservationOrder) { reconcile(claim: $claim, dataset: "tfp-gaza-daily") {
  reason claim { id wording } dataset { slug } days(match: $args, orderBy: $order) { totalCount nodes { day value match } } } }`;
const reconcile = async (claim: string, variables = {}) => (await ask(QUERY, { claim, ...variables })).reconcile;

describe('a claim compared with a series in which all days but one are made up', () => {
  beforeAll(async () => {
    await db.prisma.observation.deleteMany();
    await importObservations(db.prisma, await readTfp(await fileOf(madeUp)), { published: PUBLISHED });
  });

  it('at least 40,691, printed on 2 September 2024, is the number of 31 August 2024', async () => {
    expect(await reconcile(atLeast)).toEqual({
      claim: { id: atLeast, wording: 'killed at least 40,691 people in Gaza' },
      dataset: { slug: 'tfp-gaza-daily' },
      reason: `“killed at least 40,691 people in Gaza”, which The Moscow Times of 2 September 2024 attributes to the local health ministry, is the number in “${title}” for 31 August 2024; its words also allow the numbers for 2 other days, from 1 September 2024 to 2 September 2024.`,
      days: {
        totalCount: 3,
        nodes: [
          { day: '2024-08-31', value: 40_691, match: 'EXACT' },
          { day: '2024-09-01', value: 40_700, match: 'ALLOWED' },
          { day: '2024-09-02', value: 40_720, match: 'ALLOWED' },
        ],
      },
    });
  });

  it.each([
    [['EXACT'], ['2024-08-31']],
    [['ALLOWED'], ['2024-09-02', '2024-09-01']],
    [
      ['EXACT', 'ALLOWED'],
      ['2024-09-02', '2024-09-01', '2024-08-31'],
    ],
    [[], []],
  ])('shows the days that match as %j', async (args, found) => {
    const { days } = await reconcile(atLeast, { args, order: 'VALUE_DESC' });
    expect(days).toMatchObject({ totalCount: found.length, nodes: found.map((day) => ({ day })) });
  });

  it('is read page by page, with the observation of each number', async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          `query($claim: ID!, $after: String) { reconcile(claim: $claim, dataset: "tfp-gaza-daily") { days(first: 1, after: $after) { edges { cursor node { day observation {
            id day value field label measure countType event { slug } place { slug } population { slug } organisation { slug } dataset { slug } } } } pageInfo { hasNextPage } } } }`,
          { claim: atLeast, after },
        )
      ).reconcile.days;
    const first = await page(null);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(first.edges[0].node.observation).toEqual({
      id: expect.any(String),
      day: '2024-08-31',
      value: 40_691,
      field: 'killed_cum',
      label: 'gmotel',
      measure: 'KILLED',
      countType: 'CUMULATIVE',
      event: { slug: 'gaza-war' },
      place: { slug: 'gaza-strip' },
      population: { slug: 'everyone' },
      organisation: { slug: 'gaza-government-media-office' },
      dataset: { slug: 'tfp-gaza-daily' },
    });
    const { node } = await ask('query($id: ID!) { node(id: $id) { ... on Observation { day value } } }', {
      id: first.edges[0].node.observation.id,
    });
    expect(node).toEqual({ day: '2024-08-31', value: 40_691 });
    const second = await page(first.edges[0].cursor);
    expect(second.edges[0].node.day).toBe('2024-09-01');
  });

  it.each<[string, object, string, string[]]>([
    [
      'a number that the series does not have',
      { value: 43_000 },
      `“killed more than 43,000 people”, which The Moscow Times of 15 November 2024 attributes to Palestinian health officials, allows none of the 5 comparable numbers in “${title}” up to 15 November 2024.`,
      [],
    ],
    [
      'a claim that was printed before the series begins',
      { value: 18_000 },
      `“around 18,000 people have been killed”, which an article by an unknown publisher of 4 December 2023 to 31 December 2023 attributes to The Hamas-run health ministry in Gaza, cannot be compared with “${title}”, which has no number that counts the same thing up to 31 December 2023.`,
      [],
    ],
    [
      'a figure of another event',
      { value: 1_205 },
      `“the deaths of 1,205 people”, which The Moscow Times of 2 September 2024 attributes to Israeli official figures, cannot be compared with “${title}”, which has no number that counts the same thing up to 2 September 2024.`,
      [],
    ],
    [
      'words that set no bounds',
      { key: 'killed-in-gaza-women-and-children' },
      `“most of the dead are women and children”, which The Moscow Times of 2 September 2024 attributes to The UN human rights office, sets no bounds that could be compared with “${title}”.`,
      [],
    ],
  ])('explains why nothing was found: %s', async (_what, where, reason, found) => {
    expect(await reconcile(await idOf(where))).toMatchObject({
      reason,
      days: { totalCount: found.length, nodes: found },
    });
  });

  it('respects the clocks', async () => {
    const at = (clocks: string) =>
      `query($claim: ID!) { reconcile(claim: $claim, dataset: "tfp-gaza-daily", ${clocks}) { reason days { nodes { day } } } }`;
    // The file was published on the day after the article.
    for (const [day, count] of [
      ['2024-09-02', 0],
      ['2024-09-03', 3],
    ]) {
      const { reconcile: then } = await ask(at(`knownBy: "${day}"`), { claim: atLeast });
      expect(then.days.nodes).toHaveLength(count as number);
    }
    for (const clocks of ['knownBy: "2024-09-01"', 'asRecordedOn: "2020-01-01T00:00:00.000Z"']) {
      const [error] = await fail(at(clocks), { claim: atLeast });
      expect(error?.extensions.code).toBe('NOT_FOUND');
    }
    const list = (clocks: string) =>
      ask(`{ dataset(id: "tfp-gaza-daily") { observations(${clocks}) { totalCount } } }`);
    expect((await list('knownBy: "2024-09-02"')).dataset.observations.totalCount).toBe(0);
    expect((await list('knownBy: "2024-09-03"')).dataset.observations.totalCount).toBe(12);
    expect((await list('asRecordedOn: "2020-01-01T00:00:00.000Z"')).dataset.observations.totalCount).toBe(0);
  });

  it('needs a claim that the caller may see, and a data set', async () => {
    const { id } = only(await db.prisma.claim.findMany({ where: { value: 43_000 } }));
    await db.prisma.claim.update({ where: { id }, data: { status: 'DRAFT' } });
    const ask1 = async (claim: string, dataset: string) => {
      const [error] = await fail(`{ reconcile(claim: "${claim}", dataset: "${dataset}") { reason } }`);
      return `${error?.extensions.code} ${error?.message}`;
    };
    const draft = encodeGlobalId('Claim', id);
    const nobody = encodeGlobalId('Claim', '00000000-0000-7000-8000-000000000000');
    expect(await ask1(draft, 'tfp-gaza-daily')).toBe(`NOT_FOUND There is no claim "${draft}" that you may see.`);
    expect(await ask1(nobody, 'tfp-gaza-daily')).toBe(`NOT_FOUND There is no claim "${nobody}" that you may see.`);
    expect(await ask1(atLeast, 'nothing')).toBe('NOT_FOUND There is no data set "nothing" in the ledger.');
    expect(await ask1(atLeast, 'tfp-gaza-dialy')).toBe(
      'NOT_FOUND There is no data set "tfp-gaza-dialy" in the ledger. Did you mean "tfp-gaza-daily"?',
    );
    expect(await ask1('nonsense', 'tfp-gaza-daily')).toBe('INVALID_ID "nonsense" is not an id of this server.');
    expect(await ask1(atLeast, atLeast)).toMatch(
      /^INVALID_ID .* is the id of a Claim, but the id or slug of a Dataset/,
    );
    await db.prisma.claim.update({ where: { id }, data: { status: 'PUBLISHED' } });
    expect(logged).toEqual([]);
  });
});

describe.runIf(hasRealFile)('a claim compared with the real series', () => {
  beforeAll(async () => {
    await db.prisma.observation.deleteMany();
    await db.prisma.vintage.deleteMany();
    await importObservations(db.prisma, await readTfp(realFile), { published: REAL_PUBLISHED });
  });

  it('at least 40,691, printed on 2 September 2024, is the cumulative count of 31 August 2024', async () => {
    const { reason, days } = await reconcile(atLeast);
    expect(days.nodes).toEqual([
      { day: '2024-08-31', value: 40_691, match: 'EXACT' },
      { day: '2024-09-01', value: 40_738, match: 'ALLOWED' },
      { day: '2024-09-02', value: 40_786, match: 'ALLOWED' },
    ]);
    expect(reason).toContain('is the number in “Daily casualty figures of the Gaza Strip” for 31 August 2024;');
  });

  it('has the same answer in docs/data-sets.md as in the API', async () => {
    const page = await readFile('docs/data-sets.md', 'utf8');
    const [, query] = /## Compare[\s\S]*?```graphql\n([\s\S]*?)```/.exec(page) ?? [];
    const { reason, days } = (await ask(query as string, { claim: atLeast })).reconcile;
    const rows = days.nodes.map(
      ({ day, value, match }: { day: string; value: number; match: string }) =>
        `| ${day} | ${value.toLocaleString('en-GB')} | ${match.toLowerCase()} |`,
    );
    const table = ['| day | number | match |', '| --- | --- | --- |', ...rows].join('\n');
    expect(page).toContain(`<!-- reconciled -->\n> ${reason}\n\n${table}\n<!-- end -->`);
  });

  it.each([
    [43_000, 19, '2024-10-28', '2024-11-15'],
    [18_000, 4, '2023-12-09', '2023-12-12'],
    [7_000, 6, '2023-10-26', '2023-10-31'],
  ])('the wording of %i allows %i days, none of them exactly', async (value, count, first, last) => {
    const claim = await idOf({ value, measure: 'KILLED', population: { slug: 'everyone' } });
    const { reason, days } = await reconcile(claim);
    expect(days.totalCount).toBe(count);
    expect([days.nodes[0].day, days.nodes.at(-1).day]).toEqual([first, last]);
    expect(new Set(days.nodes.map(({ match }: { match: string }) => match))).toEqual(new Set(['ALLOWED']));
    expect(reason).toMatch(
      / exactly matches no number in “.*” up to .*; its words allow the numbers for \d+ days, from /,
    );
  });
});
sayWhereAbsent();
