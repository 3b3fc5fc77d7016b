import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExpiry, checkName, checkRole } from '../../server/domain/access/token-request.ts';

const NOT_IN_A_NAME = [
  '\0',
  '\n',
  '\r',
  '\t',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\ufffd',
];
const CONTROLS = 'The name must be a single line without control characters.';
/** All characters of the categories in that list. */
const UNPRINTED = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/gu;

describe('the name of a holder', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['  Ada  ', 'Ada'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['7', '7'],
    ['x'.repeat(100), 'x'.repeat(100)],
    ['𝒳'.repeat(100), '𝒳'.repeat(100)],
  ])('may be %j', (text, name) => expect(checkName(text)).toBe(name));

  it.each<[text: string, message: string]>([
    ['', 'The name must contain a letter or a digit.'],
    [' \u00a0\u200b ', 'The name must contain a letter or a digit.'],
    ['—', 'The name must contain a letter or a digit.'],
    ['x'.repeat(101), 'The name must have at most 100 characters, but has 101.'],
    ['x'.repeat(10_000), 'The name must have at most 100 characters, but has 10000.'],
    ['Anonymous', 'The name must not be anonymous, which stands for callers without a token.'],
    ...NOT_IN_A_NAME.map((character) => [`A${character}da`, CONTROLS] as [string, string]),
  ])('may not be %j', (text, message) => expect(() => checkName(text)).toThrow(message));

  it('is something that PostgreSQL accepts, whatever else it contains', () => {
    // Some letters become several when the text is composed.
    const text = fc.string({ unit: 'binary', maxLength: 30 }).map((any) => `x${any.replaceAll(UNPRINTED, '')}`);
    fc.assert(
      fc.property(text, (any) => {
        const name = checkName(any);
        expect(name.isWellFormed()).toBe(true);
        expect(name).not.toMatch(/[\p{Cc}\n]|^\s|\s$/u);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(100);
        expect(checkName(name)).toBe(name);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused if it contains one of these characters anywhere', () => {
    const [text, character] = [fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...NOT_IN_A_NAME)];
    fc.assert(
      fc.property(text, character, text, (before, wrong, after) => {
        expect(() => checkName(`${before}${wrong}${after}`)).toThrow(CONTROLS);
      }),
    );
  });
});

describe('a role', () => {
  it.each([
    ['reader', 'READER'],
    ['Curator', 'CURATOR'],
    ['ADMIN', 'ADMIN'],
  ])('may be %j', (text, role) => expect(checkRole(text)).toBe(role));
  it.each(['', 'owner', 'constructor', 'admin ', 'curator,admin'])('may not be %j', (text) =>
    expect(() => checkRole(text)).toThrow(`The role must be reader, curator or admin, but is ${JSON.stringify(text)}.`),
  );
});

describe('an expiry', () => {
  const now = new Date('2026-11-22T15:00:00.000Z');

  it.each([
    ['2026-11-22', '2026-11-22T23:59:59.999Z'],
    ['2028-02-29', '2028-02-29T23:59:59.999Z'],
    ['9999-12-31', '9999-12-31T23:59:59.999Z'],
    ['2026-11-22T15:00:00.001Z', '2026-11-22T15:00:00.001Z'],
    ['2026-11-22T17:00:01+02:00', '2026-11-22T15:00:01.000Z'],
    ['2026-11-22t15:01z', '2026-11-22T15:01:00.000Z'],
    ['1h', '2026-11-22T16:00:00.000Z'],
    ['90d', '2027-02-20T15:00:00.000Z'],
    ['26w', '2027-05-23T15:00:00.000Z'],
  ])('%s is %s', (text, at) => expect(checkExpiry(text, now).toISOString()).toBe(at));

  it.each<[text: string, message: string]>([
    ['2027-02-29', 'The expiry is on a day that does not exist: "2027-02-29".'],
    ['2027-13-01', 'The expiry is on a day that does not exist: "2027-13-01".'],
    ['2027-00-00', 'The expiry is on a day that does not exist: "2027-00-00".'],
    ['0000-01-01', 'The expiry is on a day that does not exist: "0000-01-01".'],
    ['2027-04-31T12:00:00Z', 'The expiry is on a day that does not exist: "2027-04-31".'],
    ['2026-11-21', 'The expiry must be in the future, but is "2026-11-21".'],
    ['2026-11-22T15:00:00Z', 'The expiry must be in the future, but is "2026-11-22T15:00:00Z".'],
    ['2026-11-22T17:00:00+02:00', 'The expiry must be in the future, but is "2026-11-22T17:00:00+02:00".'],
    ['0d', 'The expiry must be in the future, but is "0d".'],
    ['9999999d', 'The expiry must be before the year 10000, but is "9999999d".'],
    ['9999-12-31T23:59:59-10:00', 'The expiry must be before the year 10000, but is "9999-12-31T23:59:59-10:00".'],
    ['x'.repeat(10_000), `but is "${'x'.repeat(40)}…".`],
  ])('may not be %j', (text, message) => expect(() => checkExpiry(text, now)).toThrow(message));

  it.each([
    ...[
      '',
      '90',
      'd',
      '-1d',
      '1.5d',
      '1m',
      '90 d',
      '1e3d',
      '99999999999d',
      '2027',
      '31.1.2027',
      '2027-1-31',
      'tomorrow',
    ],
    ...['+012027-01-01', ' 2027-01-31', '2027-01-31\n', '2027-01-31 12:00:00Z', '2027-01-31T12:00:00'],
    ...['2027-01-31T24:00:00Z', '2027-01-31T12:60:00Z', '2027-01-31T23:59:60Z', '2027-01-31T12:00:00+24:00'],
  ])('cannot be %j, which has none of the three formats', (text) =>
    expect(() => checkExpiry(text, now)).toThrow(
      `The expiry must be a day (2027-01-31), a time with an offset (2027-01-31T12:00:00Z), or a number of hours, days or weeks from now (12h, 90d, 26w), but is ${JSON.stringify(text)}.`,
    ),
  );
});
