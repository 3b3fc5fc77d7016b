import type { NumberMention } from '../figures/numbers/mention.ts';
import type { Entry, FrameLexicon, Phrase } from './frame-lexicon.ts';
import type { Sentence, Span, Token } from './stages.ts';

/** A word, a phrase, a number or a punctuation mark, with what the language knows about it. */
export interface Item extends Span {
  readonly folded: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** Whether it ends in a possessive: "Israel's". */
  readonly isPossessive: boolean;
  readonly number: NumberMention | null;
  /** What is known about it. For a number that covers its noun ("a woman"), what is known about the noun. */
  readonly entry: Entry | null;
}

const POSSESSIVE = /(?:'s|s')$/;

/** Puts the numbers and phrases of a sentence in the place of their tokens, and looks every word up. */
export function tagWords(sentence: Sentence, numbers: readonly NumberMention[], lexicon: FrameLexicon): Item[] {
  const words = joinHyphens(sentence.tokens.filter((token, i, all) => !isAbbreviating(token, i, all)));
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Token;
    const number = numbers.find(({ start, end }) => start < word.end && word.start < end);
    if (number) {
      let next = at + 1;
      while (next < words.length && (words[next] as Token).start < number.end) next += 1;
      const last = words[next - 1] as Token;
      items.push({
        start: Math.min(number.start, word.start),
        end: Math.max(number.end, last.end),
        folded: words
          .slice(at, next)
          .map(({ folded }) => folded)
          .join(' '),
        isWord: true,
        isCapital: false,
        isPossessive: POSSESSIVE.test(last.folded),
        number,
        entry: findEntry(last.folded, lexicon),
      });
      at = next;
      continue;
    }
    const phrase = findPhrase(words, at, numbers, lexicon);
    const size = phrase?.words.length ?? 1;
    const last = words[at + size - 1] as Token;
    items.push({
      start: word.start,
      end: last.end,
      folded: phrase ? phrase.words.join(' ') : word.folded,
      isWord: word.isWord,
      isCapital: /^\p{Lu}/u.test(word.text),
      isPossessive: phrase === undefined && POSSESSIVE.test(word.folded),
      number: null,
      entry: phrase?.entry ?? (word.isWord ? findEntry(word.folded, lexicon) : null),
    });
    at += size;
  }
  return items;
}

/** The full stop of an abbreviation: "Oct. 7". */
function isAbbreviating({ text }: Token, at: number, tokens: readonly Token[]): boolean {
  return text === '.' && tokens.slice(at + 1).some(({ isWord }) => isWord);
}

/** Words that a hyphen joins are one: "Russian-Israeli". A possessive ending is a word of its own, for it ends a name. */
function joinHyphens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = joined.at(-1);
    const [hyphen, after] = [tokens[at], tokens[at + 1]];
    if (
      before?.isWord &&
      hyphen &&
      after?.isWord &&
      /^[-‐‑]$/u.test(hyphen.text) &&
      before.end === hyphen.start &&
      hyphen.end === after.start
    ) {
      joined[joined.length - 1] = {
        start: before.start,
        end: after.end,
        text: `${before.text}-${after.text}`,
        folded: `${before.folded}-${after.folded}`,
        isWord: true,
      };
      at += 1;
    } else joined.push(token);
  }
  return joined;
}

function findPhrase(
  words: readonly Token[],
  at: number,
  numbers: readonly NumberMention[],
  { phrases }: FrameLexicon,
): Phrase | undefined {
  return phrases
    .get((words[at] as Token).folded)
    ?.find(
      (phrase) =>
        phrase.words.every((word, i) => words[at + i]?.folded === word) &&
        !numbers.some(
          ({ start, end }) =>
            start < (words[at + phrase.words.length - 1] as Token).end && (words[at] as Token).start < end,
        ),
    );
}

/** Looks up one word, or the last part of a compound: "ex-soldiers". */
function findEntry(folded: string, { phrases }: FrameLexicon): Entry | null {
  const find = (word: string) => phrases.get(word)?.find(({ words }) => words.length === 1)?.entry ?? null;
  const whole = find(folded) ?? (POSSESSIVE.test(folded) ? find(folded.slice(0, folded.lastIndexOf("'"))) : null);
  if (whole !== null || !folded.includes('-')) return whole;
  const last = find(folded.slice(folded.lastIndexOf('-') + 1));
  return last && (last.people.length > 0 || last.nationality !== null) ? last : null;
}
