import type { Span } from './stages.ts';

/** Splits a page into paragraphs: lines, or lines that an editor wrapped at a fixed width. */

export interface Paragraph extends Span {
  /** Its words without markup, and with single spaces. */
  readonly words: string;
  /** What stood before it on the line: a bullet, or the mark of a heading. */
  readonly mark: 'BULLET' | 'HEADING' | null;
}

interface Line extends Span {
  /** Whether nothing stands between it and the line before. */
  readonly isNext: boolean;
  readonly mark: Paragraph['mark'];
}

const BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** "- ", "• ", "1. " and "1) " begin an item of a list, "# " a heading, and "> " a quotation. */
const MARKS = /^(?:>\s{0,3}){0,9}(?:(#{1,6})\s+|((?:[-*+•◦▪●■–·‣⁃]|\d{1,2}[.)](?=\s+\p{Lu}))\s+|[•◦▪●■‣⁃])|)/u;

/** @param text without markup */
export function readParagraphs(text: string): Paragraph[] {
  const lines = readLines(text);
  const width = findWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: Line | undefined;
  const close = () => {
    if (open === undefined) return;
    const words = text.slice(open.start, open.end).replaceAll(/\s+/g, ' ').trim();
    paragraphs.push({ start: open.start, end: open.end, mark: open.mark, words });
  };
  let last: Line | undefined;
  for (const line of lines) {
    if (open !== undefined && last !== undefined && isContinued(text, last, line, width))
      open = { ...open, end: line.end };
    else {
      close();
      open = line;
    }
    last = line;
  }
  close();
  return paragraphs;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isNext = false;
  const add = (end: number) => {
    const line = text.slice(start, end);
    const bare = line.trimStart();
    const from = start + line.length - bare.length;
    const [mark = '', heading, bullet] = MARKS.exec(bare.slice(0, 80)) ?? [];
    const words = bare.slice(mark.length).trim();
    // A line of dashes divides, and a line without letters and digits says nothing.
    if (/[\p{L}\p{N}]/u.test(words)) {
      const begin = from + mark.length + (bare.slice(mark.length).length - bare.slice(mark.length).trimStart().length);
      lines.push({
        start: begin,
        end: begin + words.length,
        isNext,
        mark: heading ? 'HEADING' : bullet ? 'BULLET' : null,
      });
      isNext = true;
    } else isNext = false;
  };
  for (const { 0: mark, index } of text.matchAll(BREAKS)) {
    add(index);
    start = index + mark.length;
  }
  add(text.length);
  return lines;
}

/** Widths at which editors wrap lines. */
const NARROWEST_CHARS = 50;
const WIDEST_CHARS = 110;

/**
 * The width at which the lines of a text are wrapped, or nothing if they are not: then hardly any line is longer, and most lines
 * that another one follows at once are nearly as long.
 */
function findWidth(text: string, lines: readonly Line[]): number | undefined {
  const followed = lines.filter((_, i) => lines[i + 1]?.isNext === true && lines[i + 1]?.mark === null);
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (followed.length < 2 || width < NARROWEST_CHARS || width > WIDEST_CHARS) return undefined;
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    if (next?.isNext !== true || next.mark !== null || line.end - line.start < width * 0.75) return [];
    return endsSentence(text.slice(line.start, line.end)) ? [] : [text.slice(next.start, next.start + 3)];
  });
  // Most words begin with a small letter, so most lines that only a width broke do. Scripts without case need more lines.
  const isCased = broken.some((beginning) => /^\p{Ll}/u.test(beginning));
  const small = broken.filter((beginning) => /^\P{Lu}/u.test(beginning));
  if (!isCased && broken.length < 6) return undefined;
  return broken.length >= followed.length * 0.5 && small.length >= broken.length * 0.5 ? width : undefined;
}

function isContinued(text: string, last: Line, line: Line, width: number | undefined): boolean {
  if (!line.isNext || line.mark !== null || last.mark === 'HEADING') return false;
  const [before, after] = [text.slice(last.start, last.end), text.slice(line.start, line.end)];
  const [word = ''] = /^\S+/.exec(after) ?? [];
  if (width !== undefined) return before.length + 1 + word.length > width * 0.85;
  // A sentence that goes on in the next line.
  return (
    before.length > NARROWEST_CHARS / 2 && /^\p{Ll}/u.test(after) && !endsSentence(before) && /[\p{Ll},]$/u.test(before)
  );
}

/** Whether words end as a sentence does: with a full stop, also within quotes or brackets. */
export function endsSentence(words: string): boolean {
  return /[.!?…؟۔。！？][\s"'”’»)\]*_]{0,6}$/u.test(words.slice(-12));
}
