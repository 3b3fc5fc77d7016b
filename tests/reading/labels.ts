import type { SourceLink } from '../../server/domain/reading/stages.ts';
import type { ExpectedLink } from './passages.ts';

/** Whether labels of sources and populations mean the same, although they are not the same words. */

const MOST_EXTRA_WORDS = 6;
const ARTICLES = new Set(['a', 'an', 'the', 'el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas']);

/** Returns the words of a label without case, articles, possessive endings and punctuation. */
function foldWords(label: string): string[] {
  const words = label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]s?(?=$|[^\p{L}])/gu, '')
    .match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu);
  return (words ?? []).filter((word) => !ARTICLES.has(word));
}

/** Whether one label is the other, or a part of it: "Agency head Clara Ibarra" and "Clara Ibarra". */
export function meansSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [short = [], long = []] = [foldWords(one), foldWords(other)].toSorted((a, b) => a.length - b.length);
  if (short.length === 0 || long.length - short.length > MOST_EXTRA_WORDS) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Whether labels are the same, but for their case. */
export function isSameLabel(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : one.toLowerCase() === other.toLowerCase();
}

/** Whether a chain has the links expected, in their order. */
export function isChain(
  links: readonly SourceLink[],
  expected: readonly ExpectedLink[],
  agrees: (link: SourceLink, expected: ExpectedLink) => boolean,
): boolean {
  return links.length === expected.length && links.every((link, i) => agrees(link, expected[i] as ExpectedLink));
}
