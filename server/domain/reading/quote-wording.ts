import { countWords } from '../figures/words.ts';
import type { FoundFrame } from './frame-search.ts';
import type { Sentence, Span, Token } from './stages.ts';

export interface CutWording extends Span {
  readonly wording: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** A claim keeps no more words of a text, on either side of the figure either. */
const MOST_WORDS = 8;
const MOST_SIDE_WORDS = 5;

/** Cuts the words of a figure: the number with its hedge, whom it counts, and what happened, as far as eight words go. */
export function quoteWording(
  text: string,
  { number, words, core, trigger, sentence, isInherited }: FoundFrame,
): CutWording {
  const wide = { start: Math.min(words.start, trigger.start), end: Math.max(words.end, trigger.end) };
  const isNear = !isInherited && wide.start >= core.start - NEAR_CHARS && wide.end <= core.end + NEAR_CHARS;
  // "Dozens of whom the military says are likely dead": the first eight words.
  const isFar = trigger.start >= core.end && trigger.start - core.end < MOST_GAP_CHARS && core.end === number?.end;
  const cut = isFar ? [shorten(text, { start: core.start, end: trigger.end }, null)] : [];
  const choices = [...(isNear ? [wide] : []), ...cut, words, core, ...(number ? [number] : [])];
  return quoteFirstFit(text, sentence, choices, { words, number });
}

/**
 * Quotes the first of these choices that is short enough, with a few words on either side. If none is, it quotes the words from
 * the number on, as far as they go.
 */
export function quoteFirstFit(
  text: string,
  sentence: Sentence,
  choices: readonly Span[],
  { words, number }: { readonly words: Span; readonly number: Span | null },
): CutWording {
  const { start, end } =
    choices.find((span) => countWords(text.slice(span.start, span.end)) <= MOST_WORDS) ?? shorten(text, words, number);
  return { start, end, wording: text.slice(start, end), ...quoteSides(text, sentence, { start, end }) };
}

/** How far from the number the words for what happened may stand, to be quoted with it. */
const NEAR_CHARS = 40;
const MOST_GAP_CHARS = 60;

/** The first eight words from the number on. */
function shorten(text: string, words: Span, number: Span | null): Span {
  const start = number === null ? words.start : Math.max(words.start, number.start);
  const rest = text.slice(start, Math.max(words.end, number?.end ?? 0));
  const found = /^(?:\s*\S+){1,7}/.exec(rest)?.[0] ?? rest;
  return { start, end: start + found.trimEnd().length };
}

/** Returns a few words of the sentence before and after a figure. */
function quoteSides(
  text: string,
  { tokens, start, end }: Sentence,
  own: Span,
): { prefix: string | null; suffix: string | null } {
  const before = tokens.filter((token) => token.end <= own.start);
  const after = tokens.filter((token) => token.start >= own.end);
  const words = (list: readonly Token[]) => list.filter(({ isWord }) => isWord);
  const first = words(before).at(-MOST_SIDE_WORDS) ?? words(before)[0];
  const last = words(after)[MOST_SIDE_WORDS - 1] ?? words(after).at(-1);
  const prefix = first ? text.slice(Math.max(start, first.start), own.start).trim() : '';
  const suffix = last ? text.slice(own.end, Math.min(end, last.end)).trim() : '';
  return {
    prefix: prefix === '' || /\n/.test(prefix) ? null : prefix,
    suffix: suffix === '' || /\n/.test(suffix) ? null : suffix,
  };
}
