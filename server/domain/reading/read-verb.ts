import type { Measure } from '../../database/generated/prisma/enums.ts';
import type { Chunk, VerbChunk } from './chunks.ts';
import type { CountedNoun } from './counted-noun.ts';
import type { VerbSense } from './languages/frame-rules.ts';
import { findState, isPlain, isThingMissing, type Predicate, pickSense, pickState } from './pick-sense.ts';

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
      .filter((sense) => isPlain(sense) && sense.counts !== 'SUBJECT');
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
    if (state && rule?.measure && !isThingMissing(rule.measure, counted))
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
  return verb.readings.some(({ rule }) => rule.senses.some((sense) => sense.counts === 'PATIENT' && isPlain(sense)));
}

const isDoubtful = ({ classes }: VerbChunk) => classes.has('DOUBT');

function hasObject(chunks: readonly Chunk[], at: number, { needs }: VerbSense): boolean {
  let next = at + 1;
  while (chunks[next]?.kind === 'ADVERB') next += 1;
  const chunk = chunks[next];
  return needs === undefined && chunk?.kind === 'NOUN' && !chunk.isTime;
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
        ? other.readings.flatMap(({ rule }) => rule.senses).find(isPlain)?.measure
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
