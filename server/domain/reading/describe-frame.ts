import type { Cause, Caveat, CountType, Measure, Verification } from '../../database/generated/prisma/enums.ts';
import { findPhraseOf, findPhrasesOf } from './find-phrases.ts';
import { loadFrameLexicon } from './frame-lexicon.ts';
import type { FoundFrame } from './frame-search.ts';
import type { FrameRules, WordClass } from './languages/frame-rules.ts';
import type { Quote, Sentence, Span, Token } from './stages.ts';
import { findEntry } from './tag-words.ts';

/** What the words around a figure say about it, besides its number and measure. */
export interface Description {
  readonly countType: CountType;
  readonly cause: Cause | null;
  readonly verification: Verification | null;
  readonly caveats: readonly Caveat[];
  readonly composition: string | null;
  readonly event: Quote | null;
  /** Words for the period that a figure of a PERIOD counts. */
  readonly period: Quote | null;
}

const LEVELS: readonly Measure[] = ['HELD_HOSTAGE', 'HELD', 'HELD_ALIVE', 'DIED_IN_CAPTIVITY'];
const SOUGHT: readonly Measure[] = ['MISSING', 'REPORTED_MISSING', 'DEAD_OR_MISSING'];
const LASTING: readonly Measure[] = ['DISPLACED', 'HOMELESS', 'HOSPITALISED', 'AFFECTED', 'DETAINED'];

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
  const period = findPeriod(frame, clause, others, rules);
  return {
    countType: findCountType(frame, { clause, others, period }, rules),
    cause: rules.causes.find(([, words]) => findPhraseOf(sentence, words, clause))?.[0] ?? null,
    verification: findPhraseOf(sentence, rules.verified, { start: sentence.start, end: frame.words.start })
      ? 'VERIFIED'
      : null,
    caveats: findCaveats(frame, clause, rules),
    composition: findComposition(text, frame, rules),
    event: quote(findEvent(sentence, frame, rules)),
    period: quote(period),
  };
}

/** The part of the sentence that is about this figure alone. */
function findClause({ sentence, words, trigger }: FoundFrame, others: readonly FoundFrame[]): Span {
  const [from, to] = [Math.min(words.start, trigger.start), Math.max(words.end, trigger.end)];
  const before = Math.max(sentence.start, ...others.map((other) => other.words.end).filter((end) => end <= from));
  const after = Math.min(sentence.end, ...others.map((other) => other.words.start).filter((start) => start >= to));
  return { start: before, end: after };
}

function findPeriod(
  { sentence, words, rule }: FoundFrame,
  clause: Span,
  others: readonly FoundFrame[],
  rules: FrameRules,
): Span | null {
  const own = findPhraseOf(sentence, rules.periods, clause);
  if (own && !isDated(sentence, own)) return own;
  const calendar =
    findPhraseOf(sentence, rules.calendar, { start: words.end, end: clause.end }) ??
    findLeading(sentence, rules.calendar);
  const isEvent =
    findPhraseOf(sentence, rules.events, clause) !== null && findPhraseOf(sentence, rules.wars, clause) === null;
  if (calendar && rule !== 'toll' && !isEvent && !isDated(sentence, calendar)) return calendar;
  const isYear = findPhraseOf(sentence, rules.statistics) !== null && !isEvent;
  const year = isYear ? findYear(sentence, { start: words.end, end: clause.end }) : null;
  if (year) return year;
  if (rule === 'toll') return null;
  const first = Math.min(words.start, ...others.map((other) => other.words.start));
  const leading = findPhraseOf(sentence, rules.periods, { start: sentence.start, end: first });
  return leading && !isDated(sentence, leading) ? leading : null;
}

/** "On Oct. 7 last year" names a day. */
function isDated({ tokens }: Sentence, period: Span): boolean {
  const before = tokens.findLast(({ end }) => end <= period.start);
  return before !== undefined && /\d/.test(before.text);
}

function findLeading(sentence: Sentence, phrases: readonly string[]): Span | null {
  return findPhraseOf(sentence, phrases, { start: sentence.start, end: sentence.start + 1 });
}

/** "In 2029". */
function findYear({ tokens }: Sentence, within: Span): Span | null {
  const at = tokens.findIndex(
    ({ start, text }) => start >= within.start && start < within.end && /^(?:19|20)\d\d$/.test(text),
  );
  const [before, year] = [tokens[at - 1], tokens[at]];
  return before?.isWord && year ? { start: before.start, end: year.end } : null;
}

interface Around {
  readonly clause: Span;
  readonly others: readonly FoundFrame[];
  readonly period: Span | null;
}

function findCountType(frame: FoundFrame, { clause, others, period }: Around, rules: FrameRules): CountType {
  const { sentence, measure } = frame;
  const has = (words: readonly string[], within: Span = sentence) => findPhraseOf(sentence, words, within) !== null;
  if (LEVELS.includes(measure)) return 'STOCK';
  if (SOUGHT.includes(measure)) return 'TALLY_SO_FAR';
  const isTotal = isTotalSince(frame, { clause, others, period }, rules) && !isRecent(frame, rules);
  if (period && !(frame.rule === 'toll' && !isWithin(period, clause))) return 'PERIOD';
  const isWar = has(rules.wars);
  if (isTotal || (isWar && (frame.isPerfect || frame.rule === 'toll'))) return 'CUMULATIVE';
  if (frame.isLevel || (LASTING.includes(measure) && has(rules.present, clause))) return 'STOCK';
  if (LASTING.includes(measure) && frame.isPerfect) return 'TALLY_SO_FAR';
  const isCounted = others.some((other) => SOUGHT.includes(other.measure));
  if (frame.rule === 'toll' || isCounted || has(rules.tallies)) return 'TALLY_SO_FAR';
  return 'INCIDENT';
}

/** "Since the war began": near the figure, or at the beginning for all figures of the sentence. "The deadliest since 2010" is none. */
function isTotalSince({ sentence, words }: FoundFrame, { clause, others }: Around, rules: FrameRules): boolean {
  const first = Math.min(words.start, ...others.map((other) => other.words.start));
  const last = Math.max(words.end, ...others.map((other) => other.words.end));
  const isShared = others.some(({ words: { end } }) => end === last) && clause.end <= last;
  const found =
    findPhraseOf(sentence, rules.since, clause) ??
    findPhraseOf(sentence, rules.since, { start: sentence.start, end: first }) ??
    (isShared ? findPhraseOf(sentence, rules.since, { start: last, end: sentence.end }) : null);
  if (found === null) return false;
  if (findPhraseOf(sentence, rules.superlatives, { start: sentence.start, end: found.start })) return false;
  const after = sentence.tokens.filter(({ start }) => start >= found.end).slice(0, MOST_SINCE_WORDS);
  if (after[0] && findPhraseOf(sentence, rules.weekdays, { start: after[0].start, end: after[0].start + 1 }))
    return false;
  const [next, end] = [after[0]?.start ?? found.end, after.at(-1)?.end ?? found.end];
  return (
    after.slice(0, 2).some(({ text }) => /^\d{1,4}$/.test(text)) ||
    findPhraseOf(sentence, rules.beginnings, { start: next, end }) !== null
  );
}

/** How far after "since" the words for a beginning may stand. */
const MOST_SINCE_WORDS = 8;

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** "Since dawn" counts a period, not a war. */
function isRecent({ sentence }: FoundFrame, rules: FrameRules): boolean {
  const spans = findPhrasesOf(sentence, rules.periods);
  return spans.some(({ start }) => sentence.tokens.some((token) => token.start === start && token.folded === 'since'));
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
  return folded.endsWith(endings.ed) || folded.endsWith(endings.ing);
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
