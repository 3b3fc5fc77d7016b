import type { Chunk, NounChunk } from './chunks.ts';
import { readGroup } from './find-group.ts';
import { findBeforeAdverbs, type NumberReading, type Search } from './frame-search.ts';
import { findAfterAdverbs } from './read-verb.ts';

/** How far after a figure its shares are sought. */
const MOST_CHUNKS = 24;

/** "Eleven of them were children", "60 people; 14 were minors": whom a figure before is made up of. */
export function readMakeUp(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks, found, previous } = search;
  if (noun.head !== null || noun.isDefinite) return null;
  const isNamed = chunks[at + 1]?.kind === 'PARTITIVE';
  const verb = chunks[findAfterAdverbs(chunks, isNamed ? at + 2 : at + 1)];
  const people = verb && chunks[findAfterAdverbs(chunks, chunks.indexOf(verb) + 1)];
  if (verb?.kind !== 'VERB' || !verb.isCopula || verb.isNegated || verb.isSupposed || verb.isFuture) return null;
  if (people?.kind !== 'NOUN' || people.number !== null || !isKindOfPeople(people)) return null;
  const near = [...found.keys()].at(-1);
  const reading = near === undefined ? undefined : found.get(near);
  if (near !== undefined && reading) {
    const to = reading.relation?.kind === 'SUBSET_OF' ? reading.relation.to : near;
    if (!isWithin(noun, (chunks[to] as NounChunk).number)) return null;
    const relation = { kind: 'SUBSET_OF' as const, to };
    return { ...reading, rule: 'what a figure is made up of', isInherited: true, countedLike: people, relation };
  }
  if (previous === null || !isWithin(noun, previous.number)) return null;
  return {
    measure: previous.measure,
    rule: 'what a figure is made up of',
    trigger: { start: noun.start, end: people.end },
    verb,
    isUncertain: previous.isUncertain,
    isLevel: previous.isLevel,
    countedLike: people,
    within: previous.number,
  };
}

/** "Children", "soldiers", "Kenyans", but not "people" or "suspects". */
function isKindOfPeople({ head }: NounChunk): boolean {
  const entry = head?.entry;
  return (
    !!entry?.nationality ||
    entry?.people.some(({ sex, ageGroup, status }) => sex !== undefined || ageGroup !== undefined || status) === true
  );
}

function isWithin(noun: NounChunk, whole: NounChunk['number']): boolean {
  const most = whole?.value ?? whole?.high ?? whole?.low;
  return most != null && (noun.number?.value ?? Number.POSITIVE_INFINITY) <= most;
}

/** "Five were killed, two in Harat and three in Belun", "54 dead (Oduma 31, Sabo 23)": bare numbers that add up to a figure before. */
export function readShare({ chunks, found }: Search, at: number, noun: NounChunk): NumberReading | null {
  if (noun.head !== null) return null;
  for (const [to, whole] of [...found.entries()].reverse()) {
    const shares = findShares(chunks, to);
    const numbers = shares.map((share) => (chunks[share] as NounChunk).number?.value ?? Number.NaN);
    const sum = numbers.reduce((one, other) => one + other, 0);
    if (shares.length > 1 && shares.includes(at) && sum === (chunks[to] as NounChunk).number?.value)
      return { ...whole, rule: 'share of a figure', isInherited: true, relation: { kind: 'SUBSET_OF', to } };
  }
  return null;
}

/** The bare numbers after a figure, each with a place or a name. */
function findShares(chunks: readonly Chunk[], from: number): number[] {
  const shares: number[] = [];
  for (let at = from + 1; at < Math.min(chunks.length, from + MOST_CHUNKS); at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'STOP' && chunk.folded !== ':') break;
    if (chunk.kind !== 'NOUN' || chunk.number === null || chunk.head !== null) continue;
    const [before, after] = [chunks[at - 1], chunks[at + 1]];
    const isPlaced = after !== undefined && ['PREPOSITION', 'FROM', 'STATE'].includes(after.kind);
    const isNamed = before?.kind === 'NOUN' && before.number === null;
    if (isPlaced || isNamed) shares.push(at);
  }
  return shares;
}

/** "Nine of the dead were found in one house", "account for 38 of the deaths": a part of the dead or the injured, whatever is said of it. */
export function readPartOfGroup({ chunks }: Search, at: number, noun: NounChunk): NumberReading | null {
  if (noun.head !== null || chunks[at + 1]?.kind !== 'OF') return null;
  const group = readGroup(chunks, at + 2);
  const people = chunks[at + 2];
  if (!group || people?.kind !== 'NOUN' || people.head?.entry?.classes.has('VICTIM_NOUN')) return null;
  if (group.measure !== 'KILLED' && group.measure !== 'INJURED') return null;
  const verb = chunks[findAfterAdverbs(chunks, group.last + 1)];
  const isIdentified =
    verb?.kind === 'VERB' &&
    verb.readings.some(({ rule }) => rule.senses.some(({ bodies }) => bodies === 'BODIES_IDENTIFIED'));
  if (isIdentified || chunks[findBeforeAdverbs(chunks, at - 1)]?.kind === 'FROM') return null;
  return {
    measure: group.measure,
    rule: 'part of a group',
    trigger: group.noun,
    verb: null,
    isUncertain: false,
    isLevel: false,
  };
}

/** "Five more bodies were found, for a total of 44": of what the sentence counted before. */
export function readTotalOf({ chunks, found }: Search, at: number, noun: NounChunk): NumberReading | null {
  const [join, before] = [chunks[at - 1], chunks[at - 2]];
  const last = [...found.values()].at(-1);
  if (!last || noun.head !== null || join?.kind !== 'PREPOSITION' || before?.kind !== 'COMMA') return null;
  const isTotal = noun.items.some(({ folded }) => /^(?:an? )?(?:overall |combined )?total of$/.test(folded));
  if (!isTotal) return null;
  return { ...last, rule: 'total', isInherited: true, relation: undefined };
}
