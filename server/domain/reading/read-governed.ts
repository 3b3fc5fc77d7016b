import { type Chunk, hasClass, type NounChunk } from './chunks.ts';
import { describeCounted, describeCountedAt } from './counted-noun.ts';
import { findMood } from './find-mood.ts';
import { findPredicate } from './find-predicate.ts';
import {
  describeLikeWhole,
  findBeforeAdverbs,
  findWhole,
  hasNeededVerb,
  isImplied,
  isObjectMarker,
  makeReading,
  type NumberReading,
  narrowByWhole,
  type Search,
} from './frame-search.ts';
import type { Predicate } from './pick-sense.ts';
import { isPlain } from './pick-sense.ts';
import { isFound, readBodies, readBodiesOf } from './read-bodies.ts';
import { joinMeasures, narrowByPeople, readAsObject, readAsSubject } from './read-verb.ts';

/** "Killing 12 people", and "killed an aid worker and 12 others" with a noun between. */
export function readObject(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  const counted = noun === chunks[at] ? describeCountedAt(chunks, at) : describeCounted(noun);
  let before = findBeforeAdverbs(chunks, at - 1);
  if (isObjectMarker(chunks[before], search.order)) before = findBeforeAdverbs(chunks, before - 1);
  const direct = chunks[before];
  if (direct?.kind === 'VERB') {
    const found = readAsObject(chunks, before, at, counted);
    if (found)
      return makeReading('object of an active verb', {
        ...found,
        trigger: { start: direct.isInfinitive ? direct.start : (direct.main ?? direct).start, end: found.trigger.end },
      });
  }
  // "shot dead 12", "took hostage 12"
  if (direct?.kind === 'STATE' && chunks[before - 1]?.kind === 'VERB') {
    const found = readAsObject(chunks, before - 1, at, counted);
    if (found) return makeReading('object of an active verb', found);
  }
  // "He was released alongside 12 others."
  const joined = chunks[before - 1];
  if (
    direct?.kind === 'AND' &&
    direct.entry?.classes.has('ALONGSIDE') &&
    joined?.kind === 'VERB' &&
    joined.voice === 'PASSIVE'
  ) {
    const found = readAsSubject(chunks, before - 1, counted);
    if (found) return makeReading('together with others', found);
  }
  return null;
}

/** "The lives of all 12 people on board": what happened to people says more than that they were aboard. */
export function readSubjectOrNominal(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const subject = readSubject(search, at, noun);
  return subject !== null && subject.measure !== 'ON_BOARD' ? subject : (readNominal(search, at, noun) ?? subject);
}

function readSubject(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  const isPartOf = chunks[findBeforeAdverbs(chunks, at - 1)]?.kind === 'PARTITIVE';
  const whole = isPartOf ? findWhole(search, at) : null;
  const found = findPredicate(
    chunks,
    at,
    search.order.isSubjectSecond ? 'NEXT' : 'SENTENCE',
    describeLikeWhole(search, whole, noun),
  );
  if (found === null) return null;
  if (found !== 'ACTORS' && found.rule === 'state' && isImplied(noun) && noun.number?.value !== 0) return null;
  if (found === 'ACTORS') {
    search.actors.add(at);
    return null;
  }
  const reading = makeReading(found.rule, found);
  // "Of whom 17 are in hospital".
  if (whole === null) return reading;
  return {
    ...reading,
    measure: narrowByWhole(reading.measure, search.found.get(whole) as NumberReading),
    relation: { kind: 'SUBSET_OF', to: whole },
  };
}

/** "The deaths of 12 people". */
function readNominal(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  const [of, of2] = [chunks[at - 1], chunks[at - 2]];
  if (of?.kind !== 'OF' || of2?.kind !== 'NOUN') return null;
  const lives = of2.head?.entry?.measures.find(({ verbs }) => verbs !== undefined);
  if (lives && hasNeededVerb(chunks, at - 2, lives))
    return {
      measure: lives.measure,
      rule: 'noun of what happened',
      trigger: { start: of2.start, end: of.end },
      verb: null,
      isUncertain: false,
      isLevel: false,
    };
  const happening = of2.head?.entry?.happenings[0];
  if (happening === undefined || of2.number !== null) return null;
  const { measure } = happening;
  if (measure === 'BODIES_RECOVERED' || measure === 'BODIES_IDENTIFIED') return readBodiesOf(search, at, of2);
  if (measure !== 'KILLED' && !noun.isPeople && noun.head !== null) return null;
  return {
    measure,
    rule: 'noun of what happened',
    trigger: { start: of2.start, end: of.end },
    verb: null,
    isUncertain: false,
    isLevel: false,
    mood: findMood(chunks, at, null, measure),
  };
}

/** "12 deaths", "12 injured passengers". */
export function readOwnNoun(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  const measure = noun.head?.entry?.measures.find(
    (rule) => rule.isWeak !== true && hasNeededVerb(chunks, at, rule),
  )?.measure;
  const next = chunks.slice(at + 1, at + 4).find((chunk) => chunk.kind === 'VERB');
  if (
    next?.kind === 'VERB' &&
    next.isFinite &&
    next.voice === 'ACTIVE' &&
    next.classes.has('SAY') &&
    chunks[at + 1] === next
  )
    return null;
  if (noun.items.some((item) => hasClass(item, 'FORMER'))) return null;
  const own: Predicate | null = null;
  if (measure !== undefined && noun.head) {
    const join = chunks[at + 1];
    const other = chunks[at + 2];
    const second =
      join && (join.kind === 'OR' || join.kind === 'AND') && other?.kind === 'NOUN' && other.number === null
        ? other.head?.entry?.measures[0]?.measure
        : undefined;
    const joined = second && joinMeasures(measure, second);
    const bodies = measure === 'BODIES_RECOVERED' ? readBodies(chunks, at) : null;
    if (measure === 'BODIES_RECOVERED' && isImplied(noun) && !isFound(chunks, at)) return null;
    return {
      measure: bodies ?? joined ?? measure,
      rule: 'noun that counts',
      trigger: { start: noun.head.start, end: joined && other ? other.end : noun.head.end },
      verb: own,
      isUncertain: false,
      isLevel: false,
      mood:
        isChance(chunks, at) || (next?.kind === 'VERB' && next.isSupposed)
          ? { mood: 'HYPOTHETICAL', stance: 'ASSERTS' }
          : findMood(chunks, at, null, measure),
    };
  }
  const [described] = noun.describedBy.flatMap((entry) => [
    ...entry.states.flatMap(({ measure: state }) => (state ? [state] : [])),
    ...entry.verbs.flatMap(({ rule }) =>
      rule.senses
        .filter((sense) => isPlain(sense) && sense.counts !== 'SUBJECT')
        .flatMap(({ measure: sense }) => (sense ? [sense] : [])),
    ),
  ]);
  if (described === undefined) return null;
  return {
    measure: narrowByPeople(described, describeCounted(noun)),
    rule: 'adjective',
    trigger: { start: noun.start, end: noun.end },
    verb: null,
    isUncertain: false,
    isLevel: false,
    mood: findMood(chunks, at, null, described),
  };
}

/** "A chance of between 1,000 and 10,000 deaths". */
function isChance(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at - 2];
  return chunks[at - 1]?.kind === 'OF' && noun?.kind === 'NOUN' && hasClass(noun.head, 'CHANCE_NOUN');
}

/** "Killing a family of five": what is said of the group. */
export function readGroupOf(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const group = search.chunks[at - 2];
  const isGroup =
    search.chunks[at - 1]?.kind === 'OF' &&
    group?.kind === 'NOUN' &&
    group.number === null &&
    hasClass(group.head, 'GROUP_OF');
  if (!isGroup || noun.isTime) return null;
  return readObject(search, at - 2, noun) ?? readSubject(search, at - 2, noun);
}

/** "In exchange for 39 prisoners". */
export function readExchange({ chunks, found }: Search, at: number, noun: NounChunk): NumberReading | null {
  const before = chunks[at - 1];
  if (before?.kind !== 'PREPOSITION' || !before.entry?.classes.has('EXCHANGE') || !noun.isPeople) return null;
  const released = [...found.values()].find(({ measure }) => measure === 'RELEASED');
  return released ? { ...released, rule: 'exchange', relation: undefined, isInherited: true } : null;
}
