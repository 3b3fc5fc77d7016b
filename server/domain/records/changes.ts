/** What changed between two states of a record, field by field. */

/** One field that changed. A value that was not there, or is no longer there, is null. */
export interface Change {
  /** Where the field stands in the record: `publishedOn.earliest`, `attributions[0].label`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The fields in which two states of a record differ, by name. Records are compared field by field to any depth, and lists
 * of records one by one; a list of plain values is one field. Null, an empty list and a field that is not there are the
 * same: they say nothing.
 */
export function changesOf(before: unknown, after: unknown): Change[] {
  return compare('', before, after);
}

function compare(path: string, before: unknown, after: unknown): Change[] {
  const [was, is] = [said(before), said(after)];
  if (textOf(was) === textOf(is)) return [];
  if (isRecord(was) && isRecord(is)) return compareFields(path, was, is);
  // The first state of a record tells each of its fields as new.
  if (path === '' && (was === null || is === null)) return compareFields(path, asRecord(was), asRecord(is));
  if ([was, is].every((list) => list === null || isListOfRecords(list)))
    return compareLists(path, asList(was), asList(is));
  return [{ path, before: was, after: is }];
}

function compareFields(path: string, before: Fields, after: Fields): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => compare(path === '' ? name : `${path}.${name}`, before[name], after[name]));
}

/**
 * Items that are in both lists stay where they are; those between them are compared in pairs, as far as there are pairs.
 * The number of an item is that in the later list, or in the earlier one where it was removed.
 */
function compareLists(path: string, before: readonly unknown[], after: readonly unknown[]): Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [
    ...common(before.map(textOf), after.map(textOf)),
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
function common(a: readonly string[], b: readonly string[]): [number, number][] {
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

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

const asRecord = (value: unknown): Fields => (isRecord(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value, or null where it says nothing. */
function said(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** One text for a value, whatever the order of its fields, by which values are told apart. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const fields = Object.keys(value)
    .sort()
    .filter((name) => said(value[name]) !== null)
    .map((name) => `${JSON.stringify(name)}:${textOf(value[name])}`);
  return `{${fields.join()}}`;
}
