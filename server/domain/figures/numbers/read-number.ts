import type { Lexicon } from './lexicon.ts';
import type { FoundNumber } from './mention.ts';
import { findGapEnd, matchAt, readPart } from './number-parts.ts';
import { mayJoin, mergePart, type Part, type Sum, startSum } from './number-sum.ts';

/** Reads one number, in digits, in words or in both, at a place of a folded text. */

/** Reads the number at a place, or nothing if there is none. */
export function readNumberAt(
  text: string,
  start: number,
  lexicon: Lexicon,
  mayGroupBySpace: boolean,
): FoundNumber | undefined {
  const first = readPart(text, start, lexicon, mayGroupBySpace);
  if (first === undefined) return undefined;
  const sum = startSum(start);
  let part: Part | undefined = first;
  let isNumeral = first.isNumeral;
  let endsInScale = false;
  while (
    part !== undefined &&
    !isOfNextNumber(text, part, sum, lexicon) &&
    mergePart(sum, part, isNumeral, lexicon.rules)
  ) {
    endsInScale = part.isScale;
    isNumeral = part.isNumeral;
    sum.end = part.end;
    addHalf(sum, text, lexicon);
    part = readNext(text, sum, lexicon, isNumeral);
  }
  const value = sum.total + (sum.part ?? 0);
  const rounded = Math.round(value * 1000) / 1000;
  const scale = endsInScale && !first.isScale ? rounded / first.value : 1;
  const found = { value: rounded, start: start + first.skipped, end: sum.end, scale, digits: first.isNumeral };
  return Number.isInteger(rounded) ? found : { ...found, excluded: rounded === 0.5 ? 'SHARE' : 'MEASURE' };
}

/**
 * Whether a part after a scale begins another number, because the same scale follows once more: in "60 thousand and 80
 * thousand", the 80 adds nothing to the 60,000.
 */
function isOfNextNumber(text: string, part: Part, { part: open, lastScale }: Sum, lexicon: Lexicon): boolean {
  if (part.isScale || open !== null || lastScale === Infinity) return false;
  for (let next: Part | undefined = part; next !== undefined; ) {
    if (next.isScale && next.value === lastScale) return true;
    next = readPart(text, findGapEnd(text, next.end), lexicon, false);
  }
  return false;
}

function readNext(text: string, sum: Sum, lexicon: Lexicon, afterNumeral: boolean): Part | undefined {
  const { and } = lexicon.rules;
  const next = findGapEnd(text, sum.end);
  const plain = readPart(text, next, lexicon, false);
  if (plain !== undefined) {
    if (!plain.isJoined || next > sum.end)
      return canFollow(plain, sum, text.slice(sum.end, next), lexicon, afterNumeral) ? plain : undefined;
  }
  const of = matchAt(/\s+(?:an?|of)\s+/uy, text, sum.end);
  if (of !== undefined && (sum.part === 0.5 || sum.part === 2) && lexicon.language === 'en') {
    const scaled = readPart(text, sum.end + of.length, lexicon, false);
    if (scaled?.isScale && !afterNumeral) return scaled;
  }
  if (and === undefined || next === sum.end) return undefined;
  const word =
    matchAt(new RegExp(`(?:${and.word})\\s+`, 'uy'), text, next) ??
    matchAt(new RegExp(`(?:${and.word})(?=\\d)`, 'uy'), text, next);
  if (word === undefined || !mayJoin(sum, and.after)) return undefined;
  const joined = readPart(text, next + word.length, lexicon, false);
  return joined && !joined.isScale && (!joined.isNumeral || sum.part === null) && (!afterNumeral || sum.part === null)
    ? { ...joined, isJoined: true }
    : joined?.isScale && sum.part === null && and.after === 'ANY'
      ? joined
      : undefined;
}

/** Whether a part without "and" before it can belong to the number. */
function canFollow(part: Part, sum: Sum, gap: string, { rules }: Lexicon, afterNumeral: boolean): boolean {
  if (part.isScale) return true;
  if (part.isNumeral) return sum.part === null && gap !== '-' && (rules.numeralAfterScale === true || part.isJoined);
  return !afterNumeral || sum.part === null;
}

/** Adds "and a half", of the number or of the scale just read. */
function addHalf(sum: Sum, text: string, { rules }: Lexicon): void {
  if (rules.half === undefined) return;
  const half = matchAt(new RegExp(`[\\s-]+(?:${rules.half})(?![\\p{L}\\p{M}])`, 'uy'), text, sum.end);
  if (half === undefined) return;
  if (sum.part === null) sum.total += sum.lastScale / 2;
  else sum.part += 0.5;
  sum.end += half.length;
}
