import type { Exclusion, NumberMention } from '../figures/numbers/mention.ts';
import { findNumberRules } from './languages/all.ts';
import type { NumberRules, WordsOfNumbers } from './languages/number-rules.ts';

/** Finds words that contain a number and count no people: "the third day", "восьмилетний". */

/** @param text without markup */
export function findWordsOfNumbers(text: string, language: string): NumberMention[] {
  const rules = findNumberRules(language);
  const lower = text.toLowerCase();
  // Letters whose small form is longer would shift all offsets.
  if (lower.length !== text.length) return [];
  const found = compileWords(rules).flatMap(({ because, pattern, words }) =>
    [...lower.matchAll(pattern)].map(({ 0: all, 1: word = '', index }) => {
      const end = index + all.length;
      const around = { before: lower.slice(Math.max(0, index - 12), index), after: lower.slice(end, end + 6) };
      return makeMention(words[word] ?? null, index, end, isShare(rules, around) ? 'SHARE' : because);
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

function isShare({ share }: NumberRules, { before, after }: { before: string; after: string }): boolean {
  return share !== undefined && new RegExp(share.before).test(before) && new RegExp(share.after).test(after);
}

function makeMention(value: number | null, start: number, end: number, excludedBecause: Exclusion): NumberMention {
  return { value, low: null, high: null, quantifier: 'EXACT', quantifiers: [], start, end, excludedBecause };
}

interface CompiledWords extends Pick<WordsOfNumbers, 'because' | 'words'> {
  readonly pattern: RegExp;
}

const compiled = new Map<NumberRules, readonly CompiledWords[]>();
const LETTER = 'a-zß-öø-ÿа-яё\\u0621-\\u064a';

function compileWords(rules: NumberRules): readonly CompiledWords[] {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const made = rules.words.map(({ because, words, before = '', after = '' }) => {
    const list = Object.keys(words).sort((a, b) => b.length - a.length);
    const source = `(?<![${LETTER}])(?:${before})?(${list.join('|')})${after}(?![${LETTER}])`;
    return { because, words, pattern: new RegExp(source, 'g') };
  });
  compiled.set(rules, made);
  return made;
}
