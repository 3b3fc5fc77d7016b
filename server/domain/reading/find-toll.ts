import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type Chunk, hasClass, type NounChunk, type VerbChunk } from './chunks.ts';
import { findPredicate } from './find-predicate.ts';
import type { WordOrder } from './languages/frame-rules.ts';
import { isPlain, pickState } from './pick-sense.ts';
import type { Span } from './stages.ts';

export interface FoundToll {
  readonly measure: Measure;
  readonly rule: string;
  readonly trigger: Span;
  readonly verb: VerbChunk | null;
}

/** How far before or after a number its toll is sought. */
const MOST_CHUNKS = 14;

/**
 * Finds the running count that a number belongs to: "a death toll of 12", "the toll rose to 12", "bringing the number of dead to 12".
 * EARLIER is a number that the count had before: "up from nine". It is no figure by itself.
 */
export function findToll(
  chunks: readonly Chunk[],
  at: number,
  known: Measure | null,
  order: WordOrder = {},
): FoundToll | 'EARLIER' | null {
  let before = at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const join = chunks[before];
  if (join === undefined) return null;
  if (join.kind === 'FROM' && isChange(chunks, before)) return 'EARLIER';
  if (join.kind === 'VERB')
    return (
      readReached(chunks, before, at) ??
      readKnown(chunks, before, known) ??
      (order.isVerbFirst ? readTollAfter(chunks, before, at) : null)
    );
  if (order.hasDashForIs && join.kind === 'DASH') return readDash(chunks, before);
  if (order.isVerbFirst && join.kind === 'NOUN')
    return readReachedFirst(chunks, before) ?? (order.hasDashForIs ? readBare(chunks, before) : null);
  if (join.kind === 'OF' || (join.kind === 'STOP' && join.folded === ':') || join.kind === 'COMMA') {
    const toll = chunks[before - 1];
    if (join.kind === 'COMMA') return null;
    const labelled = join.kind === 'STOP' ? readLabel(chunks, before - 1) : null;
    if (labelled && toll)
      return { measure: labelled, rule: 'toll', trigger: { start: toll.start, end: join.end }, verb: null };
    const measure = toll?.kind === 'NOUN' ? readTollNoun(chunks, before - 1, join.kind === 'OF') : null;
    return measure && toll
      ? { measure, rule: 'toll', trigger: { start: toll.start, end: join.end }, verb: null }
      : null;
  }
  const isReached =
    join.kind === 'TO' ||
    (join.kind === 'SUBORDINATOR' &&
      join.folded === 'as' &&
      chunks[before - 1]?.kind === 'NOUN' &&
      chunks[before - 2]?.kind === 'VERB') ||
    (join.kind === 'PREPOSITION' && hasClass(join, 'LEVEL'));
  if (!isReached) return null;
  return readRisen(chunks, before) ?? readNumberFirst(chunks, before, at) ?? readTotal(chunks, before, known);
}

/** "Rose to 12 from 9", "up from 9", "from 9 to 12". */
function isChange(chunks: readonly Chunk[], from: number): boolean {
  const previous = chunks[from - 1];
  if (previous && 'folded' in previous && hasClass(previous, 'UP_DOWN')) return true;
  const next = chunks[from + 2];
  for (let before = from - 1; before >= Math.max(0, from - 8); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR') return false;
    if (chunk.kind !== 'VERB') continue;
    const isRise = chunk.classes.has('RISE') || chunk.classes.has('BRING');
    return (
      isRise &&
      (next?.kind === 'TO' || chunks.slice(before, from).some(({ kind }) => kind === 'TO') || chunk.classes.has('RISE'))
    );
  }
  return false;
}

/** "The toll reached 12", "the number of dead is 12". */
function readReached(chunks: readonly Chunk[], at: number, number: number): FoundToll | null {
  const verb = chunks[at] as VerbChunk;
  // "Climbed past 400": the preposition is read as a hedge.
  const noun = chunks[number];
  const isPast = verb.classes.has('RISE') && noun?.kind === 'NOUN' && noun.number?.quantifier === 'MORE_THAN';
  if (!verb.classes.has('REACH') && !verb.isCopula && !isPast) return null;
  const found = findTollNoun(chunks, at - 1, 'BEFORE');
  // "The dead were under 18".
  if (found === null || (!verb.classes.has('REACH') && !isPast && found.noun.head?.entry?.states.length)) return null;
  return { measure: found.measure, rule: 'toll', trigger: { start: found.noun.start, end: found.noun.end }, verb };
}

/** "Число погибших — 12". */
function readDash(chunks: readonly Chunk[], dash: number): FoundToll | null {
  const toll = chunks[dash - 1];
  const measure = toll?.kind === 'NOUN' ? readTollNoun(chunks, dash - 1, false) : null;
  return measure && toll ? { measure, rule: 'toll', trigger: { start: toll.start, end: toll.end }, verb: null } : null;
}

/** "Погибших 12": a sentence without a verb. */
function readBare(chunks: readonly Chunk[], at: number): FoundToll | null {
  const [toll, number, before] = [chunks[at], chunks[at + 1], chunks[at - 1]];
  if (toll?.kind !== 'NOUN' || number?.kind !== 'NOUN' || number.head !== null || number.number?.value === 0)
    return null;
  if (before !== undefined && !['COMMA', 'STOP', 'AND'].includes(before.kind)) return null;
  const measure = readTollNoun(chunks, at, false);
  return measure && { measure, rule: 'toll', trigger: { start: toll.start, end: toll.end }, verb: null };
}

/** "Suman 13 los rescatados". */
function readTollAfter(chunks: readonly Chunk[], at: number, number: number): FoundToll | null {
  const [verb, toll] = [chunks[at], chunks[number + 1]];
  if (verb?.kind !== 'VERB' || !verb.classes.has('REACH') || verb.isCopula || toll?.kind !== 'NOUN') return null;
  const measure = readTollNoun(chunks, number + 1, false);
  return measure && { measure, rule: 'toll', trigger: { start: toll.start, end: toll.end }, verb };
}

/** "بلغ عدد القتلى 12": the verb stands before the toll. */
function readReachedFirst(chunks: readonly Chunk[], from: number): FoundToll | null {
  const found = findTollNoun(chunks, from, 'BEFORE');
  if (found === null) return null;
  let before = found.at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const verb = chunks[before];
  if (verb?.kind !== 'VERB' || !(verb.classes.has('REACH') || verb.classes.has('RISE'))) return null;
  return { measure: found.measure, rule: 'toll', trigger: { start: verb.start, end: found.noun.end }, verb };
}

/** "The toll rose to 12", "bringing the toll to 12", "a toll put at 12". */
function readRisen(chunks: readonly Chunk[], at: number): FoundToll | null {
  const found = findTollNoun(chunks, at - 1, 'BEFORE');
  if (found === null) return null;
  const between = chunks.slice(found.at + 1, at);
  const after = between.find((chunk): chunk is VerbChunk => chunk.kind === 'VERB');
  const isTold =
    after !== undefined &&
    (after.classes.has('RISE') ||
      after.classes.has('REACH') ||
      after.classes.has('BRING') ||
      after.classes.has('SAY') ||
      after.isCopula);
  const before = chunks
    .slice(Math.max(0, found.at - 4), found.at)
    .find(
      (chunk): chunk is VerbChunk => chunk.kind === 'VERB' && (chunk.classes.has('BRING') || chunk.classes.has('RISE')),
    );
  const isHeadline = between.every(
    ({ kind }) => kind === 'ADVERB' || kind === 'PREPOSITION' || kind === 'NOUN' || kind === 'FROM',
  );
  if (!isTold && !before && !isHeadline) return null;
  return {
    measure: found.measure,
    rule: 'toll',
    trigger: { start: found.noun.start, end: found.noun.end },
    verb: after ?? before ?? null,
  };
}

/** "Bringing to 12 the number of people killed". */
function readNumberFirst(chunks: readonly Chunk[], at: number, number: number): FoundToll | null {
  const verb = chunks[at - 1];
  const toll = chunks[number + 1];
  if (verb?.kind !== 'VERB' || !(verb.classes.has('BRING') || verb.classes.has('RISE')) || toll?.kind !== 'NOUN')
    return null;
  const measure = readTollNoun(chunks, number + 1, false);
  return measure && { measure, rule: 'toll', trigger: { start: toll.start, end: toll.end }, verb };
}

/** "Dead: 126", "Injured: 40". */
function readLabel(chunks: readonly Chunk[], at: number): Measure | null {
  const [label, before] = [chunks[at], chunks[at - 1]];
  if (before !== undefined && !['STOP', 'COMMA', 'OPEN', 'DASH'].includes(before.kind)) return null;
  if (label?.kind === 'STATE') return pickState(label.rules, true)?.measure ?? null;
  if (label?.kind !== 'VERB' || label.isFinite || label.voice !== 'PASSIVE') return null;
  const senses = label.readings.flatMap(({ rule }) => rule.senses);
  return senses.find((sense) => isPlain(sense) && sense.counts !== 'SUBJECT')?.measure ?? null;
}

/** "The figure now stands at 15": of what the text counted before. */
function readKnown(chunks: readonly Chunk[], at: number, known: Measure | null): FoundToll | null {
  const [noun, verb] = [chunks[at - 1], chunks[at]];
  if (known === null || noun?.kind !== 'NOUN' || verb?.kind !== 'VERB') return null;
  if (!verb.classes.has('REACH') && !verb.isCopula) return null;
  if (!noun.isDefinite || noun.number !== null || noun.items.length > 2 || !hasClass(noun.head, 'COUNT_NOUN'))
    return null;
  return { measure: known, rule: 'toll', trigger: { start: noun.start, end: verb.end }, verb };
}

/** "Bringing the nationwide total to 12": of what the text counted before. */
function readTotal(chunks: readonly Chunk[], at: number, known: Measure | null): FoundToll | null {
  if (known === null) return null;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const noun = chunks[before];
    if (noun?.kind !== 'NOUN' || noun.number !== null || !hasClass(noun.head, 'COUNT_NOUN')) continue;
    const verb = chunks
      .slice(Math.max(0, before - 2), at)
      .find(
        (chunk): chunk is VerbChunk =>
          chunk.kind === 'VERB' && (chunk.classes.has('BRING') || chunk.classes.has('RISE')),
      );
    return verb ? { measure: known, rule: 'toll', trigger: { start: noun.start, end: noun.end }, verb } : null;
  }
  return null;
}

/** Looks for the noun of a count before a verb or a preposition. */
function findTollNoun(
  chunks: readonly Chunk[],
  from: number,
  _where: 'BEFORE',
): { noun: NounChunk; measure: Measure; at: number } | null {
  for (let at = from; at >= Math.max(0, from - MOST_CHUNKS); at -= 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'IF' || chunk.kind === 'BUT') return null;
    if (chunk.kind !== 'NOUN') continue;
    const measure = readTollNoun(chunks, at, false);
    if (measure) return { noun: chunk, measure, at };
    if (chunk.number !== null && chunks[at - 1]?.kind !== 'FROM') return null;
  }
  return null;
}

/** What a noun counts, if it is a running count. "The number of people killed" and "the number of victims" are, too. */
function readTollNoun(chunks: readonly Chunk[], at: number, isOf: boolean): Measure | null {
  const noun = chunks[at];
  if (noun?.kind !== 'NOUN' || noun.number !== null || noun.head === null) return null;
  const known = noun.items.flatMap(({ entry }) => entry?.tolls ?? []);
  const isToll = noun.head.entry?.states.length === 0 && noun.head.entry.happenings.length === 0;
  // "The toll of those injured".
  const [join, those] = [chunks[at + 1], chunks[at + 2]];
  const named =
    !isOf && join?.kind === 'OF' && those?.kind === 'NOUN' && those.number === null
      ? findPredicate(chunks, at + 2, 'DESCRIPTION')
      : null;
  if (known[0] && named && named !== 'ACTORS') return named.measure;
  if (known[0] && (!isOf || isToll)) return known[0].measure;
  if (!hasClass(noun.head, 'COUNT_NOUN')) return null;
  const [of, counted] = [chunks[at + 1], chunks[at + 2]];
  // "The number saved since Tuesday".
  if (of?.kind === 'VERB' && of.voice === 'PASSIVE' && !of.isFinite)
    return (
      of.readings.flatMap(({ rule }) => rule.senses).find((sense) => isPlain(sense) && sense.measure !== null)
        ?.measure ?? null
    );
  if (of?.kind !== 'OF' || counted?.kind !== 'NOUN' || counted.number !== null) return null;
  const [described] = counted.describedBy.flatMap(({ states, verbs }) => [
    ...states.flatMap(({ measure }) => measure ?? []),
    ...verbs.flatMap(({ rule }) =>
      rule.senses.flatMap((sense) => (isPlain(sense) && sense.measure ? [sense.measure] : [])),
    ),
  ]);
  if (described) return described;
  const own = counted.head?.entry?.measures[0]?.measure ?? null;
  if (own) return own;
  const found = findPredicate(chunks, at + 2, 'DESCRIPTION');
  return found && found !== 'ACTORS' ? found.measure : null;
}
