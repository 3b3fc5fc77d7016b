import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';
import { overlap } from './match.ts';
import { findWords, givenOf, loadPassages } from './passages.ts';
import { groupPassages } from './print-scores.ts';
import { f1Of, matchPassage, precisionOf, recallOf, type Scores, scoreReadings, shareOf } from './score.ts';

/** How well the passages must be read. `npm run score:reading -- --misses` shows what was read wrong. */

/** What each group must reach. `invented` is the most that is allowed. Raise these when reading gets better. */
const FLOORS: Readonly<Record<string, Readonly<Record<keyof typeof MEASURED, number>>>> = {
  'en, easy': {
    ...{ numbersSeen: 0.97, precision: 0.95, recall: 0.8, quantifier: 0.98, chain: 0.97, population: 0.97 },
    ...{ allRight: 0.84, invented: 2 },
  },
  'en, hard': {
    ...{ numbersSeen: 0.96, precision: 0.89, recall: 0.53, quantifier: 0.98, chain: 0.94, population: 0.97 },
    ...{ allRight: 0.62, invented: 4 },
  },
  es: {
    ...{ numbersSeen: 0.98, precision: 0.95, recall: 0.86, quantifier: 0.98, chain: 0.98, population: 0.98 },
    ...{ allRight: 0.9, invented: 0 },
  },
  ru: {
    ...{ numbersSeen: 0.99, precision: 0.95, recall: 0.72, quantifier: 0.95, chain: 0.98, population: 0.98 },
    ...{ allRight: 0.78, invented: 0 },
  },
  ar: {
    ...{ numbersSeen: 0.98, precision: 0.97, recall: 0.9, quantifier: 0.97, chain: 0.98, population: 0.98 },
    ...{ allRight: 0.92, invented: 0 },
  },
};

const MEASURED = {
  numbersSeen: ({ numbersSeen }: Scores) => shareOf(numbersSeen),
  precision: ({ numberAndMeasure }: Scores) => precisionOf(numberAndMeasure),
  recall: ({ numberAndMeasure }: Scores) => recallOf(numberAndMeasure),
  quantifier: ({ quantifier }: Scores) => shareOf(quantifier),
  chain: ({ chain }: Scores) => shareOf(chain),
  population: ({ population }: Scores) => shareOf(population),
  allRight: ({ allRight }: Scores) => f1Of(allRight),
  invented: ({ invented }: Scores) => invented,
} as const satisfies Record<string, (scores: Scores) => number>;

const read = loadPassages('tests/reading/gold').map((passage) => {
  return matchPassage(passage, readText(givenOf(passage)));
});
const groups = groupPassages(read);

describe.each(Object.entries(FLOORS))('passages of the group “%s”', (name, floors) => {
  const scores = scoreReadings(groups.get(name) ?? []);

  it.each(Object.entries(MEASURED))('%s', (score, measure) => {
    const floor = floors[score as keyof typeof MEASURED];
    if (score === 'invented') expect(measure(scores)).toBeLessThanOrEqual(floor);
    else expect(measure(scores)).toBeGreaterThanOrEqual(floor);
  });
});

it('languages of which only numbers are read give no figures, and all of their numbers are left over', () => {
  const others = read.filter(({ passage }) => ['de', 'fr', 'pt', 'tr', 'uk'].includes(passage.language));
  expect(others).toHaveLength(5);
  expect(others.map(({ reading }) => [reading.support, reading.candidates])).toEqual(
    others.map(() => ['NUMBERS_ONLY', []]),
  );
  const unread = others.flatMap(({ passage: { text, others: numbers }, reading }) => {
    const spans = numbers.filter(({ because }) => because === 'NOT_READ').map(({ words }) => findWords(text, words));
    return spans.map((span) => reading.numbers.find((number) => overlap(number, span))?.fate);
  });
  expect(unread).toEqual(unread.map(() => 'LEFT_OVER'));
});
