/** Keysets in SQL: the page of a list after or before a position, as a comparison that an index can seek. */

/** What a page needs; a `ListPlan` of the lists is one. */
export interface KeysetPage {
  readonly keys: readonly {
    readonly column: string;
    readonly kind: 'day' | 'instant' | 'count' | 'text' | 'id';
    readonly direction: 'asc' | 'desc';
  }[];
  readonly take: number;
  readonly backwards: boolean;
  readonly after: readonly unknown[] | undefined;
  readonly before: readonly unknown[] | undefined;
}

export interface KeysetSql {
  readonly where: string;
  readonly orderBy: string;
  readonly limit: string;
}

const CAST = { day: 'date', instant: 'timestamptz', count: 'int', text: 'text', id: 'uuid' } as const;

/**
 * The conditions, the order and the limit of a page.
 * @param columns the SQL of each column of the order
 * @param parameters the statement's parameters, to which the positions are added
 */
export function keyset(page: KeysetPage, columns: Readonly<Record<string, string>>, parameters: unknown[]): KeysetSql {
  const keys = page.keys.map(({ column, kind, direction }) => ({ sql: columns[column] as string, kind, direction }));
  const beyond = (values: readonly unknown[], turned: boolean): string => {
    const bound = keys.map(({ kind }, i) => `$${parameters.push(toParameter(values[i], kind))}::${CAST[kind]}`);
    const operator = ({ direction }: (typeof keys)[number]) => ((direction === 'asc') === turned ? '<' : '>');
    const [first] = keys;
    if (first && keys.every(({ direction }) => direction === first.direction))
      return `(${keys.map(({ sql }) => sql).join(', ')}) ${operator(first)} (${bound.join(', ')})`;
    // Columns that run in different directions cannot be compared as one row.
    return `(${keys
      .map((key, i) => {
        const equal = keys.slice(0, i).map(({ sql }, j) => `${sql} = ${bound[j]}`);
        return [...equal, `${key.sql} ${operator(key)} ${bound[i]}`].join(' AND ');
      })
      .map((way) => `(${way})`)
      .join(' OR ')})`;
  };
  const bounds = [
    ...(page.after ? [beyond(page.after, false)] : []),
    ...(page.before ? [beyond(page.before, true)] : []),
  ];
  return {
    where: bounds.join(' AND ') || 'true',
    orderBy: keys
      .map(({ sql, direction }) => `${sql} ${(direction === 'asc') === page.backwards ? 'DESC' : 'ASC'}`)
      .join(', '),
    limit: `LIMIT $${parameters.push(page.take)}::int`,
  };
}

/** Days are sent as texts: the driver would write a `Date` in the time zone of the server. */
function toParameter(value: unknown, kind: KeysetPage['keys'][number]['kind']): unknown {
  if (!(value instanceof Date)) return value;
  return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString();
}
