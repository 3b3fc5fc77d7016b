import { canCount, type Line } from './bulletin-lines.ts';
import { endsSentence } from './read-paragraphs.ts';
import type { Sentence } from './stages.ts';

export interface Heading {
  readonly sentence: Sentence;
  /** Whether it ends with a colon. */
  readonly isOpen: boolean;
}

/** Lines of a bulletin, and what stands above them. */
export interface LineGroup {
  readonly heading: Heading | null;
  readonly lines: Line[];
}

/** A longer heading is a paragraph. */
const MOST_HEADING_WORDS = 60;

export function groupLines(lines: readonly Line[], sentences: readonly Sentence[], plain: string): LineGroup[] {
  const groups: LineGroup[] = [{ heading: null, lines: [] }];
  for (const line of lines) {
    const printed = plain.slice(line.start, line.end).trimEnd();
    const isOpen = /[:：][\s"'”’*_]{0,6}$/u.test(printed.slice(-8));
    if (!isOpen && isEntryLike(line, printed)) groups.at(-1)?.lines.push(line);
    else
      groups.push({
        heading: isOpen || !endsSentence(printed) ? findHeading(line, isOpen, sentences) : null,
        lines: [],
      });
  }
  return groups.filter((group) => group.lines.length > 0);
}

/** The last sentence of a line. */
function findHeading(line: Line, isOpen: boolean, sentences: readonly Sentence[]): Heading | null {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle] as Sentence).start < line.end) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  if (!sentence || sentence.end <= line.start || sentence.tokens.length > MOST_HEADING_WORDS) return null;
  return { sentence, isOpen };
}

/** "Killed: 12", "• 12 killed", "Area | Dead", "Deaths 12". */
function isEntryLike({ isBullet, numbers, tokens }: Line, printed: string): boolean {
  if (tokens.length === 0) return false;
  if (/[|\t]/.test(printed)) return true;
  if (!numbers.some(canCount)) return !tokens.some(({ isWord }) => isWord) || / {2,}\S/.test(printed);
  return isBullet || !endsSentence(printed) || /^[^:：\p{Nd}]{2,80}[:：–—-]/u.test(printed);
}
