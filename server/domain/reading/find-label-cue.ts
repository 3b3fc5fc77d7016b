import { findNoun } from './classify-source.ts';
import type { Cue } from './source-cues.ts';
import type { SourceLexicon } from './source-lexicon.ts';
import { readRight } from './source-noun-phrases.ts';
import type { Word } from './source-words.ts';

/** The source of a headline that is set off by a colon or a dash: "12 killed in Kabul blast: police", "UN: 12 killed". */
export function findLabelCue(words: readonly Word[], lexicon: SourceLexicon): Cue | null {
  const at = words.findLastIndex(({ mark }) => mark === 'COLON' || mark === 'DASH');
  if (at > 0) {
    const source = readRight(words, at + 1, words.length - 1, lexicon);
    if (source?.isSource && source.last === words.length - 1 && isKnown(words, source.first, source.last, lexicon))
      return makeLabelCue(words, at, source, 'BACKWARD');
  }
  const colon = words.findIndex(({ mark }) => mark === 'COLON');
  const source = colon < 1 ? null : readRight(words, 0, colon - 1, lexicon);
  return source?.isSource && source.last === colon - 1 && isKnown(words, 0, source.last, lexicon)
    ? makeLabelCue(words, colon, source, 'FORWARD')
    : null;
}

/** Places stand there as well: "Sudan: 12 killed". */
const isKnown = (words: readonly Word[], first: number, last: number, lexicon: SourceLexicon) =>
  findNoun(words, first, last, lexicon) !== null ||
  words.slice(first, last + 1).some(({ acronym, info }) => acronym || info.tags.has('MEDIA_NAME'));

function makeLabelCue(
  words: readonly Word[],
  at: number,
  phrase: NonNullable<ReturnType<typeof readRight>>,
  direction: Cue['direction'],
): Cue {
  const mark = words[at] as Word;
  return {
    first: Math.min(at, phrase.first),
    last: Math.max(at, phrase.last),
    at,
    verb: { start: mark.start, end: mark.end },
    links: [{ phrase, verb: phrase.verb ?? 'SAYS' }],
    direction,
    opens: false,
    relativeFrom: null,
    denies: false,
    rule: 'label of a headline',
  };
}
