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
])('%s is a language tag, or is none, wherever one is read', (text, isTag) => {
  expect(isLanguageTag(text)).toBe(isTag);
  expect(language.safeParse(text).success).toBe(isTag);
});

it('in whatever case where tags are compared, and with the language itself in lower case where they are written', () => {
  expect(isLanguageTag('EN-gb')).toBe(true);
  expect(language.safeParse('EN-gb').success).toBe(false);
  expect(language.safeParse('en-gb').success).toBe(true);
});
