import { describe, expect, it } from 'vitest';
import { findDayAfter, findDaysElsewhere, formatDays, isBefore } from '../../server/domain/figures/dates.ts';

describe('days in words', () => {
  it.each<[string | null, string | null, string]>([
    ['2024-09-02', '2024-09-02', '2 September 2024'],
    ['2023-10-26', '2023-10-31', '26 to 31 October 2023'],
    ['2024-08-31', '2024-09-02', '31 August 2024 to 2 September 2024'],
    ['2023-12-31', '2024-12-31', '31 December 2023 to 31 December 2024'],
    [null, '2023-10-31', 'until 31 October 2023'],
    ['2024-09-01', null, 'from 1 September 2024 on'],
    [null, null, 'an unknown day'],
  ])('%s to %s: %s', (earliest, latest, words) => expect(formatDays({ earliest, latest })).toBe(words));
});

describe('one interval before another', () => {
  it.each<[[string | null, string | null], [string | null, string | null], boolean]>([
    [['2024-01-01', '2024-01-02'], ['2024-01-03', '2024-01-04'], true],
    [['2024-01-01', '2024-01-03'], ['2024-01-03', '2024-01-04'], false],
    [[null, '2024-01-02'], ['2024-01-03', null], true],
    [['2024-01-01', null], ['2024-01-03', '2024-01-04'], false],
    [['2024-01-01', '2024-01-02'], [null, '2024-01-04'], false],
  ])('%j, %j: %s', ([a, b], [c, d], before) => {
    expect(isBefore({ earliest: a, latest: b }, { earliest: c, latest: d })).toBe(before);
  });
});

describe('days elsewhere', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-01-01', -1, '2023-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s and %i: %s', (day, days, shifted) => expect(findDayAfter(day, days)).toBe(shifted));

  it('can differ by one from those here, and an open end stays open', () => {
    expect(findDaysElsewhere({ earliest: '2024-02-05', latest: '2024-02-05' })).toEqual({
      earliest: '2024-02-04',
      latest: '2024-02-06',
    });
    expect(findDaysElsewhere({ earliest: null, latest: null })).toEqual({ earliest: null, latest: null });
  });
});
