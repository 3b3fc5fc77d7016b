import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT_CHARS } from '../../server/domain/reading/check-given.ts';
import { findDays } from '../../server/domain/reading/find-days.ts';
import { readBlocks } from '../../server/domain/reading/read-blocks.ts';
import { readNumbersOfText } from '../../server/domain/reading/read-numbers-of-text.ts';
import { readSentences } from '../../server/domain/reading/read-sentences.ts';

/** Texts that nobody writes, at the longest that is read. A rule that backtracks without bound would not end within the time of a test. */

const fill = (part: string) => part.repeat(Math.floor(LONGEST_TEXT_CHARS / part.length));

const TEXTS: Readonly<Record<string, string>> = {
  numbers: fill('12 '),
  'numbers in words': fill('five hundred and '),
  'grouped numbers': fill('1,2,3,'),
  digits: fill('7'),
  'quotes within quotes': `${'“'.repeat(10_000)}nine dead${'”'.repeat(10_000)}`,
  'brackets within brackets': `${'('.repeat(10_000)}nine dead${')'.repeat(10_000)}`,
  'links within links': fill('[a]('),
  'open tags': fill('<a '),
  stars: fill('*'),
  'marks of direction': fill('\u202e5\u2066 '),
  'lone surrogates': fill('\ud800 9 '),
  'marks on one letter': `a${'\u0301'.repeat(LONGEST_TEXT_CHARS - 1)}`,
  'a word without an end': fill('a'),
  'capitals without an end': fill('KYIV-'),
  'names without an end': fill('Ali '),
  'addresses without an end': `https://${fill('a/1')}`,
  'white space': fill(' \t'),
  'line breaks': fill('\n9'),
  'days without an end': fill('Monday, Oct. 7, '),
  'initials without an end': fill('A.'),
  'hedges without an end': fill('at least more than '),
};

describe.each(Object.entries(TEXTS))('a text of %s', (_name, text) => {
  it.each(['en', 'zh'])('is read in %s', (language) => {
    const blocks = readBlocks(text, language);
    const sentences = readSentences(text, blocks, language);
    const numbers = readNumbersOfText(text, blocks, language);
    findDays(text, sentences, language, '2024-09-02');
    // In order, and within the text.
    let last = 0;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    for (const { start, end } of numbers) expect(end).toBeGreaterThan(start);
    // No digit is left out.
    const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
    const inNumbers = numbers.reduce(
      (sum, one) => sum + (text.slice(one.start, one.end).match(/\p{Nd}/gu)?.length ?? 0),
      0,
    );
    expect(inNumbers).toBeGreaterThanOrEqual(digits);
  });
});
