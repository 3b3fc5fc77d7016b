import type { Chunk } from './chunks.ts';
import { findAfterAdverbs } from './read-verb.ts';

/** "The military says are": the verb of which somebody speaks. */
export function findSaid(chunks: readonly Chunk[], at: number): number | null {
  const [subject, saying, verb] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const isSaid =
    subject?.kind === 'NOUN' && subject.number === null && saying?.kind === 'VERB' && saying.classes.has('SAY');
  return isSaid && verb?.kind === 'VERB' ? at + 2 : null;
}

/** The finite verb after a participle and what belongs to it. */
export function findLaterVerb(chunks: readonly Chunk[], at: number): number | null {
  for (let next = at + 1; next < Math.min(chunks.length, at + 12); next += 1) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === 'VERB') {
      if (chunk.isFinite || chunk.voice === 'PASSIVE' || chunk.readings.length > 0) return chunk.isIng ? null : next;
      return null;
    }
    if (['COMMA', 'AND', 'OR', 'STOP', 'SUBORDINATOR', 'THAT', 'RELATIVE', 'IF', 'BUT', 'DASH'].includes(chunk.kind))
      return null;
    if (chunk.kind === 'NOUN' && chunk.number !== null) return null;
  }
  return null;
}

/** "12 soldiers entered the village and were killed": the second verb of the same subject. */
export function findJoinedVerb(chunks: readonly Chunk[], at: number): number | null {
  for (let next = at + 1; next < Math.min(chunks.length, at + 9); next += 1) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === 'AND' || chunk.kind === 'BUT') {
      const verb = findAfterAdverbs(chunks, next + 1);
      const found = chunks[verb];
      return found?.kind === 'VERB' && found.isFinite ? verb : null;
    }
    if (chunk.kind === 'VERB' || ['STOP', 'SUBORDINATOR', 'THAT', 'RELATIVE', 'IF', 'DASH'].includes(chunk.kind))
      return null;
  }
  return null;
}

export function findVerb(chunks: readonly Chunk[], from: number): number | null {
  const at = findAfterAdverbs(chunks, from);
  if (chunks[at]?.kind === 'VERB') return at;
  // "Who the army says were killed".
  const said = findSaid(chunks, at);
  if (said !== null) return said;
  return null;
}

/** The position of the finite verb that comes after a relative clause. */
export function skipClause(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < Math.min(chunks.length, from + 12); at += 1) {
    const chunk = chunks[at] as Chunk;
    if (['STOP', 'SUBORDINATOR', 'THAT', 'RELATIVE', 'IF', 'BUT', 'DASH'].includes(chunk.kind)) return null;
    if (chunk.kind === 'COMMA') return chunks[at + 1]?.kind === 'VERB' ? at + 1 : null;
    if (
      chunk.kind === 'VERB' &&
      chunk.isFinite &&
      !['AND', 'OR', 'ADVERB', 'COMMA'].includes(chunks[at - 1]?.kind ?? '')
    )
      return at;
  }
  return null;
}

/** What a comma after a noun begins: a list, something put in, or a relative clause that says what happened. */
export function skipComma(chunks: readonly Chunk[], comma: number): number | null | { verb: number } {
  const first = chunks[comma + 1];
  if (first?.kind === 'RELATIVE') {
    const verb = findVerb(chunks, comma + 2);
    if (verb === null) return null;
    const end = findNext(chunks, verb, 'COMMA', 14);
    const after = end === null ? undefined : chunks[end + 1];
    const found = chunks[verb];
    const isTelling = found?.kind === 'VERB' && (found.readings.length > 0 || found.isCopula);
    if (!isTelling && after?.kind === 'VERB' && end !== null) return end + 1;
    return { verb };
  }
  if (first?.kind === 'NOUN' && first.number !== null && !first.isThing) {
    // "12 men, three women and a child were killed".
    const end = skipList(chunks, comma);
    if (end !== null) return end;
  }
  return findAfterPhrase(chunks, comma);
}

function skipList(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < Math.min(chunks.length, from + 16); at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'VERB') return chunk.isFinite || chunk.voice === 'PASSIVE' ? at : null;
    if (!['COMMA', 'AND', 'NOUN', 'ADVERB', 'PREPOSITION', 'FROM', 'OF', 'INCLUDING'].includes(chunk.kind)) return null;
  }
  return null;
}

/** After "…, including three children," the position of what follows. */
function findAfterPhrase(chunks: readonly Chunk[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 18); at += 1) {
    const chunk = chunks[at] as Chunk;
    if (['STOP', 'SUBORDINATOR', 'IF', 'BUT', 'DASH'].includes(chunk.kind)) return null;
    if (chunk.kind !== 'COMMA') continue;
    const after = chunks[findAfterAdverbs(chunks, at + 1)];
    if (after?.kind === 'AND') return skipList(chunks, at);
    if (after?.kind === 'VERB' && !after.isIng) return at + 1;
    if (after?.kind === 'STATE') return at + 1;
  }
  return null;
}

/** After "including three children" without commas. */
export function skipPhrase(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from + 1; at < Math.min(chunks.length, from + 12); at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'VERB') return chunk.isFinite || chunk.voice === 'PASSIVE' ? at : null;
    if (['STOP', 'SUBORDINATOR', 'IF', 'BUT', 'DASH', 'THAT', 'RELATIVE'].includes(chunk.kind)) return null;
    if (chunk.kind === 'COMMA' && chunks[at + 1]?.kind === 'VERB') return at + 1;
  }
  return null;
}

export function findClosing(chunks: readonly Chunk[], from: number): number | null {
  return findNext(chunks, from, chunks[from]?.kind === 'OPEN' ? 'CLOSE' : 'DASH', 20);
}

function findNext(chunks: readonly Chunk[], from: number, kind: Chunk['kind'], most: number): number | null {
  for (let at = from + 1; at < Math.min(chunks.length, from + most); at += 1) if (chunks[at]?.kind === kind) return at;
  return null;
}
