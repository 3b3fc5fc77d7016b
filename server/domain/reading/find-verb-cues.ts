import type { NounPhrase } from './classify-source.ts';
import { findDirection } from './find-direction.ts';
import { findSubject } from './find-subject.ts';
import type { SourceVerb } from './languages/source-rules.ts';
import { readAdjuncts } from './read-adjuncts.ts';
import type { Cue, CueLink } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readRight } from './source-noun-phrases.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** Reads what a verb of speech attributes: who says it, to whom, and on which side its content is. */
export function readVerbCue(
  words: readonly Word[],
  at: number,
  earlier: readonly Cue[],
  lexicon: SourceLexicon,
): Cue | null {
  const word = words[at] as Word;
  const { verb, isGerund } = word.info;
  if (verb === null || word.possessive) return null;
  const group = readGroup(words, at);
  if (group.isNegated || (group.isPassive && !isGerund) || isUnsaid(words, at, lexicon)) return null;
  if (verb.kind === 'TOLL' && !hasObject(words, at, verb.objects)) return null;
  if (verb.except !== undefined && hasObject(words, at, verb.except)) return null;
  const isGiven = word.info.givenBy !== null || has(word, 'RELAYED');
  if (isGiven && !isGerund && findPhrase(words, at + 1, lexicon, ['BY']) !== null) return null;
  if (has(word, 'NOMINAL') && isSaidBy(words, at + 1)) return null;
  if (verb.needs !== undefined && words[at + 1]?.folded !== verb.needs) return null;
  const subject = findSubject(words, at, group.first, earlier, lexicon);
  if (subject === null || !accepts(verb, subject.phrase, words, at)) return null;
  const after = readAfter(words, Math.max(at, subject.isAfter ? subject.phrase.last : at) + 1, verb, lexicon);
  if (verb.kind === 'CITE' && after.cited === null) return null;
  const links: CueLink[] = [
    ...after.media.map((phrase) => ({ phrase, verb: 'SAYS' as const })),
    ...subject.outer,
    { phrase: subject.phrase, verb: chooseVerb(verb, subject.phrase) },
    ...(after.cited === null ? [] : [{ phrase: after.cited, verb: 'SAYS' as const }]),
  ];
  const first = subject.isElided ? group.first : Math.min(subject.phrase.first, group.first);
  const last = after.last;
  const isRelative = subject.isRelative;
  return {
    first: isRelative ? group.first : first,
    last,
    at,
    verb: { start: word.start, end: word.end },
    links: [
      ...links,
      ...(subject.phrase.basis === null ? [] : [{ phrase: subject.phrase.basis, verb: 'SAYS' as const }]),
    ],
    direction:
      subject.isElided || isRelative || verb.kind === 'CITE' || verb.kind === 'TOLL'
        ? 'FORWARD'
        : findDirection(words, first, last),
    opens: false,
    relativeFrom: findRelative(words, first),
    denies: verb.denies === true,
    rule: subject.rule,
  };
}

interface Group {
  readonly first: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
}

/** The auxiliaries and adverbs before a verb: "has also said", "Monday told". */
function readGroup(words: readonly Word[], at: number): Group {
  let first = at;
  let isPassive = false;
  let isNegated = false;
  for (; first > 0; first -= 1) {
    const word = words[first - 1] as Word;
    if (word.mark !== null || word.info.noun !== null) break;
    if (has(word, 'BE')) isPassive = true;
    else if (has(word, 'NEGATION')) isNegated = true;
    else if (has(word, 'TIME') && has(words[first - 2], 'ADJUNCT')) first -= 1;
    else if (!has(word, 'AUXILIARY') && !has(word, 'ADVERB') && !has(word, 'TIME')) break;
  }
  return { first, isPassive, isNegated };
}

function isUnsaid(words: readonly Word[], at: number, lexicon: SourceLexicon): boolean {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const phrase = findPhrase(words, from, lexicon, ['UNSAID']);
    if (phrase !== null && from + phrase.words.length === at) return true;
  }
  return false;
}

/** A verb follows: "media reports said". */
const isSaidBy = (words: readonly Word[], at: number) =>
  words[at]?.info.verb?.kind === 'SPEECH' && words[at]?.info.noun === null && words[at]?.info.isGerund === false;

const MOST_OBJECT_WORDS = 7;
function hasObject(words: readonly Word[], at: number, among = ''): boolean {
  const objects = ` ${among} `;
  return words.slice(at + 1, at + 1 + MOST_OBJECT_WORDS).some(({ folded }) => objects.includes(` ${folded} `));
}

/** Anybody can be the subject of a verb of speech. Other verbs need a source as their subject. */
function accepts(verb: SourceVerb, phrase: NounPhrase, words: readonly Word[], at: number): boolean {
  const { isGerund } = (words[at] as Word).info;
  if (phrase.isSource && (verb.kind === 'SPEECH' || verb.kind === 'TELL')) return !hasWord(words, phrase, verb.notBy);
  if (!phrase.isSource) return (verb.plain ?? false) && !isGerund;
  if (phrase.standsFor === 'PERSON') return verb.kind !== 'PAPER';
  if (verb.kind === 'PAPER') return phrase.isPaper || has(words[at + 1], 'THAT');
  if (phrase.kind !== 'ORGANISATION' || phrase.isMedia || phrase.standsFor !== null) return true;
  const own = words.slice(phrase.first, phrase.last + 1);
  return (
    own.some(({ info, acronym }) => info.noun !== null || acronym) || own.filter(({ capital }) => capital).length > 1
  );
}

const hasWord = (words: readonly Word[], { first, last }: NounPhrase, among = '') =>
  words.slice(first, last + 1).some(({ folded }) => ` ${among} `.includes(` ${folded} `));

const chooseVerb = (verb: SourceVerb, { verb: own }: NounPhrase) =>
  verb.verb === 'SAYS' && own !== null ? own : verb.verb;

interface After {
  readonly last: number;
  readonly media: readonly NounPhrase[];
  readonly cited: NounPhrase | null;
}

/** What follows the verb and is not yet its content: the hearer, the day, the medium. */
function readAfter(words: readonly Word[], from: number, verb: SourceVerb, lexicon: SourceLexicon): After {
  let next = from;
  const media: NounPhrase[] = [];
  let cited: NounPhrase | null = null;
  if (verb.kind === 'TELL' || verb.kind === 'CITE') {
    const start = has(words[from], 'CITED_LINK') ? from + 1 : from;
    const phrase = readRight(words, start, words.length - 1, lexicon);
    if (phrase !== null) {
      next = phrase.last + 1;
      if (verb.kind === 'CITE') cited = phrase.isSource ? phrase : null;
      else if (isHearingMedium(words, phrase)) media.push(phrase);
    }
    const saying = findPhrase(words, next, lexicon, ['AS_SAYING']);
    if (saying !== null) next += saying.words.length;
  }
  const adjuncts = readAdjuncts(words, next, lexicon);
  return { last: adjuncts.next - 1, media: [...media, ...adjuncts.media], cited };
}

/** "told AFP", "told the BBC", but not "told reporters" or "told the council". */
function isHearingMedium(words: readonly Word[], phrase: NounPhrase): boolean {
  const isNamed = words
    .slice(phrase.first, phrase.last + 1)
    .some(({ capital, acronym, info }) => capital || acronym || info.tags.has('MEDIA_NAME'));
  return phrase.isMedia || (isNamed && phrase.kind === 'UNNAMED');
}

/** "dozens of whom the army says are dead": the source speaks of the dozens. */
function findRelative(words: readonly Word[], first: number): number | null {
  const before = words[first - 1];
  if (!has(before, 'RELATIVE') || has(before, 'THAT')) return null;
  let from = first - 1;
  while (from > 0 && words[from - 1]?.mark === null && first - from < 8) from -= 1;
  return words[from - 1]?.mark === 'COMMA' || words[from - 1]?.mark === 'DASH' ? from : first - 1;
}
