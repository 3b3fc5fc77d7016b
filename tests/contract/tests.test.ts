import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Rules for the tests, so that every run gives the same result. */

const files = (readdirSync('tests', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && file !== 'contract/tests.test.ts')
  .map((file) => ({ file, text: readFileSync(`tests/${file}`, 'utf8') }));

/** Returns where a pattern occurs in the tests, as file and line. */
const found = (pattern: RegExp, but: RegExp = /$^/) =>
  files.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => !but.test(match))
      .map(({ index }) => `${file}:${text.slice(0, index).split('\n').length}`),
  );

it('no test picks one of several rows without an order: `only` takes the single one', () => {
  // An argument of a stub is not a query.
  expect(found(/\.findFirst(OrThrow)?\([^;]*?\)/g, /orderBy|slug: '[^']+'/)).toEqual([]);
  expect(found(/^.*\bLIMIT 1\b.*$/gm, /ORDER BY/)).toEqual([]);
});

it('no test is repeated after a failure, or run alone', () => {
  expect(found(/\bretry: \d+[^\n]*\}, (async )?\(|\b(it|describe|test)\.only\b/g)).toEqual([]);
});

it('no test asserts what is always true, or only that something exists', () => {
  expect(found(/expect\((true|false)\)|\.toBeDefined\(\)/g)).toEqual([]);
});

it('no test makes assertions in a `catch`: `thrownBy` fails if nothing is thrown', () => {
  expect(found(/\bcatch \(|\bcatch \{|\.catch\(/g).filter((place) => place.includes('.test.ts'))).toEqual([]);
});
