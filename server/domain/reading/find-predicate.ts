import { type Chunk, hasClass } from './chunks.ts';
import { type CountedNoun, describeCountedAt } from './counted-noun.ts';
import { readGroup } from './find-group.ts';
import { type Predicate, pickState } from './pick-sense.ts';
import { findAfterAdverbs, hasPatient, joinAlternatives, narrowByPeople, readAsSubject } from './read-verb.ts';
import {
  findClosing,
  findJoinedVerb,
  findLaterVerb,
  findSaid,
  findVerb,
  skipClause,
  skipComma,
  skipPhrase,
} from './skip-clauses.ts';

export interface FoundPredicate extends Predicate {
  readonly rule: string;
}

/** How far a noun's verb is sought. */
const MOST_CHUNKS = 26;

/**
 * Finds what a sentence says about the people of a noun phrase that is the subject of a verb, or that a participle or a state describes.
 * @param reach DESCRIPTION if only what describes the noun counts, NEXT if only what follows it directly
 */
export function findPredicate(
  chunks: readonly Chunk[],
  at: number,
  reach: 'SENTENCE' | 'DESCRIPTION' | 'NEXT' = 'SENTENCE',
  counted: CountedNoun = describeCountedAt(chunks, at),
): FoundPredicate | 'ACTORS' | null {
  const walk: Walk = {
    chunks,
    at,
    skipped: false,
    isGoverned: reach === 'DESCRIPTION' || (reach === 'SENTENCE' && isGoverned(chunks, at)),
    isNext: reach === 'NEXT',
  };
  let next = at + 1;
  while (next < chunks.length && next - at < MOST_CHUNKS) {
    const chunk = chunks[next] as Chunk;
    switch (chunk.kind) {
      case 'ADVERB':
        next += 1;
        continue;
      case 'NOUN': {
        // "34 the military says are dead".
        const said = next === at + 1 ? findSaid(chunks, next) : null;
        const found = said === null ? null : readAsSubject(chunks, said, counted);
        if (found) return { rule: 'relative clause', ...found };
        if (!chunk.isTime) return null;
        next += 1;
        continue;
      }
      case 'STATE': {
        const rule = walk.skipped ? undefined : pickState(chunk.rules, false);
        if (!rule?.measure) {
          if (walk.isGoverned || walk.isNext) return null;
          const later = chunk.rules.some(({ name }) => name === 'ABOARD') ? findAfterAboard(chunks, next) : null;
          walk.skipped = true;
          next = later ?? next + 1;
          continue;
        }
        const later = rule.name === 'ABOARD' && !walk.isNext ? findAfterAboard(chunks, next) : null;
        const more = later === null ? null : settleVerb({ ...walk, isGoverned: walk.isGoverned }, later, counted);
        if (more !== null && more !== 'ACTORS') return more;
        return {
          rule: 'state',
          ...joinAlternatives(chunks, {
            measure: narrowByPeople(rule.measure, counted),
            trigger: chunk,
            verb: findHolder(chunks, at),
            last: next,
            isUncertain: chunks.slice(at + 1, next).some((one) => one.kind === 'ADVERB' && hasClass(one, 'DOUBT')),
            isLevel: false,
          }),
        };
      }
      case 'RELATIVE':
      case 'THAT': {
        const verb = findVerb(chunks, next + 1);
        if (verb === null) return null;
        const found = readAsSubject(chunks, verb, counted);
        if (found) return { rule: 'relative clause', ...found };
        if (walk.isGoverned || walk.isNext) return null;
        const end = skipClause(chunks, verb + 1);
        if (end === null) return null;
        walk.skipped = true;
        next = end;
        continue;
      }
      case 'VERB':
        return settleVerb(walk, next, counted);
      case 'COMMA': {
        if (walk.isGoverned || walk.isNext) return null;
        const end = skipComma(chunks, next);
        if (end === null) return null;
        if (typeof end === 'object') {
          const found = readAsSubject(chunks, end.verb, counted);
          if (found) return { rule: 'relative clause', ...found };
          return null;
        }
        walk.skipped = true;
        next = end;
        continue;
      }
      case 'OPEN':
      case 'DASH': {
        if (walk.isGoverned || walk.isNext) return null;
        const end = findClosing(chunks, next);
        if (end === null) return null;
        walk.skipped = true;
        next = end + 1;
        continue;
      }
      case 'AND':
      case 'OR': {
        if (walk.isGoverned || walk.isNext) return null;
        const other = findAfterAdverbs(chunks, next + 1);
        const list = chunks[other];
        if (list?.kind !== 'NOUN') return null;
        walk.skipped = true;
        next = other + 1;
        continue;
      }
      case 'INCLUDING': {
        if (walk.isGoverned || walk.isNext) return null;
        walk.skipped = true;
        const end = skipPhrase(chunks, next);
        if (end === null) return null;
        next = end;
        continue;
      }
      case 'PREPOSITION':
      case 'OF':
      case 'FROM':
      case 'WITH':
      case 'BY':
      case 'AMONG':
      case 'TO': {
        if (walk.isGoverned || walk.isNext) return null;
        const noun2 = findAfterAdverbs(chunks, next + 1);
        if (chunks[noun2]?.kind !== 'NOUN') return null;
        walk.skipped = true;
        next = noun2 + 1;
        continue;
      }
      default:
        return null;
    }
  }
  return null;
}

/** "12 people aboard the plane were killed": the verb after it. */
function findAfterAboard(chunks: readonly Chunk[], at: number): number | null {
  const next = chunks[at + 1]?.kind === 'NOUN' ? at + 2 : at + 1;
  return chunks[next]?.kind === 'VERB' ? next : null;
}

interface Walk {
  readonly chunks: readonly Chunk[];
  readonly at: number;
  skipped: boolean;
  /** Whether the noun belongs to a preposition or a verb before it, so that only what describes it counts. */
  readonly isGoverned: boolean;
  readonly isNext: boolean;
}

/** "With 40 people" after what carries them. */
export function isCargo(chunks: readonly Chunk[], at: number): boolean {
  const vehicle = chunks[at - 2];
  return chunks[at - 1]?.kind === 'WITH' && vehicle?.kind === 'NOUN' && hasClass(vehicle.head, 'VEHICLE');
}

function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const chunk = chunks[before];
  if (chunk === undefined) return false;
  if (chunk.kind === 'VERB') return !chunk.classes.has('SAY') && !chunk.isCopula;
  // "A helicopter with nine people and two pilots".
  if (chunk.kind === 'AND' && chunks[before - 1]?.kind === 'NOUN' && isCargo(chunks, before - 1)) return true;
  return ['PREPOSITION', 'OF', 'BY', 'FROM', 'AMONG', 'TO', 'WITH'].includes(chunk.kind);
}

function settleVerb(walk: Walk, at: number, counted: CountedNoun): FoundPredicate | 'ACTORS' | null {
  const { chunks } = walk;
  const verb = chunks[at] as Extract<Chunk, { kind: 'VERB' }>;
  const isReduced = !verb.isFinite && verb.voice === 'PASSIVE';
  // "One of 251 people taken hostage": a participle describes the noun next to it.
  const nearest = chunks[at - 1];
  if (isReduced && walk.skipped && nearest?.kind === 'NOUN' && nearest.number !== null) {
    const next = walk.isGoverned || walk.isNext ? null : findLaterVerb(chunks, at);
    const found = next === null ? null : readAsSubject(chunks, next, counted);
    return found && { rule: 'subject', ...found };
  }
  if (walk.isGoverned && !isReduced) return null;
  // "12 detenidos fueron liberados": the participle is the noun.
  const told = chunks[at + 1];
  const isNoun = isReduced && counted.isBare && !walk.isGoverned && verb.main?.entry?.measures.length;
  if (isNoun && told?.kind === 'VERB' && told.isFinite) {
    const found = readAsSubject(chunks, at + 1, counted);
    if (found) return { rule: 'subject', ...found };
  }
  const found = readAsSubject(chunks, at, counted);
  if (found)
    return { rule: isReduced ? 'participle' : verb.voice === 'PASSIVE' ? 'subject of a passive' : 'subject', ...found };
  // "Were among the dead".
  const among = chunks[findAfterAdverbs(chunks, at + 1)];
  const group = verb.isCopula && among?.kind === 'AMONG' ? readGroup(chunks, chunks.indexOf(among) + 1) : null;
  if (group)
    return {
      rule: 'member of a group',
      measure: group.measure,
      trigger: { start: verb.start, end: group.noun.end },
      verb,
      last: group.last,
      isUncertain: verb.isUncertain,
      isLevel: false,
    };
  if (verb.voice === 'ACTIVE' && verb.readings.length > 0 && hasPatient(verb) && !verb.isIng) return 'ACTORS';
  // "12 people trapped in the mine died": the first verb only describes the people.
  const isDescribing = verb.isIng || (!verb.isFinite && verb.voice === 'PASSIVE');
  const later = isDescribing ? findLaterVerb(chunks, at) : findJoinedVerb(chunks, at);
  if (later === null || walk.isGoverned || walk.isNext) return null;
  const second = readAsSubject(chunks, later, counted);
  if (second) return { rule: 'subject', ...second };
  const last = chunks[later];
  return isDescribing && last?.kind === 'VERB' && last.voice === 'ACTIVE' && hasPatient(last) && !last.isIng
    ? 'ACTORS'
    : null;
}

/** "Left 12 dead": the verb before the number. */
function findHolder(chunks: readonly Chunk[], at: number): Predicate['verb'] {
  const before = chunks[at - 1];
  return before?.kind === 'VERB' && !before.classes.has('SAY') ? before : null;
}
