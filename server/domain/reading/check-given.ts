import { isLanguageTag } from '../../forms.ts';
import { formatCount } from '../figures/words.ts';

/** Checks what is given to be read, before it is read. */

/** The longest text that is read over the API. A long article has 30,000 characters. */
export const LONGEST_TEXT_CHARS = 60_000;

/** What is wrong with a given text. The message completes a sentence that begins with the field. */
export interface GivenFault {
  readonly field: 'text' | 'language';
  readonly code: 'TOO_LONG' | 'EMPTY' | 'WRONG_FORMAT';
  readonly message: string;
}

/** Finds what is wrong with a text and its language. Undefined if nothing is. */
export function findGivenFault(text: string, language: string | null): GivenFault | undefined {
  if (text.length > LONGEST_TEXT_CHARS)
    return {
      field: 'text',
      code: 'TOO_LONG',
      message: `has ${formatCount(text.length)} characters (UTF-16 code units), and may have ${formatCount(LONGEST_TEXT_CHARS)} at most: give the article alone, without the rest of the page`,
    };
  if (text.trim() === '') return { field: 'text', code: 'EMPTY', message: 'has no words' };
  if (!text.isWellFormed())
    return {
      field: 'text',
      code: 'WRONG_FORMAT',
      message: 'must be valid Unicode, but contains half of a surrogate pair',
    };
  if (language !== null && !isLanguageTag(language))
    return { field: 'language', code: 'WRONG_FORMAT', message: 'must be a BCP 47 language tag such as "en"' };
  return undefined;
}
