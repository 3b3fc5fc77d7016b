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
import { printsNumber } from '../../server/domain/figures/number-words.ts';

const open = null;
const of = (
  quantifier: Quantifier,
  value: number | null,
  wording = '',
  range = { low: open, high: open } as { low: number | null; high: number | null },
) => findInterval({ quantifier, value, ...findStatedBounds(quantifier, value, range), wording });

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
    ['around 100', 'APPROXIMATELY', 100, 50, 149],
    ['approximately 200', 'APPROXIMATELY', 200, 150, 249],
    ['some 1,200', 'APPROXIMATELY', 1_200, 1_150, 1_249],
    ['some 7,000', 'APPROXIMATELY', 7_000, 6_500, 7_499],
    ['around 65', 'APPROXIMATELY', 65, 63, 67],
    ['an estimated 138', 'APPROXIMATELY', 138, 138, 138],
    ['around 10', 'APPROXIMATELY', 10, 5, 14],
    ['some 0', 'APPROXIMATELY', 0, 0, 0],
    ['dozens of whom', 'UNSPECIFIED', null, 24, open],
    ['scores of people', 'UNSPECIFIED', null, 40, open],
    ['hundreds were hurt', 'UNSPECIFIED', null, 200, open],
    ['thousands fled', 'UNSPECIFIED', null, 2_000, open],
    ['tens of thousands fled', 'UNSPECIFIED', null, 20_000, open],
    ['hundreds of thousands fled', 'UNSPECIFIED', null, 200_000, open],
    ['several people', 'UNSPECIFIED', null, 3, open],
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
        };
        const point = findPoint(figure);
        expect(allows(findInterval(figure), point)).toBe(true);
        expect(Math.abs(point - value)).toBeLessThanOrEqual(1);
      }),
    );
    expect(findPoint({ quantifier: 'UNSPECIFIED', value: null, low: null, high: null, wording: 'dozens' })).toBe(24);
    expect(findPoint({ quantifier: 'UNSPECIFIED', value: null, low: null, high: null, wording: 'most' })).toBe(0);
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
    [10, 10],
    [1_250, 10],
    [1_200, 100],
    [18_000, 1_000],
    [2_000_000_000, 1_000_000_000],
  ])('reads %i as rounded to %i', (value, unit) => {
    expect(findRoundingUnit(value)).toBe(unit);
  });
});

describe('whether words print a number', () => {
  it.each<[string, number, boolean]>([
    ['the deaths of 1,205 people', 1_205, true],
    ['the deaths of 1.205 people', 1_205, true],
    ['killed 1 205 people', 1_205, true],
    ['the bodies of six hostages', 6, true],
    ['and seven missing', 7, true],
    ['40,691 people in Gaza', 691, false],
    ['40,691 people in Gaza', 40, false],
    ['someone was killed', 1, false],
    ['1.9 million people displaced', 1_900_000, true],
    ['some 2 million fled', 2_000_000, true],
    ['two million fled', 2_000_000, true],
    ['a hundred people', 100, true],
    ['two hundred and fifty people', 250, true],
    ['twenty-one people', 21, true],
    ['forty people', 40, true],
    ['a dozen people', 12, true],
    ['three thousand five hundred', 3_500, true],
    ['two thousand', 1_000, false],
    ['20 Russian citizens', 2, false],
  ])('%s: %i is %s', (wording, count, expected) => {
    expect(printsNumber(wording, count)).toBe(expected);
  });
});
