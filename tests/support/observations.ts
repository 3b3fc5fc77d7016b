import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'vitest';
import { scratchFolder } from './scratch.ts';

/** Files of the daily series: a small made-up one, and the real one if it is present. */

let files = 0;

/** Writes data to a file of its own. */
export async function fileOf(data: unknown): Promise<string> {
  const file = path.join(await scratchFolder('series'), `made-up-${++files}.json`);
  await writeFile(file, typeof data === 'string' || Buffer.isBuffer(data) ? data : JSON.stringify(data));
  return file;
}

/**
 * Six days around 1 September 2024. The numbers of 31 August 2024 were really reported. All others are made up,
 * and so are the days without a number.
 */
export const madeUp = [
  { report_date: '2024-08-29', report_source: 'mohtel', report_period: 24, killed_cum: 40_600 },
  { report_date: '2024-08-30', report_source: 'missing', report_period: 24, ext_killed_cum: 40_640 },
  {
    report_date: '2024-08-31',
    report_source: 'gmotel',
    report_period: 48,
    killed_cum: 40_691,
    killed_children_cum: 16_673,
    killed_women_cum: 11_269,
    injured_cum: 94_060,
    press_killed_cum: 172,
    med_killed_cum: 885,
    civdef_killed_cum: 82,
    massacres_cum: 3_537,
    ext_killed_cum: 40_691,
  },
  { report_date: '2024-09-01', report_source: 'mohtel', report_period: 24, killed_cum: 40_700, injured_cum: 94_100 },
  { report_date: '2024-09-02', report_source: 'mohtel', report_period: 24, killed_cum: 40_720 },
  { report_date: '2024-09-03', report_source: 'mohtel', report_period: 24, killed_cum: 40_750 },
] as const;

/** A day on which the made-up file can have been published. */
export const PUBLISHED = '2024-09-03';

/** The first rows of the publisher's other files about those days: its columns, with made-up numbers. */
export const otherFiles = {
  westBank: [
    {
      report_date: '2024-08-31',
      verified: { killed: 1, killed_cum: 501, injured: 2, injured_cum: 5_002, killed_children: 0, injured_children: 1 },
      killed_cum: 511,
      killed_children_cum: 101,
      injured_cum: 5_012,
      injured_children_cum: 902,
      settler_attacks_cum: 1_003,
      displaced_persons_cum: 2_004,
      flash_source: 'un',
    },
    {
      report_date: '2024-09-01',
      killed_cum: 511,
      killed_children_cum: 101,
      injured_cum: 5_012,
      injured_children_cum: 902,
      settler_attacks_cum: 1_003,
      flash_source: 'fill',
    },
  ],
  lebanon: [
    {
      report_date: '2024-08-31',
      report_source: 'ocha',
      report_period: 48,
      phase: 1,
      killed: 3,
      killed_cum: 603,
      injured: 4,
      injured_cum: 2_004,
      killed_cum_reported: 603,
      injured_cum_reported: 2_004,
    },
  ],
  damage: [
    {
      report_date: '2024-08-31',
      civic_buildings: { ext_destroyed: 10 },
      educational_buildings: { ext_destroyed: 11, ext_damaged: 12 },
      places_of_worship: { ext_mosques_destroyed: 13 },
      residential: { ext_destroyed: 14 },
    },
  ],
  names: [{ id: 'made-up-1', name: 'أحد', en_name: 'Somebody', age: 30, dob: '', sex: 'm', source: 'h' }],
  journalists: [{ name: 'أحد', name_en: 'Somebody', notes: 'Made up.' }],
} as const;

/** The real data are not part of the project. ATTESTED_DATA names a folder that holds them. */
const folder = process.env['ATTESTED_DATA'] ?? path.resolve('../shared/data');
export const realFile = path.join(folder, 'tfp/casualties_daily.json');
export const hasRealFile = existsSync(realFile);
/** The last day of the real file, and a day on which it can have been published. */
export const REAL_PUBLISHED = '2026-08-22';

/** Adds a skipped test that shows that the following tests do not run because the real file is missing. */
export function sayWhereAbsent(): void {
  it.runIf(!hasRealFile)(`the real series is not at ${realFile}: it could not be read`, ({ skip }) => skip());
}
