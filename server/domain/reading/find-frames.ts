import type { Measure } from '../../database/generated/prisma/enums.ts';
import type { NumberMention } from '../figures/numbers/mention.ts';
import { type Chunk, findChunks, hasClass, type NounChunk, type VerbChunk } from './find-chunks.ts';
import { type Group, readGroup } from './find-group.ts';
import { findMood, type Mood } from './find-mood.ts';
import { findPredicate } from './find-predicate.ts';
import { type FoundToll, findToll } from './find-toll.ts';
import { loadFrameLexicon } from './frame-lexicon.ts';
import type { FrameRules, NounRule } from './languages/frame-rules.ts';
import {
  type CountedNoun,
  describeCounted,
  describeCountedAt,
  findAfterAdverbs,
  joinMeasures,
  narrowByPeople,
  type Predicate,
  pickState,
  readAsObject,
  readAsSubject,
} from './read-verb.ts';
import type { Frame, Sentence, Span } from './stages.ts';
import { lookUpWords } from './tag-words.ts';

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
  /** Whether the words for what happened belong to another number. */
  readonly isInherited: boolean;
  /** Whether it is joined to a figure before it: "and 30 wounded". */
  readonly isJoined: boolean;
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
  const chunks = findChunks(lookUpWords(sentence, numbers, lexicon), lexicon);
  const search: Search = { text, sentence, chunks, previous, found: new Map(), actors: new Set() };
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
    const reading = readNumber(search, at, chunk);
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

/** "Ana Ruiz, 41, said": the age of a person who is named. */
function isAge(chunks: readonly Chunk[], at: number): boolean {
  const [noun, before, name, after] = [chunks[at], chunks[at - 1], chunks[at - 2], chunks[at + 1]];
  if (noun?.kind !== 'NOUN' || noun.items.length !== 1 || (noun.number?.value ?? 200) > MOST_YEARS) return false;
  const isSet = before?.kind === 'COMMA' && name?.kind === 'NOUN' && name.number === null;
  return isSet && (after === undefined || after.kind === 'COMMA' || after.kind === 'STOP' || after.kind === 'AND');
}

/** Nobody is older. */
const MOST_YEARS = 115;

/** "Seven Drowned Men": a common noun with a capital is part of a title, unless the whole line is written so. */
function isTitle({ items, head }: NounChunk, { tokens, block }: Sentence): boolean {
  if (!head?.isCapital || head.number !== null || block.kind === 'HEADLINE') return false;
  const isName = head.entry === null || head.entry.nationality !== null;
  const words = tokens.filter(({ isWord }) => isWord);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return !isName && items.some(({ number }) => number !== null) && capitals.length < words.length / 2;
}

/** "Holding four people each". */
function isRate(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks[at + 1];
  const verb = chunks[at - 1];
  const isExchange =
    verb?.kind === 'VERB' &&
    verb.readings.some(({ rule }) => rule.senses.some(({ measure }) => measure === 'RELEASED'));
  return after?.kind === 'ADVERB' && hasClass(after, 'EACH') && !isExchange;
}

/** "37 sheep and 12 more": the second number counts what the first does. */
function isThing(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at];
  if (
    noun?.kind !== 'NOUN' ||
    noun.isPeople !== noun.items.some((item) => hasClass(item, 'OTHERS')) ||
    noun.describedBy.length > 0
  )
    return false;
  if (noun.head !== null && !hasClass(noun.head, 'OTHERS')) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before];
    if (chunk?.kind !== 'NOUN') continue;
    if (chunk.number !== null || chunk.isPeople) return chunk.isThing;
    if (chunk.items.some(({ number }) => number?.excludedBecause === 'THINGS')) return true;
  }
  return false;
}

/** "Nobody was hurt" is a figure, "none of them was held" hardly. */
function countsNone({ measure, relation }: Reading): boolean {
  return relation === undefined && ['KILLED', 'INJURED', 'CASUALTIES', 'MISSING', 'SURVIVORS'].includes(measure);
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
  readonly relation?: { readonly kind: 'SUBSET_OF' | 'ADDITIONAL_TO'; readonly to: number } | undefined;
  /** The number of another sentence that it is a part of. */
  readonly within?: NumberMention | null;
  readonly mood?: Mood;
  /** Whom it counts, if the phrase of the number does not say so. */
  readonly countedLike?: Span;
  /** Whether the words for what happened belong to another number. */
  readonly isInherited?: boolean;
}

function readNumber(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const toll = findToll(
    chunks,
    at,
    search.found.get([...search.found.keys()].at(-1) ?? -1)?.measure ?? search.previous?.measure ?? null,
  );
  if (toll === 'EARLIER') return null;
  if (noun.number?.value === null && noun.number.low === null) return null;
  if (toll) return readOwnInstead(search, at, toll) ?? { ...toll, isUncertain: false, isLevel: false };
  return (
    readPart(search, at, noun) ??
    readGroupOf(search, at, noun) ??
    readOfGroup(search, at) ??
    readObject(search, at, noun) ??
    readSubjectOrNominal(search, at, noun) ??
    readOwnNoun(search, at, noun) ??
    readMembership(search, at, noun) ??
    readExchange(search, at, noun) ??
    readPassengers(search, at, noun) ??
    readListed(search, at, noun)
  );
}

/** "Casualties: 12 killed": what describes the number itself says more than the heading. */
function readOwnInstead({ chunks }: Search, at: number, { measure, verb }: FoundToll): Reading | null {
  if (verb !== null) return null;
  const own = findPredicate(chunks, at, 'DESCRIPTION');
  return own && own !== 'ACTORS' && own.measure !== measure ? fromPredicate(own.rule, own) : null;
}

const fromPredicate = (rule: string, { measure, trigger, verb, isUncertain, isLevel }: Predicate): Reading => ({
  measure,
  rule,
  trigger,
  verb,
  isUncertain,
  isLevel,
});

/** "A woman", "no casualties": a number that no numeral prints. */
function isImplied({ items }: NounChunk): boolean {
  return items.some(
    ({ number, folded }) =>
      number !== null && number.excludedBecause === undefined && (number.value ?? 9) <= 2 && folded.includes(' '),
  );
}

/** "Killing 12 people", and "killed an aid worker and 12 others" with a noun between. */
function readObject(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const counted = noun === chunks[at] ? describeCountedAt(chunks, at) : describeCounted(noun);
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
  if (
    direct?.kind === 'AND' &&
    direct.entry?.classes.has('ALONGSIDE') &&
    joined?.kind === 'VERB' &&
    joined.voice === 'PASSIVE'
  ) {
    const found = readAsSubject(chunks, before - 1, counted);
    if (found) return fromPredicate('together with others', found);
  }
  return null;
}

/** "The lives of all 12 people on board": what happened to people says more than that they were aboard. */
function readSubjectOrNominal(search: Search, at: number, noun: NounChunk): Reading | null {
  const subject = readSubject(search, at, noun);
  return subject !== null && subject.measure !== 'ON_BOARD' ? subject : (readNominal(search, at, noun) ?? subject);
}

function readSubject(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const isPartOf = chunks[skipBack(chunks, at - 1)]?.kind === 'PARTITIVE';
  const whole = isPartOf ? findWhole(search, at) : null;
  const found = findPredicate(chunks, at, 'SENTENCE', describeLikeWhole(search, whole, noun));
  if (found === null) return null;
  if (found !== 'ACTORS' && found.rule === 'state' && isImplied(noun) && noun.number?.value !== 0) return null;
  if (found === 'ACTORS') {
    search.actors.add(at);
    return null;
  }
  const reading = fromPredicate(found.rule, found);
  // "Of whom 17 are in hospital".
  if (whole === null) return reading;
  return {
    ...reading,
    measure: narrowByWhole(reading.measure, search.found.get(whole) as Reading),
    relation: { kind: 'SUBSET_OF', to: whole },
  };
}

/** "The deaths of 12 people". */
function readNominal(search: Search, at: number, noun: NounChunk): Reading | null {
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

/** "Recovered the bodies of 12", "the bodies of 12 people have been identified", "hold the bodies of 12 hostages". */
function readBodiesOf({ chunks }: Search, at: number, bodies: NounChunk): Reading | null {
  let before = at - 3;
  while (before > 0 && ['AND', 'NOUN', 'ADVERB', 'COMMA'].includes(chunks[before]?.kind ?? '') && at - before < 8)
    before -= 1;
  const earlier = chunks[before];
  const held =
    earlier?.kind === 'VERB' &&
    earlier.readings.some(({ rule }) => rule.senses.some(({ isLevel }) => isLevel === true));
  const later = findPassive(chunks, at + 1);
  const measures = [earlier, later]
    .flatMap((chunk) => (chunk?.kind === 'VERB' ? chunk.readings : []))
    .flatMap(({ rule }) => rule.senses.flatMap((sense) => sense.bodies ?? []));
  const verb = later ?? (earlier?.kind === 'VERB' ? earlier : null);
  if (measures.length === 0 && !held && chunks[at - 3]?.kind === 'PREPOSITION') return null;
  const measure = measures.includes('BODIES_IDENTIFIED')
    ? 'BODIES_IDENTIFIED'
    : held && measures.length === 0
      ? 'DIED_IN_CAPTIVITY'
      : 'BODIES_RECOVERED';
  return {
    measure,
    rule: 'noun of what happened',
    trigger: { start: bodies.start, end: (chunks[at - 1] as Chunk).end },
    verb,
    isUncertain: false,
    isLevel: held,
  };
}

function findPassive(chunks: readonly Chunk[], from: number): VerbChunk | null {
  for (const chunk of chunks.slice(from, from + 6)) {
    if (chunk.kind === 'VERB') return chunk.voice === 'PASSIVE' ? chunk : null;
    if (!['PREPOSITION', 'NOUN', 'FROM', 'ADVERB'].includes(chunk.kind)) return null;
  }
  return null;
}

/** "12 deaths", "12 injured passengers". */
function readOwnNoun(search: Search, at: number, noun: NounChunk): Reading | null {
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

/** "Claimed 12 lives", and "12 lives were lost", but not "saved 12 lives". */
function hasNeededVerb(chunks: readonly Chunk[], at: number, { verbs }: NounRule): boolean {
  const near = [chunks[skipBack(chunks, at - 1)], chunks[at + 1]];
  return (
    verbs === undefined || near.some((chunk) => chunk?.kind === 'VERB' && verbs.includes(chunk.main?.folded ?? ''))
  );
}

/** "A chance of between 1,000 and 10,000 deaths". */
function isChance(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at - 2];
  return chunks[at - 1]?.kind === 'OF' && noun?.kind === 'NOUN' && hasClass(noun.head, 'CHANCE_NOUN');
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
            .find(({ needs, counts }) => needs === undefined && counts !== 'SUBJECT')?.measure
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
    const group = readGroup(chunks, at);
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
function readAfterGroup({ chunks }: Search, at: number): Reading | null {
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
  const measure = verb.readings.flatMap(({ rule }) => rule.senses).find(({ needs }) => needs === undefined)?.measure;
  if (!measure) return null;
  let last = at + 1;
  while (['PREPOSITION', 'FROM', 'BY'].includes(chunks[last + 1]?.kind ?? '') && chunks[last + 2]?.kind === 'NOUN')
    last += 2;
  return { noun: verb, measure, last };
}

/** "Twelve of the dead were children", "five of those killed were medics". */
function readOfGroup(search: Search, at: number): Reading | null {
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

/** "Including three children", "seven of them children", "14 of the 45": a part of people counted before. */
function readPart(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks, found } = search;
  const before = chunks[skipBack(chunks, at - 1)];
  if (before?.kind === 'INCLUDING') {
    const whole = findWhole(search, at);
    if (whole === null) return null;
    const own = findPredicate(chunks, at, 'NEXT');
    const base = found.get(whole) as Reading;
    if (own && own !== 'ACTORS')
      return {
        ...fromPredicate(own.rule, own),
        measure: narrowByWhole(own.measure, base),
        relation: { kind: 'SUBSET_OF', to: whole },
      };
    return { ...base, rule: 'part after "including"', isInherited: true, relation: { kind: 'SUBSET_OF', to: whole } };
  }
  const after = chunks[at + 1];
  if (after?.kind !== 'PARTITIVE') return null;
  const whole = findWhole(search, at);
  const own = readAfterPartitive(search, at + 1, noun, whole);
  if (own === 'OTHER') return null;
  if (own) {
    const base = whole === null ? null : (found.get(whole) as Reading);
    return {
      ...own,
      measure: base ? narrowByWhole(own.measure, base) : own.measure,
      ...(whole !== null && { relation: { kind: 'SUBSET_OF' as const, to: whole } }),
    };
  }
  if (whole === null) return null;
  const base = found.get(whole) as Reading;
  const people = chunks[findAfterAdverbs(chunks, at + 2)];
  return {
    ...base,
    rule: 'part of people counted before',
    isInherited: true,
    relation: { kind: 'SUBSET_OF', to: whole },
    ...(people?.kind === 'NOUN' && people.isPeople && { countedLike: people }),
  };
}

/** "99 of them": bodies, if the whole is bodies. */
function describeLikeWhole(search: Search, whole: number | null, noun: NounChunk): CountedNoun {
  const isBody = whole !== null && search.found.get(whole)?.measure === 'BODIES_RECOVERED';
  const at = search.chunks.indexOf(noun);
  const counted = at < 0 ? describeCounted(noun) : describeCountedAt(search.chunks, at);
  return isBody ? { ...counted, isBody } : counted;
}

/** Hostages who are dead died in captivity. */
function narrowByWhole(measure: Measure, whole: Reading): Measure {
  const isHeld = whole.measure === 'HELD_HOSTAGE' || whole.measure === 'HELD';
  if (isHeld && measure === 'SURVIVORS') return 'HELD_ALIVE';
  return isHeld && measure === 'KILLED' ? 'DIED_IN_CAPTIVITY' : measure;
}

function skipBack(chunks: readonly Chunk[], at: number): number {
  let before = at;
  while (chunks[before]?.kind === 'ADVERB') before -= 1;
  return before;
}

/** What follows "of them": a verb or state of its own, nothing but a noun, or something that is not understood. */
function readAfterPartitive(
  search: Search,
  at: number,
  noun: NounChunk,
  whole: number | null,
): Reading | null | 'OTHER' {
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
  const found = findPredicate(chunks, next - 1, 'NEXT', describeLikeWhole(search, whole, noun));
  if (found === 'ACTORS') return 'OTHER';
  if (found) {
    const likely =
      isState || chunks.slice(at, next + 2).some((chunk) => chunk.kind === 'ADVERB' && hasClass(chunk, 'DOUBT'));
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

/** "Killing a family of five": what is said of the group. */
function readGroupOf(search: Search, at: number, noun: NounChunk): Reading | null {
  const group = search.chunks[at - 2];
  const isGroup =
    search.chunks[at - 1]?.kind === 'OF' &&
    group?.kind === 'NOUN' &&
    group.number === null &&
    hasClass(group.head, 'GROUP_OF');
  if (!isGroup || noun.isTime) return null;
  return readObject(search, at - 2, noun) ?? readSubject(search, at - 2, noun);
}

/** "With 148 passengers and six crew", "a crew of four". */
function readPassengers(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks } = search;
  const [before, crew] = [chunks[at - 1], chunks[at - 2]];
  const reading: Reading = {
    measure: 'ON_BOARD',
    rule: 'passengers',
    trigger: noun,
    verb: null,
    isUncertain: false,
    isLevel: false,
  };
  const isAboard = noun.head?.entry?.people.some(({ isAboard }) => isAboard) === true;
  if (before?.kind === 'WITH' && isAboard) return reading;
  if (before?.kind !== 'OF' || crew?.kind !== 'NOUN' || crew.number !== null || noun.head !== null) return null;
  if (!crew.head?.entry?.people.some(({ isAboard: is }) => is)) return null;
  const base = findListed(chunks, at - 2);
  const shared = base === null ? undefined : search.found.get(base);
  if (shared) return { ...shared, rule: 'member of a list', isInherited: true, countedLike: crew };
  return chunks[at - 3]?.kind === 'WITH' ? { ...reading, countedLike: crew } : null;
}

/** "In exchange for 39 prisoners". */
function readExchange({ chunks, found }: Search, at: number, noun: NounChunk): Reading | null {
  const before = chunks[at - 1];
  if (before?.kind !== 'PREPOSITION' || !before.entry?.classes.has('EXCHANGE') || !noun.isPeople) return null;
  const released = [...found.values()].find(({ measure }) => measure === 'RELEASED');
  return released ? { ...released, rule: 'exchange', relation: undefined, isInherited: true } : null;
}

/** "12 men and three women", "five from Kenya, two from Chad": lists share what one of their members has. */
function readListed(search: Search, at: number, noun: NounChunk): Reading | null {
  const { chunks, found } = search;
  const partOf = (whole: number, rule: string): Reading => ({
    ...(found.get(whole) as Reading),
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
function readJoinedObject({ chunks }: Search, at: number, noun: NounChunk): Reading | null {
  if (chunks[at - 1]?.kind !== 'AND' || !noun.isPeople) return null;
  for (let before = at - 2; before >= Math.max(0, at - 8); before -= 1) {
    const chunk = chunks[before] as Chunk;
    if (chunk.kind === 'VERB') {
      const found =
        chunks[before + 1]?.kind === 'NOUN' ? readAsObject(chunks, before, at, describeCounted(noun)) : null;
      return found && { ...fromPredicate('member of a list', found), isInherited: true };
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

/** A deal that is to release 33 hostages does not say how many are held. */
function speaksOfDeal(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.kind === 'NOUN' && chunk.items.some((item) => hasClass(item, 'DEAL_NOUN')));
}

function isPhraseAfter(chunks: readonly Chunk[], at: number): boolean {
  return ['PREPOSITION', 'FROM'].includes(chunks[at + 1]?.kind ?? '') && chunks[at + 2]?.kind === 'NOUN';
}

function toFrame(search: Search, at: number, reading: Reading): FoundFrame | null {
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
