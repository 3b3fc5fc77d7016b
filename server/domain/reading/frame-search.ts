import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';
import type { NumberMention } from '../figures/numbers/mention.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts';
import { type CountedNoun, describeCounted, describeCountedAt } from './counted-noun.ts';
import type { Mood } from './find-mood.ts';
import { foldWords } from './frame-lexicon.ts';
import type { NounRule, WordOrder } from './languages/frame-rules.ts';
import type { Predicate } from './pick-sense.ts';
import type { Frame, Sentence, Span } from './stages.ts';

/** What was found out about one number of a sentence. */
export interface FoundFrame extends Frame {
  readonly isUncertain: boolean;
  /** A level of a day rather than what happened: "are being held". */
  readonly isLevel: boolean;
  readonly isPerfect: boolean;
  /** The number with its hedge and whom it counts. */
  readonly core: Span;
  /** "The six hostages": people who were spoken of before. */
  readonly isDefinite: boolean;
  /** Whether the words for what happened belong to another number. */
  readonly isInherited: boolean;
  /** Whether it is joined to a figure before it: "and 30 wounded". */
  readonly isJoined: boolean;
  readonly sentence: Sentence;
  /** How a line of a bulletin counts, which its label and heading say. Sentences are looked at later. */
  readonly run?: { readonly countType: CountType; readonly period: Span | null };
}

export interface Search {
  readonly text: string;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** The last figure before this sentence: "these figures include …" speaks of it. */
  readonly previous: FoundFrame | null;
  readonly order: WordOrder;
  readonly found: Map<number, NumberReading>;
  readonly actors: Set<number>;
}

export interface NumberReading {
  readonly measure: Measure;
  readonly rule: string;
  readonly trigger: Span;
  readonly verb: VerbChunk | null;
  readonly isUncertain: boolean;
  readonly isLevel: boolean;
  readonly relation?: { readonly kind: 'SUBSET_OF' | 'ADDITIONAL_TO'; readonly to: number } | undefined;
  /** The number of another sentence that it is a part of. */
  readonly within?: NumberMention | null;
  readonly mood?: Mood;
  /** Whom it counts, if the phrase of the number does not say so. */
  readonly countedLike?: Span;
  /** Whether the words for what happened belong to another number. */
  readonly isInherited?: boolean;
}

export const makeReading = (
  rule: string,
  { measure, trigger, verb, isUncertain, isLevel }: Predicate,
): NumberReading => ({
  measure,
  rule,
  trigger,
  verb,
  isUncertain,
  isLevel,
});

/** "A woman", "no casualties": a number that no numeral prints. */
export function isImplied({ items }: NounChunk): boolean {
  return items.some(
    ({ number, folded }) =>
      number !== null && number.excludedBecause === undefined && (number.value ?? 9) <= 2 && folded.includes(' '),
  );
}

/** "Claimed 12 lives", and "12 lives were lost", but not "saved 12 lives". */
export function hasNeededVerb(chunks: readonly Chunk[], at: number, { verbs }: NounRule): boolean {
  const before = findBeforeAdverbs(chunks, at - 1);
  const whom = chunks[before];
  // "Cost the region 3,000 lives".
  const isBetween = whom?.kind === 'NOUN' && whom.number === null;
  const near = [isBetween ? chunks[before - 1] : whom, chunks[at + 1]];
  return (
    verbs === undefined || near.some((chunk) => chunk?.kind === 'VERB' && verbs.includes(chunk.main?.folded ?? ''))
  );
}

/** "99 of them": bodies, if the whole is bodies. */
export function describeLikeWhole(search: Search, whole: number | null, noun: NounChunk): CountedNoun {
  const isBody = whole !== null && search.found.get(whole)?.measure === 'BODIES_RECOVERED';
  const at = search.chunks.indexOf(noun);
  const counted = at < 0 ? describeCounted(noun) : describeCountedAt(search.chunks, at);
  return isBody ? { ...counted, isBody } : counted;
}

/** Hostages who are dead died in captivity. */
export function narrowByWhole(measure: Measure, whole: NumberReading): Measure {
  const isHeld = whole.measure === 'HELD_HOSTAGE' || whole.measure === 'HELD';
  if (isHeld && measure === 'SURVIVORS') return 'HELD_ALIVE';
  return isHeld && measure === 'KILLED' ? 'DIED_IN_CAPTIVITY' : measure;
}

/** A preposition before the object of a verb: "detuvo a 12", "أفرجت عن 12". */
export function isObjectMarker(chunk: Chunk | undefined, { objectMarkers = [] }: WordOrder): boolean {
  return chunk !== undefined && 'folded' in chunk && objectMarkers.some((word) => foldWords(word) === chunk.folded);
}

export function findBeforeAdverbs(chunks: readonly Chunk[], at: number): number {
  let before = at;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  return before;
}

/** The nearest number before that has a figure: the whole of a part. */
export function findWhole({ chunks, found }: Search, at: number): number | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' && chunk.folded !== ':') return null;
    const reading = found.get(before);
    if (reading) return reading.relation?.kind === 'SUBSET_OF' ? reading.relation.to : before;
  }
  return null;
}

export function isPhraseAfter(chunks: readonly Chunk[], at: number): boolean {
  return ['PREPOSITION', 'FROM'].includes(chunks[at + 1]?.kind ?? '') && chunks[at + 2]?.kind === 'NOUN';
}
