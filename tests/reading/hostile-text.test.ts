import { describe, expect, it } from 'vitest';
import { findGivenFault, LONGEST_TEXT_CHARS } from '../../server/domain/reading/check-given.ts';
import { readText } from '../../server/domain/reading/read-text.ts';

/**
 * Texts that nobody writes. A rule that backtracks without bound would not end within the time of a test. All shapes are read at a
 * tenth of the limit, and those that keep most of the stages busy at the limit.
 */

const SHORT_CHARS = LONGEST_TEXT_CHARS / 10;

/** Makes a text of a length. */
type Make = (chars: number) => string;

const fill =
  (part: string): Make =>
  (chars) =>
    part.repeat(Math.floor(chars / part.length));

const nest =
  (open: string, close: string): Make =>
  (chars) =>
    `${open.repeat(chars / 3)}nine dead${close.repeat(chars / 3)}`;

/** A name of capital and small letters for each number. */
const nameOf = (i: number) => `Ka${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

/** Joins sentences that differ, up to a length. */
const count =
  (say: (i: number) => string): Make =>
  (chars) => {
    let text = '';
    for (let i = 1; text.length < chars; i += 1) text += say(i);
    return text.slice(0, chars);
  };

const SHAPES: Readonly<Record<string, Make>> = {
  'numbers in words': fill('five hundred and '),
  'grouped numbers': fill('1,2,3,'),
  'numbers with dots': fill('1.'),
  digits: fill('7'),
  'quotes within quotes': nest('“', '”'),
  'brackets within brackets': nest('(', ')'),
  'links within links': fill('[a]('),
  'open tags': fill('<a '),
  stars: fill('*'),
  'marks of direction': fill('\u202e5\u2066 '),
  'lone surrogates': fill('\ud800 9 '),
  'control characters': fill('5\0killed '),
  'letters without width': fill('5\u200b killed '),
  'marks on one letter': (chars) => `a${'\u0301'.repeat(chars - 1)}`,
  'Arabic vowels': fill('قَُِ'),
  'a word without an end': fill('a'),
  'several scripts in a word': fill('aдعא9 '),
  emoji: fill('5 👨‍👩‍👧 killed '),
  'capitals without an end': fill('KYIV-'),
  'names without an end': fill('Ali '),
  'addresses without an end': (chars) => `https://${fill('a/1')(chars - 8)}`,
  'white space': fill(' \t'),
  'line breaks': fill('\n9'),
  'days without an end': fill('Monday, Oct. 7, '),
  'initials without an end': fill('A.'),
  'hedges without an end': fill('at least more than '),
  'commas without an end': fill(', '),
  'joins without an end': fill('and '),
  'parts of parts': fill('14 of the 45 of them '),
  'parts after parts': fill('including 5 children, '),
  'words for speech': fill('police said according to '),
  'sources of sources': fill('Reuters, quoting an AFP tally based on '),
  'bulletin lines': fill('Killed: 5\n'),
  'Arabic bulletin lines': fill('الشهداء: 5\n'),
  'Arabic figures': fill('قتل 5 أشخاص، '),
  'Russian figures': fill('погибли 5 человек, '),
};

/** Texts with thousands of numbers, figures, sources or names. */
const CROWDED: Readonly<Record<string, Make>> = {
  numbers: fill('12 '),
  'the same figure in a sentence': fill('1 killed, '),
  'the same figure in each sentence': fill('At least 45 people were killed in Keldar. '),
  'a figure with a source and a day in each line': count(
    (i) => `At least ${i} people were killed, the health ministry said on Monday.\n\n`,
  ),
  'a source of its own for each figure': count((i) => `Officer ${nameOf(i)} of the Army said ${i} died.\n`),
  'a sentence of figures': count((i) => `${i} people from ${nameOf(i)} were wounded and `),
  'figures in open quotes': fill('“5 dead '),
  'a person in each sentence': count((i) => `Ali ${nameOf(i)}, ${i % 90}, was killed. `),
};

/** Reads a text, and checks that all of it was accounted for. */
function checkReading(text: string, language: string): void {
  const { blocks, numbers, candidates } = readText({ text, language, publishedOn: '2024-09-02', publisher: 'Daily' });
  // In order, and within the text.
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  // No digit is left out.
  const countDigits = (words: string) => words.match(/\p{Nd}/gu)?.length ?? 0;
  expect(numbers.reduce((sum, { words }) => sum + countDigits(words), 0)).toBeGreaterThanOrEqual(countDigits(text));
  const pointed = numbers.flatMap((number) => (number.fate === 'CANDIDATE' ? [number.candidate] : []));
  expect(pointed.filter((candidate) => candidates[candidate] === undefined)).toEqual([]);
}

describe.each(Object.entries({ ...SHAPES, ...CROWDED }))('a text of %s', (_name, make) => {
  it.each(['en', 'ar', 'ru', 'zh'])('is read in %s', (language) => {
    checkReading(make(SHORT_CHARS), language);
  });
});

describe('a text as long as the limit', () => {
  it.each(Object.entries(CROWDED))('of %s is read', (_name, make) => {
    checkReading(make(LONGEST_TEXT_CHARS), 'en');
  });
});

describe('a text that the API refuses', () => {
  it.each([
    ['too long', '1 '.repeat(500_000), 'TOO_LONG', 'has 1,000,000 characters'],
    ['half a surrogate pair', '9 \ud800', 'WRONG_FORMAT', 'half of a surrogate pair'],
    ['nothing but spaces', ' \n', 'EMPTY', 'has no words'],
  ])('%s', (_name, text, code, message) => {
    expect(findGivenFault(text, 'en')).toMatchObject({ field: 'text', code });
    expect(findGivenFault(text, 'en')?.message).toContain(message);
  });
});
