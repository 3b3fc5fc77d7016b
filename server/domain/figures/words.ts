/** How sentences for people write lists and numbers, in British English. */

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  return LIST.format(items);
}

/** A whole number with its thousands set apart: "40,691". */
export function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** So many of something, in the plural where it is not one: "1 file", "1,051 rows". */
export function countNoun(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
