import type { Exclusion } from '../../figures/numbers/mention.ts';

/**
 * Words around a number that show, in running text, that it counts no people. The number stands where `before` ends and `after` begins.
 * Patterns are tried on text in lower case, without properties of Unicode, which compile slowly.
 */
export interface NumberRule {
  readonly because: Exclusion;
  /** Which numbers it is about: "one", numerals, numerals below 120, or years (from 1900 to 2099, without a comma). */
  readonly about: 'ONE' | 'ANY' | 'DIGITS' | 'AGES' | 'YEARS';
  readonly before?: string;
  readonly after?: string;
}

/** Words that contain a number and count no people: "third", "восьмилетний". */
export interface WordsOfNumbers {
  readonly because: Exclusion;
  /** Each word, or how it begins, with its number. */
  readonly words: Readonly<Record<string, number>>;
  /** A pattern of what may stand before and after it in the same word. */
  readonly before?: string;
  readonly after?: string;
}

/** What a language adds to finding such numbers. */
export interface NumberRules {
  readonly rules: readonly NumberRule[];
  readonly words: readonly WordsOfNumbers[];
  /** Words for one that are mostly articles. They are numbers only where they count people. */
  readonly articles?: readonly string[];
  /** Nouns for news of something: "no reports of injuries" does not say that nobody was hurt. */
  readonly news?: readonly string[];
  /** Words around an ordinal that make it a share: "a third of". */
  readonly share?: { readonly before: string; readonly after: string };
  /** Words right before a pair of numbers that is the result of a game or a vote: "won 3-1". */
  readonly results: string;
}
