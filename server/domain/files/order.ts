/**
 * Sorts items so that each comes after those that it needs. Items that need each other, directly or indirectly, form one
 * group (Tarjan's strongly connected components). Otherwise, and within groups, the given order is kept.
 */
export function sortByNeeds<T>(items: readonly T[], needs: (item: T) => Iterable<T>): T[][] {
  const numbers = new Map<T, number>();
  const lowest = new Map<T, number>();
  const open: T[] = [];
  const groups: T[][] = [];
  const place = new Map(items.map((item, i) => [item, i]));

  const enter = (item: T) => {
    numbers.set(item, numbers.size);
    lowest.set(item, numbers.get(item) as number);
    open.push(item);
    return { item, rest: needs(item)[Symbol.iterator]() };
  };
  const lower = (item: T, to: number) => lowest.set(item, Math.min(lowest.get(item) as number, to));

  for (const start of items) {
    if (numbers.has(start)) continue;
    // An explicit stack, not recursion: files may refer to each other in a chain as long as there are files.
    const way = [enter(start)];
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const next = at.rest.next();
      if (!next.done) {
        if (!numbers.has(next.value)) way.push(enter(next.value));
        else if (open.includes(next.value)) lower(at.item, numbers.get(next.value) as number);
        continue;
      }
      way.pop();
      const above = way.at(-1);
      if (above) lower(above.item, lowest.get(at.item) as number);
      if (lowest.get(at.item) === numbers.get(at.item))
        groups.push(
          open.splice(open.indexOf(at.item)).sort((a, b) => (place.get(a) as number) - (place.get(b) as number)),
        );
    }
  }
  return groups;
}
