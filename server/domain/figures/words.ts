/** Writes lists and numbers for readers, in British English. */

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  return LIST.format(items);
}

/** Writes a whole number with thousands separators: "40,691". */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Writes a noun with its indefinite article, by its first letter: "a claim", "an event". */
export function withArticle(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** Writes a number with its noun, in the plural unless it is one: "1 file", "1,051 rows". */
export function countNoun(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
