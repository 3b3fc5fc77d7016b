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
 * "Daily Casualties – Gaza" by Tech for Palestine: a JSON array with one object per day. Its fields are documented at
 * https://data.techforpalestine.org/docs/casualties-daily/.
 */

const TFP_DATASET = 'tfp-gaza-daily';

const filed = Object.entries(FILED) as [keyof typeof FILED, Subject][];

const UNKNOWN_VALUE = 'is not given, which means unknown, not zero';

/** The fields whose numbers come from the day's report. The others may repeat what was reported on an earlier day. */
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
 * @param leaveOut columns that are unknown to the import and are to be left out
 * @throws OperationalError naming the file, the row with its date, and the first thing that is wrong with it. If the rows
 * belong to another series, the error says what the file seems to be.
 */
export async function readTfp(file: string, leaveOut: readonly string[] = []): Promise<ObservationFile> {
  const known = leaveOut.find(isKnown);
  if (known !== undefined)
    throw new OperationalError(
      `--leave-out ${known}: this import knows the column. Only columns that are unknown to it can be left out.`,
    );
  const rows = checkRows(await readJson(file), file, new Set(leaveOut));
  return { name: file, dataset: TFP_DATASET, rows: rows.length, ...toEntries(rows) };
}

/** Returns the observations in the rows, and the values that are left out. */
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
    if (!isObject(values)) throw refused(`must be an object, but is ${formatInput(values)}`);
    const unknown = Object.keys(values).filter((column) => !isKnown(column) && !leaveOut.has(column));
    if (unknown.length > 0) throw refused(describeForeign(values, unknown));
    const result = row.safeParse(values);
    if (!result.success) throw refused(describeFault(values, result.error.issues[0] as z.core.$ZodIssue));
    const { report_date } = result.data;
    const first = seen.get(report_date);
    if (first !== undefined) throw refused(`repeats the day of row [${first}]`);
    seen.set(report_date, index);
    return result.data;
  });
}

function isObject(values: unknown): values is Record<string, unknown> {
  return typeof values === 'object' && values !== null && !Array.isArray(values);
}

/** Names a row by its index in the array, from 0, and its date. */
function nameRow(values: unknown, index: number): string {
  const date = (values as { report_date?: unknown } | null)?.report_date;
  return typeof date === 'string' ? `[${index}] of ${formatInput(date)}` : `[${index}]`;
}

/** How many columns a message names. The rest are only counted. */
const MOST_NAMED_COLUMNS = 5;

/** Describes what is wrong with a row that has columns unknown to the series. */
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
  if (other !== undefined) return `${has} ${are} not part of this series. ${describeOtherFile(other)}`;
  return `${has} this import does not know. Either the file belongs to another series, or the publisher has added ${it} to this one. If the other columns are unchanged, the file can be imported without ${them}: --leave-out ${columns.length === 1 ? list : 'for each'}`;
}

function describeOtherFile(other: string): string {
  return `The file seems to be ${other}. This import reads the daily figures of the Gaza Strip, casualties_daily.json`;
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
  report_date: `a day such as 2024-09-02, not before ${FIRST_DAY}`,
  report_source: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(REPORTED_BY.keys()),
};

/** Quotes a value from a file as JSON, cut to a length that fits a message. */
function formatInput(value: unknown): string {
  const text = escapeControls(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
