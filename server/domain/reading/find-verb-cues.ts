import type { SourceVerb } from './languages/source-rules.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import type { Cue, CueLink } from './source-cues.ts';
import type { Lexicon } from './source-lexicon.ts';
import { findNoun, isNounish, type NounPhrase, readLeft, readRight } from './source-noun-phrases.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** Reads what a verb of speech attributes: who says it, to whom, and on which side its content is. */
export function readVerbCue(words: readonly Word[], at: number, earlier: readonly Cue[], lexicon: Lexicon): Cue | null {
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

function isUnsaid(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const phrase = findPhrase(words, from, lexicon, ['UNSAID']);
    if (phrase !== null && from + phrase.words.length === at) return true;
  }
  return false;
}

/** A verb follows: "media reports said". */
const isSaidBy = (words: readonly Word[], at: number) =>
  words[at]?.info.verb?.kind === 'SPEECH' && words[at]?.info.noun === null && words[at]?.info.isGerund === false;

const OBJECT_WORDS = 7;
function hasObject(words: readonly Word[], at: number, among = ''): boolean {
  const objects = ` ${among} `;
  return words.slice(at + 1, at + 1 + OBJECT_WORDS).some(({ folded }) => objects.includes(` ${folded} `));
}

interface Subject {
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

const makeSubject = (phrase: NounPhrase, rule: string, own: Partial<Subject> = {}): Subject => ({
  phrase,
  isAfter: false,
  isElided: false,
  outer: [],
  isRelative: false,
  rule,
  ...own,
});

function findSubject(
  words: readonly Word[],
  at: number,
  group: number,
  earlier: readonly Cue[],
  lexicon: Lexicon,
): Subject | null {
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
  if (before !== undefined && before.mark === null && !beginsClause(before)) {
    const near = readLeft(words, group - 1, 0, lexicon);
    if (near !== null && has(words[near.first - 1], 'WHAT') && !has(words[at + 1], 'BE')) return null;
    if (near !== null && isNominal && isBare(words, at, near, lexicon)) return null;
    if (near !== null && isNominal && !isGerund && !startsClause(words, near.first)) return null;
    if (near?.isSource && (startsClause(words, near.first) || near.standsFor !== null))
      return resolvePaper(words, near, isGerund, earlier, lexicon);
    const start = readClauseStart(words, group - 1, lexicon);
    if (start !== null && !isNominal) return makeSubject(start, 'subject of the clause');
    if (near?.isSource) return resolvePaper(words, near, isGerund, earlier, lexicon);
    if (after !== null) return after;
    if (near !== null && verb !== null && startsClause(words, near.first)) return makeSubject(near, 'subject before');
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
function isBare(words: readonly Word[], at: number, { last }: NounPhrase, { rules }: Lexicon): boolean {
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
  lexicon: Lexicon,
): NounPhrase | null {
  if (antecedent === null || words[comma]?.mark !== 'COMMA' || words[antecedent.first - 1]?.mark !== 'COMMA')
    return null;
  const named = earlier.at(-1)?.links.find(({ phrase }) => phrase.last === antecedent.first - 2);
  return named?.phrase ?? readApposed(words, comma, lexicon);
}

const beginsClause = (word: Word) => has(word, 'COORDINATION') || has(word, 'CONJUNCTION');

/** Whether a noun phrase begins its clause, and is no object: "Hamas claims", not "rejected Hamas claims". */
export function startsClause(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || before.mark !== null) return true;
  return BEFORE_CLAUSES.some((tag) => has(before, tag));
}

const BEFORE_CLAUSES = ['THAT', 'RELATIVE', 'COORDINATION', 'CONJUNCTION', 'TIME', 'ADVERB', 'WITH', 'AS'] as const;

/** "a statement saying 12 died": whoever issued it is the source. */
function resolvePaper(
  words: readonly Word[],
  near: NounPhrase,
  isGerund: boolean,
  earlier: readonly Cue[],
  lexicon: Lexicon,
): Subject {
  if (near.standsFor !== 'PAPER' || (!isGerund && startsClause(words, near.first)))
    return makeSubject(near, 'subject before');
  return findElided(words, near.first, earlier, lexicon) ?? makeSubject(near, 'subject before');
}

/** Goes back to the beginning of the clause: "a doctor who asked not to be named said". */
function readClauseStart(words: readonly Word[], before: number, lexicon: Lexicon): NounPhrase | null {
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

function findSubjectAfter(words: readonly Word[], at: number, lexicon: Lexicon): Subject | null {
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
  const { next } = skipAdjuncts(words, phrase.last + 1, lexicon);
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
function readRightOf(words: readonly Word[], at: number, lexicon: Lexicon): NounPhrase | null {
  const start = skipHearer(words, at + 1);
  const near = readRight(words, start, words.length - 1, lexicon);
  if (near?.isSource || !lexicon.rules.inverts) return near;
  const { next } = skipAdjuncts(words, at + 1, lexicon);
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

const APPOSITIONS = 3;
const APPOSITION_WORDS = 40;

/** "X, a spokesman for Y, said": goes back over what stands between commas. */
function readApposed(words: readonly Word[], comma: number, lexicon: Lexicon): NounPhrase | null {
  let end = comma;
  let best: NounPhrase | null = null;
  for (let count = 0; count < APPOSITIONS; count += 1) {
    let begin = end - 1;
    while (begin >= 0 && begin > end - APPOSITION_WORDS && words[begin]?.mark !== words[comma]?.mark) begin -= 1;
    if (begin < 0 || words[begin]?.mark !== words[comma]?.mark || !isApposition(words, begin + 1, end - 1, lexicon))
      break;
    const phrase = readLeft(words, begin - 1, 0, lexicon);
    if (phrase?.isSource && phrase.standsFor === null && startsClause(words, phrase.first)) {
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
function isName(words: readonly Word[], inner: NounPhrase, phrase: NounPhrase, lexicon: Lexicon): boolean {
  if (inner.kind === 'PERSON') return true;
  const own = words.slice(inner.first, inner.last + 1);
  const isBare = own.every((word) => word.capital) && findNoun(words, inner.first, inner.last, lexicon) === null;
  return isBare && phrase.kind === 'UNNAMED';
}

function isApposition(words: readonly Word[], first: number, last: number, lexicon: Lexicon): boolean {
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

/** The subject of "…, adding that" and "and said": that of the verb before, or of the sentence. */
function findElided(words: readonly Word[], before: number, earlier: readonly Cue[], lexicon: Lexicon): Subject | null {
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
function readAfter(words: readonly Word[], from: number, verb: SourceVerb, lexicon: Lexicon): After {
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
  const adjuncts = skipAdjuncts(words, next, lexicon);
  return { last: adjuncts.next - 1, media: [...media, ...adjuncts.media], cited };
}

/** "told AFP", "told the BBC", but not "told reporters" or "told the council". */
export function isHearingMedium(words: readonly Word[], phrase: NounPhrase): boolean {
  const isNamed = words
    .slice(phrase.first, phrase.last + 1)
    .some(({ capital, acronym, info }) => capital || acronym || info.tags.has('MEDIA_NAME'));
  return phrase.isMedia || (isNamed && phrase.kind === 'UNNAMED');
}

export function findDirection(words: readonly Word[], first: number, last: number): Cue['direction'] {
  const before = words[first - 1];
  const next = words[last + 1];
  if (has(before, 'AS')) return 'BOTH';
  const isClause = has(next, 'THAT') || (next?.mark === 'COMMA' && has(words[last + 2], 'THAT'));
  if (isClause || next?.mark === 'OPENING') return 'FORWARD';
  const isAfterPause = before?.mark === 'COMMA' || before?.mark === 'CLOSING';
  const isPostposed = before?.mark === 'CLOSING' || (isAfterPause && holdsMainClause(words, first - 1));
  if (next?.mark === 'COLON') return isPostposed ? 'BOTH' : 'FORWARD';
  const isLater = before !== undefined && !beginsClause(before) && !has(before, 'THAT');
  if (
    next === undefined ||
    next.mark === 'STOP' ||
    next.mark === 'CLOSING' ||
    next.mark === 'SEMICOLON' ||
    next.mark === 'BRACKET'
  )
    return before === undefined ? 'FORWARD' : 'BACKWARD';
  if (next.mark === 'COMMA' || next.mark === 'DASH') return isLater && !isOpening(words, first) ? 'BOTH' : 'FORWARD';
  if (isAfterPause && (has(next, 'COORDINATION') || has(next, 'CONJUNCTION'))) return 'BOTH';
  return isPostposed ? 'BACKWARD' : 'FORWARD';
}

/** Whether a whole clause stands before a comma, and not only an opening: "After the attack, police said". */
function holdsMainClause(words: readonly Word[], end: number): boolean {
  let from = 0;
  while (from < end) {
    const comma = words.findIndex(({ mark }, at) => at >= from && mark === 'COMMA');
    const last = comma < 0 || comma > end ? end : comma;
    if (
      !opensAside(words, from) &&
      words.slice(from, last).some((word) => word.number || MAIN.some((tag) => has(word, tag)))
    )
      return true;
    from = last + 1;
  }
  return false;
}

const MAIN = ['NUMBER', 'BE', 'AUXILIARY'] as const;
const ASIDE = ['ADJUNCT', 'CONJUNCTION', 'LINK', 'RELATIVE'] as const;

/** "In March", "Three days after", "which killed" */
function opensAside(words: readonly Word[], from: number): boolean {
  let at = from;
  while (
    words[at]?.mark === 'OPENING' ||
    has(words[at], 'COORDINATION') ||
    (at < from + 3 && (has(words[at], 'TIME') || has(words[at], 'ADVERB')))
  )
    at += 1;
  if ((has(words[at], 'NUMBER') || words[at]?.number) && has(words[at + 1], 'TIME')) at += 2;
  return words[at]?.info.isGerund === true || ASIDE.some((tag) => has(words[at], tag));
}

/** Whether only the time or place stands before a source at the beginning of a sentence: "On Monday police said, …". */
function isOpening(words: readonly Word[], first: number): boolean {
  return words
    .slice(0, first)
    .every(
      (word, at) =>
        has(word, 'TIME') ||
        has(word, 'ADVERB') ||
        has(word, 'BEFORE_TIME') ||
        (has(word, 'ADJUNCT') && at < 2) ||
        word.mark === 'OPENING',
    );
}

/** "dozens of whom the army says are dead": the source speaks of the dozens. */
function findRelative(words: readonly Word[], first: number): number | null {
  const before = words[first - 1];
  if (!has(before, 'RELATIVE') || has(before, 'THAT')) return null;
  let from = first - 1;
  while (from > 0 && words[from - 1]?.mark === null && first - from < 8) from -= 1;
  return words[from - 1]?.mark === 'COMMA' || words[from - 1]?.mark === 'DASH' ? from : first - 1;
}
