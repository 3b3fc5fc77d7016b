import type { DayRange, Span } from './stages.ts';

/**
 * Words for time, by what they can say about a count:
 * - `STRONG`: they can only be a period. "In the past 24 hours", "since dawn", "between 3 and 9 May".
 * - `WEAK`: a period, or when one event happened. "In January", "last week", "in 2029".
 * - `DAY`: one day.
 * - `SINCE`: from a day on.
 */
export interface TimeWords extends Span {
  readonly strength: 'STRONG' | 'WEAK' | 'DAY' | 'SINCE';
  readonly days: DayRange | null;
  /** Whether it says when, and is no part of a name. */
  readonly isAdverbial: boolean;
  /** Whether it lies before the days that fresh news is about. */
  readonly isPast: boolean;
}
