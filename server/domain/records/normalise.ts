import type { Entry, Kind } from './kind.ts';

/** Sorts the lists whose order has no meaning, so that the same record always gives the same entry. */
export function normalise<E extends Entry>({ unordered = {} }: Pick<Kind<E>, 'unordered'>, entry: E): E {
  const sorted = Object.entries(unordered).flatMap(([field, keys]) => {
    const list = entry[field];
    return Array.isArray(list) ? [[field, sortItems(list, keys)]] : [];
  });
  return { ...entry, ...Object.fromEntries(sorted) };
}

/** Returns each item once, sorted by the given fields, or by the item itself if none are given. */
function sortItems(list: readonly unknown[], keys: readonly string[]): unknown[] {
  const keyOf = (item: unknown) =>
    keys.length === 0 ? String(item) : keys.map((key) => (item as Entry)[key]).join(' ');
  const byKey = new Map(list.map((item) => [keyOf(item), item]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
