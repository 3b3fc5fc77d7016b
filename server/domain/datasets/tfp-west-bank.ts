import { z } from 'zod';
import { day } from '../records/fields.ts';
import { FLOW } from './flows.ts';
import {
  makeObservation,
  type ObservationFile,
  type PrintedObservation,
  type Stated,
  type Subject,
} from './observations.ts';
import { FIRST_DAY, NAMED_BY_THE_CALLER, OF_INCIDENTS, UNKNOWN_VALUE } from './tfp-columns.ts';
import { WEST_BANK } from './tfp-files.ts';
import { defineCounts, formatAlternatives, readSeries, type TfpSeries } from './tfp-rows.ts';

/**
 * "Daily Casualties – West Bank" by Tech for Palestine, from reports of the UN office OCHA. A row has two kinds of numbers:
 * those of OCHA's flash updates, and in `verified` those that its staff have verified since. They are never mixed. The
 * fields are documented at https://data.techforpalestine.org/docs/casualties-daily-west-bank/.
 */

const inWestBank = (
  measure: Subject['measure'],
  population: string,
  verification: Stated['verification'],
  countType: Subject['countType'] = 'CUMULATIVE',
): Subject => ({
  event: 'west-bank-violence',
  measure,
  population,
  place: 'west-bank',
  countType,
  verification,
});

/** The totals of flash updates, which have not been verified yet. */
const FLASH = {
  killed_cum: inWestBank('KILLED', 'everyone', 'UNVERIFIED'),
  killed_children_cum: inWestBank('KILLED', 'children', 'UNVERIFIED'),
  injured_cum: inWestBank('INJURED', 'everyone', 'UNVERIFIED'),
  injured_children_cum: inWestBank('INJURED', 'children', 'UNVERIFIED'),
} as const;

const VERIFIED = {
  'verified.killed_cum': inWestBank('KILLED', 'everyone', 'VERIFIED'),
  'verified.killed_children_cum': inWestBank('KILLED', 'children', 'VERIFIED'),
  'verified.injured_cum': inWestBank('INJURED', 'everyone', 'VERIFIED'),
  'verified.injured_children_cum': inWestBank('INJURED', 'children', 'VERIFIED'),
  'verified.killed': inWestBank('KILLED', 'everyone', 'VERIFIED', FLOW.ofPeriod),
  'verified.killed_children': inWestBank('KILLED', 'children', 'VERIFIED', FLOW.ofPeriod),
  'verified.injured': inWestBank('INJURED', 'everyone', 'VERIFIED', FLOW.ofPeriod),
  'verified.injured_children': inWestBank('INJURED', 'children', 'VERIFIED', FLOW.ofPeriod),
} as const;

const CARRIED_OVER = 'was carried over by the publisher from another day (flash_source fill), not reported for the day';
const ADDED_UP = 'was added up by the publisher, not reported by a source';

/** The known columns that are left out, each with the reason. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['settler_attacks_cum', OF_INCIDENTS],
  ['displaced_households_cum', ADDED_UP],
  ['displaced_persons_cum', ADDED_UP],
  ['displaced_children_cum', ADDED_UP],
]);

const flash = Object.entries(FLASH) as [keyof typeof FLASH, Subject][];
const verified = Object.entries(VERIFIED) as [keyof typeof VERIFIED, Subject][];

/** Whose numbers the columns outside `verified` are: OCHA's of that day, or filled in by the publisher. */
const FLASH_SOURCES = ['un', 'fill'] as const;

const row = z.looseObject({
  report_date: day.refine((date) => date >= FIRST_DAY),
  flash_source: z.enum(FLASH_SOURCES),
  // The columns within it are read as `verified.killed` and so on.
  verified: z.undefined().optional(),
  ...defineCounts([...flash, ...verified].map(([column]) => column)),
});
type Row = z.output<typeof row>;

/** The daily figures of the West Bank. */
export const westBank: TfpSeries<Row> = {
  dataset: 'tfp-west-bank-daily',
  file: WEST_BANK,
  nested: ['verified'],
  row,
  expected: {
    report_date: `a day such as 2024-09-02, not before ${FIRST_DAY}`,
    flash_source: formatAlternatives(FLASH_SOURCES),
    verified: 'an object',
  },
  isKnown: (column) =>
    ['report_date', 'flash_source', 'verified'].includes(column) ||
    [FLASH, VERIFIED].some((columns) => Object.hasOwn(columns, column)) ||
    LEFT_OUT.has(column),
  toEntries(values, skipped) {
    const { report_date, flash_source, verified: _none, ...others } = values;
    const entries: PrintedObservation[] = [];
    for (const [field, subject] of flash) {
      const value = values[field];
      if (value === null) skipped.add(field, UNKNOWN_VALUE);
      else if (flash_source === 'fill') skipped.add(field, CARRIED_OVER);
      else
        entries.push(
          makeObservation(subject, { day: report_date, field, value, label: flash_source, organisation: 'ocha' }),
        );
    }
    for (const [field, subject] of verified) {
      const value = values[field];
      // Recent days have not been verified yet.
      if (value === null) continue;
      const from = subject.countType === 'CUMULATIVE' ? null : report_date;
      entries.push(
        makeObservation(subject, { day: report_date, field, value, label: null, organisation: null }, { from }),
      );
    }
    for (const column of Object.keys(others)) {
      if (!Object.hasOwn(FLASH, column) && !Object.hasOwn(VERIFIED, column))
        skipped.add(column, LEFT_OUT.get(column) ?? NAMED_BY_THE_CALLER);
    }
    return entries;
  },
};

/** Reads and checks a whole file. @throws OperationalError as `readSeries` */
export function readTfpWestBank(file: string, leaveOut: readonly string[] = []): Promise<ObservationFile> {
  return readSeries(westBank, file, leaveOut);
}
