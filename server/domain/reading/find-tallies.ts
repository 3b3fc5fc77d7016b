import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type FoundCount, GROWING, LASTING, makeCount, type Scene, SOUGHT } from './count-scene.ts';
import { findPhraseOf } from './find-phrases.ts';
import { isTotalSince } from './find-since.ts';
import type { FoundFrame } from './frame-search.ts';
import { hasOwnEvent, isPartOfBefore } from './read-situation.ts';
import type { Span } from './stages.ts';

/** Running totals: those of wars, and those that are still being counted. */

/** A part counts like its whole: "including three children", "two of the dead". */
export function findOfWhole(frame: FoundFrame, { before, others, found, times }: Scene): FoundCount | null {
  if (!isPartOfBefore(frame)) return null;
  if (times.some(({ strength, start }) => strength === 'STRONG' && start >= frame.words.start)) return null;
  const whole =
    [...others, ...(before ? [before] : [])].find(({ number }) => number !== null && number === frame.relation?.to) ??
    [...found.keys()].findLast(({ measure }) => measure === frame.measure);
  const counted = whole && found.get(whole);
  if (!counted || whole.measure !== frame.measure) return null;
  return counted;
}

/** "Since the war began", "the offensive has killed". */
export function findTotal(frame: FoundFrame, { clause, others, rules, counts, times }: Scene): FoundCount | null {
  const { sentence } = frame;
  const isPerfect =
    frame.isPerfect ||
    (frame.isJoined && others.some((other) => other.isPerfect && other.words.end <= frame.words.start));
  const since = isTotalSince(frame, isPerfect, { clause, others }, rules, counts);
  if (since === 'RECENT' || since === 'EVENT')
    return since === 'EVENT' && GROWING.includes(frame.measure) ? makeCount('TALLY_SO_FAR') : null;
  const isNearer =
    since &&
    frame.rule !== 'toll' &&
    (times.some(
      ({ strength, start, end }) => strength === 'STRONG' && start >= frame.words.end && end <= since.start,
    ) ||
      findPhraseOf(sentence, counts?.raisings ?? [], { start: frame.words.end, end: since.start }) !== null);
  if (since && !isNearer) return makeCount('CUMULATIVE', since);
  const hasPeriod = times.some(
    ({ strength, start }) => strength === 'STRONG' && (frame.rule !== 'toll' || start >= clause.start),
  );
  const war = findPhraseOf(sentence, rules.wars);
  if (!hasPeriod && war && (isPerfect || frame.rule === 'toll')) return makeCount('CUMULATIVE', war);
  // "Were killed in the 14-year civil war".
  const within =
    !hasPeriod &&
    times.every(({ strength }) => strength === 'SINCE') &&
    findPhraseOf(sentence, counts?.longWars ?? [], { start: frame.words.end, end: clause.end });
  if (within && !hasOwnEvent(sentence, sentence, rules, counts)) return makeCount('CUMULATIVE', within);
  const ofCaptives = others.some(({ measure }) => CAPTIVES.includes(measure));
  if (
    isPerfect &&
    ofCaptives &&
    (frame.measure === 'RELEASED' || frame.measure === 'RESCUED' || frame.measure === 'BODIES_RECOVERED')
  )
    return makeCount('CUMULATIVE');
  return null;
}

const CAPTIVES: readonly Measure[] = ['TAKEN_HOSTAGE', 'HELD_HOSTAGE', 'HELD', 'CAPTURED'];

/** People who are still being counted. */
export function findTally(frame: FoundFrame, scene: Scene): FoundCount | null {
  const { sentence, measure, rule } = frame;
  const { clause, counts, rules, situation, isPast, others, times } = scene;
  if (isPast || situation.isClosed || !GROWING.includes(measure)) return null;
  const isOfTotal = findPhraseOf(sentence, rules.since) !== null || findPhraseOf(sentence, rules.wars) !== null;
  const own = isOfTotal
    ? null
    : (findPhraseOf(sentence, counts?.untilNow ?? rules.tallies, clause) ?? findDeadline(frame, scene));
  if (own) return makeCount('TALLY_SO_FAR', own);
  if (situation.isOpen) return makeCount('TALLY_SO_FAR');
  if (
    rule === 'toll' &&
    (counts === null ||
      findPhraseOf(sentence, counts?.tolls ?? []) ||
      findPhraseOf(sentence, counts?.standings ?? []) ||
      findPhraseOf(sentence, rules.words.RISE ?? []))
  )
    return makeCount('TALLY_SO_FAR', frame.trigger);
  if (LASTING.includes(measure) && frame.isPerfect && measure !== 'DETAINED' && measure !== 'HOSPITALISED')
    return makeCount('TALLY_SO_FAR', frame.trigger);
  if (
    others.some((other) => SOUGHT.includes(other.measure)) ||
    findPhraseOf(sentence, counts?.untilNow ?? rules.tallies)
  )
    return makeCount('TALLY_SO_FAR');
  const isFresh = times.some(({ strength }) => strength === 'DAY') || findPhraseOf(sentence, rules.weekdays) !== null;
  const isAtLeast = [frame, ...others].some(({ number }) => number?.quantifier === 'AT_LEAST');
  if (situation.isDisaster && (frame.isPerfect || (isFresh && isAtLeast))) return makeCount('TALLY_SO_FAR');
  return null;
}

/** "By nightfall", "as of Tuesday evening". */
function findDeadline({ sentence, words }: FoundFrame, { clause, times, counts }: Scene): Span | null {
  if (!counts) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ folded, start, end }, i) =>
      ((start >= clause.start && end <= clause.end) || start === sentence.start) &&
      (start >= words.end || end <= words.start) &&
      counts.until.includes(folded) &&
      (times.some(
        (time) =>
          time.strength === 'DAY' &&
          time.start <= (tokens[i + 1]?.start ?? 0) &&
          (tokens[i + 1]?.start ?? 0) < time.end,
      ) ||
        counts.hours.includes(tokens[i + 1]?.folded ?? '')),
  );
  return tokens[at] ?? null;
}
