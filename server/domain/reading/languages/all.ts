import { arabicText } from './ar/text.ts';
import { englishText } from './en/text.ts';
import { spanishText } from './es/text.ts';
import { russianText } from './ru/text.ts';
import type { TextRules } from './text-rules.ts';

/** What the reader knows of each language. */
const LANGUAGES: Readonly<Record<string, { readonly text: TextRules }>> = {
  ar: { text: arabicText },
  en: { text: englishText },
  es: { text: spanishText },
  ru: { text: russianText },
};

/** The rules for pages and sentences in a language (BCP 47). Other languages have those of English: their pages often have English menus. */
export function findTextRules(tag: string): TextRules {
  const [language = ''] = tag.toLowerCase().split('-');
  return LANGUAGES[language]?.text ?? englishText;
}
