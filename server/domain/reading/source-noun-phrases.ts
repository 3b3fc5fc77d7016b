import type { AttributionVerb, UnnamedSource } from '../../database/generated/prisma/enums.ts';
import type { SourceNoun } from './languages/source-rules.ts';
import type { Lexicon } from './source-lexicon.ts';
import { findPhrase, has, type Word } from './source-words.ts';
import type { SourceLink, Span } from './stages.ts';

/** Reads noun phrases that can be sources, to the left or to the right of a place. Positions are those of words, ends inclusive. */

export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** The words to quote, without what only describes the source. */
  readonly label: Span;
  readonly kind: SourceLink['kind'];
  readonly unnamed: UnnamedSource | null;
  readonly isMedia: boolean;
  /** Whether it is a paper or a count, or known by one: "figures from the ministry". */
  readonly isPaper: boolean;
  /** Whether the words name a person, a body, a medium, a paper or a count. Anything else is a source only beside a verb of speech. */
  readonly isSource: boolean;
  /** A pronoun, or a paper that only carries what somebody said: what it stands for is found later. */
  readonly standsFor: 'PERSON' | 'THING' | 'MANY' | 'PAPER' | null;
  /** What the words say that the source does: a "tally" counts. */
  readonly verb: AttributionVerb | null;
  /** What the count was made from, if the words say so. */
  readonly basis: NounPhrase | null;
}

const LONGEST_WORDS = 24;
const MOST_LINKS = 4;

/** Reads the noun phrase that ends at a word. */
export function readLeft(words: readonly Word[], last: number, floor: number, lexicon: Lexicon): NounPhrase | null {
  const pronoun = readPronoun(words, last);
  if (pronoun !== null) return pronoun;
  const lowest = Math.max(floor, last - LONGEST_WORDS);
  let first = findRunStart(words, last, lowest);
  if (first < 0 || isEmpty(words, first, last)) return null;
  let head = first;
  let headLast = last;
  for (let links = 0; links < MOST_LINKS && first - 2 >= lowest && has(words[first - 1], 'LINK'); links += 1) {
    let start = findRunStart(words, first - 2, lowest);
    if (start >= 0 && !canLink(words, start, first - 2, first - 1, lexicon))
      start = readOverLink(words, start, lowest, first - 1, lexicon);
    if (start < 0 || !canLink(words, start, first - 2, first - 1, lexicon)) break;
    [headLast, head, first] = [first - 2, start, start];
  }
  if (has(words[first - 1], 'CLOSE_LINK') && first - 2 >= lowest && isQuantity(words[first - 2])) first -= 2;
  const joined = joinLeft(words, first, lowest, lexicon);
  const phrase =
    readOwner(words, head, findRunEnd(words, head, last, lexicon), last, lexicon) ??
    classify(words, head, headLast, last, lexicon);
  const start = Math.min(joined, first);
  return start < head ? { ...phrase, first: start, label: { ...phrase.label, start: startOf(words, start) } } : phrase;
}

/** "the Ministry of Health in Khartoum": what belongs to the source may be several links away. */
function readOverLink(words: readonly Word[], start: number, lowest: number, link: number, lexicon: Lexicon): number {
  if (!has(words[start - 1], 'CLOSE_LINK') || start - 2 < lowest) return -1;
  const outer = findRunStart(words, start - 2, lowest);
  return outer >= 0 && canLink(words, outer, start - 2, link, lexicon) ? outer : -1;
}

/** "one of the survivors" */
const isQuantity = (word: Word | undefined) => has(word, 'NUMBER') || has(word, 'DETERMINER') || word?.number === true;

/** "police and hospital officials said": one source in two parts. */
function joinLeft(words: readonly Word[], first: number, floor: number, lexicon: Lexicon): number {
  if (first - 2 < floor || !has(words[first - 1], 'COORDINATION')) return first;
  const start = findRunStart(words, first - 2, floor);
  if (start < 0 || !holdsSource(words, start, first - 2, lexicon)) return first;
  const before = words[start - 1];
  return start === 0 || before?.mark !== null || has(before, 'THAT') ? start : first;
}

/** "according to diplomats and opposition figures" */
function joinRight(words: readonly Word[], last: number, highest: number, lexicon: Lexicon): number {
  if (!has(words[last + 1], 'COORDINATION') || last + 2 > highest) return last;
  const end = findRunEnd(words, last + 2, highest, lexicon);
  const next = words[end + 1];
  const isWhole = end >= last + 2 && (next === undefined || (next.mark !== null && next.mark !== 'OPENING'));
  return isWhole && findNoun(words, last + 2, end, lexicon) !== null ? end : last;
}

/** Reads the noun phrase that begins at a word. */
export function readRight(words: readonly Word[], first: number, ceiling: number, lexicon: Lexicon): NounPhrase | null {
  const pronoun = readPronoun(words, first);
  if (pronoun !== null) return pronoun;
  const highest = Math.min(ceiling, words.length - 1, first + LONGEST_WORDS);
  const headLast = findRunEnd(words, first, highest, lexicon);
  if (headLast === first && isOneOfMany(words, first))
    return { ...classify(words, first, first, first, lexicon), isSource: true };
  if (headLast < first || isEmpty(words, first, headLast)) return null;
  let last = headLast;
  for (let links = 0; links < MOST_LINKS && last + 2 <= highest && has(words[last + 1], 'LINK'); links += 1) {
    if (!canLink(words, first, headLast, last + 1, lexicon) || startsOther(words, last + 2)) break;
    const end = findRunEnd(words, last + 2, highest, lexicon);
    if (end < last + 2) break;
    last = end;
  }
  last = readQuotedName(words, last, highest);
  const owner = readOwner(words, first, headLast, highest, lexicon) ?? readNamed(words, first, headLast, last, lexicon);
  const phrase = owner ?? classify(words, first, headLast, last, lexicon);
  const basis = readBasis(words, phrase.last + 1, highest, lexicon);
  const joined = basis === null ? joinRight(words, phrase.last, highest, lexicon) : phrase.last;
  if (joined > phrase.last) return { ...phrase, last: joined, label: { ...phrase.label, end: endOf(words, joined) } };
  return basis === null ? phrase : { ...phrase, last: basis.last, basis };
}

/** "figures released by the ministry": the ministry is the source, and the figures say what it does. */
function readOwner(
  words: readonly Word[],
  first: number,
  headLast: number,
  highest: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const noun = findNoun(words, first, headLast, lexicon);
  if (noun?.kind !== 'COUNT' && noun?.kind !== 'PAPER') return null;
  let at = headLast + 1;
  if (findPhrase(words, at, lexicon, ['BASED_ON']) !== null) return null;
  let given: AttributionVerb | null = null;
  for (; at <= highest && (has(words[at], 'RELAYED') || has(words[at], 'ADVERB')); at += 1)
    given ??= words[at]?.info.givenBy ?? null;
  const author = lexicon.rules.genitives ? readAuthor(words, first, headLast, highest, lexicon) : null;
  if (author !== null) return { ...author, first, isPaper: true, verb: noun.verb ?? given };
  const by = findPhrase(words, at, lexicon, ['BY']);
  if (by === null && !has(words[at], 'OWNER_LINK')) return null;
  const start = at + (by?.words.length ?? 1);
  const owner = readRight(words, start, highest, lexicon);
  return owner?.isSource && owner.standsFor === null && !startsOther(words, start)
    ? { ...owner, first, isPaper: true, verb: owner.verb ?? noun.verb ?? given }
    : null;
}

const LONGEST_NAME_WORDS = 6;

/** A name in quotes after what it names: "the project “Dozor”". */
function readQuotedName(words: readonly Word[], last: number, highest: number): number {
  if (words[last + 1]?.mark !== 'OPENING') return last;
  for (let at = last + 2; at <= Math.min(highest, last + LONGEST_NAME_WORDS + 2); at += 1)
    if (words[at]?.mark !== null) return words[at]?.mark === 'CLOSING' && words[last + 2]?.capital ? at : last;
  return last;
}

/** "сообщение правительства" */
function readAuthor(
  words: readonly Word[],
  first: number,
  headLast: number,
  highest: number,
  lexicon: Lexicon,
): NounPhrase | null {
  let at = first;
  while (at <= headLast && words[at]?.info.noun?.kind !== 'PAPER' && words[at]?.info.noun?.kind !== 'COUNT') at += 1;
  const author = at < headLast ? readRight(words, at + 1, highest, lexicon) : null;
  return author?.isSource ? author : null;
}

/** "the director, Marwan Saleh": the name is the label. */
function readNamed(
  words: readonly Word[],
  first: number,
  headLast: number,
  last: number,
  lexicon: Lexicon,
): NounPhrase | null {
  if (words[last + 1]?.mark !== 'COMMA' || findNoun(words, first, headLast, lexicon)?.kind !== 'PERSON') return null;
  if (namesPerson(words, words.slice(first, headLast + 1), headLast, last, lexicon)) return null;
  let end = last + 2;
  while (
    isPlainName(words[end]) ||
    has(words[end], 'TITLE') ||
    (has(words[end], 'PARTICLE') && words[end + 1]?.capital)
  )
    end += 1;
  const next = words[end];
  if (end - last < 4 || (next !== undefined && next.mark === null && !has(next, 'STOP') && next.info.verb === null))
    return null;
  return { ...classify(words, last + 2, end - 1, end - 1, lexicon), first, kind: 'PERSON', unnamed: null };
}

function readBasis(words: readonly Word[], at: number, highest: number, lexicon: Lexicon): NounPhrase | null {
  const skipped = words[at]?.mark === 'COMMA' ? at + 1 : at;
  const phrase = findPhrase(words, skipped, lexicon, ['BASED_ON']);
  if (phrase === null) return null;
  const basis = readRight(words, skipped + phrase.words.length, highest, lexicon);
  return basis?.isSource ? basis : null;
}

function readPronoun(words: readonly Word[], at: number): NounPhrase | null {
  const word = words[at];
  if (word === undefined) return null;
  const standsFor = has(word, 'PERSON') ? 'PERSON' : has(word, 'THING') ? 'THING' : has(word, 'MANY') ? 'MANY' : null;
  if (standsFor === null || word.capital) return null;
  return {
    first: at,
    last: at,
    label: { start: word.start, end: word.end },
    kind: standsFor === 'PERSON' ? 'PERSON' : 'ORGANISATION',
    unnamed: null,
    isMedia: false,
    isPaper: false,
    isSource: true,
    standsFor,
    verb: null,
    basis: null,
  };
}

/** "said one, who gave only her first name" */
const isOneOfMany = (words: readonly Word[], at: number) =>
  has(words[at], 'NUMBER') &&
  words[at + 1] !== undefined &&
  (words[at + 1]?.mark !== null || has(words[at + 1], 'RELATIVE'));

const isEmpty = (words: readonly Word[], first: number, last: number) =>
  words.slice(first, last + 1).every((word) => has(word, 'DETERMINER') || has(word, 'NUMBER'));

/** Whether a word can stand inside a noun phrase, before what links it to another. */
export function isNounish(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const isInName = words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  if (word.mark !== null) return word.folded === '&' && isInName;
  if (has(word, 'COORDINATION')) return isInName && !words[at - 1]?.possessive;
  if (word.number) return words[at - 1]?.info.noun?.kind === 'MEDIA' && words[at - 1]?.capital === true;
  if (word.info.noun !== null || has(word, 'MEDIA_NAME') || has(word, 'TITLE')) return true;
  if (has(word, 'TIME')) return isModifier(words[at - 1]) && BEFORE_PAPERS.has(words[at + 1]?.info.noun?.kind);
  if (has(word, 'PARTICLE') && words[at + 1]?.capital) return true;
  if (word.capital && (isInName || (words[at - 1]?.capital && has(word, 'ADVERB')))) return true;
  if (has(word, 'RELAYED') && words[at - 1]?.info.noun) return false;
  for (const tag of ENDING) if (has(word, tag)) return false;
  return word.info.verb === null || word.capital;
}

/** "its January report", "the Sunday Times" */
const BEFORE_PAPERS: ReadonlySet<SourceNoun['kind'] | undefined> = new Set(['MEDIA', 'PAPER', 'COUNT']);

const isModifier = (word: Word | undefined) =>
  has(word, 'DETERMINER') || word?.capital === true || word?.possessive === true;

const ENDING = [
  ...(['THAT', 'RELATIVE', 'CONJUNCTION', 'OTHERS', 'PERSON', 'THING', 'MANY', 'BE', 'AUXILIARY', 'NEGATION'] as const),
  ...(['STOP', 'LINK', 'ADJUNCT', 'HEARER', 'ADVERB'] as const),
];

function findRunStart(words: readonly Word[], last: number, floor: number): number {
  if (!isNounish(words, last)) return -1;
  let first = last;
  while (first > floor && isNounish(words, first - 1) && !beginsPhrase(words, first)) first -= 1;
  return first;
}

const beginsPhrase = (words: readonly Word[], at: number) =>
  (has(words[at], 'DETERMINER') || (has(words[at], 'NUMBER') && !has(words[at - 1], 'DETERMINER'))) &&
  !(words[at - 1]?.capital && words[at + 1]?.capital && !words[at - 1]?.possessive);

/** In a phrase to the right, words after the last noun or name do not belong to it: "police | hunting the gunmen". */
function findRunEnd(words: readonly Word[], first: number, highest: number, lexicon: Lexicon): number {
  let end = first - 1;
  let known = first - 1;
  while (end + 1 <= highest && isNounish(words, end + 1) && !(end >= first && beginsPhrase(words, end + 1))) {
    if (end >= first && findPhrase(words, end + 1, lexicon, ['CITING', 'AS_SAYING', 'BASED_ON']) !== null) break;
    end += 1;
    const word = words[end] as Word;
    if (word.info.noun !== null || word.capital || has(word, 'MEDIA_NAME')) known = end;
    if (has(word, 'MEDIA_NAME') && !words[end + 1]?.capital && words[end + 1]?.info.noun === null) break;
    if (lexicon.rules.nounsFirst && end - known > 3) break;
  }
  return known >= first && !lexicon.rules.nounsFirst ? known : end;
}

/** Whether a preposition after a run belongs to the source: "police in Kano", "a doctor at the hospital". */
function canLink(words: readonly Word[], first: number, last: number, link: number, lexicon: Lexicon): boolean {
  const noun = findNoun(words, first, last, lexicon);
  if (has(words[link], 'CLOSE_LINK')) return noun !== null || words[last]?.capital === true;
  if (has(words[link], 'OWNER_LINK') && (noun?.kind === 'PAPER' || noun?.kind === 'COUNT')) return true;
  if (has(words[link], 'HEARER')) return noun?.kind === 'PERSON' || words[link + 1]?.capital === true;
  return noun?.kind === 'PERSON' || noun?.kind === 'BODY';
}

/** What follows a preposition is no part of the source: "police | on Monday", "the ministry | in a statement". */
function startsOther(words: readonly Word[], at: number): boolean {
  let i = at;
  while (has(words[i], 'DETERMINER') || has(words[i], 'BEFORE_TIME')) i += 1;
  const word = words[i];
  if (word === undefined || has(word, 'TIME') || word.number || has(words[at], 'HEDGE')) return true;
  for (; isPlain(words, i); i += 1)
    if (words[i]?.info.noun?.carries || words[i]?.info.noun?.kind === 'PAPER') return true;
  return false;
}
const isPlain = (words: readonly Word[], at: number) => isNounish(words, at) && !has(words[at], 'DETERMINER');

function holdsSource(words: readonly Word[], first: number, last: number, lexicon: Lexicon): boolean {
  return findNoun(words, first, last, lexicon) !== null || words.slice(first, last + 1).some(isName);
}
const isName = (word: Word) => word.capital || word.acronym || has(word, 'MEDIA_NAME');

/** The noun that the phrase is about: the last one of "health ministry spokesman". */
export function findNoun(words: readonly Word[], first: number, last: number, { rules }: Lexicon): SourceNoun | null {
  const nouns = words
    .slice(first, last + 1)
    .filter(({ info, possessive }, i) => info.noun !== null && (!possessive || first + i === last));
  return (rules.nounsFirst ? nouns[0] : nouns.at(-1))?.info.noun ?? null;
}

const startOf = (words: readonly Word[], at: number) => words[at]?.start ?? 0;
const endOf = (words: readonly Word[], at: number) => words[at]?.end ?? 0;

function classify(words: readonly Word[], first: number, headLast: number, last: number, lexicon: Lexicon): NounPhrase {
  const head = words.slice(first, headLast + 1);
  const noun = findNoun(words, first, headLast, lexicon);
  const named = head.some(isName);
  const whole = {
    first,
    last,
    label: { start: startOf(words, first), end: endOf(words, last) },
    basis: null,
    standsFor: null,
    isPaper: noun?.kind === 'PAPER' || noun?.kind === 'COUNT',
  };
  if (noun === null) return { ...whole, ...classifyName(head), verb: null };
  const common = {
    ...whole,
    isSource: true,
    verb: noun.verb ?? null,
    isMedia: noun.kind === 'MEDIA' || isNamedMedium(head),
  };
  if (noun.kind === 'PERSON') {
    const isNamed = namesPerson(words, head, headLast, last, lexicon);
    return {
      ...common,
      isMedia: false,
      kind: isNamed ? 'PERSON' : 'UNNAMED',
      unnamed: isNamed ? null : findUnnamed(head, noun, lexicon),
    };
  }
  if (noun.kind === 'PAPER' || noun.kind === 'COUNT') {
    const owner = readPossessor(words, first, headLast);
    if (owner !== null)
      return {
        ...classify(words, first, owner, owner, lexicon),
        last,
        isPaper: true,
        verb: noun.verb ?? null,
        ...cutPossessive(words, first, owner, lexicon),
      };
    if (noun.carries && !named) return { ...common, kind: 'UNNAMED', unnamed: 'OTHER', standsFor: 'PAPER' };
  }
  const isBody = noun.kind === 'BODY' || named || head.some(({ info }) => info.noun?.kind === 'BODY');
  return { ...common, kind: isBody ? 'ORGANISATION' : 'UNNAMED', unnamed: isBody ? null : 'OTHER' };
}

/** The position of the last possessor: the ministry's count. */
function readPossessor(words: readonly Word[], first: number, last: number): number | null {
  for (let at = last - 1; at >= first; at -= 1) if (words[at]?.possessive) return at;
  return null;
}

function cutPossessive(words: readonly Word[], first: number, owner: number, { rules }: Lexicon): { label: Span } {
  const word = words[owner] as Word;
  const ending = Math.max(...rules.possessives.map((possessive) => possessive.length));
  const length = word.end - word.start - word.folded.length;
  return { label: { start: startOf(words, first), end: word.end - Math.min(Math.max(length, 0), ending) } };
}

function classifyName(head: readonly Word[]): Pick<NounPhrase, 'kind' | 'unnamed' | 'isMedia' | 'isSource'> {
  const isMedia = isNamedMedium(head);
  const names = head.filter(isName);
  const isTitled = head.some((word) => has(word, 'TITLE'));
  if (names.length === 0) return { kind: 'UNNAMED', unnamed: 'OTHER', isMedia: false, isSource: false };
  const isPerson =
    isTitled || (!isMedia && names.length > 1 && !has(head[0], 'DETERMINER') && !names.every(({ acronym }) => acronym));
  return { kind: isPerson ? 'PERSON' : 'ORGANISATION', unnamed: null, isMedia, isSource: true };
}

const isNamedMedium = (head: readonly Word[]) => head.some((word) => has(word, 'MEDIA_NAME'));

/** "spokesman Ashraf al-Qidra", "Ambassador to Israel Anatoly Viktorov". */
function namesPerson(
  words: readonly Word[],
  head: readonly Word[],
  headLast: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const isTitle = (word: Word | undefined) => word?.info.noun?.kind === 'PERSON' || has(word, 'TITLE');
  const after = dropOffice(head.slice(head.findLastIndex(isTitle) + 1));
  if (after.some(isName)) return true;
  if (lexicon.rules.nounsFirst && head.filter((word) => isName(word) && word.info.noun === null).length > 1)
    return true;
  return last > headLast + 2 && isPlainName(words[last]) && isPlainName(words[last - 1]);
}
/** "ministro | de Salud | Luis Ortega" */
function dropOffice(after: readonly Word[]): readonly Word[] {
  let at = 0;
  while (has(after[at], 'CLOSE_LINK')) {
    at += 1;
    while (has(after[at], 'DETERMINER')) at += 1;
    at += 1;
  }
  return after.slice(at);
}

const isPlainName = (word: Word | undefined) => word?.capital === true && word.info.noun === null && !word.possessive;

function findUnnamed(head: readonly Word[], noun: SourceNoun, { rules }: Lexicon): UnnamedSource {
  const own = noun.unnamed ?? 'OTHER';
  if (own !== 'OFFICIAL' && own !== 'OTHER') return own;
  for (const [kind, words] of Object.entries(rules.unnamedBy))
    if (head.some(({ folded }) => ` ${words} `.includes(` ${folded} `))) return kind as UnnamedSource;
  return own;
}
