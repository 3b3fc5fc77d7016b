import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quantifier } from '../../server/database/generated/prisma/enums.ts';
import {
  type Found,
  findLastDay,
  listMatching,
  matchObservation,
  explainReconciliation as reason,
  type Said,
} from '../../server/domain/datasets/reconcile.ts';
import { allows, findInterval, findStatedBounds, LARGEST_COUNT } from '../../server/domain/figures/figures.ts';
import { freshDatabase } from '../support/database.ts';
import { only } from '../support/only.ts';

const figure = (quantifier: keyof typeof Quantifier, value: number | null, wording = '') => ({
  value,
  interval: findInterval({
    quantifier,
    value,
    ...findStatedBounds(quantifier, value, { low: 10, high: 20 }),
    wording,
    language: 'en',
  }),
});

const counted = (value: number) => ({ value, low: null, high: null });

describe('how words fit a number of the series', () => {
  it.each<[keyof typeof Quantifier, number | null, [number, 'EXACT' | 'ALLOWED' | null][]]>([
    [
      'EXACT',
      251,
      [
        [250, null],
        [251, 'EXACT'],
        [252, null],
      ],
    ],
    [
      'AT_LEAST',
      40_691,
      [
        [40_690, null],
        [40_691, 'EXACT'],
        [40_738, 'ALLOWED'],
      ],
    ],
    [
      'MORE_THAN',
      43_000,
      [
        [43_000, null],
        [43_001, 'ALLOWED'],
      ],
    ],
    [
      'AT_MOST',
      60,
      [
        [59, 'ALLOWED'],
        [60, 'EXACT'],
        [61, null],
      ],
    ],
    [
      'APPROXIMATELY',
      18_000,
      [
        [17_499, null],
        [17_500, 'ALLOWED'],
        [18_000, 'EXACT'],
        [18_499, 'ALLOWED'],
        [18_500, null],
      ],
    ],
    [
      'BETWEEN',
      null,
      [
        [9, null],
        [10, 'ALLOWED'],
        [20, 'ALLOWED'],
        [21, null],
      ],
    ],
    [
      'UNSPECIFIED',
      null,
      [
        [0, null],
        [40_691, null],
      ],
    ],
  ])('%s %s', (quantifier, value, expected) => {
    const claim = figure(quantifier, value);
    expect(expected.map(([count]) => [count, matchObservation(claim, counted(count))])).toEqual(expected);
  });

  it.each<[string, Quantifier, number | null, { low: number | null; high: number | null }, string | null]>([
    ['holds the number', 'EXACT', 251, { low: 200, high: 300 }, 'ALLOWED'],
    ['touches the interval', 'BETWEEN', null, { low: 20, high: 30 }, 'ALLOWED'],
    ['lies above the interval', 'BETWEEN', null, { low: 21, high: 30 }, null],
    ['is open to a side that the words allow', 'AT_LEAST', 40_691, { low: 100, high: null }, 'ALLOWED'],
    ['ends below what the words allow', 'AT_LEAST', 40_691, { low: null, high: 40_690 }, null],
    ['meets words without bounds', 'UNSPECIFIED', null, { low: 1, high: 2 }, null],
  ])('a range without a number that %s', (_what, quantifier, value, range, match) => {
    expect(matchObservation(figure(quantifier, value), { value: null, ...range })).toBe(match);
  });

  it('allows no more than the words do, and is exact only for the printed number', () => {
    const claims = fc
      .tuple(fc.constantFrom(...Object.values(Quantifier)), fc.nat(60_000))
      .map(([quantifier, value]) => figure(quantifier, ['BETWEEN', 'UNSPECIFIED'].includes(quantifier) ? null : value));
    fc.assert(
      fc.property(claims, fc.nat(60_000), (claim, other) => {
        for (const count of [other, claim.value ?? other, LARGEST_COUNT]) {
          const match = matchObservation(claim, counted(count));
          const bounded = claim.interval.low !== null || claim.interval.high !== null;
          expect(match !== null).toBe(bounded && allows(claim.interval, count));
          expect(match === 'EXACT').toBe(match !== null && count === claim.value);
        }
      }),
    );
  });

  it('is not looked up for words without bounds', () => {
    const claim = {
      ...figure('UNSPECIFIED', null, 'most'),
      seriesKey: 'x',
      knownFrom: new Date('2024-09-02'),
      countedTo: new Date('2024-09-02'),
    };
    expect(listMatching(claim, ['EXACT', 'ALLOWED'])).toEqual({ id: { in: [] } });
  });
});

describe('a claim is compared with the days', () => {
  it.each([
    ['until it was printed', '2024-02-05', '2024-02-03', '2024-02-05'],
    ['until it was printed, if it has no as-of day', '2024-02-05', '2024-02-05', '2024-02-05'],
    ['until the day after, if it is as of that day', '2024-02-05', '2024-02-06', '2024-02-06'],
    ['until the day after at most', '2024-02-05', '2024-02-29', '2024-02-06'],
    ['without end, if nobody knows when it was printed', '9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s', (_name, knownFrom, countedTo, last) => {
    expect(findLastDay({ knownFrom: new Date(knownFrom), countedTo: new Date(countedTo) })).toEqual(new Date(last));
  });
});

describe('the numbers that a database finds', async () => {
  const { prisma } = await freshDatabase();

  it('are those that the words allow, single numbers and ranges', async () => {
    const { eventId, populationId, placeId, seriesKey } = only(
      await prisma.claim.findMany({ where: { value: 40_691 } }),
    );
    const dataset = await prisma.dataset.findUniqueOrThrow({ where: { slug: 'tfp-gaza-daily' } });
    const ends = [null, 9, 10, 15, 20, 21];
    const numbers = ends
      .flatMap((low) => ends.map((high) => ({ low, high })))
      .filter(({ low, high }) => low === null || high === null || low <= high)
      .flatMap((range) => [null, 9, 15, 21].map((value) => ({ value, ...range })))
      .filter(({ value, low, high }) => value !== null || low !== null || high !== null);
    await prisma.observation.createMany({
      data: numbers.map((one, i) => ({
        ...one,
        ...{ datasetId: dataset.id, day: new Date('2024-08-31'), eventId, populationId, placeId },
        ...{ measure: 'KILLED', countType: 'CUMULATIVE', field: `made-up-${i}` },
      })),
    });
    for (const [quantifier, value] of [
      ...(['EXACT', 'AT_LEAST', 'AT_MOST', 'MORE_THAN'] as const).map((one) => [one, 15] as const),
      ['BETWEEN', null] as const,
      ['UNSPECIFIED', null] as const,
    ]) {
      const claim = {
        ...figure(quantifier, value),
        seriesKey,
        knownFrom: new Date('2024-09-02'),
        countedTo: new Date('2024-09-02'),
      };
      for (const matches of [['EXACT'], ['ALLOWED'], ['EXACT', 'ALLOWED'], []] as const) {
        const found = await prisma.observation.findMany({
          where: listMatching(claim, matches),
          select: { field: true },
        });
        const expected = numbers.flatMap((one, i) => {
          const match = matchObservation(claim, one);
          return matches.some((wanted) => wanted === match) ? [`made-up-${i}`] : [];
        });
        expect(found.map(({ field }) => field).sort(), `${quantifier} ${matches}`).toEqual(expected.sort());
      }
    }
  });
});

describe('the reason', () => {
  const said: Said = {
    wording: 'killed at least 10 people',
    interval: { low: 10, high: null },
    publisher: 'A Paper',
    publishedOn: { earliest: '2024-09-02', latest: '2024-09-02' },
    until: '2024-09-02',
    origin: null,
    stance: 'ASSERTS',
  };
  const none = { first: null, last: null, count: 0 };
  const found = (change: Partial<Found>): Found => ({
    comparable: 1_000,
    exact: { days: [], count: 0 },
    allowed: none,
    ...change,
  });
  const start = '“killed at least 10 people”, which A Paper of 2 September 2024 gives in its own voice,';

  it.each<[Partial<Said>, Found, string]>([
    [
      {},
      found({ exact: { days: ['2024-08-31'], count: 1 } }),
      `${start} is the number in “A Series” for 31 August 2024.`,
    ],
    [
      {},
      found({
        exact: { days: ['2024-08-30', '2024-08-31'], count: 2 },
        allowed: { first: '2024-09-01', last: '2024-09-01', count: 1 },
      }),
      `${start} is the number in “A Series” for 30 August 2024 and 31 August 2024; its words also allow the number for 1 September 2024.`,
    ],
    [
      {},
      found({ exact: { days: ['2024-08-01', '2024-08-02', '2024-08-03'], count: 4 } }),
      `${start} is the number in “A Series” for 1 August 2024, 2 August 2024, 3 August 2024 and 1 more day.`,
    ],
    [
      {},
      found({ allowed: { first: '2024-08-01', last: '2024-08-20', count: 12 } }),
      `${start} exactly matches no number in “A Series” up to 2 September 2024; its words allow the numbers for 12 days, from 1 August 2024 to 20 August 2024.`,
    ],
    [
      { stance: 'DENIES' },
      found({ exact: { days: ['2024-08-31'], count: 1 } }),
      '“killed at least 10 people”, which A Paper of 2 September 2024 denies in its own voice, is the number in “A Series” for 31 August 2024.',
    ],
    [
      { stance: 'DENIES', origin: 'a ministry' },
      found({ comparable: 1 }),
      '“killed at least 10 people”, which a ministry denies in A Paper of 2 September 2024, does not allow the only comparable number in “A Series” up to 2 September 2024.',
    ],
    [{}, found({}), `${start} allows none of the 1,000 comparable numbers in “A Series” up to 2 September 2024.`],
    [
      { publisher: null, publishedOn: { earliest: null, latest: null }, until: null, origin: 'a ministry' },
      found({}),
      '“killed at least 10 people”, which an article by an unknown publisher attributes to a ministry, allows none of the 1,000 comparable numbers in “A Series”.',
    ],
    [
      { publishedOn: { earliest: null, latest: '2024-09-02' } },
      found({ comparable: 0 }),
      '“killed at least 10 people”, which A Paper of 2 September 2024 at the latest gives in its own voice, cannot be compared with “A Series”, which has no number that counts the same thing up to 2 September 2024.',
    ],
    [
      { interval: { low: null, high: null } },
      found({}),
      `${start} sets no bounds that could be compared with “A Series”.`,
    ],
  ])('%#', (change, days, sentence) => {
    expect(reason({ ...said, ...change }, 'A Series', days)).toBe(sentence);
  });
});
