import type { NumberMention } from '../figures/numbers/mention.ts';
import { canCount, type Line } from './bulletin-lines.ts';
import type { BulletinEntry } from './read-entry.ts';
import { isForeign, type LabelLexicon, type ReadLabel, readLabel } from './read-label.ts';
import type { Span, Token } from './stages.ts';

export interface ReadTable {
  readonly rows: readonly { readonly line: Line; readonly entries: readonly BulletinEntry[] }[];
  /** How many lines it has, with its header. */
  readonly size: number;
}

/** A cell of a table, with its words. */
interface Cell extends Span {
  readonly tokens: readonly Token[];
}

interface Column extends ReadLabel {
  readonly cell: Cell;
}

/**
 * Reads a table whose header names what its columns count: "Area | Dead | Hurt". Columns are parted by bars, tabs, or two spaces.
 * Columns that are not understood give no figures.
 * @param plain the text without markup
 * @param at the position of the header among the lines
 */
export function readTable(plain: string, lines: readonly Line[], at: number, lexicon: LabelLexicon): ReadTable | null {
  const columns = readHeader(plain, lines[at], lexicon);
  if (columns === null) return null;
  const rows: { line: Line; entries: BulletinEntry[] }[] = [];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next] as Line;
    if (!line.tokens.some(({ isWord }) => isWord)) continue;
    const cells = splitCells(plain, line);
    if (cells.length !== columns.length) break;
    rows.push({ line, entries: readRow(cells, line, columns) });
  }
  return rows.some(({ entries }) => entries.length > 0) ? { rows, size: next - at } : null;
}

function readHeader(plain: string, line: Line | undefined, lexicon: LabelLexicon): (Column | null)[] | null {
  if (line === undefined || line.numbers.some(canCount) || isForeign(line.tokens, lexicon)) return null;
  const cells = splitCells(plain, line);
  if (cells.length < 2) return null;
  const columns = cells.map((cell) => {
    const label = readLabel(cell.tokens, lexicon);
    return label === null || label.measure === null ? null : { ...label, cell };
  });
  return columns.some((column) => column !== null && !column.isWeak) && columns.includes(null) ? columns : null;
}

function splitCells(plain: string, { start, end, tokens }: Line): Cell[] {
  const printed = plain.slice(start, end);
  const pattern = /[|\t]/.test(printed) ? /[^|\t]+/g : /\S+(?: \S+)*/g;
  return [...printed.matchAll(pattern)].flatMap(({ 0: cell, index }) => {
    const span = { start: start + index, end: start + index + cell.length };
    const own = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
    return own.length === 0 ? [] : [{ ...span, tokens: own }];
  });
}

/** The words of a hedge: "at least". */
const MOST_HEDGE_WORDS = 4;

function readRow(cells: readonly Cell[], { numbers }: Line, columns: readonly (Column | null)[]): BulletinEntry[] {
  return cells.flatMap((cell, i): BulletinEntry[] => {
    const column = columns[i];
    if (column == null || column.measure === null) return [];
    const [number, second] = numbers.filter(({ start, end }) => start >= cell.start && end <= cell.end);
    if (number === undefined || second !== undefined || !canCount(number)) return [];
    const others = cell.tokens.filter(
      ({ isWord, start, end }) => isWord && (end <= number.start || start >= number.end),
    );
    if (others.length > (number.quantifier === 'EXACT' ? 0 : MOST_HEDGE_WORDS)) return [];
    return [
      {
        ...{ number, measure: column.measure, isWeak: column.isWeak, trigger: column.cell, counted: column.people },
        words: { start: cell.tokens[0]?.start ?? number.start, end: number.end },
        isTotal: column.isTotal,
        period: column.period ?? findYear(cells[0], numbers),
        within: null,
      },
    ];
  });
}

/** "2029 | 12": a table of years. */
function findYear(cell: Cell | undefined, numbers: readonly NumberMention[]): Span | null {
  const year = numbers.find(
    ({ start, end, excludedBecause }) =>
      cell !== undefined && start >= cell.start && end <= cell.end && excludedBecause === 'YEAR',
  );
  return year ?? null;
}
