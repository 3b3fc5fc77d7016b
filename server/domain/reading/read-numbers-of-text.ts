import type { NumberMention } from '../figures/numbers/mention.ts';
import { readNumbers } from '../figures/numbers/read-numbers.ts';
import { excludeNumbers } from './exclude-numbers.ts';
import { maskMarkup } from './mask-markup.ts';
import type { Block } from './stages.ts';

/**
 * Reads all numbers of a text: counts, and those that count no people, with the reason. No digit of the text is left out: what stands
 * in an address or before an item of a list is a LABEL.
 * @param blocks as `readBlocks` finds them
 * @param language BCP 47
 */
export function readNumbersOfText(text: string, blocks: readonly Block[], language: string): NumberMention[] {
  const plain = maskMarkup(text);
  const mentions = excludeNumbers(plain, readNumbers(plain, language), language);
  const placed = excludeOutside(mentions, blocks);
  return [...placed, ...findUnread(text, placed)].sort((a, b) => a.start - b.start || a.end - b.end);
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
