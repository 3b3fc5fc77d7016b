import type { CountType } from '../../database/generated/prisma/enums.ts';
import { formatUncertainDay } from './dates.ts';
import type { Interval } from './figures.ts';
import { formatInterval } from './interval-rule.ts';

/**
 * How much a growing count of one origin rose between two of its figures. The change is worked out from what the words of both
 * allow, and never stored: nobody published it.
 */

/** A figure of an origin, with the days that it can count. Both are known: an open end is the beginning or the end of time. */
export interface OriginFigure {
  readonly id: string;
  readonly wording: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly countedFrom: string;
  readonly countedTo: string;
}

/** The figures on which a change rests. */
export interface ChangeFigures {
  /** How the series is compared over time: CUMULATIVE for a growing count, also of an incident that is still being counted. */
  readonly countType: CountType;
  /** The origin's latest figures by the first day and by the last; null if it had given none. */
  readonly from: OriginFigure | null;
  readonly to: OriginFigure | null;
  /**
   * A figure from between the two, and a lower one for the same or a later day; or a fall in between that the origin states
   * itself (DELTA). Null if there is neither.
   */
  readonly corrected: readonly [higher: OriginFigure, lower: OriginFigure] | readonly [fall: OriginFigure] | null;
}

/** Why a change cannot be given. */
export const changeRefusals = {
  NOT_CUMULATIVE:
    'The series is not a growing count, so the difference of two figures is not what happened in between.',
  NO_FIGURE: 'The origin had given no figure by the first day.',
  NO_NEW_FIGURE: 'The origin gave no figure for a day after that of its figure by the first day.',
  CORRECTED:
    'The origin gave a lower figure after a higher one in between, or said by how much its count fell: it corrected its count, so the difference mixes what happened with what was counted anew.',
  DAYS_OVERLAP: 'The days of the two figures overlap, so it is not certain which is for the later day.',
} as const;
export type ChangeRefusal = keyof typeof changeRefusals;

/** A change, or why there is none. Exactly one of interval and refusal is set. */
export interface CountChange {
  /** The numbers by which the count can have risen. It never falls without a correction, so no number is below 0. */
  readonly interval: Interval | null;
  readonly refusal: ChangeRefusal | null;
}

/** Works out the change. */
export function findChange({ countType, from, to, corrected }: ChangeFigures): CountChange {
  const refuse = (refusal: ChangeRefusal) => ({ interval: null, refusal });
  if (countType !== 'CUMULATIVE') return refuse('NOT_CUMULATIVE');
  if (from === null || to === null) return refuse('NO_FIGURE');
  if (to.countedTo <= from.countedTo) return refuse('NO_NEW_FIGURE');
  if (corrected !== null) return refuse('CORRECTED');
  if (to.countedFrom <= from.countedTo) return refuse('DAYS_OVERLAP');
  const low = to.low === null || from.high === null ? 0 : Math.max(0, to.low - from.high);
  const high = to.high === null || from.low === null ? null : to.high - from.low;
  return { interval: { low, high }, refusal: null };
}

/** Explains a change, or why there is none, in one plain English sentence. */
export function explainChange({ interval, refusal }: CountChange, { from, to, corrected }: ChangeFigures): string {
  if (interval !== null && from !== null && to !== null)
    return `The words of ${quote(from)} and ${quote(to)} allow a rise of ${formatInterval(interval)}.`;
  if (refusal === 'CORRECTED' && corrected !== null)
    return corrected.length === 1
      ? `The origin corrected its count in between: ${quote(corrected[0])}.`
      : `The origin gave ${quote(corrected[1])} after ${quote(corrected[0])}: a lower figure, so it corrected its count in between.`;
  if (refusal === 'DAYS_OVERLAP' && from !== null && to !== null)
    return `The days of ${quote(from)} and ${quote(to)} overlap, so it is not certain which is for the later day.`;
  if (refusal === 'NO_NEW_FIGURE' && from !== null)
    return `The origin gave no figure for a day after that of ${quote(from)}.`;
  return refusal === null ? '' : changeRefusals[refusal];
}

function quote({ wording, countedFrom, countedTo }: OriginFigure): string {
  const days = formatUncertainDay({ earliest: countedFrom === '0001-01-01' ? null : countedFrom, latest: countedTo });
  return `“${wording}” (${countedFrom === countedTo ? `as of ${days}` : days})`;
}
