import { type Chunk, hasClass, type NounChunk, type VerbChunk } from './chunks.ts';
import { type Group, readGroup } from './find-group.ts';
import { findMood } from './find-mood.ts';
import { findPredicate } from './find-predicate.ts';
import { findWhole, type NumberReading, type Search } from './frame-search.ts';
import { isPlain, pickState } from './pick-sense.ts';
import { findAfterAdverbs } from './read-verb.ts';

/** "Among the dead were 12 children", "the victims include 12 children", "the hostages include 12 Thais". */
export function readMembership(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  let before = at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const verb = chunks[before];
  if (verb?.kind !== 'VERB') return null;
  const isIncluding = verb.classes.has('INCLUDE');
  if ((!verb.isCopula && !isIncluding) || noun.head === null) return null;
  const group = findGroup(chunks, before);
  if (group) {
    return {
      measure: group.measure,
      rule: 'member of a group',
      trigger: { start: group.noun.start, end: verb.end },
      verb,
      isUncertain: verb.isUncertain,
      isLevel: group.measure === 'HELD' || group.measure === 'HELD_HOSTAGE',
      mood: findMood(chunks, before, verb, group.measure),
    };
  }
  const inverted = verb.isCopula ? readInverted(chunks, before) : null;
  if (inverted)
    return {
      measure: inverted.measure,
      rule: 'inverted',
      trigger: { start: inverted.noun.start, end: verb.end },
      verb,
      isUncertain: false,
      isLevel: false,
    };
  const whole = search.found.get(findSpokenAt(chunks, before - 1) ?? -1);
  if (whole && isIncluding && noun.isPeople)
    return {
      ...whole,
      rule: 'part after "including"',
      isInherited: true,
      relation: { kind: 'SUBSET_OF', to: findSpokenAt(chunks, before - 1) ?? 0 },
    };
  const spoken = findSpoken(chunks, before - 1);
  const { previous } = search;
  if (previous && isIncluding && noun.isPeople && spoken?.kind === 'NOUN' && hasClass(spoken.head, 'FIGURE_NOUN'))
    return {
      measure: previous.measure,
      rule: 'part of a figure before',
      trigger: { start: spoken.start, end: verb.end },
      verb,
      isUncertain: verb.isUncertain,
      isLevel: previous.isLevel,
      within: previous.number,
    };
  return null;
}

/** "Killed in the attack were 12 policemen", "dead are two teachers". */
function readInverted(chunks: readonly Chunk[], verb: number): Group | null {
  let first = verb - 1;
  while (first > 0 && ['NOUN', 'PREPOSITION', 'BY', 'FROM', 'ADVERB', 'OF'].includes(chunks[first]?.kind ?? ''))
    first -= 1;
  const chunk = chunks[first];
  const before = chunks[first - 1];
  if (chunk === undefined || (before !== undefined && !['COMMA', 'STOP', 'AND', 'ADVERB'].includes(before.kind)))
    return null;
  const measure =
    chunk.kind === 'STATE'
      ? pickState(chunk.rules, true)?.measure
      : chunk.kind === 'VERB' && !chunk.isFinite && chunk.voice === 'PASSIVE'
        ? chunk.readings
            .flatMap(({ rule }) => rule.senses)
            .find((sense) => isPlain(sense) && sense.counts !== 'SUBJECT')?.measure
        : null;
  return measure && (chunk.kind === 'STATE' || chunk.kind === 'VERB') ? { noun: chunk, measure, last: verb - 1 } : null;
}

/** The position of the noun before a verb, with a state that belongs to it: "the 14 dead included". */
function findSpokenAt(chunks: readonly Chunk[], from: number): number | null {
  let at = from;
  while (
    ['ADVERB', 'STATE'].includes(chunks[at]?.kind ?? '') ||
    (chunks[at]?.kind === 'VERB' && !(chunks[at] as VerbChunk).isFinite)
  )
    at -= 1;
  return chunks[at]?.kind === 'NOUN' ? at : null;
}

/** The subject of a verb, also of one after "and": "these figures cannot be verified and include". */
function findSpoken(chunks: readonly Chunk[], from: number): Chunk | undefined {
  for (let at = from; at >= Math.max(0, from - 8); at -= 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'NOUN') return chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR') return undefined;
  }
  return undefined;
}

/** The group before a verb: "the dead", "those killed in the attack". */
function findGroup(chunks: readonly Chunk[], verb: number): Group | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 7); at -= 1) {
    const chunk = chunks[at] as Chunk;
    if (['STOP', 'SUBORDINATOR', 'IF', 'BUT', 'AND', 'OR'].includes(chunk.kind)) return null;
    const group = readGroup(chunks, at) ?? (chunks[at - 1]?.kind === 'AMONG' ? readCountedGroup(chunks, at) : null);
    if (group && findAfterAdverbs(chunks, group.last + 1) === verb) return group;
  }
  return null;
}

/** "Two of the five engineers kidnapped in June": a group that has a number of its own. */
function readCountedGroup(chunks: readonly Chunk[], at: number): Group | null {
  const noun = chunks[at];
  if (noun?.kind !== 'NOUN' || noun.number === null) return null;
  const found = findPredicate(chunks, at, 'DESCRIPTION');
  if (found === null || found === 'ACTORS') return null;
  let last = found.last;
  while (['PREPOSITION', 'FROM', 'BY'].includes(chunks[last + 1]?.kind ?? '') && chunks[last + 2]?.kind === 'NOUN')
    last += 2;
  while (chunks[last + 1]?.kind === 'NOUN') last += 1;
  return { noun, measure: found.measure, last };
}

/** "Of the dead, 14 were women". */
function readAfterGroup({ chunks }: Search, at: number): NumberReading | null {
  const first = chunks.findIndex(({ kind }, i) => i < at && (kind === 'OF' || kind === 'PARTITIVE'));
  if (first < 0 || chunks[at - 1]?.kind !== 'COMMA') return null;
  const group =
    readGroup(chunks, chunks[first]?.kind === 'OF' ? first + 1 : first) ?? readPartitiveGroup(chunks, first);
  if (group === null || group.last !== at - 2) return null;
  const [verb, people] = [chunks[at + 1], chunks[findAfterAdverbs(chunks, at + 2)]];
  if (verb?.kind !== 'VERB' || !verb.isCopula || people?.kind !== 'NOUN' || !people.isPeople) return null;
  return {
    measure: group.measure,
    rule: 'part of a group',
    trigger: { start: group.noun.start, end: verb.end },
    verb,
    isUncertain: false,
    isLevel: false,
    countedLike: people,
  };
}

/** "Of those killed": the words for "those" are no noun phrase here. */
function readPartitiveGroup(chunks: readonly Chunk[], at: number): Group | null {
  const verb = chunks[at + 1];
  if (chunks[at]?.kind !== 'PARTITIVE' || verb?.kind !== 'VERB') return null;
  const measure = verb.readings.flatMap(({ rule }) => rule.senses).find(isPlain)?.measure;
  if (!measure) return null;
  let last = at + 1;
  while (['PREPOSITION', 'FROM', 'BY'].includes(chunks[last + 1]?.kind ?? '') && chunks[last + 2]?.kind === 'NOUN')
    last += 2;
  return { noun: verb, measure, last };
}

/** "Twelve of the dead were children", "five of those killed were medics". */
export function readOfGroup(search: Search, at: number): NumberReading | null {
  const { chunks } = search;
  if (chunks[at + 1]?.kind !== 'OF') return readAfterGroup(search, at);
  const group = readGroup(chunks, at + 2) ?? readCountedGroup(chunks, at + 2);
  if (group === null) return null;
  const verb = findAfterAdverbs(chunks, group.last + 1);
  const copula = chunks[verb];
  const people = chunks[findAfterAdverbs(chunks, verb + 1)];
  if (copula?.kind !== 'VERB' || !copula.isCopula || people?.kind !== 'NOUN' || !people.isPeople) return null;
  const whole = findWhole(search, at);
  return {
    measure: group.measure,
    rule: 'part of a group',
    trigger: { start: group.noun.start, end: copula.end },
    verb: copula,
    isUncertain: copula.isUncertain,
    isLevel: false,
    countedLike: people,
    ...(whole !== null && { relation: { kind: 'SUBSET_OF' as const, to: whole } }),
  };
}
