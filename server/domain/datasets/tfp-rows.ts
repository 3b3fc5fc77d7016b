import type { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { escapeControls } from '../../log.ts';
import { LARGEST_COUNT } from '../figures/figures.ts';
import { formatCount, formatList } from '../figures/words.ts';
import { count, makeOptional } from '../records/fields.ts';
import { readJson } from './json-file.ts';
import { type ObservationFile, type PrintedObservation, SkippedValues } from './observations.ts';
import { describeOtherFile, recogniseOtherFile, type TfpFile } from './tfp-files.ts';

/**
 * Reads the daily files of Tech for Palestine: JSON arrays with one object per report. They share many names of columns but
 * count different people, so a file is refused if any row has a column that the series does not have.
 */

/** A row of a file, with the columns within objects written as paths: `verified.killed`. */
export type Values = Readonly<Record<string, unknown>>;

/** What distinguishes a series, and how its rows are read. */
export interface TfpSeries<Row extends { readonly report_date: string }> {
  /** Slug of the data set. */
  readonly dataset: string;
  readonly file: TfpFile;
  /** The columns that hold objects. Null stands for an empty one. */
  readonly nested?: readonly string[];
  /** Checks the columns that are read. All others are compared with `isKnown`. */
  readonly row: z.ZodType<Row>;
  /** What the columns that are not counts must be. */
  readonly expected: Readonly<Record<string, string>>;
  /** Whether the series has a column with this name. */
  isKnown(column: string): boolean;
  /** Returns the observations in a row. Reports the values left out. */
  toEntries(row: Row, skipped: SkippedValues): PrintedObservation[];
}

/** Makes the checks of columns that hold counts, which may be missing. */
export function defineCounts<Column extends string>(
  columns: readonly Column[],
): Record<Column, ReturnType<typeof makeOptional<typeof count>>> {
  const checks = columns.map((column) => [column, makeOptional(count)]);
  return Object.fromEntries(checks) as Record<Column, ReturnType<typeof makeOptional<typeof count>>>;
}

/**
 * Reads and checks a whole file before anything is written.
 * @param leaveOut columns that are unknown to the import and are to be left out
 * @throws OperationalError naming the file, the row with its date, and the first thing that is wrong with it. If the rows
 * belong to another series, the error says what the file seems to be.
 */
export async function readSeries<Row extends { readonly report_date: string }>(
  series: TfpSeries<Row>,
  file: string,
  leaveOut: readonly string[],
): Promise<ObservationFile> {
  const known = leaveOut.find((column) => series.isKnown(column));
  if (known !== undefined)
    throw new OperationalError(
      `--leave-out ${known}: this import knows the column. Only columns that are unknown to it can be left out.`,
    );
  const { data, sha256 } = await readJson(file);
  const rows = checkRows(series, data, file, new Set(leaveOut));
  return { name: file, sha256, dataset: series.dataset, rows: rows.length, ...readEntries(series, rows) };
}

/** Returns the observations in the rows, and the values that are left out. */
export function readEntries<Row extends { readonly report_date: string }>(
  series: TfpSeries<Row>,
  rows: readonly Row[],
): Pick<ObservationFile, 'entries' | 'skipped'> {
  const skipped = new SkippedValues();
  const entries = rows.flatMap((row) => series.toEntries(row, skipped));
  return { entries, skipped: skipped.all() };
}

/** @throws OperationalError as `readSeries` */
export function checkRows<Row extends { readonly report_date: string }>(
  series: TfpSeries<Row>,
  data: unknown,
  file: string,
  leaveOut: ReadonlySet<string>,
): Row[] {
  if (!Array.isArray(data)) throw new OperationalError(`${file}: must be an array of rows, one for each day.`);
  if (data.length === 0) throw new OperationalError(`${file}: has no rows.`);
  const seen = new Map<string, number>();
  return data.map((given: unknown, index) => {
    const refused = (message: string) => new OperationalError(`${file}: row ${nameRow(given, index)} ${message}.`);
    if (!isObject(given)) throw refused(`must be an object, but is ${formatInput(given)}`);
    const values = flatten(given, series.nested ?? []);
    const unknown = Object.keys(values).filter((column) => !series.isKnown(column) && !leaveOut.has(column));
    if (unknown.length > 0) throw refused(describeForeign(series.file, given, unknown));
    const result = series.row.safeParse(values);
    if (!result.success) throw refused(describeFault(series, given, values, result.error.issues[0]));
    const { report_date } = result.data;
    const first = seen.get(report_date);
    if (first !== undefined) throw refused(`repeats the day of row [${first}]`);
    seen.set(report_date, index);
    return result.data;
  });
}

function isObject(values: unknown): values is Values {
  return typeof values === 'object' && values !== null && !Array.isArray(values);
}

/** Writes the columns within objects as paths. */
function flatten(row: Values, nested: readonly string[]): Values {
  const isNested = (column: string, value: unknown): value is Values | null =>
    nested.includes(column) && (value === null || isObject(value));
  if (!Object.entries(row).some(([column, value]) => isNested(column, value))) return row;
  const columns = Object.entries(row).flatMap(([column, value]): [string, unknown][] =>
    isNested(column, value)
      ? Object.entries(value ?? {}).map(([inner, one]) => [`${column}.${inner}`, one])
      : [[column, value]],
  );
  return Object.fromEntries(columns);
}

/** Names a row by its index in the array, from 0, and its date. */
function nameRow(values: unknown, index: number): string {
  const date = (values as { report_date?: unknown } | null)?.report_date;
  return typeof date === 'string' ? `[${index}] of ${formatInput(date)}` : `[${index}]`;
}

/** How many columns a message names. The rest are only counted. */
const MOST_NAMED_COLUMNS = 5;

/** Describes what is wrong with a row that has columns unknown to the series. */
function describeForeign(own: TfpFile, row: Values, columns: readonly string[]): string {
  const other = recogniseOtherFile(own, row);
  const named = columns
    .slice(0, MOST_NAMED_COLUMNS)
    .map((column) => (/^[\w.]{1,60}$/.test(column) ? column : formatInput(column)));
  const more = columns.length - named.length;
  const list = formatList(more > 0 ? [...named, `${formatCount(more)} more`] : named);
  const [has, are, it, them] =
    columns.length === 1
      ? [`has the column ${list}, which`, 'is', 'a column', 'it']
      : [`has the columns ${list}, which`, 'are', 'columns', 'them'];
  if (other !== undefined) return `${has} ${are} not part of this series. ${describeOtherFile(other, own)}`;
  return `${has} this import does not know. Either the file belongs to another series, or the publisher has added ${it} to this one. If the other columns are unchanged, the file can be imported without ${them}: --leave-out ${columns.length === 1 ? list : 'for each'}`;
}

function describeFault<Row extends { readonly report_date: string }>(
  { expected, file: own }: TfpSeries<Row>,
  row: Values,
  values: Values,
  issue: z.core.$ZodIssue | undefined,
): string {
  const field = String(issue?.path[0]);
  const value = values[field];
  const wanted = expected[field] ?? `a whole number from 0 to ${LARGEST_COUNT}`;
  const message =
    value === undefined ? `has no ${field}` : `gives ${formatInput(value)} as ${field}: it must be ${wanted}`;
  const other = recogniseOtherFile(own, row);
  return other === undefined ? message : `${message}. ${describeOtherFile(other, own)}`;
}

/** Quotes a value from a file as JSON, cut to a length that fits a message. */
function formatInput(value: unknown): string {
  const text = escapeControls(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Writes alternatives in English: "moph_lb, ocha or who". */
export function formatAlternatives(all: Iterable<string>): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(all);
}
