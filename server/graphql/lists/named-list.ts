import type { InputRef } from '@pothos/core';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from './arguments.ts';
import type { nameOrders } from './orders.ts';

export const NameOrder = builder.enumType('NameOrder', {
  description:
    'Sort orders for a list of named records. Ties are sorted by the time of recording, in the same direction.',
  values: {
    NAME_ASC: { description: 'By primary name, from A to Z, with capital letters before lower-case ones.' },
    NAME_DESC: { description: 'By primary name, from Z to A, with lower-case letters before capital ones.' },
  },
});

/** Returns the arguments of a list that is sorted by name: a page, a filter and the direction. */
export function defineNamedListArgs<Filter>(filter: InputRef<Filter>, plural: string) {
  return {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: filter, description: `Which ${plural} to list. All by default.` }),
      orderBy: t.field({ type: NameOrder, description: 'Sort order. The default is by name, from A to Z.' }),
    })),
  };
}

/** The values of these arguments. */
export interface NamedListArgs<Filter> extends PageArgs {
  filter?: Filter | null | undefined;
  orderBy?: keyof typeof nameOrders | null | undefined;
}
