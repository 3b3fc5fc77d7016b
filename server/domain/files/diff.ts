import { isDeepStrictEqual } from 'node:util';
import { escapeControls } from '../../log.ts';
import { countNoun } from '../figures/words.ts';
import { findChangedFields } from '../records/changes.ts';
import { colourLine, type DiffLine, formatTally, formatValue } from '../records/diff-lines.ts';
import type { Entry } from '../records/kind.ts';
import { getKind } from '../records/kinds.ts';
import { countOutcomes, type FileChanges, pickTitle, type RecordChange } from './changes.ts';

/** Reports an import in readable lines: record by record, and field by field for records that change. */

/** Longest pair of values that is written on one line. */
const LONGEST_PAIR_CHARS = 90;

/** @param coloured whether the output goes to a terminal that shows colours */
export function formatDiff(files: readonly FileChanges[], coloured: boolean): string[] {
  const lines = files.flatMap(({ file, records }): DiffLine[] => {
    const told = records.flatMap(formatRecord);
    return told.length === 0 ? [] : [['plain', escapeControls(file.name)], ...told];
  });
  return lines.map((line) => colourLine(line, coloured));
}

/** Returns one sentence: "2 files: 1 new record, 3 changed and 160 unchanged." */
export function formatSummary(files: readonly FileChanges[]): string {
  const { created, updated, retracted, unchanged, kept, left } = countOutcomes(files);
  const said = formatTally([
    [created, created === 1 ? 'new record' : 'new records'],
    [updated, 'changed'],
    [retracted, 'retracted'],
    [kept, 'kept as in the ledger'],
    [left, 'missing from the files but kept'],
    [unchanged, 'unchanged'],
  ]);
  const nothing = created + updated + retracted === 0 ? 'nothing changes; ' : '';
  return `${countNoun(files.length, 'file')}: ${nothing}${said}.`;
}

function formatRecord(change: RecordChange): DiffLine[] {
  const { outcome, version, before, after } = change;
  const record = `${getKind(change.entityType).noun} ${escapeControls(change.handle)}`;
  switch (outcome) {
    case 'unchanged':
      return [];
    case 'created':
      return [['added', `  + ${record}: ${formatValue(Object.values(pickTitle(after))[0] ?? null)}`]];
    case 'updated':
    case 'retracted': {
      const retracted = outcome === 'retracted';
      const head = `  ${retracted ? '-' : '~'} ${record}${retracted ? ' is retracted' : ''} (version ${version - 1} → ${version})`;
      return [[retracted ? 'removed' : 'changed', head], ...formatFields(before ?? {}, after)];
    }
    case 'kept':
      return [
        ['stands', `  = ${record} is kept as in the ledger, where it has been changed since (version ${version})`],
        ...findChangedFields(before ?? {}, after).map(
          (field): DiffLine => [
            'plain',
            `      ${field}: ${formatValue(before?.[field])}, but in the file ${formatValue(after[field])}`,
          ],
        ),
      ];
    case 'left':
      return [['stands', `  ? ${record} is not in the file and is left as it is: ${change.why}`]];
  }
}

function formatFields(before: Entry, after: Entry): DiffLine[] {
  return findChangedFields(before, after).flatMap((field): DiffLine[] => {
    const [was, is] = [before[field], after[field]];
    if (Array.isArray(was) && Array.isArray(is)) return formatList(field, was, is);
    const pair = `${formatValue(was)} → ${formatValue(is)}`;
    if (pair.length <= LONGEST_PAIR_CHARS) return [['plain', `      ${field}: ${pair}`]];
    return [
      ['plain', `      ${field}:`],
      ['removed', `        - ${formatValue(was)}`],
      ['added', `        + ${formatValue(is)}`],
    ];
  });
}

function formatList(field: string, was: readonly unknown[], is: readonly unknown[]): DiffLine[] {
  const without = (list: readonly unknown[], others: readonly unknown[]) =>
    list.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)));
  const [gone, come] = [without(was, is), without(is, was)];
  if (gone.length + come.length === 0) return [['plain', `      ${field}: in a different order`]];
  return [
    ['plain', `      ${field}:`],
    ...gone.map((item): DiffLine => ['removed', `        - ${formatValue(item)}`]),
    ...come.map((item): DiffLine => ['added', `        + ${formatValue(item)}`]),
  ];
}
