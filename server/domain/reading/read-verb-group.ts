import { type Chunk, hasClass, type VerbChunk } from './chunks.ts';
import type { VerbForm, WordClass } from './languages/frame-rules.ts';
import {
  type FoundChunk,
  HELPERS,
  isAdverb,
  isDescribing,
  isInfinitive,
  isNounToo,
  isObjectStart,
  isUnknown,
  listVerbForms,
  type Scan,
} from './scan-words.ts';
import type { Span } from './stages.ts';
import type { Item } from './tag-words.ts';

interface Group {
  be: boolean;
  have: boolean;
  do: boolean;
  to: boolean;
  supposed: boolean;
  possible: boolean;
  future: boolean;
  wished: boolean;
  negated: boolean;
  uncertain: boolean;
  factual: boolean;
  finite: boolean;
  present: boolean;
  classes: Set<WordClass>;
}

export function readVerbGroup(scan: Scan, from: number, before: Chunk | undefined): FoundChunk | null {
  const { items } = scan;
  const group: Group = {
    be: false,
    have: false,
    do: false,
    to: false,
    supposed: false,
    possible: false,
    future: false,
    wished: false,
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
  const forms = listVerbForms(scan, main);
  const isMain = main !== undefined && forms.size > 0 && isVerbHere(scan, { at, from, forms, group, before });
  if (!isMain) {
    if (end === from || !(group.be || group.have || group.do || group.supposed || group.possible || group.future))
      return null;
    return [
      makeVerb(scan, group, null, [], { start: (items[from] as Item).start, end: (items[end - 1] as Item).end }),
      end,
    ];
  }
  const item = main as Item;
  for (const name of item.entry?.classes ?? []) group.classes.add(name);
  const chained = readChain(scan, at, group, forms);
  if (chained) return [{ ...chained[0], start: (items[from] as Item).start }, chained[1]];
  return [makeVerb(scan, group, item, [...forms], { start: (items[from] as Item).start, end: item.end }), at + 1];
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
      isWished: false,
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
  const forms = listVerbForms(scan, scan.items[at + 1]);
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
    if (name === 'SUBJUNCTIVE') group.wished = true;
    if (name === 'NOT') group.negated = true;
  }
  group.finite ||= !hasClass(item, 'TENSELESS');
  group.present ||= hasClass(item, 'PRESENT');
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
    return !(group.be && isDescribing(scan, at) && !forms.has('ING'));
  }
  if (helped) return forms.has('BASE') || forms.has('PAST');
  if (forms.has('ING')) {
    // "The killing of", "missing people".
    if (hasClass(next, 'OF')) return false;
    if (item.entry?.states.length) return false;
    return !isDescribing(scan, at) || item.entry?.verbs.length !== 0;
  }
  if (forms.has('PAST') || forms.has('PARTICIPLE')) {
    if (before?.kind === 'NOUN' && before.head === null && before.number !== null) return !isDescribing(scan, at);
    if (before?.kind === 'NOUN' && (before.number !== null || before.head !== null)) return true;
    return !isDescribing(scan, at) || isActiveHere(before);
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
    return before.kind === 'AND' && isObjectStart(scan, at + 1) && !isNounToo(item);
  if (!isNounToo(item)) return true;
  return isObjectStart(scan, at + 1);
}

function isActiveHere(before: Chunk | undefined): boolean {
  return before?.kind === 'RELATIVE' || before?.kind === 'NOUN';
}

function makeVerb(
  { lexicon }: Scan,
  group: Group,
  main: Item | null,
  forms: readonly VerbForm[],
  { start, end }: Span,
): VerbChunk {
  const isParticiple = forms.includes('PARTICIPLE');
  const isIng = forms.includes('ING') && !isParticiple;
  const isBe = group.be && main !== null;
  const voice = isBe
    ? isParticiple
      ? 'PASSIVE'
      : 'ACTIVE'
    : main !== null && isParticiple && !group.have && !group.supposed && !group.future && !group.possible && !group.to
      ? lexicon.rules.order?.hasPassiveParticiples
        ? 'PASSIVE'
        : 'EITHER'
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
    isWished: group.wished && !(group.finite || group.to || group.supposed || group.future || group.possible),
    isPerfect: group.have,
    isPresent: group.present,
    classes: group.classes,
  };
}
