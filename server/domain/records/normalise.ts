import type { Entry, Kind } from './kind.ts';

/** The entry with lists that have no order of their own in one order, so that the same record is the same entry. */
export function normalise<E extends Entry>({ unordered = {} }: Pick<Kind<E>, 'unordered'>, entry: E): E {
  const sorted = Object.entries(unordered).flatMap(([field, keys]) => {
    const list = entry[field];
    return Array.isArray(list) ? [[field, sortItems(list, keys)]] : [];
  });
  return { ...entry, ...Object.fromEntries(sorted) };
}

/** Each item once, sorted by these of its fields, or by itself where there are none. */
function sortItems(list: readonly unknown[], keys: readonly string[]): unknown[] {
  const keyOf = (item: unknown) =>
    keys.length === 0 ? String(item) : keys.map((key) => (item as Entry)[key]).join(' ');
  const byKey = new Map(list.map((item) => [keyOf(item), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
