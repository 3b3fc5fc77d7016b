import { expect, it } from 'vitest';
import { language } from '../../server/domain/records/fields.ts';
import { isLanguageTag } from '../../server/forms.ts';

it.each([
  ['en', true],
  ['en-GB', true],
  ['zh-Hant-TW', true],
  ['sl-1994', true],
  ['haw', true],
  ['e', false],
  ['english', false],
  ['en-', false],
  ['en_GB', false],
  ['en-abcdefghi', false],
  ['', false],
])('every reader agrees on whether %s is a language tag', (text, isTag) => {
  expect(isLanguageTag(text)).toBe(isTag);
  expect(language.safeParse(text).success).toBe(isTag);
});

it('tags match in any case, and are written with the language in lower case', () => {
  expect(isLanguageTag('EN-gb')).toBe(true);
  expect(language.safeParse('EN-gb').success).toBe(false);
  expect(language.safeParse('en-gb').success).toBe(true);
});
