import { has, type Word } from './source-words.ts';

/** Whether a noun phrase begins its clause, and is no object: "Hamas claims", not "rejected Hamas claims". */
export function isClauseStart(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || before.mark !== null) return true;
  return BEFORE_CLAUSES.some((tag) => has(before, tag));
}

const BEFORE_CLAUSES = ['THAT', 'RELATIVE', 'COORDINATION', 'CONJUNCTION', 'TIME', 'ADVERB', 'WITH', 'AS'] as const;

/** Whether a word joins a clause to what stands before it. */
export const isJoiner = (word: Word | undefined): boolean => has(word, 'COORDINATION') || has(word, 'CONJUNCTION');
