import { toDay } from '../../domain/figures/dates.ts';
import { findGivenFault, type GivenFault } from '../../domain/reading/check-given.ts';
import { readText } from '../../domain/reading/read-text.ts';
import type { Reading } from '../../domain/reading/stages.ts';
import { canonicaliseAddress, day, defineLine, httpUrl } from '../../domain/records/fields.ts';
import { describeIssue } from '../../domain/records/issues.ts';
import type { builder } from '../base/builder.ts';

/** A text that is given to be read, in queries and in mutations. */

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** The fields of an input with a text. */
export const defineTextFields = (t: InputFields) => ({
  text: t.string({
    required: true,
    description:
      'The text of the article, from the headline to the last line, at most 60,000 characters. Give plain text, with a line for each paragraph. It is read and not stored.',
  }),
  url: t.field({
    type: 'URL',
    description: 'Address of the article, http or https. The server never fetches it. Optional.',
  }),
  language: t.string({ description: 'Language of the text as a BCP 47 tag. By default the reader guesses it.' }),
  publishedOn: t.field({
    type: 'Date',
    description:
      'The day of publication, to which words such as "Monday" refer. By default the reader looks for it in the text.',
  }),
  publisher: t.string({ description: 'Who published the text, in any words. The publisher is never a source.' }),
});

/** An input with a text. */
export interface TextInput {
  readonly text: string;
  readonly url?: URL | null | undefined;
  readonly language?: string | null | undefined;
  readonly publishedOn?: Date | null | undefined;
  readonly publisher?: string | null | undefined;
}

/** What is wrong with an input. The message completes a sentence that begins with the field. */
interface InputFault extends Omit<GivenFault, 'field'> {
  readonly field: keyof TextInput;
}

/** Reads a text, or returns what is wrong with the input. */
export function readTextInput(input: TextInput): { readonly read: Reading } | { readonly fault: InputFault } {
  const { text, url, language, publishedOn, publisher } = input;
  const fault = findGivenFault(text, language ?? null) ?? findFaultAround(input);
  if (fault) return { fault };
  const read = readText({
    text,
    ...(language != null && { language: foldLanguage(language) }),
    ...(publishedOn != null && { publishedOn: toDay(publishedOn) }),
    ...(publisher != null && { publisher }),
    ...(url != null && { url: canonicaliseAddress(url) }),
  });
  return { read };
}

/** Finds what is wrong with what is said about a text. */
function findFaultAround({ url, publishedOn, publisher }: TextInput): InputFault | undefined {
  const checks = [
    ['url', httpUrl, url && canonicaliseAddress(url)],
    ['publishedOn', day, publishedOn && toDay(publishedOn)],
    ['publisher', defineLine(400), publisher],
  ] as const;
  for (const [field, schema, value] of checks) {
    const issue = value == null ? undefined : schema.safeParse(value).error?.issues[0];
    if (issue) return { field, code: 'WRONG_FORMAT', message: describeIssue(issue) };
  }
  return undefined;
}

/** Returns a language tag with its language in lower case, as entries hold it. */
function foldLanguage(tag: string): string {
  const [language = '', ...rest] = tag.split('-');
  return [language.toLowerCase(), ...rest].join('-');
}
