import { arabicSources } from './ar/sources.ts';
import { englishSources } from './en/sources.ts';
import { spanishSources } from './es/sources.ts';
import { russianSources } from './ru/sources.ts';
import type { SourceRules } from './source-rules.ts';

const RULES: Readonly<Record<string, SourceRules>> = {
  ar: arabicSources,
  en: englishSources,
  es: spanishSources,
  ru: russianSources,
};

/** The rules for the sources of a language (BCP 47), or null if there are none. */
export function findSourceRules(tag: string): SourceRules | null {
  const [language = ''] = tag.toLowerCase().split('-');
  return RULES[language] ?? null;
}
