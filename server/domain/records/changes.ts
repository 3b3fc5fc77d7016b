import type { Entry } from './kind.ts';

/**
 * Finds the differences between two states of a record. Null, an empty list and a missing field count as the same, since
 * all of them mean "nothing". The order of an object's fields does not matter, but the order of a list does.
 */

/** One field that changed. A value that did not exist before, or no longer exists, is null. */
export interface FieldChange {
  /** Path of the field in the record: `publishedOn.earliest`, `attributions[0].label`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a record meant before the format gained a field. Its older states lack the field. */
const MEANT_BEFORE: Entry = { unit: 'PERSON', stance: 'ASSERTS' };

/** Whether the earlier state lacks a field only because the format gained it later, with the value that was meant before. */
function isGained(field: string, before: Entry, after: Entry): boolean {
  const isOlder = !(field in before) && Object.keys(before).length > 0;
  return isOlder && field in MEANT_BEFORE && after[field] === MEANT_BEFORE[field];
}

/**
 * Returns the names of the fields that differ, in the order of the second state. A field that the format gained later does
 * not differ if it means what was meant before.
 */
export function findChangedFields(before: Entry, after: Entry): string[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields.filter(
    (field) => formatCanonical(before[field]) !== formatCanonical(after[field]) && !isGained(field, before, after),
  );
}

/**
 * Whether two states have the same content. The order of a list of words, such as a claim's caveats, is ignored. So is a
 * field that is missing from the first state and false in the second, since the format gained it later.
 */
export function isSameState(before: Entry, after: Entry): boolean {
  return findChangedFields(before, after).every(
    (field) =>
      formatCanonical(sortWords(before[field])) === formatCanonical(sortWords(after[field])) ||
      (!(field in before) && after[field] === false),
  );
}

/** Whether a revision has the same content as this entry. Values that the ledger derived are ignored. */
export function holdsEntry(revision: Entry, entry: Entry): boolean {
  const entered = Object.entries(revision).filter(([field]) => field in entry);
  return isSameState(Object.fromEntries(entered), entry);
}

/** Returns every change with its path. Objects are compared field by field to any depth, and lists of objects by item. */
export function findChanges(before: unknown, after: unknown): FieldChange[] {
  return compare('', before, after);
}

function compare(path: string, before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [omitEmpty(before), omitEmpty(after)];
  if (formatCanonical(was) === formatCanonical(is)) return [];
  if (isRecord(was) && isRecord(is)) return compareFields(path, was, path === '' ? omitGained(was, is) : is);
  // In the first revision of a record, every field is new.
  if (path === '' && (was === null || is === null)) return compareFields(path, toRecord(was), toRecord(is));
  if ([was, is].every((list) => list === null || isListOfRecords(list)))
    return compareLists(path, toList(was), toList(is));
  return [{ path, before: was, after: is }];
}

function omitGained(before: Entry, after: Entry): Entry {
  return Object.fromEntries(Object.entries(after).filter(([field]) => !isGained(field, before, after)));
}

function compareFields(path: string, before: Entry, after: Entry): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => compare(path === '' ? name : `${path}.${name}`, before[name], after[name]));
}

/**
 * Compares two lists. Items that are in both are matched, and the items between them are compared in pairs as far as
 * possible. A path gives an item's index in the later list, or in the earlier one if the item was removed.
 */
function compareLists(path: string, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const changes: FieldChange[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [
    ...findCommon(before.map(formatCanonical), after.map(formatCanonical)),
    [before.length, after.length],
  ] as const) {
    for (; i < nextI && j < nextJ; i++, j++) changes.push(...compare(`${path}[${j}]`, before[i], after[j]));
    for (; i < nextI; i++) changes.push({ path: `${path}[${i}]`, before: before[i], after: null });
    for (; j < nextJ; j++) changes.push({ path: `${path}[${j}]`, before: null, after: after[j] });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

/** Returns the pairs of indices of a longest common subsequence of two lists. */
function findCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function toRecord(value: unknown): Entry {
  return isRecord(value) ? value : {};
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sortWords(value: unknown): unknown {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value;
}

/** Returns the value, or null if it is undefined or an empty list. */
function omitEmpty(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** Returns the same text for all values with the same content. */
function formatCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatCanonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const fields = Object.keys(value)
    .sort()
    .filter((name) => omitEmpty(value[name]) !== null)
    .map((name) => `${JSON.stringify(name)}:${formatCanonical(value[name])}`);
  return `{${fields.join()}}`;
}
