import { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { escapeControls } from '../../log.ts';
import { LARGEST_COUNT } from '../figures/figures.ts';
import { formatCount, formatList } from '../figures/words.ts';
import { count, day, makeOptional } from '../records/fields.ts';
import { readJson } from './json-file.ts';
import { type ObservationFile, type PrintedObservation, SkippedValues, type Subject } from './observations.ts';
import { explainLeftOut, FILED, FIRST_DAY, isKnown, REPORTED_BY, recogniseOtherFile } from './tfp-columns.ts';

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
  ...(Object.fromEntries(filed.map(([field]) => [field, makeOptional(count)])) as Record<
    keyof typeof FILED,
    ReturnType<typeof makeOptional<typeof count>>
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
  const rows = checkRows(await readJson(file), file, new Set(leaveOut));
  return { name: file, dataset: TFP_DATASET, rows: rows.length, ...toEntries(rows) };
}

/** The observations of the rows, and the values that are left out. */
export function toEntries(rows: readonly Row[]): Pick<ObservationFile, 'entries' | 'skipped'> {
  const entries: PrintedObservation[] = [];
  const skipped = new SkippedValues();
  for (const values of rows) {
    const { report_date, report_source: label, ...others } = values;
    for (const [field, series] of filed) {
      const value = values[field];
      if (value === null) skipped.add(field, UNKNOWN_VALUE);
      else entries.push({ day: report_date, field, value, label, organisation: findReporter(field, label), ...series });
    }
    for (const field of Object.keys(others)) {
      if (!Object.hasOwn(FILED, field)) skipped.add(field, explainLeftOut(field));
    }
  }
  return { entries, skipped: skipped.all() };
}

function findReporter(field: string, label: string): string | null {
  return OF_THE_REPORT.has(field) ? (REPORTED_BY.get(label) ?? null) : null;
}

/** @throws OperationalError as `readTfp` */
export function checkRows(data: unknown, file: string, leaveOut: ReadonlySet<string>): Row[] {
  if (!Array.isArray(data)) throw new OperationalError(`${file}: must be an array of rows, one for each day.`);
  if (data.length === 0) throw new OperationalError(`${file}: has no rows.`);
  const seen = new Map<string, number>();
  return data.map((values: unknown, index) => {
    const refused = (message: string) => new OperationalError(`${file}: row ${nameRow(values, index)} ${message}.`);
    if (!isObject(values)) throw refused(`must be an object, and is ${formatInput(values)}`);
    const unknown = Object.keys(values).filter((column) => !isKnown(column) && !leaveOut.has(column));
    if (unknown.length > 0) throw refused(describeForeign(values, unknown));
    const result = row.safeParse(values);
    if (!result.success) throw refused(describeFault(values, result.error.issues[0] as z.core.$ZodIssue));
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
function nameRow(values: unknown, index: number): string {
  const date = (values as { report_date?: unknown } | null)?.report_date;
  return typeof date === 'string' ? `[${index}] of ${formatInput(date)}` : `[${index}]`;
}

/** Columns that a message names before it only counts them. */
const MOST_NAMED_COLUMNS = 5;

/** What is said of a row with columns that the series does not have. */
function describeForeign(values: Record<string, unknown>, columns: readonly string[]): string {
  const named = columns
    .slice(0, MOST_NAMED_COLUMNS)
    .map((column) => (/^\w{1,60}$/.test(column) ? column : formatInput(column)));
  const more = columns.length - named.length;
  const list = formatList(more > 0 ? [...named, `${formatCount(more)} more`] : named);
  const [has, are, it, them] =
    columns.length === 1
      ? [`has the column ${list}, which`, 'is', 'a column', 'it']
      : [`has the columns ${list}, which`, 'are', 'columns', 'them'];
  const other = recogniseOtherFile(values);
  if (other !== undefined) return `${has} ${are} not of this series. ${describeOtherFile(other)}`;
  return `${has} this import does not know. Either the file is of another series, or the publisher has added ${it} to this one. Where that changes no other column, the file can be imported without ${them}: --leave-out ${columns.length === 1 ? list : 'for each'}`;
}

function describeOtherFile(other: string): string {
  return `The file seems to be ${other}. This import takes the daily figures of the Gaza Strip, casualties_daily.json`;
}

function describeFault(values: Record<string, unknown>, { path: [field] }: z.core.$ZodIssue): string {
  const value = values[String(field)];
  if (value === undefined) return `has no ${String(field)}`;
  const expected = EXPECTED[String(field)] ?? `a whole number from 0 to ${LARGEST_COUNT}`;
  const message = `gives ${formatInput(value)} as ${String(field)}: it must be ${expected}`;
  const other = recogniseOtherFile(values);
  return other === undefined ? message : `${message}. ${describeOtherFile(other)}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  report_date: `a day such as 2024-09-02, from ${FIRST_DAY} on`,
  report_source: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(REPORTED_BY.keys()),
};

/** What a message repeats of a file: short, and as JSON writes it. */
function formatInput(value: unknown): string {
  const text = escapeControls(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
