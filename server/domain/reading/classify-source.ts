import type { AttributionVerb, UnnamedSource } from '../../database/generated/prisma/enums.ts';
import type { SourceNoun } from './languages/source-rules.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { has, type Word } from './source-words.ts';
import type { SourceLink, Span } from './stages.ts';

/** What kind of source a noun phrase is: a person, a body, a medium, a paper, a count, or somebody without a name. */

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

export const isName = (word: Word) => word.capital || word.acronym || has(word, 'MEDIA_NAME');

/** The noun that the phrase is about: the last one of "health ministry spokesman". */
export function findNoun(
  words: readonly Word[],
  first: number,
  last: number,
  { rules }: SourceLexicon,
): SourceNoun | null {
  const nouns = words
    .slice(first, last + 1)
    .filter(({ info, possessive }, i) => info.noun !== null && (!possessive || first + i === last));
  return (rules.nounsFirst ? nouns[0] : nouns.at(-1))?.info.noun ?? null;
}

export const startOf = (words: readonly Word[], at: number) => words[at]?.start ?? 0;
export const endOf = (words: readonly Word[], at: number) => words[at]?.end ?? 0;

export function recogniseSource(
  words: readonly Word[],
  first: number,
  headLast: number,
  last: number,
  lexicon: SourceLexicon,
): NounPhrase {
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
    const isNamed = isNamedPerson(words, head, headLast, last, lexicon);
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
        ...recogniseSource(words, first, owner, owner, lexicon),
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

function cutPossessive(
  words: readonly Word[],
  first: number,
  owner: number,
  { rules }: SourceLexicon,
): { label: Span } {
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
export function isNamedPerson(
  words: readonly Word[],
  head: readonly Word[],
  headLast: number,
  last: number,
  lexicon: SourceLexicon,
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

export const isPlainName = (word: Word | undefined) =>
  word?.capital === true && word.info.noun === null && !word.possessive;

function findUnnamed(head: readonly Word[], noun: SourceNoun, { rules }: SourceLexicon): UnnamedSource {
  const own = noun.unnamed ?? 'OTHER';
  if (own !== 'OFFICIAL' && own !== 'OTHER') return own;
  for (const [kind, words] of Object.entries(rules.unnamedBy))
    if (head.some(({ folded }) => ` ${words} `.includes(` ${folded} `))) return kind as UnnamedSource;
  return own;
}
