import { findNoun, type NounPhrase } from './classify-source.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readLeft, readRight } from './source-noun-phrases.ts';
import { isNounish } from './source-runs.ts';
import { findPhrase, has, type Word } from './source-words.ts';
import { isClauseStart } from './starts-clause.ts';

const MOST_APPOSITIONS = 3;
const MOST_APPOSITION_WORDS = 40;

/** "X, a spokesman for Y, said": goes back over what stands between commas. */
export function readApposed(words: readonly Word[], comma: number, lexicon: SourceLexicon): NounPhrase | null {
  let end = comma;
  let best: NounPhrase | null = null;
  for (let count = 0; count < MOST_APPOSITIONS; count += 1) {
    let begin = end - 1;
    while (begin >= 0 && begin > end - MOST_APPOSITION_WORDS && words[begin]?.mark !== words[comma]?.mark) begin -= 1;
    if (begin < 0 || words[begin]?.mark !== words[comma]?.mark || !isApposition(words, begin + 1, end - 1, lexicon))
      break;
    const phrase = readLeft(words, begin - 1, 0, lexicon);
    if (phrase?.isSource && phrase.standsFor === null && isClauseStart(words, phrase.first)) {
      const inner = readRight(words, begin + 1, end - 1, lexicon);
      const isNamed =
        inner !== null && inner.last === end - 1 && phrase.kind !== 'PERSON' && isName(words, inner, phrase, lexicon);
      best = isNamed ? { ...inner, first: phrase.first } : phrase;
    }
    end = begin;
  }
  return best;
}

/** "the director, Marwan Saleh", "the mine's owner, Evraz": the name says more than the office. */
function isName(words: readonly Word[], inner: NounPhrase, phrase: NounPhrase, lexicon: SourceLexicon): boolean {
  if (inner.kind === 'PERSON') return true;
  const own = words.slice(inner.first, inner.last + 1);
  const isBare = own.every((word) => word.capital) && findNoun(words, inner.first, inner.last, lexicon) === null;
  return isBare && phrase.kind === 'UNNAMED';
}

function isApposition(words: readonly Word[], first: number, last: number, lexicon: SourceLexicon): boolean {
  const word = words[first];
  if (word === undefined || last < first) return false;
  if (has(word, 'RELATIVE') || has(word, 'THAT') || word.info.isGerund || (word.number && last === first)) return true;
  if (
    findPhrase(words, first, lexicon, ['CITING', 'AS_SAYING']) !== null ||
    has(word, 'RELAYED') ||
    has(word, 'ADJUNCT') ||
    word.info.verb?.kind === 'CITE'
  )
    return true;
  if (words.slice(first, last + 1).some((inner) => has(inner, 'BE') || has(inner, 'AUXILIARY')))
    return words.slice(first, last + 1).some((inner) => has(inner, 'RELATIVE'));
  return isNounish(words, first) || has(word, 'LINK') || has(word, 'ADVERB');
}
