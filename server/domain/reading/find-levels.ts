import { type FoundCount, LASTING, makeCount, type Scene, SOUGHT } from './count-scene.ts';
import { findPhraseOf } from './find-phrases.ts';
import type { FoundFrame } from './frame-search.ts';

/** Levels, and changes of a count. */

/** "Another 12 died, bringing the toll to 61". */
export function findChangeOfCount(frame: FoundFrame, { clause, others, times, counts }: Scene): FoundCount | null {
  const { number, sentence, words } = frame;
  if (!counts || number === null) return null;
  if (times.some(({ strength }) => strength === 'STRONG')) return null;
  const more = findPhraseOf(sentence, counts.more, { start: Math.max(clause.start, words.start), end: words.end });
  const total =
    more &&
    others.find(
      ({ measure, words: { start }, rule }) => measure === frame.measure && start > words.end && rule === 'toll',
    );
  const isRaised = total && findPhraseOf(sentence, counts.raisings, { start: words.end, end: total.words.start });
  return more && isRaised ? makeCount('DELTA', more) : null;
}

/** "Are being held", "remain in hospital", "are sheltering in schools". */
export function findLevel(frame: FoundFrame, { clause, times, rules, counts, situation }: Scene): FoundCount | null {
  if (SOUGHT.includes(frame.measure)) return null;
  if (times.some(({ strength }) => strength === 'STRONG') && !frame.isLevel) return null;
  const still = findPhraseOf(frame.sentence, rules.present, {
    start: Math.min(frame.words.start, frame.trigger.start),
    end: Math.max(frame.words.end, frame.trigger.end),
  });
  if (!LASTING.includes(frame.measure))
    return frame.isLevel && frame.measure !== 'SURVIVORS' && frame.measure !== 'KILLED' && frame.measure !== 'INJURED'
      ? makeCount('STOCK', frame.trigger)
      : null;
  if (still) return makeCount('STOCK', still);
  const is = findPhraseOf(frame.sentence, counts?.lasting ?? [], {
    start: frame.trigger.start,
    end: frame.trigger.end,
  });
  if (
    is ||
    findPhraseOf(frame.sentence, rules.present, {
      start: frame.words.start,
      end: Math.min(clause.end, frame.trigger.end + NEAR_CHARS),
    })
  ) {
    const isOpen = situation.isOpen && frame.measure === 'HOSPITALISED';
    return makeCount(isOpen ? 'TALLY_SO_FAR' : 'STOCK', is ?? frame.trigger);
  }
  if (!frame.isLevel || (frame.measure === 'HOSPITALISED' && !situation.isOpen)) return null;
  return makeCount(situation.isOpen || frame.isPerfect ? 'TALLY_SO_FAR' : 'STOCK', frame.trigger);
}

const NEAR_CHARS = 25;

/** People who are missing: a tally while they are searched for, otherwise how many are missing now. */
export function findSought(frame: FoundFrame, { situation, isPast, counts }: Scene): FoundCount | null {
  if (!SOUGHT.includes(frame.measure)) return null;
  if (frame.measure === 'DEAD_OR_MISSING') return null;
  // Without words for disasters, people who are missing are most often sought.
  const isSought = counts === null || situation.isSearching || situation.isDisaster;
  return makeCount(!isPast && isSought ? 'TALLY_SO_FAR' : 'STOCK', frame.trigger);
}
