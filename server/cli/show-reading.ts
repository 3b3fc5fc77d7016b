import { countNoun } from '../domain/figures/words.ts';
import type { AccountedNumber, Candidate, Reading } from '../domain/reading/stages.ts';
import { escapeControls } from '../log.ts';
import type { ReadFile } from './read-worker.ts';

/** Shows what was read as a table for a terminal. */

/** Width of the words of a figure before they are cut. */
const WORDS_WIDTH_CHARS = 44;

/** Returns the candidates of a text, then what became of its other numbers. */
export function showReading({ name, reading, given }: ReadFile): string {
  const rows = reading.candidates.map((candidate, i) => showCandidate(candidate, i + 1));
  const excluded = reading.numbers.filter(({ fate }) => fate === 'EXCLUDED');
  const left = reading.numbers.filter(({ fate }) => fate === 'LEFT_OVER');
  return [
    showHeading(name, reading, given.publisher),
    ...alignColumns(rows),
    ...(left.length > 0 ? [`  left over: ${left.map(showNumber).join(', ')}`] : []),
    ...(excluded.length > 0 ? [`  no figures: ${excluded.map(showExcluded).join(', ')}`] : []),
  ]
    .map(escapeControls)
    .join('\n');
}

/** One line for a text: "ferry.html · en · 2024-03-05 · 5 candidates, 3 numbers excluded, 1 left over". */
function showHeading(name: string, reading: Reading, publisher: string | undefined): string {
  const { language, support, document, candidates, numbers } = reading;
  const count = (fate: AccountedNumber['fate']) => numbers.filter((number) => number.fate === fate).length;
  const counts = `${countNoun(candidates.length, 'candidate')}, ${countNoun(count('EXCLUDED'), 'number')} excluded, ${count('LEFT_OVER')} left over`;
  const day = document.publishedOn?.latest ?? document.publishedOn?.earliest;
  const known = { FULL: '', FIGURES: ', partly known', NUMBERS_ONLY: ', numbers only' }[support];
  return [name, `${language}${known}`, day ?? 'no date', publisher, counts]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function showCandidate(candidate: Candidate, number: number): readonly string[] {
  const { measure, countType, wording, attributions, confidence, population, producer } = candidate;
  const chain = attributions.map(({ text, verb }) => `${text} (${verb})`).join(' ← ');
  return [
    `  ${number}`,
    measure,
    showFigure(candidate),
    `“${shorten(wording)}”`,
    population.label ?? '',
    countType,
    chain === '' ? '–' : chain,
    `${confidence.toFixed(2)}${producer === 'MODEL' ? ' model' : ''}`,
  ];
}

const SIGNS: Readonly<Partial<Record<Candidate['quantifier'], string>>> = {
  AT_LEAST: '≥ ',
  MORE_THAN: '> ',
  AT_MOST: '≤ ',
  LESS_THAN: '< ',
  NEARLY: 'nearly ',
  APPROXIMATELY: '~ ',
};

function showFigure({ quantifier, value, low, high, unit }: Candidate): string {
  const households = unit === 'HOUSEHOLD' ? ' households' : '';
  if (quantifier === 'BETWEEN') return `${low ?? ''}–${high ?? ''}${households}`;
  return value === null ? 'no number' : `${SIGNS[quantifier] ?? ''}${value}${households}`;
}

function showNumber({ words }: AccountedNumber): string {
  return `“${shorten(words)}”`;
}

function showExcluded(number: AccountedNumber): string {
  return number.fate === 'EXCLUDED' ? `${showNumber(number)} ${number.because}` : showNumber(number);
}

function shorten(words: string): string {
  return words.length > WORDS_WIDTH_CHARS ? `${words.slice(0, WORDS_WIDTH_CHARS - 1)}…` : words;
}

/** Pads the cells of rows, so that columns are straight. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
