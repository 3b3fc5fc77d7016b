import { type Chunk, hasClass, type NounChunk } from './chunks.ts';
import { describeCounted } from './counted-noun.ts';
import { isCargo } from './find-predicate.ts';
import { isImplied, isPhraseAfter, makeReading, type NumberReading, type Search } from './frame-search.ts';
import { pickState } from './pick-sense.ts';
import { readAsObject } from './read-verb.ts';

/** "With 148 passengers and six crew", "a crew of four". */
export function readPassengers(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  const [before, crew] = [chunks[at - 1], chunks[at - 2]];
  const reading: NumberReading = {
    measure: 'ON_BOARD',
    rule: 'passengers',
    trigger: noun,
    verb: null,
    isUncertain: false,
    isLevel: false,
  };
  const isAboard = noun.head?.entry?.people.some(({ isAboard }) => isAboard) === true;
  if (before?.kind === 'WITH' && (isAboard || (noun.isPeople && isCargo(chunks, at)))) return reading;
  if (before?.kind !== 'OF' || crew?.kind !== 'NOUN' || crew.number !== null || noun.head !== null) return null;
  if (!crew.head?.entry?.people.some(({ isAboard: is }) => is)) return null;
  const base = findListed(chunks, at - 2);
  const shared = base === null ? undefined : search.found.get(base);
  if (shared) return { ...shared, rule: 'member of a list', isInherited: true, countedLike: crew };
  return chunks[at - 3]?.kind === 'WITH' ? { ...reading, countedLike: crew } : null;
}

/** "Left 35 guerrillas and six soldiers dead": the state after the last of them says what became of all. */
export function readSharedState({ chunks, found }: Search, at: number, noun: NounChunk): NumberReading | null {
  let first = at - 1;
  while (['NOUN', 'COMMA', 'AND', 'ADVERB'].includes(chunks[first]?.kind ?? '') && at - first < 8) first -= 1;
  const verb = chunks[first];
  if (verb?.kind !== 'VERB' || verb.voice === 'PASSIVE' || !verb.classes.has('LINK') || verb.isCopula) return null;
  if (found.has(first + 1) || (!noun.isPeople && noun.head !== null)) return null;
  let last = at + 1;
  while (['NOUN', 'COMMA', 'AND', 'ADVERB'].includes(chunks[last]?.kind ?? '') && last - at < 8) last += 1;
  const state = chunks[last];
  const rule = state?.kind === 'STATE' && last - first > 3 ? pickState(state.rules, true) : undefined;
  if (!state || !rule?.measure) return null;
  const { measure } = rule;
  return { measure, rule: 'state of a list', trigger: state, verb, isUncertain: false, isLevel: false };
}

/** "12 men and three women", "five from Kenya, two from Chad": lists share what one of their members has. */
export function readListed(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks, found } = search;
  const partOf = (whole: number, rule: string): NumberReading => ({
    ...(found.get(whole) as NumberReading),
    rule,
    isInherited: true,
    relation: { kind: 'SUBSET_OF', to: whole },
  });
  const before = chunks[at - 1];
  if (!noun.isPeople && noun.head !== null) return null;
  // "12 people — seven men and five women", "12 people (seven men)", "12 people: seven men".
  if (before?.kind === 'DASH' || before?.kind === 'OPEN' || (before?.kind === 'STOP' && before.folded === ':')) {
    let to = at - 2;
    while (to >= 0 && !found.has(to) && at - to < 8) to -= 1;
    return found.has(to) ? partOf(to, 'list of parts') : null;
  }
  const degree = chunks[at + 1];
  const hurt = [...found.keys()].at(-1);
  const wounded = hurt === undefined ? undefined : found.get(hurt);
  if (noun.head === null && before?.kind === 'COMMA' && degree?.kind === 'ADVERB' && hurt !== undefined && wounded) {
    if (hasClass(degree, 'FATALLY')) return { ...partOf(hurt, 'part of people counted before'), measure: 'KILLED' };
    if (hasClass(degree, 'DEGREE') && wounded.measure === 'INJURED')
      return partOf(hurt, 'part of people counted before');
  }
  // "12 were killed and one": a bare number without anything after it may count something else.
  const isShare =
    chunks[at + 1]?.kind === 'PREPOSITION' &&
    noun.number?.value === 1 &&
    chunks[at + 2]?.kind === 'NOUN' &&
    (chunks[at + 2] as NounChunk).number !== null;
  const isBare = isShare || (noun.head === null && !noun.isMore && !isPhraseAfter(chunks, at));
  if (isBare || isImplied(noun)) return null;
  const previous = findListed(chunks, at);
  if (previous === null) return readJoinedObject(search, at, noun);
  const base = found.get(previous);
  if (!base) return null;
  const relation =
    base.relation?.kind === 'SUBSET_OF' && !noun.isMore
      ? { relation: base.relation }
      : noun.isMore
        ? { relation: { kind: 'ADDITIONAL_TO' as const, to: previous } }
        : { relation: undefined };
  const { relation: _, ...own } = base;
  return {
    ...own,
    rule: 'member of a list',
    isInherited: true,
    ...(relation.relation && { relation: relation.relation }),
  };
}

/** "Killed the commander and 36 others". */
function readJoinedObject({ chunks }: Search, at: number, noun: NounChunk): NumberReading | null {
  if (chunks[at - 1]?.kind !== 'AND' || !noun.isPeople) return null;
  for (let before = at - 2; before >= Math.max(0, at - 8); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'VERB') {
      const found =
        chunks[before + 1]?.kind === 'NOUN' ? readAsObject(chunks, before, at, describeCounted(noun)) : null;
      return found && { ...makeReading('member of a list', found), isInherited: true };
    }
    if (!['NOUN', 'COMMA', 'AND', 'OF', 'ADVERB'].includes(chunk.kind)) return null;
    if (chunk.kind === 'NOUN' && chunk.number !== null) return null;
  }
  return null;
}

/** The member of a list before this one: commas, "and", and phrases of prepositions may stand between. */
function findListed(chunks: readonly Chunk[], at: number): number | null {
  let before = at - 1;
  let joined = false;
  for (; before >= 0 && at - before < 10; before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'COMMA' || chunk.kind === 'AND') {
      joined = true;
      continue;
    }
    if (chunk.kind === 'ADVERB') continue;
    // "Fourteen were freed on Friday, 13 on Saturday".
    const isParallel =
      chunk.kind === 'VERB' &&
      joined &&
      isPhraseAfter(chunks, at) &&
      isPhraseAfter(chunks, before) &&
      chunks[before - 1]?.kind === 'NOUN';
    if (isParallel) continue;
    if (chunk.kind !== 'NOUN') return null;
    if (!joined) return null;
    if (chunk.number !== null) return before;
    const preposition = chunks[before - 1];
    if ((preposition?.kind === 'AND' || preposition?.kind === 'COMMA') && chunk.isPeople) continue;
    if (preposition && ['PREPOSITION', 'FROM', 'OF', 'WITH', 'BY'].includes(preposition.kind)) {
      before -= 1;
      continue;
    }
    return null;
  }
  return null;
}
