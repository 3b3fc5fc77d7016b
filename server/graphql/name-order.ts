import { builder } from './builder.ts';

export const NameOrder = builder.enumType('NameOrder', {
  description:
    'The orders of a list of named records. Ties are in the order in which they were recorded, turned round where the order descends.',
  values: {
    NAME_ASC: { description: 'By primary name, from A to Z, capital letters before small ones.' },
    NAME_DESC: { description: 'By primary name, from Z to A, small letters before capital ones.' },
  },
});
