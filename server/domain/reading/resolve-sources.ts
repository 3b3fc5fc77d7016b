import type { NounPhrase } from './classify-source.ts';
import type { Cue, CueLink } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readRight } from './source-noun-phrases.ts';
import { has, type Word } from './source-words.ts';
import type { Quote, SourceLink } from './stages.ts';

/** What a text has named so far, so that "he", "the ministry" and a surname lead to who is meant. */
interface Named extends Quote {
  readonly kind: SourceLink['kind'];
  readonly unnamed: SourceLink['unnamed'];
  readonly isMany: boolean;
  /** Whether it is one person, or may be one: a single name. */
  readonly isOne: boolean;
  readonly mayBeOne: boolean;
  readonly words: ReadonlySet<string>;
}

export interface Resolver {
  /** Makes the links of a cue. Pronouns get the label of whom they mean; every other label stays as printed. */
  readonly resolve: (cue: Cue, words: readonly Word[], isQuoted: boolean) => SourceLink[];
  /** Remembers who a sentence is about, after its cues. */
  readonly note: (words: readonly Word[]) => void;
}

/** How far back names are looked for. */
const MOST_NAMES = 40;

export function startResolving(text: string, lexicon: SourceLexicon): Resolver {
  const named: Named[] = [];
  const remember = (entry: Named) => {
    named.push(entry);
    if (named.length > MOST_NAMES) named.shift();
  };
  const toNamed = (phrase: NounPhrase, words: readonly Word[]): Named => {
    const own = words.filter(({ start, end }) => start >= phrase.label.start && end <= phrase.label.end + 2);
    return {
      ...phrase.label,
      text: text.slice(phrase.label.start, phrase.label.end),
      kind: phrase.kind,
      unnamed: phrase.unnamed,
      isMany: own.some(({ folded, info }) => info.noun?.kind === 'PERSON' && folded.endsWith('s')),
      isOne:
        phrase.kind === 'PERSON' || (phrase.unnamed !== null && own.some(({ info }) => info.noun?.kind === 'PERSON')),
      mayBeOne:
        phrase.kind === 'ORGANISATION' &&
        own.length === 1 &&
        !phrase.isMedia &&
        own.every(({ info, acronym }) => info.noun === null && !acronym),
      words: new Set(own.filter(({ info }) => !info.tags.has('DETERMINER')).map(({ folded }) => folded)),
    };
  };
  const find = (standsFor: NonNullable<NounPhrase['standsFor']>, before: number) =>
    named.findLast(({ start, kind, isMany, isOne }) => {
      if (start >= before) return false;
      if (standsFor === 'PERSON') return isOne && !isMany;
      if (standsFor === 'THING') return kind === 'ORGANISATION';
      return standsFor === 'PAPER' || isMany || kind === 'ORGANISATION';
    });
  const resolveLink = ({ phrase, verb }: CueLink, words: readonly Word[]): SourceLink => {
    const before = phrase.label.start;
    const isPerson = phrase.standsFor === 'PERSON';
    const meant =
      phrase.standsFor === null
        ? undefined
        : (find(phrase.standsFor, before) ??
          (isPerson ? named.findLast(({ start, mayBeOne }) => mayBeOne && start < before) : undefined));
    if (meant !== undefined)
      return { start: meant.start, end: meant.end, text: meant.text, kind: meant.kind, unnamed: meant.unnamed, verb };
    const own = toNamed(phrase, words);
    const fuller = findFuller(own, named);
    if (phrase.standsFor === null || phrase.standsFor === 'PAPER')
      remember(fuller?.kind === 'PERSON' ? { ...own, kind: 'PERSON', unnamed: null } : own);
    const link = { start: own.start, end: own.end, text: own.text, kind: own.kind, unnamed: own.unnamed, verb };
    if (fuller === undefined) return link;
    const refersTo = { start: fuller.start, end: fuller.end, text: fuller.text };
    return { ...link, kind: fuller.kind, unnamed: fuller.unnamed, refersTo };
  };
  return {
    // Whom a speaker means by "he" is not known.
    resolve: ({ links }, words, isQuoted) =>
      links.filter(({ phrase }) => phrase.standsFor === null || !isQuoted).map((link) => resolveLink(link, words)),
    note: (words) => {
      let first = 0;
      while (first < words.length && (words[first]?.mark !== null || has(words[first], 'ADVERB'))) first += 1;
      const subject = readRight(words, first, words.length - 1, lexicon);
      if (subject?.isSource && subject.standsFor === null && !named.some(({ start }) => start === subject.label.start))
        remember(toNamed(subject, words));
    },
  };
}

/** An earlier, longer label with the same words: "Viktorov" and "Ambassador Anatoly Viktorov". */
function findFuller({ words, start, kind }: Named, named: readonly Named[]): Named | undefined {
  if (words.size === 0) return undefined;
  const fuller = named.findLast(
    (other) =>
      other.start < start &&
      other.words.size > words.size &&
      [...words].every((word) => other.words.has(word)) &&
      isSameKind(kind, other.kind),
  );
  return fuller;
}
const isSameKind = (kind: SourceLink['kind'], other: SourceLink['kind']) => kind === other || other === 'PERSON';
