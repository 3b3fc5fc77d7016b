import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type Chunk, hasClass, type NounChunk, type StateChunk, type VerbChunk } from './chunks.ts';
import type { StateName, StateRule, VerbSense } from './languages/frame-rules.ts';
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

/** The people, as far as a verb wants to know. */
export interface CountedNoun {
  readonly isPeople: boolean;
  readonly isBody: boolean;
  readonly isHostage: boolean;
  readonly isBare: boolean;
  /** States that the noun names: "took 11 prisoners". */
  readonly states: readonly StateName[];
}

export function describeCounted(noun: NounChunk): CountedNoun {
  const known = noun.items.flatMap(({ entry }) => entry?.people ?? []);
  const measures = noun.head?.entry?.measures ?? [];
  return {
    isPeople: noun.isPeople,
    isBody: known.some(({ isBody }) => isBody) || measures.some(({ measure }) => measure === 'BODIES_RECOVERED'),
    isHostage:
      known.some(({ isHostage }) => isHostage) ||
      measures.some(({ measure, isWeak }) => isWeak === true && measure === 'HELD_HOSTAGE'),
    isBare: noun.head === null,
    states: noun.head?.entry?.states.map(({ name }) => name) ?? [],
  };
}

/** The people of the number at `at`, also where "of" names them: "20 of the attackers". */
export function describeCountedAt(chunks: readonly Chunk[], at: number): CountedNoun {
  const [noun, of, people] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (noun?.kind !== 'NOUN') return NOBODY;
  const own = describeCounted(noun);
  if (noun.head !== null || of?.kind !== 'OF' || people?.kind !== 'NOUN') return own;
  return { ...describeCounted(people), isBare: false };
}

const NOBODY: CountedNoun = { isPeople: false, isBody: false, isHostage: false, isBare: false, states: [] };

/** Reads a verb whose subject is the noun phrase. */
export function readAsSubject(chunks: readonly Chunk[], at: number, counted: CountedNoun): Predicate | null {
  const verb = chunks[at];
  if (verb?.kind !== 'VERB') return null;
  const isLink = verb.isCopula || verb.classes.has('LINK') || verb.classes.has('SUPPOSE') || verb.classes.has('BE');
  const role = (sense: VerbSense) =>
    verb.voice === 'PASSIVE'
      ? sense.counts !== 'SUBJECT' || sense.needs !== undefined
      : sense.counts === 'SUBJECT' || (sense.counts === 'EITHER' && !hasObject(chunks, at, sense));
  const found = pickSense(chunks, at, verb, counted, role);
  if (found) return joinAlternatives(chunks, found);
  if (verb.voice === 'PASSIVE') {
    const deadly = findDeadly(chunks, at, verb);
    if (deadly) return deadly;
  }
  const next = chunks[findAfterAdverbs(chunks, at + 1)];
  // "Remain displaced".
  if (isLink && next?.kind === 'VERB' && next.voice === 'PASSIVE' && !next.isFinite && !verb.isCopula) {
    const [sense] = next.readings
      .flatMap(({ rule }) => rule.senses)
      .filter(({ needs, counts }) => needs === undefined && counts !== 'SUBJECT');
    if (sense?.measure)
      return {
        measure: narrowByPeople(sense.measure, counted),
        trigger: { start: verb.start, end: next.end },
        verb,
        last: chunks.indexOf(next),
        isUncertain: verb.isUncertain,
        isLevel: true,
      };
  }
  if (isLink && (verb.isCopula || verb.voice === 'PASSIVE' || verb.classes.has('LINK'))) {
    const state = findState(chunks, at);
    const rule = state && pickState(state.chunk.rules, true);
    if (state && rule?.measure)
      return joinAlternatives(chunks, {
        // Hostages of whom it is said that they are dead died in captivity.
        measure:
          rule.name === 'DEAD' && counted.isHostage && verb.isPresent
            ? 'DIED_IN_CAPTIVITY'
            : narrowByPeople(rule.measure, counted),
        trigger: { start: verb.start, end: state.chunk.end },
        verb,
        last: state.at,
        isUncertain: verb.isUncertain || (verb.classes.has('SUPPOSE') && isDoubtful(verb)),
        isLevel: rule.name !== 'DEAD' && (verb.isCopula || verb.classes.has('STAY')),
      });
  }
  return null;
}

/** "Charred to death", whatever the verb. */
function findDeadly(chunks: readonly Chunk[], at: number, verb: VerbChunk, object?: number): Predicate | null {
  if (verb.classes.has('SENTENCE')) return null;
  const found = findState(chunks, object ?? at);
  if (!found?.chunk.rules.some(({ name }) => name === 'TO_DEATH')) return null;
  const trigger = { start: verb.start, end: object === undefined ? found.chunk.end : verb.end };
  return { measure: 'KILLED', trigger, verb, last: found.at, isUncertain: verb.isUncertain, isLevel: false };
}

export function findAfterAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'ADVERB') at += 1;
  return at;
}

/** Reads a verb whose object is the noun phrase at `object`. */
export function readAsObject(
  chunks: readonly Chunk[],
  at: number,
  object: number,
  counted: CountedNoun,
): Predicate | null {
  const verb = chunks[at];
  if (verb?.kind !== 'VERB' || verb.voice === 'PASSIVE' || verb.isCopula) return null;
  const role = (sense: VerbSense) => sense.counts !== 'SUBJECT' && sense.isPassive !== true;
  return (
    pickSense(chunks, at, verb, counted, role, object) ??
    (verb.main === null ? null : findDeadly(chunks, at, verb, object))
  );
}

/** Whether a verb acts on somebody, so that its subject is who acted. */
export function hasPatient(verb: VerbChunk): boolean {
  return verb.readings.some(({ rule }) =>
    rule.senses.some(({ counts, needs }) => counts === 'PATIENT' && needs === undefined),
  );
}

const isDoubtful = ({ classes }: VerbChunk) => classes.has('DOUBT');

function pickSense(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  counted: CountedNoun,
  fits: (sense: VerbSense) => boolean,
  object?: number,
): Predicate | null {
  for (const { rule } of verb.readings)
    for (const sense of rule.senses) {
      if (!fits(sense)) continue;
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
  if (sense.byAuthorities && isByAuthorities(chunks, at)) return sense.byAuthorities;
  if (sense.hostages && (counted.isHostage || sense.hostages === 'HELD_HOSTAGE'))
    return counted.isHostage ? sense.hostages : sense.measure;
  return sense.measure;
}

/** Whether the police or the like hold people, before the verb or after "by". */
function isByAuthorities(chunks: readonly Chunk[], at: number): boolean {
  const near = chunks.slice(Math.max(0, at - 3), at + 4);
  return near.some(
    (chunk) =>
      chunk.kind === 'NOUN' && chunk.number === null && chunk.items.some((item) => hasClass(item, 'AUTHORITY')),
  );
}

/** The state after a verb, with adverbs and one phrase of a preposition between: "were taken by ambulance to hospital". */
function findState(chunks: readonly Chunk[], at: number): { chunk: StateChunk; at: number } | null {
  let next = at + 1;
  for (let skipped = 0; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === 'STATE') return { chunk, at: next };
    if (chunk.kind === 'ADVERB' || chunk.kind === 'AMONG' || ('folded' in chunk && hasClass(chunk, 'AS'))) continue;
    if (chunk.kind === 'NOUN' && chunk.isTime) continue;
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

function hasObject(chunks: readonly Chunk[], at: number, { needs }: VerbSense): boolean {
  let next = at + 1;
  while (chunks[next]?.kind === 'ADVERB') next += 1;
  const chunk = chunks[next];
  return needs === undefined && chunk?.kind === 'NOUN' && !chunk.isTime;
}

export function pickState(rules: readonly StateRule[], hasVerb: boolean): StateRule | undefined {
  return rules.find(({ measure, needsVerb }) => measure !== null && (hasVerb || needsVerb !== true));
}

export function narrowByPeople(measure: Measure, { isHostage }: CountedNoun): Measure {
  return measure === 'HELD' && isHostage ? 'HELD_HOSTAGE' : measure;
}

/** "Killed or injured" counts both together, unless the second has a number of its own. */
export function joinAlternatives(chunks: readonly Chunk[], found: Predicate): Predicate {
  const [join, other, after] = [chunks[found.last + 1], chunks[found.last + 2], chunks[found.last + 3]];
  if (join?.kind !== 'OR' && join?.kind !== 'AND') return found;
  if (after?.kind === 'NOUN' && after.number !== null) return found;
  const second =
    other?.kind === 'STATE'
      ? pickState(other.rules, true)?.measure
      : other?.kind === 'VERB' && other.voice !== 'ACTIVE' && !other.isFinite
        ? other.readings.flatMap(({ rule }) => rule.senses).find(({ needs }) => needs === undefined)?.measure
        : null;
  if (!second || !other) return found;
  const joined = joinMeasures(found.measure, second);
  return joined
    ? { ...found, measure: joined, trigger: { ...found.trigger, end: other.end }, last: found.last + 2 }
    : found;
}

export function joinMeasures(one: Measure, other: Measure): Measure | null {
  const both = new Set([one, other]);
  if (both.has('KILLED') && both.has('INJURED')) return 'CASUALTIES';
  if (both.has('KILLED') && (both.has('MISSING') || both.has('REPORTED_MISSING'))) return 'DEAD_OR_MISSING';
  return null;
}
