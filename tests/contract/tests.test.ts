import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What the tests keep to themselves, so that a run says the same every time. */

const files = (readdirSync('tests', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && file !== 'contract/tests.test.ts')
  .map((file) => ({ file, text: readFileSync(`tests/${file}`, 'utf8') }));

/** Where something stands in the tests, as file and line. */
const found = (pattern: RegExp, but: RegExp = /$^/) =>
  files.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => !but.test(match))
      .map(({ index }) => `${file}:${text.slice(0, index).split('\n').length}`),
  );

it('no test takes a row from among several without an order: `only` takes the one there is', () => {
  // What is handed to a stub is no look-up.
  expect(found(/\.findFirst(OrThrow)?\([^;]*?\)/g, /orderBy|slug: '[^']+'/)).toEqual([]);
  expect(found(/^.*\bLIMIT 1\b.*$/gm, /ORDER BY/)).toEqual([]);
});

it('no test is tried again, or run alone', () => {
  expect(found(/\bretry: \d+[^\n]*\}, (async )?\(|\b(it|describe|test)\.only\b/g)).toEqual([]);
});

it('no test asserts what cannot be otherwise, or that something is there instead of what', () => {
  expect(found(/expect\((true|false)\)|\.toBeDefined\(\)/g)).toEqual([]);
});

it('no test decides in a `catch` what it asserts: `thrownBy` fails where nothing is thrown', () => {
  expect(found(/\bcatch \(|\bcatch \{|\.catch\(/g).filter((place) => place.includes('.test.ts'))).toEqual([]);
});
