import { hasSpaces, normaliseText } from '../figures/numbers/text.ts';
import type { Span, Token } from './stages.ts';

/**
 * Splits text into words, numerals and punctuation marks. Words are those of Unicode (UAX 29), except that letters with full stops
 * between them stay together ("U.N.", "p.m."), which Intl.Segmenter would divide. It is used where words are written without
 * spaces.
 */

/**
 * Letters with full stops, numerals with their groups, decimals and what is stuck to them, words with inner apostrophes, and
 * single marks.
 */
const TOKEN =
  /(?:(?<![\p{L}\p{M}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+\.?|\p{Nd}+(?:[.,٬٫]\p{Nd}+)*[\p{L}\p{M}]*|[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*)(?:['’ʼ][\p{L}\p{M}]+)*|\.{2,}|[^\s\p{L}\p{M}\p{Nd}\p{Cf}]/gu;

/** @param text without markup */
export function readTokens(text: string, { start, end }: Span, language: string): Token[] {
  const part = text.slice(start, end);
  if (!hasSpaces(language)) return segmentWords(part, start, language);
  const tokens: Token[] = [];
  for (const { 0: word, index } of part.matchAll(TOKEN)) tokens.push(makeToken(word, start + index));
  return tokens;
}

function segmentWords(part: string, start: number, language: string): Token[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const tokens: Token[] = [];
  for (const { segment, index } of segmenter.segment(part))
    if (segment.trim() !== '') tokens.push(makeToken(segment, start + index));
  return tokens;
}

function makeToken(word: string, start: number): Token {
  return {
    text: word,
    start,
    end: start + word.length,
    folded: normaliseToken(word),
    isWord: /[\p{L}\p{Nd}]/u.test(word),
  };
}

/** How many folded words are remembered: more than one article has. */
const MOST_REMEMBERED_WORDS = 5000;
const remembered = new Map<string, string>();

/**
 * Folds a word for look-ups: in lower case, with plain quotes and digits, without the accents of Latin letters and without Arabic vowel
 * marks. Fold the words of tables in the same way.
 */
export function normaliseToken(word: string): string {
  if (/^[a-zа-я]+$/.test(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = /^[ -~]*$/.test(word) ? word.toLowerCase() : foldMarks(word);
  if (remembered.size >= MOST_REMEMBERED_WORDS) remembered.clear();
  remembered.set(word, folded);
  return folded;
}

function foldMarks(word: string): string {
  const { text } = normaliseText(word, 'en');
  return text
    .replaceAll(/[“”«»„]/g, '"')
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
