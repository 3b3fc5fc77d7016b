import type { NumberMention } from '../figures/numbers/mention.ts';
import type { VerbReading, WordEntry } from './frame-lexicon.ts';
import type { StateRule, WordClass } from './languages/frame-rules.ts';
import type { Span } from './stages.ts';
import type { Item } from './tag-words.ts';

/** Groups the words of a sentence: noun phrases with their numbers, groups of verbs with voice and mood, and what joins them. */

export type Chunk = NounChunk | VerbChunk | StateChunk | MarkChunk;

export interface NounChunk extends Span {
  readonly kind: 'NOUN';
  readonly items: readonly Item[];
  readonly number: NumberMention | null;
  /** The words before the number that qualify it, and the number. */
  readonly numberStart: number;
  /** The words that name whom it counts. Null if there are none: "12 were killed". */
  readonly counted: Span | null;
  /** The noun that the phrase is about. Null if it has only a number. */
  readonly head: Item | null;
  /** What is known of any of the words for people in it. */
  readonly isPeople: boolean;
  readonly isThing: boolean;
  readonly isTime: boolean;
  /** "another 30", "30 others": in addition to people counted before. */
  readonly isMore: boolean;
  /** "The six hostages": spoken of before. */
  readonly isDefinite: boolean;
  /** A state that describes the noun: "12 wounded soldiers". */
  readonly describedBy: readonly WordEntry[];
}

export interface VerbChunk extends Span {
  readonly kind: 'VERB';
  /** The main verb. */
  readonly main: Item | null;
  readonly readings: readonly VerbReading[];
  readonly voice: 'ACTIVE' | 'PASSIVE' | 'EITHER';
  /** "killing", without "is". */
  readonly isIng: boolean;
  /** After "to", and no fact by itself. */
  readonly isInfinitive: boolean;
  readonly isCopula: boolean;
  /** Whether its form shows that it is the verb of a clause, and describes no noun. */
  readonly isFinite: boolean;
  readonly isNegated: boolean;
  readonly isSupposed: boolean;
  readonly isUncertain: boolean;
  readonly isFuture: boolean;
  /** "That they be freed". */
  readonly isWished: boolean;
  /** "has killed". */
  readonly isPerfect: boolean;
  /** "are being held". */
  readonly isPresent: boolean;
  /** What its words are: verbs of saying, of calling for, and so on. */
  readonly classes: ReadonlySet<WordClass>;
}

export interface StateChunk extends Span {
  readonly kind: 'STATE';
  readonly rules: readonly StateRule[];
  readonly item: Item | null;
}

export interface MarkChunk extends Span {
  readonly kind:
    | 'PREPOSITION'
    | 'OF'
    | 'BY'
    | 'FROM'
    | 'WITH'
    | 'AMONG'
    | 'TO'
    | 'AND'
    | 'OR'
    | 'RELATIVE'
    | 'THAT'
    | 'SUBORDINATOR'
    | 'IF'
    | 'BUT'
    | 'INCLUDING'
    | 'PARTITIVE'
    | 'COMMA'
    | 'STOP'
    | 'DASH'
    | 'OPEN'
    | 'CLOSE'
    | 'ADVERB';
  readonly folded: string;
  readonly entry?: WordEntry | null;
}

/** Whether a word, or a chunk of one, belongs to a class. */
export function hasClass(item: { readonly entry?: WordEntry | null } | null | undefined, name: WordClass): boolean {
  return item?.entry?.classes.has(name) === true;
}
