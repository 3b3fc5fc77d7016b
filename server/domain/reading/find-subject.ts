import type { NounPhrase } from './classify-source.ts';
import { readAdjuncts } from './read-adjuncts.ts';
import { readApposed } from './read-apposed.ts';
import type { Cue, CueLink } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readLeft, readRight } from './source-noun-phrases.ts';
import { isNounish } from './source-runs.ts';
import { has, type Word } from './source-words.ts';
import { isClauseStart, isJoiner } from './starts-clause.ts';

/** Who says it: the subject of a verb of speech, before or after it, or taken over from an earlier verb. */

export interface VerbSubject {
  readonly phrase: NounPhrase;
  /** It follows the verb: "said the governor". */
  readonly isAfter: boolean;
  /** It is that of an earlier verb: "…, adding". */
  readonly isElided: boolean;
  /** Whoever passes on what it says, if it is that of an earlier verb. */
  readonly outer: readonly CueLink[];
  /** It is what a relative pronoun refers to: "the Observatory, which said". */
  readonly isRelative: boolean;
  readonly rule: string;
}

const makeSubject = (phrase: NounPhrase, rule: string, own: Partial<VerbSubject> = {}): VerbSubject => ({
  phrase,
  isAfter: false,
  isElided: false,
  outer: [],
  isRelative: false,
  rule,
  ...own,
});

export function findSubject(
  words: readonly Word[],
  at: number,
  group: number,
  earlier: readonly Cue[],
  lexicon: SourceLexicon,
): VerbSubject | null {
  const before = words[group - 1];
  const { isGerund, verb } = (words[at] as Word).info;
  const isNominal = has(words[at], 'NOMINAL');
  const after = findSubjectAfter(words, at, lexicon);
  if (lexicon.rules.verbsFirst && after !== null) return after;
  if (has(before, 'RELATIVE')) {
    const antecedent = readLeft(words, words[group - 2]?.mark === 'COMMA' ? group - 3 : group - 2, 0, lexicon);
    const apposed = findApposed(words, group - 2, antecedent, earlier, lexicon);
    if (apposed !== null) return makeSubject(apposed, 'relative', { isRelative: true });
    if (antecedent?.isSource && antecedent.standsFor === null)
      return makeSubject(antecedent, 'relative', { isRelative: true });
    if (!has(before, 'THAT') || isNominal) return null;
  }
  if (before !== undefined && before.mark === null && !isJoiner(before)) {
    const near = readLeft(words, group - 1, 0, lexicon);
    if (near !== null && has(words[near.first - 1], 'WHAT') && !has(words[at + 1], 'BE')) return null;
    if (near !== null && isNominal && isBare(words, at, near, lexicon)) return null;
    if (near !== null && isNominal && !isGerund && !isClauseStart(words, near.first)) return null;
    if (near?.isSource && (isClauseStart(words, near.first) || near.standsFor !== null))
      return resolvePaper(words, near, isGerund, earlier, lexicon);
    const start = readClauseStart(words, group - 1, lexicon);
    if (start !== null && !isNominal) return makeSubject(start, 'subject of the clause');
    if (near?.isSource) return resolvePaper(words, near, isGerund, earlier, lexicon);
    if (after !== null) return after;
    if (near !== null && verb !== null && isClauseStart(words, near.first)) return makeSubject(near, 'subject before');
    return null;
  }
  if (after !== null) return after;
  if (isNominal && !isGerund && before?.mark !== 'COMMA') return null;
  const apposed =
    before?.mark === 'COMMA' || before?.mark === 'BRACKET' || before?.mark === 'DASH'
      ? readApposed(words, group - 1, lexicon)
      : null;
  if (apposed !== null && !isGerund) return makeSubject(apposed, 'subject with an apposition');
  return isGerund || has(before, 'COORDINATION') || has(before, 'CONJUNCTION')
    ? findElided(words, group, earlier, lexicon)
    : null;
}

/** A noun after its adjective: "the northern state". A verb in this form has a plural before it: "police report". */
function isBare(words: readonly Word[], at: number, { last }: NounPhrase, { rules }: SourceLexicon): boolean {
  const [word, subject] = [words[at] as Word, words[last] as Word];
  const isMany = subject.folded.endsWith(rules.plural) || rules.plurals.split(' ').includes(subject.folded);
  return rules.plural !== '' && !word.folded.endsWith(rules.plural) && !isMany;
}

/** "said Mariam Haddad, a nurse, who counted": the name, and not what describes it. */
function findApposed(
  words: readonly Word[],
  comma: number,
  antecedent: NounPhrase | null,
  earlier: readonly Cue[],
  lexicon: SourceLexicon,
): NounPhrase | null {
  if (antecedent === null || words[comma]?.mark !== 'COMMA' || words[antecedent.first - 1]?.mark !== 'COMMA')
    return null;
  const named = earlier.at(-1)?.links.find(({ phrase }) => phrase.last === antecedent.first - 2);
  return named?.phrase ?? readApposed(words, comma, lexicon);
}

/** "a statement saying 12 died": whoever issued it is the source. */
function resolvePaper(
  words: readonly Word[],
  near: NounPhrase,
  isGerund: boolean,
  earlier: readonly Cue[],
  lexicon: SourceLexicon,
): VerbSubject {
  if (near.standsFor !== 'PAPER' || (!isGerund && isClauseStart(words, near.first)))
    return makeSubject(near, 'subject before');
  return findElided(words, near.first, earlier, lexicon) ?? makeSubject(near, 'subject before');
}

/** Goes back to the beginning of the clause: "a doctor who asked not to be named said". */
function readClauseStart(words: readonly Word[], before: number, lexicon: SourceLexicon): NounPhrase | null {
  let first = before;
  while (first > 0 && words[first - 1]?.mark === null && !isBoundary(words, first - 1)) first -= 1;
  while (
    first < before &&
    (has(words[first], 'TIME') ||
      has(words[first], 'ADVERB') ||
      (has(words[first], 'ADJUNCT') && has(words[first + 1], 'TIME')))
  )
    first += 1;
  const phrase = readRight(words, first, before, lexicon);
  if (!phrase?.isSource || phrase.last >= before) return null;
  const next = words[phrase.last + 1];
  const describes =
    has(next, 'RELATIVE') ||
    has(next, 'HEARER') ||
    has(next, 'LINK') ||
    has(next, 'RELAYED') ||
    (next?.mark === null && !has(next, 'BE') && !has(next, 'AUXILIARY') && next.info.verb === null);
  return describes && !holdsClause(words, phrase.last + 1, before) ? phrase : null;
}

/** A clause of its own lies between: "the army struck a base officials said". */
function holdsClause(words: readonly Word[], from: number, to: number): boolean {
  let isRelative = false;
  for (let at = from; at <= to; at += 1) {
    if (has(words[at], 'RELATIVE')) isRelative = true;
    else if (!isRelative && (has(words[at], 'BE') || has(words[at], 'AUXILIARY'))) return true;
  }
  return false;
}

const isBoundary = (words: readonly Word[], at: number) =>
  has(words[at], 'CONJUNCTION') ||
  (has(words[at], 'COORDINATION') && !isNounish(words, at)) ||
  (has(words[at], 'THAT') && !isNounish(words, at + 1));

function findSubjectAfter(words: readonly Word[], at: number, lexicon: SourceLexicon): VerbSubject | null {
  const { isGerund, verb } = (words[at] as Word).info;
  const before = words[at - 1];
  const isOpen = before === undefined || before.mark !== null;
  if (isGerund || verb?.kind === 'TELL' || verb?.kind === 'TOLL' || (!lexicon.rules.inverts && !isOpen)) return null;
  if (!lexicon.rules.inverts && before === undefined) return null;
  const phrase = readRightOf(words, at, lexicon);
  // Names are not printed differently where there are no capitals.
  const isAnybody = lexicon.rules.verbsFirst && verb?.plain === true;
  if (phrase === null || !(phrase.isSource || isAnybody) || (phrase.standsFor !== null && !isOpen)) return null;
  if (lexicon.rules.inverts) return makeSubject(phrase, 'subject after', { isAfter: true });
  const { next } = readAdjuncts(words, phrase.last + 1, lexicon);
  const end = words[next];
  return end === undefined ||
    end.mark !== null ||
    has(end, 'RELATIVE') ||
    has(end, 'CONJUNCTION') ||
    has(end, 'COORDINATION') ||
    end.info.isGerund
    ? makeSubject(phrase, 'subject after', { isAfter: true })
    : null;
}

/** In some languages the hearer or the place comes first: "написал в телеграм-канале губернатор", "заявили в полиции". */
function readRightOf(words: readonly Word[], at: number, lexicon: SourceLexicon): NounPhrase | null {
  const start = skipHearer(words, at + 1);
  const near = readRight(words, start, words.length - 1, lexicon);
  if (near?.isSource || !lexicon.rules.inverts) return near;
  const { next } = readAdjuncts(words, at + 1, lexicon);
  const far = next > at + 1 ? readRight(words, next, words.length - 1, lexicon) : null;
  if (far?.isSource) return far;
  const within = has(words[at + 1], 'WITHIN') ? readRight(words, at + 2, words.length - 1, lexicon) : null;
  return within?.isSource ? within : near;
}

/** "рассказал агентству «Рейтер» врач" */
function skipHearer(words: readonly Word[], from: number): number {
  if (!has(words[from], 'HEARER_FORM')) return from;
  if (words[from + 1]?.mark !== 'OPENING') return from + 1;
  const closing = words.findIndex(({ mark }, at) => at > from && mark === 'CLOSING');
  return closing < 0 ? from + 1 : closing + 1;
}

/** The subject of "…, adding that" and "and said": that of the verb before, or of the sentence. */
function findElided(
  words: readonly Word[],
  before: number,
  earlier: readonly Cue[],
  lexicon: SourceLexicon,
): VerbSubject | null {
  const cue = earlier.findLast(({ at }) => at < before);
  const link = cue?.links.at(-1);
  if (link !== undefined)
    return makeSubject(link.phrase, 'the source before', { isElided: true, outer: cue?.links.slice(0, -1) ?? [] });
  let first = 0;
  while (first < before && (words[first]?.mark !== null || has(words[first], 'ADVERB') || has(words[first], 'TIME')))
    first += 1;
  if (has(words[first], 'ADJUNCT') || has(words[first], 'CONJUNCTION')) {
    const comma = words.findIndex(({ mark }, at) => at > first && mark === 'COMMA');
    if (comma < 0 || comma >= before) return null;
    first = comma + 1;
  }
  const phrase = readRight(words, first, before - 1, lexicon);
  return phrase?.isSource ? makeSubject(phrase, 'the subject of the sentence', { isElided: true }) : null;
}
