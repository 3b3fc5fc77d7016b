import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { observationReport } from '../../server/domain/datasets/report.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { freshDatabase } from '../support/database.ts';
import { fileOf, hasRealFile, madeUp, realFile, sayWhereAbsent } from '../support/observations.ts';

const db = await freshDatabase();
const rows = (): Record<string, unknown>[] => structuredClone([...madeUp]);
const imported = async (data: unknown) => importObservations(db.prisma, await readTfp(await fileOf(data)));
const state = async () => ({
  observations: await db.prisma.observation.findMany({ orderBy: { id: 'asc' } }),
  revisions: await db.prisma.revision.count(),
});
const all = { created: 0, changed: 0, unchanged: 12, kept: [] };

describe('importing a daily series', () => {
  beforeAll(async () => {
    expect(await imported(madeUp)).toEqual({ ...all, created: 12, unchanged: 0 });
  });

  it('writes each number with what it counts, who reported it, and a revision', async () => {
    const found = await db.prisma.observation.findFirstOrThrow({
      where: { value: 16_673 },
      include: { dataset: true, event: true, population: true, place: true, organisation: true },
    });
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
      // Such a number may be that of an earlier report: the day's reporter is not taken for its source.
      organisation: null,
    });
    expect(await db.prisma.revision.findMany({ where: { entityId: found.id } })).toMatchObject([
      { entityType: 'OBSERVATION', version: 1, before: null, after: { value: 16_673, population: 'children' } },
    ]);
  });

  it('changes nothing the second time, in whatever order the rows come', async () => {
    const before = await state();
    expect(await imported(rows().reverse())).toEqual(all);
    expect(await state()).toEqual(before);
  });

  it('takes a value over that has changed, and leaves the old one in a revision', async () => {
    const changed = rows();
    Object.assign(changed[0] as object, { killed_cum: 40_601, report_source: 'missing' });
    expect(await imported(changed)).toEqual({ ...all, changed: 1, unchanged: 11 });
    const found = await db.prisma.observation.findFirstOrThrow({ where: { day: new Date('2024-08-29') } });
    expect(found).toMatchObject({ value: 40_601, label: 'missing', organisationId: null, version: 2 });
    const [, second] = await db.prisma.revision.findMany({
      where: { entityId: found.id },
      orderBy: { version: 'asc' },
    });
    expect(second).toMatchObject({
      version: 2,
      actor: 'import of data sets',
      before: { value: 40_600, label: 'mohtel', organisation: 'gaza-health-ministry' },
      after: { value: 40_601, label: 'missing', organisation: null },
    });
    expect(second?.reason).toMatch(/^made-up-\d+\.json$/);
    expect(await imported(madeUp)).toEqual({ ...all, changed: 1, unchanged: 11 });
  });

  it('keeps a day that has vanished, and says so', async () => {
    const before = await state();
    const file = await readTfp(await fileOf(rows().filter(({ report_date }) => report_date !== '2024-09-01')));
    const report = await importObservations(db.prisma, file);
    expect(report).toEqual({
      created: 0,
      changed: 0,
      unchanged: 10,
      kept: [
        { day: '2024-09-01', field: 'killed_cum' },
        { day: '2024-09-01', field: 'injured_cum' },
      ],
    });
    expect(observationReport(file, report)).toContain(
      'Kept, though the file no longer holds them: 2 (killed_cum of 2024-09-01, injured_cum of 2024-09-01).',
    );
    expect(await state()).toEqual(before);
  });

  it('writes nothing of a file whose last row is wrong', async () => {
    const before = await state();
    const broken = [...rows(), { report_date: '2024-09-04', report_source: 'mohtel', killed_cum: 'many' }];
    await expect(imported(broken)).rejects.toThrow('row [6] of "2024-09-04" gives "many" as killed_cum');
    expect(await state()).toEqual(before);
  });

  it('writes nothing when the database refuses a number after others were written', async () => {
    const before = await state();
    await db.prisma.$executeRawUnsafe('ALTER TABLE observation ADD CONSTRAINT refuse_7 CHECK (value <> 7)');
    const more = Array.from({ length: 600 }, (_, i) => ({
      report_date: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
      report_source: 'mohtel',
      killed_cum: i === 550 ? 7 : 50_000,
    }));
    await expect(imported([...rows(), ...more])).rejects.toThrow(
      /made-up-\d+\.json: the database refuses it: .*refuse_7/,
    );
    expect(await state()).toEqual(before);
    await db.prisma.$executeRawUnsafe('ALTER TABLE observation DROP CONSTRAINT refuse_7');
  });

  it('writes nothing when it is broken off', async () => {
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
    await expect(importObservations(db.prisma, file, step, off.signal)).rejects.toThrow(/abort/);
    expect(steps).toEqual([12]);
    expect(await state()).toEqual(before);
  });

  it('needs the registry', async () => {
    const empty = await freshDatabase('empty');
    const file = await readTfp(await fileOf(madeUp));
    await expect(importObservations(empty.prisma, file)).rejects.toThrow(
      'refers to tfp-gaza-daily, which is not among the datasets of the registry',
    );
  });
});

describe('two imports at once', () => {
  const write = async () => {
    const fresh = await freshDatabase();
    const other = connect(fresh.url);
    const file = await readTfp(await fileOf(madeUp));
    const reports = await Promise.all([importObservations(fresh.prisma, file), importObservations(other.prisma, file)]);
    await other.close();
    return { reports, count: await fresh.prisma.observation.count() };
  };

  it('end in one state', async () => {
    const { reports, count } = await write();
    expect(reports.map(({ created }) => created).sort((a, b) => a - b)).toEqual([0, 12]);
    expect(count).toBe(12);
  });
});

describe.runIf(hasRealFile)('the real series', () => {
  beforeEach(async () => {
    await db.prisma.observation.deleteMany();
  });

  it('is written once, part by part', async () => {
    const file = await readTfp(realFile);
    const steps: [number, number][] = [];
    const report = await importObservations(db.prisma, file, (done, total) => steps.push([done, total]));
    expect(report).toEqual({ created: 2_744, changed: 0, unchanged: 0, kept: [] });
    expect(steps).toEqual([0, 500, 1_000, 1_500, 2_000, 2_500, 2_744].map((done) => [done, 2_744]));
    expect(await importObservations(db.prisma, file)).toEqual({ created: 0, changed: 0, unchanged: 2_744, kept: [] });
  });
});
sayWhereAbsent();
