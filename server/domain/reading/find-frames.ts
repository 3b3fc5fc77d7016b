import type { Measure } from '../../database/generated/prisma/enums.ts';
import type { NumberMention } from '../figures/numbers/mention.ts';
import { type Chunk, findChunks, type NounChunk, type VerbChunk } from './find-chunks.ts';
import { type Group, readGroup } from './find-group.ts';
import { findMood, type Mood } from './find-mood.ts';
import { findPredicate } from './find-predicate.ts';
import { findToll } from './find-toll.ts';
import { loadFrameLexicon } from './frame-lexicon.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import {
  describeCounted,
  joinMeasures,
  narrowByPeople,
  type Predicate,
  readAsObject,
  readAsSubject,
} from './read-verb.ts';
import type { Frame, Sentence, Span } from './stages.ts';
import { tagWords } from './tag-words.ts';

/** What was found out about one number of a sentence. */
export interface FoundFrame extends Frame {
  readonly isUncertain: boolean;
  /** A level of a day rather than what happened: "are being held". */
  readonly isLevel: boolean;
  readonly isPerfect: boolean;
  /** The number with its hedge and whom it counts. */
  readonly core: Span;
  /** "The six hostages": people who were spoken of before. */
  readonly isDefinite: boolean;
  readonly sentence: Sentence;
}

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
  const chunks = findChunks(tagWords(sentence, numbers, lexicon), lexicon);
  const search: Search = { text, sentence, chunks, previous, found: new Map(), actors: new Set() };
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'NOUN' || chunk.number === null || chunk.isThing) continue;
    if (isApposition(chunks, at)) continue;
    const reading = readNumber(search, at, chunk);
    if (reading) search.found.set(at, reading);
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

/** "Ivan Petrov, a teacher": the noun describes a person who is named. */
function isApposition(chunks: readonly Chunk[], at: number): boolean {
  const [noun, comma, name] = [chunks[at], chunks[at - 1], chunks[at - 2]];
  if (
    noun?.kind !== 'NOUN' ||
    noun.number?.value !== 1 ||
    !noun.items[0]?.number ||
    !noun.items[0].folded.includes(' ')
  )
    return false;
  return comma?.kind === 'COMMA' && name?.kind === 'NOUN' && name.head?.isCapital === true;
}

interface Search {
  readonly text: string;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  /** The last figure before this sentence: "these figures include …" speaks of it. */
  readonly previous: FoundFrame | null;
  readonly found: Map<number, Reading>;
  readonly actors: Set<number>;
}

interface Reading {
  readonly measure: Measure;
  readonly rule: string;
  readonly trigger: Span;
  readonly verb: VerbChunk | null;
  readonly isUncertain: boolean;
  readonly isLevel: boolean;
  readonly relation?: { readonly kind: 'SUBSET_OF' | 'ADDITIONAL_TO'; readonly to: number };
  /** The number of another sentence that it is a part of. */
  readonly within?: NumberMention | null;
  readonly mood?: Mood;
  /** Whom it counts, if the phrase of the number does not say so. */
  readonly countedLike?: Span;
}

function readNumber(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const toll = findToll(chunks, at);
  if (toll === 'EARLIER') return null;
  if (toll) return { ...toll, verb: toll.verb, isUncertain: false, isLevel: false };
  return (
    readPart(search, at, noun) ??
    readOfGroup(search, at) ??
    readObject(search, at, noun) ??
    readSubject(search, at, noun) ??
    readNominal(search, at, noun) ??
    readOwnNoun(search, at, noun) ??
    readMembership(search, at, noun) ??
    readListed(search, at, noun)
  );
}

const fromPredicate = (rule: string, { measure, trigger, verb, isUncertain, isLevel }: Predicate): Reading => ({
  measure,
  rule,
  trigger,
  verb,
  isUncertain,
  isLevel,
});

/** "Killing 12 people", and "killed an aid worker and 12 others" with a noun between. */
function readObject(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const counted = describeCounted(noun);
  let before = at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const direct = chunks[before];
  if (direct?.kind === 'VERB') {
    const found = readAsObject(chunks, before, at, counted);
    if (found)
      return fromPredicate('object of an active verb', {
        ...found,
        trigger: { start: direct.isInfinitive ? direct.start : (direct.main ?? direct).start, end: found.trigger.end },
      });
  }
  // "shot dead 12", "took hostage 12"
  if (direct?.kind === 'STATE' && chunks[before - 1]?.kind === 'VERB') {
    const found = readAsObject(chunks, before - 1, at, counted);
    if (found) return fromPredicate('object of an active verb', found);
  }
  // "He was released alongside 12 others."
  const joined = chunks[before - 1];
  if (direct?.kind === 'AND' && joined?.kind === 'VERB' && joined.voice === 'PASSIVE') {
    const found = readAsSubject(chunks, before - 1, counted);
    if (found) return fromPredicate('together with others', found);
  }
  return null;
}

function readSubject(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const found = findPredicate(chunks, at, noun);
  if (found === null) return null;
  if (found === 'ACTORS') {
    search.actors.add(at);
    return null;
  }
  return fromPredicate(found.rule, found);
}

/** "The deaths of 12 people". */
function readNominal(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const [of, of2] = [chunks[at - 1], chunks[at - 2]];
  if (of?.kind !== 'OF' || of2?.kind !== 'NOUN') return null;
  const happening = of2.head?.entry?.happenings[0];
  if (happening === undefined || of2.number !== null) return null;
  const { measure } = happening;
  if (measure === 'BODIES_RECOVERED' || measure === 'BODIES_IDENTIFIED') {
    const verb = findVerbBefore(chunks, at - 2);
    const isIdentified =
      measure === 'BODIES_IDENTIFIED' ||
      verb?.readings.some(({ rule }) => rule.senses.some(({ bodies }) => bodies === 'BODIES_IDENTIFIED'));
    return {
      measure: isIdentified ? 'BODIES_IDENTIFIED' : 'BODIES_RECOVERED',
      rule: 'noun of what happened',
      trigger: { start: of2.start, end: of.end },
      verb: verb ?? null,
      isUncertain: false,
      isLevel: false,
    };
  }
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

function findVerbBefore(chunks: readonly Chunk[], at: number): VerbChunk | undefined {
  const before = chunks[at - 1];
  return before?.kind === 'VERB' ? before : undefined;
}

/** "12 deaths", "12 injured passengers". */
function readOwnNoun(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const measure = noun.head?.entry?.measures.find(({ isWeak }) => isWeak !== true)?.measure;
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
    return {
      measure: bodies ?? joined ?? measure,
      rule: 'noun that counts',
      trigger: { start: noun.head.start, end: joined && other ? other.end : noun.head.end },
      verb: own,
      isUncertain: false,
      isLevel: false,
      mood: findMood(chunks, at, null, measure),
    };
  }
  const [described] = noun.describedBy.flatMap((entry) => [
    ...entry.states.flatMap(({ measure: state }) => (state ? [state] : [])),
    ...entry.verbs.flatMap(({ rule }) =>
      rule.senses
        .filter(({ needs, counts }) => needs === undefined && counts !== 'SUBJECT')
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

function readBodies(chunks: readonly Chunk[], at: number): Measure | null {
  const verb = chunks.slice(at + 1, at + 4).find((chunk) => chunk.kind === 'VERB');
  const isIdentified =
    verb?.kind === 'VERB' &&
    !verb.isNegated &&
    verb.readings.some(({ rule }) => rule.senses.some(({ bodies }) => bodies === 'BODIES_IDENTIFIED'));
  return isIdentified ? 'BODIES_IDENTIFIED' : null;
}

/** "Among the dead were 12 children", "the victims include 12 children", "the hostages include 12 Thais". */
function readMembership(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  let before = at - 1;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  const verb = chunks[before];
  if (verb?.kind !== 'VERB') return null;
  const isIncluding = verb.classes.has('INCLUDE');
  if (!verb.isCopula && !isIncluding) return null;
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
  const spoken = findSpoken(chunks, before - 1);
  const { previous } = search;
  if (previous && isIncluding && noun.isPeople && spoken?.kind === 'NOUN' && FIGURES.test(spoken.head?.folded ?? ''))
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

/** The subject of a verb, also of one after "and": "these figures cannot be verified and include". */
function findSpoken(chunks: readonly Chunk[], from: number): Chunk | undefined {
  for (let at = from; at >= Math.max(0, from - 8); at -= 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'NOUN') return chunk;
    if (chunk.kind === 'STOP' || chunk.kind === 'SUBORDINATOR') return undefined;
  }
  return undefined;
}

const FIGURES = /^(?:figures?|tolls?|numbers?|counts?|tally|total|death toll)$/;

/** The group before a verb: "the dead", "those killed in the attack". */
function findGroup(chunks: readonly Chunk[], verb: number): Group | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 7); at -= 1) {
    const chunk = chunks[at] as Chunk;
    if (['STOP', 'SUBORDINATOR', 'IF', 'BUT', 'AND', 'OR'].includes(chunk.kind)) return null;
    const group = readGroup(chunks, at);
    if (group && skipAdverbs(chunks, group.last + 1) === verb) return group;
  }
  return null;
}

function skipAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'ADVERB') at += 1;
  return at;
}

/** "Twelve of the dead were children", "five of those killed were medics". */
function readOfGroup(search: Search, at: number): Reading | null {
  const { chunks } = search;
  if (chunks[at + 1]?.kind !== 'OF') return null;
  const group = readGroup(chunks, at + 2);
  if (group === null) return null;
  const verb = skipAdverbs(chunks, group.last + 1);
  const copula = chunks[verb];
  const people = chunks[skipAdverbs(chunks, verb + 1)];
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

/** "Including three children", "seven of them children", "14 of the 45": a part of people counted before. */
function readPart(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks, found } = search;
  const before = chunks[skipBack(chunks, at - 1)];
  if (before?.kind === 'INCLUDING') {
    const whole = findWhole(search, at);
    if (whole === null) return null;
    const own = findPredicate(chunks, at, noun, 'NEXT');
    const base = found.get(whole) as Reading;
    if (own && own !== 'ACTORS') return { ...fromPredicate(own.rule, own), relation: { kind: 'SUBSET_OF', to: whole } };
    return { ...base, rule: 'part after "including"', relation: { kind: 'SUBSET_OF', to: whole } };
  }
  const after = chunks[at + 1];
  if (after?.kind !== 'PARTITIVE') return null;
  const whole = findWhole(search, at);
  const own = readAfterPartitive(search, at + 1, noun);
  if (own === 'OTHER') return null;
  if (own) {
    const base = whole === null ? null : (found.get(whole) as Reading);
    const isHeld = base?.measure === 'HELD_HOSTAGE' || base?.measure === 'HELD';
    const measure = isHeld && own.measure === 'KILLED' ? 'DIED_IN_CAPTIVITY' : own.measure;
    return { ...own, measure, ...(whole !== null && { relation: { kind: 'SUBSET_OF' as const, to: whole } }) };
  }
  if (whole === null) return null;
  const base = found.get(whole) as Reading;
  return { ...base, rule: 'part of people counted before', relation: { kind: 'SUBSET_OF', to: whole } };
}

function skipBack(chunks: readonly Chunk[], at: number): number {
  let before = at;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  return before;
}

/** What follows "of them": a verb or state of its own, nothing but a noun, or something that is not understood. */
function readAfterPartitive(search: Search, at: number, noun: NounChunk): Reading | null | 'OTHER' {
  const { chunks } = search;
  let next = at + 1;
  while (chunks[next]?.kind === 'ADVERB') next += 1;
  // "Of whom the military says are dead".
  const [subject, saying] = [chunks[next], chunks[next + 1]];
  if (subject?.kind === 'NOUN' && saying?.kind === 'VERB' && saying.classes.has('SAY')) next += 2;
  const verb = chunks[next];
  if (
    verb === undefined ||
    verb.kind === 'COMMA' ||
    verb.kind === 'STOP' ||
    verb.kind === 'DASH' ||
    verb.kind === 'CLOSE' ||
    verb.kind === 'NOUN' ||
    verb.kind === 'AND' ||
    verb.kind === 'FROM' ||
    verb.kind === 'PREPOSITION'
  )
    return null;
  const isState = verb.kind === 'STATE';
  const found = findPredicate(chunks, next - 1, noun, 'NEXT');
  if (found === 'ACTORS') return 'OTHER';
  if (found) {
    const likely =
      isState ||
      chunks
        .slice(at, next + 2)
        .some((chunk) => chunk.kind === 'ADVERB' && /^(?:likely|probably|possibly|presumably)$/.test(chunk.folded));
    return { ...fromPredicate(found.rule, found), isUncertain: found.isUncertain || (likely && !isState) };
  }
  // "Of whom 12 were children".
  if (verb.kind === 'VERB' && verb.isCopula && chunks[next + 1]?.kind === 'NOUN') return null;
  return 'OTHER';
}

/** The nearest number before that has a figure: the whole of a part. */
function findWhole({ chunks, found }: Search, at: number): number | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'STOP' && chunk.folded !== ':') return null;
    const reading = found.get(before);
    if (reading) return reading.relation?.kind === 'SUBSET_OF' ? reading.relation.to : before;
  }
  return null;
}

/** "12 men and three women", "five from Kenya, two from Chad": lists share what one of their members has. */
function readListed(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks, found } = search;
  const partOf = (whole: number, rule: string): Reading => ({
    ...(found.get(whole) as Reading),
    rule,
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
  const previous = findListed(chunks, at);
  if (previous === null) return null;
  const base = found.get(previous);
  if (!base) return null;
  const relation =
    base.relation?.kind === 'SUBSET_OF' && !noun.isMore
      ? { relation: base.relation }
      : noun.isMore
        ? { relation: { kind: 'ADDITIONAL_TO' as const, to: previous } }
        : { relation: undefined };
  const { relation: _, ...own } = base;
  return { ...own, rule: 'member of a list', ...(relation.relation && { relation: relation.relation }) };
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

function toFrame(search: Search, at: number, reading: Reading): FoundFrame | null {
  const { text, chunks, sentence } = search;
  const noun = chunks[at] as NounChunk;
  const mood =
    reading.mood ?? findMood(chunks, reading.verb ? chunks.indexOf(reading.verb) : at, reading.verb, reading.measure);
  const isHostage = describeCounted(noun).isHostage;
  // Who asks for the release of hostages says that they are held.
  const isHeld =
    mood.mood !== 'STATED' && (reading.measure === 'RELEASED' || reading.measure === 'RESCUED') && isHostage;
  const trigger = reading.trigger;
  const counted = reading.countedLike ?? findCounted(chunks, at);
  const start = Math.min(
    noun.numberStart,
    trigger.end <= noun.numberStart && noun.start - trigger.end < 4 ? trigger.start : noun.numberStart,
  );
  const end = Math.max(
    noun.end,
    counted?.end ?? 0,
    trigger.start >= noun.end && trigger.start - noun.end < 4 ? trigger.end : noun.end,
  );
  const to = reading.relation && (chunks[reading.relation.to] as NounChunk).number;
  const related = reading.relation?.kind ?? (noun.isMore ? 'ADDITIONAL_TO' : null);
  const previous = noun.isMore && !reading.relation ? findPrevious(search, at) : null;
  const relation = reading.within
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
    sentence,
  };
}

/** The words for whom a number counts, with "and children" and "of the same family". */
function findCounted(chunks: readonly Chunk[], at: number): Span | null {
  const { counted, items, isPeople } = chunks[at] as NounChunk;
  if (counted === null) return null;
  const [join, noun] = [chunks[at + 1], chunks[at + 2]];
  if (noun?.kind !== 'NOUN' || noun.number !== null) return counted;
  const isList = join?.kind === 'AND' && isPeople && noun.isPeople && noun.items.length === 1;
  const isGroup = join?.kind === 'OF' && items.some(({ folded }) => GROUPS.test(folded));
  return isList || isGroup ? { start: counted.start, end: noun.end } : counted;
}

const GROUPS = /^(?:members?|employees|staff|workers|residents|citizens|nationals|officers|students)$/;

function findPrevious({ chunks, found }: Search, at: number): NumberMention | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before];
    if (found.has(before) && chunk?.kind === 'NOUN') return chunk.number;
  }
  return null;
}
