import type { NumberMention } from '../figures/numbers/mention.ts';
import type { FrameLexicon, VerbReading, WordEntry } from './frame-lexicon.ts';
import type { StateRule, VerbForm, WordClass } from './languages/frame-rules.ts';
import type { Span } from './stages.ts';
import type { Item } from './tag-words.ts';

/** Groups the words of a sentence: noun phrases with their numbers, groups of verbs with voice and mood, and what joins them. */

export type Chunk = NounChunk | VerbChunk | StateChunk | MarkChunk;

export interface NounChunk extends Span {
  readonly kind: 'NOUN';
  readonly items: readonly Item[];
  readonly number: NumberMention | null;
  /** The words before the number that qualify it, and the number. */
  readonly numberStart: number;
  /** The words that name whom it counts. Null if there are none: "12 were killed". */
  readonly counted: Span | null;
  /** The noun that the phrase is about. Null if it has only a number. */
  readonly head: Item | null;
  /** What is known of any of the words for people in it. */
  readonly isPeople: boolean;
  readonly isThing: boolean;
  readonly isTime: boolean;
  /** "another 30", "30 others": in addition to people counted before. */
  readonly isMore: boolean;
  /** "The six hostages": spoken of before. */
  readonly isDefinite: boolean;
  /** A state that describes the noun: "12 wounded soldiers". */
  readonly describedBy: readonly WordEntry[];
}

export interface VerbChunk extends Span {
  readonly kind: 'VERB';
  /** The main verb. */
  readonly main: Item | null;
  readonly readings: readonly VerbReading[];
  readonly voice: 'ACTIVE' | 'PASSIVE' | 'EITHER';
  /** "killing", without "is". */
  readonly isIng: boolean;
  /** After "to", and no fact by itself. */
  readonly isInfinitive: boolean;
  readonly isCopula: boolean;
  /** Whether its form shows that it is the verb of a clause, and describes no noun. */
  readonly isFinite: boolean;
  readonly isNegated: boolean;
  readonly isSupposed: boolean;
  readonly isUncertain: boolean;
  readonly isFuture: boolean;
  /** "has killed". */
  readonly isPerfect: boolean;
  /** "are being held". */
  readonly isPresent: boolean;
  /** What its words are: verbs of saying, of calling for, and so on. */
  readonly classes: ReadonlySet<WordClass>;
}

export interface StateChunk extends Span {
  readonly kind: 'STATE';
  readonly rules: readonly StateRule[];
  readonly item: Item | null;
}

export interface MarkChunk extends Span {
  readonly kind:
    | 'PREPOSITION'
    | 'OF'
    | 'BY'
    | 'FROM'
    | 'WITH'
    | 'AMONG'
    | 'TO'
    | 'AND'
    | 'OR'
    | 'RELATIVE'
    | 'THAT'
    | 'SUBORDINATOR'
    | 'IF'
    | 'BUT'
    | 'INCLUDING'
    | 'PARTITIVE'
    | 'COMMA'
    | 'STOP'
    | 'DASH'
    | 'OPEN'
    | 'CLOSE'
    | 'ADVERB';
  readonly folded: string;
  readonly entry?: WordEntry | null;
}

const MARKS = [
  'INCLUDING',
  'PARTITIVE',
  'RELATIVE',
  'THAT',
  'OF',
  'BY',
  'FROM',
  'WITH',
  'AMONG',
  'TO',
  'AND',
  'OR',
  'SUBORDINATOR',
  'IF',
  'BUT',
  'PREPOSITION',
] as const satisfies readonly (WordClass & MarkChunk['kind'])[];

export function findChunks(items: readonly Item[], lexicon: FrameLexicon): Chunk[] {
  const scan: Scan = { items, lexicon };
  const chunks: Chunk[] = [];
  for (let at = 0; at < items.length; ) {
    const [chunk, next] = readChunk(
      scan,
      at,
      chunks.findLast(({ kind }) => kind !== 'ADVERB'),
    );
    if (chunk) chunks.push(chunk);
    at = Math.max(next, at + 1);
  }
  return settleVoices(joinStates(chunks, lexicon));
}

interface Scan {
  readonly items: readonly Item[];
  readonly lexicon: FrameLexicon;
}

type Found = readonly [Chunk | null, number];

function readChunk(scan: Scan, at: number, before: Chunk | undefined): Found {
  const item = scan.items[at] as Item;
  if (!item.isWord) return [readPunctuation(item), at + 1];
  if (item.number === null && !isHedge(scan, at)) {
    if (hasClass(item, 'INCLUDING'))
      return [{ kind: 'INCLUDING', start: item.start, end: item.end, folded: item.folded }, at + 1];
    const isNeighbour = item.entry === null && before?.kind === 'PREPOSITION' && verbFormsOf(scan, item).has('ING');
    const verb = isNeighbour ? null : readVerbGroup(scan, at, before);
    if (verb) return verb;
    if (hasClass(item, 'TIME') || hasClass(item, 'ORDER')) return readNounPhrase(scan, at);
    const isDescribing = describes(scan, at);
    if (item.entry?.states.length && !isDescribing && !startsNoun(scan, at))
      return [{ kind: 'STATE', start: item.start, end: item.end, rules: item.entry.states, item }, at + 1];
    if (!hasClass(item, 'DETERMINER') || hasClass(item, 'THAT')) {
      const mark = MARKS.find((name) => hasClass(item, name));
      if (mark && !(mark === 'THAT' && isNounLike(scan, at + 1)))
        return [{ kind: mark, start: item.start, end: item.end, folded: item.folded, entry: item.entry }, at + 1];
    }
    if (hasClass(item, 'ADVERB') || (isUnknown(item) && isAdverb(scan, item)))
      return [{ kind: 'ADVERB', start: item.start, end: item.end, folded: item.folded, entry: item.entry }, at + 1];
  }
  return readNounPhrase(scan, at);
}

function readPunctuation(item: Item): Chunk | null {
  const kind = /^[,،]$/u.test(item.folded)
    ? 'COMMA'
    : /^[([]$/u.test(item.folded)
      ? 'OPEN'
      : /^[)\]]$/u.test(item.folded)
        ? 'CLOSE'
        : /^[-–—―]+$/u.test(item.folded)
          ? 'DASH'
          : /^[.;:!?…؟؛•|]+$/u.test(item.folded)
            ? 'STOP'
            : null;
  return kind && { kind, start: item.start, end: item.end, folded: item.folded };
}

/** Whether a word, or a chunk of one, belongs to a class. */
export function hasClass(item: { readonly entry?: WordEntry | null } | null | undefined, name: WordClass): boolean {
  return item?.entry?.classes.has(name) === true;
}

function isUnknown({ entry }: Item): boolean {
  return entry === null;
}

function isAdverb({ lexicon }: Scan, { folded, isCapital }: Item): boolean {
  return !isCapital && folded.length > 4 && folded.endsWith(lexicon.rules.endings.adverb);
}

/** Whether the word qualifies the number after it, with other such words between. */
function isHedge({ items }: Scan, at: number): boolean {
  let next = at;
  while (next < items.length && next - at < 4) {
    const item = items[next] as Item;
    if (item.number !== null) return next > at && (items[at] as Item).folded !== 'the';
    if (!hasClass(item, 'HEDGE') && !hasClass(item, 'MORE')) return false;
    // "Over the six hostages", "about 12 hours": without a qualifier that was read, these are prepositions.
    const number = items.slice(next + 1, next + 4).find((one) => one.number !== null)?.number;
    const isPreposition = hasClass(item, 'PREPOSITION') || hasClass(item, 'FROM') || hasClass(item, 'AMONG');
    if (
      isPreposition &&
      (number === undefined || number === null || number.quantifiers.length === 0) &&
      number?.high == null
    )
      return false;
    next += 1;
  }
  return false;
}

/** Whether a word is known as a verb, or looks like one. */
function verbFormsOf({ lexicon }: Scan, item: Item | undefined): ReadonlySet<VerbForm> {
  if (!item?.isWord || item.number !== null) return NO_FORMS;
  const { entry } = item;
  if (entry) {
    if (entry.classes.has('ADVERB') && entry.verbs.length === 0 && entry.otherForms.size === 0) return NO_FORMS;
    if (entry.verbs.length > 0 || entry.otherForms.size > 0)
      return new Set([...entry.verbs.map(({ form }) => form), ...entry.otherForms]);
    if (!VERB_CLASSES.some((name) => entry.classes.has(name))) return NO_FORMS;
  }
  const { ing, ed } = lexicon.rules.endings;
  if (item.isCapital && entry === null) return NO_FORMS;
  if (item.folded.length > 4 && item.folded.endsWith(ing)) return ING_FORM;
  if (item.folded.length > 3 && item.folded.endsWith(ed)) return ED_FORMS;
  return entry ? new Set(['BASE', 'PRESENT', 'PAST', 'PARTICIPLE']) : NO_FORMS;
}

const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const ING_FORM: ReadonlySet<VerbForm> = new Set(['ING']);
const ED_FORMS: ReadonlySet<VerbForm> = new Set(['PAST', 'PARTICIPLE']);
const VERB_CLASSES: readonly WordClass[] = [
  'SAY',
  'CALL',
  'PLAN',
  'DENY',
  'ACCUSE',
  'LINK',
  'SUPPOSE',
  'FACTUAL',
  'RISE',
  'BRING',
  'REACH',
  'INCLUDE',
  'CARRY',
];
/** Classes of nouns. */
const NOUNS: readonly WordClass[] = [
  'COUNT_NOUN',
  'FIGURE_NOUN',
  'CHANCE_NOUN',
  'DEAL_NOUN',
  'CALL_NOUN',
  'PLAN_NOUN',
  'MEMBER_NOUN',
  'VICTIM_NOUN',
  'HOLDER_NOUN',
  'AUTHORITY',
];
const HELPERS: readonly WordClass[] = ['BE', 'HAVE', 'DO', 'MODAL_POSSIBLE', 'MODAL_SUPPOSED', 'FUTURE', 'NOT'];

/** Whether a word can also be a noun: "rescue", "strikes", "deaths". */
function isNounToo(item: Item): boolean {
  const { entry } = item;
  if (entry === null) return false;
  return (
    NOUNS.some((name) => entry.classes.has(name)) ||
    entry.isEvent ||
    entry.isThing ||
    entry.happenings.length > 0 ||
    entry.measures.length > 0 ||
    entry.tolls.length > 0 ||
    entry.people.length > 0 ||
    entry.states.length > 0
  );
}

interface Group {
  be: boolean;
  have: boolean;
  do: boolean;
  to: boolean;
  supposed: boolean;
  possible: boolean;
  future: boolean;
  negated: boolean;
  uncertain: boolean;
  factual: boolean;
  finite: boolean;
  present: boolean;
  classes: Set<WordClass>;
}

function readVerbGroup(scan: Scan, from: number, before: Chunk | undefined): Found | null {
  const { items } = scan;
  const group: Group = {
    be: false,
    have: false,
    do: false,
    to: false,
    supposed: false,
    possible: false,
    future: false,
    negated: false,
    uncertain: false,
    factual: false,
    finite: false,
    present: false,
    classes: new Set(),
  };
  let at = from;
  let end = from;
  while (at < items.length) {
    const item = items[at] as Item;
    if (!item.isWord || item.number !== null) break;
    if (HELPERS.some((name) => hasClass(item, name)) && !startsWithNot(scan, at, from)) {
      addHelper(group, item);
      at += 1;
      end = at;
    } else if (hasClass(item, 'TO') && isInfinitive(scan, at)) {
      group.to = true;
      at += 1;
    } else if (at > from && (hasClass(item, 'ADVERB') || (isUnknown(item) && isAdverb(scan, item)))) {
      at += 1;
    } else break;
  }
  const main = items[at];
  const forms = verbFormsOf(scan, main);
  const isMain = main !== undefined && forms.size > 0 && isVerbHere(scan, { at, from, forms, group, before });
  if (!isMain) {
    if (end === from || !(group.be || group.have || group.do || group.supposed || group.possible || group.future))
      return null;
    return [makeVerb(group, null, [], { start: (items[from] as Item).start, end: (items[end - 1] as Item).end }), end];
  }
  const item = main as Item;
  for (const name of item.entry?.classes ?? []) group.classes.add(name);
  const chained = readChain(scan, at, group, forms);
  if (chained) return [{ ...chained[0], start: (items[from] as Item).start }, chained[1]];
  return [makeVerb(group, item, [...forms], { start: (items[from] as Item).start, end: item.end }), at + 1];
}

/** "are feared to have drowned", "were forced to flee", "tried to kill": the last verb says what happened, the first how sure it is. */
function readChain(
  scan: Scan,
  at: number,
  group: Group,
  forms: ReadonlySet<VerbForm>,
): readonly [VerbChunk, number] | null {
  const { items } = scan;
  const next = items[at + 1];
  if (!hasClass(next, 'TO') || !isInfinitive(scan, at + 1)) return null;
  const isPassive = group.be && forms.has('PARTICIPLE');
  const followed = readVerbGroup(scan, at + 1, undefined);
  const verb = followed?.[0];
  if (!followed || verb?.kind !== 'VERB') return null;
  const { classes } = group;
  const isFact = classes.has('FACTUAL') || (isPassive && classes.has('SUPPOSE')) || group.factual;
  if (!isFact && !classes.has('PLAN') && !classes.has('CALL')) return null;
  const isUncertain = isPassive && classes.has('SUPPOSE') && !classes.has('REACH');
  return [
    {
      ...verb,
      isInfinitive: !isFact,
      isFinite: group.finite || forms.has('PAST'),
      isNegated: verb.isNegated || group.negated,
      isSupposed: verb.isSupposed || group.supposed,
      isUncertain: verb.isUncertain || isUncertain || group.possible,
      isFuture: group.future,
      classes: new Set([...classes, ...verb.classes]),
    },
    followed[1],
  ];
}

/** "No" and "without" before a noun belong to the noun. */
function startsWithNot(scan: Scan, at: number, from: number): boolean {
  const item = scan.items[at] as Item;
  if (!hasClass(item, 'NOT') || HELPERS.some((name) => name !== 'NOT' && hasClass(item, name))) return false;
  if (at > from) return false;
  const forms = verbFormsOf(scan, scan.items[at + 1]);
  return forms.size === 0 && !HELPERS.some((name) => name !== 'NOT' && hasClass(scan.items[at + 1], name));
}

function addHelper(group: Group, item: Item): void {
  for (const name of item.entry?.classes ?? []) {
    if (name === 'BE') group.be = true;
    if (name === 'HAVE') group.have = true;
    if (name === 'DO') group.do = true;
    if (name === 'MODAL_POSSIBLE') group.possible = true;
    if (name === 'MODAL_SUPPOSED') group.supposed = true;
    if (name === 'FUTURE') group.future = true;
    if (name === 'NOT') group.negated = true;
  }
  group.finite ||= !hasClass(item, 'TENSELESS');
  group.present ||= hasClass(item, 'PRESENT');
}

/** Whether "to" stands before a verb: "to kill", "to have been killed". */
function isInfinitive(scan: Scan, at: number): boolean {
  let next = at + 1;
  while (hasClass(scan.items[next], 'ADVERB') && next - at < 3) next += 1;
  const item = scan.items[next];
  if (item === undefined || item.number !== null) return false;
  if (hasClass(item, 'BE') || hasClass(item, 'HAVE')) return true;
  const forms = verbFormsOf(scan, item);
  return forms.has('BASE') && !(isNounToo(item) && hasClass(scan.items[next + 1], 'OF'));
}

interface Place {
  readonly at: number;
  readonly from: number;
  readonly forms: ReadonlySet<VerbForm>;
  readonly group: Group;
  readonly before: Chunk | undefined;
}

/** Whether a word that can be a verb is one where it stands. */
function isVerbHere(scan: Scan, { at, from, forms, group, before }: Place): boolean {
  const item = scan.items[at] as Item;
  const next = scan.items[at + 1];
  const helped = at > from;
  const onlyBase = !forms.has('PAST') && !forms.has('PARTICIPLE') && !forms.has('ING');
  if (helped && (group.be || group.have)) {
    if (onlyBase) return false;
    // "Were wounded soldiers": a participle that describes a noun.
    return !(group.be && describes(scan, at) && !forms.has('ING'));
  }
  if (helped) return forms.has('BASE') || forms.has('PAST');
  if (forms.has('ING')) {
    // "The killing of", "missing people".
    if (hasClass(next, 'OF')) return false;
    if (item.entry?.states.length) return false;
    return !describes(scan, at) || item.entry?.verbs.length !== 0;
  }
  if (forms.has('PAST') || forms.has('PARTICIPLE')) {
    if (before?.kind === 'NOUN' && before.head === null && before.number !== null) return !describes(scan, at);
    if (before?.kind === 'NOUN' && (before.number !== null || before.head !== null)) return true;
    return !describes(scan, at) || isActiveHere(before);
  }
  // A base form or one in -s, without a helper: a noun unless the words around it make it a verb.
  if (before === undefined) return false;
  if (before.kind === 'RELATIVE' || (before.kind === 'NOUN' && before.items.every((one) => hasClass(one, 'IDIOM'))))
    return true;
  if (before.kind === 'NOUN' && before.number !== null && !isNounToo(item)) return true;
  if (before.kind === 'THAT' || before.kind === 'PARTITIVE') return !isNounToo(item) && !hasClass(item, 'PREPOSITION');
  // "Troops kill 18 bandits, rescue 23 victims".
  if ((before.kind === 'COMMA' || before.kind === 'AND') && item.entry?.verbs.length && next?.number) return true;
  if (before.kind !== 'NOUN' || before.head === null)
    return before.kind === 'AND' && startsObject(scan, at + 1) && !isNounToo(item);
  if (!isNounToo(item)) return true;
  return startsObject(scan, at + 1);
}

function isActiveHere(before: Chunk | undefined): boolean {
  return before?.kind === 'RELATIVE' || before?.kind === 'NOUN';
}

/** Whether what follows can be the object of a verb. */
function startsObject(scan: Scan, at: number): boolean {
  const item = scan.items[at];
  if (item === undefined) return false;
  return item.number !== null || isHedge(scan, at) || hasClass(item, 'DETERMINER') || hasClass(item, 'MORE');
}

/** Whether a participle or a state stands before a noun that it describes: "wounded soldiers". */
function describes(scan: Scan, at: number): boolean {
  const item = scan.items[at] as Item;
  const forms = verbFormsOf(scan, item);
  if (!(item.entry?.states.length || forms.has('PARTICIPLE') || forms.has('ING'))) return false;
  for (let next = at + 1; next < Math.min(at + 4, scan.items.length); next += 1) {
    const word = scan.items[next] as Item;
    if (!word.isWord || word.number !== null || isHedge(scan, next)) return false;
    if (hasClass(word, 'TIME') || hasClass(word, 'DETERMINER')) return false;
    const { entry } = word;
    if (entry?.states.length && !isNamedState(scan, word)) return false;
    if (entry?.people.length || (entry?.measures.length && !entry.verbs.length)) return true;
    if (entry?.nationality) continue;
    if (entry?.classes.size || entry?.verbs.length || entry?.isEvent) return false;
    // An unknown word in lower case may be a noun of people, but only right after, and in the plural.
    if (entry === null) {
      if (word.isCapital) continue;
      return (
        next === at + 1 && item.entry?.states.length !== 0 && word.folded.endsWith(scan.lexicon.rules.endings.plural)
      );
    }
  }
  return false;
}

/** "Hostages", "prisoners", "injuries": nouns, although they also complete verbs. */
function isNamedState(scan: Scan, { entry, folded }: Item): boolean {
  return (
    entry !== null &&
    folded.endsWith(scan.lexicon.rules.endings.plural) &&
    (entry.measures.length > 0 || entry.people.length > 0)
  );
}

function startsNoun(scan: Scan, at: number): boolean {
  const entry = scan.items[at]?.entry;
  return (
    entry !== null &&
    entry !== undefined &&
    entry.measures.length > 0 &&
    !entry.verbs.length &&
    entry.states.every(
      ({ name }) => name === 'INJURED' || name === 'HOSTAGE' || name === 'CAPTIVE' || name === 'PRISONER',
    ) &&
    at > 0 &&
    hasClass(scan.items[at - 1], 'DETERMINER')
  );
}

function isNounLike(scan: Scan, at: number): boolean {
  const item = scan.items[at];
  if (item === undefined || !item.isWord || item.number !== null) return false;
  return (
    item.entry !== null &&
    (item.entry.isEvent || item.entry.people.length > 0 || item.entry.tolls.length > 0) &&
    !item.folded.endsWith(scan.lexicon.rules.endings.plural)
  );
}

function makeVerb(group: Group, main: Item | null, forms: readonly VerbForm[], { start, end }: Span): VerbChunk {
  const isParticiple = forms.includes('PARTICIPLE');
  const isIng = forms.includes('ING') && !isParticiple;
  const isBe = group.be && main !== null;
  const voice = isBe
    ? isParticiple
      ? 'PASSIVE'
      : 'ACTIVE'
    : main !== null && isParticiple && !group.have && !group.supposed && !group.future && !group.possible && !group.to
      ? 'EITHER'
      : 'ACTIVE';
  return {
    kind: 'VERB',
    start,
    end,
    main,
    readings: (main?.entry?.verbs ?? []).filter(({ form }) => forms.includes(form)),
    voice,
    isIng: isIng && !isBe,
    isInfinitive: group.to && !group.finite,
    isCopula: main === null && group.be,
    isFinite: group.finite || (!isIng && !isParticiple && main !== null),
    isNegated: group.negated,
    isSupposed: group.supposed,
    isUncertain: group.possible || group.uncertain,
    isFuture: group.future,
    isPerfect: group.have,
    isPresent: group.present,
    classes: group.classes,
  };
}

/** How many words a noun phrase has at most. */
const MOST_WORDS = 12;

function readNounPhrase(scan: Scan, from: number): Found {
  const { items } = scan;
  const own: Item[] = [];
  const describedBy: WordEntry[] = [];
  let number: Item | null = null;
  let head: Item | null = null;
  let countedFrom: number | null = null;
  let at = from;
  for (; at < items.length && own.length < MOST_WORDS; at += 1) {
    const item = items[at] as Item;
    if (!item.isWord) {
      // "[the] 12", quotes around a word.
      if (/^["'“”‘’«»]$/u.test(item.folded) && own.length > 0 && head === null) continue;
      break;
    }
    if (item.number !== null) {
      if (item.number.excludedBecause !== undefined) {
        if (head !== null && number !== null) break;
        if (number !== null) countedFrom ??= item.start;
        own.push(item);
        if (item.number.excludedBecause !== 'AGE') head = item;
        continue;
      }
      // A number begins a phrase of its own, unless an article or an adjective stands before it.
      if (number !== null || (head !== null && !own.at(-1)?.isPossessive)) break;
      number = item;
      own.push(item);
      head = coversNoun(item) ? item : null;
      if (head) countedFrom = item.start;
      continue;
    }
    if (own.length > 0 && head === null && number === null && isHedge(scan, at)) {
      own.push(item);
      continue;
    }
    if (isHedge(scan, at)) {
      if (head !== null) break;
      own.push(item);
      continue;
    }
    if (hasClass(item, 'OF')) {
      // "Dozens of people", "a group of 12": what is counted comes after "of".
      const isVague = number?.number?.quantifier === 'UNSPECIFIED' && head === null;
      if (isVague && startsCounted(scan, at + 1)) {
        own.push(item);
        continue;
      }
      break;
    }
    if (!belongsToNoun(scan, at, { hasHead: head !== null, hasNumber: number !== null, count: own.length })) break;
    own.push(item);
    if (hasClass(item, 'DETERMINER') && !hasClass(item, 'OTHERS')) continue;
    if (describes(scan, at) && item.entry) describedBy.push(item.entry);
    if (number !== null) countedFrom ??= item.start;
    if (!(hasClass(item, 'MORE') && !hasClass(item, 'OTHERS')) && !hasClass(item, 'ORDER')) head = item;
  }
  if (own.length === 0) {
    const item = items[from] as Item;
    return [{ kind: 'ADVERB', start: item.start, end: item.end, folded: item.folded }, from + 1];
  }
  const [first, last] = [own[0] as Item, own.at(-1) as Item];
  const known = own.filter((item) => item !== number || head === item);
  const isPeople =
    known.some(({ entry }) => entry && (entry.people.length > 0 || entry.nationality !== null)) ||
    (head !== null &&
      head.entry === null &&
      scan.lexicon.rules.peopleEndings.some((ending) => head?.folded.endsWith(ending))) ||
    known.some((item) => hasClass(item, 'OTHERS'));
  return [
    {
      kind: 'NOUN',
      start: first.start,
      end: last.end,
      items: own,
      number: number?.number ?? null,
      numberStart:
        number === null
          ? first.start
          : (own.find((item) => item === number || hasClass(item, 'HEDGE') || hasClass(item, 'MORE')) ?? number).start,
      counted:
        number !== null && countedFrom !== null
          ? { start: countedFrom, end: last.end }
          : number === null
            ? { start: first.start, end: last.end }
            : null,
      head,
      isPeople,
      isThing: head?.entry?.isThing === true && head.entry.people.length === 0,
      isTime: head !== null && hasClass(head, 'TIME'),
      isMore: own.some((item) => hasClass(item, 'MORE') || hasClass(item, 'OTHERS')),
      isDefinite: own.slice(0, 2).some((item) => hasClass(item, 'DEFINITE')),
      describedBy,
    },
    at,
  ];
}

/** "A woman", "no casualties": the words of the number name whom it counts. */
function coversNoun({ entry, folded }: Item): boolean {
  return (
    folded.includes(' ') &&
    entry !== null &&
    (entry.people.length > 0 || entry.measures.length > 0 || entry.states.length > 0 || entry.tolls.length > 0)
  );
}

function startsCounted(scan: Scan, at: number): boolean {
  const item = scan.items[at];
  return item?.isWord === true && item.number === null && !hasClass(item, 'IDIOM') && !hasClass(item, 'RELATIVE');
}

function belongsToNoun(
  scan: Scan,
  at: number,
  { hasHead, hasNumber, count }: { hasHead: boolean; hasNumber: boolean; count: number },
): boolean {
  const item = scan.items[at] as Item;
  const { entry } = item;
  const before = scan.items[at - 1];
  if (hasClass(item, 'DETERMINER'))
    return count === 0 || before?.number?.quantifier === 'UNSPECIFIED' || hasClass(before, 'OF');
  if (hasClass(item, 'OTHERS')) return true;
  if (hasClass(item, 'MORE')) return !hasHead;
  if (hasClass(item, 'ORDER')) return !hasHead;
  if (hasClass(item, 'IDIOM')) return count === 0;
  if (hasClass(item, 'TIME'))
    return (
      !(hasNumber && hasHead) && (count === 0 || !hasHead || hasClass(before, 'TIME') || before?.isPossessive === true)
    );
  if (entry === null) {
    const forms = verbFormsOf(scan, item);
    // "In neighbouring Sirnal".
    if (forms.has('ING') && count === 0 && hasClass(before, 'PREPOSITION')) return true;
    if (forms.size === 0) return !(isAdverb(scan, item) && !item.isCapital);
    return describes(scan, at) || (forms.has('ING') && hasClass(scan.items[at + 1], 'OF') && !hasHead);
  }
  if (entry.states.length > 0 || entry.verbs.length > 0 || entry.otherForms.size > 0) {
    if (describes(scan, at) && !(hasHead && entry.verbs.some(({ form }) => form === 'PAST'))) return true;
    const forms = verbFormsOf(scan, item);
    if (forms.has('PAST') || forms.has('PARTICIPLE'))
      // "The wounded", "the injured".
      return isNounToo(item) && !hasHead && !hasNumber && count > 0 && hasClass(scan.items[at - 1], 'DETERMINER');
    if (forms.has('ING'))
      return (hasClass(scan.items[at + 1], 'OF') || isNounToo(item)) && !hasNumber && entry.states.length === 0;
    if (forms.size === 0) {
      // A state: "dead". A noun only after an article.
      const isNoun = entry.measures.length > 0 || entry.people.length > 0 || entry.tolls.length > 0;
      return isNoun && (!hasNumber ? hasClass(before, 'DETERMINER') || hasHead : isNamedState(scan, item));
    }
    // A base form: "rescue workers", "attack". It is a verb if an object follows.
    if (!isNounToo(item) && (hasNumber || hasHead)) return false;
    return !(hasHead && startsObject(scan, at + 1));
  }
  if (entry.people.length > 0 || entry.nationality !== null || entry.measures.length > 0 || entry.happenings.length > 0)
    return true;
  return entry.tolls.length > 0 || entry.isThing || entry.isEvent || NOUNS.some((name) => entry.classes.has(name));
}

/** Joins a preposition and the noun of a state: "to a nearby hospital". */
function joinStates(chunks: readonly Chunk[], { rules }: FrameLexicon): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const next = chunks[at + 1];
    const isPreposition = 'folded' in chunk && next?.kind === 'NOUN' && next.number === null;
    const found =
      isPreposition && next.items.every(({ number }) => number === null)
        ? rules.states.filter(({ after, words }) => after?.includes(chunk.folded) && endsWithAny(next.items, words))
        : [];
    // "From their homes": the noun alone is a state as well.
    if ('folded' in chunk && next?.kind === 'STATE') {
      const same = rules.states.filter(
        ({ name, after }) => after?.includes(chunk.folded) && next.rules.some((rule) => rule.name === name),
      );
      if (same.length > 0) {
        joined.push({ ...next, start: chunk.start, rules: same });
        at += 1;
        continue;
      }
    }
    if (found.length > 0 && next) {
      joined.push({ kind: 'STATE', start: chunk.start, end: next.end, rules: found, item: null });
      at += 1;
    } else joined.push(chunk);
  }
  return joined;
}

function endsWithAny(items: readonly Item[], words: readonly string[]): boolean {
  const text = ` ${items.map(({ folded }) => folded).join(' ')}`;
  return words.some((word) => text.endsWith(` ${word}`));
}

/** "Killed" is active if an object follows, and otherwise passive: "12 killed in Gaza". */
function settleVoices(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.kind !== 'VERB' || chunk.voice !== 'EITHER') return chunk;
    let next = i + 1;
    while (chunks[next]?.kind === 'ADVERB') next += 1;
    // "Shot dead six people".
    if (chunks[next]?.kind === 'STATE' && chunks[next + 1]?.kind === 'NOUN' && chunk.readings.length > 0) next += 1;
    const after = chunks[next];
    const hasObject = after?.kind === 'NOUN' && !after.isTime && !isListed(chunks, i, next);
    const afterRelative = chunks[i - 1]?.kind === 'RELATIVE' || chunks[i - 1]?.kind === 'THAT';
    const senses = chunk.readings.flatMap(({ rule }) => rule.senses);
    const isIntransitive = senses.length > 0 && senses.every(({ counts }) => counts === 'SUBJECT');
    const isSaying = chunk.readings.length === 0 && chunk.classes.has('TELL') && !chunk.classes.has('LINK');
    const voice = hasObject || afterRelative || isIntransitive || isSaying ? 'ACTIVE' : 'PASSIVE';
    return { ...chunk, voice, isFinite: chunk.isFinite || voice === 'ACTIVE' };
  });
}

/** "12 killed 30 wounded": the second number has a participle of its own, and nothing after it. */
function isListed(chunks: readonly Chunk[], verb: number, object: number): boolean {
  const [subject, listed, next, last] = [chunks[verb - 1], chunks[object], chunks[object + 1], chunks[object + 2]];
  if (subject?.kind !== 'NOUN' || subject.number === null || listed?.kind !== 'NOUN' || listed.number === null)
    return false;
  const isState = next?.kind === 'STATE' || (next?.kind === 'VERB' && next.voice === 'EITHER');
  return isState && last?.kind !== 'NOUN';
}
