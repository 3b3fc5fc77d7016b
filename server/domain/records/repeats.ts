/** Returns the indices of items that repeat an earlier item. An item with a null mark never counts as a repeat. */
export function findRepeats<Item>(list: readonly Item[], mark: (item: Item) => string | null): number[] {
  const seen = new Set<string>();
  return [...list.entries()].flatMap(([i, item]) => {
    const marked = mark(item);
    if (marked === null) return [];
    if (seen.has(marked)) return [i];
    seen.add(marked);
    return [];
  });
}

/** Returns the list without items that repeat an earlier one. */
export function omitRepeats<T>(list: readonly T[], mark: (item: T) => string = (item) => JSON.stringify(item)): T[] {
  const seen = new Map<string, T>();
  for (const item of list) if (!seen.has(mark(item))) seen.set(mark(item), item);
  return [...seen.values()];
}
