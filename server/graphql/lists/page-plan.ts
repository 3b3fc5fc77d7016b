import { createHash } from 'node:crypto';
import { isDay, isInstant, toDay } from '../../domain/figures/dates.ts';
import { LARGEST_COUNT } from '../../domain/figures/figures.ts';
import { isId } from '../../forms.ts';
import { makeInputError } from '../base/errors.ts';
import { quoteInput } from '../base/ids.ts';
import { DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS, type PageArgs } from '../base/pages.ts';

/**
 * Plans of lists: pure functions from the arguments of a field to a page. Nothing here reads a request or a database, so a
 * plan can be tested, printed, and written in SQL, alone (sql/composed/list-page.ts) or as a part of a whole read (compile/).
 *
 * Lists follow the GraphQL Cursor Connections Specification. A page is located by its keyset, the values of its sort
 * columns, and not by counting rows. Every order ends with the id, so it is total, and a page does not shift when rows are
 * added before it.
 */

/** One column of an order. No sort column is ever null. */
export interface SortKey {
  readonly column: string;
  readonly kind: 'day' | 'instant' | 'count' | 'text' | 'id';
  readonly direction: 'asc' | 'desc';
}

/** A sort order of a list: its name, which cursors contain, and its columns, the last of which is unique. */
export interface ListOrder {
  readonly name: string;
  readonly keys: readonly SortKey[];
}

/** A page of a list: which rows to read, and everything needed to turn them into a page. */
export interface ListPlan<Where extends object = object> {
  /** Which rows belong to the list, on any page, as a `where` of Prisma. `totalCount` counts them. */
  readonly filter: Where;
  /**
   * Conditions that divide the list in parts, each of which has an index that leads to its page. The first rows of all parts are
   * then the page.
   */
  readonly parts?: readonly object[] | undefined;
  /** One row more than the page, to find out whether there is another page. */
  readonly take: number;
  /** The columns that make up a cursor. */
  readonly select: Readonly<Record<string, true>>;
  /** True for `last`: the rows come in reverse order. */
  readonly backwards: boolean;
  /** The columns of the order. */
  readonly keys: readonly SortKey[];
  /** The keysets after which and before which to read, where cursors were given. */
  readonly after: readonly unknown[] | undefined;
  readonly before: readonly unknown[] | undefined;
  /** The list and the order, as cursors name them. */
  readonly mark: string;
  cursorOf(row: object): string;
}

/**
 * Plans one page.
 * @throws INVALID_PAGE, INVALID_CURSOR
 */
export function planList<Where extends object>(options: {
  /** Name of the list's type. A cursor of another list is refused. */
  readonly list: string;
  readonly order: ListOrder;
  readonly filter: Where;
  readonly page: PageArgs;
  readonly parts?: ListPlan['parts'];
}): ListPlan<Where> {
  const { list, order, filter, page, parts } = options;
  const { size, backwards } = readPage(page);
  const mark = `${list}:${order.name}`;
  const after = page.after == null ? undefined : readCursor(page.after, mark, order.keys);
  const before = page.before == null ? undefined : readCursor(page.before, mark, order.keys);
  const { keys } = order;
  return {
    filter,
    parts,
    keys,
    take: size + 1,
    select: Object.fromEntries(keys.map(({ column }) => [column, true as const])),
    backwards,
    after,
    before,
    mark,
    cursorOf: (row) =>
      writeCursor(
        mark,
        keys.map(({ column, kind }) => toText((row as Record<string, unknown>)[column], kind)),
      ),
  };
}

/** A link table that leads to the rows of a list. */
export interface LinkTable {
  /** The to-one relation from a link to its row. */
  readonly through: string;
  /** Which links lead to rows of this list, if some lead elsewhere. */
  readonly only?: object;
  /**
   * Columns of the link that repeat sort columns of the row. If they cover the order, an index of the links can be used.
   * Otherwise every link of the list is read.
   */
  readonly copies?: Readonly<Record<string, string>>;
}

function readPage({ first, last, after, before }: PageArgs): { size: number; backwards: boolean } {
  if (first != null && last != null) throw makeInputError('INVALID_PAGE', 'Use either `first` or `last`, not both.');
  if (last == null && before != null && first == null) throw makeInputError('INVALID_PAGE', '`before` needs `last`.');
  if (last != null && after != null && before == null) throw makeInputError('INVALID_PAGE', '`after` needs `first`.');
  const size = first ?? last ?? DEFAULT_PAGE_ROWS;
  if (size < 0) throw makeInputError('INVALID_PAGE', `A page cannot have ${size} rows.`);
  if (size > LARGEST_PAGE_ROWS)
    throw makeInputError(
      'INVALID_PAGE',
      `A page has at most ${LARGEST_PAGE_ROWS} rows, but ${size} were requested. Read on with \`pageInfo.endCursor\`.`,
    );
  return { size, backwards: last != null };
}

/** Writes an opaque cursor: its list and order, its keyset, and a checksum that exposes a damaged or forged cursor. */
function writeCursor(mark: string, values: readonly string[]): string {
  const body = JSON.stringify([mark, ...values]);
  return Buffer.from(`${checksum(body)}${body}`).toString('base64url');
}

function readCursor(cursor: string, mark: string, keys: readonly SortKey[]): unknown[] {
  const refused = () => makeInputError('INVALID_CURSOR', `${quoteInput(cursor)} is not a cursor of this server.`);
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const body = text.slice(6);
  const parts = text.slice(0, 6) === checksum(body) ? parse(body) : undefined;
  if (!parts) throw refused();
  const [from, ...values] = parts;
  if (from !== mark || values.length !== keys.length) {
    throw makeInputError(
      'INVALID_CURSOR',
      `${quoteInput(cursor)} is a cursor of another list or order: it was issued for ${quoteInput(String(from))}, but is used in ${mark}.`,
    );
  }
  return keys.map(({ kind }, i) => {
    const value = fromText(values[i] as string, kind);
    if (value === undefined) throw refused();
    return value;
  });
}

/** Returns the parts of a cursor, or undefined if someone forged it, checksum included. */
function parse(body: string): string[] | undefined {
  try {
    const parts: unknown = JSON.parse(body);
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : undefined;
  } catch {
    return undefined;
  }
}

function checksum(body: string): string {
  return createHash('sha256').update(`attested cursor ${body}`).digest('base64url').slice(0, 6);
}

function toText(value: unknown, kind: SortKey['kind']): string {
  if (kind === 'day') return toDay(value as Date);
  if (kind === 'instant') return (value as Date).toISOString();
  return String(value);
}

function fromText(text: string, kind: SortKey['kind']): unknown {
  switch (kind) {
    case 'day':
      return isDay(text) ? new Date(text) : undefined;
    case 'instant':
      return isInstant(text) ? new Date(text) : undefined;
    case 'count':
      return /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_COUNT ? Number(text) : undefined;
    case 'id':
      return isId(text) ? text : undefined;
    case 'text':
      return text.includes('\0') ? undefined : text;
  }
}
