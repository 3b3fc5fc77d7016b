import type { Quantifier } from '../../database/generated/prisma/enums.ts';
import { findVagueMinimum } from './numbers/read-wording.ts';

/**
 * The algebra of figures: what the words of a figure allow. Pure functions over whole numbers of people.
 *
 * Two things are distinct. The *stated* bounds repeat the words: "more than 1,200" states a lower bound of 1,200. The
 * *interval* is what those words allow, both ends inclusive: 1,201 and above. Null is an open end.
 */

/** What the words of a figure state, in people. Null if not stated. */
export interface Figure {
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The printed words. They are evaluated only for an UNSPECIFIED figure. */
  readonly wording: string;
  /** Language of the words (BCP 47). */
  readonly language: string;
}

/** The numbers of people that words allow. Both ends are inclusive, and null is an open end. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Largest count the ledger can hold: the limit of a GraphQL `Int` and a PostgreSQL `integer`. */
export const LARGEST_COUNT = 2_147_483_647;

/**
 * Returns the bounds that the words state. Those of BETWEEN are passed in as the range. The bounds of MORE_THAN,
 * LESS_THAN and NEARLY are exclusive, as in the words.
 */
export function findStatedBounds(quantifier: Quantifier, value: number | null, range: Interval): Interval {
  switch (quantifier) {
    case 'EXACT':
      return { low: value, high: value };
    case 'AT_LEAST':
    case 'MORE_THAN':
      return { low: value, high: null };
    case 'AT_MOST':
    case 'LESS_THAN':
    case 'NEARLY':
      return { low: null, high: value };
    case 'BETWEEN':
      return range;
    case 'APPROXIMATELY':
    case 'UNSPECIFIED':
      return { low: null, high: null };
  }
}

/** Returns the interval that the words of a figure allow. It contains the value unless the words exclude it. */
export function findInterval({ quantifier, value, low, high, wording, language }: Figure): Interval {
  if (quantifier === 'UNSPECIFIED') return { low: findVagueMinimum(wording, language), high: null };
  if (quantifier === 'BETWEEN') return { low, high };
  if (value === null) return { low: null, high: null };
  switch (quantifier) {
    case 'EXACT':
      return { low: value, high: value };
    case 'AT_LEAST':
      return { low: value, high: null };
    case 'MORE_THAN':
      return { low: value + 1, high: null };
    case 'AT_MOST':
      return { low: 0, high: value };
    case 'LESS_THAN':
      return { low: 0, high: value - 1 };
    case 'NEARLY':
      return { low: Math.max(0, value - Math.max(1, Math.floor(findRoundingUnit(value) / 2))), high: value - 1 };
    case 'APPROXIMATELY':
      return value < 0 ? mirror(widen(-value)) : widen(value);
  }
}

/** Turns the interval of a number into that of its negative. */
function mirror({ low, high }: Interval): Interval {
  return { low: high === null ? null : -high, high: low === null ? null : -low };
}

/** Whether words with this interval allow the number. */
export function allows({ low, high }: Interval, count: number): boolean {
  return (low === null || low <= count) && (high === null || count <= high);
}

/** Whether both allow at least one number in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether every number allowed by the first is smaller than every number allowed by the second. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== null && b.low !== null && a.high < b.low;
}

/** Whether both allow exactly the same numbers. */
export function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Whether the words allow every number, which leaves nothing to compare. */
export function isUnbounded({ low, high }: Interval): boolean {
  return low === null && high === null;
}

/**
 * Returns the single number that represents a figure when figures are ordered: the number printed, else the lower end,
 * clamped to the interval. For "more than 7,000" it is 7,001, for "dozens" 24. `Claim.figurePoint` stores it.
 */
export function findPoint(figure: Figure): number {
  const { low, high } = findInterval(figure);
  const printed = figure.value ?? figure.low ?? low ?? 0;
  return Math.max(Math.min(printed, high ?? printed), low ?? 0);
}

/**
 * The rule for "some", "around", "about", "approximately" and "an estimated": the number was rounded, and the words allow every
 * number that rounds to it. See `findRoundingUnit` for the unit.
 */
function widen(value: number): Interval {
  const unit = findRoundingUnit(value);
  return { low: value - Math.floor(unit / 2), high: Math.min(LARGEST_COUNT, value + Math.ceil(unit / 2) - 1) };
}

/**
 * Returns the unit to which a hedged number was rounded.
 *
 * - A number with two or more significant digits was rounded to its last one: 18,000 to the nearest thousand, 240 to the
 *   nearest ten.
 * - A round number, with one significant digit, was rounded to the next finer unit that people round to: hundreds to the
 *   nearest ten, thousands to the nearest hundred, and so on. Tens were rounded to the nearest five, since people round to
 *   fives before they count.
 * - A number that ends in five was rounded to the nearest five.
 * - Any other number is read as a count, and its unit is 1: "an estimated 138" allows only 138. Its digits claim a precision
 *   that rounding cannot explain.
 *
 * Why the finer unit: people who write "around 1,100" could have written 1,000 or 1,200, so their steps are hundreds. Those
 * who write "around 1,000" use the same scale. Read by its last significant digit, it would allow 500 to 1,499, ten times the
 * width of its neighbour. docs/what-the-figures-say.md names the literature.
 */
export function findRoundingUnit(value: number): number {
  if (value <= 0) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  if (unit === 1) return value % 5 === 0 ? 5 : 1;
  const isRound = value / unit < 10;
  if (!isRound) return unit;
  return unit === 10 ? 5 : unit / 10;
}
