import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { importObservations, type ObservationImportOptions } from '../../server/domain/datasets/import.ts';
import { formatReport } from '../../server/domain/datasets/report.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import type { ObservationReport } from '../../server/domain/datasets/write-observations.ts';
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
const without = (day: string) => rows().filter(({ report_date }) => report_date !== day);
const rows = (): Record<string, unknown>[] => structuredClone([...madeUp]);
/** Returns the length of each list in a report. */
const counted = ({ created, changed, missing, later, unchanged, isChange }: ObservationReport) => ({
  created: created.length,
  changed: changed.length,
  missing: missing.length,
  later,
  unchanged,
  isChange,
});
const imported = async (data: unknown, options: Partial<ObservationImportOptions> = {}) =>
  counted(await importObservations(db.prisma, await readTfp(await fileOf(data)), { published: PUBLISHED, ...options }));
const state = async () => ({
  observations: await db.prisma.observation.findMany({ orderBy: { id: 'asc' } }),
  vintages: await db.prisma.vintage.findMany({ orderBy: { publishedOn: 'asc' } }),
  revisions: await db.prisma.revision.count(),
});
const all = { created: 0, changed: 0, missing: 0, later: 0, unchanged: 12, isChange: true };
const same = { ...all, isChange: false };

// Each test continues from the state that the previous one left.
describe('one import after another', { shuffle: false }, () => {
  describe('importing a daily series', () => {
    beforeAll(async () => {
      expect(await imported(madeUp)).toEqual({ ...all, created: 12, unchanged: 0 });
    });

    it('writes each number with its subject, its reporter and a revision', async () => {
      const found = only(
        await db.prisma.observation.findMany({
          where: { value: 16_673 },
          include: { dataset: true, event: true, population: true, place: true, organisation: true },
        }),
      );
      expect(found).toMatchObject({
        day: new Date('2024-08-31'),
        from: null,
        measure: 'KILLED',
        countType: 'CUMULATIVE',
        verification: null,
        low: null,
        high: null,
        valueSort: 16_673,
        field: 'killed_children_cum',
        partOf: null,
        label: 'gmotel',
        version: 1,
        publishedFrom: new Date('0001-01-01'),
        publishedUntil: new Date('9999-12-31'),
        dataset: { slug: 'tfp-gaza-daily', licence: 'Unlicense' },
        event: { slug: 'gaza-war' },
        population: { slug: 'children' },
        place: { slug: 'gaza-strip' },
        // Such a number may come from an earlier report, so the day's reporter is not recorded as its source.
        organisation: null,
      });
      expect(await db.prisma.revision.findMany({ where: { entityId: found.id } })).toMatchObject([
        {
          entityType: 'OBSERVATION',
          version: 1,
          actor: 'import of data sets',
          reason: expect.stringMatching(/^made-up-\d+\.json, published on 2024-09-03$/),
          before: null,
          after: { value: 16_673, population: found.populationId, publishedFrom: null, publishedUntil: null },
        },
      ]);
    });

    it('records the version of the file, with its hash and counts', async () => {
      expect(await db.prisma.vintage.findMany()).toMatchObject([
        {
          publishedOn: new Date(PUBLISHED),
          dated: true,
          file: expect.stringMatching(/^made-up-\d+\.json$/),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          rows: 6,
          numbers: 12,
        },
      ]);
    });

    it('changes nothing the second time, regardless of the order of the rows', async () => {
      const before = await state();
      expect(await imported(madeUp)).toEqual(same);
      expect(await imported(rows().reverse())).toEqual(same);
      expect(await state()).toEqual(before);
    });

    it('writes only what a newer version changes, and keeps what the older one gives', async () => {
      const changed = rows();
      Object.assign(changed[0] as object, { killed_cum: 40_601, report_source: 'missing' });
      expect(await imported(changed, { published: '2024-09-04' })).toEqual({ ...all, changed: 1, unchanged: 11 });
      const found = await db.prisma.observation.findMany({
        where: { day: new Date('2024-08-29') },
        orderBy: { value: 'asc' },
      });
      expect(found).toMatchObject([
        { value: 40_600, label: 'mohtel', version: 2, publishedUntil: new Date('2024-09-04') },
        { value: 40_601, label: 'missing', organisationId: null, version: 1, publishedFrom: new Date('2024-09-04') },
      ]);
      const second = only(await db.prisma.revision.findMany({ where: { entityId: found[0]?.id ?? '', version: 2 } }));
      expect(second).toMatchObject({ before: { publishedUntil: null }, after: { publishedUntil: '2024-09-04' } });
      expect(await db.prisma.observation.count()).toBe(13);
    });

    it('ends what a newer version no longer gives, and reports it', async () => {
      const file = await readTfp(await fileOf(without('2024-09-01')));
      const report = await importObservations(db.prisma, file, { published: '2024-09-05' });
      expect(counted(report)).toEqual({ ...all, changed: 1, missing: 2, unchanged: 9 });
      expect(formatReport(file, report, false)).toEqual(
        expect.arrayContaining([
          'Published on 2024-09-05, and compared with the version of 2024-09-04.',
          '  ~ killed_cum of 2024-08-29: 40,601 → 40,600; label "missing" → "mohtel"; organisation null → "gaza-health-ministry"',
          '  - killed_cum of 2024-09-01 is not in the file: 40,700',
          '  - injured_cum of 2024-09-01 is not in the file: 94,100',
          '5 rows: 1 changed, 2 missing from the file and 9 unchanged.',
        ]),
      );
      const gone = await db.prisma.observation.findMany({ where: { day: new Date('2024-09-01') } });
      expect(gone.map(({ status, publishedUntil }) => [status, publishedUntil])).toEqual([
        ['PUBLISHED', new Date('2024-09-05')],
        ['PUBLISHED', new Date('2024-09-05')],
      ]);
    });

    it('reports an older version as such, without the days that came later', async () => {
      const file = await readTfp(await fileOf(rows().slice(0, 4)));
      const report = await importObservations(db.prisma, file, { published: '2024-09-01' });
      expect(counted(report)).toEqual({ ...all, later: 2, unchanged: 10 });
      expect(formatReport(file, report, false)).toEqual(
        expect.arrayContaining([
          'Published on 2024-09-01, and compared with the version of 2024-09-03. The newest version, of 2024-09-05, stays as it is.',
          '4 rows: 2 of later days and 10 unchanged.',
        ]),
      );
    });

    it('accepts the same numbers in a file with other bytes', async () => {
      const before = await state();
      expect(await imported(JSON.stringify(madeUp, null, 2))).toEqual(same);
      expect(await state()).toEqual(before);
    });

    it('refuses other numbers for the same day', async () => {
      const before = await state();
      const other = rows();
      Object.assign(other[4] as object, { killed_cum: 40_721 });
      await expect(imported(other)).rejects.toThrow(
        /made-up-\d+\.json: the ledger already has a version of tfp-gaza-daily published on 2024-09-03 \(made-up-\d+\.json\), and it differs in 1 number, for example killed_cum of 2024-09-02\. If that version was imported by mistake, replace it: --replaces 2024-09-03$/,
      );
      expect(await state()).toEqual(before);
    });

    it.each([
      ['before its last day', '2024-09-02', 'cannot have been published on 2024-09-02: it counts up to 2024-09-03.'],
      ['in the future', '2999-01-01', 'cannot have been published on 2999-01-01, which is still to come.'],
    ])('refuses a file published %s', async (_when, published, message) => {
      await expect(imported(madeUp, { published })).rejects.toThrow(message);
    });

    it('writes nothing from a file whose last row is wrong', async () => {
      const before = await state();
      const broken = [...rows(), { report_date: '2024-09-04', report_source: 'mohtel', killed_cum: 'many' }];
      await expect(imported(broken)).rejects.toThrow('row [6] of "2024-09-04" gives "many" as killed_cum');
      expect(await state()).toEqual(before);
    });

    it('writes nothing if the database refuses a number after others were written', async () => {
      const before = await state();
      await db.prisma.$executeRawUnsafe('ALTER TABLE observation ADD CONSTRAINT refuse_7 CHECK (value <> 7)');
      const more = Array.from({ length: 600 }, (_, i) => ({
        report_date: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
        report_source: 'mohtel',
        killed_cum: i === 550 ? 7 : 50_000,
      }));
      await expect(imported([...rows(), ...more], { published: '2026-09-01' })).rejects.toThrow(
        /made-up-\d+\.json: refused by the database: .*refuse_7/,
      );
      expect(await state()).toEqual(before);
      await db.prisma.$executeRawUnsafe('ALTER TABLE observation DROP CONSTRAINT refuse_7');
    });

    it('writes nothing if it is interrupted', async () => {
      const before = await state();
      const data = [...rows(), { report_date: '2025-01-01', report_source: 'mohtel', killed_cum: 1 }];
      const off = new AbortController();
      const steps: number[] = [];
      const step = (done: number) => {
        steps.push(done);
        off.abort();
      };
      await expect(imported(data, { published: '2025-01-01', step, signal: off.signal })).rejects.toThrow(/abort/);
      expect(steps).toEqual([10]);
      expect(await state()).toEqual(before);
    });

    it('requires the registry', async () => {
      const empty = await freshDatabase('empty');
      const file = await readTfp(await fileOf(madeUp));
      await expect(importObservations(empty.prisma, file, { published: PUBLISHED })).rejects.toThrow(
        'refers to tfp-gaza-daily, which is not among the datasets of the registry',
      );
    });
  });

  describe('a rehearsal', () => {
    it.each<[string, unknown, Partial<ObservationImportOptions>, Partial<ReturnType<typeof counted>>]>([
      [
        'of new observations',
        [...madeUp, { ...madeUp[5], report_date: '2026-01-01' }],
        { published: '2026-01-01' },
        { created: 3, unchanged: 10 },
      ],
      [
        'of a change',
        [...madeUp.slice(0, 5), { ...madeUp[5], killed_cum: 1 }],
        { replaces: PUBLISHED },
        { changed: 1, unchanged: 11 },
      ],
    ])('%s reports what the import then does, and writes nothing', async (_what, data, options, expected) => {
      const file = await readTfp(await fileOf(data));
      const before = await state();
      const given = { published: PUBLISHED, ...options };
      const shown = await importObservations(db.prisma, file, { ...given, rehearse: true });
      expect(counted(shown)).toEqual({ ...all, ...expected });
      expect(await state()).toEqual(before);
      expect(await importObservations(db.prisma, file, given)).toEqual(shown);
      expect(await state()).not.toEqual(before);
    });
  });
});

describe('what an import shows', () => {
  it('the first changed days of each column, and the number of the others', async () => {
    const file = await readTfp(await fileOf(madeUp));
    const entry = only(file.entries.slice(0, 1));
    const days = Array.from({ length: 12 }, (_, i) => `2024-01-${String(i + 1).padStart(2, '0')}`);
    const report: ObservationReport = {
      published: '2024-09-05',
      comparedWith: '2024-09-03',
      newest: '2024-09-05',
      undated: null,
      created: days.map((day, i) => ({ ...entry, day, value: 1_000 + i })),
      changed: days.map((day) => ({
        day,
        field: 'killed_cum',
        before: { value: 1_000, label: 'mohtel' },
        after: { value: 1_001, low: 900, high: 1_100, label: 'missing' },
      })),
      missing: days.slice(0, 11).map((day) => ({ day, field: 'killed_cum', value: null, low: 7, high: 9 })),
      later: 0,
      unchanged: 0,
      isChange: true,
    };
    const lines = formatReport(file, report, true);
    expect(lines[0]).toBe(`${file.name}: 6 rows, from 2024-08-29 to 2024-09-03, for the data set tfp-gaza-daily.`);
    expect(lines.slice(2, 13)).toEqual([
      ...days
        .slice(0, 10)
        .map(
          (day) => `\x1b[33m  ~ killed_cum of ${day}: 1,000 → 1,001 (900 to 1,100); label "mohtel" → "missing"\x1b[0m`,
        ),
      '\x1b[33m  ~ killed_cum of 2 more days, to 2024-01-12\x1b[0m',
    ]);
    expect(lines[13]).toBe('\x1b[32m  + killed_cum of 12 days, from 2024-01-01 (1,000) to 2024-01-12 (1,011)\x1b[0m');
    expect(lines[14]).toBe('\x1b[31m  - killed_cum of 2024-01-01 is not in the file: 7 to 9\x1b[0m');
    expect(lines[24]).toBe('\x1b[31m  - killed_cum of 1 more day, to 2024-01-11\x1b[0m');
    expect(lines[25]).toBe('Left out:');
    expect(lines.at(-1)).toBe('6 rows: 12 new observations, 12 changed and 11 missing from the file.');
  });
});

describe('an organisation that was merged into another', () => {
  it('is not restored by a file that names it', async () => {
    const own = await freshDatabase();
    const file = await readTfp(await fileOf(madeUp));
    await importObservations(own.prisma, file, { published: PUBLISHED });
    const into = await own.prisma.organisation.findUniqueOrThrow({ where: { slug: 'hamas' } });
    await own.prisma.organisation.update({ where: { slug: 'gaza-health-ministry' }, data: { mergedIntoId: into.id } });
    await own.prisma.observation.updateMany({ where: { label: 'mohtel' }, data: { organisationId: into.id } });
    expect(counted(await importObservations(own.prisma, file, { published: PUBLISHED }))).toEqual(same);
    const next = await readTfp(await fileOf([{ ...madeUp[5], killed_cum: 40_751 }]));
    await importObservations(own.prisma, next, { published: '2024-09-04' });
    const changed = only(await own.prisma.observation.findMany({ where: { value: 40_751 } }));
    expect(changed.organisationId).toBe(into.id);
  });
});

describe('two imports at the same time', () => {
  it('end in the same state as one', async () => {
    const fresh = await freshDatabase();
    const other = connect(fresh.url);
    const file = await readTfp(await fileOf(madeUp));
    const both = await Promise.all(
      [fresh, other].map(({ prisma }) => importObservations(prisma, file, { published: PUBLISHED })),
    );
    await other.close();
    expect(both.map(({ created }) => created.length).sort((a, b) => a - b)).toEqual([0, 12]);
    expect(await fresh.prisma.observation.count()).toBe(12);
    expect(await fresh.prisma.vintage.count()).toBe(1);
  });
});

describe.runIf(hasRealFile)('the real series', () => {
  let own: Awaited<ReturnType<typeof freshDatabase>>;
  beforeEach(async () => {
    own = await freshDatabase();
  });

  it('is written once, in parts', async () => {
    const file = await readTfp(realFile);
    const steps: [number, number][] = [];
    const step = (done: number, total: number) => steps.push([done, total]);
    const first = await importObservations(own.prisma, file, { published: REAL_PUBLISHED, step });
    expect(counted(first)).toEqual({ ...all, created: 6_053, unchanged: 0 });
    expect(steps.map(([done]) => done)).toEqual([...Array.from({ length: 13 }, (_, i) => 500 * i), 6_053]);
    const again = await importObservations(own.prisma, file, { published: REAL_PUBLISHED });
    expect(counted(again)).toEqual({ ...same, unchanged: 6_053 });
  });
});
sayWhereAbsent();
