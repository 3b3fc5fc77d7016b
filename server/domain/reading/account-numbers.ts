import type { NumberMention } from '../figures/numbers/mention.ts';
import { findPhraseOf } from './find-phrases.ts';
import { findSpanAt } from './find-span.ts';
import type { FoundFrame } from './frame-search.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { MadeCandidates } from './merge-repeats.ts';
import type { AccountedNumber, Block, NumberFate, Sentence } from './stages.ts';

/** What was found out about the numbers of a text. */
export interface Findings extends MadeCandidates {
  readonly frames: readonly FoundFrame[];
  readonly actors: ReadonlySet<NumberMention>;
}

/**
 * Says of every number of a text what became of it. A number that the rules do not understand is left over. Words that imply a number
 * without printing one ("a woman", "nobody") are listed only if they are figures.
 */
export function explainNumbers(
  text: string,
  numbers: readonly NumberMention[],
  { blocks, sentences }: { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] },
  findings: Findings,
  rules: FrameRules | null,
): AccountedNumber[] {
  const unstated = new Set(findings.frames.filter(({ mood }) => mood !== 'STATED').map(({ number }) => number));
  const decide = (number: NumberMention): NumberFate => {
    const candidate = findings.byNumber.get(number);
    if (candidate !== undefined) return { fate: 'CANDIDATE', candidate };
    if (number.excludedBecause !== undefined) return { fate: 'EXCLUDED', because: number.excludedBecause };
    if (!isInArticle(number, blocks)) return { fate: 'EXCLUDED', because: 'NOT_THE_ARTICLE' };
    if (findings.repeated.has(number)) return { fate: 'EXCLUDED', because: 'REPEATED' };
    if (findings.actors.has(number)) return { fate: 'EXCLUDED', because: 'ACTORS' };
    if (unstated.has(number)) return { fate: 'EXCLUDED', because: 'NOT_STATED' };
    if (rules && isIdiom(number, sentences, rules)) return { fate: 'EXCLUDED', because: 'IDIOM' };
    return { fate: 'LEFT_OVER' };
  };
  return numbers
    .map((number) => ({ ...number, words: text.slice(number.start, number.end), ...decide(number) }))
    .filter(({ fate, value, words }) => !(fate === 'LEFT_OVER' && value !== null && value <= 1 && /\s/.test(words)));
}

function isInArticle({ start }: NumberMention, blocks: readonly Block[]): boolean {
  const block = findSpanAt(blocks, start);
  return (
    block === undefined ||
    block.kind === 'BODY' ||
    block.kind === 'HEADLINE' ||
    block.kind === 'CAPTION' ||
    block.kind === 'DATELINE'
  );
}

function isIdiom({ start, end }: NumberMention, sentences: readonly Sentence[], { idioms }: FrameRules): boolean {
  const sentence = findSpanAt(sentences, start);
  if (!sentence) return false;
  const from = sentence.tokens.findIndex((token) => token.end > start);
  // An idiom may begin up to four words before its number.
  for (let at = Math.max(0, from - 4); at <= from; at += 1) {
    const token = sentence.tokens[at];
    const found = token && findPhraseOf(sentence, idioms, { start: token.start, end: token.start + 1 });
    if (found && found.start <= start && end <= found.end) return true;
  }
  return false;
}
