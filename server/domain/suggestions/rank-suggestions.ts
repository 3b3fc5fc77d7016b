import type { LabelMatch } from '../../sql/suggestions.ts';

/** Ranks the records that words of a text may mean. It only suggests: a curator chooses. */

/** A record that a curator may mean. */
export interface Suggestion {
  readonly id: string;
  /** How likely it is, in percent, as an order rather than a measure. */
  readonly score: number;
  /** Why it is suggested, in a sentence. */
  readonly reason: string;
}

const MOST_SUGGESTED = 3;
/** What is less likely is not suggested. */
const LEAST_SCORE_PERCENT = 30;

/** Returns the best suggestions, each record once, the likeliest first. */
export function rankSuggestions<One extends Suggestion>(all: readonly One[]): One[] {
  const best = new Map<string, One>();
  for (const one of all) {
    const known = best.get(one.id);
    if (!known || known.score < one.score) best.set(one.id, one);
  }
  return [...best.values()]
    .filter(({ score }) => score >= LEAST_SCORE_PERCENT)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTED);
}

/** A match of words, or of their initials. */
export interface FormMatch extends LabelMatch {
  readonly isInitials: boolean;
}

/** Returns the suggestion that a match makes. Earlier uses of the same words weigh most. */
export function makeSuggestion({ id, way, text, likeness, uses, isInitials }: FormMatch): Suggestion {
  const quoted = `“${text}”`;
  if (isInitials)
    return { id, score: likeness === 100 ? 75 : 0, reason: `Its name is short for the words: ${quoted}.` };
  if (likeness < 100) {
    if (way === 'WITHIN')
      return { id, score: Math.round(likeness * 0.6), reason: `The words are like those of its name: ${quoted}.` };
    return way === 'LABEL'
      ? { id, score: Math.round(likeness * 0.7), reason: `Similar words meant it before: ${quoted}.` }
      : { id, score: Math.round(likeness * 0.65), reason: `Its name is similar: ${quoted}.` };
  }
  switch (way) {
    case 'LABEL':
      return { id, score: 90 + Math.min(9, uses), reason: `The same words meant it ${formatTimes(uses)} before.` };
    case 'NAME':
      return { id, score: 88, reason: `This is its name: ${quoted}.` };
    case 'OTHER_NAME':
      return { id, score: 86, reason: `This is another of its names: ${quoted}.` };
    case 'ACRONYM':
      return { id, score: 75, reason: `These are the initials of its name: ${quoted}.` };
    case 'WITHIN':
      return { id, score: 60, reason: `The words contain its name: ${quoted}.` };
  }
}

function formatTimes(uses: number): string {
  return uses === 1 ? 'once' : `${uses} times`;
}

const ARTICLE = /^(?:the|an?)\s+/i;
const SMALL_WORD = /^(?:of|the|for|and|in|on|an?|de|du|des|la|le)$/i;

/** A form in which the ledger may know some words. */
interface Form {
  readonly text: string;
  readonly isInitials: boolean;
}

/** Returns the forms in which the ledger may know some words: as printed, without an article, and as an acronym. */
export function listForms(words: string): Form[] {
  const bare = words.replace(ARTICLE, '');
  const parts = bare.split(/[\s-]+/).filter((word) => !SMALL_WORD.test(word));
  const isName = parts.length > 2 && parts.every((word) => /^\p{Lu}/u.test(word));
  const initials = isName ? [{ text: parts.map((word) => word.charAt(0)).join(''), isInitials: true }] : [];
  return [...new Set([words, bare])].map((text): Form => ({ text, isInitials: false })).concat(initials);
}
