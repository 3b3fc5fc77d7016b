import type { Quantifier } from '../../database/generated/prisma/enums.ts';

/**
 * The algebra of figures: what the words of a figure allow. Pure functions over whole numbers of people.
 *
 * Two things are kept apart. The *stated* bounds repeat the words: "more than 1,200" states a lower bound of 1,200. The
 * *interval* is what those words allow, both ends inclusive: 1,201 and above. Null is an open end.
 */

/** What the words of a figure state. Counts of people; null is not stated. */
export interface Figure {
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The printed words; only those of an UNSPECIFIED figure carry meaning here. */
  readonly wording: string;
}

/** The numbers of people that words allow, both ends inclusive; null is open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Largest count the ledger holds: a GraphQL `Int` and a PostgreSQL `integer`. */
export const LARGEST_COUNT = 2_147_483_647;

/**
 * The bounds that the words state besides the number itself. A range states its own; it is passed in.
 * A bound of MORE_THAN, LESS_THAN and NEARLY is exclusive, as the words are.
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

/** The interval that the words of a figure allow. It always contains the value of a figure that is not exclusive of it. */
export function findInterval({ quantifier, value, low, high, wording }: Figure): Interval {
  if (quantifier === 'UNSPECIFIED') return { low: findVagueMinimum(wording), high: null };
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
      return widen(value);
  }
}

/** Whether words with this interval allow the number. */
export function allows({ low, high }: Interval, count: number): boolean {
  return (low === null || low <= count) && (high === null || count <= high);
}

/** Whether some number is allowed by both. */
export function overlap(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether every number that the first allows is smaller than every number that the second allows. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== null && b.low !== null && a.high < b.low;
}

/** Whether both allow exactly the same numbers. */
export function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Whether the words allow any number at all, and so say nothing that could be compared. */
export function isUnbounded({ low, high }: Interval): boolean {
  return low === null && high === null;
}

/**
 * The one number that stands for a figure where two are put in order: the number printed, else the lower end, brought
 * into the interval. "More than 7,000" stands at 7,001, "dozens" at 24. `Claim.figurePoint` stores it.
 */
export function findPoint(figure: Figure): number {
  const { low, high } = findInterval(figure);
  const printed = figure.value ?? figure.low ?? low ?? 0;
  return Math.max(Math.min(printed, high ?? printed), low ?? 0);
}

/**
 * The policy for "some", "around", "about", "approximately", "an estimated": the number was rounded to its last
 * significant digit, and the words allow whatever rounds to it. 18,000 allows 17,500 to 18,499; 240 allows 235 to 244;
 * 100 allows 50 to 149.
 *
 * Why this one: it is what people do who write such numbers, it needs no constant chosen by us, and it is the narrowest
 * reading that gives the hedge a meaning. A number given to the unit is the exception: "an estimated 138" claims a
 * precision that no rounding explains, so the hedge speaks of doubt and widens nothing. A fixed percentage would make "around 100" sharper
 * than its author can have meant and "around 18,000" vaguer.
 */
function widen(value: number): Interval {
  const unit = findRoundingUnit(value);
  return { low: value - Math.floor(unit / 2), high: Math.min(LARGEST_COUNT, value + Math.ceil(unit / 2) - 1) };
}

/**
 * The unit a number was rounded to: the power of ten of its last significant digit. A number that ends in 5 was rounded
 * to fives, so that "around 65" allows 63 to 67. Any other number given to the unit is read as a count: "an estimated
 * 138" allows 138 alone, since its digits claim that precision.
 */
export function findRoundingUnit(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit === 1 && value % 5 === 0 && value > 0 ? 5 : unit;
}

/** The least that a vague word means: a plural is at least two of its unit ("dozens": 24). */
const VAGUE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\btens of thousands\b/i, 20_000],
  [/\bhundreds of thousands\b/i, 200_000],
  [/\bmillions\b/i, 2_000_000],
  [/\bthousands\b/i, 2_000],
  [/\bhundreds\b/i, 200],
  [/\bscores\b/i, 40],
  [/\bdozens\b/i, 24],
  [/\b(several|a few)\b/i, 3],
];

/** Null for words that speak of a share ("most"): without the whole they allow any number. */
function findVagueMinimum(wording: string): number | null {
  return VAGUE_WORDS.find(([word]) => word.test(wording))?.[1] ?? null;
}
