/** The places of items that an earlier item of the list is the same as. An item whose mark is null is like no other. */
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
