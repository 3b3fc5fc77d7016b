import type { NumberMention } from '../figures/numbers/mention.ts';
import { readTokens } from './read-tokens.ts';
import type { Span, Token } from './stages.ts';

/** A line of a text, with its words and numbers. */
export interface Line extends Span {
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberMention[];
  readonly isBullet: boolean;
}

/** What stands between two bars, or between commas. */
export interface Piece {
  readonly tokens: readonly Token[];
  /** The numbers outside brackets that can be counts. */
  readonly numbers: readonly NumberMention[];
  /** What is in brackets after the number. */
  readonly inBrackets: Span | null;
}

const BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;
/** "- ", "• ", "1. ", and a picture. */
const MARK = /^(?:(?:[-*+•◦▪●■►▶–—·‣⁃➤]|\d{1,2}[.)](?=\s)|\p{Extended_Pictographic}\ufe0f?)\s*)/u;
/** A longer line is a paragraph. */
const LONGEST_CHARS = 300;
const MOST_NUMBERS = 30;

/** @param plain the text without markup */
export function readBulletinLines(plain: string, numbers: readonly NumberMention[], language: string): Line[] {
  const lines: Line[] = [];
  let [start, next] = [0, 0];
  const add = (end: number) => {
    while (next < numbers.length && (numbers[next] as NumberMention).start < start) next += 1;
    const first = next;
    while (next < numbers.length && (numbers[next] as NumberMention).start < end) next += 1;
    if (plain.slice(start, Math.min(end, start + LONGEST_CHARS * 2)).trim() === '') return;
    lines.push(readLine(plain, { start, end }, numbers.slice(first, next), language));
  };
  for (const { 0: mark, index } of plain.matchAll(BREAKS)) {
    add(index);
    start = index + mark.length;
  }
  add(plain.length);
  return lines;
}

function readLine(plain: string, { start, end }: Span, numbers: readonly NumberMention[], language: string): Line {
  if (end - start > LONGEST_CHARS || numbers.length > MOST_NUMBERS)
    return { start, end, tokens: [], numbers: [], isBullet: false };
  const printed = plain.slice(start, end);
  const bare = printed.trimStart();
  const mark = MARK.exec(bare)?.[0] ?? '';
  const from = start + printed.length - bare.length + mark.length;
  const tokens = readTokens(plain, { start: from, end }, language);
  return {
    start: tokens[0]?.start ?? from,
    end: tokens.at(-1)?.end ?? end,
    tokens,
    numbers: numbers.filter((number) => number.start >= from),
    isBullet: mark !== '',
  };
}

const BARS = /^[|;؛•·¦]$/u;
const COMMAS = /^[,،]$/u;

/** Splits a line at its bars, and what is between them at its commas. */
export function splitLine({ tokens, numbers }: Pick<Line, 'tokens' | 'numbers'>): Piece[][] {
  return split(tokens, BARS).map((part) => split(part, COMMAS).map((own) => makePiece(own, numbers)));
}

/** Splits the inside of brackets. */
export function splitBrackets(line: Line, { start, end }: Span): Piece[] {
  const inside = line.tokens.filter((token) => token.start >= start && token.end <= end);
  return split(inside, /^(?:[,،;؛|]|and)$/u).map((own) => makePiece(own, line.numbers));
}

function split(tokens: readonly Token[], marks: RegExp): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth += 1;
    if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1);
    if (depth === 0 && marks.test(token.folded)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.some(({ isWord }) => isWord));
}

function makePiece(tokens: readonly Token[], all: readonly NumberMention[]): Piece {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const own = all.filter((number) => number.start >= start && number.end <= end && canCount(number));
  const first = own[0];
  const open = tokens.find((token) => /^[([]$/.test(token.text) && first !== undefined && token.start >= first.end);
  const close = tokens.findLast(({ text }) => /^[)\]]$/.test(text));
  const inBrackets = open && close && close.start > open.end ? { start: open.end, end: close.start } : null;
  const isInside = ({ start: from }: Span) =>
    inBrackets !== null && from >= inBrackets.start - 1 && from <= inBrackets.end;
  return {
    tokens: tokens.filter((token) => !isInside(token)),
    numbers: own.filter((number) => !isInside(number)),
    inBrackets,
  };
}

/** Counts of people are whole numbers, ranges or vague sizes. */
export function canCount({ excludedBecause, value, low }: NumberMention): boolean {
  return excludedBecause === undefined && (value === null ? low !== null : Number.isInteger(value));
}
