import type { NumberMention } from '../figures/numbers/mention.ts';
import type { FrameLexicon, Phrase, WordEntry } from './frame-lexicon.ts';
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
  readonly entry: WordEntry | null;
}

/** Puts the numbers and phrases of a sentence in the place of their tokens, and looks every word up. */
export function lookUpWords(sentence: Sentence, numbers: readonly NumberMention[], lexicon: FrameLexicon): Item[] {
  const tokens = sentence.tokens.filter((token, i, all) => !isAbbreviating(token, i, all));
  const words = joinHyphens(lexicon.proclitics.length > 0 ? splitProclitics(tokens, numbers, lexicon) : tokens);
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
        isCapital: /^\p{Lu}/u.test(word.text),
        isPossessive: isPossessive(last.folded, lexicon),
        number,
        entry: findNounOf(words.slice(at, next), lexicon),
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
      isPossessive: phrase === undefined && isPossessive(word.folded, lexicon),
      number: null,
      entry: phrase?.entry ?? (word.isWord ? findEntry(word.folded, lexicon) : null),
    });
    at += size;
  }
  return items;
}

/** What is known about the noun of a number that covers it: "a woman", "погибших нет". */
function findNounOf(words: readonly Token[], lexicon: FrameLexicon): WordEntry | null {
  const entries = [words.at(-1), words[0]].map((word) => (word ? findEntry(word.folded, lexicon) : null));
  return entries.find((entry) => entry && (entry.people.length > 0 || entry.measures.length > 0)) ?? entries[0] ?? null;
}

/** "وأصيب", "و14": a word that is written together with the next one stands by itself, if the rest is a number or known. */
function splitProclitics(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  lexicon: FrameLexicon,
): readonly Token[] {
  return tokens.flatMap((token) => splitToken(token, numbers, lexicon) ?? [token]);
}

function splitToken(token: Token, numbers: readonly NumberMention[], lexicon: FrameLexicon): Token[] | null {
  const { folded, start, end } = token;
  const prefix = lexicon.proclitics.find((one) => folded.startsWith(one) && folded.length > one.length + 1);
  if (prefix === undefined || lexicon.phrases.has(folded)) return null;
  const number = numbers.find((one) => one.start < end && start < one.end);
  if (number && (number.start <= start || /[\p{L}]/u.test(folded.slice(prefix.length, number.start - start))))
    return null;
  const at = number?.start ?? start + prefix.length;
  const rest = { ...token, start: at, text: token.text.slice(at - start), folded: folded.slice(at - start) };
  const more = number || lexicon.phrases.has(rest.folded) ? [rest] : splitToken(rest, numbers, lexicon);
  return more && [{ ...token, end: at, text: token.text.slice(0, at - start), folded: prefix }, ...more];
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
export function findEntry(folded: string, lexicon: FrameLexicon): WordEntry | null {
  const find = (word: string) => lexicon.phrases.get(word)?.find(({ words }) => words.length === 1)?.entry ?? null;
  const whole = find(folded) ?? (isPossessive(folded, lexicon) ? find(folded.slice(0, folded.lastIndexOf("'"))) : null);
  if (whole !== null || !folded.includes('-')) return whole;
  const last = find(folded.slice(folded.lastIndexOf('-') + 1));
  return last && (last.people.length > 0 || last.nationality !== null) ? last : null;
}

function isPossessive(folded: string, { rules }: FrameLexicon): boolean {
  return rules.endings.possessives.some((ending) => folded.endsWith(ending));
}
