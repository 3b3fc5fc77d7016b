import { type Patterns, readPatterns } from './contexts.ts';
import { findExclusion, findShares, isAboutThings, search } from './exclusions.ts';
import { findQuantifiers } from './hedges.ts';
import { joinRanges } from './join-ranges.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import type { FoundNumber, NumberMention } from './mention.ts';
import { readHanAt } from './read-han.ts';
import { readNumberAt } from './read-number.ts';
import { type FoldedText, hasSpaces, NEARBY_CHARS, normaliseText } from './text.ts';

/**
 * Reads all numbers of a text in a language (BCP 47): in digits of any script, in words, and in words that imply a number.
 * They come in the order of the text, with those that are no counts of people, and why.
 */
export function readNumbers(original: string, tag: string): NumberMention[] {
  const lexicon = readLexicon(tag);
  const patterns = readPatterns(lexicon);
  const folded = normaliseText(original, lexicon.language);
  const vague = findVague(folded, patterns);
  const none = findSpans(folded, patterns.none);
  const pairs = findSpans(folded, patterns.two);
  // "No one" is no one, and "un par" two.
  const plain = findNumbers(folded, lexicon, patterns).filter(
    ({ start, value }) =>
      !isWithin(start, vague) && !(value === 1 && (isWithin(start, none) || isWithin(start, pairs))),
  );
  const counting = [...plain, ...vague.map((size) => ({ ...size, value: Number.NaN }))].sort(
    (a, b) => a.start - b.start,
  );
  const numbers = [...plain, ...findImplied(folded, patterns, counting)].sort((a, b) => a.start - b.start);
  const shares = findShares(numbers, folded, patterns);
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: folded.starts[start] as number,
    end: findEnd(folded, end),
  });
  const mentions = numbers.map((number, i): NumberMention => {
    const excluded = shares.has(number) ? 'SHARE' : findExclusion(number, folded, patterns);
    const hedged = { start: number.start, end: number.end, next: numbers[i + 1]?.start };
    const quantifiers = number.implied ? [] : findQuantifiers(folded, hedged, patterns);
    const quantifier = quantifiers[0] ?? 'EXACT';
    const { value } = number;
    const mention = { value, low: null, high: null, quantifier, quantifiers: [...quantifiers], ...place(number) };
    return excluded ? { ...mention, excludedBecause: excluded } : mention;
  });
  const ranges = joinRanges(folded, patterns, numbers, mentions);
  const unreadNumbers = vague.filter(({ start }) => {
    const number = plain[findPosition(plain, start + 1)];
    return number === undefined || number.start >= start;
  });
  const sizes = unreadNumbers.map((size) => toVagueMention(size, folded, patterns, place(size)));
  return [...ranges, ...sizes].sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function findSpans({ text }: FoldedText, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** @param spans in the order of the text, and not overlapping */
function isWithin(start: number, spans: readonly Span[]): boolean {
  const span = spans[findPosition(spans, start + 1)];
  return span !== undefined && span.start <= start;
}

/** Returns the position of the first span that does not end before a place. Spans are in the order of the text. */
function findPosition(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps what overlaps nothing that came before it in the list, in the order of the text. */
function keepFirst<Found extends Span>(found: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function findEnd({ starts, original }: FoldedText, end: number): number {
  const last = starts[end - 1];
  if (last === undefined) return 0;
  let at = end;
  while (starts[at] === last) at += 1;
  return starts[at] ?? original.length;
}

/** How far before a numeral the name of a month is sought. */
const LONGEST_MONTH_CHARS = 30;

/** Finds numbers in digits and in number words, from left to right. */
function findNumbers({ text }: FoldedText, lexicon: Lexicon, { months }: Patterns): FoundNumber[] {
  const found: FoundNumber[] = [];
  const spaced = hasSpaces(lexicon.language);
  for (let at = 0; at < text.length; ) {
    const isDigit = isAsciiDigit(text.charCodeAt(at));
    if (spaced && !isDigit && !isWordStart(text, at)) {
      at += 1;
      continue;
    }
    const afterMonth =
      isDigit && endsWith(months, text.slice(Math.max(0, at - LONGEST_MONTH_CHARS), at).replace(/[\s.]+$/, ''));
    const number = spaced
      ? readNumberAt(text, at, lexicon, !afterMonth)
      : (readHanAt(text, at) ?? readNumberAt(text, at, lexicon, false));
    if (number) found.push(number);
    at = number ? Math.max(number.end, at + 1) : at + 1;
  }
  return found;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a word begins at a place of a folded text. Letters beyond the basic plane begin with a surrogate. */
function isWordStart(text: string, at: number): boolean {
  const isSurrogate = text.charCodeAt(at) >> 10 === 0xd800 >> 10;
  return (isSurrogate || isLetter(text, at)) && !(at > 0 && isLetter(text, at - 1));
}

/** Letters, and the marks and digits among them. Most are of ASCII, for which no pattern is needed. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || isAsciiDigit(code);
  return /[\p{L}\p{M}]/u.test(text[at] as string);
}

function endsWith(pattern: RegExp, text: string): boolean {
  return [...text.matchAll(pattern)].some(({ 0: all, index }) => index + all.length === text.length);
}

/** Finds words that imply a number: "nobody" 0, "a woman" 1, the Arabic dual 2. Not where a number counts them. */
function findImplied(folded: FoldedText, patterns: Patterns, numbers: readonly FoundNumber[]): FoundNumber[] {
  const { text } = folded;
  const { none, one, two } = patterns;
  const found: FoundNumber[] = [];
  // "A 12-year-old boy" is one.
  const isAge = (number: FoundNumber) => findExclusion(number, folded, patterns) === 'AGE';
  for (const [pattern, value] of [
    [none, 0],
    [two, 2],
    [one, 1],
  ] as const)
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      let isCounted = false;
      for (let i = findPosition(numbers, index - LONGEST_GAP_CHARS); i < numbers.length; i += 1) {
        const number = numbers[i] as FoundNumber;
        if (number.start > end + LONGEST_GAP_CHARS) break;
        isCounted ||=
          number.start < end
            ? (index < number.end && !isAge(number)) || (number.end <= index && isBlank(text, number.end, index))
            : number.value === 1 && isBlank(text, end, number.start);
      }
      if (!isCounted) found.push({ value, start: index, end, implied: true });
    }
  return keepFirst(found, text.length);
}

/** The widest gap between a number and what it counts. */
const LONGEST_GAP_CHARS = 4;

function isBlank(text: string, start: number, end: number): boolean {
  return start <= end && end - start <= LONGEST_GAP_CHARS && text.slice(start, end).trim() === '';
}

interface VagueSize {
  readonly low: number | null;
  readonly start: number;
  readonly end: number;
}

/** Finds vague sizes. Patterns come longest first, and the first that matches at a place counts. */
function findVague({ text }: FoldedText, { vague, vagueUnlessHedged, hedgesBefore }: Patterns): VagueSize[] {
  const isNumber = (start: number) =>
    search(vagueUnlessHedged, text.slice(start, start + NEARBY_CHARS)) &&
    hedgesBefore.some(([, pattern]) => search(pattern, text.slice(Math.max(0, start - NEARBY_CHARS), start)));

  const found: VagueSize[] = [];
  for (const [pattern, low] of vague)
    for (const { 0: words, index } of text.matchAll(pattern))
      if (!isNumber(index)) found.push({ low, start: index, end: index + words.length });
  return keepFirst(found, text.length);
}

function toVagueMention(
  { low, start, end }: VagueSize,
  folded: FoldedText,
  patterns: Patterns,
  place: { start: number; end: number },
): NumberMention {
  const { text } = folded;
  const quantifiers = findQuantifiers(folded, { start, end, next: undefined }, patterns);
  const isLimit = quantifiers.includes('AT_MOST') || quantifiers.includes('LESS_THAN');
  const mention = {
    value: null,
    low: isLimit ? null : low,
    high: null,
    quantifier: 'UNSPECIFIED' as const,
    quantifiers: [],
    ...place,
  };
  return isAboutThings(text.slice(end, end + NEARBY_CHARS), patterns)
    ? { ...mention, excludedBecause: 'THINGS' }
    : mention;
}
