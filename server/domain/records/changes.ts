import type { Entry } from './kind.ts';

/**
 * What differs between two states of a record. Null, an empty list and a field that is not there are the same: they all say
 * nothing. The order of the fields of an object does not matter, and the order of a list does.
 */

/** One field that changed. A value that was not there, or is no longer there, is null. */
export interface FieldChange {
  /** Where the field stands in the record: `publishedOn.earliest`, `attributions[0].label`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The names of the fields that differ, in the order of the second state. */
export function findChangedFields(before: Entry, after: Entry): string[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields.filter((field) => formatCanonical(before[field]) !== formatCanonical(after[field]));
}

/**
 * Whether two states say the same. The order of a list of words, such as the caveats of a claim, does not count. Nor does a
 * field that the first state does not have and that is false in the second: the format has gained it since.
 */
export function isSameState(before: Entry, after: Entry): boolean {
  return findChangedFields(before, after).every(
    (field) =>
      formatCanonical(sortWords(before[field])) === formatCanonical(sortWords(after[field])) ||
      (!(field in before) && after[field] === false),
  );
}

/** Whether a revision holds this entry. What the ledger worked out besides does not count. */
export function holdsEntry(revision: Entry, entry: Entry): boolean {
  const entered = Object.entries(revision).filter(([field]) => field in entry);
  return isSameState(Object.fromEntries(entered), entry);
}

/** Every change, by path. Objects are compared field by field to any depth, and lists of objects item by item. */
export function findChanges(before: unknown, after: unknown): FieldChange[] {
  return compare('', before, after);
}

function compare(path: string, before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [omitEmpty(before), omitEmpty(after)];
  if (formatCanonical(was) === formatCanonical(is)) return [];
  if (isRecord(was) && isRecord(is)) return compareFields(path, was, is);
  // In the first revision of a record every field is new.
  if (path === '' && (was === null || is === null)) return compareFields(path, toRecord(was), toRecord(is));
  if ([was, is].every((list) => list === null || isListOfRecords(list)))
    return compareLists(path, toList(was), toList(is));
  return [{ path, before: was, after: is }];
}

function compareFields(path: string, before: Entry, after: Entry): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => compare(path === '' ? name : `${path}.${name}`, before[name], after[name]));
}

/**
 * Items that are in both lists stay where they are; those between them are compared in pairs, as far as there are pairs.
 * The number of an item is that in the later list, or in the earlier one where it was removed.
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

/** The positions of a longest common subsequence of two lists. */
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

/** The value, or null if it says nothing. */
function omitEmpty(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** One text for all values that say the same. */
function formatCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatCanonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const fields = Object.keys(value)
    .sort()
    .filter((name) => omitEmpty(value[name]) !== null)
    .map((name) => `${JSON.stringify(name)}:${formatCanonical(value[name])}`);
  return `{${fields.join()}}`;
}
