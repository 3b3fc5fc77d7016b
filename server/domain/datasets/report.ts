import { escapeControls } from '../../log.ts';
import { countNoun, formatCount } from '../figures/words.ts';
import { findChangedFields } from '../records/changes.ts';
import { colourLine, type DiffLine, formatTally, formatValue } from '../records/diff-lines.ts';
import type { ObservationFile } from './observations.ts';
import type { ObservationReport, Rewritten } from './write-observations.ts';

/** Reports an import of a data set in readable lines: what changes, column by column, and what is left out. */

/** How many days of one column are listed individually. The rest are only counted. */
const MOST_SHOWN_DAYS = 10;

/** @param coloured whether the output goes to a terminal that shows colours */
export function formatReport(file: ObservationFile, report: ObservationReport, coloured: boolean): string[] {
  const days = file.entries.map(({ day }) => day).sort();
  const span = days.length === 0 ? '' : `, from ${days[0]} to ${days.at(-1)}`;
  const changes = [
    ...groupByColumn(report.changed, (some) => capLines('changed', '~', some, formatChange)),
    ...groupByColumn(report.created, formatCreated),
    ...groupByColumn(report.retracted, (some) => capLines('removed', '-', some, formatRetraction)),
    ...groupByColumn(report.left, (some) => capLines('stands', '?', some, formatLeft)),
  ];
  return [
    `${escapeControls(file.name)}: ${countNoun(file.rows, 'row')}${span}, for the data set ${file.dataset}.`,
    ...changes.map((line) => colourLine(line, coloured)),
    ...formatLeftOut(file),
    formatSummary(file, report),
  ];
}

/** Returns how many observations are written. */
export function countWritten({ created, changed, retracted }: ObservationReport): number {
  return created.length + changed.length + retracted.length;
}

/** Returns one sentence: "6 rows: 1 new observation, 1 changed and 11 unchanged." */
function formatSummary({ rows }: ObservationFile, report: ObservationReport): string {
  const { created, changed, retracted, left, unchanged } = report;
  const said = formatTally([
    [created.length, created.length === 1 ? 'new observation' : 'new observations'],
    [changed.length, 'changed'],
    [retracted.length, 'retracted'],
    [left.length, 'missing from the file but kept'],
    [unchanged, 'unchanged'],
  ]);
  const nothing = countWritten(report) === 0 ? 'nothing changes; ' : '';
  return `${countNoun(rows, 'row')}: ${nothing}${said || 'it gives no observations'}.`;
}

interface OfColumn {
  readonly day: string;
  readonly field: string;
}

function groupByColumn<T extends OfColumn>(all: readonly T[], lines: (some: readonly T[]) => DiffLine[]): DiffLine[] {
  return [...Map.groupBy(all, ({ field }) => field).values()].flatMap(lines);
}

/** Writes a line for each of the first days, and one line for all the others. */
function capLines<T extends OfColumn>(
  tone: DiffLine[0],
  mark: string,
  some: readonly T[],
  what: (one: T) => string,
): DiffLine[] {
  const shown = some.slice(0, MOST_SHOWN_DAYS);
  const rest = some.slice(MOST_SHOWN_DAYS);
  const lines = shown.map((one): DiffLine => [tone, `  ${mark} ${one.field} of ${one.day}${what(one)}`]);
  const [last] = rest.slice(-1);
  if (last) lines.push([tone, `  ${mark} ${last.field} of ${countNoun(rest.length, 'more day')}, to ${last.day}`]);
  return lines;
}

/** Shows only the first and last of the new days, since a first import has thousands. */
function formatCreated(some: ObservationReport['created']): DiffLine[] {
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return [];
  if (some.length === 1) return [['added', `  + ${first.field} of ${first.day}: ${formatCount(first.value)}`]];
  const ends = [first, last].map(({ day, value: number }) => `${day} (${formatCount(number)})`);
  return [['added', `  + ${first.field} of ${countNoun(some.length, 'day')}, from ${ends.join(' to ')}`]];
}

function formatChange({ before, after }: Rewritten): string {
  const revived = before['status'] === 'RETRACTED';
  const fields = findChangedFields(before, after).filter((field) => field !== 'status' && field !== 'retraction');
  const pairs = fields.map((field) =>
    field === 'value'
      ? `${formatNumber(before)} → ${formatNumber(after)}`
      : `${field} ${formatValue(before[field])} → ${formatValue(after[field])}`,
  );
  if (!revived) return `: ${pairs.join('; ')}`;
  return ` was retracted and is published again: ${[...(fields.includes('value') ? [] : [formatNumber(after)]), ...pairs].join('; ')}`;
}

function formatRetraction({ before }: Rewritten): string {
  return ` is retracted: ${formatNumber(before)}`;
}

function formatLeft({ value: number }: ObservationReport['left'][number]): string {
  return ` is not in the file and is left as it is: ${formatCount(number)}`;
}

/** Formats the number of a record from the log. */
function formatNumber(entry: Rewritten['before']): string {
  const number = entry['value'];
  return typeof number === 'number' ? formatCount(number) : formatValue(number);
}

function formatLeftOut({ skipped }: ObservationFile): string[] {
  const reasons = Map.groupBy(skipped, ({ reason }) => reason);
  const lines = [...reasons].map(([reason, values]) => {
    const fields = values.map(({ field, count }) => `${escapeControls(field)} (${formatCount(count)})`);
    return `  ${reason}: ${fields.join(', ')}.`;
  });
  return lines.length === 0 ? [] : ['Left out:', ...lines];
}
