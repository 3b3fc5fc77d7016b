import { findDayAfter } from '../figures/dates.ts';
import type { FoundDays } from './find-days.ts';
import { findSpanAt } from './find-span.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { DayRange, Sentence, Span } from './stages.ts';

/** Says as of which day a figure counts. */
export interface FigureDays {
  readonly findAsOf: (figure: Span) => DayRange | null;
}

/** How long before publication a day can lie and still be the day of a figure. Older figures count what is known now. */
const MOST_DAYS_BACK = 31;

/** @param published when the text was published. Null if unknown: then no day is known. */
export function findFigureDays(
  text: string,
  days: readonly FoundDays[],
  sentences: readonly Sentence[],
  published: DayRange | null,
  counts: CountRules | null,
): FigureDays {
  const day = published?.latest ?? null;
  const [first, last] = day === null ? [null, null] : [findDayAfter(day, -MOST_DAYS_BACK), findDayAfter(day, 1)];
  const isRecent = ({ earliest, latest }: DayRange) =>
    first !== null && earliest !== null && latest !== null && earliest >= first && latest <= last;
  const bySentence = Map.groupBy(
    days.filter(({ kind, isAdverbial, days: found }) => kind === 'DAY' && isAdverbial && isRecent(found)),
    ({ start }) => findSpanAt(sentences, start),
  );
  const headed = days.filter((one) => one.kind === 'DAY' && isRecent(one.days) && isAsOf(text, one, counts));
  return {
    findAsOf: (figure) => {
      const sentence = findSpanAt(sentences, figure.start);
      const own = sentence === undefined ? [] : (bySentence.get(sentence) ?? []);
      return (findNearest(text, own, figure) ?? headed.findLast(({ end }) => end <= figure.start))?.days ?? published;
    },
  };
}

/** "Figures as of 9 May": the figures below are of that day. */
function isAsOf(text: string, { start }: Span, counts: CountRules | null): boolean {
  const before = text
    .slice(Math.max(0, start - MOST_AS_OF_CHARS), start)
    .toLowerCase()
    .trimEnd();
  return counts?.asOf.some((words) => before.endsWith(words)) ?? false;
}

const MOST_AS_OF_CHARS = 20;

/** How much farther a day counts that says when somebody spoke: "said Monday that nine were killed on Saturday". */
const SPEECH_CHARS = 60;

/** The day nearest to a figure. */
function findNearest(text: string, days: readonly FoundDays[], figure: Span): FoundDays | undefined {
  const distance = ({ start, end }: Span) => {
    if (end > figure.start) return Math.max(0, start - figure.end);
    const isOfSpeech = /^,?\s?(?:that|que|что|أن)(?=\s)/.test(text.slice(end, figure.start));
    return figure.start - end + (isOfSpeech ? SPEECH_CHARS : 0);
  };
  return days.toSorted((a, b) => distance(a) - distance(b))[0];
}
