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

const found = new WeakMap<Sentence, WeakMap<readonly string[], readonly Span[]>>();
const NOTHING: readonly Span[] = [];

/**
 * Where phrases of the table stand in a sentence, the longest for each first word. They are kept as long as the sentence is, because
 * every figure of a sentence asks for the same ones.
 */
export function findPhrasesOf(sentence: Sentence, phrases: readonly string[]): readonly Span[] {
  const ofSentence = found.get(sentence) ?? new WeakMap<readonly string[], readonly Span[]>();
  found.set(sentence, ofSentence);
  const known = ofSentence.get(phrases);
  if (known) return known;
  const index = indexPhrases(phrases);
  const { tokens } = sentence;
  const spans = tokens.flatMap((token, at): Span[] => {
    const words = index.get(token.folded)?.find((phrase) => phrase.every((word, i) => tokens[at + i]?.folded === word));
    return words ? [{ start: token.start, end: (tokens[at + words.length - 1] as Token).end }] : [];
  });
  const kept = spans.length === 0 ? NOTHING : spans;
  ofSentence.set(phrases, kept);
  return kept;
}

/** Where a phrase of the table stands first, within a part of the sentence. */
export function findPhraseOf(sentence: Sentence, phrases: readonly string[], within: Span = sentence): Span | null {
  const next = findPhrasesOf(sentence, phrases).find(({ start }) => start >= within.start);
  return next !== undefined && next.start < within.end ? next : null;
}
