import { mergeNotes, type Note, readNote } from './find-notes.ts';
import { readClaimNoun, readCountNoun, readGivenBy } from './find-noun-cues.ts';
import { readVerbCue } from './find-verb-cues.ts';
import { readAdjuncts } from './read-adjuncts.ts';
import { type Cue, listBasis, makeWordSpan } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { isWholePhrase, readRight } from './source-noun-phrases.ts';
import { findPhrase, has, type Word } from './source-words.ts';

/** Finds the words of a sentence that attribute something, in order. */
export function findCues(words: readonly Word[], lexicon: SourceLexicon): Cue[] {
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
  return mergeNotes(cues, notes, words, lexicon);
}

function readCue(words: readonly Word[], at: number, earlier: readonly Cue[], lexicon: SourceLexicon): Cue | null {
  return (
    readClaimNoun(words, at, lexicon) ??
    readVerbCue(words, at, earlier, lexicon) ??
    readGivenBy(words, at, lexicon) ??
    readCountNoun(words, at, lexicon)
  );
}

/** "according to police" */
function readAccordingTo(words: readonly Word[], at: number, lexicon: SourceLexicon): Cue | null {
  const phrase = findPhrase(words, at, lexicon, ['ACCORDING_TO']);
  if (phrase === null) return null;
  const said = at + phrase.words.length;
  // "according to what the ministry announced"
  const isSaid = words[said]?.info.verb?.kind === 'SPEECH' && words[said]?.info.noun === null;
  const source = readRight(words, isSaid ? said + 1 : said, words.length - 1, lexicon);
  if (source === null || (!source.isSource && !isWholePhrase(words, source))) return null;
  const { next, media } = readAdjuncts(words, source.last + 1, lexicon);
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
    verb: makeWordSpan(words, at, at + phrase.words.length - 1),
    links: [
      ...media.map((medium) => ({ phrase: medium, verb: 'SAYS' as const })),
      { phrase: source, verb: phrase.verb === 'SAYS' ? (source.verb ?? 'SAYS') : phrase.verb },
      ...listBasis(source),
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
