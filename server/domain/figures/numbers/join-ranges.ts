import type { Quantifier } from '../../../database/generated/prisma/enums.ts';
import type { Patterns } from './contexts.ts';
import { search } from './exclusions.ts';
import type { FoundNumber, NumberMention } from './mention.ts';
import { readHanRange } from './read-han.ts';
import { type FoldedText, NEARBY_CHARS } from './text.ts';

/** Finds ranges: two numbers that are the ends of one figure. */

/** Joins two numbers to a range: "between 30 and 40", "30–40", "2 to 3 million". */
export function joinRanges(
  { text }: FoldedText,
  patterns: Patterns,
  numbers: readonly FoundNumber[],
  mentions: readonly NumberMention[],
): NumberMention[] {
  const joined: NumberMention[] = [];
  const hasHan = /\p{Script=Han}/u.test(text);
  for (let i = 0; i < mentions.length; i += 1) {
    const [number, next] = [numbers[i] as FoundNumber, numbers[i + 1]];
    const [first, second] = [mentions[i] as NumberMention, mentions[i + 1]];
    const han = hasHan ? readHanRange(text, number.start) : undefined;
    if (han) {
      const [low, high] = [han.low, han.high];
      joined.push({ ...first, value: null, low, high, quantifier: 'BETWEEN', quantifiers: ['BETWEEN'] });
      continue;
    }
    if (next && second && isRange(text, number, next, patterns)) {
      const [low, high] = findEnds(text, number, next, patterns);
      const excluded = second.excludedBecause ?? (Number.isInteger(number.value) ? first.excludedBecause : undefined);
      const between: Quantifier = 'BETWEEN';
      if (low < high) {
        const range = {
          value: null,
          low,
          high,
          quantifier: between,
          quantifiers: [between],
          start: first.start,
          end: second.end,
        };
        joined.push(excluded ? { ...range, excludedBecause: excluded } : range);
        i += 1;
        continue;
      }
    }
    joined.push(first);
  }
  return joined;
}

function isRange(text: string, first: FoundNumber, second: FoundNumber, patterns: Patterns): boolean {
  if (first.implied || second.implied) return false;
  const { between, betweenJoin, betweenAfter, to, change, growth } = patterns;
  const before = text.slice(Math.max(0, first.start - NEARBY_CHARS), first.start);
  const middle = text.slice(first.end, second.start);
  if (middle.length > NEARBY_CHARS) return false;
  const isJoined = () => search(betweenJoin, middle);
  if (search(between, before) && isJoined()) return true;
  if (search(betweenAfter, text.slice(second.end, second.end + NEARBY_CHARS)) && isJoined()) return true;
  if (DASH.test(middle)) return true;
  // "Five six people": two neighbours side by side, as many languages say for five or six.
  if (/^\s+$/.test(middle) && !first.digits && !second.digits && (first.scale ?? 1) === 1) {
    const units = second.value / (second.scale ?? 1);
    return units === first.value + 1 && units < 10;
  }
  return search(to, middle) && !search(change, findClause(text, first, second)) && !search(growth, before);
}

/** The sentence around two numbers, or as much of it as is near. */
function findClause(text: string, first: FoundNumber, second: FoundNumber): string {
  const before = text.slice(Math.max(0, first.start - NEARBY_CHARS), first.start);
  const after = text.slice(second.end, second.end + NEARBY_CHARS);
  const [end = after] = /^[^.!?;]*/.exec(after) ?? [];
  return `${before.slice(before.search(/[^.!?;]*$/))}${text.slice(first.start, second.end)}${end}`;
}

const DASH = /^\s*[-–~～/]\s*$/u;

/** The ends of a range, in the order of their size where a language prints them from right to left. */
function findEnds(text: string, first: FoundNumber, second: FoundNumber, patterns: Patterns): [number, number] {
  const middle = text.slice(first.end, second.start);
  if (patterns.rightToLeft && first.digits && DASH.test(middle) && first.value > second.value)
    return [second.value, first.value];
  return [findLowerEnd(text, first, second), second.value];
}

/** "2 to 3 million", "five to six hundred", "10-12,000": what multiplies the upper end multiplies the lower one too. */
function findLowerEnd(text: string, first: FoundNumber, second: FoundNumber): number {
  const isElided =
    DASH.test(text.slice(first.end, second.start)) && /[.,' ]000$/.test(text.slice(second.start, second.end));
  const isGrouped = isElided && first.digits && second.digits && first.value < 1000;
  const scale = isGrouped ? 1000 : findScale(first, second);
  return (first.scale ?? 1) === 1 && scale >= 10 && first.value < second.value / scale
    ? first.value * scale
    : first.value;
}

/** What multiplies the upper end. It can be a part of the word: "zwei- bis dreitausend". */
function findScale(first: FoundNumber, second: FoundNumber): number {
  if ((second.scale ?? 1) > 1 || first.digits || second.digits || first.value >= 20) return second.scale ?? 1;
  return [1000, 100].find((scale) => second.value % scale === 0) ?? 1;
}
