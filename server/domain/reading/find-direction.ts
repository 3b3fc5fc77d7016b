import type { Cue } from './source-cues.ts';
import { has, type Word } from './source-words.ts';
import { isJoiner } from './starts-clause.ts';

/** On which side of a source with its verb the words are for which it speaks. */

export function findDirection(words: readonly Word[], first: number, last: number): Cue['direction'] {
  const before = words[first - 1];
  const next = words[last + 1];
  if (has(before, 'AS')) return 'BOTH';
  const isClause = has(next, 'THAT') || (next?.mark === 'COMMA' && has(words[last + 2], 'THAT'));
  if (isClause || next?.mark === 'OPENING') return 'FORWARD';
  const isAfterPause = before?.mark === 'COMMA' || before?.mark === 'CLOSING';
  const isPostposed = before?.mark === 'CLOSING' || (isAfterPause && holdsMainClause(words, first - 1));
  if (next?.mark === 'COLON') return isPostposed ? 'BOTH' : 'FORWARD';
  const isLater = before !== undefined && !isJoiner(before) && !has(before, 'THAT');
  if (
    next === undefined ||
    next.mark === 'STOP' ||
    next.mark === 'CLOSING' ||
    next.mark === 'SEMICOLON' ||
    next.mark === 'BRACKET'
  )
    return before === undefined ? 'FORWARD' : 'BACKWARD';
  if (next.mark === 'COMMA' || next.mark === 'DASH') return isLater && !isOpening(words, first) ? 'BOTH' : 'FORWARD';
  if (isAfterPause && (has(next, 'COORDINATION') || has(next, 'CONJUNCTION'))) return 'BOTH';
  return isPostposed ? 'BACKWARD' : 'FORWARD';
}

/** Whether a whole clause stands before a comma, and not only an opening: "After the attack, police said". */
function holdsMainClause(words: readonly Word[], end: number): boolean {
  let from = 0;
  while (from < end) {
    const comma = words.findIndex(({ mark }, at) => at >= from && mark === 'COMMA');
    const last = comma < 0 || comma > end ? end : comma;
    if (
      !opensAside(words, from) &&
      words.slice(from, last).some((word) => word.number || MAIN.some((tag) => has(word, tag)))
    )
      return true;
    from = last + 1;
  }
  return false;
}

const MAIN = ['NUMBER', 'BE', 'AUXILIARY'] as const;
const ASIDE = ['ADJUNCT', 'CONJUNCTION', 'LINK', 'RELATIVE'] as const;

/** "In March", "Three days after", "which killed" */
function opensAside(words: readonly Word[], from: number): boolean {
  let at = from;
  while (
    words[at]?.mark === 'OPENING' ||
    has(words[at], 'COORDINATION') ||
    (at < from + 3 && (has(words[at], 'TIME') || has(words[at], 'ADVERB')))
  )
    at += 1;
  if ((has(words[at], 'NUMBER') || words[at]?.number) && has(words[at + 1], 'TIME')) at += 2;
  return words[at]?.info.isGerund === true || ASIDE.some((tag) => has(words[at], tag));
}

/** Whether only the time or place stands before a source at the beginning of a sentence: "On Monday police said, …". */
function isOpening(words: readonly Word[], first: number): boolean {
  return words
    .slice(0, first)
    .every(
      (word, at) =>
        has(word, 'TIME') ||
        has(word, 'ADVERB') ||
        has(word, 'BEFORE_TIME') ||
        (has(word, 'ADJUNCT') && at < 2) ||
        word.mark === 'OPENING',
    );
}
