import type { ListOrder, SortKey } from './page-plan.ts';

/** The sort orders of lists and their columns. Every order ends with the id, so that it is total. */

type Kind = SortKey['kind'];

export const sortById = (direction: SortKey['direction'] = 'asc'): SortKey => ({ column: 'id', kind: 'id', direction });

/** Returns both directions of an order by one column, named `…_ASC` and `…_DESC` as in the enum that offers them. */
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

/** The order in which an article prints the rows. */
export const printed: ListOrder = {
  name: 'PRINTED',
  keys: [{ column: 'position', kind: 'count', direction: 'asc' }, sortById()],
};
/** The only order of some lists: by printed label. */
export const byLabel: ListOrder = {
  name: 'LABEL',
  keys: [{ column: 'label', kind: 'text', direction: 'asc' }, sortById()],
};
/** The only order of some lists: by role. */
export const byRole: ListOrder = {
  name: 'ROLE',
  keys: [{ column: 'role', kind: 'text', direction: 'asc' }, sortById()],
};

export const nameOrders = orderBothWays('NAME', 'name', 'text');
export const asOfOrders = orderBothWays('AS_OF', 'asOfSort', 'day');
export const recordedOrders = orderBothWays('RECORDED', 'recordedAt', 'instant');
