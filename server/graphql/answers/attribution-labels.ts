import type { GraphQLResolveInfo } from 'graphql';
import {
  type CountedClaims,
  countAttributionLabels,
  type Grouping,
  type LabelRow,
  readAttributionLabels,
} from '../../sql/attribution-statistics.ts';
import { builder } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import { UnnamedSource } from '../base/enums.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { type Connection, type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { findRow } from '../lists/rows.ts';
import { ScopedLists } from '../lists/scoped-list.ts';

/** The labels printed for sources, and how many claims print each. */

/** Claims in groups: how the claims are counted, and how they are grouped. */
export interface Grouped {
  readonly counted: CountedClaims;
  readonly grouping: Grouping;
}

type LabelNode = LabelRow & { readonly id: string };

const AttributionLabel = builder.objectRef<LabelNode>('AttributionLabel').implement({
  description:
    'A label printed for a source, and how many claims print it. Labels are kept exactly as printed: two spellings are two labels of one source.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The label exactly as printed.' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that the label stands for. Null if the source is anyone else.',
      resolve: ({ organisationId }, _args, context, info) => findRow('Organisation', organisationId, context, info),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person that the label stands for. Null if the source is anyone else.',
      resolve: ({ personId }, _args, context, info) => findRow('Person', personId, context, info),
    }),
    unnamed: t.expose('unnamed', {
      type: UnnamedSource,
      nullable: true,
      description:
        'The kind of source, if the label stands for one that the article does not name. All unnamed sources of a kind are listed as one.',
    }),
    count: t.exposeInt('count', { description: 'How many claims print this label for this source.' }),
    sourceCount: t.exposeInt('sourceCount', {
      description: 'How many claims name this source anywhere in their chain, under any label.',
    }),
  }),
});

export const AttributionLabelConnection: ConnectionRef<LabelNode> = defineConnection(
  'AttributionLabel',
  'labels of sources',
  AttributionLabel,
);

/** By source, the one named most often first; within a source, the label printed most often first. */
const order: ListOrder = {
  name: 'SOURCE',
  keys: [
    { column: 'sourceCount', kind: 'count', direction: 'desc' },
    { column: 'source', kind: 'id', direction: 'asc' },
    { column: 'count', kind: 'count', direction: 'desc' },
    { column: 'label', kind: 'text', direction: 'asc' },
  ],
};

const labelLists = new ScopedLists<string, LabelNode>((group) => group);

/** Lists the labels of one group. They are read together with those of all other groups at this place in the query. */
export function listLabels(
  { counted, grouping }: Grouped,
  key: string,
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<LabelNode> {
  const { pool } = context.db;
  const plan = planList({ list: 'AttributionLabel', order, filter: {}, page });
  const reader = {
    async read(keys: readonly string[]) {
      const found = await runInTurn(context, () => readAttributionLabels(pool, counted, grouping, keys, plan));
      const nodes = found.map((row) => ({ ...row, id: `${row.source}/${row.label}` }));
      return Map.groupBy(nodes, (row) => row.key);
    },
    async count(keys: readonly string[]) {
      const found = await runInTurn(context, () => countAttributionLabels(pool, counted, grouping, keys));
      return new Map(found.map((row) => [row.key, row.count]));
    },
  };
  return labelLists.of(key, plan, reader, {}, context, info);
}
