import { toDay } from '../figures/dates.ts';
import { type FoundDays, findDays } from './find-days.ts';
import { findPhraseOf } from './find-phrases.ts';
import { findYearParts } from './find-year-parts.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { DayRange, Sentence, Span } from './stages.ts';
import type { TimeWords } from './time-words.ts';

/** How many days back an event is no news any more. */
const MOST_FRESH_DAYS = 31;

/** Finds the words for time in every sentence. Without a day of publication, they have no days. */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  publishedOn: string | null,
  rules: FrameRules,
  counts: CountRules | null,
): ReadonlyMap<Sentence, readonly TimeWords[]> {
  const assumed = publishedOn ?? ANY_DAY;
  const found = findDays(text, sentences, language, assumed);
  const times = new Map<Sentence, readonly TimeWords[]>();
  let next = 0;
  for (const sentence of sentences) {
    const own: FoundDays[] = [];
    while (next < found.length && (found[next] as FoundDays).start < sentence.end) {
      own.push(found[next] as FoundDays);
      next += 1;
    }
    const all = [
      ...findYearParts(sentence, assumed, counts),
      ...findPhrases(sentence, rules.periods, null),
      ...findPhrases(sentence, counts?.rates ?? [], null),
      ...findPhrases(sentence, counts?.recently ?? [], publishedOn),
      ...joinRanges(text, own).map((days) => toTime(openRange(text, days), text, assumed)),
      ...findYears(sentence, assumed, counts),
    ];
    const apart = all.filter(
      (time, i) =>
        !all.some(
          (other, j) => j !== i && other.start < time.end && time.start < other.end && isBetter(other, time, j < i),
        ),
    );
    times.set(
      sentence,
      apart.map((time) => (publishedOn === null ? { ...time, days: null } : time)).sort((a, b) => a.start - b.start),
    );
  }
  return times;
}

const ANY_DAY = '2000-07-15';

/** Of words that overlap, those with days count, and then the first. */
function isBetter(other: TimeWords, time: TimeWords, isFirst: boolean): boolean {
  if ((other.days === null) !== (time.days === null)) return other.days !== null;
  return isFirst;
}

/** @param today the end of the period. Null if the words do not say where it begins and ends. */
function findPhrases(sentence: Sentence, phrases: readonly string[], today: string | null): TimeWords[] {
  const found: TimeWords[] = [];
  for (let within: Span = sentence; ; ) {
    const span = findPhraseOf(sentence, phrases, within);
    if (span === null) return found;
    const days: DayRange | null = today === null ? null : { earliest: today, latest: today, basis: 'INFERRED' };
    const words = sentence.tokens
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ folded }) => folded);
    found.push({
      ...span,
      strength: 'STRONG',
      days: days && backTo(words, days),
      isAdverbial: true,
      isPast: false,
    });
    within = { start: span.end, end: sentence.end };
  }
}

/** "Since yesterday", "since the start of the year". Of other words, no first day is known. */
function backTo(words: readonly string[], { latest }: DayRange): DayRange | null {
  if (latest === null) return null;
  const until = (earliest: string): DayRange => ({ earliest, latest, basis: 'INFERRED' });
  if (words.includes('year')) return until(`${latest.slice(0, 4)}-01-01`);
  if (words.includes('month')) return words.includes('last') ? null : until(`${latest.slice(0, 7)}-01`);
  const date = new Date(`${latest}T00:00:00.000Z`);
  if (words.includes('yesterday') || words.includes('night')) date.setUTCDate(date.getUTCDate() - 1);
  else if (!words.some((word) => ['dawn', 'midnight', 'morning', 'daybreak', 'sunrise', 'hours'].includes(word)))
    return null;
  return until(toDay(date));
}

/** "Between 3 May and 9 May", "from January to March": two days or months that are the ends of one period. */
function joinRanges(text: string, found: readonly FoundDays[]): FoundDays[] {
  const joined: FoundDays[] = [];
  for (const days of found) {
    const before = joined.at(-1);
    const isEnd =
      before !== undefined &&
      (days.kind === 'DAY' || days.kind === 'MONTH') &&
      (before.kind === 'DAY' || before.kind === 'MONTH' || before.kind === 'SINCE') &&
      /^\s?(?:and|to|until|till|through|–|—|-|y|al?|hasta|и|по|до|إلى|حتى|و)\s?$/u.test(
        text.slice(before.end, days.start),
      ) &&
      before.days.earliest !== null &&
      days.days.latest !== null &&
      before.days.earliest < days.days.latest;
    if (!isEnd || before === undefined) {
      joined.push(days);
      continue;
    }
    joined[joined.length - 1] = {
      ...before,
      kind: 'SPAN',
      span: 'RANGE',
      days: { earliest: before.days.earliest, latest: days.days.latest, basis: 'STATED' },
      end: days.end,
      text: text.slice(before.start, days.end),
    };
  }
  return joined;
}

/** "Between 1 and 15 April": a day of the month before a date. */
function openRange(text: string, found: FoundDays): FoundDays {
  const day = /(?:^|[^\d.,])(\d{1,2})(?:st|nd|rd|th)? (?:and|to|y|al?|и|по|و|إلى) $/u.exec(
    text.slice(Math.max(0, found.start - MOST_OPENING_CHARS), found.start),
  )?.[1];
  const { earliest, latest } = found.days;
  if (day === undefined || found.kind !== 'DAY' || earliest === null) return found;
  const first = `${earliest.slice(0, 8)}${day.padStart(2, '0')}`;
  if (first >= earliest || Number(day) === 0) return found;
  return { ...found, kind: 'SPAN', span: 'RANGE', days: { earliest: first, latest, basis: 'STATED' } };
}

const MOST_OPENING_CHARS = 12;

function toTime(found: FoundDays, text: string, today: string): TimeWords {
  const { kind, days, start, end, isAdverbial } = found;
  const isLong = (latest: string | null) => latest !== null && latest < daysBefore(today, MOST_FRESH_DAYS);
  return {
    ...{ start, end, days, isAdverbial },
    strength: rateTime(found, /(?:^|\s)on\s/i.test(text.slice(Math.max(0, start - 3), start + 3))),
    isPast: kind !== 'SINCE' && isLong(days.latest),
  };
}

/** @param isOn "on 14-16 March": one event can have lasted so long */
function rateTime(
  { kind, span, days }: Pick<FoundDays, 'kind' | 'span' | 'days'>,
  isOn: boolean,
): TimeWords['strength'] {
  if (kind === 'DAY' || kind === 'SINCE') return kind;
  if (kind === 'MONTH') return 'WEAK';
  if (isStrong(span, days)) return 'STRONG';
  const isOfEvent = (span === 'RANGE' && isOn) || (span !== undefined && span !== 'RANGE' && span.unit === 'NIGHT');
  return isOfEvent ? 'DAY' : 'WEAK';
}

const ROLLING = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
/** Two or three days can be those of one event: "clashes on 14-16 March". */
const SHORTEST_PERIOD_DAYS = 5;

function isStrong(span: FoundDays['span'], { earliest, latest }: DayRange): boolean {
  if (span === 'RANGE')
    return earliest !== null && latest !== null && daysBefore(latest, SHORTEST_PERIOD_DAYS) >= earliest;
  if (span === undefined) return false;
  return (span.which === 'PAST' && ROLLING.includes(span.unit)) || (span.which === 'THIS' && span.unit === 'YEAR');
}

function daysBefore(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return toDay(date);
}

/** "In 2029". */
function findYears({ tokens }: Sentence, today: string, counts: CountRules | null): TimeWords[] {
  return tokens.flatMap((token, at): TimeWords[] => {
    const before = tokens[at - 1];
    if (!/^(?:19|20)\d\d$/.test(token.text) || !before) return [];
    const isAdverbial = counts?.inYear.includes(before.folded) ?? false;
    const days: DayRange = { earliest: `${token.text}-01-01`, latest: `${token.text}-12-31`, basis: 'STATED' };
    return [
      {
        start: isAdverbial ? before.start : token.start,
        end: token.end,
        ...{ strength: 'WEAK', days, isAdverbial },
        isPast: token.text < today.slice(0, 4),
      },
    ];
  });
}
