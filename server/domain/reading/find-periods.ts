import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type FoundCount, GROWING, makeCount, type Scene } from './count-scene.ts';
import { findPhraseOf } from './find-phrases.ts';
import type { FoundFrame } from './frame-search.ts';
import { hasOwnEvent } from './read-situation.ts';
import type { Sentence, Span } from './stages.ts';
import type { TimeWords } from './time-words.ts';

/** Figures of a period, by words of their own or of a heading. */

/** A period that the sentence names. */
export function findOwnPeriod(frame: FoundFrame, scene: Scene): FoundCount | null {
  const { sentence, words } = frame;
  const { clause, others, times, counts, reported } = scene;
  const first = Math.min(words.start, ...others.map((other) => other.words.start));
  const last = Math.max(words.end, ...others.map((other) => other.words.end));
  const isNear = ({ start, end }: Span) =>
    (start >= clause.start && end <= clause.end) ||
    (frame.rule !== 'toll' && end <= first) ||
    (start >= last && frame.rule !== 'toll');
  const total = frame.rule === 'toll' && findPhraseOf(sentence, counts?.totals ?? [], clause) !== null;
  if (total) return null;
  const strong = times.find((time) => time.strength === 'STRONG' && isNear(time));
  if (strong) return makeCount('PERIOD', strong, strong.days ?? reported?.days ?? null);
  const weak = times.find(
    (time) => time.strength === 'WEAK' && time.isAdverbial && isNear(time) && !isOfAnotherClause(time, scene, sentence),
  );
  return weak && isPeriodOf(frame, weak, scene) ? makeCount('PERIOD', weak, weak.days) : null;
}

/** "Since it opened in 2019": the time of another clause. */
function isOfAnotherClause(time: Span, { rules, counts }: Scene, { tokens }: Sentence): boolean {
  const before = tokens.filter(({ end }) => end <= time.start).slice(-MOST_CLAUSE_WORDS);
  const opens = new Set([...rules.since, ...(rules.words.RELATIVE ?? []), ...(counts?.whens ?? [])]);
  const at = before.findLastIndex(({ folded }) => opens.has(folded));
  return at >= 0 && before.slice(at).every(({ text }) => text !== ',');
}

const MOST_CLAUSE_WORDS = 6;

/** What happens to people one after another, so that a month of it is counted. Captives are taken at once. */
const RECURRENT: readonly Measure[] = ['KILLED', 'INJURED', 'CASUALTIES', 'DETAINED', 'DISPLACED', 'DEAD_OR_MISSING'];

/** Whether "in January" or "last year" bounds a count, and does not date one event. */
function isPeriodOf(
  frame: FoundFrame,
  weak: TimeWords,
  { rules, counts, reported, before, found, situation }: Scene,
): boolean {
  const { sentence } = frame;
  if (frame.rule === 'relative clause' || hasOwnEvent(sentence, sentence, rules, counts)) return false;
  if (findPhraseOf(sentence, counts?.statistics ?? rules.statistics)) return true;
  if (reported || (situation.isReport && RECURRENT.includes(frame.measure))) return true;
  const earlier = before && found.get(before)?.countType;
  if (earlier === 'PERIOD' || earlier === 'CUMULATIVE') return true;
  if (RECURRENT.includes(frame.measure) && weak.start <= (sentence.tokens[1]?.start ?? sentence.start)) return true;
  const isMany = findPhraseOf(sentence, rules.wars) !== null || findPhraseOf(sentence, rules.events) !== null;
  return RECURRENT.includes(frame.measure) && isMany;
}

/** What a heading or the figure before has set holds on, until a sentence names an event or a time of its own. */
export function findContinued(
  frame: FoundFrame,
  { times, rules, counts, reported, before, found, others }: Scene,
): FoundCount | null {
  const { sentence } = frame;
  if (frame.rule === 'toll' && findPhraseOf(sentence, counts?.untilNow ?? [])) return null;
  const isTimed = times.some(({ isAdverbial, strength }) => isAdverbial && strength !== 'SINCE');
  if (reported && !isTimed && !hasOwnEvent(sentence, sentence, rules, counts))
    return makeCount('PERIOD', reported.words, reported.days);
  if (before === null || isTimed) return null;
  const earlier = found.get(before);
  if (!earlier) return null;
  if (others.includes(before)) {
    const isLike = frame.isJoined || frame.relation?.kind === 'ADDITIONAL_TO';
    return isLike && earlier.countType !== 'STOCK' && earlier.countType !== 'DELTA' ? earlier : null;
  }
  if (before.sentence.block !== sentence.block || hasOwnEvent(sentence, sentence, rules, counts)) return null;
  return earlier.countType === 'PERIOD' || (earlier.countType === 'CUMULATIVE' && GROWING.includes(frame.measure))
    ? earlier
    : null;
}
