import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { planImport, type StoredObservation } from '../../server/domain/datasets/plan-import.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { listContents, listRuns, makeTimeline } from '../../server/domain/datasets/vintages.ts';
import type { ObservationEntry } from '../../server/domain/records/observation.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { fileOf } from '../support/observations.ts';

/** Versions of a file give the same ledger in whatever order they are imported. */

/** What a version gives: a number for each of some fields. */
type Version = Readonly<Record<string, number>>;

const entryOf = (field: string, value: number): ObservationEntry => ({
  day: '2023-10-07',
  from: null,
  field,
  partOf: null,
  value,
  low: null,
  high: null,
  label: null,
  organisation: null,
  event: 'e',
  measure: 'KILLED',
  population: 'p',
  place: null,
  countType: 'CUMULATIVE',
  unit: 'PERSON',
  responsible: null,
  cause: null,
  identification: null,
  verification: null,
  publishedFrom: null,
  publishedUntil: null,
  status: 'PUBLISHED',
  retraction: null,
});

/** The rows of a ledger in memory, which are written as a plan says. */
class Rows {
  rows: StoredObservation[] = [];
  days: string[] = [];
  writes = 0;

  import(published: string, version: Version, replaces: string | null = null): void {
    const entries = Object.entries(version).map(([field, value]) => entryOf(field, value));
    const timeline = makeTimeline(this.days, published, replaces);
    const plan = planImport(entries, this.rows, timeline);
    this.days = [...timeline.after];
    this.rows = this.rows.filter((row) => !plan.retracting.includes(row));
    for (const { standing, entry } of plan.changing) {
      this.rows = this.rows.map((row) => (row.id === standing.id ? { ...row, entry } : row));
      this.checkPlaces();
    }
    for (const entry of plan.creating) {
      this.rows.push({ id: `${this.writes}-${this.rows.length}`, version: 1, entry, place: { datasetId: 'd' } });
      this.checkPlaces();
    }
    this.writes += plan.creating.length + plan.changing.length + plan.retracting.length;
  }

  /** No two rows give the same field for the same version, as the database requires. */
  checkPlaces(): void {
    const places = this.rows.map(({ entry }) => `${entry.field} ${entry.publishedFrom}`);
    expect(new Set(places).size).toBe(places.length);
  }

  /** The rows without ids, in a fixed order. */
  shown(): string[] {
    return this.rows
      .map(({ entry: { field, value, publishedFrom, publishedUntil } }) =>
        [field, value, publishedFrom ?? 'oldest', publishedUntil ?? 'newest'].join(' '),
      )
      .sort();
  }

  /** What the version of a day gives. */
  read(day: string): Version {
    const given = this.rows.filter(
      ({ entry: { publishedFrom, publishedUntil } }) =>
        (publishedFrom ?? '') <= day && day < (publishedUntil ?? '9999'),
    );
    return Object.fromEntries(given.map(({ entry: { field, value } }) => [field, value ?? -1]));
  }
}

const dayOf = (i: number) => `2024-01-${String(i + 1).padStart(2, '0')}`;
const versions = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(2), { noNullPrototype: true }), {
  minLength: 1,
  maxLength: 6,
});
const shuffled = versions.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(
      all.map((_, i) => i),
      { minLength: all.length },
    ),
  ),
);

describe('the versions of a file', () => {
  it('are given back by the rows, which are the same after any order of imports', () => {
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const [inOrder, inAny] = [new Rows(), new Rows()];
        for (const [i, version] of all.entries()) inOrder.import(dayOf(i), version);
        for (const i of order) inAny.import(dayOf(i), all[i] as Version);
        expect(inAny.shown()).toEqual(inOrder.shown());
        for (const [i, version] of all.entries()) expect(inAny.read(dayOf(i))).toEqual(version);
        // What is imported again is already there.
        const { writes } = inAny;
        for (const i of order) inAny.import(dayOf(i), all[i] as Version);
        expect(inAny.writes).toBe(writes);
      }),
      { numRuns: 1_000 },
    );
  });

  it('that were wrong leave nothing behind once others have taken their places', () => {
    const wrong = fc.record({ at: fc.nat(20), days: fc.nat(20), content: versions });
    fc.assert(
      fc.property(shuffled, wrong, ([all, order], { at, days, content: [bad] }) => {
        const [right, repaired] = [new Rows(), new Rows()];
        for (const [i, version] of all.entries()) right.import(dayOf(i), version);
        const mistaken = order[at % order.length] as number;
        // The wrong version has the wrong numbers, and the day of the right version or a wrong one.
        const day = days % 2 === 0 ? dayOf(mistaken) : `2023-12-${10 + days}`;
        for (const i of order)
          repaired.import(i === mistaken ? day : dayOf(i), (i === mistaken ? bad : all[i]) as Version);
        repaired.import(dayOf(mistaken), all[mistaken] as Version, day);
        expect(repaired.shown()).toEqual(right.shown());
        expect(repaired.days).toEqual(right.days);
      }),
      { numRuns: 1_000 },
    );
  });

  it('share their rows: a version that changes one number of a thousand writes two rows', () => {
    const version = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`field-${i}`, i]));
    const ledger = new Rows();
    ledger.import('2024-01-02', version);
    expect(ledger.writes).toBe(1_000);
    ledger.import('2024-01-03', { ...version, 'field-7': 8 });
    ledger.import('2024-01-01', version);
    ledger.import('2024-01-04', { ...version, 'field-7': 8 });
    expect(ledger.writes).toBe(1_002);
  });

  it('become runs, and runs become versions', () => {
    const contents = new Map([
      ['2024-01-01', 1],
      ['2024-01-02', 1],
      ['2024-01-03', null],
      ['2024-01-04', 1],
      ['2024-01-05', 2],
    ]);
    const days = [...contents.keys()];
    const runs = listRuns(contents, days, Object.is);
    expect(runs).toEqual([
      { content: 1, from: null, until: '2024-01-03' },
      { content: 1, from: '2024-01-04', until: '2024-01-05' },
      { content: 2, from: '2024-01-05', until: null },
    ]);
    expect(listContents(runs, days)).toEqual(contents);
  });
});

const rowOf = (day: string, killed_cum: number | null) => ({ report_date: day, report_source: 'mohtel', killed_cum });

/** Three made-up versions: the first day is corrected twice, and the second version lacks a day. */
const published = {
  '2023-10-09': [rowOf('2023-10-07', 1_198), rowOf('2023-10-08', 1_400)],
  '2023-11-01': [rowOf('2023-10-07', 1_232), rowOf('2023-10-31', 9_000)],
  '2024-02-01': [
    rowOf('2023-10-07', 1_233),
    rowOf('2023-10-08', 1_400),
    rowOf('2023-10-31', 9_000),
    rowOf('2024-01-31', 30_000),
  ],
} as const;
type Published = keyof typeof published;
const [first, second, third] = Object.keys(published) as [Published, Published, Published];
const ORDERS: Published[][] = [
  [first, second, third],
  [first, third, second],
  [second, first, third],
  [second, third, first],
  [third, first, second],
  [third, second, first],
];

const importAll = async (db: TestDatabase, order: readonly Published[]) => {
  for (const day of order)
    await importObservations(db.prisma, await readTfp(await fileOf(published[day])), { published: day });
};
const shown = async (db: TestDatabase) => {
  const found = await db.prisma.observation.findMany({
    where: { status: 'PUBLISHED' },
    orderBy: [{ day: 'asc' }, { publishedFrom: 'asc' }],
    select: { day: true, value: true, publishedFrom: true, publishedUntil: true },
  });
  const vintages = await db.prisma.vintage.findMany({
    orderBy: { publishedOn: 'asc' },
    select: { publishedOn: true, rows: true, numbers: true },
  });
  return { found, vintages };
};
/** Returns what the series says now and on each of some days. */
const answers = async (db: TestDatabase) => {
  const { ask } = testApi(db);
  const days = ['2023-10-08', '2023-10-09', '2023-10-31', '2023-11-01', '2024-01-31', '2024-02-01'];
  const fields = (clock: string) =>
    `dataset(id: "tfp-gaza-daily"${clock}) { observations { totalCount nodes { day value } } vintages { totalCount } }`;
  const data = await ask(
    `{ now: ${fields('')} ${days.map((day, i) => `at${i}: ${fields(`, knownBy: "${day}"`)}`).join(' ')} }`,
  );
  return Object.values(data).map((dataset) => {
    const { observations, vintages } = dataset as {
      observations: { nodes: { day: string; value: number }[] };
      vintages: { totalCount: number };
    };
    return [vintages.totalCount, ...observations.nodes.map(({ day, value }) => `${day} ${value}`)];
  });
};

describe('three versions in any order', () => {
  it('give the same rows and the same answers at every day', async () => {
    const expected = [
      [3, '2023-10-07 1233', '2023-10-08 1400', '2023-10-31 9000', '2024-01-31 30000'],
      [0],
      [1, '2023-10-07 1198', '2023-10-08 1400'],
      [1, '2023-10-07 1198', '2023-10-08 1400'],
      [2, '2023-10-07 1232', '2023-10-31 9000'],
      [2, '2023-10-07 1232', '2023-10-31 9000'],
      [3, '2023-10-07 1233', '2023-10-08 1400', '2023-10-31 9000', '2024-01-31 30000'],
    ];
    const states = [];
    for (const order of ORDERS) {
      const db = await freshDatabase();
      await importAll(db, order);
      expect(await answers(db)).toEqual(expected);
      states.push(await shown(db));
    }
    for (const state of states) expect(state).toEqual(states[0]);
    expect(states[0]?.found).toHaveLength(7);
  });

  it.each(ORDERS)('give the same if the import of %s is stopped in the middle, and repeated last', async (...order) => {
    const [stopped, ...others] = order;
    const [broken, whole] = [await freshDatabase(), await freshDatabase()];
    await importAll(broken, others);
    const off = new AbortController();
    const importing = importObservations(broken.prisma, await readTfp(await fileOf(published[stopped as Published])), {
      published: stopped as Published,
      signal: off.signal,
      // The signal takes effect once the next part is written.
      step: () => off.abort(),
    });
    await expect(importing).rejects.toThrow(/abort/);
    expect(await broken.prisma.vintage.count()).toBe(2);
    await importAll(broken, [stopped as Published]);
    await importAll(whole, ORDERS[0] as Published[]);
    expect(await shown(broken)).toEqual(await shown(whole));
  });

  it('are not disturbed by a wrong one that was replaced', async () => {
    const [db, right] = [await freshDatabase(), await freshDatabase()];
    await importAll(db, [third, first]);
    const wrong = await readTfp(await fileOf([rowOf('2023-10-07', 5), rowOf('2023-10-09', 7)]));
    await importObservations(db.prisma, wrong, { published: '2023-12-24' });
    await importObservations(db.prisma, await readTfp(await fileOf(published[second])), {
      published: second,
      replaces: '2023-12-24',
    });
    await importAll(right, ORDERS[0] as Published[]);
    expect(await shown(db)).toEqual(await shown(right));
    const retracted = await db.prisma.observation.findMany({
      where: { status: 'RETRACTED' },
      orderBy: { value: 'asc' },
    });
    const why = expect.stringMatching(/^Replaced by made-up-\d+\.json, published on 2023-11-01\.$/);
    expect(retracted.map(({ value, retraction }) => [value, retraction])).toEqual([
      [5, why],
      [7, why],
    ]);
  });

  it.each([
    [
      '2024-01-01',
      '2023-12-31',
      'there is no version of tfp-gaza-daily of 2023-12-31 to replace: the ledger has only those of 2023-10-09, 2023-11-01 and 2024-02-01.',
    ],
    [
      '2024-02-01',
      '2023-11-01',
      'cannot take the place of the version of 2023-11-01 as that of 2024-02-01: the ledger has one of that day too. Replace that one instead: --replaces 2024-02-01',
    ],
  ])('refuse one published on %s that replaces that of %s', async (day, replaces, message) => {
    const db = await freshDatabase();
    await importAll(db, ORDERS[0] as Published[]);
    const before = await shown(db);
    const file = await readTfp(await fileOf(published[first]));
    await expect(importObservations(db.prisma, file, { published: day, replaces })).rejects.toThrow(message);
    expect(await shown(db)).toEqual(before);
  });
});
