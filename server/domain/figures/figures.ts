import type { Quantifier } from '../../database/generated/prisma/enums.ts';

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
 * The rule for "some", "around", "about", "approximately" and "an estimated": the number was rounded to its last
 * significant digit, and the words allow every number that rounds to it. 18,000 allows 17,500 to 18,499, 240 allows
 * 235 to 244, and 100 allows 50 to 149.
 *
 * Why this rule: people who write such numbers do round, no arbitrary constant is needed, and it is the narrowest reading
 * that gives the hedge a meaning. A number given to the unit is the exception. "An estimated 138" claims a precision that
 * rounding cannot explain, so the hedge expresses doubt and does not widen the interval. A fixed percentage would make
 * "around 100" more precise than its author can have meant, and "around 18,000" vaguer.
 */
function widen(value: number): Interval {
  const unit = findRoundingUnit(value);
  return { low: value - Math.floor(unit / 2), high: Math.min(LARGEST_COUNT, value + Math.ceil(unit / 2) - 1) };
}

/**
 * Returns the unit to which a number was rounded: the power of ten of its last significant digit. A number ending in 5
 * was rounded to the nearest five, so "around 65" allows 63 to 67. Any other number given to the unit is read as a count:
 * "an estimated 138" allows only 138, since its digits claim that precision.
 */
export function findRoundingUnit(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit === 1 && value % 5 === 0 && value > 0 ? 5 : unit;
}

/** The smallest number that a vague word can mean: a plural is at least two of its unit ("dozens": 24). */
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

/** Returns null for words that express a share ("most"): unless the whole is known, they allow any number. */
function findVagueMinimum(wording: string): number | null {
  return VAGUE_WORDS.find(([word]) => word.test(wording))?.[1] ?? null;
}
