import { describe, expect, it } from 'vitest';
import { backoff, retryAfter } from '../../sdk/src/waiting.ts';

describe('the wait before a retry', () => {
  it.each([
    [1, 125, 250],
    [2, 250, 500],
    [5, 2_000, 4_000],
    [8, 15_000, 30_000],
    [1_000, 15_000, 30_000],
  ])('after %i failures is from %i to %i ms, and not always the same', (failures, least, most) => {
    const waits = Array.from({ length: 200 }, () => backoff(failures));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...waits)).toBeLessThanOrEqual(most);
    expect(new Set(waits).size).toBeGreaterThan(100);
  });
});

describe('Retry-After', () => {
  it.each([
    ['2', 2_000],
    [' 30 ', 30_000],
    ['', undefined],
    [null, undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['Sun, 06 Nov 1994 08:49:37 GMT', undefined],
  ])('%j is %j', (value, expected) => {
    expect(retryAfter(value)).toBe(expected);
  });

  it('may be a date', () => {
    const wait = retryAfter(new Date(Date.now() + 60_000).toUTCString());
    expect(wait).toBeGreaterThan(55_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });
});
