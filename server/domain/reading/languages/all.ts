import { arabicText } from './ar/text.ts';
import { englishFrames } from './en/frames.ts';
import { englishText } from './en/text.ts';
import { spanishText } from './es/text.ts';
import type { FrameRules } from './frame-rules.ts';
import { russianText } from './ru/text.ts';
import type { TextRules } from './text-rules.ts';

/** What the reader knows of each language. */
const LANGUAGES: Readonly<Record<string, { readonly text: TextRules; readonly frames?: FrameRules }>> = {
  ar: { text: arabicText },
  en: { text: englishText, frames: englishFrames },
  es: { text: spanishText },
  ru: { text: russianText },
};

/** The rules for pages and sentences in a language (BCP 47). Other languages have those of English: their pages often have English menus. */
export function findTextRules(tag: string): TextRules {
  const [language = ''] = tag.toLowerCase().split('-');
  return LANGUAGES[language]?.text ?? englishText;
}

/** The rules for figures in a language (BCP 47). Null if there are none: then numbers are read, and all are left over. */
export function findFrameRules(tag: string): FrameRules | null {
  const [language = ''] = tag.toLowerCase().split('-');
  return LANGUAGES[language]?.frames ?? null;
}
