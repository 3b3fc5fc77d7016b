import type { Sentence, Span } from './stages.ts';

/**
 * The quotes of a text, outermost ones only, with their marks. A quote that is still open at the end of its paragraph goes on if the
 * next one begins with an opening mark, as is usual in print; otherwise it ends there.
 */
export function findQuotes(sentences: readonly Sentence[]): Span[] {
  const quotes: Span[] = [];
  let start: number | null = null;
  let depth = 0;
  let end = 0;
  const close = (at: number) => {
    if (start !== null && at > start) quotes.push({ start, end: at });
    start = null;
    depth = 0;
  };
  let block: Sentence['block'] | null = null;
  for (const sentence of sentences) {
    if (block !== null && sentence.block !== block && start !== null && !/^["“«„]/.test(sentence.tokens[0]?.text ?? ''))
      close(end);
    const isContinued = sentence.block !== block && start !== null;
    block = sentence.block;
    sentence.tokens.forEach(({ text, start: from, end: to }, at) => {
      if (isContinued && at === 0) return;
      const isPlain = text === '"';
      if (/^[“«„]$/.test(text) || (isPlain && start === null)) {
        start ??= from;
        depth += 1;
      } else if (/^[”»]$/.test(text) || isPlain) {
        depth -= 1;
        if (depth <= 0) close(to);
      }
    });
    end = sentence.end;
  }
  close(end);
  return quotes;
}
