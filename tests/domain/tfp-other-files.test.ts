import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { lebanon, readTfpLebanon } from '../../server/domain/datasets/tfp-lebanon.ts';
import { checkRows, readEntries } from '../../server/domain/datasets/tfp-rows.ts';
import { readTfpWestBank, westBank } from '../../server/domain/datasets/tfp-west-bank.ts';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { fileOf, madeUp, otherFiles, realFile } from '../support/observations.ts';

/** The publisher's files about the West Bank and Lebanon, with made-up numbers. */

const NONE: ReadonlySet<string> = new Set();
const [verifiedDay, filledDay] = otherFiles.westBank;
const ofWestBank = (rows: unknown) => readEntries(westBank, checkRows(westBank, rows, 'made-up.json', NONE));
const ofLebanon = (rows: unknown) => readEntries(lebanon, checkRows(lebanon, rows, 'made-up.json', NONE));

describe('the figures of the West Bank', () => {
  it('are those of flash updates, not verified yet, and those verified since, side by side', () => {
    const { entries } = ofWestBank([verifiedDay]);
    const about = { event: 'west-bank-violence', place: 'west-bank', day: '2024-08-31' };
    for (const entry of entries) expect(entry).toMatchObject(about);
    expect(
      entries.map(({ field, measure, population, verification, value, from, label, organisation }) =>
        [field, measure, population, verification, value, from, label, organisation].map(String).join(' '),
      ),
    ).toEqual([
      'killed_cum KILLED everyone UNVERIFIED 511 null un ocha',
      'killed_children_cum KILLED children UNVERIFIED 101 null un ocha',
      'injured_cum INJURED everyone UNVERIFIED 5012 null un ocha',
      'injured_children_cum INJURED children UNVERIFIED 902 null un ocha',
      'verified.killed_cum KILLED everyone VERIFIED 501 null null null',
      'verified.injured_cum INJURED everyone VERIFIED 5002 null null null',
      'verified.killed KILLED everyone VERIFIED 1 2024-08-31 null null',
      'verified.killed_children KILLED children VERIFIED 0 2024-08-31 null null',
      'verified.injured INJURED everyone VERIFIED 2 2024-08-31 null null',
      'verified.injured_children INJURED children VERIFIED 1 2024-08-31 null null',
    ]);
  });

  it('leave out what the publisher carried over or added up, and what counts no people', () => {
    const { entries, skipped } = ofWestBank([filledDay]);
    expect(entries).toEqual([]);
    expect(skipped.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      ...['killed_cum', 'killed_children_cum', 'injured_cum', 'injured_children_cum'].map(
        (field) =>
          `${field} was carried over by the publisher from another day (flash_source fill), not reported for the day`,
      ),
      'settler_attacks_cum counts incidents, not people',
    ]);
    expect(ofWestBank([verifiedDay]).skipped).toContainEqual({
      field: 'displaced_persons_cum',
      count: 1,
      reason: 'was added up by the publisher, not reported by a source',
    });
  });

  it('keep the verified numbers of a day whose flash update is missing', () => {
    const { entries } = ofWestBank([{ ...filledDay, verified: { killed_cum: 7, killed: 1 } }]);
    expect(entries.map(({ field, value }) => [field, value])).toEqual([
      ['verified.killed_cum', 7],
      ['verified.killed', 1],
    ]);
    expect(ofWestBank([{ ...filledDay, verified: null }]).entries).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    [
      'another source',
      [{ ...verifiedDay, flash_source: 'guess' }],
      'gives "guess" as flash_source: it must be un or fill',
    ],
    ['no source', [{ report_date: '2024-08-31', killed_cum: 1 }], 'row [0] of "2024-08-31" has no flash_source'],
    [
      'verified numbers that are no object',
      [{ ...verifiedDay, verified: 7 }],
      'gives 7 as verified: it must be an object',
    ],
    [
      'a verified number that is no count',
      [{ ...verifiedDay, verified: { killed: -1 } }],
      'gives -1 as verified.killed: it must be a whole number from 0 to 2147483647',
    ],
    [
      'a new column within the verified numbers',
      [{ ...verifiedDay, verified: { killed_women: 1 } }],
      'has the column verified.killed_women, which this import does not know. Either the file belongs to another series, or the publisher has added a column to this one. If the other columns are unchanged, the file can be imported without it: --leave-out verified.killed_women.',
    ],
    [
      'the file of the Gaza Strip',
      madeUp,
      'The file seems to be casualties_daily.json, the daily figures of the Gaza Strip, which tfp imports. This import reads the daily figures of the West Bank, west_bank_daily.json.',
    ],
    [
      'the file of Lebanon',
      otherFiles.lebanon,
      'The file seems to be lebanon_casualties_daily.json, the daily figures of Lebanon, which tfp-lebanon imports. This import reads the daily figures of the West Bank',
    ],
    ['a day before the series begins', [{ ...filledDay, report_date: '2023-10-06' }], 'not before 2023-10-07'],
  ])('are refused with %s', async (_what, rows, message) => {
    await expect(readTfpWestBank(await fileOf(rows))).rejects.toThrow(message);
  });
});

describe('the figures of Lebanon', () => {
  const [row] = otherFiles.lebanon;

  it('are the totals that were reported, for the event of their phase, and the numbers of the report', () => {
    const second = {
      ...{ report_date: '2026-03-05', report_source: 'moph_lb', report_period: 96, phase: 2 },
      ...{
        killed: 12,
        killed_cum: 1_012,
        injured: 34,
        injured_cum: 3_034,
        killed_cum_reported: 12,
        injured_cum_reported: 34,
      },
    };
    const { entries, skipped } = ofLebanon([row, second]);
    expect(
      entries.map(({ event, field, measure, value, from, day, label, organisation }) =>
        [event, field, measure, value, from, day, label, organisation].map(String).join(' '),
      ),
    ).toEqual([
      'lebanon-hostilities-2023 killed_cum_reported KILLED 603 null 2024-08-31 ocha ocha',
      'lebanon-hostilities-2023 injured_cum_reported INJURED 2004 null 2024-08-31 ocha ocha',
      'lebanon-hostilities-2023 killed KILLED 3 2024-08-30 2024-08-31 ocha ocha',
      'lebanon-hostilities-2023 injured INJURED 4 2024-08-30 2024-08-31 ocha ocha',
      'lebanon-hostilities-2026 killed_cum_reported KILLED 12 null 2026-03-05 moph_lb lebanon-health-ministry',
      'lebanon-hostilities-2026 injured_cum_reported INJURED 34 null 2026-03-05 moph_lb lebanon-health-ministry',
      'lebanon-hostilities-2026 killed KILLED 12 2026-03-02 2026-03-05 moph_lb lebanon-health-ministry',
      'lebanon-hostilities-2026 injured INJURED 34 2026-03-02 2026-03-05 moph_lb lebanon-health-ministry',
    ]);
    expect(skipped).toEqual([
      {
        field: 'killed_cum',
        count: 2,
        reason: 'was joined by the publisher across phases: what was reported is in killed_cum_reported',
      },
      {
        field: 'injured_cum',
        count: 2,
        reason: 'was joined by the publisher across phases: what was reported is in injured_cum_reported',
      },
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'a new phase',
      [{ ...row, phase: 3 }],
      'gives 3 as phase: it must be 1 or 2. A new phase is a new event, which this import has to learn first',
    ],
    ['no phase', [{ ...row, phase: undefined }], 'row [0] of "2024-08-31" has no phase'],
    [
      'a report of no length',
      [{ ...row, report_period: 0 }],
      'gives 0 as report_period: it must be a number of hours that is a multiple of 24, at least 24',
    ],
    ['another source', [{ ...row, report_source: 'mohtel' }], 'it must be moph_lb, ocha or who'],
    ['a new column', [{ ...row, killed_women: 1 }], 'has the column killed_women, which this import does not know.'],
    [
      'the file of the West Bank',
      otherFiles.westBank,
      'The file seems to be west_bank_daily.json, the daily figures of the West Bank, which tfp-west-bank imports.',
    ],
  ])('are refused with %s', async (_what, rows, message) => {
    await expect(readTfpLebanon(await fileOf(rows))).rejects.toThrow(message);
  });
});

describe('both files', () => {
  it('find what they refer to in the registry that comes with the server, and are imported', async () => {
    const db = await freshDatabase('empty');
    await importCurated(db.prisma, await readCurated('data'));
    const published = '2024-09-02';
    await importObservations(db.prisma, await readTfpWestBank(await fileOf(otherFiles.westBank)), { published });
    await importObservations(db.prisma, await readTfpLebanon(await fileOf(otherFiles.lebanon)), { published });
    const { ask } = testApi(db);
    const counts = await ask(`{
      westBank: dataset(id: "tfp-west-bank-daily") {
        all: observations { totalCount }
        verified: observations(filter: { verification: VERIFIED, countType: CUMULATIVE, measure: KILLED }) { nodes { value verification } }
        flash: observations(filter: { verification: UNVERIFIED, measure: KILLED, population: "everyone" }) { nodes { value organisation { slug } } }
      }
      lebanon: dataset(id: "tfp-lebanon-daily") { observations(filter: { event: "lebanon-hostilities-2023" }) { totalCount } }
    }`);
    expect(counts).toEqual({
      westBank: {
        all: { totalCount: 10 },
        verified: { nodes: [{ value: 501, verification: 'VERIFIED' }] },
        flash: { nodes: [{ value: 511, organisation: { slug: 'ocha' } }] },
      },
      lebanon: { observations: { totalCount: 4 } },
    });
  });
});

/** Real files, which are not part of the project. */
describe.each([
  ['west_bank_daily.json', readTfpWestBank],
  ['lebanon_casualties_daily.json', readTfpLebanon],
])('the real %s', (name, read) => {
  const file = path.join(path.dirname(realFile), name);
  it.runIf(existsSync(file))('is read to its end', async () => {
    const { entries, rows } = await read(file);
    expect(rows).toBeGreaterThan(100);
    expect(entries.length).toBeGreaterThan(rows);
  });
  it.runIf(!existsSync(file))(`is not at ${file}: it could not be read`, ({ skip }) => skip());
});
