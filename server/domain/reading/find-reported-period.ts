import { findPhraseOf } from './find-phrases.ts';
import type { CountRules } from './languages/count-rules.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { Block, DayRange, Sentence, Span } from './stages.ts';
import type { TimeWords } from './time-words.ts';

/** The period that a heading or a lead gives to the figures below it: "Weekly update, 3-9 May", "In the past 24 hours:". */
export interface ReportedPeriod {
  readonly words: Span;
  readonly days: DayRange | null;
  /** The paragraph that it is for. Null if it is for the whole text below. */
  readonly block: Block | null;
}

/**
 * The period that holds after a sentence.
 * @param hasFigures whether the sentence states figures of its own
 */
export function updatePeriod(
  before: ReportedPeriod | null,
  sentence: Sentence,
  times: readonly TimeWords[],
  hasFigures: boolean,
  rules: FrameRules,
  counts: CountRules,
): ReportedPeriod | null {
  const isHeading = sentence.block.kind === 'HEADLINE' || isLabel(sentence) || endsInColon(sentence);
  if (isHeading && isTotal(sentence, rules, counts)) return null;
  const isReport = findPhraseOf(sentence, counts.reports) !== null;
  const period = times.find(
    ({ strength, isAdverbial, days, ...span }) =>
      (strength === 'STRONG' && (days !== null || !isReport)) ||
      (strength === 'WEAK' &&
        isAdverbial &&
        (isReport || endsInColon(sentence) || (isHeading && isMostOf(span, sentence)))),
  );
  if (period && !hasFigures && (isHeading || isReport)) return { words: period, days: period.days, block: null };
  if (period && endsInColon(sentence)) return { words: period, days: period.days, block: null };
  return before;
}

const MOST_LABEL_WORDS = 14;

/** A line of its own without a full stop. */
function isLabel({ block, start, end, tokens }: Sentence): boolean {
  const last = tokens.at(-1);
  return (
    block.start === start &&
    block.end === end &&
    tokens.length <= MOST_LABEL_WORDS &&
    !/[.!?…]/u.test(last?.text ?? '.')
  );
}

/** "APRIL 2031" */
const isMostOf = (span: Span, { start, end }: Span) => (span.end - span.start) * 2 > end - start;

const endsInColon = ({ tokens }: Sentence) => tokens.at(-1)?.text === ':';

/** "Since the start of the war:" */
const isTotal = (sentence: Sentence, rules: FrameRules, counts: CountRules) =>
  findPhraseOf(sentence, counts.totals) !== null ||
  (findPhraseOf(sentence, rules.since) !== null && findPhraseOf(sentence, counts.recently) === null);
