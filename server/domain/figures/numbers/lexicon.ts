import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findRules } from './languages/all.ts';
import type { LanguageRules } from './languages/rules.ts';
import { normaliseWord } from './text.ts';

/** A number word: its value, and whether it multiplies the number before it. */
export interface NumberWord {
  readonly value: number;
  readonly isScale: boolean;
}

/** The number words of a language, and its rules. */
export interface Lexicon {
  readonly language: string;
  readonly rules: LanguageRules;
  readonly words: ReadonlyMap<string, NumberWord>;
  /** The first words of all entries. Null if parts of words count too. Most words of a text are none of them. */
  readonly firstWords: ReadonlySet<string> | null;
  /** The most words that one entry has. */
  readonly longestWords: number;
}

type Table = Readonly<Record<string, { words: Record<string, number>; scales: Record<string, number> }>>;
let table: Table | undefined;

/** The number words of CLDR, made by tests/support/spellout-table.ts. Read when first needed, so that no start waits for it. */
function readTable(): Table {
  table ??= JSON.parse(readFileSync(path.resolve(import.meta.dirname, 'spellout.json'), 'utf8')) as Table;
  return table;
}

const lexicons = new Map<string, Lexicon>();

/** Returns the lexicon of a language. Languages without rules of their own have the words of CLDR, if there are any. */
export function readLexicon(tag: string): Lexicon {
  const language = narrowLanguage(tag);
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const made = makeLexicon(language);
  lexicons.set(language, made);
  return made;
}

let narrowed = { tag: 'und', language: 'und' };

/** The language of a BCP 47 tag, without script and region. Old names of languages are replaced. */
function narrowLanguage(tag: string): string {
  // The words of one article, and mostly those of the next, are in the same language.
  if (narrowed.tag !== tag) narrowed = { tag, language: findLanguage(tag) };
  return narrowed.language;
}

function findLanguage(tag: string): string {
  try {
    // The language of "und" is not defined on every platform.
    return new Intl.Locale(tag).language || 'und';
  } catch {
    return 'und';
  }
}

function makeLexicon(language: string): Lexicon {
  const rules = foldRules(findRules(language), language);
  const { words: spelled, scales } = readTable()[language] ?? { words: {}, scales: {} };
  const words = new Map<string, NumberWord>();
  const add = (list: Readonly<Record<string, number>>, isScale: boolean) => {
    for (const [word, value] of Object.entries(list))
      for (const one of word.split('|'))
        words.set(normaliseWord(one, language).replaceAll(/[\s-]+/g, ' '), { value, isScale });
  };
  add(spelled, false);
  add(scales, true);
  add(rules.words ?? {}, false);
  add(rules.scales ?? {}, true);
  const longestWords = Math.max(1, ...[...words.keys()].map((word) => word.split(' ').length));
  const { prefixes, endings, compounds } = rules;
  const isPlain = prefixes === undefined && endings === undefined && compounds !== true;
  const firstWords = isPlain ? new Set([...words.keys()].map((word) => /^[^ .]*/.exec(word)?.[0] ?? '')) : null;
  return { language, rules, words, firstWords, longestWords };
}

/** Folds what is matched against folded text as it is. */
function foldRules(rules: LanguageRules, language: string): LanguageRules {
  const { half, prefixes, endings, numeralEndings, and } = rules;
  return {
    ...rules,
    ...(half !== undefined && { half: normaliseWord(half, language).replaceAll(' ', '[\\s-]+') }),
    ...(prefixes !== undefined && { prefixes: normaliseWord(prefixes, language) }),
    ...(endings !== undefined && { endings: normaliseWord(endings, language) }),
    ...(numeralEndings !== undefined && { numeralEndings: normaliseWord(numeralEndings, language) }),
    ...(and !== undefined && { and: { ...and, word: normaliseWord(and.word, language) } }),
  };
}
