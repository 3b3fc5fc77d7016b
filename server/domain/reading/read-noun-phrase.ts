import { hasClass } from './chunks.ts';
import type { WordEntry } from './frame-lexicon.ts';
import {
  type FoundChunk,
  isAdverb,
  isDescribing,
  isHedge,
  isNamedState,
  isNounToo,
  isObjectStart,
  listVerbForms,
  NOUNS,
  type Scan,
} from './scan-words.ts';
import type { Item } from './tag-words.ts';

/** How many words a noun phrase has at most. */
const MOST_WORDS = 12;

export function readNounPhrase(scan: Scan, from: number): FoundChunk {
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
    if (isDescribing(scan, at) && item.entry) describedBy.push(item.entry);
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
          ? { start: countedFrom, end: (findLastKnown(scan, own, number) ?? last).end }
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

/** The last word that is known to name people, where unknown words after it would come before it if they did. */
function findLastKnown({ lexicon }: Scan, items: readonly Item[], number: Item): Item | undefined {
  if (!lexicon.rules.order?.isHeadFirst) return undefined;
  return items
    .slice(items.indexOf(number) + 1)
    .findLast(
      (item) =>
        hasClass(item, 'OTHERS') ||
        (item.entry !== null &&
          (item.entry.people.length > 0 || item.entry.measures.length > 0 || item.entry.nationality !== null)),
    );
}

/** "A woman", "no casualties": the words of the number name whom it counts. */
function coversNoun({ entry, folded }: Item): boolean {
  return (
    entry !== null &&
    (folded.includes(' ') || !/\d/.test(folded)) &&
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
    const forms = listVerbForms(scan, item);
    // "In neighbouring Sirnal".
    if (forms.has('ING') && count === 0 && hasClass(before, 'PREPOSITION')) return true;
    if (forms.size === 0) return !(isAdverb(scan, item) && !item.isCapital);
    return isDescribing(scan, at) || (forms.has('ING') && hasClass(scan.items[at + 1], 'OF') && !hasHead);
  }
  if (entry.states.length > 0 || entry.verbs.length > 0 || entry.otherForms.size > 0) {
    if (isDescribing(scan, at) && !(hasHead && entry.verbs.some(({ form }) => form === 'PAST'))) return true;
    const forms = listVerbForms(scan, item);
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
    return !(hasHead && isObjectStart(scan, at + 1));
  }
  if (entry.people.length > 0 || entry.nationality !== null || entry.measures.length > 0 || entry.happenings.length > 0)
    return true;
  return entry.tolls.length > 0 || entry.isThing || entry.isEvent || NOUNS.some((name) => entry.classes.has(name));
}
