import type { AttributionVerb } from '../../database/generated/prisma/enums.ts';
import type { NounPhrase } from './classify-source.ts';
import type { Word } from './source-words.ts';
import type { Span } from './stages.ts';

/** Words that attribute something: a source with its verb or preposition. Positions are those of words, ends inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  /** The verb or preposition. */
  readonly at: number;
  readonly verb: Span;
  /** From the one nearest to the article to the origin. */
  readonly links: readonly CueLink[];
  /**
   * Where the words are for which the source speaks: FORWARD "police said 12 died", BACKWARD "12 died, police said", BOTH where
   * more may follow: "12 died, police said, and …". CLAUSE: all of its own clause.
   */
  readonly direction: 'FORWARD' | 'BACKWARD' | 'BOTH' | 'CLAUSE';
  /** Whether it opens the sentence for all that follows: "According to police, …". */
  readonly opens: boolean;
  /** Where a relative clause begins of which the source speaks: "dozens of whom the army says are dead". */
  readonly relativeFrom: number | null;
  readonly denies: boolean;
  readonly rule: string;
}

export interface CueLink {
  readonly phrase: NounPhrase;
  readonly verb: AttributionVerb;
}

export const makeWordSpan = (words: readonly Word[], first: number, last: number) => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});
export const listBasis = ({ basis }: NounPhrase): CueLink[] =>
  basis === null ? [] : [{ phrase: basis, verb: 'SAYS' }];
