import { findNoun, type NounPhrase } from './classify-source.ts';
import { findDirection } from './find-direction.ts';
import { readAdjuncts } from './read-adjuncts.ts';
import { type Cue, listBasis, makeWordSpan } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readLeft, readRight } from './source-noun-phrases.ts';
import { isNounish } from './source-runs.ts';
import { findPhrase, has, type Word } from './source-words.ts';
import { isClauseStart } from './starts-clause.ts';

/** Sources that come with a noun or a participle, and not with a verb of their own. */

/** "12 deaths were confirmed by the ministry" */
export function readGivenBy(words: readonly Word[], at: number, lexicon: SourceLexicon): Cue | null {
  const word = words[at] as Word;
  const isCounted = words
    .slice(Math.max(0, at - 3), at)
    .some(({ info }) => info.noun?.kind === 'COUNT' || info.noun?.kind === 'PAPER');
  const verb = word.info.givenBy ?? (isCounted && has(word, 'RELAYED') ? 'SAYS' : null);
  if (verb === null) return null;
  const { next } = readAdjuncts(words, at + 1, { ...lexicon });
  const by = findPhrase(words, at + 1, lexicon, ['BY']) !== null ? at + 1 : next;
  const phrase = findPhrase(words, by, lexicon, ['BY']);
  if (phrase === null) return null;
  const source = readRight(words, by + phrase.words.length, words.length - 1, lexicon);
  if (!source?.isSource) return null;
  return {
    first: at,
    last: source.last,
    at,
    verb: makeWordSpan(words, at, at),
    links: [{ phrase: source, verb: source.verb ?? verb }, ...listBasis(source)],
    direction: 'CLAUSE',
    opens: has(words[at - 1], 'AS') && at <= 1,
    relativeFrom: null,
    denies: false,
    rule: 'given by',
  };
}

/** "Hamas claims that", "a report by the UN that" */
export function readClaimNoun(words: readonly Word[], at: number, lexicon: SourceLexicon): Cue | null {
  const { claim, noun } = (words[at] as Word).info;
  if (claim === null) return null;
  const owner = at > 0 && isNounish(words, at - 1) ? readLeft(words, at - 1, 0, lexicon) : null;
  let source = owner?.isSource ? cutPossessor(words, owner) : null;
  let next = at + 1;
  if (source === null && has(words[next], 'OWNER_LINK') && !words[next + 1]?.number) {
    source = readRight(words, next + 1, words.length - 1, lexicon);
    next = (source?.last ?? next) + 1;
  }
  const after = readAdjuncts(words, next, lexicon).next;
  if (has(words[after], 'THAT')) next = after;
  const isClause = has(words[next], 'THAT');
  const isNoun =
    isClause || (has(words[next], 'CLOSE_LINK') && (source === null || !isClauseStart(words, source.first)));
  if (
    !isNoun ||
    (isClause &&
      source !== null &&
      isClauseStart(words, source.first) &&
      !(words[at - 1] as Word).possessive &&
      next === at + 1)
  )
    return null;
  if (source === null && noun?.carries) source = findIssuer(words, at, lexicon);
  return {
    first: source === null ? at : Math.min(at, source.first),
    last: next - 1,
    at,
    verb: makeWordSpan(words, at, at),
    links: source?.isSource ? [{ phrase: source, verb: claim }] : [],
    direction: 'FORWARD',
    opens: false,
    relativeFrom: null,
    denies: false,
    rule: 'noun with a clause',
  };
}

/** "The government put out a statement that": the subject of the clause issued it. */
function findIssuer(words: readonly Word[], at: number, lexicon: SourceLexicon): NounPhrase | null {
  let first = at;
  while (first > 0 && words[first - 1]?.mark === null) first -= 1;
  const subject = readRight(words, first, at - 1, lexicon);
  return subject?.isSource ? subject : null;
}

function cutPossessor(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  const word = words[phrase.last] as Word;
  return word.possessive
    ? { ...phrase, label: { start: phrase.label.start, end: word.start + word.folded.length } }
    : phrase;
}

/** "by the ministry's count", "an AFP tally": a count with its owner, wherever it stands in the clause. */
export function readCountNoun(words: readonly Word[], at: number, lexicon: SourceLexicon): Cue | null {
  const { noun, verb } = (words[at] as Word).info;
  if (noun?.kind !== 'COUNT' || (verb !== null && !isNounish(words, at - 1)) || isNounish(words, at + 1)) return null;
  const left = readLeft(words, at, 0, lexicon);
  const whole = left === null ? null : readRight(words, left.first, words.length - 1, lexicon);
  const source = whole !== null && whole.last >= at ? whole : left;
  if (source !== null && isSubject(words, Math.max(source.last, at) + 1)) return null;
  if (source === null || source.kind !== 'ORGANISATION' || !hasOwner(words, source, at, lexicon)) return null;
  return {
    first: Math.min(source.first, at),
    last: Math.max(source.last, at),
    at,
    verb: makeWordSpan(words, at, at),
    links: [{ phrase: source, verb: source.verb ?? 'SAYS' }, ...listBasis(source)],
    direction: isClauseStart(words, source.first)
      ? 'FORWARD'
      : findDirection(words, source.first - 1, Math.max(source.last, at)) === 'FORWARD'
        ? 'CLAUSE'
        : 'BOTH',
    opens: false,
    relativeFrom: null,
    denies: false,
    rule: 'count',
  };
}

/** A verb of speech follows, and has it as its subject. */
function isSubject(words: readonly Word[], after: number): boolean {
  let at = after;
  while (has(words[at], 'ADVERB') || has(words[at], 'AUXILIARY')) at += 1;
  return words[at]?.info.verb !== null && words[at] !== undefined && words[at]?.info.givenBy === null;
}

/** Countries and towns have death tolls, and give none. */
function hasOwner(words: readonly Word[], { first }: NounPhrase, at: number, lexicon: SourceLexicon): boolean {
  const owner = words.slice(first, at);
  return (
    owner.some(
      (word) => (word.info.noun !== null && word.info.noun.kind !== 'COUNT') || word.acronym || has(word, 'MEDIA_NAME'),
    ) || findNoun(words, at + 1, at + 8, lexicon)?.kind === 'BODY'
  );
}
