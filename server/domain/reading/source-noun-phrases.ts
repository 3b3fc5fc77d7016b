import type { AttributionVerb } from '../../database/generated/prisma/enums.ts';
import {
  endOf,
  findNoun,
  isName,
  isNamedPerson,
  isPlainName,
  type NounPhrase,
  recogniseSource,
  startOf,
} from './classify-source.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { canLink, findRunEnd, findRunStart, isEmpty, isOther } from './source-runs.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** Reads noun phrases that can be sources, to the left or to the right of a place. Positions are those of words, ends inclusive. */

const MOST_PHRASE_WORDS = 24;
const MOST_LINKS = 4;

/** Reads the noun phrase that ends at a word. */
export function readLeft(
  words: readonly Word[],
  last: number,
  floor: number,
  lexicon: SourceLexicon,
): NounPhrase | null {
  const pronoun = readPronoun(words, last);
  if (pronoun !== null) return pronoun;
  const lowest = Math.max(floor, last - MOST_PHRASE_WORDS);
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
    recogniseSource(words, head, headLast, last, lexicon);
  const start = Math.min(joined, first);
  return start < head ? { ...phrase, first: start, label: { ...phrase.label, start: startOf(words, start) } } : phrase;
}

/** "the Ministry of Health in Khartoum": what belongs to the source may be several links away. */
function readOverLink(
  words: readonly Word[],
  start: number,
  lowest: number,
  link: number,
  lexicon: SourceLexicon,
): number {
  if (!has(words[start - 1], 'CLOSE_LINK') || start - 2 < lowest) return -1;
  const outer = findRunStart(words, start - 2, lowest);
  return outer >= 0 && canLink(words, outer, start - 2, link, lexicon) ? outer : -1;
}

/** "one of the survivors" */
const isQuantity = (word: Word | undefined) => has(word, 'NUMBER') || has(word, 'DETERMINER') || word?.number === true;

/** "police and hospital officials said": one source in two parts. */
function joinLeft(words: readonly Word[], first: number, floor: number, lexicon: SourceLexicon): number {
  if (first - 2 < floor || !has(words[first - 1], 'COORDINATION')) return first;
  const start = findRunStart(words, first - 2, floor);
  if (start < 0 || !holdsSource(words, start, first - 2, lexicon)) return first;
  const before = words[start - 1];
  return start === 0 || before?.mark !== null || has(before, 'THAT') ? start : first;
}

/** "according to diplomats and opposition figures" */
function joinRight(words: readonly Word[], last: number, highest: number, lexicon: SourceLexicon): number {
  if (!has(words[last + 1], 'COORDINATION') || last + 2 > highest) return last;
  const end = findRunEnd(words, last + 2, highest, lexicon);
  const next = words[end + 1];
  const isWhole = end >= last + 2 && (next === undefined || (next.mark !== null && next.mark !== 'OPENING'));
  return isWhole && findNoun(words, last + 2, end, lexicon) !== null ? end : last;
}

/** Reads the noun phrase that begins at a word. */
export function readRight(
  words: readonly Word[],
  first: number,
  ceiling: number,
  lexicon: SourceLexicon,
): NounPhrase | null {
  const pronoun = readPronoun(words, first);
  if (pronoun !== null) return pronoun;
  const highest = Math.min(ceiling, words.length - 1, first + MOST_PHRASE_WORDS);
  const headLast = findRunEnd(words, first, highest, lexicon);
  if (headLast === first && isOneOfMany(words, first))
    return { ...recogniseSource(words, first, first, first, lexicon), isSource: true };
  if (headLast < first || isEmpty(words, first, headLast)) return null;
  let last = headLast;
  for (let links = 0; links < MOST_LINKS && last + 2 <= highest && has(words[last + 1], 'LINK'); links += 1) {
    if (!canLink(words, first, headLast, last + 1, lexicon) || isOther(words, last + 2)) break;
    const end = findRunEnd(words, last + 2, highest, lexicon);
    if (end < last + 2) break;
    last = end;
  }
  last = readQuotedName(words, last, highest);
  const owner = readOwner(words, first, headLast, highest, lexicon) ?? readNamed(words, first, headLast, last, lexicon);
  const phrase = owner ?? recogniseSource(words, first, headLast, last, lexicon);
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
  lexicon: SourceLexicon,
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
  return owner?.isSource && owner.standsFor === null && !isOther(words, start)
    ? { ...owner, first, isPaper: true, verb: owner.verb ?? noun.verb ?? given }
    : null;
}

const MOST_NAME_WORDS = 6;

/** A name in quotes after what it names: "the project “Dozor”". */
function readQuotedName(words: readonly Word[], last: number, highest: number): number {
  if (words[last + 1]?.mark !== 'OPENING') return last;
  for (let at = last + 2; at <= Math.min(highest, last + MOST_NAME_WORDS + 2); at += 1)
    if (words[at]?.mark !== null) return words[at]?.mark === 'CLOSING' && words[last + 2]?.capital ? at : last;
  return last;
}

/** "сообщение правительства" */
function readAuthor(
  words: readonly Word[],
  first: number,
  headLast: number,
  highest: number,
  lexicon: SourceLexicon,
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
  lexicon: SourceLexicon,
): NounPhrase | null {
  if (words[last + 1]?.mark !== 'COMMA' || findNoun(words, first, headLast, lexicon)?.kind !== 'PERSON') return null;
  if (isNamedPerson(words, words.slice(first, headLast + 1), headLast, last, lexicon)) return null;
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
  return { ...recogniseSource(words, last + 2, end - 1, end - 1, lexicon), first, kind: 'PERSON', unnamed: null };
}

function readBasis(words: readonly Word[], at: number, highest: number, lexicon: SourceLexicon): NounPhrase | null {
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

function holdsSource(words: readonly Word[], first: number, last: number, lexicon: SourceLexicon): boolean {
  return findNoun(words, first, last, lexicon) !== null || words.slice(first, last + 1).some(isName);
}

/** Whether nothing follows a phrase in its part of the sentence. */
export const isWholePhrase = (words: readonly Word[], { last }: NounPhrase) =>
  words[last + 1] === undefined || words[last + 1]?.mark !== null;
