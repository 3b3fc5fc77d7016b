import { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { LARGEST_COUNT } from '../figures/figures.ts';
import { figures, listed } from '../figures/words.ts';
import { printable } from '../records/diff.ts';
import { count, day, maybe } from '../records/fields.ts';
import { readJson } from './json-file.ts';
import { type ObservationFile, type PrintedObservation, SkippedValues, type Subject } from './observations.ts';
import { FILED, FIRST_DAY, isKnown, otherFile, REPORTED_BY, reasonToLeaveOut } from './tfp-columns.ts';

/**
 * "Daily Casualties – Gaza" of Tech for Palestine: a JSON array of one object a day. Its fields are described at
 * https://data.techforpalestine.org/docs/casualties-daily/.
 */

const TFP_DATASET = 'tfp-gaza-daily';

const filed = Object.entries(FILED) as [keyof typeof FILED, Subject][];

const UNKNOWN_VALUE = 'is not given: unknown, and not zero';

/** The fields whose numbers are those of the day's report; the others may repeat what was reported on an earlier day. */
const OF_THE_REPORT: ReadonlySet<string> = new Set(['killed_cum', 'injured_cum']);

const row = z.looseObject({
  report_date: day.refine((date) => date >= FIRST_DAY),
  report_source: z.enum([...REPORTED_BY.keys()]),
  ...(Object.fromEntries(filed.map(([field]) => [field, maybe(count)])) as Record<
    keyof typeof FILED,
    ReturnType<typeof maybe<typeof count>>
  >),
});
type Row = z.output<typeof row>;

/**
 * Reads and checks a whole file before anything is written.
 * @param leaveOut columns that the import does not know and that are to be left out all the same
 * @throws OperationalError naming the file, the row with its date, and the first thing that is wrong with it; where the
 * rows are of another series, what the file seems to be
 */
export async function readTfp(file: string, leaveOut: readonly string[] = []): Promise<ObservationFile> {
  const known = leaveOut.find(isKnown);
  if (known !== undefined)
    throw new OperationalError(
      `--leave-out ${known}: this import knows the column, and only columns that it does not know can be left out.`,
    );
  const rows = checkedRows(await readJson(file), file, new Set(leaveOut));
  return { name: file, dataset: TFP_DATASET, rows: rows.length, ...entriesOf(rows) };
}

/** The observations of the rows, and the values that are left out. */
export function entriesOf(rows: readonly Row[]): Pick<ObservationFile, 'entries' | 'skipped'> {
  const entries: PrintedObservation[] = [];
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

function reporter(field: string, label: string): string | null {
  return OF_THE_REPORT.has(field) ? (REPORTED_BY.get(label) ?? null) : null;
}

/** @throws OperationalError as `readTfp` */
export function checkedRows(data: unknown, file: string, leaveOut: ReadonlySet<string>): Row[] {
  if (!Array.isArray(data)) throw new OperationalError(`${file}: must be an array of rows, one for each day.`);
  if (data.length === 0) throw new OperationalError(`${file}: has no rows.`);
  const seen = new Map<string, number>();
  return data.map((values: unknown, index) => {
    const refused = (message: string) => new OperationalError(`${file}: row ${nameOf(values, index)} ${message}.`);
    if (!isObject(values)) throw refused(`must be an object, and is ${shown(values)}`);
    const unknown = Object.keys(values).filter((column) => !isKnown(column) && !leaveOut.has(column));
    if (unknown.length > 0) throw refused(foreign(values, unknown));
    const result = row.safeParse(values);
    if (!result.success) throw refused(wrong(values, result.error.issues[0] as z.core.$ZodIssue));
    const { report_date } = result.data;
    const first = seen.get(report_date);
    if (first !== undefined) throw refused(`is the second one of its day: the other is row [${first}]`);
    seen.set(report_date, index);
    return result.data;
  });
}

function isObject(values: unknown): values is Record<string, unknown> {
  return typeof values === 'object' && values !== null && !Array.isArray(values);
}

/** A row by its place in the array, from 0, and its date. */
function nameOf(values: unknown, index: number): string {
  const date = (values as { report_date?: unknown } | null)?.report_date;
  return typeof date === 'string' ? `[${index}] of ${shown(date)}` : `[${index}]`;
}

/** Columns that a message names before it only counts them. */
const MOST_NAMED = 5;

/** What is said of a row with columns that the series does not have. */
function foreign(values: Record<string, unknown>, columns: readonly string[]): string {
  const named = columns.slice(0, MOST_NAMED).map((column) => (/^\w{1,60}$/.test(column) ? column : shown(column)));
  const more = columns.length - named.length;
  const list = listed(more > 0 ? [...named, `${figures(more)} more`] : named);
  const [has, are, it, them] =
    columns.length === 1
      ? [`has the column ${list}, which`, 'is', 'a column', 'it']
      : [`has the columns ${list}, which`, 'are', 'columns', 'them'];
  const other = otherFile(values);
  if (other !== undefined) return `${has} ${are} not of this series. ${seems(other)}`;
  return `${has} this import does not know. Either the file is of another series, or the publisher has added ${it} to this one. Where that changes no other column, the file can be imported without ${them}: --leave-out ${columns.length === 1 ? list : 'for each'}`;
}

function seems(other: string): string {
  return `The file seems to be ${other}. This import takes the daily figures of the Gaza Strip, casualties_daily.json`;
}

function wrong(values: Record<string, unknown>, { path: [field] }: z.core.$ZodIssue): string {
  const value = values[String(field)];
  if (value === undefined) return `has no ${String(field)}`;
  const expected = EXPECTED[String(field)] ?? `a whole number from 0 to ${LARGEST_COUNT}`;
  const message = `gives ${shown(value)} as ${String(field)}: it must be ${expected}`;
  const other = otherFile(values);
  return other === undefined ? message : `${message}. ${seems(other)}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  report_date: `a day such as 2024-09-02, from ${FIRST_DAY} on`,
  report_source: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(REPORTED_BY.keys()),
};

/** What a message repeats of a file: short, and as JSON writes it. */
function shown(value: unknown): string {
  const text = printable(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
