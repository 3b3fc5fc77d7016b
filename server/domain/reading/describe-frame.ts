import type { Cause, Caveat, Verification } from '../../database/generated/prisma/enums.ts';
import { findPhraseOf } from './find-phrases.ts';
import { loadFrameLexicon } from './frame-lexicon.ts';
import type { FoundFrame } from './frame-search.ts';
import type { FrameRules, WordClass } from './languages/frame-rules.ts';
import type { Quote, Sentence, Span, Token } from './stages.ts';
import { findEntry } from './tag-words.ts';

/** What the words around a figure say about it, besides its number and measure. */
export interface Description {
  readonly cause: Cause | null;
  readonly verification: Verification | null;
  readonly caveats: readonly Caveat[];
  readonly composition: string | null;
  readonly event: Quote | null;
}

/** @param others the other figures of the sentence */
export function describeFrame(
  text: string,
  frame: FoundFrame,
  others: readonly FoundFrame[],
  rules: FrameRules,
): Description {
  const { sentence } = frame;
  const clause = findClause(frame, others);
  const quote = (span: Span | null): Quote | null => span && { ...span, text: text.slice(span.start, span.end) };
  return {
    cause: rules.causes.find(([, words]) => findPhraseOf(sentence, words, clause))?.[0] ?? null,
    verification: findPhraseOf(sentence, rules.verified, { start: sentence.start, end: frame.words.start })
      ? 'VERIFIED'
      : null,
    caveats: findCaveats(frame, clause, rules),
    composition: findComposition(text, frame, rules),
    event: quote(findEvent(sentence, frame, rules)),
  };
}

/** The part of the sentence that is about this figure alone. */
export function findClause({ sentence, words, trigger }: FoundFrame, others: readonly FoundFrame[]): Span {
  const [from, to] = [Math.min(words.start, trigger.start), Math.max(words.end, trigger.end)];
  const before = Math.max(sentence.start, ...others.map((other) => other.words.end).filter((end) => end <= from));
  const after = Math.min(sentence.end, ...others.map((other) => other.words.start).filter((start) => start >= to));
  return { start: before, end: after };
}

function findCaveats(frame: FoundFrame, clause: Span, rules: FrameRules): Caveat[] {
  const caveats = new Set<Caveat>(frame.isUncertain ? ['UNCERTAIN'] : []);
  for (const [caveat, words] of Object.entries(rules.caveats)) {
    const isWide = caveat === 'NOT_INDEPENDENTLY_VERIFIED' || caveat === 'PARTIAL' || caveat === 'INCLUDES_COMBATANTS';
    if (findPhraseOf(frame.sentence, words, isWide ? frame.sentence : clause)) caveats.add(caveat as Caveat);
  }
  return [...caveats];
}

/** How many words a composition has at most, and how many may stand before its comma. */
const MOST_WORDS = 6;
const MOST_GAP_WORDS = 9;

/** "…, mostly civilians", "…, most of them women and children". */
function findComposition(text: string, { sentence, words }: FoundFrame, rules: FrameRules): string | null {
  const { tokens } = sentence;
  const from = tokens.findIndex(({ start }) => start >= words.end);
  if (from < 0) return null;
  for (let at = from; at < Math.min(tokens.length, from + MOST_GAP_WORDS); at += 1) {
    if (!/^[,(—–-]$/u.test(tokens[at]?.folded ?? '')) continue;
    const first = tokens[at + 1];
    if (first === undefined) return null;
    const phrase = findPhraseOf(sentence, rules.compositions, { start: first.start, end: first.start + 1 });
    if (phrase === null) continue;
    let last = tokens.findIndex(({ start }) => start >= phrase.end);
    const begun = last;
    let end = phrase.end;
    while (last >= 0 && last < tokens.length && last - begun < MOST_WORDS) {
      const token = tokens[last];
      if (!token?.isWord || endsPhrase(token, rules) || (last > begun && endsLikeVerb(token, rules))) break;
      end = token.end;
      last += 1;
    }
    return end > phrase.end ? text.slice(first.start, end).trim() : null;
  }
  return null;
}

const ENDING: readonly WordClass[] = [
  'PREPOSITION',
  'OF',
  'BY',
  'FROM',
  'WITH',
  'TO',
  'SUBORDINATOR',
  'RELATIVE',
  'THAT',
  'BE',
  'HAVE',
  'SAY',
];

function hasAnyClass({ folded }: Token, names: readonly WordClass[], rules: FrameRules): boolean {
  const entry = findEntry(folded, loadFrameLexicon(rules));
  return entry !== null && names.some((name) => entry.classes.has(name));
}

const endsPhrase = (token: Token, rules: FrameRules) => hasAnyClass(token, ENDING, rules);

function endsLikeVerb({ folded }: Token, { endings }: FrameRules): boolean {
  return [endings.ed, endings.ing, ...(endings.finite ?? [])].some(
    (ending) => ending !== undefined && folded.endsWith(ending),
  );
}

/** How far after a figure the words for its event are sought. */
const NEAR_CHARS = 120;

/** "The Oct. 7 attack", "a magnitude 6.2 earthquake": the words up to a noun of an event, after a preposition. */
function findEvent(sentence: Sentence, { words }: FoundFrame, rules: FrameRules): Span | null {
  const after = findPhraseOf(sentence, rules.events, {
    start: words.end,
    end: Math.min(sentence.end, words.end + NEAR_CHARS),
  });
  const event = after ?? findLastPhrase(sentence, rules.events, { start: sentence.start, end: words.start });
  if (event === null) return null;
  const at = sentence.tokens.findIndex(({ start }) => start === event.start);
  let first = at;
  while (first > 0 && at - first < MOST_WORDS) {
    const before = sentence.tokens[first - 1];
    if (!before || (before.end <= words.start === false && before.start < words.end)) break;
    if (!before.isWord && before.text !== '.' && before.text !== '-') break;
    if (endsPhrase(before, rules) || hasAnyClass(before, ['AND', 'OR'], rules)) break;
    first -= 1;
    if (hasAnyClass(before, ['DETERMINER'], rules)) break;
  }
  return { start: sentence.tokens[first]?.start ?? event.start, end: event.end };
}

function findLastPhrase(sentence: Sentence, phrases: readonly string[], within: Span): Span | null {
  let found: Span | null = null;
  for (let start = within.start; ; ) {
    const next = findPhraseOf(sentence, phrases, { start, end: within.end });
    if (next === null) return found;
    found = next;
    start = next.end;
  }
}
