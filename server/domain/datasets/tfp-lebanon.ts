import { z } from 'zod';
import { day } from '../records/fields.ts';
import { FLOW, findFirstDay } from './flows.ts';
import { makeObservation, type ObservationFile, type PrintedObservation, type Subject } from './observations.ts';
import { EXPECTED_PERIOD, reportPeriod } from './tfp.ts';
import { NAMED_BY_THE_CALLER, UNKNOWN_VALUE } from './tfp-columns.ts';
import { LEBANON } from './tfp-files.ts';
import { defineCounts, formatAlternatives, readSeries, type TfpSeries } from './tfp-rows.ts';

/**
 * "Daily Casualties – Lebanon" by Tech for Palestine: one object per report of the Ministry of Public Health, which begins
 * to count anew with each round of hostilities (`phase`). The publisher also joins the rounds into one total (`killed_cum`),
 * which nobody reported; what was reported is in `killed_cum_reported`. The fields are documented at
 * https://data.techforpalestine.org/docs/casualties-daily-lebanon/.
 */

/** The event that each phase counts. A new phase needs a new event. */
const EVENT_OF_PHASE: Readonly<Record<number, string>> = {
  1: 'lebanon-hostilities-2023',
  2: 'lebanon-hostilities-2026',
};

type Rebased = 'killed_cum' | 'injured_cum';
type Filed = 'killed_cum_reported' | 'injured_cum_reported' | 'killed' | 'injured';

/** What each filed column counts, but for the event. */
const FILED: Readonly<Record<Filed, Pick<Subject, 'measure' | 'countType'>>> = {
  killed_cum_reported: { measure: 'KILLED', countType: 'CUMULATIVE' },
  injured_cum_reported: { measure: 'INJURED', countType: 'CUMULATIVE' },
  killed: { measure: 'KILLED', countType: FLOW.ofPeriod },
  injured: { measure: 'INJURED', countType: FLOW.ofPeriod },
};
const filed = Object.keys(FILED) as Filed[];

const REBASED = 'was joined by the publisher across phases: what was reported is in';

/** The known columns that are left out, each with the reason. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['killed_cum', `${REBASED} killed_cum_reported`],
  ['injured_cum', `${REBASED} injured_cum_reported`],
]);

/** The organisation whose report it is. OCHA and the WHO pass on the ministry's figures. */
const REPORTED_BY: ReadonlyMap<string, string> = new Map([
  ['moph_lb', 'lebanon-health-ministry'],
  ['ocha', 'ocha'],
  ['who', 'world-health-organization'],
]);

/** The first day that is counted. */
const FIRST_DAY = '2023-10-08';

const row = z.looseObject({
  report_date: day.refine((date) => date >= FIRST_DAY),
  report_source: z.enum([...REPORTED_BY.keys()]),
  report_period: reportPeriod.min(24),
  phase: z.int().refine((phase) => phase in EVENT_OF_PHASE),
  ...defineCounts<Filed | Rebased>([...filed, 'killed_cum', 'injured_cum']),
});
type Row = z.output<typeof row>;

/** The figures of Lebanon. */
export const lebanon: TfpSeries<Row> = {
  dataset: 'tfp-lebanon-daily',
  file: LEBANON,
  row,
  expected: {
    report_date: `a day such as 2024-09-02, not before ${FIRST_DAY}`,
    report_source: formatAlternatives(REPORTED_BY.keys()),
    report_period: `${EXPECTED_PERIOD}, at least 24`,
    phase: `${formatAlternatives(Object.keys(EVENT_OF_PHASE))}. A new phase is a new event, which this import has to learn first`,
  },
  isKnown: (column) =>
    ['report_date', 'report_source', 'report_period', 'phase'].includes(column) ||
    Object.hasOwn(FILED, column) ||
    LEFT_OUT.has(column),
  toEntries(values, skipped) {
    const { report_date, report_source: label, report_period, phase, ...others } = values;
    const entries: PrintedObservation[] = [];
    for (const field of filed) {
      const value = values[field];
      const isFlow = FILED[field].countType !== 'CUMULATIVE';
      if (value === null) {
        if (!isFlow) skipped.add(field, UNKNOWN_VALUE);
        continue;
      }
      const subject = {
        ...FILED[field],
        event: EVENT_OF_PHASE[phase] ?? '',
        population: 'everyone',
        place: 'lebanon',
        verification: null,
      };
      const given = { day: report_date, field, value, label, organisation: REPORTED_BY.get(label) ?? null };
      entries.push(makeObservation(subject, given, { from: isFlow ? findFirstDay(report_date, report_period) : null }));
    }
    for (const [column, value] of Object.entries(others)) {
      if (!Object.hasOwn(FILED, column) && value !== null)
        skipped.add(column, LEFT_OUT.get(column) ?? NAMED_BY_THE_CALLER);
    }
    return entries;
  },
};

/** Reads and checks a whole file. @throws OperationalError as `readSeries` */
export function readTfpLebanon(file: string, leaveOut: readonly string[] = []): Promise<ObservationFile> {
  return readSeries(lebanon, file, leaveOut);
}
