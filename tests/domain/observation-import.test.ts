import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { importObservations, type ObservationImportOptions } from '../../server/domain/datasets/import.ts';
import { formatReport } from '../../server/domain/datasets/report.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import type { ObservationReport } from '../../server/domain/datasets/write-observations.ts';
import { freshDatabase } from '../support/database.ts';
import { fileOf, hasRealFile, madeUp, realFile, sayWhereAbsent } from '../support/observations.ts';
import { only } from '../support/only.ts';

const db = await freshDatabase();
const without = (day: string) => rows().filter(({ report_date }) => report_date !== day);
const rows = (): Record<string, unknown>[] => structuredClone([...madeUp]);
/** Returns the length of each list in a report. */
const counted = ({ created, changed, retracted, left, unchanged }: ObservationReport) => ({
  created: created.length,
  changed: changed.length,
  retracted: retracted.length,
  left: left.length,
  unchanged,
});
const imported = async (data: unknown, options?: ObservationImportOptions) =>
  counted(await importObservations(db.prisma, await readTfp(await fileOf(data)), options));
const state = async () => ({
  observations: await db.prisma.observation.findMany({ orderBy: { id: 'asc' } }),
  revisions: await db.prisma.revision.count(),
});
/** Returns the current numbers, without ids and versions. */
const numbers = async () => {
  const standing = await db.prisma.observation.findMany({
    where: { status: 'PUBLISHED' },
    orderBy: [{ day: 'asc' }, { field: 'asc' }],
  });
  return standing.map(({ day, field, value, label, organisationId }) => ({ day, field, value, label, organisationId }));
};
const all = { created: 0, changed: 0, retracted: 0, left: 0, unchanged: 12 };

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
        measure: 'KILLED',
        countType: 'CUMULATIVE',
        field: 'killed_children_cum',
        label: 'gmotel',
        version: 1,
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
          before: null,
          after: { value: 16_673, population: found.populationId },
        },
      ]);
    });

    it('changes nothing the second time, regardless of the order of the rows', async () => {
      const before = await state();
      expect(await imported(rows().reverse())).toEqual(all);
      expect(await state()).toEqual(before);
    });

    it('updates a changed value, and keeps the old one in a revision', async () => {
      const changed = rows();
      Object.assign(changed[0] as object, { killed_cum: 40_601, report_source: 'missing' });
      expect(await imported(changed)).toEqual({ ...all, changed: 1, unchanged: 11 });
      const found = only(await db.prisma.observation.findMany({ where: { day: new Date('2024-08-29') } }));
      expect(found).toMatchObject({ value: 40_601, label: 'missing', organisationId: null, version: 2 });
      const [, second] = await db.prisma.revision.findMany({
        where: { entityId: found.id },
        orderBy: { version: 'asc' },
      });
      const reporter = await db.prisma.organisation.findFirstOrThrow({ where: { slug: 'gaza-health-ministry' } });
      expect(second).toMatchObject({
        version: 2,
        actor: 'import of data sets',
        before: { value: 40_600, label: 'mohtel', organisation: reporter.id },
        after: { value: 40_601, label: 'missing', organisation: null },
      });
      expect(second?.reason).toMatch(/^made-up-\d+\.json$/);
      expect(await imported(madeUp)).toEqual({ ...all, changed: 1, unchanged: 11 });
    });

    it('leaves a day that is missing from the file, and reports it', async () => {
      const before = await state();
      const file = await readTfp(await fileOf(without('2024-09-01')));
      const report = await importObservations(db.prisma, file);
      expect(counted(report)).toEqual({ ...all, left: 2, unchanged: 10 });
      expect(formatReport(file, report, false)).toEqual(
        expect.arrayContaining([
          '  ? killed_cum of 2024-09-01 is not in the file and is left as it is: 40,700',
          '  ? injured_cum of 2024-09-01 is not in the file and is left as it is: 94,100',
          '5 rows: nothing changes; 2 missing from the file but kept and 10 unchanged.',
        ]),
      );
      expect(await state()).toEqual(before);
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
      await expect(imported([...rows(), ...more])).rejects.toThrow(
        /made-up-\d+\.json: refused by the database: .*refuse_7/,
      );
      expect(await state()).toEqual(before);
      await db.prisma.$executeRawUnsafe('ALTER TABLE observation DROP CONSTRAINT refuse_7');
    });

    it('writes nothing if it is interrupted', async () => {
      const before = await state();
      const file = await readTfp(
        await fileOf([...rows(), { report_date: '2025-01-01', report_source: 'mohtel', killed_cum: 1 }]),
      );
      const off = new AbortController();
      const steps: number[] = [];
      const step = (done: number) => {
        steps.push(done);
        off.abort();
      };
      await expect(importObservations(db.prisma, file, { step, signal: off.signal })).rejects.toThrow(/abort/);
      expect(steps).toEqual([12]);
      expect(await state()).toEqual(before);
    });

    it('requires the registry', async () => {
      const empty = await freshDatabase('empty');
      const file = await readTfp(await fileOf(madeUp));
      await expect(importObservations(empty.prisma, file)).rejects.toThrow(
        'refers to tfp-gaza-daily, which is not among the datasets of the registry',
      );
    });
  });

  describe('an import that retracts what is missing', () => {
    const vanished = without('2024-09-01');
    const revisionsOf = async (day: string, field: string) => {
      const { id } = only(await db.prisma.observation.findMany({ where: { day: new Date(day), field } }));
      return db.prisma.revision.findMany({ where: { entityId: id }, orderBy: { version: 'asc' } });
    };

    it('retracts a missing day, and records who did it, when and why', async () => {
      const file = await readTfp(await fileOf(vanished));
      const report = await importObservations(db.prisma, file, { retractMissing: true });
      const name = path.basename(file.name);
      expect(counted(report)).toEqual({ ...all, retracted: 2, unchanged: 10 });
      expect(formatReport(file, report, false)).toEqual(
        expect.arrayContaining([
          '  - killed_cum of 2024-09-01 is retracted: 40,700',
          '  - injured_cum of 2024-09-01 is retracted: 94,100',
          '5 rows: 2 retracted and 10 unchanged.',
        ]),
      );
      const retracted = { status: 'RETRACTED', retraction: `No longer in ${name}.` };
      const found = await db.prisma.observation.findMany({ where: { status: 'RETRACTED' }, orderBy: { value: 'asc' } });
      expect(found).toMatchObject([
        { value: 40_700, version: 2, ...retracted },
        { value: 94_100, version: 2, ...retracted },
      ]);
      expect(await revisionsOf('2024-09-01', 'killed_cum')).toMatchObject([
        { version: 1, after: { value: 40_700, status: 'PUBLISHED', retraction: null } },
        {
          version: 2,
          actor: 'import of data sets',
          reason: name,
          at: expect.any(Date),
          before: { value: 40_700, status: 'PUBLISHED', retraction: null },
          after: { value: 40_700, ...retracted },
        },
      ]);
    });

    it('does nothing the second time, and without the option no longer reports the day as missing', async () => {
      const before = await state();
      expect(await imported(vanished, { retractMissing: true })).toEqual({ ...all, unchanged: 10 });
      expect(await imported(vanished)).toEqual({ ...all, unchanged: 10 });
      expect(await state()).toEqual(before);
    });

    it('is undone by a file that contains the day again, with its new values', async () => {
      const back = rows();
      Object.assign(back[3] as object, { injured_cum: 94_101 });
      const file = await readTfp(await fileOf(back));
      const report = await importObservations(db.prisma, file);
      expect(counted(report)).toEqual({ ...all, changed: 2, unchanged: 10 });
      expect(formatReport(file, report, false)).toEqual(
        expect.arrayContaining([
          '  ~ killed_cum of 2024-09-01 was retracted and is published again: 40,700',
          '  ~ injured_cum of 2024-09-01 was retracted and is published again: 94,100 → 94,101',
        ]),
      );
      expect(await db.prisma.observation.count({ where: { status: 'RETRACTED' } })).toBe(0);
      expect((await revisionsOf('2024-09-01', 'killed_cum')).at(-1)).toMatchObject({
        version: 3,
        before: { status: 'RETRACTED' },
        after: { value: 40_700, status: 'PUBLISHED', retraction: null },
      });
      expect(await imported(madeUp)).toEqual({ ...all, changed: 1, unchanged: 11 });
    });

    it('restores the numbers of the right file after a wrong one', async () => {
      const right = await numbers();
      const wrong = Array.from({ length: 700 }, (_, i) => ({
        report_date: new Date(Date.UTC(2023, 9, 7 + i)).toISOString().slice(0, 10),
        report_source: 'mohtel',
        killed_cum: 500 + i,
        killed_children_cum: 100 + i,
      }));
      expect(await imported(wrong)).toEqual({ created: 1_394, changed: 6, retracted: 0, left: 6, unchanged: 0 });
      expect(await imported(madeUp)).toEqual({ ...all, changed: 6, left: 1_394, unchanged: 6 });
      expect(await numbers()).not.toEqual(right);
      expect(await imported(madeUp, { retractMissing: true })).toEqual({ ...all, retracted: 1_394 });
      expect(await numbers()).toEqual(right);
    });
  });

  describe('an interrupted import that retracts', () => {
    it.each([
      ['before it changes anything', 1],
      ['after all retractions', 2],
    ])('%s writes nothing', async (_when, part) => {
      const before = await state();
      const file = await readTfp(await fileOf([...madeUp.slice(0, 3), { ...madeUp[3], killed_cum: 40_702 }]));
      const off = new AbortController();
      let parts = 0;
      // The signal takes effect at the end of the next part: the changes, or the retractions.
      const step = () => {
        if (++parts === part) off.abort();
      };
      const importing = importObservations(db.prisma, file, { retractMissing: true, step, signal: off.signal });
      await expect(importing).rejects.toThrow(/abort/);
      expect(parts).toBe(part);
      expect(await state()).toEqual(before);
    });
  });

  describe('a rehearsal', () => {
    it.each<[string, unknown, ObservationImportOptions, Partial<ReturnType<typeof counted>>]>([
      ['of new observations', [...madeUp, { ...madeUp[5], report_date: '2026-01-01' }], {}, { created: 1 }],
      ['of a change', [...madeUp.slice(0, 5), { ...madeUp[5], killed_cum: 1 }], {}, { changed: 1, unchanged: 11 }],
      ['of a retraction', without('2024-09-01'), { retractMissing: true }, { retracted: 2, unchanged: 10 }],
    ])('%s reports what the import then does, and writes nothing', async (_what, data, options, expected) => {
      const file = await readTfp(await fileOf(data));
      const before = await state();
      const shown = await importObservations(db.prisma, file, { ...options, rehearse: true });
      expect(counted(shown)).toEqual({ ...all, ...expected });
      expect(await state()).toEqual(before);
      expect(await importObservations(db.prisma, file, options)).toEqual(shown);
      expect(await state()).not.toEqual(before);
      await imported(madeUp, { retractMissing: true });
    });

    it('finds what the database would refuse', async () => {
      await db.prisma.$executeRawUnsafe('ALTER TABLE observation ADD CONSTRAINT refuse_7 CHECK (value <> 7)');
      const refused = imported([{ ...madeUp[5], killed_cum: 7 }], { rehearse: true });
      await expect(refused).rejects.toThrow(/refused by the database: .*refuse_7/);
      await db.prisma.$executeRawUnsafe('ALTER TABLE observation DROP CONSTRAINT refuse_7');
    });
  });

  describe('what an import shows', () => {
    it('the first changed days of each column, and the number of the others', async () => {
      const file = await readTfp(await fileOf(madeUp));
      const entry = file.entries[0] as (typeof file.entries)[number];
      const days = Array.from({ length: 12 }, (_, i) => `2024-01-${String(i + 1).padStart(2, '0')}`);
      const rewritten = days.map((day) => ({
        day,
        field: 'killed_cum',
        before: { value: 1_000, label: 'mohtel' },
        after: { value: 1_001, label: 'missing' },
      }));
      const report: ObservationReport = {
        created: days.map((day, i) => ({ ...entry, day, value: 1_000 + i })),
        changed: rewritten,
        retracted: rewritten.slice(0, 11),
        left: rewritten.slice(0, 1).map(({ day, field }) => ({ day, field, value: 7 })),
        unchanged: 0,
      };
      const lines = formatReport(file, report, true);
      expect(lines[0]).toBe(`${file.name}: 6 rows, from 2024-08-29 to 2024-09-03, for the data set tfp-gaza-daily.`);
      expect(lines.slice(1, 12)).toEqual([
        ...days
          .slice(0, 10)
          .map((day) => `\x1b[33m  ~ killed_cum of ${day}: 1,000 → 1,001; label "mohtel" → "missing"\x1b[0m`),
        '\x1b[33m  ~ killed_cum of 2 more days, to 2024-01-12\x1b[0m',
      ]);
      expect(lines[12]).toBe('\x1b[32m  + killed_cum of 12 days, from 2024-01-01 (1,000) to 2024-01-12 (1,011)\x1b[0m');
      expect(lines[13]).toBe('\x1b[31m  - killed_cum of 2024-01-01 is retracted: 1,000\x1b[0m');
      expect(lines[23]).toBe('\x1b[31m  - killed_cum of 1 more day, to 2024-01-11\x1b[0m');
      expect(lines[24]).toBe('\x1b[36m  ? killed_cum of 2024-01-01 is not in the file and is left as it is: 7\x1b[0m');
      expect(lines[25]).toBe('Left out:');
      expect(lines.at(-1)).toBe(
        '6 rows: 12 new observations, 12 changed, 11 retracted and 1 missing from the file but kept.',
      );
    });
  });

  describe('an organisation that was merged into another', () => {
    it('is not restored by a file that names it', async () => {
      const own = await freshDatabase();
      const file = await readTfp(await fileOf(madeUp));
      await importObservations(own.prisma, file);
      const into = await own.prisma.organisation.findUniqueOrThrow({ where: { slug: 'hamas' } });
      await own.prisma.organisation.update({
        where: { slug: 'gaza-health-ministry' },
        data: { mergedIntoId: into.id },
      });
      await own.prisma.observation.updateMany({ where: { label: 'mohtel' }, data: { organisationId: into.id } });
      expect(counted(await importObservations(own.prisma, file))).toEqual(all);
      const next = await readTfp(await fileOf([{ ...madeUp[5], killed_cum: 40_751 }]));
      expect(counted(await importObservations(own.prisma, next))).toEqual({
        ...all,
        changed: 1,
        left: 11,
        unchanged: 0,
      });
      const changed = only(await own.prisma.observation.findMany({ where: { value: 40_751 } }));
      expect(changed.organisationId).toBe(into.id);
      const last = await own.prisma.revision.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
      expect(last.after).toMatchObject({ value: 40_751, organisation: into.id });
    });
  });

  describe('two imports at the same time', () => {
    const write = async () => {
      const fresh = await freshDatabase();
      const other = connect(fresh.url);
      const file = await readTfp(await fileOf(madeUp));
      const both = await Promise.all([importObservations(fresh.prisma, file), importObservations(other.prisma, file)]);
      await other.close();
      return { reports: both.map(counted), count: await fresh.prisma.observation.count() };
    };

    it('retract what is missing only once', async () => {
      const fresh = await freshDatabase();
      const other = connect(fresh.url);
      await importObservations(fresh.prisma, await readTfp(await fileOf(madeUp)));
      const file = await readTfp(await fileOf(without('2024-09-01')));
      const both = await Promise.all(
        [fresh, other].map(({ prisma }) => importObservations(prisma, file, { retractMissing: true })),
      );
      await other.close();
      expect(
        both
          .map(counted)
          .map(({ retracted }) => retracted)
          .sort(),
      ).toEqual([0, 2]);
      expect(
        await fresh.prisma.observation.groupBy({
          by: ['status', 'version'],
          _count: true,
          orderBy: { version: 'asc' },
        }),
      ).toEqual([
        { status: 'PUBLISHED', version: 1, _count: 10 },
        { status: 'RETRACTED', version: 2, _count: 2 },
      ]);
    });

    it('end in the same state', async () => {
      const { reports, count } = await write();
      expect(reports.map(({ created }) => created).sort((a, b) => a - b)).toEqual([0, 12]);
      expect(count).toBe(12);
    });
  });

  describe.runIf(hasRealFile)('the real series', () => {
    beforeEach(async () => {
      await db.prisma.observation.deleteMany();
    });

    it('is written once, in parts', async () => {
      const file = await readTfp(realFile);
      const steps: [number, number][] = [];
      const step = (done: number, total: number) => steps.push([done, total]);
      expect(counted(await importObservations(db.prisma, file, { step }))).toEqual({
        ...all,
        created: 2_744,
        unchanged: 0,
      });
      expect(steps).toEqual([0, 500, 1_000, 1_500, 2_000, 2_500, 2_744].map((done) => [done, 2_744]));
      expect(counted(await importObservations(db.prisma, file))).toEqual({ ...all, unchanged: 2_744 });
    });

    it('is restored after a wrong file by retracting what is missing', async () => {
      const file = await readTfp(realFile);
      await importObservations(db.prisma, file);
      // The wrong file has every day, with the three columns that are also in the file of the West Bank.
      const days = [...new Set(file.entries.map(({ day }) => day))];
      const wrong = days.map((report_date, i) => ({
        report_date,
        report_source: 'mohtel',
        killed_cum: i,
        injured_cum: i,
        killed_children_cum: i,
      }));
      const before = await numbers();
      const { created, changed } = await imported(wrong);
      expect([created, changed]).toEqual([3 * days.length - changed, 2_191]);
      const repaired = await importObservations(db.prisma, file, { retractMissing: true });
      expect(counted(repaired)).toEqual({ created: 0, changed: 2_191, retracted: created, left: 0, unchanged: 553 });
      expect(await numbers()).toEqual(before);
    });
  });
});
sayWhereAbsent();
