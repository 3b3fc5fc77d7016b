import type { Measure } from '../../database/generated/prisma/enums.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts';
import { findBeforeAdverbs, type NumberReading, type Search } from './frame-search.ts';

/** "Recovered the bodies of 12", "the bodies of 12 people have been identified", "hold the bodies of 12 hostages". */
export function readBodiesOf({ chunks }: Search, at: number, bodies: NounChunk): NumberReading | null {
  let before = at - 3;
  while (before > 0 && ['AND', 'NOUN', 'ADVERB', 'COMMA'].includes(chunks[before]?.kind ?? '') && at - before < 8)
    before -= 1;
  const earlier = chunks[before];
  const held =
    earlier?.kind === 'VERB' &&
    earlier.readings.some(({ rule }) => rule.senses.some(({ isLevel }) => isLevel === true));
  const later = findPassive(chunks, at + 1);
  const measures = [earlier, later]
    .flatMap((chunk) => (chunk?.kind === 'VERB' ? chunk.readings : []))
    .flatMap(({ rule }) => rule.senses.flatMap((sense) => sense.bodies ?? []));
  const verb = later ?? (earlier?.kind === 'VERB' ? earlier : null);
  if (measures.length === 0 && !held && chunks[at - 3]?.kind === 'PREPOSITION') return null;
  const measure = measures.includes('BODIES_IDENTIFIED')
    ? 'BODIES_IDENTIFIED'
    : held && measures.length === 0
      ? 'DIED_IN_CAPTIVITY'
      : 'BODIES_RECOVERED';
  return {
    measure,
    rule: 'noun of what happened',
    trigger: { start: bodies.start, end: (chunks[at - 1] as Chunk).end },
    verb,
    isUncertain: false,
    isLevel: held,
  };
}

function findPassive(chunks: readonly Chunk[], from: number): VerbChunk | null {
  for (const chunk of chunks.slice(from, from + 6)) {
    if (chunk.kind === 'VERB') return chunk.voice === 'PASSIVE' ? chunk : null;
    if (!['PREPOSITION', 'NOUN', 'FROM', 'ADVERB'].includes(chunk.kind)) return null;
  }
  return null;
}

/** "A body was found", not "a body of experts". */
export function isFound(chunks: readonly Chunk[], at: number): boolean {
  const near = [chunks[findBeforeAdverbs(chunks, at - 1)], chunks[at + 1]];
  return near.some(
    (chunk) =>
      chunk?.kind === 'VERB' &&
      (chunk.isCopula || chunk.readings.some(({ rule }) => rule.senses.some(({ bodies }) => bodies !== undefined))),
  );
}

export function readBodies(chunks: readonly Chunk[], at: number): Measure | null {
  const verb = chunks.slice(at + 1, at + 4).find((chunk) => chunk.kind === 'VERB');
  const isIdentified =
    verb?.kind === 'VERB' &&
    !verb.isNegated &&
    verb.readings.some(({ rule }) => rule.senses.some(({ bodies }) => bodies === 'BODIES_IDENTIFIED'));
  return isIdentified ? 'BODIES_IDENTIFIED' : null;
}
