import { toDay } from '../domain/figures/dates.ts';
import { join, requireAll, type Sql, sql } from './statement.ts';

/** Keyset pagination in SQL: a page after or before a position, as a comparison for which PostgreSQL can use an index. */

/** A request for a page. A `ListPlan` of the lists is one. */
export interface KeysetPage {
  readonly keys: readonly Key[];
  readonly take: number;
  readonly backwards: boolean;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

interface Key {
  readonly column: string;
  readonly kind: 'day' | 'instant' | 'count' | 'text' | 'id';
  readonly direction: 'asc' | 'desc';
}

/** The values of a row in the columns of the order. */
type Position = readonly unknown[];

export interface KeysetSql {
  /** The condition that a row lies between the positions. */
  readonly where: Sql;
  /** The text for ORDER BY. */
  readonly orderBy: Sql;
  /** The number of rows, for LIMIT. */
  readonly limit: Sql;
}

/**
 * Returns the condition, the order and the limit of a page.
 * @param columns the SQL of each column of the order, by the column's name
 */
export function makeKeyset(page: KeysetPage, columns: Readonly<Record<string, Sql>>): KeysetSql {
  const ordered = page.keys.map((key) => {
    const column = columns[key.column];
    if (!column) throw new Error(`The statement has no column ${key.column} to be ordered by.`);
    return { column, ascending: key.direction === 'asc' };
  });
  return {
    where: requireAll(
      page.after ? isBeyond(ordered, bindPosition(page, page.after), true) : null,
      page.before ? isBeyond(ordered, bindPosition(page, page.before), false) : null,
    ),
    orderBy: join(
      ordered.map(({ column, ascending }) => sql`${column} ${ascending === page.backwards ? sql`DESC` : sql`ASC`}`),
      ', ',
    ),
    limit: sql`${page.take}::int`,
  };
}

const CASTS = { day: sql`date`, instant: sql`timestamptz`, count: sql`int`, text: sql`text`, id: sql`uuid` } as const;

/** Returns the values of a position as parameters, each cast to the type of its column. */
export function bindPosition({ keys }: Pick<KeysetPage, 'keys'>, position: Position): Sql[] {
  return keys.map(({ kind }, i) => sql`${toParameter(position[i], kind)}::${CASTS[kind]}`);
}

/** Days are sent as text, because the driver would write a `Date` in the time zone of the server. */
function toParameter(value: unknown, kind: Key['kind']): unknown {
  if (!(value instanceof Date)) return value;
  return kind === 'day' ? toDay(value) : value.toISOString();
}

interface OrderedColumn {
  readonly column: Sql;
  readonly ascending: boolean;
}

/** Whether a row comes after a position, or before it. */
function isBeyond(ordered: readonly OrderedColumn[], bounds: readonly Sql[], after: boolean): Sql {
  const operator = ({ ascending }: OrderedColumn) => (ascending === after ? sql`>` : sql`<`);
  const [first] = ordered;
  if (first && ordered.every(({ ascending }) => ascending === first.ascending)) {
    const columns = ordered.map(({ column }) => column);
    return sql`(${join(columns, ', ')}) ${operator(first)} (${join(bounds, ', ')})`;
  }
  // Columns that run in different directions cannot be compared as one row.
  const ways = ordered.map((key, i) => {
    const equal = ordered.slice(0, i).map(({ column }, j) => sql`${column} = ${bounds[j]}`);
    return sql`(${requireAll(...equal, sql`${key.column} ${operator(key)} ${bounds[i]}`)})`;
  });
  return sql`(${join(ways, ' OR ')})`;
}
