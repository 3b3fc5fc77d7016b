import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import * as enums from '../../server/database/generated/prisma/enums.ts';
import type { GivenText, ReadingExclusion, Span } from '../../server/domain/reading/stages.ts';

/** Passages with the figures that a reader should find in them. README.md explains the format. */

/** Why a number is no figure of the ledger: the reasons that a reading has, and two that only the passages need. */
const REASONS = [
  ...['SHARE', 'PERCENT', 'DATE', 'YEAR', 'TIME', 'AGE', 'ORDINAL', 'MEASURE', 'MONEY', 'LABEL', 'THINGS'],
  ...['NOT_THE_ARTICLE', 'ACTORS', 'NOT_STATED', 'IDIOM', 'REPEATED', 'NO_MEASURE', 'NOT_READ'],
] as const satisfies readonly (ReadingExclusion | 'NO_MEASURE' | 'NOT_READ')[];

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
/** One value, or several of which any is right. */
const anyOf = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one).min(1)]).transform((value) => listed<z.output<T>>(value as z.output<T>));

const link = z.strictObject({ label: anyOf(z.string()), verb: z.enum(enums.AttributionVerb) });
const claim = z.strictObject({
  words: z.string(),
  /** Where the words stand, if they stand in the text more than once. */
  at: z.tuple([z.int(), z.int()]).optional(),
  quantifier: anyOf(z.enum(enums.Quantifier)).default(['EXACT']),
  value: z.int().nullable().default(null),
  low: z.int().nullable().default(null),
  high: z.int().nullable().default(null),
  measure: anyOf(z.enum(enums.Measure)),
  countType: anyOf(z.enum(enums.CountType)),
  population: anyOf(z.string().nullable()).default([null]),
  chain: z.array(link).default([]),
  otherChains: z.array(z.array(link)).default([]),
  unit: z.enum(enums.Unit).default('PERSON'),
  stance: z.enum(enums.Stance).default('ASSERTS'),
  cause: z.enum(enums.Cause).optional(),
  caveats: z.array(z.enum(enums.Caveat)).default([]),
  also: z.string().optional(),
  optional: z.boolean().default(false),
});
const passage = z.strictObject({
  id: z.string(),
  language: z.string(),
  publishedOn: z.iso.date().nullable(),
  publisher: z.string().nullable().default(null),
  hard: z.boolean().default(false),
  text: z.string(),
  claims: z.array(claim),
  others: z.array(z.strictObject({ words: z.string(), because: z.enum(REASONS) })),
});

export type ExpectedLink = z.output<typeof link>;
export type ExpectedClaim = z.output<typeof claim>;
export type Passage = z.output<typeof passage>;

/** What a reader is given of a passage. */
export function givenOf({ text, language, publishedOn, publisher }: Passage): GivenText {
  return {
    ...{ text, language },
    ...(publishedOn === null ? {} : { publishedOn }),
    ...(publisher === null ? {} : { publisher }),
  };
}

/** Where words stand in a text. They must stand there once. */
export function findWords(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
  if (text.indexOf(words, start + 1) >= 0) throw new Error(`“${words}” stands in the text more than once.`);
  return { start, end: start + words.length };
}

/** Where the words of a claim stand. */
export function findClaim(text: string, { words, at }: Pick<ExpectedClaim, 'words' | 'at'>): Span {
  return at === undefined ? findWords(text, words) : { start: at[0], end: at[1] };
}

/** Reads the passages of a YAML file. */
export function parsePassages(yaml: string): Passage[] {
  return checkPassages(parse(yaml));
}

/** Reads all YAML files of a folder, in the order of their names. */
export function loadPassages(folder: string): Passage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => parsePassages(readFileSync(path.join(folder, file), 'utf8')));
}

/** Gives passages the values that are left out, and throws if they are not in the format. */
export function checkPassages(passages: unknown): Passage[] {
  return z.array(passage).parse(passages);
}
