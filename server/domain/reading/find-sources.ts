import { findCues } from './find-cues.ts';
import { findHearsay, type HearsaySpan } from './find-hearsay.ts';
import { findLabelCue } from './find-label-cue.ts';
import { findQuotes } from './find-quotes.ts';
import { findScopes } from './find-scopes.ts';
import { makePublisherTest, type Publisher } from './recognise-publisher.ts';
import { startResolving } from './resolve-sources.ts';
import { makeLexicon, type SourceLexicon } from './source-lexicon.ts';
import { findPhrase, readSourceWords, type Word } from './source-words.ts';
import type { Sentence, SourceLink, SourceSpan, Span } from './stages.ts';

/** What a text says about who says what, for `attribute`. */
export interface SourceReading {
  readonly sentences: readonly Sentence[];
  /** The sources of each sentence, in the order of the sentences. */
  readonly spans: readonly (readonly SourceSpan[])[];
  /** Quotes with their speakers, in order. Empty links if nobody is named. */
  readonly quotes: readonly SpokenQuote[];
  readonly hearsay: readonly (readonly HearsaySpan[])[];
}

export interface SpokenQuote extends Span {
  readonly links: readonly SourceLink[];
}

/**
 * Finds who is quoted for which words.
 * @param language BCP 47. Languages without rules of their own give no sources.
 */
export function findSources(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  publisher: Publisher = {},
): SourceReading {
  const lexicon = makeLexicon(language);
  if (lexicon === null)
    return { sentences, spans: sentences.map(() => []), quotes: [], hearsay: sentences.map(() => []) };
  const resolver = startResolving(text, lexicon);
  const isPublisher = makePublisherTest(text, sentences, publisher);
  const quotes = findQuotes(sentences);
  const isQuoted = makeQuotedTest(quotes);
  const spans: SourceSpan[][] = [];
  const hearsay: HearsaySpan[][] = [];
  let before: {
    readonly words: readonly Word[];
    readonly spans: readonly SourceSpan[];
    readonly sentence: Sentence;
  } | null = null;
  for (const sentence of sentences) {
    const words = READ.has(sentence.block.kind) ? readSourceWords(sentence, lexicon, isQuoted(sentence.start)) : [];
    const label = sentence.block.kind === 'HEADLINE' ? findLabelCue(words, lexicon) : null;
    const cues = label === null ? findCues(words, lexicon) : [label];
    const scopes = findScopes(words, cues);
    resolver.note(words);
    const own = cues.flatMap((cue, i): SourceSpan[] => {
      const links = resolver.resolve(cue, words, isQuoted(cue.verb.start)).filter((link) => !isPublisher(link.text));
      // What the publisher says is the article's own voice. Words without a source, such as "reports that", are kept.
      if (links.length === 0 && cue.links.length > 0) return [];
      const { first, last } = scopes[i] ?? { first: 0, last: -1 };
      const verb = { ...cue.verb, text: text.slice(cue.verb.start, cue.verb.end) };
      const denies = cue.denies ? { denies: true } : {};
      return [{ links, scope: toSpan(words, first, last), verb, rule: cue.rule, ...denies }];
    });
    const isSame = before !== null && before.sentence.block === sentence.block;
    const carried =
      isSame && before !== null && cues.length === 0 ? carryOver(sentence, words, before.spans, lexicon) : null;
    if (isSame && findPhrase(words, 0, lexicon, ['ABOUT_THIS']) !== null) giveBack(spans, sentences, own);
    spans.push(carried === null ? own : [carried]);
    hearsay.push(findHearsay(words, lexicon));
    before = { words, spans: spans.at(-1) ?? [], sentence };
  }
  return { sentences, spans, quotes: findSpeakers(text, sentences, spans, quotes), hearsay };
}

const READ = new Set<Sentence['block']['kind']>(['HEADLINE', 'BODY', 'CAPTION']);

function toSpan(words: readonly Word[], first: number, last: number): Span {
  const [start, end] = [words[first]?.start, words[last]?.end];
  const empty = words.at(-1)?.end ?? 0;
  return start === undefined || end === undefined || last < first ? { start: empty, end: empty } : { start, end };
}

/** Whether an offset is inside a quote. Offsets have to be asked for in order. */
function makeQuotedTest(quotes: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((quotes[at]?.end ?? Infinity) <= offset) at += 1;
    return (quotes[at]?.start ?? Infinity) < offset;
  };
}

/** "Об этом сообщил мэр": the source is that of the sentence before. */
function giveBack(spans: SourceSpan[][], sentences: readonly Sentence[], own: readonly SourceSpan[]): void {
  const [source] = own;
  const before = sentences[spans.length - 1];
  if (source === undefined || before === undefined || spans.at(-1)?.length !== 0) return;
  spans[spans.length - 1] = [
    { ...source, scope: { start: before.start, end: before.end }, rule: 'refers to the sentence before' },
  ];
}

const MOST_OPENING_WORDS = 3;

/** "Another five were wounded": goes on with what the source of the sentence before said. */
function carryOver(
  sentence: Sentence,
  words: readonly Word[],
  before: readonly SourceSpan[],
  lexicon: SourceLexicon,
): SourceSpan | null {
  const last = before.at(-1);
  if (last === undefined || before.some(({ links }) => links.at(-1)?.start !== last.links.at(-1)?.start)) return null;
  const isContinuing = words
    .slice(0, MOST_OPENING_WORDS)
    .some((_, at) => findPhrase(words, at, lexicon, ['CONTINUING']) !== null);
  if (!isContinuing) return null;
  return { ...last, scope: { start: sentence.start, end: sentence.end }, rule: 'continues the sentence before' };
}

/** Gives every quote its speaker: whoever speaks beside it, or the speaker of the quote before it. */
function findSpeakers(
  text: string,
  sentences: readonly Sentence[],
  spans: readonly (readonly SourceSpan[])[],
  found: readonly Span[],
): SpokenQuote[] {
  const quotes: SpokenQuote[] = [];
  let at = 0;
  for (const quote of found) {
    while (at > 0 && (sentences[at]?.start ?? 0) > quote.start) at -= 1;
    while (at + 1 < sentences.length && (sentences[at + 1] as Sentence).start <= quote.start) at += 1;
    let end = at;
    while (end + 1 < sentences.length && (sentences[end + 1] as Sentence).start < quote.end) end += 1;
    // The mark that closes a quote may be cut off from the words that follow it.
    const near = [...(spans[at] ?? []), ...(end > at ? (spans[end] ?? []) : [])].filter(
      ({ verb, links }) => links.length > 0 && (verb.end <= quote.start || verb.start >= quote.end),
    );
    const speaker = near.find(({ scope }) => scope.start < quote.end && quote.start < scope.end) ?? null;
    const previous = quotes.at(-1);
    const isNext = previous !== undefined && isBeside(text, previous, quote, sentences, at);
    const before = isNext ? previous.links : findBefore(sentences, spans, quote, at);
    quotes.push({ ...quote, links: speaker?.links ?? (near.length === 0 ? before : []) });
  }
  return quotes;
}

/** A quote that is a sentence of its own goes on with whoever the sentence before quotes. */
function findBefore(
  sentences: readonly Sentence[],
  spans: readonly (readonly SourceSpan[])[],
  quote: Span,
  at: number,
): readonly SourceLink[] {
  const [own, before] = [sentences[at], sentences[at - 1]];
  if (own?.start !== quote.start || before?.block !== own.block) return [];
  return spans[at - 1]?.at(-1)?.links ?? [];
}

const NEARBY_CHARS = 300;
/** Only the speaker of the quote before stands between two quotes. */
function isBeside(text: string, previous: Span, quote: Span, sentences: readonly Sentence[], at: number): boolean {
  if (quote.start - previous.end > NEARBY_CHARS || (sentences[at]?.start ?? 0) !== quote.start) return false;
  return !/[.!?][\s\S]+[.!?]\s/u.test(text.slice(previous.end, quote.start));
}
