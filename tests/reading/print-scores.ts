import type { Miss } from './misses.ts';
import type { ReadPassage, Scores } from './score.ts';
import { type Found, f1Of, precisionOf, type Rate, recallOf, scoreReadings, shareOf } from './score.ts';

/** Scores as a table, with a column for each group of passages. */

const LABEL_CHARS = 26;
const COLUMN_CHARS = 18;

const showRate = (rate: Rate) => (rate.of === 0 ? '–' : `${shareOf(rate).toFixed(3)} of ${rate.of}`);
const showFound = (found: Found) =>
  [precisionOf(found), recallOf(found), f1Of(found)].map((it) => it.toFixed(2)).join(' ');

const ROWS: readonly (readonly [label: string, show: (scores: Scores) => string])[] = [
  ['numbers seen', ({ numbersSeen }) => showRate(numbersSeen)],
  ['number, measure: P R F1', ({ numberAndMeasure }) => showFound(numberAndMeasure)],
  ['  right/given/wanted', ({ numberAndMeasure: { right, given, wanted } }) => `${right}/${given}/${wanted}`],
  ['quantifier', ({ quantifier }) => showRate(quantifier)],
  ['chain', ({ chain }) => showRate(chain)],
  ['  as printed', ({ chainAsPrinted }) => showRate(chainAsPrinted)],
  ['  with its verbs', ({ verbs }) => showRate(verbs)],
  ['population', ({ population }) => showRate(population)],
  ['count type', ({ countType }) => showRate(countType)],
  ['all right: P R F1', ({ allRight }) => showFound(allRight)],
  ['invented', ({ invented }) => `${invented}`],
];

/** The groups of passages that are looked at separately: the language, and in English the easy and the hard ones. */
export function groupPassages(read: readonly ReadPassage[]): Map<string, ReadPassage[]> {
  const groups = new Map<string, ReadPassage[]>([['all', [...read]]]);
  for (const one of read) {
    const { language, hard } = one.passage;
    const names = [language, ...(language === 'en' ? [hard ? 'en, hard' : 'en, easy'] : [])];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

export function showScores(read: readonly ReadPassage[]): string {
  const groups = [...groupPassages(read)].map(([name, some]) => ({ name, some, scores: scoreReadings(some) }));
  const line = (label: string, cells: readonly string[]) =>
    [label.padEnd(LABEL_CHARS), ...cells.map((cell) => cell.padEnd(COLUMN_CHARS))].join('').trimEnd();
  return [
    line(
      '',
      groups.map(({ name, some }) => `${name} (${some.length})`),
    ),
    ...ROWS.map(([label, show]) =>
      line(
        label,
        groups.map(({ scores }) => show(scores)),
      ),
    ),
  ].join('\n');
}

/** Everything that was read wrong, by kind, the most frequent kind first. */
export function showMisses(misses: readonly Miss[]): string {
  const kinds = Map.groupBy(misses, ({ kind }) => kind);
  return [...kinds]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([kind, some]) => [`${kind} (${some.length})`, ...some.map(({ id, text }) => `  ${id}: ${text}`)].join('\n'))
    .join('\n\n');
}
