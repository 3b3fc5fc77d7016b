import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';
import type { ReportedPeriod } from './find-reported-period.ts';
import type { FoundFrame } from './frame-search.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { Situation } from './read-situation.ts';
import type { DayRange, Sentence, Span } from './stages.ts';
import type { TimeWords } from './time-words.ts';

/** What is known where a figure stands, when it is asked how its count runs. */

/** How the count of a figure runs. */
export interface FoundCount {
  readonly countType: CountType;
  /** The days of a PERIOD. Null if the words do not give them, or the day of publication is unknown. */
  readonly period: DayRange | null;
  /** The words that decided, for the curator. */
  readonly because: Span | null;
}

export interface CountContext {
  readonly sentences: readonly Sentence[];
  readonly times: ReadonlyMap<Sentence, readonly TimeWords[]>;
  readonly rules: FrameRules;
  readonly counts: CountRules | null;
}

/** A figure's sentence, its company, and what the text has said before it. */
export interface Scene extends Omit<CountContext, 'times'> {
  readonly times: readonly TimeWords[];
  readonly others: readonly FoundFrame[];
  readonly clause: Span;
  readonly before: FoundFrame | null;
  readonly isPast: boolean;
  readonly situation: Situation;
  readonly reported: ReportedPeriod | null;
  readonly found: ReadonlyMap<FoundFrame, FoundCount>;
}

export const makeCount = (
  countType: CountType,
  because: Span | null = null,
  period: DayRange | null = null,
): FoundCount => ({
  countType,
  because,
  period,
});

/** Levels by their nature. */
export const LEVELS: readonly Measure[] = ['HELD_HOSTAGE', 'HELD', 'HELD_ALIVE', 'DIED_IN_CAPTIVITY'];
export const SOUGHT: readonly Measure[] = ['MISSING', 'REPORTED_MISSING', 'DEAD_OR_MISSING'];
export const LASTING: readonly Measure[] = ['DISPLACED', 'HOMELESS', 'HOSPITALISED', 'AFFECTED', 'DETAINED'];
/** What rescuers and hospitals count as long as they search. */
export const GROWING: readonly Measure[] = [
  ...(['KILLED', 'INJURED', 'CASUALTIES', 'BODIES_RECOVERED', 'BODIES_IDENTIFIED', 'RESCUED', 'SURVIVORS'] as const),
  ...(['HOSPITALISED', 'HOMELESS', 'DISPLACED', 'AFFECTED', 'DEAD_OR_MISSING'] as const),
];
