import { counting, figures } from '../figures/words.ts';
import { differing, type Line, printable, tally, tinted, value } from '../records/diff.ts';
import type { ObservationFile } from './observations.ts';
import type { ObservationReport, Rewritten } from './write-observations.ts';

/** What an import of a data set does, in lines for people: what changes, column by column, and what is left out. */

/** Days of one column that are shown one by one before they are only counted. */
const MOST_SHOWN = 10;

/** @param coloured whether a terminal shows it */
export function observationLines(file: ObservationFile, report: ObservationReport, coloured: boolean): string[] {
  const days = file.entries.map(({ day }) => day).sort();
  const span = days.length === 0 ? '' : `, from ${days[0]} to ${days.at(-1)}`;
  const changes = [
    ...byColumn(report.changed, (some) => capped('changed', '~', some, changeOf)),
    ...byColumn(report.created, createdLines),
    ...byColumn(report.retracted, (some) => capped('removed', '-', some, retractionOf)),
    ...byColumn(report.left, (some) => capped('stands', '?', some, leftOver)),
  ];
  return [
    `${printable(file.name)}: ${counting(file.rows, 'row')}${span}, for the data set ${file.dataset}.`,
    ...changes.map((line) => tinted(line, coloured)),
    ...leftOutLines(file),
    summary(file, report),
  ];
}

/** How many observations are written. */
export function written({ created, changed, retracted }: ObservationReport): number {
  return created.length + changed.length + retracted.length;
}

/** One sentence: "6 rows: 1 observation new, 1 changed and 11 as they were." */
function summary({ rows }: ObservationFile, report: ObservationReport): string {
  const { created, changed, retracted, left, unchanged } = report;
  const said = tally([
    [created.length, created.length === 1 ? 'observation new' : 'observations new'],
    [changed.length, 'changed'],
    [retracted.length, 'retracted'],
    [left.length, 'left that the file does not hold'],
    [unchanged, 'as they were'],
  ]);
  const nothing = written(report) === 0 ? 'nothing changes; ' : '';
  return `${counting(rows, 'row')}: ${nothing}${said || 'it gives no observations'}.`;
}

interface OfColumn {
  readonly day: string;
  readonly field: string;
}

function byColumn<T extends OfColumn>(all: readonly T[], lines: (some: readonly T[]) => Line[]): Line[] {
  return [...Map.groupBy(all, ({ field }) => field).values()].flatMap(lines);
}

/** A line for each of the first days, and one for all others. */
function capped<T extends OfColumn>(tone: Line[0], mark: string, some: readonly T[], what: (one: T) => string): Line[] {
  const shown = some.slice(0, MOST_SHOWN);
  const rest = some.slice(MOST_SHOWN);
  const lines = shown.map((one): Line => [tone, `  ${mark} ${one.field} of ${one.day}${what(one)}`]);
  const [last] = rest.slice(-1);
  if (last) lines.push([tone, `  ${mark} ${last.field} of ${counting(rest.length, 'more day')}, to ${last.day}`]);
  return lines;
}

/** What is new is shown by its first day and its last: a first import has thousands of them. */
function createdLines(some: ObservationReport['created']): Line[] {
  const [first, last] = [some[0], some.at(-1)];
  if (!first || !last) return [];
  if (some.length === 1) return [['added', `  + ${first.field} of ${first.day}: ${figures(first.value)}`]];
  const ends = [first, last].map(({ day, value: number }) => `${day} (${figures(number)})`);
  return [['added', `  + ${first.field} of ${counting(some.length, 'day')}, from ${ends.join(' to ')}`]];
}

function changeOf({ before, after }: Rewritten): string {
  const revived = before['status'] === 'RETRACTED';
  const fields = differing(before, after).filter((field) => field !== 'status' && field !== 'retraction');
  const pairs = fields.map((field) =>
    field === 'value'
      ? `${numberOf(before)} → ${numberOf(after)}`
      : `${field} ${value(before[field])} → ${value(after[field])}`,
  );
  if (!revived) return `: ${pairs.join('; ')}`;
  return ` was retracted, and stands again: ${[...(fields.includes('value') ? [] : [numberOf(after)]), ...pairs].join('; ')}`;
}

function retractionOf({ before }: Rewritten): string {
  return ` is retracted: ${numberOf(before)}`;
}

function leftOver({ value: number }: ObservationReport['left'][number]): string {
  return ` is not in the file and is left as it is: ${figures(number)}`;
}

/** The number of a record of the log. */
function numberOf(entry: Rewritten['before']): string {
  const number = entry['value'];
  return typeof number === 'number' ? figures(number) : value(number);
}

function leftOutLines({ skipped }: ObservationFile): string[] {
  const reasons = Map.groupBy(skipped, ({ reason }) => reason);
  const lines = [...reasons].map(([reason, values]) => {
    const fields = values.map(({ field, count }) => `${printable(field)} (${figures(count)})`);
    return `  ${reason}: ${fields.join(', ')}.`;
  });
  return lines.length === 0 ? [] : ['Left out:', ...lines];
}
