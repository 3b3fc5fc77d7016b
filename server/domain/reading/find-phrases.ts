import { normaliseToken } from './read-tokens.ts';
import type { Sentence, Span, Token } from './stages.ts';

/** Finds phrases of a table in the words of a sentence. */

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The phrases of a table by their first word, longest first. */
function indexPhrases(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = known.get(phrases);
  if (found) return found;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    // Hyphens are marks of their own in a sentence.
    const words = phrase
      .split(/\s+|(?=-)|(?<=-)/)
      .filter(Boolean)
      .map(normaliseToken);
    const [first = ''] = words;
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  known.set(phrases, index);
  return index;
}

/** Where a phrase of the table stands first, within a part of the sentence. */
export function findPhraseOf(sentence: Sentence, phrases: readonly string[], within: Span = sentence): Span | null {
  const index = indexPhrases(phrases);
  const { tokens } = sentence;
  for (const [at, token] of tokens.entries()) {
    if (token.start < within.start) continue;
    if (token.start >= within.end) break;
    const words = index.get(token.folded)?.find((phrase) => phrase.every((word, i) => tokens[at + i]?.folded === word));
    if (words) return { start: token.start, end: (tokens[at + words.length - 1] as Token).end };
  }
  return null;
}
