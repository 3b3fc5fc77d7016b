import type { Measure, Stance } from '../../database/generated/prisma/enums.ts';
import { type Chunk, hasClass, type VerbChunk } from './chunks.ts';
import type { WordClass } from './languages/frame-rules.ts';
import type { Frame } from './stages.ts';

export interface Mood {
  readonly mood: Frame['mood'];
  readonly stance: Stance;
}

/** How far before a verb the words that govern it are sought. */
const MOST_CHUNKS = 12;

/** Whether a figure is stated, or only called for, planned, supposed or denied. */
export function findMood(chunks: readonly Chunk[], at: number, verb: VerbChunk | null, measure: Measure): Mood {
  const stance: Stance = verb?.isNegated || isDenied(chunks, at) ? 'DENIES' : 'ASSERTS';
  return { mood: readMood(chunks, at, verb, measure), stance };
}

function readMood(chunks: readonly Chunk[], at: number, verb: VerbChunk | null, measure: Measure): Frame['mood'] {
  if (verb) {
    if (verb.isSupposed || verb.isFuture || sharesMood(chunks, at, verb)) return 'HYPOTHETICAL';
    // "May die" is no death, "may have died" one that is uncertain.
    if (
      verb.isUncertain &&
      !verb.isPerfect &&
      verb.voice === 'ACTIVE' &&
      !verb.classes.has('SUPPOSE') &&
      !verb.isCopula
    )
      return 'HYPOTHETICAL';
    if (verb.isWished) return governs(chunks, at, 'CALL') ? 'CALLED_FOR' : 'HYPOTHETICAL';
    if (verb.isInfinitive && verb.classes.has('CALL')) return 'CALLED_FOR';
    if (verb.isInfinitive && verb.classes.has('PLAN')) return 'HYPOTHETICAL';
    if (verb.isInfinitive)
      return governs(chunks, at, 'CALL') ? 'CALLED_FOR' : governs(chunks, at, 'FACTUAL') ? 'STATED' : 'HYPOTHETICAL';
  }
  if (isConditional(chunks, at)) return 'HYPOTHETICAL';
  if (verb?.isIng && governs(chunks, at, 'PLAN', 4)) return 'HYPOTHETICAL';
  const isWished = measure === 'RELEASED' || measure === 'RESCUED' || measure === 'BODIES_RECOVERED';
  if (verb === null && isWished) {
    if (governs(chunks, at, 'CALL')) return 'CALLED_FOR';
    if (governs(chunks, at, 'PLAN') || isSupposedBefore(chunks, at)) return 'HYPOTHETICAL';
  }
  if (verb === null && isSupposedBefore(chunks, at)) return 'HYPOTHETICAL';
  return 'STATED';
}

/** "Will free ten hostages and return 18 bodies": the second verb is in the future as well. */
function sharesMood(chunks: readonly Chunk[], at: number, verb: VerbChunk): boolean {
  if (
    chunks[at - 1]?.kind !== 'AND' ||
    verb.readings.length === 0 ||
    !verb.readings.every(({ form }) => form === 'BASE')
  )
    return false;
  for (let before = at - 2; before >= Math.max(0, at - MOST_CHUNKS); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR') return false;
    if (chunk.kind === 'VERB')
      return chunk.isSupposed || chunk.isFuture || (chunk.isInfinitive && !chunk.classes.has('FACTUAL'));
  }
  return false;
}

/** Whether a verb of that kind stands before, in the same clause. */
function governs(chunks: readonly Chunk[], at: number, name: 'CALL' | 'PLAN' | 'FACTUAL', most = MOST_CHUNKS): boolean {
  for (let before = at - 1; before >= Math.max(0, at - most); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR' || chunk.kind === 'BUT') return false;
    if (chunk.kind === 'VERB') {
      if (chunk.classes.has(name)) return true;
      if (name === 'FACTUAL') return false;
      if (!chunk.isInfinitive && !chunk.isIng) return false;
    }
    if (chunk.kind === 'NOUN' && chunk.head?.entry?.classes.has(name)) return true;
    if (chunk.kind === 'NOUN' && chunk.items.some((item) => hasClass(item, NOUNS[name]))) return true;
  }
  return false;
}

const NOUNS: Readonly<Record<'CALL' | 'PLAN' | 'FACTUAL', WordClass>> = {
  CALL: 'CALL_NOUN',
  PLAN: 'PLAN_NOUN',
  FACTUAL: 'FACTUAL',
};

function isSupposedBefore(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR' || chunk.kind === 'COMMA') return false;
    if (chunk.kind === 'VERB')
      return (
        chunk.isSupposed ||
        chunk.isFuture ||
        (chunk.isInfinitive && !chunk.classes.has('FACTUAL') && !chunk.classes.has('SAY'))
      );
  }
  return false;
}

function isConditional(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'COMMA') return false;
    if (chunk.kind === 'IF') return true;
  }
  return false;
}

/** "Denied killing 12", "denied that 12 people were killed", "rejected reports that …". */
function isDenied(chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MOST_CHUNKS); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR' || chunk.kind === 'BUT') return false;
    if (chunk.kind === 'COMMA' && chunks[before + 1]?.kind === 'VERB') return false;
    if (chunk.kind === 'VERB' && chunk.classes.has('DENY') && !chunk.isNegated) return true;
    if (chunk.kind === 'VERB' && chunk.isFinite && chunk.classes.has('TELL')) return false;
    if (chunk.kind === 'VERB' && chunk.isFinite && chunks[before - 1]?.kind === 'COMMA') return false;
  }
  return false;
}
