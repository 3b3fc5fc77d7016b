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
