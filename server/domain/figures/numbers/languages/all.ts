import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { LanguageRules } from './rules.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

const RULES: Readonly<Record<string, LanguageRules>> = { ar, de, en, es, fa, fr, he, hi, pt, ru, tr, uk, zh };
const NEVER = '(?!)';

/** Languages without rules of their own: numbers are read, and nothing is known of the words around them. */
const OTHERS: LanguageRules = {
  decimal: '.',
  hedgesBefore: {},
  between: NEVER,
  betweenJoin: NEVER,
  to: NEVER,
  change: NEVER,
  excludedAfter: {},
  people: NEVER,
  households: NEVER,
  none: NEVER,
  vague: [],
  shares: NEVER,
  flow: NEVER,
};

/** The rules of a language, by its subtag in BCP 47. */
export function findRules(language: string): LanguageRules {
  return RULES[language] ?? OTHERS;
}
