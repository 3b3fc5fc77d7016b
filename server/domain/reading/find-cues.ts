import type { AttributionVerb } from '../../database/generated/prisma/enums.ts';
import { findDirection, readVerbCue, startsClause } from './find-verb-cues.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import type { Cue, CueLink } from './source-cues.ts';
import type { Lexicon } from './source-lexicon.ts';
import { findNoun, isNounish, type NounPhrase, readLeft, readRight } from './source-noun-phrases.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** Finds the words of a sentence that attribute something, in order. */
export function findCues(words: readonly Word[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const notes: Note[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const covered = cues.at(-1)?.last ?? -1;
    const preposed = at > covered ? readAccordingTo(words, at, lexicon) : null;
    const note = preposed === null ? readNote(words, at, lexicon) : null;
    if (preposed !== null) cues.push(preposed);
    else if (note !== null) notes.push(note);
    else {
      const found = at > covered ? readCue(words, at, cues, lexicon) : null;
      if (found !== null) cues.push(found);
    }
  }
  return attachNotes(cues, notes, words, lexicon);
}

function readCue(words: readonly Word[], at: number, earlier: readonly Cue[], lexicon: Lexicon): Cue | null {
  return (
    readClaim(words, at, lexicon) ??
    readVerbCue(words, at, earlier, lexicon) ??
    readGivenBy(words, at, lexicon) ??
    readCount(words, at, lexicon)
  );
}

/** "according to police" */
function readAccordingTo(words: readonly Word[], at: number, lexicon: Lexicon): Cue | null {
  const phrase = findPhrase(words, at, lexicon, ['ACCORDING_TO']);
  if (phrase === null) return null;
  const source = readRight(words, at + phrase.words.length, words.length - 1, lexicon);
  if (source === null || (!source.isSource && !isWholePhrase(words, source))) return null;
  const { next, media } = skipAdjuncts(words, source.last + 1, lexicon);
  const last = Math.max(source.last, next - 1);
  const before = words[at - 1];
  const opens = words
    .slice(0, at)
    .every(
      (word) => word.mark === 'OPENING' || has(word, 'ADVERB') || has(word, 'COORDINATION') || has(word, 'CONJUNCTION'),
    );
  const follows = words[last + 1];
  const direction = opens
    ? 'FORWARD'
    : before?.mark === 'COMMA' && isClauseWord(words[at - 2])
      ? 'BOTH'
      : follows?.mark === 'COMMA' || follows?.mark === 'DASH'
        ? 'BOTH'
        : 'BACKWARD';
  return {
    first: at,
    last,
    at,
    verb: spanOf(words, at, at + phrase.words.length - 1),
    links: [
      ...media.map((medium) => ({ phrase: medium, verb: 'SAYS' as const })),
      { phrase: source, verb: phrase.verb === 'SAYS' ? (source.verb ?? 'SAYS') : phrase.verb },
      ...basisOf(source),
    ],
    direction,
    opens,
    relativeFrom: null,
    denies: false,
    rule: 'according to',
  };
}

const isClauseWord = (word: Word | undefined) =>
  has(word, 'COORDINATION') || has(word, 'CONJUNCTION') || has(word, 'THAT');
const isWholePhrase = (words: readonly Word[], { last }: NounPhrase) =>
  words[last + 1] === undefined || words[last + 1]?.mark !== null;
const spanOf = (words: readonly Word[], first: number, last: number) => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});
const basisOf = ({ basis }: NounPhrase): CueLink[] => (basis === null ? [] : [{ phrase: basis, verb: 'SAYS' }]);

/** A source that is named beside another: the one it cites, or the one that quotes it. */
interface Note {
  readonly at: number;
  readonly last: number;
  readonly phrase: NounPhrase;
  readonly kind: 'CITED' | 'QUOTED_BY';
  readonly verb: AttributionVerb;
  /** "as saying": its content follows. */
  readonly isSaying: boolean;
}

function readNote(words: readonly Word[], at: number, lexicon: Lexicon): Note | null {
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
function attachNotes(cues: readonly Cue[], notes: readonly Note[], words: readonly Word[], lexicon: Lexicon): Cue[] {
  const found = [...cues];
  for (const note of notes) {
    const inside = found.findIndex(({ first, at }) => first < note.at && note.at < at);
    const before = found.findLastIndex(({ last }) => last < note.at);
    const after = note.at <= 1 ? found.findIndex(({ first }) => first > note.last) : -1;
    const target = inside >= 0 ? inside : note.isSaying && note.kind === 'CITED' ? -1 : before >= 0 ? before : after;
    const cue = found[target];
    const link: CueLink = { phrase: note.phrase, verb: note.verb };
    if (cue !== undefined && !(note.kind === 'QUOTED_BY' && note.isSaying)) {
      const links = note.kind === 'CITED' ? [...cue.links, link, ...basisOf(note.phrase)] : [link, ...cue.links];
      found[target] = {
        ...cue,
        links,
        last: inside >= 0 || note.at > cue.last + 2 ? cue.last : Math.max(cue.last, note.last),
      };
    } else found.push(makeCue(note, words, before >= 0 ? (found[before] as Cue) : null, lexicon));
  }
  return found.sort((a, b) => a.at - b.at);
}

function makeCue(note: Note, words: readonly Word[], before: Cue | null, lexicon: Lexicon): Cue {
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
    verb: spanOf(words, note.at, note.at),
    links,
    direction: note.isSaying ? 'FORWARD' : 'BOTH',
    opens: false,
    relativeFrom: null,
    denies: false,
    rule: note.kind === 'CITED' ? 'citing' : 'quoted by',
  };
}

/** "12 deaths were confirmed by the ministry" */
function readGivenBy(words: readonly Word[], at: number, lexicon: Lexicon): Cue | null {
  const word = words[at] as Word;
  const isCounted = words
    .slice(Math.max(0, at - 3), at)
    .some(({ info }) => info.noun?.kind === 'COUNT' || info.noun?.kind === 'PAPER');
  const verb = word.info.givenBy ?? (isCounted && has(word, 'RELAYED') ? 'SAYS' : null);
  if (verb === null) return null;
  const { next } = skipAdjuncts(words, at + 1, { ...lexicon });
  const by = findPhrase(words, at + 1, lexicon, ['BY']) !== null ? at + 1 : next;
  const phrase = findPhrase(words, by, lexicon, ['BY']);
  if (phrase === null) return null;
  const source = readRight(words, by + phrase.words.length, words.length - 1, lexicon);
  if (!source?.isSource) return null;
  return {
    first: at,
    last: source.last,
    at,
    verb: spanOf(words, at, at),
    links: [{ phrase: source, verb: source.verb ?? verb }, ...basisOf(source)],
    direction: 'CLAUSE',
    opens: has(words[at - 1], 'AS') && at <= 1,
    relativeFrom: null,
    denies: false,
    rule: 'given by',
  };
}

/** "Hamas claims that", "a report by the UN that" */
function readClaim(words: readonly Word[], at: number, lexicon: Lexicon): Cue | null {
  const { claim, noun } = (words[at] as Word).info;
  if (claim === null) return null;
  const owner = at > 0 && isNounish(words, at - 1) ? readLeft(words, at - 1, 0, lexicon) : null;
  let source = owner?.isSource ? cutPossessor(words, owner) : null;
  let next = at + 1;
  if (source === null && has(words[next], 'OWNER_LINK') && !words[next + 1]?.number) {
    source = readRight(words, next + 1, words.length - 1, lexicon);
    next = (source?.last ?? next) + 1;
  }
  const after = skipAdjuncts(words, next, lexicon).next;
  if (has(words[after], 'THAT')) next = after;
  const isClause = has(words[next], 'THAT');
  const isNoun =
    isClause || (has(words[next], 'CLOSE_LINK') && (source === null || !startsClause(words, source.first)));
  if (
    !isNoun ||
    (isClause &&
      source !== null &&
      startsClause(words, source.first) &&
      !(words[at - 1] as Word).possessive &&
      next === at + 1)
  )
    return null;
  if (source === null && noun?.carries) source = findIssuer(words, at, lexicon);
  return {
    first: source === null ? at : Math.min(at, source.first),
    last: next - 1,
    at,
    verb: spanOf(words, at, at),
    links: source?.isSource ? [{ phrase: source, verb: claim }] : [],
    direction: 'FORWARD',
    opens: false,
    relativeFrom: null,
    denies: false,
    rule: 'noun with a clause',
  };
}

/** "The government put out a statement that": the subject of the clause issued it. */
function findIssuer(words: readonly Word[], at: number, lexicon: Lexicon): NounPhrase | null {
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
function readCount(words: readonly Word[], at: number, lexicon: Lexicon): Cue | null {
  const { noun, verb } = (words[at] as Word).info;
  if (noun?.kind !== 'COUNT' || (verb !== null && !isNounish(words, at - 1)) || isNounish(words, at + 1)) return null;
  const left = readLeft(words, at, 0, lexicon);
  const whole = left === null ? null : readRight(words, left.first, words.length - 1, lexicon);
  const source = whole !== null && whole.last >= at ? whole : left;
  if (source === null || source.kind !== 'ORGANISATION' || !hasOwner(words, source, at, lexicon)) return null;
  return {
    first: Math.min(source.first, at),
    last: Math.max(source.last, at),
    at,
    verb: spanOf(words, at, at),
    links: [{ phrase: source, verb: source.verb ?? 'SAYS' }, ...basisOf(source)],
    direction: startsClause(words, source.first)
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

/** Countries and towns have death tolls, and give none. */
function hasOwner(words: readonly Word[], { first }: NounPhrase, at: number, lexicon: Lexicon): boolean {
  const owner = words.slice(first, at);
  return (
    owner.some(
      (word) => (word.info.noun !== null && word.info.noun.kind !== 'COUNT') || word.acronym || has(word, 'MEDIA_NAME'),
    ) || findNoun(words, at + 1, at + 8, lexicon)?.kind === 'BODY'
  );
}
