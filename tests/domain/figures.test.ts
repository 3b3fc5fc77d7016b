import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantifier } from '../../server/database/generated/prisma/enums.ts';
import {
  allows,
  findInterval,
  findPoint,
  findRoundingUnit,
  findStatedBounds,
  isBelow,
  LARGEST_COUNT,
  overlap,
} from '../../server/domain/figures/figures.ts';
import { describeRounding, explainInterval } from '../../server/domain/figures/interval-rule.ts';

const open = null;
const of = (
  quantifier: Quantifier,
  value: number | null,
  wording = '',
  range = { low: open, high: open } as { low: number | null; high: number | null },
) => findInterval({ quantifier, value, ...findStatedBounds(quantifier, value, range), wording, language: 'en' });

describe('the numbers that the words of a figure allow', () => {
  it.each<[string, Quantifier, number | null, number | null, number | null]>([
    ['251 people', 'EXACT', 251, 251, 251],
    ['at least 40,691', 'AT_LEAST', 40_691, 40_691, open],
    ['more than 1,200', 'MORE_THAN', 1_200, 1_201, open],
    ['at most 30', 'AT_MOST', 30, 0, 30],
    ['fewer than 30', 'LESS_THAN', 30, 0, 29],
    ['nearly 1,400', 'NEARLY', 1_400, 1_350, 1_399],
    ['nearly 7', 'NEARLY', 7, 6, 6],
    ['around 18,000', 'APPROXIMATELY', 18_000, 17_500, 18_499],
    ['some 240', 'APPROXIMATELY', 240, 235, 244],
    ['around 100', 'APPROXIMATELY', 100, 95, 104],
    ['around 1,000', 'APPROXIMATELY', 1_000, 950, 1_049],
    ['around 20', 'APPROXIMATELY', 20, 18, 22],
    ['almost 1,000', 'NEARLY', 1_000, 950, 999],
    ['almost 100', 'NEARLY', 100, 95, 99],
    ['nearly 20', 'NEARLY', 20, 18, 19],
    ['nearly 6 million', 'NEARLY', 6_000_000, 5_950_000, 5_999_999],
    ['approximately 200', 'APPROXIMATELY', 200, 195, 204],
    ['some 1,200', 'APPROXIMATELY', 1_200, 1_150, 1_249],
    ['some 7,000', 'APPROXIMATELY', 7_000, 6_950, 7_049],
    ['around 65', 'APPROXIMATELY', 65, 63, 67],
    ['an estimated 138', 'APPROXIMATELY', 138, 138, 138],
    ['around 10', 'APPROXIMATELY', 10, 8, 12],
    ['some 0', 'APPROXIMATELY', 0, 0, 0],
    ['dozens of whom', 'UNSPECIFIED', null, 24, open],
    ['scores of people', 'UNSPECIFIED', null, 40, open],
    ['hundreds were hurt', 'UNSPECIFIED', null, 200, open],
    ['thousands fled', 'UNSPECIFIED', null, 2_000, open],
    ['tens of thousands fled', 'UNSPECIFIED', null, 20_000, open],
    ['hundreds of thousands fled', 'UNSPECIFIED', null, 200_000, open],
    ['several people', 'UNSPECIFIED', null, 3, open],
    ['several hundred people', 'UNSPECIFIED', null, 200, open],
    ['a few thousand fled', 'UNSPECIFIED', null, 2_000, open],
    ['dozens, possibly hundreds', 'UNSPECIFIED', null, 24, open],
    ['up to hundreds of people', 'UNSPECIFIED', null, open, open],
    ['tens of millions fled', 'UNSPECIFIED', null, 20_000_000, open],
    ['most of the dead', 'UNSPECIFIED', null, open, open],
  ])('%s', (wording, quantifier, value, low, high) => {
    expect(of(quantifier, value, wording)).toEqual({ low, high });
  });

  it('takes a range as stated', () => {
    expect(of('BETWEEN', null, 'between 20 and 30', { low: 20, high: 30 })).toEqual({ low: 20, high: 30 });
  });

  it('contains the value unless the words exclude it', () => {
    const including: Quantifier[] = ['EXACT', 'AT_LEAST', 'AT_MOST', 'APPROXIMATELY'];
    const count = fc.oneof(
      fc.integer({ min: 0, max: LARGEST_COUNT }),
      fc.integer({ min: 0, max: 500 }).map((n) => n * 1_000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...including), count, (quantifier, value) => allows(of(quantifier, value), value)),
    );
  });

  it('excludes the value if the words do, and allows its neighbour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST_COUNT - 1 }), (value) => {
        expect(allows(of('MORE_THAN', value), value)).toBe(false);
        expect(allows(of('MORE_THAN', value), value + 1)).toBe(true);
        for (const quantifier of ['LESS_THAN', 'NEARLY'] as const) {
          expect(allows(of(quantifier, value), value)).toBe(false);
          expect(allows(of(quantifier, value), value - 1)).toBe(true);
        }
      }),
    );
  });

  it('never has a low end above the high end, nor a negative number', () => {
    const quantifier = fc.constantFrom<Quantifier>(
      'EXACT',
      'AT_LEAST',
      'MORE_THAN',
      'AT_MOST',
      'LESS_THAN',
      'NEARLY',
      'APPROXIMATELY',
    );
    fc.assert(
      fc.property(quantifier, fc.integer({ min: 1, max: LARGEST_COUNT - 1 }), (words, value) => {
        const { low, high } = of(words, value);
        expect(low ?? 0).toBeGreaterThanOrEqual(0);
        expect(low ?? 0).toBeLessThanOrEqual(high ?? LARGEST_COUNT);
      }),
    );
  });

  it('contains the number by which the figure is sorted', () => {
    const quantifier = fc.constantFrom<Quantifier>(
      'EXACT',
      'AT_LEAST',
      'MORE_THAN',
      'AT_MOST',
      'LESS_THAN',
      'NEARLY',
      'APPROXIMATELY',
      'BETWEEN',
    );
    const count = fc.integer({ min: 1, max: LARGEST_COUNT - 20 });
    fc.assert(
      fc.property(quantifier, count, fc.integer({ min: 1, max: 20 }), (words, value, width) => {
        const range = { low: value, high: value + width };
        const figure = {
          quantifier: words,
          value: words === 'BETWEEN' ? null : value,
          ...findStatedBounds(words, value, range),
          wording: '',
          language: 'en',
        };
        const point = findPoint(figure);
        expect(allows(findInterval(figure), point)).toBe(true);
        expect(Math.abs(point - value)).toBeLessThanOrEqual(1);
      }),
    );
    expect(
      findPoint({ quantifier: 'UNSPECIFIED', value: null, low: null, high: null, wording: 'dozens', language: 'en' }),
    ).toBe(24);
    expect(
      findPoint({ quantifier: 'UNSPECIFIED', value: null, low: null, high: null, wording: 'most', language: 'en' }),
    ).toBe(0);
  });

  it('is compared with another interval', () => {
    const [low, high, open_] = [
      { low: 1, high: 4 },
      { low: 5, high: 9 },
      { low: 3, high: null },
    ];
    expect([overlap(low, high), overlap(low, open_), overlap(open_, high)]).toEqual([false, true, true]);
    expect([isBelow(low, high), isBelow(high, low), isBelow(low, open_)]).toEqual([true, false, false]);
  });

  it.each([
    [1, 1],
    [7, 1],
    [5, 5],
    [65, 5],
    [10, 5],
    [30, 5],
    [100, 10],
    [300, 10],
    [1_000, 100],
    [1_100, 100],
    [1_250, 10],
    [1_200, 100],
    [18_000, 1_000],
    [2_000_000_000, 100_000_000],
    [0, 1],
  ])('reads %i as rounded to %i', (value, unit) => {
    expect(findRoundingUnit(value)).toBe(unit);
  });
});

describe('the rule of an interval', () => {
  it.each<[string, Quantifier, number | null, string]>([
    ['around 100', 'APPROXIMATELY', 100, '“around 100”: rounded to the nearest ten, so 95 to 104'],
    [
      'an estimated 138',
      'APPROXIMATELY',
      138,
      '“an estimated 138”: given to the unit, and not rounded, so exactly 138',
    ],
    [
      'nearly 1,400',
      'NEARLY',
      1_400,
      '“nearly 1,400”: less than the number, which is rounded to the nearest hundred, so 1,350 to 1,399',
    ],
    ['more than 7,000', 'MORE_THAN', 7_000, '“more than 7,000”: more than the number, so 7,001 or more'],
    ['dozens', 'UNSPECIFIED', null, '“dozens”: a plural is at least two of its unit, so 24 or more'],
    ['most', 'UNSPECIFIED', null, '“most”: the words name no lowest number, so any number'],
  ])('%s', (wording, quantifier, value, rule) => {
    const bounds = findStatedBounds(quantifier, value, { low: open, high: open });
    expect(explainInterval({ quantifier, value, ...bounds, wording, language: 'en' })).toBe(rule);
  });

  it('names every unit to which a number can be rounded', () => {
    const figure = { quantifier: 'APPROXIMATELY', low: null, high: null, wording: '', language: 'en' } as const;
    for (let value = 1; value <= LARGEST_COUNT; value *= 10)
      for (const count of [value, 3 * value, 11 * value].filter((one) => one <= LARGEST_COUNT))
        expect(describeRounding({ ...figure, value: count })).not.toContain('undefined');
  });

  it('gives neighbours on one scale the same width', () => {
    const width = ({ low, high }: { low: number | null; high: number | null }) => (high ?? 0) - (low ?? 0);
    for (const [round, neighbour] of [
      [1_000, 1_100],
      [100, 110],
      [20_000, 21_000],
    ] as const)
      expect(width(of('APPROXIMATELY', round))).toBe(width(of('APPROXIMATELY', neighbour)));
  });
});
