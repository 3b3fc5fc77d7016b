import { findPhraseOf } from './find-phrases.ts';
import type { FoundFrame } from './frame-search.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { Span } from './stages.ts';

/** How far after "since" the words for a beginning may stand. */
const MOST_SINCE_WORDS = 8;

interface Around {
  readonly clause: Span;
  readonly others: readonly FoundFrame[];
}

/**
 * "Since the war began": near the figure, or at the beginning for all figures of the sentence. "The deadliest since 2010" is none.
 * @returns the words, or `RECENT` for "since dawn", or `EVENT` for "since Monday's quake"
 */
export function isTotalSince(
  { sentence, words, rule }: FoundFrame,
  isPerfect: boolean,
  { clause, others }: Around,
  rules: FrameRules,
  counts: CountRules | null,
): Span | 'RECENT' | 'EVENT' | null {
  const first = Math.min(words.start, ...others.map((other) => other.words.start));
  const last = Math.max(words.end, ...others.map((other) => other.words.end));
  const isShared = others.some(({ words: { end } }) => end === last) && clause.end <= last;
  const found =
    findPhraseOf(sentence, rules.since, clause) ??
    findPhraseOf(sentence, rules.since, { start: sentence.start, end: first }) ??
    (isShared || rule !== 'toll' ? findPhraseOf(sentence, rules.since, { start: last, end: sentence.end }) : null);
  if (found === null) return null;
  if (findPhraseOf(sentence, rules.superlatives, { start: sentence.start, end: found.start })) return null;
  const after = sentence.tokens.filter(({ start }) => start >= found.end).slice(0, MOST_SINCE_WORDS);
  // "And has not been seen since."
  if (!after[0]?.isWord || (rules.words.AND ?? []).includes(after[0].folded)) return null;
  const [next, end] = [after[0]?.start ?? found.end, after.at(-1)?.end ?? found.end];
  if (findPhraseOf(sentence, counts?.recently ?? [], { start: found.start, end: found.start + 1 })) return 'RECENT';
  const isDisaster = findPhraseOf(sentence, counts?.disasters ?? [], { start: next, end }) !== null;
  if (isDisaster) return 'EVENT';
  if (after[0] && findPhraseOf(sentence, rules.weekdays, { start: after[0].start, end: after[0].start + 1 }))
    return 'EVENT';
  // "The hospital, which we have supported since 2027": another clause.
  const isOfAnother = sentence.tokens.some(
    ({ folded, start }) =>
      start > words.end && start < found.start && (rules.words.RELATIVE?.includes(folded) ?? false),
  );
  if (isOfAnother) return null;
  const isBeginning =
    after.slice(0, 2).some(({ text }) => /^\d{1,4}$/.test(text)) ||
    findPhraseOf(sentence, rules.beginnings, { start: next, end }) !== null;
  return isBeginning || isPerfect ? { start: found.start, end } : null;
}
