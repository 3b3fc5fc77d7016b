import { escapeControls } from '../../log.ts';
import { countNoun, formatCount } from '../figures/words.ts';
import { findChangedFields } from '../records/changes.ts';
import { colourLine, type DiffLine, formatTally, formatValue } from '../records/diff-lines.ts';
import type { ObservationFile } from './observations.ts';
import type { ObservationReport, Rewritten, Shown } from './write-observations.ts';

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
    ...groupByColumn(report.missing, (some) => capLines('removed', '-', some, formatMissing)),
  ];
  return [
    `${escapeControls(file.name)}: ${countNoun(file.rows, 'row')}${span}, for the data set ${file.dataset}.`,
    formatPublication(report),
    ...changes.map((line) => colourLine(line, coloured)),
    ...formatLeftOut(file),
    formatSummary(file, report),
    ...formatUndated(report),
  ];
}

/** Returns one sentence: "Published on 2024-09-04, and compared with the version of 2024-09-03." */
function formatPublication({ published, comparedWith, newest }: ObservationReport): string {
  const compared = comparedWith === null ? '' : `, and compared with the version of ${comparedWith}`;
  const older = newest === published ? '' : ` The newest version, of ${newest}, stays as it is.`;
  return `Published on ${published}${compared}.${older}`;
}

/** Returns one sentence: "6 rows: 1 new observation, 1 changed and 11 unchanged." */
function formatSummary({ rows }: ObservationFile, report: ObservationReport): string {
  const { created, changed, missing, later, unchanged, isChange } = report;
  const said = formatTally([
    [created.length, created.length === 1 ? 'new observation' : 'new observations'],
    [changed.length, 'changed'],
    [missing.length, 'missing from the file'],
    [later, 'of later days'],
    [unchanged, 'unchanged'],
  ]);
  return `${countNoun(rows, 'row')}: ${isChange ? '' : 'nothing changes; '}${said || 'it gives no observations'}.`;
}

function formatUndated({ undated, published }: ObservationReport): string[] {
  if (undated === null) return [];
  return [
    `The ledger also has numbers that were imported without a day of publication. They count as published on ${undated}, and so as newer. If they came from this file, give it their place: --published ${published} --replaces ${undated}`,
  ];
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
  if (some.length === 1) return [['added', `  + ${first.field} of ${first.day}: ${formatNumber(first)}`]];
  const ends = [first, last].map((one) => `${one.day} (${formatNumber(one)})`);
  return [['added', `  + ${first.field} of ${countNoun(some.length, 'day')}, from ${ends.join(' to ')}`]];
}

function formatChange({ before, after }: Rewritten): string {
  const fields = findChangedFields(before, after);
  const numbers = fields.some(isNumber) ? [`${formatNumber(before)} → ${formatNumber(after)}`] : [];
  const others = fields.filter((field) => !isNumber(field));
  const pairs = others.map((field) => `${field} ${formatValue(before[field])} → ${formatValue(after[field])}`);
  return `: ${[...numbers, ...pairs].join('; ')}`;
}

function formatMissing(one: Shown): string {
  return ` is not in the file: ${formatNumber(one)}`;
}

function isNumber(field: string): boolean {
  return ['value', 'low', 'high'].includes(field);
}

/** Formats the number of an observation, and its range if it has one: "12", "12 (10 to 15)", "10 to 15". */
function formatNumber({
  value,
  low,
  high,
}: {
  readonly value?: unknown;
  readonly low?: unknown;
  readonly high?: unknown;
}): string {
  const [number, from, to] = [value, low, high].map((one) => (typeof one === 'number' ? formatCount(one) : null));
  const range = from || to ? `${from ?? 'unknown'} to ${to ?? 'unknown'}` : null;
  return [number, range && number ? `(${range})` : range].filter(Boolean).join(' ');
}

function formatLeftOut({ skipped }: ObservationFile): string[] {
  const reasons = Map.groupBy(skipped, ({ reason }) => reason);
  const lines = [...reasons].map(([reason, values]) => {
    const fields = values.map(({ field, count }) => `${escapeControls(field)} (${formatCount(count)})`);
    return `  ${reason}: ${fields.join(', ')}.`;
  });
  return lines.length === 0 ? [] : ['Left out:', ...lines];
}
