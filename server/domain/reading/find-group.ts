import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type Chunk, hasClass, type NounChunk } from './chunks.ts';
import { isPlain, pickState } from './pick-sense.ts';
import type { Span } from './stages.ts';

/** People that a sentence speaks of as a group: "the dead", "those killed in the attack", "the victims". */
export interface Group {
  /** The words for it. */
  readonly noun: Span;
  readonly measure: Measure;
  /** Position of the last chunk that belongs to it. */
  readonly last: number;
}

/** Reads the group that begins with the noun phrase at `at`, with what belongs to it: "the dead in Gaza". */
export function readGroup(chunks: readonly Chunk[], at: number): Group | null {
  const noun = chunks[at];
  if (noun?.kind !== 'NOUN' || noun.number !== null) return null;
  const own = readGroupNoun(noun);
  const next = chunks[at + 1];
  const described =
    own === null && next?.kind === 'VERB' && next.voice === 'PASSIVE' && !next.isFinite ? readSense(next) : null;
  const measure = own ?? described;
  if (measure === null) return null;
  let last = described === null ? at : at + 1;
  while (isPhrase(chunks, last + 1)) last += 2;
  return { noun, measure, last };
}

function isPhrase(chunks: readonly Chunk[], at: number): boolean {
  const [preposition, noun] = [chunks[at], chunks[at + 1]];
  return (
    preposition !== undefined &&
    ['PREPOSITION', 'FROM', 'BY', 'OF'].includes(preposition.kind) &&
    noun?.kind === 'NOUN' &&
    noun.number === null
  );
}

function readSense(verb: Extract<Chunk, { kind: 'VERB' }>): Measure | null {
  return (
    verb.readings.flatMap(({ rule }) => rule.senses).find((sense) => isPlain(sense) && sense.measure !== null)
      ?.measure ?? null
  );
}

function readGroupNoun({ head, items }: NounChunk): Measure | null {
  const entry = head?.entry;
  if (!entry || !items.some((item) => hasClass(item, 'DETERMINER'))) return null;
  const state = entry.states.length > 0 ? pickState(entry.states, false)?.measure : null;
  const participle = entry.verbs.flatMap(({ rule, form }) => (form === 'PARTICIPLE' ? rule.senses : []));
  const verb = participle.find(isPlain)?.measure;
  const measure = state ?? verb ?? entry.measures[0]?.measure;
  if (measure) return measure;
  return hasClass(head, 'VICTIM_NOUN') ? 'KILLED' : null;
}
