import type { Quantifier } from '../../../database/generated/prisma/enums.ts';
import { type Patterns, readPatterns } from './contexts.ts';
import { findExclusion, findShares, isAboutThings, search } from './exclusions.ts';
import { findQuantifiers } from './hedges.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import type { FoundNumber, NumberMention } from './mention.ts';
import { readHanAt, readHanRange } from './read-han.ts';
import { readNumberAt } from './read-number.ts';
import { type FoldedText, hasSpaces, normaliseText } from './text.ts';

/**
 * Reads all numbers of a text in a language (BCP 47): in digits of any script, in words, and in words that imply a number.
 * They come in the order of the text, with those that are no counts of people, and why.
 */
export function readNumbers(original: string, tag: string): NumberMention[] {
  const lexicon = readLexicon(tag);
  const patterns = readPatterns(lexicon);
  const folded = normaliseText(original, lexicon.language);
  const vague = findVague(folded, patterns);
  const none = [...folded.text.matchAll(patterns.none)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const isWithin = (start: number, spans: readonly { start: number; end: number }[]) =>
    spans.some((span) => span.start <= start && start < span.end);
  // "No one" is no one.
  const plain = findNumbers(folded, lexicon, patterns).filter(
    ({ start, value }) => !isWithin(start, vague) && !(value === 1 && isWithin(start, none)),
  );
  const numbers = [...plain, ...findImplied(folded, patterns, plain)].sort((a, b) => a.start - b.start);
  const shares = findShares(numbers, folded, patterns);
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: folded.starts[start] as number,
    end: findEnd(folded, end),
  });
  const mentions = numbers.map((number): NumberMention => {
    const excluded = shares.has(number) ? 'SHARE' : findExclusion(number, folded, patterns);
    const quantifiers = number.implied ? [] : findQuantifiers(folded.text, number.start, number.end, patterns);
    const quantifier = quantifiers[0] ?? 'EXACT';
    const { value } = number;
    const mention = { value, low: null, high: null, quantifier, quantifiers: [...quantifiers], ...place(number) };
    return excluded ? { ...mention, excludedBecause: excluded } : mention;
  });
  const ranges = findRanges(folded, patterns, numbers, mentions);
  const unreadNumbers = vague.filter(
    ({ start }) => !plain.some((number) => number.start < start && start < number.end),
  );
  const sizes = unreadNumbers.map((size) => toVagueMention(size, folded, patterns, place(size)));
  return [...ranges, ...sizes].sort((a, b) => a.start - b.start || a.end - b.end);
}

function findEnd({ starts, original }: FoldedText, end: number): number {
  const last = starts[end - 1];
  if (last === undefined) return 0;
  const next = starts.find((start) => start > last) ?? original.length;
  return next;
}

/** Finds numbers in digits and in number words, from left to right. */
function findNumbers({ text }: FoldedText, lexicon: Lexicon, { months }: Patterns): FoundNumber[] {
  const found: FoundNumber[] = [];
  const spaced = hasSpaces(lexicon.language);
  for (let at = 0; at < text.length; ) {
    const isStart =
      !spaced || at === 0 || /\d/.test(text[at] as string) || !/[\p{L}\p{M}\d]/u.test(text[at - 1] as string);
    const afterMonth =
      isStart && /\d/.test(text[at] as string) && endsWith(months, text.slice(0, at).replace(/[\s.]+$/, ''));
    const number = isStart
      ? spaced
        ? readNumberAt(text, at, lexicon, !afterMonth)
        : (readHanAt(text, at) ?? readNumberAt(text, at, lexicon, false))
      : undefined;
    if (number) found.push(number);
    at = number ? Math.max(number.end, at + 1) : at + 1;
  }
  return found;
}

function endsWith(pattern: RegExp, text: string): boolean {
  return [...text.matchAll(pattern)].some(({ 0: all, index }) => index + all.length === text.length);
}

/** Finds words that imply a number: "nobody" 0, "a woman" 1, the Arabic dual 2. Not where a number counts them. */
function findImplied(
  { text }: FoldedText,
  { none, one, two }: Patterns,
  numbers: readonly FoundNumber[],
): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const [pattern, value] of [
    [none, 0],
    [two, 2],
    [one, 1],
  ] as const)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      const isCounted = numbers.some(
        (number) => number.start < end && (index < number.end || /^\s*$/.test(text.slice(number.end, index))),
      );
      const isTaken = found.some((other) => other.start < end && index < other.end);
      if (!isCounted && !isTaken) found.push({ value, start: index, end, implied: true });
    }
  return found;
}

interface VagueSize {
  readonly low: number | null;
  readonly start: number;
  readonly end: number;
}

/** Finds vague sizes. Patterns come longest first, and the first that matches at a place counts. */
function findVague({ text }: FoldedText, { vague }: Patterns): VagueSize[] {
  const found: VagueSize[] = [];
  for (const [pattern, low] of vague)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (!found.some((other) => other.start < end && index < other.end)) found.push({ low, start: index, end });
    }
  return found;
}

function toVagueMention(
  { low, start, end }: VagueSize,
  { text }: FoldedText,
  patterns: Patterns,
  place: { start: number; end: number },
): NumberMention {
  const quantifiers = findQuantifiers(text, start, end, patterns);
  const isLimit = quantifiers.includes('AT_MOST') || quantifiers.includes('LESS_THAN');
  const mention = {
    value: null,
    low: isLimit ? null : low,
    high: null,
    quantifier: 'UNSPECIFIED' as const,
    quantifiers: [],
    ...place,
  };
  return isAboutThings(text.slice(end), patterns) ? { ...mention, excludedBecause: 'THINGS' } : mention;
}

/** Joins two numbers to a range: "between 30 and 40", "30–40", "2 to 3 million". */
function findRanges(
  { text, starts }: FoldedText,
  patterns: Patterns,
  numbers: readonly FoundNumber[],
  mentions: readonly NumberMention[],
): NumberMention[] {
  const joined: NumberMention[] = [];
  for (let i = 0; i < mentions.length; i += 1) {
    const [number, next] = [numbers[i] as FoundNumber, numbers[i + 1]];
    const [first, second] = [mentions[i] as NumberMention, mentions[i + 1]];
    const han = /\p{Script=Han}/u.test(text) ? readHanRange(text, number.start) : undefined;
    if (han) {
      const [low, high] = [han.low, han.high];
      joined.push({ ...first, value: null, low, high, quantifier: 'BETWEEN', quantifiers: ['BETWEEN'] });
      continue;
    }
    if (next && second && isRange(text, number, next, patterns)) {
      const low = findLowerEnd(number, next);
      const excluded = second.excludedBecause ?? (Number.isInteger(number.value) ? first.excludedBecause : undefined);
      const between: Quantifier = 'BETWEEN';
      if (low < next.value) {
        const range = {
          value: null,
          low,
          high: next.value,
          quantifier: between,
          quantifiers: [between],
          start: first.start,
          end: second.end,
        };
        joined.push(excluded ? { ...range, excludedBecause: excluded } : range);
        i += 1;
        continue;
      }
    }
    joined.push(first);
  }
  return joined.filter(({ start }) => starts.includes(start));
}

function isRange(
  text: string,
  first: FoundNumber,
  second: FoundNumber,
  { between, betweenJoin, to, change }: Patterns,
): boolean {
  if (first.implied || second.implied) return false;
  const [before, middle] = [text.slice(0, first.start), text.slice(first.end, second.start)];
  if (search(between, before) && search(betweenJoin, middle)) return true;
  if (/^\s*[-–~～/]\s*$/u.test(middle)) return true;
  return search(to, middle) && !search(change, text);
}

/** "2 to 3 million", "five to six hundred": what multiplies the upper end multiplies the lower one too. */
function findLowerEnd(first: FoundNumber, second: FoundNumber): number {
  const scale = second.scale ?? 1;
  return (first.scale ?? 1) === 1 && scale >= 10 && first.value < second.value / scale
    ? first.value * scale
    : first.value;
}
