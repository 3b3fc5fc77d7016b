import { type Chunk, hasClass } from './chunks.ts';
import type { FrameLexicon } from './frame-lexicon.ts';
import type { VerbForm, WordClass } from './languages/frame-rules.ts';
import type { Item } from './tag-words.ts';

export interface Scan {
  readonly items: readonly Item[];
  readonly lexicon: FrameLexicon;
}

export type FoundChunk = readonly [Chunk | null, number];

export function isUnknown({ entry }: Item): boolean {
  return entry === null;
}

export function isAdverb({ lexicon }: Scan, { folded, isCapital }: Item): boolean {
  return !isCapital && folded.length > 4 && endsWith(folded, lexicon.rules.endings.adverb);
}

/** Whether the word qualifies the number after it, with other such words between. */
export function isHedge({ items }: Scan, at: number): boolean {
  let next = at;
  while (next < items.length && next - at < 4) {
    const item = items[next] as Item;
    if (item.number !== null) return next > at && (items[at] as Item).folded !== 'the';
    if (!hasClass(item, 'HEDGE') && !hasClass(item, 'MORE')) return false;
    // "Over the six hostages", "about 12 hours": without a qualifier that was read, these are prepositions.
    const number = items.slice(next + 1, next + 4).find((one) => one.number !== null)?.number;
    const isPreposition = PREPOSITIONS.some((name) => hasClass(item, name));
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

const PREPOSITIONS: readonly WordClass[] = ['PREPOSITION', 'FROM', 'AMONG', 'TO'];

const endsWith = (folded: string, ending: string | undefined) => ending !== undefined && folded.endsWith(ending);

/** Whether a word is known as a verb, or looks like one. */
export function listVerbForms({ lexicon }: Scan, item: Item | undefined): ReadonlySet<VerbForm> {
  if (!item?.isWord || item.number !== null) return NO_FORMS;
  const { entry } = item;
  if (entry) {
    if (entry.classes.has('ADVERB') && entry.verbs.length === 0 && entry.otherForms.size === 0) return NO_FORMS;
    if (entry.verbs.length > 0 || entry.otherForms.size > 0)
      return new Set([...entry.verbs.map(({ form }) => form), ...entry.otherForms]);
    if (!VERB_CLASSES.some((name) => entry.classes.has(name))) return NO_FORMS;
  }
  const { ing, ed, finite = [] } = lexicon.rules.endings;
  if (item.isCapital && entry === null) return NO_FORMS;
  if (item.folded.length > 4 && endsWith(item.folded, ing)) return ING_FORM;
  if (item.folded.length > 3 && endsWith(item.folded, ed)) return ED_FORMS;
  if (entry === null && finite.some((ending) => item.folded.endsWith(ending))) return FINITE_FORM;
  return entry ? new Set(['BASE', 'PRESENT', 'PAST', 'PARTICIPLE']) : NO_FORMS;
}

const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const ING_FORM: ReadonlySet<VerbForm> = new Set(['ING']);
const FINITE_FORM: ReadonlySet<VerbForm> = new Set(['PAST']);
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
export const NOUNS: readonly WordClass[] = [
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
  'CAPTOR',
  'RESCUER',
  'MOURNER',
  'HEALER',
  'TREATED',
  'FLEER',
  'SOLDIER',
  'VEHICLE',
];
export const HELPERS: readonly WordClass[] = ['BE', 'HAVE', 'DO', 'MODAL_POSSIBLE', 'MODAL_SUPPOSED', 'FUTURE', 'NOT'];

/** Whether a word can also be a noun: "rescue", "strikes", "deaths". */
export function isNounToo(item: Item): boolean {
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

/** Whether "to" stands before a verb: "to kill", "to have been killed". */
export function isInfinitive(scan: Scan, at: number): boolean {
  let next = at + 1;
  while (hasClass(scan.items[next], 'ADVERB') && next - at < 3) next += 1;
  const item = scan.items[next];
  if (item === undefined || item.number !== null) return false;
  if (hasClass(item, 'BE') || hasClass(item, 'HAVE')) return true;
  const forms = listVerbForms(scan, item);
  return forms.has('BASE') && !(isNounToo(item) && hasClass(scan.items[next + 1], 'OF'));
}

/** Whether what follows can be the object of a verb. */
export function isObjectStart(scan: Scan, at: number): boolean {
  const item = scan.items[at];
  if (item === undefined) return false;
  return item.number !== null || isHedge(scan, at) || hasClass(item, 'DETERMINER') || hasClass(item, 'MORE');
}

/** Whether a participle or a state stands before a noun that it describes: "wounded soldiers". */
export function isDescribing(scan: Scan, at: number): boolean {
  const item = scan.items[at] as Item;
  const forms = listVerbForms(scan, item);
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
        next === at + 1 && item.entry?.states.length !== 0 && endsWith(word.folded, scan.lexicon.rules.endings.plural)
      );
    }
  }
  return false;
}

/** "Hostages", "prisoners", "injuries": nouns, although they also complete verbs. */
export function isNamedState(scan: Scan, { entry, folded }: Item): boolean {
  return (
    entry !== null &&
    endsWith(folded, scan.lexicon.rules.endings.plural) &&
    (entry.measures.length > 0 || entry.people.length > 0)
  );
}

export function isNounStart(scan: Scan, at: number): boolean {
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

export function isNounLike(scan: Scan, at: number): boolean {
  const item = scan.items[at];
  if (item === undefined || !item.isWord || item.number !== null) return false;
  return (
    item.entry !== null &&
    (item.entry.isEvent || item.entry.people.length > 0 || item.entry.tolls.length > 0) &&
    !endsWith(item.folded, scan.lexicon.rules.endings.plural)
  );
}
