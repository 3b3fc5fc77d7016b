import type { Patterns } from './contexts.ts';
import type { Exclusion } from './languages/rules.ts';
import type { FoundNumber } from './mention.ts';
import { type FoldedText, findNearby } from './text.ts';

/** Finds numbers that are no counts of people: shares, dates, ages, measures, money, names of things. */

/** Dates and times in digits: "7.10.2023", "2023-10-07", "07/10/2023", "10:30". */
const NUMERIC_DATES =
  /(?<![\d.,])(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d{4}\/\d{1,2}\/\d{1,2})(?![\d])/gu;
const CURRENCY = '\\p{Sc}';
const CURRENCY_BEFORE = new RegExp(`(?:${CURRENCY}|\\b(?:us|usd|eur|gbp)\\b)\\s*$`, 'u');
const CURRENCY_AFTER = new RegExp(`^\\s*${CURRENCY}`, 'u');
/** A numeral right after letters is part of a name: "F-16", "MH17". Hebrew and Arabic stick small words to numerals. */
const NAME_BEFORE = /(?<![\p{L}])[\p{Script=Latin}\p{Script=Cyrillic}]{1,6}-?$/u;

/** Returns why a number is no count of people, or nothing if it can be one. */
export function findExclusion(found: FoundNumber, whole: FoldedText, patterns: Patterns): Exclusion | undefined {
  if (found.excluded !== undefined) return found.excluded;
  const { near: folded, place: number } = findNearby(whole, found);
  const { text } = folded;
  if (mayBeDate(number, text) && isWithin(number, [...text.matchAll(NUMERIC_DATES)])) return 'DATE';
  const [before, after] = [text.slice(0, number.start), text.slice(number.end)];
  if (/^\s*%/.test(after) || /%\s*$/.test(before)) return 'PERCENT';
  if (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after)) return 'MONEY';
  if (number.implied) return undefined;
  // "24/7" and "9/11" are names. "40/50" is a range.
  if (number.digits && (/^\/\d/.test(after) || /\d\/$/.test(before)) && !isAscending(number, text)) return 'LABEL';
  if (isDate(number, folded, patterns)) return 'DATE';
  if (number.digits && NAME_BEFORE.test(before)) return 'LABEL';
  for (const [exclusion, pattern] of patterns.excludedBefore)
    if ((exclusion !== 'YEAR' || isYear(number, text)) && search(pattern, before)) {
      // "On the third day 12 people died": after an article or the like, "day" begins no name.
      if (exclusion === 'LABEL' && search(patterns.unnamed, before) && startsWithPeople(after, patterns)) continue;
      return exclusion;
    }
  for (const [exclusion, pattern] of patterns.excludedAfter)
    if (exclusion !== 'THINGS' && (exclusion !== 'YEAR' || isYear(number, text)) && search(pattern, after))
      return exclusion;
  return isAboutThings(after, patterns) ? 'THINGS' : undefined;
}

/** Whether one of the next two words is a word for people. */
function startsWithPeople(after: string, { people }: Patterns): boolean {
  const words = /^(?:[\s-]+[\p{L}\p{M}']+){1,2}/u.exec(after)?.[0].split(/[\s-]+/) ?? [];
  return words.some((word) => search(people, word));
}

/** Whether a number stands right beside a mark of dates and times, or contains one. */
function mayBeDate({ start, end }: FoundNumber, text: string): boolean {
  return /[./:-]/.test(text.slice(Math.max(0, start - 1), end + 1));
}

/** Marks numbers that make up a share together: "one in five". */
export function findShares(
  numbers: readonly FoundNumber[],
  { text }: FoldedText,
  patterns: Patterns,
): ReadonlySet<FoundNumber> {
  const found = new Set<FoundNumber>();
  for (const [i, number] of numbers.entries()) {
    const next = numbers[i + 1];
    // "One in five", and "five out of which one" as Hindi and Chinese put it.
    const whole = Math.max(number.value, next?.value ?? 0);
    if (next === undefined || !(whole <= 10 || /^10{2,}$/.test(String(whole)))) continue;
    if (!search(patterns.shareJoin, text.slice(number.end, next.start))) continue;
    const [word] = /^\s*[\p{L}\p{M}]+/u.exec(text.slice(next.end)) ?? [''];
    if (word.trim().length > 4 && !search(patterns.people, word.trim())) continue;
    found.add(number).add(next);
  }
  return found;
}

/** The words that join a number or a vague size to what is counted: "dozens of", "cientos de". */
const OF = /^\s*(?:of(?: the)?|d[aeo]s?|del|des|du|d'|von|من)(?![\p{L}\p{M}])/u;

/** Whether what follows names things rather than people, before anything else is said. */
export function isAboutThings(following: string, patterns: Patterns): boolean {
  const { things, people, stops, without, cases, happenings, nounsFirst } = patterns;
  const after = following.replace(OF, '');
  const row: string[] = [];
  for (const [all, word] of after.matchAll(/[\s-]*([\p{L}\p{M}']+)|[^\p{L}\p{M}\s'-]/gu)) {
    if (row.length === 4) break;
    row.push(word ?? all.trim());
  }
  for (const [i, word] of row.slice(0, 3).entries()) {
    if (!/^\p{L}/u.test(word) || search(stops, word) || search(without, word)) return false;
    if (search(things, word)) {
      const next = row[i + 1] ?? '';
      return (nounsFirst && !search(cases, word)) || search(happenings, next) || !search(people, next);
    }
    // "Injured horses", "civilian vehicles": the first word only describes the second.
    const isDescribing = search(people, word) && (!nounsFirst || search(happenings, word));
    if (isDescribing && search(things, row[i + 1] ?? '')) return !search(people, row[i + 2] ?? '');
    if (
      search(people, word) ||
      (word.length <= 3 && !/^(new|old|air|oil|gas|big)$/.test(word) && !/\p{Script=Han}/u.test(word))
    )
      return false;
  }
  return false;
}

function isDate(
  { value, start, end, digits }: FoundNumber,
  { text, original, starts }: FoldedText,
  { months, people }: Patterns,
): boolean {
  const isDay = value >= 1 && value <= 31;
  if (!digits && !isDay && !/\p{Script=Han}/u.test(text[start] ?? '')) return false;
  if (!isDay && !(value >= 1000 && value < 3000)) return false;
  if (/^\s*[月日号年]/u.test(text.slice(end))) return true;
  months.lastIndex = 0;
  for (const { 0: month, index } of text.matchAll(months)) {
    // "May" and "march" are words too: only a capital makes them months.
    const first = original[starts[index] as number] ?? '';
    if (/^(may|march|mar|dec|jan)$/.test(month) && first === first.toLowerCase()) continue;
    const [before, after] = [text.slice(index + month.length, start), text.slice(end, index)];
    if (index > end && /^(?:st|nd|rd|th|er|-?[а-яіїє]{1,3})?[\s.,-]*(?:de|of|d'|ב)?[\s-]*$/u.test(after)) return true;
    if (!digits) continue;
    // "In March 12 people died" counts people. "On March 12 soldiers fired" names a day.
    const [counted = ''] = /(?<=^ )[\p{L}\p{M}]+/u.exec(text.slice(end)) ?? [];
    if (index < start && /(?<![\p{L}])in $/u.test(text.slice(0, index)) && search(people, counted)) return false;
    // "In April, 14 people died": a comma stands before years only.
    if (index < start && /^[\s.,]*(?:(?:the|de|del|do)\s+)?$/u.test(before)) return !(isDay && before.includes(','));
    if (index < start && !isDay && /^[\s.,]*\d{1,2}[\s.,]*$/u.test(before)) return true;
  }
  return false;
}

/** Whether the two numerals around a slash rise, as the ends of a range do. */
function isAscending({ end }: FoundNumber, text: string): boolean {
  const [, first, second] =
    /(\d+)\/(\d+)$/.exec(text.slice(0, end) + (/^\/\d+/.exec(text.slice(end))?.[0] ?? '')) ?? [];
  return first !== undefined && Number(first) < Number(second);
}

function isYear({ value, start, end, digits }: FoundNumber, text: string): boolean {
  return digits === true && value >= 1000 && value < 3000 && /^\d{4}$/.test(text.slice(start, end));
}

function isWithin({ start, end }: FoundNumber, spans: readonly RegExpExecArray[]): boolean {
  return spans.some(({ 0: span, index }) => index <= start && end <= index + span.length);
}

/** Tests a pattern that has the flag g from the beginning of a text. */
export function search(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
