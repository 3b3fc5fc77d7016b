import type { Caveat } from '../../database/generated/prisma/enums.ts';
import type { PhraseKind, SourceLexicon } from './source-lexicon.ts';
import { isNounish } from './source-runs.ts';
import { findPhrase, has, type Word } from './source-words.ts';
import type { Span } from './stages.ts';

/** Words that weaken a figure without naming a source: "reportedly", "are believed to", "could not be independently verified". */
export interface HearsaySpan {
  readonly kind: 'HEARSAY' | 'BELIEF' | 'LIKELY' | 'ALLEGED' | 'UNVERIFIED';
  /** The clause that it weakens. */
  readonly scope: Span;
  /** Whether it speaks of figures of the sentence before. */
  readonly isAboutBefore: boolean;
}

/** What each kind adds. Hearsay has no source only where nobody is named. */
export const CAVEATS: Readonly<Record<HearsaySpan['kind'], readonly Caveat[]>> = {
  HEARSAY: ['SOURCE_UNNAMED'],
  BELIEF: ['SOURCE_UNNAMED', 'UNCERTAIN'],
  LIKELY: ['UNCERTAIN'],
  ALLEGED: ['ALLEGED'],
  UNVERIFIED: ['NOT_INDEPENDENTLY_VERIFIED'],
};

const KINDS: readonly PhraseKind[] = ['HEARSAY', 'BELIEF', 'LIKELY', 'ALLEGED', 'UNVERIFIED'];

export function findHearsay(words: readonly Word[], lexicon: SourceLexicon): HearsaySpan[] {
  const found: HearsaySpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = findPhrase(words, at, lexicon, KINDS);
    if (phrase === null) continue;
    const kind = phrase.kind as HearsaySpan['kind'];
    if (kind === 'UNVERIFIED') {
      // "Neither of the two claims" has no figure of its own.
      const holdsFigure = words
        .slice(0, at)
        .some((word, i) => (word.number || has(word, 'NUMBER')) && !has(words[i + 1], 'CLAIM'));
      found.push({ kind, scope: makeWordSpan(words, 0, words.length - 1), isAboutBefore: !holdsFigure });
    } else found.push({ kind, scope: findAside(words, at) ?? findClause(words, at), isAboutBefore: false });
    at += phrase.words.length - 1;
  }
  return found;
}

const makeWordSpan = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

/** "The attackers, believed to be from the north, killed 19": only what stands between the commas. */
function findAside(words: readonly Word[], at: number): Span | null {
  if (words[at - 1]?.mark !== 'COMMA' || words.slice(at, at + 2).some((word) => has(word, 'BE'))) return null;
  const end = words.findIndex(({ mark }, i) => i > at && mark === 'COMMA');
  return end < 0 || end + 1 >= words.length ? null : makeWordSpan(words, at, end);
}

function findClause(words: readonly Word[], at: number): Span {
  const isBreak = (i: number) =>
    words[i]?.mark === 'SEMICOLON' ||
    has(words[i], 'CONJUNCTION') ||
    (has(words[i], 'RELATIVE') && !has(words[i], 'THAT') && !has(words[i - 1], 'CLOSE_LINK')) ||
    (words[i]?.mark === 'COMMA' && words.slice(i + 2, i + 4).some((word) => has(word, 'RELATIVE'))) ||
    (has(words[i], 'COORDINATION') && !isNounish(words, i));
  let [first, last] = [at, at];
  while (first > 0 && !isBreak(first - 1)) first -= 1;
  while (last + 1 < words.length && !isBreak(last + 1)) last += 1;
  return makeWordSpan(words, first, last);
}
