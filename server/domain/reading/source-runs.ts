import { findNoun } from './classify-source.ts';
import type { SourceNoun } from './languages/source-rules.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** Runs of words that can be one noun phrase, up to a preposition, and what may be linked to them. */

export const isEmpty = (words: readonly Word[], first: number, last: number) =>
  words.slice(first, last + 1).every((word) => has(word, 'DETERMINER') || has(word, 'NUMBER'));

/** Whether a word can stand inside a noun phrase, before what links it to another. */
export function isNounish(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const isInName = words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  if (word.mark !== null) return word.folded === '&' && isInName;
  if (has(word, 'COORDINATION')) return isInName && !words[at - 1]?.possessive;
  if (word.number) return words[at - 1]?.info.noun?.kind === 'MEDIA' && words[at - 1]?.capital === true;
  if (word.info.noun !== null || has(word, 'MEDIA_NAME') || has(word, 'TITLE')) return true;
  if (has(word, 'TIME')) return isModifier(words[at - 1]) && BEFORE_PAPERS.has(words[at + 1]?.info.noun?.kind);
  if (has(word, 'PARTICLE') && words[at + 1]?.capital) return true;
  if (word.capital && (isInName || (words[at - 1]?.capital && has(word, 'ADVERB')))) return true;
  if (has(word, 'RELAYED') && words[at - 1]?.info.noun) return false;
  for (const tag of ENDING) if (has(word, tag)) return false;
  return word.info.verb === null || word.capital;
}

/** "its January report", "the Sunday Times" */
const BEFORE_PAPERS: ReadonlySet<SourceNoun['kind'] | undefined> = new Set(['MEDIA', 'PAPER', 'COUNT']);

const isModifier = (word: Word | undefined) =>
  has(word, 'DETERMINER') || word?.capital === true || word?.possessive === true;

const ENDING = [
  ...(['THAT', 'RELATIVE', 'CONJUNCTION', 'OTHERS', 'PERSON', 'THING', 'MANY', 'BE', 'AUXILIARY', 'NEGATION'] as const),
  ...(['STOP', 'LINK', 'ADJUNCT', 'HEARER', 'ADVERB'] as const),
];

export function findRunStart(words: readonly Word[], last: number, floor: number): number {
  if (!isNounish(words, last)) return -1;
  let first = last;
  while (first > floor && isNounish(words, first - 1) && !beginsPhrase(words, first)) first -= 1;
  return first;
}

const beginsPhrase = (words: readonly Word[], at: number) =>
  (has(words[at], 'DETERMINER') || (has(words[at], 'NUMBER') && !has(words[at - 1], 'DETERMINER'))) &&
  !(words[at - 1]?.capital && words[at + 1]?.capital && !words[at - 1]?.possessive);

/** In a phrase to the right, words after the last noun or name do not belong to it: "police | hunting the gunmen". */
export function findRunEnd(words: readonly Word[], first: number, highest: number, lexicon: SourceLexicon): number {
  let end = first - 1;
  let known = first - 1;
  while (end + 1 <= highest && isNounish(words, end + 1) && !(end >= first && beginsPhrase(words, end + 1))) {
    if (end >= first && findPhrase(words, end + 1, lexicon, ['CITING', 'AS_SAYING', 'BASED_ON']) !== null) break;
    end += 1;
    const word = words[end] as Word;
    if (word.info.noun !== null || word.capital || has(word, 'MEDIA_NAME')) known = end;
    if (has(word, 'MEDIA_NAME') && !words[end + 1]?.capital && words[end + 1]?.info.noun === null) break;
    if (lexicon.rules.nounsFirst && end - known > 3) break;
  }
  return known >= first && !lexicon.rules.nounsFirst ? known : end;
}

/** Whether a preposition after a run belongs to the source: "police in Kano", "a doctor at the hospital". */
export function canLink(
  words: readonly Word[],
  first: number,
  last: number,
  link: number,
  lexicon: SourceLexicon,
): boolean {
  const noun = findNoun(words, first, last, lexicon);
  if (has(words[link], 'CLOSE_LINK')) return noun !== null || words[last]?.capital === true;
  if (has(words[link], 'OWNER_LINK') && (noun?.kind === 'PAPER' || noun?.kind === 'COUNT')) return true;
  if (has(words[link], 'HEARER')) return noun?.kind === 'PERSON' || words[link + 1]?.capital === true;
  return noun?.kind === 'PERSON' || noun?.kind === 'BODY';
}

/** What follows a preposition is no part of the source: "police | on Monday", "the ministry | in a statement". */
export function isOther(words: readonly Word[], at: number): boolean {
  let i = at;
  while (has(words[i], 'DETERMINER') || has(words[i], 'BEFORE_TIME')) i += 1;
  const word = words[i];
  if (word === undefined || has(word, 'TIME') || word.number || has(words[at], 'HEDGE')) return true;
  for (; isPlain(words, i); i += 1)
    if (words[i]?.info.noun?.carries || words[i]?.info.noun?.kind === 'PAPER') return true;
  return false;
}
const isPlain = (words: readonly Word[], at: number) => isNounish(words, at) && !has(words[at], 'DETERMINER');
