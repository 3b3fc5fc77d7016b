/** Writes lists and numbers for readers, in British English, and counts words. */

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

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Counts the words of a text by the rules of Unicode (UAX #29), and with a dictionary where a script has no spaces: Chinese,
 * Japanese, Thai. These depend on the script, not on the language. Words that a hyphen joins count as one.
 */
export function countWords(text: string): number {
  const segments = [...WORDS.segment(text)];
  return segments.filter(
    ({ isWordLike }, i) =>
      isWordLike && !(/^[-\u2010\u2011\u05be]$/u.test(segments[i - 1]?.segment ?? '') && segments[i - 2]?.isWordLike),
  ).length;
}
