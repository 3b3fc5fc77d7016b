import { createHash } from 'node:crypto';
import { isDay, isInstant, toDay } from '../../domain/figures/dates.ts';
import { LARGEST_COUNT } from '../../domain/figures/figures.ts';
import { isId } from '../../forms.ts';
import { makeInputError } from '../base/errors.ts';
import { quoteInput } from '../base/ids.ts';
import { DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS, type PageArgs } from '../base/pages.ts';

/**
 * The plan of a list: pure functions from a field's arguments to a Prisma-shaped query. Nothing here reads a request or
 * a database, so that a plan can be tested, printed, or compiled to SQL by other means.
 *
 * Lists follow the GraphQL Cursor Connections Specification. A page is found by its keyset, the values of its sort
 * columns, and not by counting rows: every order ends in the id, so it is total, and a page stays where it is while
 * rows are added before it.
 */

/** One column of an order. No sort column is ever null. */
export interface SortKey {
  readonly column: string;
  readonly kind: 'day' | 'instant' | 'count' | 'text' | 'id';
  readonly direction: 'asc' | 'desc';
}

/** An order that a list offers: its name, which cursors carry, and its columns, the last one unique. */
export interface ListOrder {
  readonly name: string;
  readonly keys: readonly SortKey[];
}

/** A query that Prisma takes as it is, and what is needed to make a page of its rows. */
export interface ListPlan<Where extends object = object> {
  /** Which rows belong to the list, whatever the page: what `totalCount` counts. */
  readonly filter: Where;
  /** Which rows belong to the page and all that follow it. */
  readonly where: Where | { readonly AND: [Where, ...object[]] };
  readonly orderBy: object[];
  /** One row more than the page, which tells whether there is another. */
  readonly take: number;
  /** The columns that cursors are made of. */
  readonly select: Readonly<Record<string, true>>;
  /** True for `last`: rows come in the opposite order. */
  readonly backwards: boolean;
  /** The columns of the order. */
  readonly keys: readonly SortKey[];
  /** The keyset to read on after, and the one to read back from, where cursors were given. */
  readonly after: readonly unknown[] | undefined;
  readonly before: readonly unknown[] | undefined;
  cursorOf(row: object): string;
}

/**
 * Plans one page.
 * @throws INVALID_PAGE, INVALID_CURSOR
 */
export function planList<Where extends object>(options: {
  /** Name of the list's type; a cursor of another list is refused. */
  readonly list: string;
  readonly order: ListOrder;
  readonly filter: Where;
  readonly page: PageArgs;
}): ListPlan<Where> {
  const { list, order, filter, page } = options;
  const { size, backwards } = readPage(page);
  const mark = `${list}:${order.name}`;
  const after = page.after == null ? undefined : readCursor(page.after, mark, order.keys);
  const before = page.before == null ? undefined : readCursor(page.before, mark, order.keys);
  const { keys } = order;
  return {
    filter,
    ...paged(filter, keys, { backwards, after, before }),
    keys,
    take: size + 1,
    select: Object.fromEntries(keys.map(({ column }) => [column, true as const])),
    backwards,
    after,
    before,
    cursorOf: (row) =>
      writeCursor(
        mark,
        keys.map(({ column, kind }) => toText((row as Record<string, unknown>)[column], kind)),
      ),
  };
}

/** A table of links that leads to the rows of a list. */
export interface LinkTable {
  /** The to-one relation from a link to its row. */
  readonly through: string;
  /**
   * Which links lead to a row at all, where some lead elsewhere. Prisma reads a filter without conditions as no filter,
   * even on a relation that may be null.
   */
  readonly only?: object;
  /**
   * Columns of the link that repeat sort columns of the row. Where they cover the order, an index of the links can be
   * sought; otherwise every link of the list is read.
   */
  readonly copies?: Readonly<Record<string, string>>;
}

/** The plan of a list whose rows are reached through a table of links. */
export function planThrough({ through: relation, only = {}, copies = {} }: LinkTable, plan: ListPlan): ListPlan {
  const filter = { ...only, [relation]: plan.filter };
  if (!plan.keys.every(({ column }) => column in copies)) {
    const orderBy = plan.orderBy.map((order) => ({ [relation]: order }));
    return { ...plan, filter, where: { ...only, [relation]: plan.where }, orderBy };
  }
  const onLink = plan.keys.map((key) => ({ ...key, column: copies[key.column] as string }));
  return { ...plan, filter, ...paged(filter, onLink, plan) };
}

/** What makes a page of the rows of a filter, by the columns of its order and the cursors given. */
function paged<Where extends object>(
  filter: Where,
  keys: readonly SortKey[],
  { backwards, after, before }: Pick<ListPlan, 'backwards' | 'after' | 'before'>,
): Pick<ListPlan<Where>, 'where' | 'orderBy'> {
  const turned = keys.map(opposite);
  const bounds = [...(after ? [following(keys, after)] : []), ...(before ? [following(turned, before)] : [])];
  return {
    where: bounds.length === 0 ? filter : { AND: [filter, ...bounds] },
    orderBy: (backwards ? turned : keys).map(({ column, direction }) => ({ [column]: direction })),
  };
}

function readPage({ first, last, after, before }: PageArgs): { size: number; backwards: boolean } {
  if (first != null && last != null)
    throw makeInputError('INVALID_PAGE', 'Ask for `first` or for `last`, not for both.');
  if (last == null && before != null && first == null) throw makeInputError('INVALID_PAGE', '`before` needs `last`.');
  if (last != null && after != null && before == null) throw makeInputError('INVALID_PAGE', '`after` needs `first`.');
  const size = first ?? last ?? DEFAULT_PAGE_ROWS;
  if (size < 0) throw makeInputError('INVALID_PAGE', `A page cannot have ${size} rows.`);
  if (size > LARGEST_PAGE_ROWS)
    throw makeInputError(
      'INVALID_PAGE',
      `A page has at most ${LARGEST_PAGE_ROWS} rows, and ${size} were asked for: follow \`pageInfo.endCursor\`.`,
    );
  return { size, backwards: last != null };
}

/**
 * The rows that come after a keyset: (a, b) > (x, y), written out because Prisma has no row comparison. The first bound
 * stands alone as well, so that an index on the sort columns can seek to it.
 */
function following(keys: readonly SortKey[], values: readonly unknown[]): object {
  const [key, ...rest] = keys;
  const [value, ...others] = values;
  if (!key) return {};
  const beyond = { [key.column]: { [key.direction === 'asc' ? 'gt' : 'lt']: value } };
  if (rest.length === 0) return beyond;
  return {
    AND: [
      { [key.column]: { [key.direction === 'asc' ? 'gte' : 'lte']: value } },
      { OR: [beyond, { AND: [{ [key.column]: value }, following(rest, others)] }] },
    ],
  };
}

function opposite(key: SortKey): SortKey {
  return { ...key, direction: key.direction === 'asc' ? 'desc' : 'asc' };
}

/** A cursor is opaque: the list and order it is from, its keyset, and a check sum that tells a damaged or made-up one. */
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
      `${quoteInput(cursor)} is a cursor of another list or order: it was given out by ${quoteInput(String(from))}, and is used in ${mark}.`,
    );
  }
  return keys.map(({ kind }, i) => {
    const value = fromText(values[i] as string, kind);
    if (value === undefined) throw refused();
    return value;
  });
}

/** The parts of a cursor; undefined where someone made one up, check sum and all. */
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
