import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { isId, LANGUAGE_TAG, LONGEST_SLUG_CHARS, SLUG, UUID } from '../../forms.ts';
import { isDay, isOrdered } from '../figures/dates.ts';
import { LARGEST_COUNT } from '../figures/figures.ts';
import { countWords } from '../figures/words.ts';
import { defineIssueCode } from './issues.ts';

/** The types of fields in entries. */

/** Makes a field optional. An omitted field is null, just like one with an unknown value. */
export const makeOptional = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);

/** A single-line text of 1 to `most` characters. */
export const defineLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'must be a single line without control characters')
    .refine((text) => text.isWellFormed(), {
      error: 'must be valid Unicode, but contains half of a surrogate pair',
      ...defineIssueCode('WRONG_FORMAT'),
    });

/** A description of a record. */
export const description = makeOptional(defineLine(2000)).meta({ description: 'A description in your own words.' });

/** A single-line text of at most `words` words, in any script. */
export const defineFewWords = (words: number) =>
  defineLine(400).refine((text) => countWords(text) <= words, {
    error: ({ input }) => `must have at most ${words} words, but has ${countWords(String(input))}`,
    ...defineIssueCode('OUT_OF_RANGE'),
  });

const formed = (pattern: RegExp, message: string, most = 100) => z.string().max(most).regex(pattern, message);

export const slug = formed(SLUG, 'must be lower-case words joined by hyphens', LONGEST_SLUG_CHARS).refine(
  (text) => !isId(text),
  { error: 'must not have the form of an id', ...defineIssueCode('WRONG_FORMAT') },
);
/** The id of a record that has already been looked up. */
export const recordId = z.string().regex(UUID, 'must refer to a record in the ledger');
/** Refers to a claim of the same article by its key, or to one of another article by that article's slug and its key. */
export const claimReference = formed(
  /^([a-z0-9]+(-[a-z0-9]+)*\/)?[a-z0-9]+(-[a-z0-9]+)*$/,
  'must be the key of a claim, or "article/key"',
  201,
);
export const language = formed(LANGUAGE_TAG, 'must be a BCP 47 tag such as "en"');
export const country = formed(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as "IL"');
export const placeCode = formed(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as "IL" or "RU-MOW"');
export const wikidataId = formed(/^Q[1-9]\d*$/, 'must be a Wikidata item such as "Q7747"');
export const sha256 = formed(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits');
export const count = z.int().min(0).max(LARGEST_COUNT);
/** A number of people, or a change of one, which may be negative. */
export const countOrChange = z.int().min(-LARGEST_COUNT).max(LARGEST_COUNT);
export const day = z
  .string()
  .refine(isDay, { error: 'must be a day such as 2024-09-02', ...defineIssueCode('WRONG_FORMAT') })
  .meta({ format: 'date' });

/** URLs must not contain `user:password@`, since everyone can read the ledger. */
const WITHOUT_CREDENTIALS = /^(?!https?:\/\/[^/?#]*@)/;
export const HOLDS_CREDENTIALS = 'must not contain a user name or a password';

export const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
  .max(2000)
  .refine((text) => WITHOUT_CREDENTIALS.test(text), { error: HOLDS_CREDENTIALS, ...defineIssueCode('WRONG_FORMAT') })
  .refine((text) => URL.canParse(text) && new URL(text).href === text && !text.includes('#'), {
    error: 'must be canonical: as a browser writes it, and without a fragment',
    ...defineIssueCode('WRONG_FORMAT'),
  })
  .meta({ pattern: WITHOUT_CREDENTIALS.source });

export const days = z
  .strictObject({ earliest: makeOptional(day), latest: makeOptional(day) })
  .refine(isOrdered, { error: 'must not be before earliest', path: ['latest'] })
  .refine(({ earliest, latest }) => earliest !== null || latest !== null, {
    error: 'must have an earliest or a latest day',
    ...defineIssueCode('REQUIRED'),
  })
  .meta({ description: 'An interval of days. Both ends are inclusive, and null is an open end.' });

export const dated = z
  .strictObject({ earliest: makeOptional(day), latest: makeOptional(day), basis: z.enum(enums.DateBasis) })
  .refine(isOrdered, { error: 'must not be before earliest', path: ['latest'] })
  .refine(({ earliest, latest }) => earliest !== null || latest !== null, {
    error: 'must have an earliest or a latest day',
    ...defineIssueCode('REQUIRED'),
  })
  .meta({
    description: 'An interval of days, and whether it is printed (STATED) or was inferred by the curator (INFERRED).',
  });

/** Returns a URL in the form that entries use: as a browser writes it, without the fragment. */
export function canonicaliseAddress(address: URL): string {
  const canonical = new URL(address);
  canonical.hash = '';
  return canonical.href;
}

/** Whether a claim or status is shown to readers. */
export const recordStatus = z
  .enum(enums.RecordStatus)
  .default('PUBLISHED')
  .meta({ description: 'Whether the record is published, still a draft, or retracted.' });
