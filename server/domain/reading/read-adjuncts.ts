import type { NounPhrase } from './classify-source.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readRight } from './source-noun-phrases.ts';
import { isNounish } from './source-runs.ts';
import { has, type Word } from './source-words.ts';

/**
 * Skips what says when, where and to whom somebody spoke: "in a statement on Monday", "late Tuesday", "to reporters".
 * Returns the position after it, and the media that were spoken to.
 */
export function readAdjuncts(
  words: readonly Word[],
  from: number,
  lexicon: SourceLexicon,
): { readonly next: number; readonly media: readonly NounPhrase[] } {
  const media: NounPhrase[] = [];
  let next = from;
  for (let count = 0; count < MOST_ADJUNCTS; count += 1) {
    const time = skipTime(words, next);
    if (time > next) {
      next = time;
      continue;
    }
    const word = words[next];
    const isHearer = has(word, 'HEARER');
    if (!(has(word, 'ADJUNCT') || isHearer) || has(words[next + 1], 'HEDGE') || words[next + 1] === undefined) break;
    if (words[next + 1]?.info.isGerund === true) break;
    if (words[next + 1]?.number && isClock(words, next + 2)) {
      next += 2;
      continue;
    }
    const timed = skipTime(words, next + 1);
    const phrase = timed > next + 1 ? null : readRight(words, next + 1, words.length - 1, lexicon);
    const last = timed > next + 1 ? timed - 1 : phrase === null ? skipPlain(words, next + 1) : phrase.last;
    if (last <= next) break;
    if (phrase?.isMedia && isHearer) media.push(phrase);
    next = last + 1;
  }
  return { next, media };
}

const MOST_ADJUNCTS = 8;

/** "at 15.00 local time", "at 3 p.m.", "by 5:20". */
const isClock = (words: readonly Word[], after: number) =>
  words[after] === undefined ||
  words[after]?.mark !== null ||
  has(words[after], 'TIME') ||
  (has(words[after], 'BEFORE_TIME') && has(words[after + 1], 'TIME'));

function skipPlain(words: readonly Word[], from: number): number {
  let at = from;
  while (isNounish(words, at)) at += 1;
  return at - 1;
}

/** "Monday", "late on Tuesday", "Oct. 5", "5 May 2024", "last week", "the following day". */
function skipTime(words: readonly Word[], from: number): number {
  let at = from;
  for (; at < words.length; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (has(word, 'TIME') || has(word, 'ADVERB')) continue;
    const isJoined = (has(next, 'BEFORE_TIME') || has(next, 'ADJUNCT')) && has(words[at + 2], 'TIME');
    const isBefore = has(word, 'BEFORE_TIME') && (has(next, 'TIME') || isJoined);
    if (isBefore && isJoined) at += 1;
    const isDay = word?.number === true && (has(next, 'TIME') || (at > from && has(words[at - 1], 'TIME')));
    if (!isBefore && !isDay) break;
  }
  return at;
}
