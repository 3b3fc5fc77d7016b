import type { NumberMention } from '../figures/numbers/mention.ts';
import { readNumbers } from '../figures/numbers/read-numbers.ts';
import { excludeNumbers } from './exclude-numbers.ts';
import { findWordsOfNumbers } from './find-words-of-numbers.ts';
import { maskMarkup } from './mask-markup.ts';
import type { Block, Span } from './stages.ts';

/**
 * Reads all numbers of a text: counts, and those that count no people, with the reason. No digit of the text is left out: what stands
 * in an address or before an item of a list is a LABEL.
 * @param blocks as `readBlocks` finds them
 * @param language BCP 47
 */
export function readNumbersOfText(text: string, blocks: readonly Block[], language: string): NumberMention[] {
  const plain = maskMarkup(text);
  const mentions = readApart(excludeNumbers(plain, readNumbers(plain, language), language), plain, blocks, language);
  const placed = excludeOutside(mentions, blocks);
  const words = findWordsOfNumbers(plain, language).filter((word) => !overlapsMore(word, placed));
  const read = [...placed.filter((mention) => !isWithinAny(mention, words)), ...words].sort(compare);
  return [...read, ...findUnread(text, read)].sort(compare);
}

/** A block with a number at its end is read once more by itself if it is no longer. */
const LONGEST_APART_CHARS = 300;
/** No article has so many lines of this kind. */
const MOST_READ_APART = 1000;

/** "Families: 300" above "Trucks: 12" are not 300 trucks: the words of the next block say nothing about a number. */
function readApart(
  mentions: readonly NumberMention[],
  plain: string,
  blocks: readonly Block[],
  language: string,
): readonly NumberMention[] {
  let count = 0;
  return mentions.map((mention) => {
    if (mention.excludedBecause === undefined || mention.high !== null || count >= MOST_READ_APART) return mention;
    const block = findFrom(mention, blocks);
    if (block === undefined || block.end !== mention.end || block.end - block.start > LONGEST_APART_CHARS)
      return mention;
    count += 1;
    const alone = plain.slice(block.start, block.end);
    const found = excludeNumbers(alone, readNumbers(alone, language), language).find(
      ({ start, end }) => start + block.start === mention.start && end + block.start === mention.end,
    );
    const { excludedBecause: _, ...number } = mention;
    return found === undefined || found.excludedBecause === mention.excludedBecause
      ? mention
      : { ...number, ...(found.excludedBecause && { excludedBecause: found.excludedBecause }) };
  });
}

function compare(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The first of spans in the order of the text that does not end before another one begins. */
function findFrom<Found extends Span>({ start }: Span, spans: readonly Found[]): Found | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Found).end <= start) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** Whether a word overlaps a number that it does not contain: "twenty-first" contains "twenty". */
function overlapsMore(word: Span, mentions: readonly NumberMention[]): boolean {
  const found = findFrom(word, mentions);
  return found !== undefined && found.start < word.end && !(word.start <= found.start && found.end <= word.end);
}

function isWithinAny({ start, end }: Span, words: readonly Span[]): boolean {
  const found = findFrom({ start, end }, words);
  return found !== undefined && found.start <= start && end <= found.end;
}

/** Numbers outside all blocks number the items of lists. */
function excludeOutside(mentions: readonly NumberMention[], blocks: readonly Block[]): NumberMention[] {
  let next = 0;
  return mentions.map((mention) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1;
    const isOutside = mention.end <= (blocks[next]?.start ?? Number.POSITIVE_INFINITY);
    return isOutside ? { ...mention, excludedBecause: mention.excludedBecause ?? 'LABEL' } : mention;
  });
}

/** Digits that are not part of any number found: those of addresses and of other markup. */
function findUnread(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  const unread: NumberMention[] = [];
  let next = 0;
  for (const { 0: digits, index } of text.matchAll(/\p{Nd}+/gu)) {
    const end = index + digits.length;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    unread.push({ ...UNREAD, value: Number.isSafeInteger(Number(digits)) ? Number(digits) : null, start: index, end });
  }
  return unread;
}

const UNREAD = { low: null, high: null, quantifier: 'EXACT', quantifiers: [], excludedBecause: 'LABEL' } as const;
