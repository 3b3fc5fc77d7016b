import type { InputRef } from '@pothos/core';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from './arguments.ts';
import type { nameOrders } from './orders.ts';

export const NameOrder = builder.enumType('NameOrder', {
  description:
    'The orders of a list of named records. Ties are in the order in which they were recorded, turned round where the order descends.',
  values: {
    NAME_ASC: { description: 'By primary name, from A to Z, capital letters before small ones.' },
    NAME_DESC: { description: 'By primary name, from Z to A, small letters before capital ones.' },
  },
});

/** The arguments of a list that is ordered by name: a page, a filter, and the direction. */
export function defineNamedListArgs<Filter>(filter: InputRef<Filter>, plural: string) {
  return {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: filter, description: `Which ${plural} to list; all without it.` }),
      orderBy: t.field({ type: NameOrder, description: 'In which order: by name unless told otherwise.' }),
    })),
  };
}

/** What such arguments hold once they have been read. */
export interface NamedListArgs<Filter> extends PageArgs {
  filter?: Filter | null | undefined;
  orderBy?: keyof typeof nameOrders | null | undefined;
}
