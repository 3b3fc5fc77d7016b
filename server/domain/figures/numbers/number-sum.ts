import type { LanguageRules } from './languages/rules.ts';
import type { NumberWord } from './lexicon.ts';

/** Adds the parts of a number up: "two", "hundred" and "five" to 205. */

/** A part of a number: a numeral, or a number word. */
export interface Part extends NumberWord {
  readonly end: number;
  readonly isNumeral: boolean;
  /** Whether "and" is stuck to the word, as in Arabic and Hebrew. */
  readonly isJoined: boolean;
  /** How many code units before the number word belong to another word that is stuck to it. */
  readonly skipped: number;
}

/** What was read so far: the groups that are complete, the present one, and how small the next part has to be. */
export interface Sum {
  total: number;
  part: number | null;
  room: number;
  lastScale: number;
  lastValue: number;
  end: number;
}

/** A number of which nothing has been read yet. */
export function startSum(at: number): Sum {
  return { total: 0, part: null, room: 0, lastScale: Infinity, lastValue: 0, end: at };
}

/** Adds a part to the sum, if it can belong to the same number. */
export function mergePart(
  sum: Sum,
  { value, isScale, isNumeral, isJoined }: Part,
  afterNumeral: boolean,
  rules: LanguageRules,
): boolean {
  if (isScale) return multiply(sum, value);
  if (sum.part === null) {
    if (sum.total > 0 && value >= sum.lastScale) return false;
    sum.part = value;
  } else {
    if (afterNumeral && isNumeral) return false;
    const addsTens =
      rules.unitsFirst && isJoined && sum.lastValue < 10 && sum.lastValue > 0 && value >= 20 && value < 100;
    if (!(value > 0 && value < sum.room) && !addsTens) return false;
    sum.part += value;
  }
  sum.lastValue = value;
  sum.room = isNumeral ? 0 : findRoom(value);
  return true;
}

/** The next part must be smaller than this: after "two hundred" any number below 100, after "twenty" a unit. */
function findRoom(value: number): number {
  if (value === 0) return 0;
  if (value % 1000 === 0) return 1000;
  if (value % 100 === 0) return 100;
  if (value >= 20 && value < 100 && value % 10 === 0) return value === 60 || value === 80 ? 20 : 10;
  return 0;
}

function multiply(sum: Sum, scale: number): boolean {
  if (scale < 1000) {
    if (sum.part !== null && (sum.part >= 100 || sum.part === 0)) return false;
    sum.part = (sum.part ?? 1) * scale;
    sum.room = scale;
    sum.lastValue = scale;
    return true;
  }
  if (sum.part === null && sum.total > 0) {
    if (scale <= sum.lastScale) return false;
    sum.total *= scale;
  } else {
    if (scale >= sum.lastScale) {
      // "mil quinientos millones": the scale multiplies all that stands before it.
      sum.total = (sum.total + (sum.part ?? 0)) * scale;
    } else sum.total += (sum.part ?? 1) * scale;
  }
  sum.part = null;
  sum.lastScale = scale;
  sum.lastValue = scale;
  sum.room = scale;
  return true;
}

/** Whether "and" may follow what was read: after tens in Spanish, after hundreds in English. */
export function mayJoin({ part, room }: Sum, after: 'TENS' | 'HUNDREDS' | 'ANY'): boolean {
  if (after === 'ANY') return true;
  if (after === 'HUNDREDS') return part === null || room >= 100;
  return part === null || room === 10 || room === 20;
}
