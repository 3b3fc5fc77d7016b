import { readPatterns } from './contexts.ts';
import { search } from './exclusions.ts';
import { readLexicon } from './lexicon.ts';
import type { NumberMention } from './mention.ts';
import { readNumbers } from './read-numbers.ts';
import { normaliseText } from './text.ts';

/** The words of a figure, with a few words before and after them that help to understand it. */
export interface Wording {
  readonly wording: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Language of the article (BCP 47). */
  readonly language: string;
}

/** Reads the numbers that a wording prints. The words before and after it may qualify them. Offsets are those of the wording. */
export function readWording({ wording, prefix, suffix, language }: Wording): NumberMention[] {
  const before = prefix === null ? '' : `${prefix} `;
  const text = `${before}${wording}${suffix === null ? '' : ` ${suffix}`}`;
  return readNumbers(text, language)
    .map((mention) => ({ ...mention, start: mention.start - before.length, end: mention.end - before.length }))
    .filter(({ start, end }) => start >= 0 && end <= wording.length);
}

/** The least number that vague words can mean: of "dozens, possibly hundreds" 24. Null if they name no size, or only a limit. */
export function findVagueMinimum(wording: string, language: string): number | null {
  const sizes = readNumbers(wording, language).filter(({ quantifier }) => quantifier === 'UNSPECIFIED');
  const lows = sizes.map(({ low }) => low);
  return lows.length === 0 || lows.includes(null) ? null : Math.min(...(lows as number[]));
}

/** Whether words give a share of something ("most", "a third") rather than a number. */
export function printsShare(wording: string, language: string): boolean {
  return matchWords('shares', wording, language) !== undefined;
}

/**
 * Whether a number counts households: "300 families", and not "a family of five" or "five family members".
 * @param end where the number ends in the wording
 */
export function isAboutHouseholds(wording: string, end: number, language: string): boolean {
  const lexicon = readLexicon(language);
  const { households, members, people, without } = readPatterns(lexicon);
  const { text } = normaliseText(wording.slice(end), lexicon.language);
  if (search(members, text)) return false;
  // An adjective or a measure word may stand between: "300 displaced families", "300个家庭".
  const [first = '', second = ''] = text.split(/[\s,.;:-]+/).filter((word) => word !== '');
  if (search(without, first)) return false;
  const isAdjective = /^(?:displaced|affected|homeless)$/.test(first) || !search(people, first);
  return search(households, first) || (isAdjective && search(households, second));
}

/**
 * Returns the words that count what a period added ("in the past 24 hours", "another", "rose by"), unless others mark a running
 * total ("the toll rose today to 72,133", "as of yesterday").
 * @param isClaimed whether a number is the one that the claim records
 */
export function findFlowWords(
  { wording, prefix, suffix, language }: Wording,
  isClaimed: (mention: NumberMention) => boolean,
): string | undefined {
  const { increment, growth } = readPatterns(readLexicon(language));
  const counted = readWording({ wording, prefix, suffix, language }).filter(isClaimed);
  const before = ({ start }: NumberMention) =>
    normaliseText(`${prefix ?? ''} ${wording.slice(0, start)}`, language).text;
  const grown = counted.flatMap((mention) => before(mention).match(growth) ?? [])[0];
  const text = [prefix, wording, suffix].filter((part) => part !== null).join(' ');
  const flow = matchWords('flow', text, language);
  if (flow === undefined) return grown;
  const isIncrement = counted.some((mention) => search(increment, before(mention)));
  return !isIncrement && matchWords('total', text, language) !== undefined ? undefined : flow;
}

function matchWords(kind: 'flow' | 'total' | 'shares', text: string, language: string): string | undefined {
  const lexicon = readLexicon(language);
  const pattern = readPatterns(lexicon)[kind];
  const folded = normaliseText(text, lexicon.language);
  pattern.lastIndex = 0;
  const found = pattern.exec(folded.text);
  if (found === null) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  return text.slice(folded.starts[start], folded.starts[end] ?? text.length);
}
