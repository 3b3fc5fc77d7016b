import type { AttributionVerb } from '../../database/generated/prisma/enums.ts';
import type { NounPhrase } from './classify-source.ts';
import { findDirection } from './find-direction.ts';
import { type Cue, type CueLink, listBasis, makeWordSpan } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { isWholePhrase, readLeft, readRight } from './source-noun-phrases.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** A source that is named beside another: the one it cites, or the one that quotes it. */
export interface Note {
  readonly at: number;
  readonly last: number;
  readonly phrase: NounPhrase;
  readonly kind: 'CITED' | 'QUOTED_BY';
  readonly verb: AttributionVerb;
  /** "as saying": its content follows. */
  readonly isSaying: boolean;
}

export function readNote(words: readonly Word[], at: number, lexicon: SourceLexicon): Note | null {
  if (has(words[at - 1], 'NEGATION') || findPhrase(words, at - 1, lexicon, ['UNSAID']) !== null) return null;
  const speaking = findPhrase(words, at, lexicon, ['SPEAKING_TO']);
  const hearer = speaking === null ? null : readRight(words, at + speaking.words.length, words.length - 1, lexicon);
  if (hearer?.isMedia)
    return { at, last: hearer.last, phrase: hearer, kind: 'QUOTED_BY', verb: 'SAYS', isSaying: false };
  const citing = findPhrase(words, at, lexicon, ['CITING']);
  if (citing !== null) {
    const phrase = readRight(words, at + citing.words.length, words.length - 1, lexicon);
    if (phrase === null || !(phrase.isSource || isWholePhrase(words, phrase))) return null;
    const saying = findPhrase(words, phrase.last + 1, lexicon, ['AS_SAYING']);
    return {
      at,
      last: phrase.last + (saying?.words.length ?? 0),
      phrase,
      kind: 'CITED',
      verb: phrase.verb ?? 'SAYS',
      isSaying: saying !== null,
    };
  }
  const word = words[at] as Word;
  const isQuoting = word.info.verb?.kind === 'CITE' || has(word, 'RELAYED') || word.info.givenBy === 'REPORTS';
  if (!isQuoting || word.info.isGerund) return null;
  const saying = findPhrase(words, at + 1, lexicon, ['AS_SAYING']);
  const byAt = at + 1 + (saying?.words.length ?? 0);
  const by = findPhrase(words, byAt, lexicon, ['BY']);
  const medium = by === null ? null : readRight(words, byAt + by.words.length, words.length - 1, lexicon);
  if (medium === null || !medium.isSource || !(medium.isMedia || word.info.verb?.kind === 'CITE')) return null;
  const later = findPhrase(words, medium.last + 1, lexicon, ['AS_SAYING']);
  return {
    at,
    last: medium.last + (later?.words.length ?? 0),
    phrase: medium,
    kind: 'QUOTED_BY',
    verb: word.info.givenBy ?? 'SAYS',
    isSaying: saying !== null || later !== null,
  };
}

/** Adds the sources that are named beside others to their chains. */
export function mergeNotes(
  cues: readonly Cue[],
  notes: readonly Note[],
  words: readonly Word[],
  lexicon: SourceLexicon,
): Cue[] {
  const found = [...cues];
  for (const note of notes) {
    const inside = found.findIndex(({ first, at }) => first < note.at && note.at < at);
    const before = found.findLastIndex(({ last }) => last < note.at);
    const after = note.at <= 1 ? found.findIndex(({ first }) => first > note.last) : -1;
    const target = inside >= 0 ? inside : note.isSaying && note.kind === 'CITED' ? -1 : before >= 0 ? before : after;
    const cue = found[target];
    const link: CueLink = { phrase: note.phrase, verb: note.verb };
    if (cue !== undefined && !(note.kind === 'QUOTED_BY' && note.isSaying)) {
      const links = note.kind === 'CITED' ? [...cue.links, link, ...listBasis(note.phrase)] : [link, ...cue.links];
      found[target] = {
        ...cue,
        links,
        last: inside >= 0 || note.at > cue.last + 2 ? cue.last : Math.max(cue.last, note.last),
      };
    } else found.push(makeCue(note, words, before >= 0 ? (found[before] as Cue) : null, lexicon));
  }
  return found.sort((a, b) => a.at - b.at);
}

function makeCue(note: Note, words: readonly Word[], before: Cue | null, lexicon: SourceLexicon): Cue {
  const own: CueLink = { phrase: note.phrase, verb: note.verb };
  let links: CueLink[] = [own];
  if (note.kind === 'QUOTED_BY') {
    let end = note.at - 1;
    while (has(words[end], 'BE') || has(words[end], 'AUXILIARY') || has(words[end], 'ADVERB')) end -= 1;
    const subject = readLeft(words, end, 0, lexicon);
    if (subject?.isSource) links = [own, { phrase: subject, verb: 'SAYS' }];
  } else if (before === null) {
    const subject = readRight(words, 0, note.at - 1, lexicon);
    if (subject?.isSource && subject.isMedia) links = [{ phrase: subject, verb: 'SAYS' }, own];
  }
  return {
    first: note.kind === 'QUOTED_BY' ? (links[1]?.phrase.first ?? note.at) : note.at,
    last: note.last,
    at: note.at,
    verb: makeWordSpan(words, note.at, note.at),
    links,
    direction:
      note.kind === 'QUOTED_BY'
        ? findDirection(words, links[1]?.phrase.first ?? note.at, note.last)
        : note.isSaying
          ? 'FORWARD'
          : 'BOTH',
    opens: false,
    relativeFrom: null,
    denies: false,
    rule: note.kind === 'CITED' ? 'citing' : 'quoted by',
  };
}
