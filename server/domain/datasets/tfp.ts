import { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { LARGEST_COUNT } from '../figures.ts';
import { count, day, line, maybe } from '../records/fields.ts';
import { readJson } from './json-file.ts';
import { type ObservationEntry, type ObservationFile, SkippedValues, type Subject } from './observations.ts';

/**
 * "Daily Casualties – Gaza" of Tech for Palestine: a JSON array of one object a day. What its fields mean is said at
 * https://data.techforpalestine.org/docs/casualties-daily/.
 */

const TFP_DATASET = 'tfp-gaza-daily';

const cumulative = (measure: Subject['measure'], population: string): Subject => ({
  event: 'gaza-war',
  measure,
  population,
  place: 'gaza-strip',
  countType: 'CUMULATIVE',
});

/** The fields that are filed: counts of people since 7 October 2023. */
const FILED = {
  killed_cum: cumulative('KILLED', 'everyone'),
  injured_cum: cumulative('INJURED', 'everyone'),
  killed_children_cum: cumulative('KILLED', 'children'),
  killed_women_cum: cumulative('KILLED', 'women'),
  med_killed_cum: cumulative('KILLED', 'medical-workers'),
  press_killed_cum: cumulative('KILLED', 'press-workers'),
  civdef_killed_cum: cumulative('KILLED', 'civil-defence-workers'),
} as const;
const filed = Object.entries(FILED) as [keyof typeof FILED, Subject][];

const OF_A_PERIOD = 'counts one reporting period, and is not filed as a cumulative count';
const OF_A_CAUSE = 'counts deaths of one cause, for which the ledger has no measure';
const FROM_A_LATER_DAY = 'counts from a day that the file does not give, and not from the beginning';
const DERIVED = 'was worked out by the publisher, and reported by nobody';
const UNKNOWN_VALUE = 'is not given: unknown, and not zero';
const UNKNOWN_FIELD = 'is not known to this import';

/** The fields that are known and left out, each with the reason. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['killed', OF_A_PERIOD],
  ['injured', OF_A_PERIOD],
  ['killed_truce_new', OF_A_PERIOD],
  ['killed_recovered', OF_A_PERIOD],
  ['killed_succumbed', OF_A_PERIOD],
  ['killed_committee', OF_A_PERIOD],
  ['massacres_cum', 'counts incidents, and not people'],
  ['famine_cum', OF_A_CAUSE],
  ['child_famine_cum', OF_A_CAUSE],
  ['aid_seeker_killed_cum', FROM_A_LATER_DAY],
  ['aid_seeker_injured_cum', FROM_A_LATER_DAY],
  ['report_period', 'is the length of the reporting period in hours, and no figure'],
]);

/** The fields whose numbers are those of the day's report; the others may repeat what was reported on an earlier day. */
const OF_THE_REPORT: ReadonlySet<string> = new Set(['killed_cum', 'injured_cum']);

/** Who stands behind a report source. Of "unocha" and "missing" the registry knows nobody. */
const REPORTED_BY: ReadonlyMap<string | null, string> = new Map([
  ['mohtel', 'gaza-health-ministry'],
  ['gmotel', 'gaza-government-media-office'],
]);

const row = z.looseObject({
  report_date: day,
  report_source: maybe(line(100)),
  ...(Object.fromEntries(filed.map(([field]) => [field, maybe(count)])) as Record<
    keyof typeof FILED,
    ReturnType<typeof maybe<typeof count>>
  >),
});
type Row = z.output<typeof row>;

/**
 * Reads and checks a whole file before anything is written.
 * @throws OperationalError naming the file, the row with its date, and the field of the first thing that is wrong
 */
export async function readTfp(file: string): Promise<ObservationFile> {
  const rows = checkedRows(await readJson(file), file);
  return { name: file, dataset: TFP_DATASET, rows: rows.length, ...entriesOf(rows) };
}

/** The observations of the rows, and the values that are left out. */
export function entriesOf(rows: readonly Row[]): Pick<ObservationFile, 'entries' | 'skipped'> {
  const entries: ObservationEntry[] = [];
  const skipped = new SkippedValues();
  for (const values of rows) {
    const { report_date, report_source: label, ...others } = values;
    for (const [field, series] of filed) {
      const value = values[field];
      if (value === null) skipped.add(field, UNKNOWN_VALUE);
      else entries.push({ day: report_date, field, value, label, organisation: reporter(field, label), ...series });
    }
    for (const field of Object.keys(others)) {
      if (!Object.hasOwn(FILED, field)) skipped.add(field, reasonToLeaveOut(field));
    }
  }
  return { entries, skipped: skipped.all() };
}

function reporter(field: string, label: string | null): string | null {
  return OF_THE_REPORT.has(field) ? (REPORTED_BY.get(label) ?? null) : null;
}

function reasonToLeaveOut(field: string): string {
  if (field.startsWith('ext_')) return DERIVED;
  return LEFT_OUT.get(field) ?? UNKNOWN_FIELD;
}

/** @throws OperationalError as `readTfp` */
export function checkedRows(data: unknown, file: string): Row[] {
  if (!Array.isArray(data)) throw new OperationalError(`${file}: must be an array of rows, one for each day.`);
  const seen = new Map<string, number>();
  return data.map((values: unknown, index) => {
    const refused = (message: string) => new OperationalError(`${file}: row ${nameOf(values, index)} ${message}.`);
    const result = row.safeParse(values);
    if (!result.success) throw refused(wrong(values, result.error.issues[0] as z.core.$ZodIssue));
    const { report_date } = result.data;
    const first = seen.get(report_date);
    if (first !== undefined) throw refused(`is the second one of its day: the other is row [${first}]`);
    seen.set(report_date, index);
    return result.data;
  });
}

/** A row by its place in the array, from 0, and its date. */
function nameOf(values: unknown, index: number): string {
  const date = (values as { report_date?: unknown } | null)?.report_date;
  return typeof date === 'string' ? `[${index}] of ${shown(date)}` : `[${index}]`;
}

function wrong(values: unknown, { path: [field] }: z.core.$ZodIssue): string {
  if (typeof field !== 'string') return `must be an object, and is ${shown(values)}`;
  const value = (values as Record<string, unknown>)[field];
  if (value === undefined) return `has no ${field}`;
  return `gives ${shown(value)} as ${field}: it must be ${EXPECTED[field] ?? `a whole number from 0 to ${LARGEST_COUNT}`}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  report_date: 'a day such as 2024-09-02',
  report_source: 'a text of one line',
};

/** What a message repeats of a file: short, and as JSON writes it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
