import { findTextRules } from './languages/all.ts';
import type { TextRules } from './languages/text-rules.ts';
import { maskMarkup } from './mask-markup.ts';
import { readTokens } from './read-tokens.ts';
import type { Block, Sentence, Token } from './stages.ts';

/** Splits the blocks of a text into sentences. A sentence never reaches beyond its block. */

/** No sentence has more tokens. What is longer is no sentence, and is cut so that later stages stay fast. */
const MOST_TOKENS = 400;

/** @param language BCP 47 */
export function readSentences(text: string, blocks: readonly Block[], language: string): Sentence[] {
  const words = readWords(findTextRules(language));
  const plain = maskMarkup(text);
  return blocks.flatMap((block) => splitBlock(plain, block, language, words));
}

function splitBlock(plain: string, block: Block, language: string, words: Words): Sentence[] {
  const tokens = readTokens(plain, block, language);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const own = tokens.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    if (first !== undefined && last !== undefined)
      sentences.push({ block, tokens: own, start: first.start, end: last.end });
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const end = findEnd(tokens, i, words);
    if (end > i) {
      close(end);
      i = end - 1;
    } else if (i - from >= MOST_TOKENS) close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

interface Words {
  readonly before: ReadonlySet<string>;
  readonly anywhere: ReadonlySet<string>;
  readonly beforeNumbers: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
}

const known = new Map<TextRules, Words>();

function readWords(rules: TextRules): Words {
  const { abbreviationsBefore, abbreviationsAnywhere, abbreviationsBeforeNumbers, starters } = rules;
  const words = known.get(rules) ?? {
    before: new Set(abbreviationsBefore),
    anywhere: new Set(abbreviationsAnywhere),
    beforeNumbers: new Set(abbreviationsBeforeNumbers),
    starters: new Set(starters),
  };
  known.set(rules, words);
  return words;
}

const FULL_STOP = /^[.!?…؟۔。！？।]+$/u;
const CLOSING = /^["'”’»)\]]$/u;
const OPENING = /^["'“‘«„([¿¡]$/u;

/** Returns the position after the end of the sentence that ends with the token at `at`, or `at` if none does. */
function findEnd(tokens: readonly Token[], at: number, words: Words): number {
  const stop = tokens[at] as Token;
  if (isInitials(stop.text)) return endsInInitials(tokens, at, words) ? at + 1 : at;
  if (!FULL_STOP.test(stop.text)) return at;
  let next = at + 1;
  while (next < tokens.length && isClosing(tokens, next)) next += 1;
  const following = tokens[next];
  if (following === undefined) return next;
  const first = OPENING.test(following.text) ? (tokens[next + 1] ?? following) : following;
  const isStuck = following.start === (tokens[next - 1] as Token).end;
  if (isStuck && !(stop.text === '.' && isGlued(tokens[at - 1], following))) return at;
  if (/^\p{Ll}/u.test(first.text) || /^[,;:]$/.test(following.text)) return at;
  return stop.text === '.' && next === at + 1 && isAbbreviation(tokens, at, first, words) ? at : next;
}

/** A closing quote or bracket belongs to the sentence before it. A quote after a space opens the next one. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const [mark, before] = [tokens[at] as Token, tokens[at - 1] as Token];
  return CLOSING.test(mark.text) && mark.start === before.end;
}

/** "…were killed.The army said": the space was lost. */
function isGlued(before: Token | undefined, after: Token): boolean {
  return /^\p{Ll}{2,}$/u.test(before?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(after.text);
}

function isAbbreviation(tokens: readonly Token[], at: number, first: Token, words: Words): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.end !== (tokens[at] as Token).start) return false;
  const { folded, text } = before;
  // "J. Smith", "Maj.-Gen. Gofman", "No. 10".
  if (/^\p{Lu}$/u.test(text) && !(/^i$/.test(folded) && words.starters.has(first.folded))) return true;
  if (words.before.has(folded) && /^\p{Lu}/u.test(text)) return true;
  if (words.before.has(folded)) return /^[\p{Lu}\d]/u.test(first.text) && !words.starters.has(first.folded);
  if (words.beforeNumbers.has(folded)) return /^\d/.test(first.text);
  if (words.anywhere.has(folded)) return !words.starters.has(first.folded);
  // "1. The first item".
  return at === 1 && /^\d{1,2}$/.test(text);
}

/** "U.N.", "p.m.": letters with full stops. */
function isInitials(text: string): boolean {
  return /^\p{L}(?:\.\p{L})+\.$/u.test(text);
}

/** "…in the U.S. The", and not "U.S. troops" or "5 p.m. Monday". */
function endsInInitials(tokens: readonly Token[], at: number, words: Words): boolean {
  const following = tokens[at + 1];
  if (following === undefined) return true;
  const first = OPENING.test(following.text) ? (tokens[at + 2] ?? following) : following;
  return /^\p{Lu}/u.test(first.text) && words.starters.has(first.folded);
}
