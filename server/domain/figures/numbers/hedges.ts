import type { Quantifier } from '../../../database/generated/prisma/enums.ts';
import type { Patterns } from './contexts.ts';
import { search } from './exclusions.ts';
import type { HedgeName } from './languages/rules.ts';
import { type FoldedText, findNearby } from './text.ts';

/** Finds how the words right before and right after a number qualify it. */

const MEANINGS: Readonly<Record<HedgeName, readonly Quantifier[]>> = {
  AT_LEAST: ['AT_LEAST'],
  MORE_THAN: ['MORE_THAN'],
  AT_MOST: ['AT_MOST'],
  LESS_THAN: ['LESS_THAN'],
  NEARLY: ['NEARLY'],
  APPROXIMATELY: ['APPROXIMATELY'],
  CLOSE: ['NEARLY', 'APPROXIMATELY'],
  UPWARDS: ['MORE_THAN', 'AT_LEAST'],
  JUST_OVER: ['MORE_THAN', 'APPROXIMATELY'],
  JUST_UNDER: ['LESS_THAN', 'NEARLY'],
};

/** Returns every quantifier that the words can mean, the likeliest first. Empty if the number is not qualified. */
export function findQuantifiers(
  folded: FoldedText,
  { next, ...number }: { readonly start: number; readonly end: number; readonly next: number | undefined },
  patterns: Patterns,
): readonly Quantifier[] {
  const { near, place } = findNearby(folded, number);
  const [before, after] = [near.text.slice(0, place.start), near.text.slice(place.end)];
  const names = new Set<HedgeName>();
  for (const [name, pattern] of patterns.hedgesBefore) {
    pattern.lastIndex = 0;
    const hedge = pattern.exec(before);
    if (hedge === null) continue;
    // "The toll rose to 143" names a number that was reached, and no limit. So does "до 143 выросло число жертв".
    if (
      name === 'AT_MOST' &&
      search(patterns.to, hedge[0]) &&
      (search(patterns.change, readClauseBefore(before.slice(0, hedge.index))) ||
        search(patterns.change, readWords(after, 2)))
    )
      continue;
    names.add(name);
  }
  // "No less than 30" also ends with "less than 30".
  if (names.has('AT_LEAST') || names.has('AT_MOST'))
    for (const one of ['LESS_THAN', 'MORE_THAN', 'JUST_UNDER'] as const) names.delete(one);
  const clause = readClause(after, next === undefined ? undefined : next - number.end);
  for (const [name, pattern] of patterns.hedgesAfter) if (standsAfter(pattern, clause, patterns)) names.add(name);
  if (/^(?:\s?\+|-plus\b)/.test(after)) names.add('UPWARDS');
  if (/^s(?!\p{L})/u.test(after) && /\d0$/.test(near.text.slice(place.start, place.end))) names.add('UPWARDS');
  if (/[~≈∼]\s*$/u.test(before)) names.add('APPROXIMATELY');
  return [...new Set([...names].flatMap((name) => MEANINGS[name]))];
}

/** The words before a hedge, from the beginning of the clause or the number before: but "rose from 40 to 45" is one clause. */
function readClauseBefore(before: string): string {
  const words = before.replace(/(?<![\d.,])[\d.,]{1,20}\s*$/u, '');
  return words.slice(words.search(/[^\d.,;:!?؛،。；()]*$/u));
}

/** The words after a number, up to the end of the clause or the next number. */
interface Clause {
  readonly words: string;
  readonly endsInNumber: boolean;
}

function readClause(after: string, next: number | undefined): Clause {
  const own = /^[^\d.;:!?؛。；()]*/u.exec(after.slice(0, next))?.[0] ?? '';
  return { words: own, endsInNumber: own.length === next || /^\d/.test(after.slice(own.length)) };
}

/** Whether a hedge follows a number. Before the next number, it belongs to that one: "9 dead and at least 40 hurt". */
function standsAfter(pattern: RegExp, { words, endsInNumber }: Clause, { hedgesBefore }: Patterns): boolean {
  pattern.lastIndex = 0;
  const found = pattern.exec(words);
  if (found === null) return false;
  if (!endsInNumber) return true;
  const end = found.index + found[0].length;
  if (words.slice(end).trim() === '') return false;
  // "9 dead and at least another 40 hurt": a word may stand between.
  return !hedgesBefore.some(([, before]) => words.search(before) !== -1 && words.search(before) < end);
}

/** The first words of a text. */
function readWords(text: string, count: number): string {
  return new RegExp(`^(?:\\s*[\\p{L}\\p{M}']+){0,${count}}`, 'u').exec(text)?.[0] ?? '';
}
