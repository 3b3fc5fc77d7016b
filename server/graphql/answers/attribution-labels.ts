import type { GraphQLResolveInfo } from 'graphql';
import type { SqlStatement } from '../../database/sql-of.ts';
import {
  countAttributionLabels,
  type Grouping,
  type LabelRow,
  readAttributionLabels,
} from '../../sql/attribution-statistics.ts';
import { builder } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { type Connection, type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { findRow } from '../lists/rows.ts';
import { ScopedLists } from '../lists/scoped-list.ts';

/** The labels that are printed for sources, with how often. */

/** Claims in groups: which claims, and by what they are put together. */
export interface Grouped {
  readonly statement: SqlStatement;
  readonly grouping: Grouping;
}

type LabelNode = LabelRow & { readonly id: string };

const AttributionLabel = builder.objectRef<LabelNode>('AttributionLabel').implement({
  description:
    'One label that is printed for a source, with how often. Labels are kept letter by letter: two spellings are two labels of one source.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The label exactly as printed.' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that the label stands for. Null where the source is a person.',
      resolve: ({ organisationId }, _args, context, info) => findRow('Organisation', organisationId, context, info),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person that the label stands for. Null where the source is an organisation.',
      resolve: ({ personId }, _args, context, info) => findRow('Person', personId, context, info),
    }),
    count: t.exposeInt('count', { description: 'How many claims print this label for this source.' }),
    sourceCount: t.exposeInt('sourceCount', {
      description: 'How many claims name this source anywhere in their chain, under whatever label.',
    }),
  }),
});

export const AttributionLabelConnection: ConnectionRef<LabelNode> = defineConnection(
  'AttributionLabel',
  'labels of sources',
  AttributionLabel,
);

/** Source by source, the one named most often first, and within each the label printed most often first. */
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

/** The labels of one group, read together with those of every other group at this place of the query. */
export function listLabels(
  { statement, grouping }: Grouped,
  key: string,
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<LabelNode> {
  const { pool } = context.db;
  const plan = planList({ list: 'AttributionLabel', order, filter: {}, page });
  const reader = {
    async read(keys: readonly string[]) {
      const found = await runInTurn(context, () => readAttributionLabels(pool, statement, grouping, keys, plan));
      const nodes = found.map((row) => ({ ...row, id: `${row.source}/${row.label}` }));
      return Map.groupBy(nodes, (row) => row.key);
    },
    async count(keys: readonly string[]) {
      const found = await runInTurn(context, () => countAttributionLabels(pool, statement, grouping, keys));
      return new Map(found.map((row) => [row.key, row.count]));
    },
  };
  return labelLists.of(key, plan, reader, {}, context, info);
}
