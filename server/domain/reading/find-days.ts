import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node';
import { END_OF_TIME } from '../figures/dates.ts';
import { readNumbers } from '../figures/numbers/read-numbers.ts';
import { type CalendarUnit, findDate, findMonth, findPast, findSpan, findThird, findWeekday } from './calendar.ts';
import { findDayRules } from './languages/all.ts';
import type { DayRules } from './languages/day-rules.ts';
import { maskMarkup } from './mask-markup.ts';
import type { DayRange, Quote, Sentence } from './stages.ts';

/** Days and spans of time that a text names. */
export interface FoundDays extends Quote {
  readonly kind: 'DAY' | 'MONTH' | 'SPAN' | 'SINCE';
  readonly days: DayRange;
  /** Whether it says when something happened, and is no part of a name such as "the Oct. 7 attack". */
  readonly isAdverbial: boolean;
  /** Of a SPAN: so many days or months until now, a week or month of the calendar, or from one day to another. */
  readonly span?: { readonly unit: CalendarUnit; readonly which: 'LAST' | 'THIS' | 'PAST' } | 'RANGE';
}

/**
 * Finds the days that sentences name. They lie before the day of publication unless their year says otherwise: "Saturday" is the last
 * one until that day. Dates are recognised by chrono-node, and worked out here, because news looks back.
 * @param publishedOn ISO 8601
 */
export function findDays(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  publishedOn: string,
): FoundDays[] {
  const rules = findDayRules(language);
  if (rules === null) return [];
  const patterns = compileRules(rules);
  const parser = loadParser(language);
  const plain = maskMarkup(text);
  return sentences.flatMap((sentence) => {
    const words = plain.slice(sentence.start, sentence.end);
    const lower = words.toLowerCase();
    if (!patterns.hints.test(lower) || lower.length !== words.length) return [];
    const spans = findSpans(lower, patterns, language, publishedOn);
    const dates = parser
      .parse(words, { instant: new Date(`${publishedOn}T12:00:00.000Z`), timezone: 0 }, { forwardDate: false })
      .flatMap((result) => readDate(result, words, lower, patterns, publishedOn))
      .filter((date) => !spans.some((span) => span.start < date.end && date.start < span.end));
    return [...spans, ...dates]
      .sort((a, b) => a.start - b.start)
      .map((found) => ({ ...found, start: sentence.start + found.start, end: sentence.start + found.end }));
  });
}

interface CompiledRules {
  readonly hints: RegExp;
  readonly spans: readonly (Pick<DayRules['spans'][number], 'unit' | 'which'> & { readonly pattern: RegExp })[];
  readonly since: RegExp;
  readonly on: RegExp;
  readonly lastYear: RegExp;
  readonly thirds: readonly RegExp[];
  readonly following: RegExp;
}

const compiled = new Map<DayRules, CompiledRules>();

function compileRules(rules: DayRules): CompiledRules {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const letter = "[a-zà-öø-ÿа-яё\\u0621-\\u064a']";
  const made = {
    hints: new RegExp(rules.hints),
    spans: rules.spans.map(({ words, unit, which }) => ({
      unit,
      which,
      pattern: new RegExp(`(?<!${letter})(?:${words})(?!${letter})`, 'g'),
    })),
    since: new RegExp(rules.since),
    on: new RegExp(rules.on),
    lastYear: new RegExp(rules.lastYear),
    thirds: rules.thirds.map((words) => new RegExp(words)),
    following: new RegExp(`^ ${rules.following}(?!${letter})`),
  };
  compiled.set(rules, made);
  return made;
}

const require = createRequire(import.meta.url);

/** The parser of a language is loaded when it is first needed, so that no start waits for it. */
function loadParser(tag: string): Chrono {
  const [language = 'en'] = tag.toLowerCase().split('-');
  const { casual } = require(`chrono-node/${language}`) as { casual: Chrono };
  return casual;
}

function findSpans(lower: string, { spans }: CompiledRules, language: string, publishedOn: string): FoundDays[] {
  const found: FoundDays[] = [];
  for (const { pattern, unit, which } of spans)
    for (const { 0: text, 1: number, index } of lower.matchAll(pattern)) {
      const end = index + text.length;
      if (found.some((one) => one.start < end && index < one.end)) continue;
      const count = number === undefined ? 1 : readNumbers(number, language)[0]?.value;
      if (count == null) continue;
      const days =
        which === 'PAST'
          ? findPast(publishedOn, unit, Math.min(count, MOST_COUNTED))
          : findSpan(publishedOn, unit, which);
      found.push({ kind: 'SPAN', days, isAdverbial: true, span: { unit, which }, text, start: index, end });
    }
  return found;
}

/** Spans of more hours, days or months than this are not worked out exactly. */
const MOST_COUNTED = 10_000;
const NEARBY_CHARS = 30;

function readDate(
  { index: at, text: matched, start: parsed, end: parsedEnd }: ParsedResult,
  words: string,
  lower: string,
  patterns: CompiledRules,
  publishedOn: string,
): FoundDays[] {
  // "Since January, 40 have died": no year.
  const text = matched.replace(/(?<=\p{L}), ?\d{1,3}$/u, '').replace(/[\s,.]+$/, '');
  const [start, end] = [at, at + text.length];
  const [before, after] = [lower.slice(Math.max(0, start - NEARBY_CHARS), start), lower.slice(end, end + NEARBY_CHARS)];
  if (!isName(text, words.slice(end))) return [];
  const first = resolve(parsed, text, before, after, patterns, publishedOn);
  const last = parsedEnd ? resolve(parsedEnd, text, before, after, patterns, publishedOn) : null;
  const range = first && last && joinDays(first, last);
  if (range) return [{ kind: 'SPAN', days: range, isAdverbial: true, span: 'RANGE', ...{ text, start, end } }];
  const days = first;
  if (days === null) return [];
  const lead = before + /^(?:[^\d\p{L}]*)(?:с|со|on|в|во|في)?\s?/u.exec(text.toLowerCase())?.[0];
  const isSince = patterns.since.test(lead);
  const isOn =
    patterns.on.test(before) || /^(?:on|в|во|في|el) /i.test(text) || /^(?:["'“«(]?|.*[,;–—] ?)$/.test(before);
  const isPossessive = /^['’]s?\b/.test(after);
  const isFollowed = /^ [\p{L}]/u.test(after) && !patterns.following.test(after);
  return [
    {
      kind: isSince ? 'SINCE' : days.earliest === days.latest ? 'DAY' : 'MONTH',
      days: isSince ? { ...days, latest: publishedOn } : days,
      isAdverbial: !isPossessive && (isOn || !isFollowed),
      ...{ text, start, end },
    },
  ];
}

/** "3–9 May", "between January and November". Without a year, the last day is the one nearest to publication. */
function joinDays(first: DayRange, last: DayRange): DayRange | null {
  const { earliest } = first;
  const { latest } = last;
  if (earliest === null || latest === null) return null;
  const begun =
    earliest > latest
      ? `${Number(latest.slice(0, 4)) - (earliest.slice(5) > latest.slice(5) ? 1 : 0)}${earliest.slice(4)}`
      : earliest;
  return begun < latest ? { earliest: begun, latest, basis: 'STATED' } : null;
}

/** "May" and "march" are words too, and "Sun" and "Sat" are names: without a capital or a day they are no dates. */
function isName(text: string, after: string): boolean {
  if (/^\p{Ll}/u.test(text) && /^(?:may|march|mar|sun|sat|second)\b/.test(text)) return false;
  return !(/^(?:May|Sun|Sat|Mar|Jan|Dec)$/.test(text) && /^ \p{Lu}/u.test(after));
}

function resolve(
  parsed: ParsedResult['start'],
  text: string,
  before: string,
  after: string,
  { lastYear, thirds }: CompiledRules,
  publishedOn: string,
): DayRange | null {
  const known = (part: 'year' | 'month' | 'day' | 'weekday') => (parsed.isCertain(part) ? parsed.get(part) : null);
  const [month, day, weekday] = [known('month'), known('day'), known('weekday')];
  // Only four digits are a year: "since January, 40 have died".
  const year =
    (/\d{4}|\p{L}+ \p{L}/u.test(text) ? known('year') : null) ??
    (lastYear.test(after) ? Number(publishedOn.slice(0, 4)) - 1 : null);
  const on = (found: string | null): DayRange | null =>
    found === null ? null : { earliest: found, latest: found, basis: 'STATED' };
  if (month !== null && day !== null) return on(findDate(publishedOn, month, day, year));
  // "From 7 to 9 May" is more than a month without a day.
  if (month !== null && (year !== null || !/\d/.test(text.replace(/, ?\d+$/, '')))) {
    const whole = findMonth(
      publishedOn,
      month,
      year,
      /\b(?:last|pasado|прошл\S*|الماضي)\b[^,]*$/.test(`${before}${text.toLowerCase()}`),
    );
    const third = thirds.findIndex((pattern) => pattern.test(before));
    return third === -1 ? whole : findThird(whole, third as 0 | 1 | 2);
  }
  if (weekday !== null)
    return /\b(?:next|coming|próximo|следующ\S*)\s*$/.test(before) ? null : on(findWeekday(publishedOn, weekday));
  // "This morning", "tonight": no part of the date is certain, and the time of day is.
  if (year === null && /\p{L}/u.test(text) && isCasual(text)) return on(publishedOn);
  return null;
}

function isCasual(text: string): boolean {
  return /today|this (?:morning|afternoon|evening)|tonight|hoy|esta (?:mañana|tarde|noche)|сегодня|اليوم|هذا الصباح|الليلة/i.test(
    text,
  );
}

/** Returns the day with its year that a line prints, such as "September 2, 2024" above an article. Null if there is none. */
export function findPrintedDay(line: string, language: string): string | null {
  if (!/\d{4}/.test(line) || line.length > LONGEST_LINE_CHARS) return null;
  const parser = loadParser(findDayRules(language) === null ? 'en' : language);
  for (const { start } of parser.parse(line, undefined, { forwardDate: false })) {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const isWhole = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
    if (isWhole && year !== null && month !== null && day !== null && year > 1900) {
      const found = findDate(END_OF_TIME, month, day, year);
      if (found !== null) return found;
    }
  }
  return null;
}

const LONGEST_LINE_CHARS = 200;
