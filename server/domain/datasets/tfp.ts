import { z } from 'zod';
import { day, makeOptional } from '../records/fields.ts';
import { FLOW, findFirstDay } from './flows.ts';
import {
  makeObservation,
  type ObservationFile,
  type PrintedObservation,
  type SkippedValues,
  type Subject,
} from './observations.ts';
import {
  EARLIER_DEATHS,
  explainLeftOut,
  FIRST_DAY,
  FLOWS,
  isKnown,
  PARTS_OF_KILLED,
  REPORTED_BY,
  TOTALS,
  UNKNOWN_VALUE,
} from './tfp-columns.ts';
import { GAZA } from './tfp-files.ts';
import { defineCounts, formatAlternatives, readSeries, type TfpSeries } from './tfp-rows.ts';

/**
 * "Daily Casualties – Gaza" by Tech for Palestine: a JSON array with one object per day. Its fields are documented at
 * https://data.techforpalestine.org/docs/casualties-daily/.
 */

type Total = keyof typeof TOTALS;
type Flow = keyof typeof FLOWS;
const totals = Object.entries(TOTALS) as [Total, Subject][];
const flows = Object.entries(FLOWS) as [Flow, Subject][];

const NO_PERIOD = 'counts a reporting period, of which the row does not give the length';
const COUNTED_LATER = 'is zero because the report of a later day covers the day';

/** The fields whose numbers come from the day's report. The others may repeat what was reported on an earlier day. */
const OF_THE_REPORT: ReadonlySet<string> = new Set(['killed_cum', 'injured_cum', ...Object.keys(FLOWS)]);

/** The length of a reporting period in hours: whole days. */
export const reportPeriod = z.int().min(0).max(24_000).multipleOf(24);
export const EXPECTED_PERIOD = 'a number of hours that is a multiple of 24';

const row = z.looseObject({
  report_date: day.refine((date) => date >= FIRST_DAY),
  report_source: z.enum([...REPORTED_BY.keys()]),
  report_period: makeOptional(reportPeriod),
  ...defineCounts([...totals, ...flows].map(([column]) => column)),
});
type Row = z.output<typeof row>;

/** The daily figures of the Gaza Strip. */
export const gaza: TfpSeries<Row> = {
  dataset: 'tfp-gaza-daily',
  file: GAZA,
  row,
  expected: {
    report_date: `a day such as 2024-09-02, not before ${FIRST_DAY}`,
    report_source: formatAlternatives(REPORTED_BY.keys()),
    report_period: EXPECTED_PERIOD,
  },
  isKnown,
  toEntries(values, skipped) {
    const { report_date, report_source, report_period, ...others } = values;
    for (const column of Object.keys(others)) {
      if (!Object.hasOwn(TOTALS, column) && !Object.hasOwn(FLOWS, column)) skipped.add(column, explainLeftOut(column));
    }
    return [...listTotals(values, skipped), ...listFlows(values, skipped)];
  },
};

/** Reads and checks a whole file. @throws OperationalError as `readSeries` */
export function readTfp(file: string, leaveOut: readonly string[] = []): Promise<ObservationFile> {
  return readSeries(gaza, file, leaveOut);
}

function listTotals(values: Row, skipped: SkippedValues): PrintedObservation[] {
  return totals.flatMap(([field, subject]) => {
    const value = values[field];
    if (value !== null) return [makeObservation(subject, { ...describeReport(values, field), value })];
    skipped.add(field, UNKNOWN_VALUE);
    return [];
  });
}

function listFlows(values: Row, skipped: SkippedValues): PrintedObservation[] {
  const { report_date, report_period: hours, killed } = values;
  return flows.flatMap(([field, subject]) => {
    const value = values[field];
    // A report often says nothing about a part, so a missing one is not worth a line.
    if (value === null) return [];
    if (hours === null || (hours === 0 && value === 0)) {
      skipped.add(field, hours === null ? NO_PERIOD : COUNTED_LATER);
      return [];
    }
    const partOf = killed !== null && PARTS_OF_KILLED.has(field) ? 'killed' : null;
    const countType = field === 'killed' && countsEarlierDeaths(values) ? FLOW.addedToTotal : subject.countType;
    const given = { ...describeReport(values, field), value };
    return [makeObservation({ ...subject, countType }, given, { from: findFirstDay(report_date, hours), partOf })];
  });
}

function countsEarlierDeaths(values: Row): boolean {
  return EARLIER_DEATHS.some((field) => (values[field] ?? 0) > 0);
}

function describeReport({ report_date, report_source: label }: Row, field: string) {
  const organisation = OF_THE_REPORT.has(field) ? (REPORTED_BY.get(label) ?? null) : null;
  return { day: report_date, field, label, organisation };
}
