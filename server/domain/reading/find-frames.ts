import type { NumberMention } from '../figures/numbers/mention.ts';
import { type Chunk, hasClass, type NounChunk } from './chunks.ts';
import { describeCounted } from './counted-noun.ts';
import { findChunks } from './find-chunks.ts';
import { findMood } from './find-mood.ts';
import { findPredicate } from './find-predicate.ts';
import { type FoundToll, findToll } from './find-toll.ts';
import { loadFrameLexicon } from './frame-lexicon.ts';
import { type FoundFrame, makeReading, type NumberReading, type Search } from './frame-search.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import { readApposedGroup, readFrontedObject } from './read-fronted.ts';
import { readExchange, readGroupOf, readObject, readOwnNoun, readSubjectOrNominal } from './read-governed.ts';
import { readMembership, readOfGroup } from './read-groups.ts';
import { readListed, readPassengers, readSharedState } from './read-lists.ts';
import { readPartOfWhole } from './read-parts.ts';
import { readMakeUp, readPartOfGroup, readShare, readTotalOf } from './read-shares.ts';
import { readByOrder } from './read-verb-first.ts';
import type { Sentence, Span } from './stages.ts';
import { lookUpWords } from './tag-words.ts';
import { isAge, isApposition, isRate, isThing, isTitle } from './uncounted-numbers.ts';

export interface SentenceFrames {
  readonly frames: readonly FoundFrame[];
  /** Numbers of people who acted, rather than suffered: "three gunmen killed seven". */
  readonly actors: readonly NumberMention[];
}

/** Finds the figures of a sentence. */
export function findFrames(
  text: string,
  sentence: Sentence,
  numbers: readonly NumberMention[],
  rules: FrameRules,
  previous: FoundFrame | null = null,
): SentenceFrames {
  if (numbers.length === 0) return { frames: [], actors: [] };
  const lexicon = loadFrameLexicon(rules);
  const chunks = findChunks(lookUpWords(sentence, numbers, lexicon), lexicon);
  const { order = {}, articles = [] } = rules;
  const search: Search = { text, sentence, chunks, previous, order, found: new Map(), actors: new Set() };
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'NOUN' || chunk.number === null || chunk.isThing) continue;
    if (
      isApposition(chunks, at) ||
      isAge(chunks, at) ||
      isTitle(chunk, sentence) ||
      isRate(chunks, at) ||
      isThing(chunks, at)
    )
      continue;
    if (
      !chunk.isPeople &&
      chunk.head !== null &&
      chunk.items.some((one) => one.number && articles.includes(one.folded))
    )
      continue;
    const reading = readNumber(search, at, chunk);
    if (reading && isQuoted(text, chunk, reading)) continue;
    if (reading && !(chunk.number.value === 0 && !countsNone(reading))) search.found.set(at, reading);
  }
  const frames = [...search.found.entries()].map(([at, reading]) => toFrame(search, at, reading));
  return {
    frames: frames.filter((frame): frame is FoundFrame => frame !== null),
    actors: [...search.actors].flatMap((at) => {
      const chunk = chunks[at];
      return chunk?.kind === 'NOUN' && chunk.number !== null && !search.found.has(at) ? [chunk.number] : [];
    }),
  };
}

/** "Sixty 'casualties'" of a drill: quotes around the noun or the state itself mean that it is not real. */
function isQuoted(text: string, noun: NounChunk, { rule, trigger }: NumberReading): boolean {
  if (!['noun that counts', 'participle', 'state'].includes(rule) || trigger.start <= noun.numberStart) return false;
  return /["“‘«]/u.test(text[trigger.start - 1] ?? '') && /["”’»]/u.test(text[trigger.end] ?? '');
}

/** "Nobody was hurt" is a figure, "none of them was held" hardly. */
function countsNone({ measure, relation }: NumberReading): boolean {
  return relation === undefined && ['KILLED', 'INJURED', 'CASUALTIES', 'MISSING', 'SURVIVORS'].includes(measure);
}

function readNumber(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks } = search;
  const toll = findToll(
    chunks,
    at,
    search.found.get([...search.found.keys()].at(-1) ?? -1)?.measure ?? search.previous?.measure ?? null,
    search.order,
  );
  if (toll === 'EARLIER') return null;
  if (noun.number?.value === null && noun.number.low === null) return null;
  if (toll)
    return (
      readOwnInstead(search, at, toll) ??
      readOtherNoun(search, at, noun, toll) ?? { ...toll, isUncertain: false, isLevel: false }
    );
  return (
    readFrontedObject(search, at) ??
    readPartOfWhole(search, at, noun) ??
    readGroupOf(search, at, noun) ??
    readOfGroup(search, at) ??
    readObject(search, at, noun) ??
    readByOrder(search, at, noun) ??
    readSharedState(search, at, noun) ??
    readSubjectOrNominal(search, at, noun) ??
    readOwnNoun(search, at, noun) ??
    readApposedGroup(search, at, noun) ??
    readPartOfGroup(search, at, noun) ??
    readMakeUp(search, at, noun) ??
    readMembership(search, at, noun) ??
    readExchange(search, at, noun) ??
    readPassengers(search, at, noun) ??
    readShare(search, at, noun) ??
    readTotalOf(search, at, noun) ??
    readListed(search, at, noun)
  );
}

/** "Casualties: 12 killed": what describes the number itself says more than the heading. */
function readOwnInstead({ chunks }: Search, at: number, { measure, verb }: FoundToll): NumberReading | null {
  if (verb !== null) return null;
  const own = findPredicate(chunks, at, 'DESCRIPTION');
  return own && own !== 'ACTORS' && own.measure !== measure ? makeReading(own.rule, own) : null;
}

/** "The toll rose to 12 dead and 30 injuries": a noun that counts something else says more than the toll. */
function readOtherNoun(search: Search, at: number, noun: NounChunk, { measure }: FoundToll): NumberReading | null {
  const own = search.order.isVerbFirst ? readOwnNoun(search, at, noun) : null;
  return own !== null && own.measure !== measure ? own : null;
}

/** A deal that is to release 33 hostages does not say how many are held. */
function speaksOfDeal(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.kind === 'NOUN' && chunk.items.some((item) => hasClass(item, 'DEAL_NOUN')));
}

function toFrame(search: Search, at: number, reading: NumberReading): FoundFrame | null {
  const { text, chunks, sentence } = search;
  const noun = chunks[at] as NounChunk;
  const mood =
    reading.mood ?? findMood(chunks, reading.verb ? chunks.indexOf(reading.verb) : at, reading.verb, reading.measure);
  const isHostage = describeCounted(noun).isHostage;
  // Who asks for the release of hostages says that they are held.
  const isHeld =
    mood.mood === 'CALLED_FOR' &&
    !speaksOfDeal(chunks) &&
    (reading.measure === 'RELEASED' || reading.measure === 'RESCUED') &&
    isHostage;
  const trigger = reading.trigger;
  const counted = reading.countedLike ?? findCounted(chunks, at);
  const start = Math.min(
    noun.numberStart,
    !reading.isInherited && trigger.end <= noun.numberStart && noun.start - trigger.end < 4
      ? trigger.start
      : noun.numberStart,
  );
  const end = Math.max(
    noun.end,
    counted?.end ?? 0,
    !reading.isInherited && trigger.start >= noun.end && trigger.start - noun.end < 4 ? trigger.end : noun.end,
  );
  const [of, whole] = [chunks[at + 1], chunks[at + 2]];
  const isPartOf = of?.kind === 'OF' && whole?.kind === 'NOUN' && whole.number !== null && search.found.has(at + 2);
  const to = reading.relation && (chunks[reading.relation.to] as NounChunk).number;
  const related = reading.relation?.kind ?? (noun.isMore ? 'ADDITIONAL_TO' : null);
  const previous = noun.isMore && !reading.relation ? findPrevious(search, at) : null;
  const relation =
    isPartOf && whole.number
      ? { kind: 'SUBSET_OF' as const, to: whole.number }
      : reading.within
        ? { kind: 'SUBSET_OF' as const, to: reading.within }
        : to && reading.relation
          ? { kind: reading.relation.kind, to }
          : related && previous
            ? { kind: related, to: previous }
            : null;
  return {
    number: noun.number,
    measure: isHeld ? 'HELD_HOSTAGE' : reading.measure,
    trigger: { ...trigger, text: text.slice(trigger.start, trigger.end) },
    rule: reading.rule,
    words: { start, end },
    counted: counted && { ...counted, text: text.slice(counted.start, counted.end) },
    stance: mood.stance,
    mood: isHeld ? 'STATED' : mood.mood,
    relation,
    isUncertain: reading.isUncertain,
    isLevel: isHeld || reading.isLevel,
    isPerfect: reading.verb?.isPerfect === true,
    core: { start: noun.numberStart, end: Math.max(noun.end, counted?.end ?? 0) },
    isDefinite: noun.isDefinite,
    isInherited: reading.isInherited === true,
    isJoined: ['AND', 'COMMA'].includes(chunks[at - 1]?.kind ?? ''),
    sentence,
  };
}

/** The words for whom a number counts, with "and children" and "of the same family". */
function findCounted(chunks: readonly Chunk[], at: number): Span | null {
  const { counted, items, isPeople } = chunks[at] as NounChunk;
  const [join, noun] = [chunks[at + 1], chunks[at + 2]];
  // "137 of the 287 pupils".
  if (counted === null && join?.kind === 'OF' && noun?.kind === 'NOUN' && noun.number !== null) return noun.counted;
  // "Twenty of the bandits", "17 bodies of policemen".
  const isOf = join?.kind === 'OF' && noun?.kind === 'NOUN' && noun.number === null && noun.isPeople;
  if (isOf && (counted === null || describeCounted(chunks[at] as NounChunk).isBody)) return noun;
  if (counted === null) return null;
  if (noun?.kind !== 'NOUN' || noun.number !== null) return counted;
  const isList = join?.kind === 'AND' && isPeople && noun.isPeople && noun.items.length === 1;
  const isGroup = join?.kind === 'OF' && items.some((item) => hasClass(item, 'MEMBER_NOUN'));
  return isList || isGroup ? { start: counted.start, end: noun.end } : counted;
}

function findPrevious({ chunks, found }: Search, at: number): NumberMention | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before];
    if (found.has(before) && chunk?.kind === 'NOUN') return chunk.number;
  }
  return null;
}
