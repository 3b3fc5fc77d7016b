import type { Measure } from '../../database/generated/prisma/enums.ts';
import { type Chunk, hasClass, type NounChunk } from './chunks.ts';
import { describeCounted } from './counted-noun.ts';
import { findMood } from './find-mood.ts';
import type { FoundPredicate } from './find-predicate.ts';
import { findBeforeAdverbs, isObjectMarker, makeReading, type NumberReading, type Search } from './frame-search.ts';
import type { WordOrder } from './languages/frame-rules.ts';
import { pickState } from './pick-sense.ts';
import { joinMeasures, readAsObject, readAsSubject } from './read-verb.ts';
import type { Span } from './stages.ts';

/** Reads the words before a number where a language puts the verb first, or a noun directly before the people that it governs. */

/** How far before a number its verb is sought. */
const MOST_CHUNKS = 9;
const PREPOSITIONS: readonly Chunk['kind'][] = ['PREPOSITION', 'FROM', 'WITH', 'BY', 'OF', 'AMONG', 'TO'];

/** What languages say in another order than English. */
export function readByOrder({ chunks, order }: Search, at: number, noun: NounChunk): NumberReading | null {
  // "Погибших нет": what follows speaks of others.
  const [none] = noun.number?.value === 0 ? (noun.head?.entry?.measures ?? []) : [];
  if (order.isVerbFirst && none)
    return {
      measure: none.measure,
      rule: 'noun that counts',
      trigger: noun,
      verb: null,
      isUncertain: false,
      isLevel: false,
    };
  const found = order.isVerbFirst ? readVerbFirst(chunks, at, noun, order) : null;
  if (found) return makeReading(found.rule, found);
  const happening = order.hasConstruct ? readConstruct(chunks, at, order) : null;
  if (happening)
    return {
      ...happening,
      rule: 'noun of what happened',
      verb: null,
      isUncertain: false,
      isLevel: false,
      mood: findMood(chunks, at, null, happening.measure),
    };
  const group = order.isVerbFirst && noun.isPeople ? readAmong(chunks, at) : null;
  return group && { ...group, rule: 'member of a group', verb: null, isUncertain: false, isLevel: false };
}

/** "Murieron en el ataque 12 personas", "اعتقلت القوات 16 مواطنا": the verb that stands before the people and what lies between. */
function readVerbFirst(chunks: readonly Chunk[], at: number, noun: NounChunk, order: WordOrder): FoundPredicate | null {
  const counted = describeCounted(noun);
  const isObject = isObjectMarker(chunks[at - 1], order);
  let hasActor = false;
  for (let before = isObject ? at - 2 : at - 1; before >= Math.max(0, at - MOST_CHUNKS); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'ADVERB') continue;
    if (chunk.kind === 'STATE' && chunks[before - 1]?.kind === 'VERB') continue;
    if (chunk.kind === 'STATE' && before === at - 1) {
      const found = readVerbless(chunk);
      if (found) return found;
      continue;
    }
    if (chunk.kind === 'VERB') {
      const subject = chunks[before - 1];
      // "12 погибли": the verb has its subject. "В 14 городах задержаны 312": not there.
      const isTaken =
        subject?.kind === 'NOUN' &&
        subject.number !== null &&
        !subject.isThing &&
        !PREPOSITIONS.includes(chunks[before - 2]?.kind ?? 'STOP');
      if (isTaken) return null;
      const found = isObject ? null : readAsSubject(chunks, before, counted);
      if (found) return { rule: chunk.voice === 'PASSIVE' ? 'subject of a passive' : 'subject', ...found };
      const state = readStateBefore(chunks, before);
      if (state) return state;
      const object = hasActor || before < at - 1 ? readAsObject(chunks, before, at, counted) : null;
      return object && { rule: 'object of an active verb', ...object };
    }
    if (chunk.kind !== 'NOUN' || chunk.number !== null) return null;
    if (chunk.isTime) continue;
    if (PREPOSITIONS.includes(chunks[before - 1]?.kind ?? 'STOP')) before -= 1;
    else if (order.isSubjectSecond && !hasActor) hasActor = true;
    else return null;
  }
  return null;
}

/** "На борту 154 человека": a state without a verb. */
function readVerbless(state: Extract<Chunk, { kind: 'STATE' }>): FoundPredicate | null {
  const measure = pickState(state.rules, false)?.measure;
  if (!measure) return null;
  return { rule: 'state', measure, trigger: state, verb: null, last: 0, isUncertain: false, isLevel: false };
}

/** "Ранения получили 12 человек", "без вести пропавшими числятся 12": the state stands before its verb. */
function readStateBefore(chunks: readonly Chunk[], at: number): FoundPredicate | null {
  const verb = chunks[at];
  if (verb?.kind !== 'VERB' || verb.isNegated) return null;
  for (let before = at - 1; before >= Math.max(0, at - MOST_STATE_CHUNKS); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STATE') {
      const needs = verb.readings
        .flatMap(({ rule }) => rule.senses)
        .find((sense) => chunk.rules.some(({ name }) => name === sense.needs));
      const isLink = verb.isCopula || verb.classes.has('LINK');
      const measure = needs?.measure ?? (isLink ? pickState(chunk.rules, true)?.measure : null);
      if (!measure) return null;
      return {
        rule: 'state',
        measure,
        trigger: { start: chunk.start, end: verb.end },
        verb,
        last: at,
        isUncertain: verb.isUncertain,
        isLevel: needs === undefined,
      };
    }
    if (!['ADVERB', 'NOUN', 'RELATIVE'].includes(chunk.kind) && !PREPOSITIONS.includes(chunk.kind)) return null;
    if (chunk.kind === 'NOUN' && chunk.number !== null) return null;
  }
  return null;
}

/** How far before its verb a state may stand. */
const MOST_STATE_CHUNKS = 5;

interface Found {
  readonly measure: Measure;
  readonly trigger: Span;
}

/** "Гибель 12 человек", "مقتل وإصابة 12 شخصا". */
function readConstruct(chunks: readonly Chunk[], at: number, order: WordOrder): Found | null {
  let before = findBeforeAdverbs(chunks, at - 1);
  if (isObjectMarker(chunks[before], order)) before = findBeforeAdverbs(chunks, before - 1);
  const noun = chunks[before];
  const measure = readHappening(noun);
  if (measure === null || noun === undefined) return null;
  const [and, other] = [chunks[before - 1], chunks[before - 2]];
  const first = and?.kind === 'AND' ? readHappening(other) : null;
  const joined = first && joinMeasures(first, measure);
  return {
    measure: joined ?? measure,
    trigger: { start: joined && other ? other.start : noun.start, end: noun.end },
  };
}

function readHappening(noun: Chunk | undefined): Measure | null {
  if (noun?.kind !== 'NOUN' || noun.number !== null) return null;
  return noun.items.flatMap(({ entry }) => entry?.happenings ?? [])[0]?.measure ?? null;
}

/** "Среди погибших — пятеро детей", "entre los muertos hay cinco niños". */
function readAmong(chunks: readonly Chunk[], at: number): Found | null {
  let before = at - 1;
  while (['ADVERB', 'DASH'].includes(chunks[before]?.kind ?? '')) before -= 1;
  const verb = chunks[before];
  if (verb?.kind === 'VERB' && (verb.isCopula || verb.classes.has('INCLUDE'))) before -= 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const [group, among] = [chunks[before], chunks[before - 1]];
  if (among?.kind !== 'AMONG' || group === undefined) return null;
  const measure = readGroupMeasure(group);
  return measure && { measure, trigger: { start: among.start, end: group.end } };
}

function readGroupMeasure(group: Chunk): Measure | null {
  if (group.kind === 'STATE') return pickState(group.rules, true)?.measure ?? null;
  if (group.kind !== 'NOUN' || group.number !== null) return null;
  const entries = group.items.flatMap(({ entry }) => entry ?? []);
  return (
    entries.flatMap(({ measures, tolls }) => [...measures, ...tolls])[0]?.measure ??
    (group.items.some((item) => hasClass(item, 'VICTIM_NOUN')) ? 'KILLED' : null)
  );
}
