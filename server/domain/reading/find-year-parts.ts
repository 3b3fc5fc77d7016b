import { findMonth } from './calendar.ts';
import { findPhraseOf } from './find-phrases.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { Sentence } from './stages.ts';
import type { TimeWords } from './time-words.ts';

/** "In the first quarter of 2031", "Q1 2031", "the first half of the year". */
export function findYearParts(sentence: Sentence, today: string, counts: CountRules | null): TimeWords[] {
  const found = counts && findPhraseOf(sentence, listNames(counts));
  if (!counts || !found) return [];
  const words = sentence.tokens.filter(({ start, end }) => start >= found.start && end <= found.end);
  const part = counts.yearParts.find(([name]) => name === words.map(({ folded }) => folded).join(' '));
  const next = sentence.tokens.find(({ start }) => start >= found.end);
  if (!part || !next) return [];
  const at = { start: next.start, end: next.start + 1 };
  const present = Number(today.slice(0, 4));
  const year = /^(?:19|20)\d\d$/.test(next.text)
    ? Number(next.text)
    : findPhraseOf(sentence, counts.ofThisYear, at)
      ? present
      : findPhraseOf(sentence, counts.ofLastYear, at)
        ? present - 1
        : null;
  if (year === null) return [];
  const { earliest } = findMonth(today, part[1], year);
  const { latest } = findMonth(today, part[2], year);
  return [
    {
      start: found.start,
      end: next.end,
      strength: 'STRONG',
      days: { earliest, latest, basis: 'STATED' },
      isAdverbial: true,
      isPast: false,
    },
  ];
}

const partNames = new WeakMap<CountRules, readonly string[]>();

function listNames(counts: CountRules): readonly string[] {
  const names = partNames.get(counts) ?? counts.yearParts.map(([name]) => name);
  partNames.set(counts, names);
  return names;
}
