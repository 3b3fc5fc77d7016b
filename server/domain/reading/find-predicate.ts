import { type Chunk, hasClass } from './chunks.ts';
import { readGroup } from './find-group.ts';
import {
  type CountedNoun,
  describeCountedAt,
  findAfterAdverbs,
  hasPatient,
  joinAlternatives,
  narrowByPeople,
  type Predicate,
  pickState,
  readAsSubject,
} from './read-verb.ts';

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

/** "The military says are": the verb of which somebody speaks. */
function findSaid(chunks: readonly Chunk[], at: number): number | null {
  const [subject, saying, verb] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const isSaid =
    subject?.kind === 'NOUN' && subject.number === null && saying?.kind === 'VERB' && saying.classes.has('SAY');
  return isSaid && verb?.kind === 'VERB' ? at + 2 : null;
}

interface Walk {
  readonly chunks: readonly Chunk[];
  readonly at: number;
  skipped: boolean;
  /** Whether the noun belongs to a preposition or a verb before it, so that only what describes it counts. */
  readonly isGoverned: boolean;
  readonly isNext: boolean;
}

function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const chunk = chunks[before];
  if (chunk === undefined) return false;
  if (chunk.kind === 'VERB') return !chunk.classes.has('SAY') && !chunk.isCopula;
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

/** The finite verb after a participle and what belongs to it. */
function findLaterVerb(chunks: readonly Chunk[], at: number): number | null {
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
function findJoinedVerb(chunks: readonly Chunk[], at: number): number | null {
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

function findVerb(chunks: readonly Chunk[], from: number): number | null {
  const at = findAfterAdverbs(chunks, from);
  if (chunks[at]?.kind === 'VERB') return at;
  // "Who the army says were killed".
  const said = findSaid(chunks, at);
  if (said !== null) return said;
  return null;
}

/** The position of the finite verb that comes after a relative clause. */
function skipClause(chunks: readonly Chunk[], from: number): number | null {
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
function skipComma(chunks: readonly Chunk[], comma: number): number | null | { verb: number } {
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
function skipPhrase(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from + 1; at < Math.min(chunks.length, from + 12); at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'VERB') return chunk.isFinite || chunk.voice === 'PASSIVE' ? at : null;
    if (['STOP', 'SUBORDINATOR', 'IF', 'BUT', 'DASH', 'THAT', 'RELATIVE'].includes(chunk.kind)) return null;
    if (chunk.kind === 'COMMA' && chunks[at + 1]?.kind === 'VERB') return at + 1;
  }
  return null;
}

function findClosing(chunks: readonly Chunk[], from: number): number | null {
  return findNext(chunks, from, chunks[from]?.kind === 'OPEN' ? 'CLOSE' : 'DASH', 20);
}

function findNext(chunks: readonly Chunk[], from: number, kind: Chunk['kind'], most: number): number | null {
  for (let at = from + 1; at < Math.min(chunks.length, from + most); at += 1) if (chunks[at]?.kind === kind) return at;
  return null;
}

/** "Left 12 dead": the verb before the number. */
function findHolder(chunks: readonly Chunk[], at: number): Predicate['verb'] {
  const before = chunks[at - 1];
  return before?.kind === 'VERB' && !before.classes.has('SAY') ? before : null;
}
