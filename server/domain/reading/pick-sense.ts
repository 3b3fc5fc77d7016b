import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type Chunk, hasClass, type StateChunk, type VerbChunk } from './chunks.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { StateRule, VerbSense, WordClass } from './languages/frame-rules.ts';
import type { Span } from './stages.ts';

/** What a verb or a state says about the people of a noun phrase. */
export interface Predicate {
  readonly measure: Measure;
  readonly trigger: Span;
  readonly verb: VerbChunk | null;
  /** Position of the last chunk that belongs to it. */
  readonly last: number;
  readonly isUncertain: boolean;
  readonly isLevel: boolean;
}

/** The first sense of a verb that fits the people and what stands near. */
export function pickSense(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  counted: CountedNoun,
  fits: (sense: VerbSense) => boolean,
  object?: number,
): Predicate | null {
  for (const { rule } of verb.readings)
    for (const sense of rule.senses) {
      if (!fits(sense) || !suits(sense, counted)) continue;
      if (sense.by && !isBy(chunks, at, sense.by)) continue;
      const state = sense.needs === undefined ? null : findNeeded(chunks, at, sense, object);
      if (
        sense.needs !== undefined &&
        state === null &&
        !(object !== undefined && counted.states.includes(sense.needs))
      )
        continue;
      const measure = settleMeasure(sense, counted, chunks, at);
      if (measure === null) continue;
      if (sense.peopleOnly && !counted.isPeople && !counted.isBody && (sense.isStrict || !counted.isBare)) continue;
      const last = Math.max(at, state?.at ?? at);
      return {
        measure,
        trigger: { start: verb.start, end: state && state.at === at + 1 ? state.chunk.end : verb.end },
        verb,
        last,
        isUncertain: verb.isUncertain,
        isLevel: sense.isLevel === true,
      };
    }
  return null;
}

function settleMeasure(sense: VerbSense, counted: CountedNoun, chunks: readonly Chunk[], at: number): Measure | null {
  if (counted.isBody) return sense.bodies ?? (sense.measure === 'RELEASED' ? 'BODIES_RECOVERED' : null);
  const holder = chunks[at - 1];
  if (sense.byAuthorities && holder?.kind === 'NOUN' && hasClass(holder.head, 'HOLDER_NOUN')) return null;
  if (sense.byAuthorities && isBy(chunks, at, 'AUTHORITY')) return sense.byAuthorities;
  if (sense.hostages && (counted.isHostage || sense.hostages === 'HELD_HOSTAGE'))
    return counted.isHostage ? sense.hostages : sense.measure;
  return sense.measure;
}

/** Whether a verb by itself says so, without a state, an agent or a certain noun. */
export function isPlain({ needs, by, only }: VerbSense): boolean {
  return needs === undefined && by === undefined && only === undefined;
}

/** Whether the noun that is counted is one that the sense is meant for. */
function suits({ only, unlike }: VerbSense, { classes, isBare, isBody }: CountedNoun): boolean {
  if (unlike && classes.has(unlike)) return false;
  return only === undefined || isBare || isBody || classes.has(only);
}

/** Whether the police, gunmen or the like do it, before the verb or after "by". */
function isBy(chunks: readonly Chunk[], at: number, name: WordClass): boolean {
  const near = chunks.slice(Math.max(0, at - 3), at + 4);
  return near.some(
    (chunk) => chunk.kind === 'NOUN' && chunk.number === null && chunk.items.some((item) => hasClass(item, name)),
  );
}

/** The state after a verb, with adverbs and one phrase of a preposition between: "were taken by ambulance to hospital". */
export function findState(chunks: readonly Chunk[], at: number): { chunk: StateChunk; at: number } | null {
  let next = at + 1;
  for (let skipped = 0; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === 'STATE') return { chunk, at: next };
    if (chunk.kind === 'ADVERB' || chunk.kind === 'AMONG' || ('folded' in chunk && hasClass(chunk, 'AS'))) continue;
    if (chunk.kind === 'NOUN' && chunk.isTime) continue;
    // "Brought out alive".
    if (chunk.kind === 'PREPOSITION' && chunks[next + 1]?.kind === 'STATE') continue;
    const isPhrase =
      ['PREPOSITION', 'BY', 'FROM', 'TO', 'WITH', 'OF'].includes(chunk.kind) && chunks[next + 1]?.kind === 'NOUN';
    if (!isPhrase || skipped > 1) return null;
    skipped += 1;
    next += 1;
  }
  return null;
}

function findNeeded(
  chunks: readonly Chunk[],
  at: number,
  sense: VerbSense,
  object?: number,
): { chunk: StateChunk; at: number } | null {
  const hasName = (state: { chunk: StateChunk; at: number } | null) =>
    state?.chunk.rules.some(({ name }) => name === sense.needs) ? state : null;
  const after = hasName(findState(chunks, at));
  if (object === undefined) return after;
  const last = chunks[object - 1];
  const before = last?.kind === 'STATE' ? { chunk: last, at: object - 1 } : null;
  return (
    hasName(findState(chunks, object)) ?? after ?? hasName(before) ?? hasName(findStateAfterInsert(chunks, object))
  );
}

/** "لقي 12 شخصا، بينهم طفلان، حتفهم": the state after what is put between commas. */
function findStateAfterInsert(chunks: readonly Chunk[], object: number): { chunk: StateChunk; at: number } | null {
  if (chunks[object + 1]?.kind !== 'COMMA') return null;
  const end = chunks.findIndex(({ kind }, i) => i > object + 1 && (kind === 'COMMA' || kind === 'STOP'));
  return end < 0 || end - object > MOST_INSERTED_CHUNKS || chunks[end]?.kind !== 'COMMA'
    ? null
    : findState(chunks, end);
}

const MOST_INSERTED_CHUNKS = 9;

/** Paintings and sheep can be missing, too. */
export function isThingMissing(measure: Measure, { isPeople, isBare, isBody, isHostage }: CountedNoun): boolean {
  return measure === 'MISSING' && !(isPeople || isBare || isBody || isHostage);
}

export function pickState(rules: readonly StateRule[], hasVerb: boolean): StateRule | undefined {
  return rules.find(({ measure, needsVerb }) => measure !== null && (hasVerb || needsVerb !== true));
}
