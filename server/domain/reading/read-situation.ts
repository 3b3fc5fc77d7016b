import { findPhraseOf } from './find-phrases.ts';
import type { FoundFrame } from './frame-search.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { Sentence, Span } from './stages.ts';

/** What a whole text says about the count of its event. */
export interface Situation {
  /** People are still being counted. */
  readonly isOpen: boolean;
  /** People are still being searched for. */
  readonly isSearching: boolean;
  /** It is a report about a period, and not about one event. */
  readonly isReport: boolean;
  /** People were killed by a disaster, and those not found are sought. */
  readonly isDisaster: boolean;
  /** The text says that the count is over. */
  readonly isClosed: boolean;
}

export function readSituation(
  sentences: readonly Sentence[],
  isPast: (sentence: Sentence) => boolean,
  rules: FrameRules,
  counts: CountRules | null,
): Situation {
  const fresh = sentences
    .filter(({ block }) => block.kind !== 'PROMO' && block.kind !== 'BOILERPLATE')
    .filter((sentence) => !isPast(sentence));
  const speaksOf = (words: readonly string[]) => fresh.some((sentence) => findPhraseOf(sentence, words) !== null);
  const isClosed = speaksOf(counts?.closings ?? []);
  const isSearching = !isClosed && speaksOf(counts?.searches ?? rules.countings);
  const isRising = counts !== null && fresh.some((sentence) => hasRisingToll(sentence, rules, counts));
  return {
    isSearching,
    isOpen: isSearching || (!isClosed && (isRising || speaksOf(counts?.missing ?? []))),
    isReport: speaksOf(counts?.reports ?? []),
    isDisaster: speaksOf(counts?.disasters ?? []),
    isClosed,
  };
}

/** "The toll has risen to 109", "the number of injured stands at 30". */
function hasRisingToll(sentence: Sentence, rules: FrameRules, counts: CountRules): boolean {
  const toll = findPhraseOf(sentence, counts.tolls);
  if (toll === null) return false;
  const near = { start: toll.start, end: toll.end + NEAR_TOLL_CHARS };
  return [rules.words.RISE, counts.standings].some(
    (words) => words !== undefined && findPhraseOf(sentence, words, near) !== null,
  );
}

const NEAR_TOLL_CHARS = 90;

/**
 * Whether words name one event: "in an attack", "when a bus overturned", "after the ferry sank". Wars are none, and plurals such as
 * "attacks" are many.
 */
export function hasOwnEvent(sentence: Sentence, within: Span, rules: FrameRules, counts: CountRules | null): boolean {
  const { tokens } = sentence;
  const articles = new Set(counts?.articles);
  for (let from = within.start; ; ) {
    const event = findPhraseOf(sentence, rules.events, { start: from, end: within.end });
    if (event === null) break;
    from = event.end;
    if (findPhraseOf(sentence, rules.wars, event)) continue;
    const at = tokens.findIndex(({ start }) => start === event.start);
    const before = tokens.slice(Math.max(0, at - MOST_WORDS_BETWEEN), at);
    const { plural } = rules.endings;
    const last = sentence.tokens.find(({ end }) => end === event.end);
    const isMany = plural !== undefined && (last?.folded.endsWith(plural) ?? false);
    if (!isMany && before.some(({ folded, text }) => articles.has(folded) || /[’']s?$/.test(text))) return true;
  }
  const whens = new Set(counts?.whens);
  return tokens.some(({ start, folded }, i) => {
    if (start < within.start || start >= within.end || !whens.has(folded)) return false;
    return (
      tokens.slice(i + 1, i + 1 + MOST_WORDS_BETWEEN).some((token) => articles.has(token.folded)) ||
      (whens.has(folded) && WHEN_ALONE.includes(folded))
    );
  });
}

const MOST_WORDS_BETWEEN = 4;
const WHEN_ALONE = ['when'];

/** A part of people counted before: "three of the dead", "including two children". */
export const isPartOfBefore = ({ relation, rule }: FoundFrame) =>
  relation?.kind === 'SUBSET_OF' || PARTS.includes(rule);

const PARTS = [
  'part of a group',
  'part of people counted before',
  'part of a figure before',
  'part after "including"',
  'member of a group',
  'share in words',
  'inverted',
];
