import { type CountContext, type FoundCount, LEVELS, makeCount, type Scene } from './count-scene.ts';
import { findClause } from './describe-frame.ts';
import { findChangeOfCount, findLevel, findSought } from './find-levels.ts';
import { findContinued, findOwnPeriod } from './find-periods.ts';
import { findPhraseOf } from './find-phrases.ts';
import { type ReportedPeriod, updatePeriod } from './find-reported-period.ts';
import { findOfWhole, findTally, findTotal } from './find-tallies.ts';
import type { FoundFrame } from './frame-search.ts';
import type { CountRules } from './languages/count-rules.ts';
import { readSituation } from './read-situation.ts';
import type { Sentence } from './stages.ts';
import type { TimeWords } from './time-words.ts';

/**
 * Says of every figure how its count runs. Words at the figure come first, then those of its clause, its sentence, what a heading or
 * the sentences before have set, and last what the text says about the event.
 * @param frames in the order of the text
 */
export function findCountTypes(
  frames: readonly FoundFrame[],
  context: CountContext,
): ReadonlyMap<FoundFrame, FoundCount> {
  const { sentences, times, rules, counts } = context;
  const timesOf = (sentence: Sentence) => times.get(sentence) ?? [];
  const isPast = (sentence: Sentence) => isOfThePast(sentence, timesOf(sentence), counts);
  const situation = readSituation(sentences, isPast, rules, counts);
  const found = new Map<FoundFrame, FoundCount>();
  let reported: ReportedPeriod | null = null;
  let next = 0;
  for (const sentence of sentences) {
    while (next < frames.length && (frames[next] as FoundFrame).sentence.start < sentence.start) next += 1;
    const first = next;
    while (next < frames.length && (frames[next] as FoundFrame).sentence === sentence) next += 1;
    const own = frames.slice(first, next);
    if (counts) reported = updatePeriod(reported, sentence, timesOf(sentence), own.length > 0, rules, counts);
    for (const [i, frame] of own.entries()) {
      const scene: Scene = {
        ...context,
        times: timesOf(sentence),
        others: own.filter((other) => other !== frame),
        clause: findClause(
          frame,
          own.filter((other) => other !== frame),
        ),
        before: frames[first + i - 1] ?? null,
        isPast: isPast(sentence),
        situation,
        reported,
        found,
      };
      found.set(frame, findCount(frame, scene));
    }
  }
  return found;
}

/** The first evidence counts. */
function findCount(frame: FoundFrame, scene: Scene): FoundCount {
  if (LEVELS.includes(frame.measure)) return makeCount('STOCK');
  if (frame.measure === 'ON_BOARD') return makeCount('INCIDENT');
  return (
    findChangeOfCount(frame, scene) ??
    findLevel(frame, scene) ??
    findOfWhole(frame, scene) ??
    findTotal(frame, scene) ??
    findOwnPeriod(frame, scene) ??
    findSought(frame, scene) ??
    findContinued(frame, scene) ??
    findTally(frame, scene) ??
    makeCount('INCIDENT')
  );
}

/** Whether a sentence tells of what is no news any more. */
function isOfThePast(sentence: Sentence, times: readonly TimeWords[], counts: CountRules | null): boolean {
  return times.some((time) => time.isPast) || findPhraseOf(sentence, counts?.past ?? []) !== null;
}
