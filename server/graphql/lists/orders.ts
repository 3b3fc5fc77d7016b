import type { ListOrder, SortKey } from './page-plan.ts';

/** The columns that orders are made of. Every order ends in the id, so that it is total. */

type Kind = SortKey['kind'];

export const sortById = (direction: SortKey['direction'] = 'asc'): SortKey => ({ column: 'id', kind: 'id', direction });

/** The two directions of an order by one column, named `…_ASC` and `…_DESC` as in the enum that offers them. */
export function orderBothWays<N extends string>(
  name: N,
  column: string,
  kind: Kind,
): Record<`${N}_ASC` | `${N}_DESC`, ListOrder> {
  const order = (suffix: 'ASC' | 'DESC', direction: SortKey['direction']): ListOrder => ({
    name: `${name}_${suffix}`,
    keys: [{ column, kind, direction }, sortById(direction)],
  });
  return { [`${name}_ASC`]: order('ASC', 'asc'), [`${name}_DESC`]: order('DESC', 'desc') } as Record<
    `${N}_ASC` | `${N}_DESC`,
    ListOrder
  >;
}

/** The order of rows as a text prints them. */
export const printed: ListOrder = {
  name: 'PRINTED',
  keys: [{ column: 'position', kind: 'count', direction: 'asc' }, sortById()],
};
/** The order of lists that have only one: by the label printed. */
export const byLabel: ListOrder = {
  name: 'LABEL',
  keys: [{ column: 'label', kind: 'text', direction: 'asc' }, sortById()],
};
/** The order of lists that have only one: by the role held. */
export const byRole: ListOrder = {
  name: 'ROLE',
  keys: [{ column: 'role', kind: 'text', direction: 'asc' }, sortById()],
};

export const nameOrders = orderBothWays('NAME', 'name', 'text');
export const asOfOrders = orderBothWays('AS_OF', 'asOfSort', 'day');
export const recordedOrders = orderBothWays('RECORDED', 'recordedAt', 'instant');
