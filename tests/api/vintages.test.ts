import { beforeAll, describe, expect, it } from 'vitest';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { fileOf } from '../support/observations.ts';
import { only } from '../support/only.ts';

/** What the API says about the versions of a series: three made-up ones, imported newest first. */

const db = await freshDatabase();
const { ask, fail } = testApi(db);
const moments: Date[] = [];

const report = (report_date: string, numbers: object) => ({ report_date, report_source: 'mohtel', ...numbers });
const VERSIONS: readonly (readonly [string, readonly object[]])[] = [
  [
    '2024-11-20',
    [
      report('2024-08-31', { killed_cum: 40_700 }),
      report('2024-09-01', { killed_cum: 40_738 }),
      report('2024-11-15', {
        killed_cum: 43_736,
        report_period: 48,
        killed: 100,
        killed_truce_new: 31,
        killed_committee: 69,
      }),
    ],
  ],
  ['2024-09-01', [report('2024-08-31', { killed_cum: 40_691 }), report('2024-09-01', { killed_cum: 40_738 })]],
  ['2024-09-05', [report('2024-08-31', { killed_cum: 40_691 }), report('2024-09-04', { killed_cum: 40_861 })]],
];

beforeAll(async () => {
  for (const [published, rows] of VERSIONS) {
    await importObservations(db.prisma, await readTfp(await fileOf(rows)), { published });
    const last = only(await db.prisma.revision.findMany({ orderBy: { sequence: 'desc' }, take: 1 }));
    moments.push(last.at);
  }
});

const series = async (args = '', clocks = '') => {
  const { dataset } = await ask(
    `{ dataset(id: "tfp-gaza-daily"${clocks}) { observations(first: 100${args}) { totalCount nodes { day field value publishedFrom publishedUntil } } } }`,
  );
  expect(dataset.observations.totalCount).toBe(dataset.observations.nodes.length);
  return dataset.observations.nodes as {
    day: string;
    field: string;
    value: number;
    publishedFrom: string | null;
    publishedUntil: string | null;
  }[];
};
const totals = async (args = '', clocks = '') =>
  (await series(`${args}, filter: { field: "killed_cum" }`, clocks)).map(({ day, value }) => `${day} ${value}`);

describe('the numbers of a series', () => {
  it('are those of the newest version', async () => {
    expect(await totals()).toEqual(['2024-08-31 40700', '2024-09-01 40738', '2024-11-15 43736']);
  });

  it.each([
    ['2024-08-31', []],
    ['2024-09-01', ['2024-08-31 40691', '2024-09-01 40738']],
    ['2024-09-04', ['2024-08-31 40691', '2024-09-01 40738']],
    // The version of this day lacks a number that others have.
    ['2024-09-05', ['2024-08-31 40691', '2024-09-04 40861']],
    ['2024-11-19', ['2024-08-31 40691', '2024-09-04 40861']],
    ['2024-11-20', ['2024-08-31 40700', '2024-09-01 40738', '2024-11-15 43736']],
    ['9999-12-31', ['2024-08-31 40700', '2024-09-01 40738', '2024-11-15 43736']],
  ])('known by %s are those of the newest version published by then', async (day, expected) => {
    expect(await totals(`, knownBy: "${day}"`)).toEqual(expected);
    expect(await totals('', `, knownBy: "${day}"`)).toEqual(expected);
  });

  it('of all versions say which versions give them', async () => {
    const all = await series(', filter: { field: "killed_cum", anyVersion: true }');
    expect(
      all.map(({ day, value, publishedFrom, publishedUntil }) => [day, value, publishedFrom, publishedUntil]),
    ).toEqual(
      expect.arrayContaining([
        ['2024-08-31', 40_700, '2024-11-20', null],
        ['2024-08-31', 40_691, null, '2024-11-20'],
        ['2024-09-01', 40_738, null, '2024-09-05'],
        ['2024-09-01', 40_738, '2024-11-20', null],
        ['2024-09-04', 40_861, '2024-09-05', '2024-11-20'],
        ['2024-11-15', 43_736, '2024-11-20', null],
      ]),
    );
    expect(all).toHaveLength(6);
  });

  it('of all versions known by a day hide later ones, and their days', async () => {
    const known = await series(', filter: { anyVersion: true }, knownBy: "2024-09-05"');
    expect(
      known.map(({ day, value, publishedFrom, publishedUntil }) => [day, value, publishedFrom, publishedUntil]),
    ).toEqual([
      ['2024-08-31', 40_691, null, null],
      ['2024-09-01', 40_738, null, '2024-09-05'],
      ['2024-09-04', 40_861, '2024-09-05', null],
    ]);
  });

  it('can be read by id after a later version changed them', async () => {
    const idOf = async (value: number) =>
      encodeGlobalId('Observation', only(await db.prisma.observation.findMany({ where: { value } })).id);
    const query = 'query ($id: ID!) { node(id: $id) { ... on Observation { value publishedUntil status } } }';
    expect(await ask(query, { id: await idOf(40_691) })).toEqual({
      node: { value: 40_691, publishedUntil: '2024-11-20', status: 'PUBLISHED' },
    });
  });

  it('are those that the ledger had, as recorded on a day', async () => {
    const [newest, oldest, middle] = moments.map((at) => `asRecordedOn: "${at.toISOString()}"`);
    expect(await totals(`, knownBy: "2024-09-05", ${newest}`)).toEqual([]);
    expect(await totals(`, ${newest}`)).toEqual(['2024-08-31 40700', '2024-09-01 40738', '2024-11-15 43736']);
    expect(await totals(`, knownBy: "2024-09-05", ${oldest}`)).toEqual(['2024-08-31 40691', '2024-09-01 40738']);
    expect(await totals(`, knownBy: "2024-09-05", ${middle}`)).toEqual(['2024-08-31 40691', '2024-09-04 40861']);
  });

  it('are sorted and read page by page in the order of their numbers', async () => {
    const values = async (order: string) => (await series(`, orderBy: ${order}`)).map(({ value }) => value);
    expect(await values('VALUE_ASC')).toEqual([31, 69, 100, 40_700, 40_738, 43_736]);
    expect(await values('VALUE_DESC')).toEqual([43_736, 40_738, 40_700, 100, 69, 31]);
  });

  it('are filtered by how they count and whether they are verified', async () => {
    const counted = async (filter: string) => (await series(`, filter: { ${filter} }`)).length;
    expect(await counted('countType: CUMULATIVE')).toBe(3);
    expect(await counted('countType: STOCK')).toBe(0);
    expect(await counted('verification: VERIFIED')).toBe(0);
    await db.prisma.observation.updateMany({ where: { value: 31 }, data: { verification: 'UNVERIFIED' } });
    expect(await counted('verification: [VERIFIED, UNVERIFIED]')).toBe(1);
    await db.prisma.observation.updateMany({ where: { value: 31 }, data: { verification: null } });
  });
});

describe('the versions', () => {
  it('are listed, newest first, with their files and counts', async () => {
    const { dataset } = await ask(
      '{ dataset(id: "tfp-gaza-daily") { vintages { totalCount nodes { publishedOn dated file sha256 rows numbers recordedAt } } } }',
    );
    const expected = (publishedOn: string, rows: number, numbers: number) => ({
      publishedOn,
      dated: true,
      file: expect.stringMatching(/^made-up-\d+\.json$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows,
      numbers,
      recordedAt: expect.any(String),
    });
    expect(dataset.vintages).toEqual({
      totalCount: 3,
      nodes: [expected('2024-11-20', 3, 6), expected('2024-09-05', 2, 2), expected('2024-09-01', 2, 2)],
    });
  });

  it.each([
    ['knownBy: "2024-09-05"', ['2024-09-05', '2024-09-01']],
    ['knownBy: "2024-08-31"', []],
    ['asRecordedOn: "2020-01-01T00:00:00Z"', null],
  ])('with %s are those of that time', async (clock, days) => {
    const { dataset } = await ask(`{ dataset(id: "tfp-gaza-daily", ${clock}) { vintages { nodes { publishedOn } } } }`);
    expect(dataset?.vintages.nodes.map(({ publishedOn }: { publishedOn: string }) => publishedOn) ?? null).toEqual(
      days,
    );
  });

  it('are read page by page', async () => {
    const page = async (args: string) =>
      (
        await ask(
          `{ dataset(id: "tfp-gaza-daily") { vintages(${args}) { edges { cursor node { publishedOn } } pageInfo { hasNextPage } } } }`,
        )
      ).dataset.vintages;
    const { edges, pageInfo } = await page('first: 2');
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await page(`first: 2, after: "${edges[1].cursor}"`);
    expect(rest.edges.map(({ node }: { node: object }) => node)).toEqual([{ publishedOn: '2024-09-01' }]);
    expect(
      (await fail('{ dataset(id: "tfp-gaza-daily") { vintages(first: 101) { totalCount } } }'))[0]?.extensions.code,
    ).toBe('INVALID_PAGE');
  });
});

describe('the parts of a number', () => {
  const parts = async (clocks = '', api = ask) => {
    const { dataset } = await api(
      `{ dataset(id: "tfp-gaza-daily"${clocks}) { observations(filter: { field: ["killed", "killed_cum"], day: { from: "2024-11-15", to: "2024-11-15" } }) {
        nodes { field value from to day partOf parts { field value from partOf parts { id } } } } } }`,
    );
    return dataset.observations.nodes;
  };

  it('explain it, with the period that they cover', async () => {
    const part = (field: string, value: number) => ({ field, value, from: '2024-11-14', partOf: 'killed', parts: [] });
    const day = '2024-11-15';
    expect(await parts()).toEqual([
      { field: 'killed_cum', value: 43_736, from: null, to: day, day, partOf: null, parts: [] },
      {
        ...{ field: 'killed', value: 100, from: '2024-11-14', to: day, day, partOf: null },
        parts: [part('killed_committee', 69), part('killed_truce_new', 31)],
      },
    ]);
  });

  it('are those of the version that is shown', async () => {
    const rows = [
      report('2024-11-15', {
        killed_cum: 43_736,
        report_period: 48,
        killed: 100,
        killed_truce_new: 32,
        killed_committee: 68,
      }),
    ];
    const own = await freshDatabase();
    await importObservations(own.prisma, await readTfp(await fileOf(rows)), { published: '2024-11-21' });
    const [published, before] = VERSIONS[0] ?? ['', []];
    await importObservations(own.prisma, await readTfp(await fileOf(before)), { published });
    const valuesOf = async (clocks = '') =>
      (await parts(clocks, testApi(own).ask)).at(-1).parts.map(({ value }: { value: number }) => value);
    expect(await valuesOf()).toEqual([68, 32]);
    expect(await valuesOf(', knownBy: "2024-11-20"')).toEqual([69, 31]);
  });
});

describe('a number that only a wrong version gave', () => {
  it('is found by its status, whichever version it was, and nowhere else', async () => {
    const own = await freshDatabase();
    const read = async (rows: unknown) => readTfp(await fileOf(rows));
    for (const [published, rows] of VERSIONS) await importObservations(own.prisma, await read(rows), { published });
    // It takes the place of the version in the middle.
    const wrong = [report('2024-09-03', { killed_cum: 7 })];
    await importObservations(own.prisma, await read(wrong), { published: '2024-09-05', replaces: '2024-09-05' });
    const [published, right] = VERSIONS[2] ?? ['', []];
    await importObservations(own.prisma, await read(right), { published, replaces: published });
    const list = async (filter: string) => {
      const { dataset } = await testApi(own).ask(
        `{ dataset(id: "tfp-gaza-daily") { observations(filter: { ${filter} }) { nodes { value status } } } }`,
      );
      return dataset.observations.nodes;
    };
    expect(await list('status: RETRACTED, value: 7')).toEqual([{ value: 7, status: 'RETRACTED' }]);
    expect(await list('value: 7, anyVersion: true')).toEqual([]);
    expect(await list('status: [PUBLISHED, RETRACTED], field: "killed_cum", day: { to: "2024-09-03" }')).toEqual([
      { value: 40_700, status: 'PUBLISHED' },
      { value: 40_738, status: 'PUBLISHED' },
      { value: 7, status: 'RETRACTED' },
    ]);
  });
});

describe('a claim', () => {
  it('is compared with the version published by its day', async () => {
    const claim = encodeGlobalId('Claim', only(await db.prisma.claim.findMany({ where: { value: 40_691 } })).id);
    const reconciled = async (clocks = '') => {
      const { reconcile } = await ask(
        `query ($claim: ID!) { reconcile(claim: $claim, dataset: "tfp-gaza-daily"${clocks}) { reason days { totalCount nodes { day value low high match } } } }`,
        { claim },
      );
      return reconcile;
    };
    const { days, reason } = await reconciled();
    // Published on 2 September 2024. The later correction to 40,700 was not known then.
    expect(days).toEqual({
      totalCount: 2,
      nodes: [
        { day: '2024-08-31', value: 40_691, low: null, high: null, match: 'EXACT' },
        { day: '2024-09-01', value: 40_738, low: null, high: null, match: 'ALLOWED' },
      ],
    });
    expect(reason).toContain('is the number in “Daily casualty figures of the Gaza Strip” for 31 August 2024;');
    expect(await reconciled(', knownBy: "2024-09-02"')).toEqual({ days, reason });
  });
});
