import type { ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder, COUNT_COST, noCost, type Types } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import type { Link, ListPlan } from './lists.ts';
import { batch, type Delegate, delegateOf, type ModelName, type NodeName, type NodeRow, type Row } from './rows.ts';

/**
 * How a planned list runs. A resolver only hands the plan to Prisma: a list at the root is one statement, and so are all
 * the nested lists that stand at one place of the query, whatever the number of their parents. `totalCount` is counted
 * only where it is asked for.
 */

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Edge<Row> {
  cursor: string;
  node: Row;
}

export interface Page<Row> {
  edges: Edge<Row>[];
  pageInfo: PageInfo;
}

/** A list that was planned and not yet read. */
export interface Connection<Row> {
  page(): Promise<Page<Row>>;
  totalCount(): Promise<number>;
}

/** Paths of the query below which a connection's rows are selected. */
export const NODE_PATHS: string[][] = [['edges', 'node'], ['nodes']];

export type ConnectionRef = ObjectRef<Types, Connection<NodeRow>>;

/**
 * The types of a connection over the rows of one type.
 * @param counted whether the whole list is counted where it is asked for; false for lists too long to count
 */
export function connectionType(
  name: string,
  plural: string,
  node: ObjectRef<Types, NodeRow>,
  { counted = true } = {},
): ConnectionRef {
  const EdgeType = builder.objectRef<Edge<NodeRow>>(`${name}Edge`).implement({
    description: `A row of a list of ${plural}, with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'Where this row stands in the list; give it to `after` or `before`.',
      }),
      node: t.field({ type: node, description: 'The row itself.', resolve: (edge) => edge.node }),
    }),
  });
  return builder.objectRef<Connection<NodeRow>>(`${name}Connection`).implement({
    description: `A list of ${plural}, read page by page (GraphQL Cursor Connections Specification).`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        complexity: noCost,
        description: 'The rows of the page with their cursors.',
        resolve: async (list) => (await list.page()).edges,
      }),
      nodes: t.field({
        type: [node],
        complexity: noCost,
        description: 'The rows of the page, without cursors.',
        resolve: async (list) => (await list.page()).edges.map((edge) => edge.node),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies in the list.',
        resolve: async (list) => (await list.page()).pageInfo,
      }),
      ...(counted && {
        totalCount: t.int({
          complexity: COUNT_COST,
          description: 'How many rows the whole list has, whatever the page.',
          resolve: (list) => list.totalCount(),
        }),
      }),
    }),
  });
}

/** A list at the root of the query. */
export function rootList(
  model: ModelName,
  typeName: NodeName,
  plan: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const delegate = delegateOf(context, model);
  return connection(
    plan,
    () =>
      delegate.findMany({
        ...selection(typeName, plan, context, info),
        where: plan.where,
        orderBy: plan.orderBy,
        take: plan.take,
      }),
    () => delegate.count({ where: plan.filter }),
  );
}

/** Where a nested list belongs: the model of its parents and their relation, which may be a table of links. */
export interface Relation extends Partial<Link> {
  readonly parent: ModelName;
  readonly relation: string;
  readonly through?: ModelName;
}

/** A list below a row, read together with the same list below every other row at this place of the query. */
export function nestedList(
  parentId: string,
  { parent, relation, through }: Relation,
  typeName: NodeName,
  plan: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const delegate = delegateOf(context, parent);
  const { where, orderBy, take } = plan;
  return connection(
    plan,
    async () => {
      // Asked for each parent, though the first answer serves the batch: it is also what tells Pothos, place by place,
      // that the rows below carry what their fields need.
      const selected = selection(typeName, plan, context, info);
      const rows = batch<Row[]>(context, info, 'rows', async (ids) => {
        const columns = through === undefined ? selected : { select: { [`${through}Id`]: true } };
        const page = { where, orderBy, take, ...columns };
        const parents = await delegate.findMany({ where: { id: { in: ids } }, select: { id: true, [relation]: page } });
        const lists = new Map(parents.map((row) => [row.id, row[relation] as Row[]]));
        return through === undefined
          ? lists
          : followLinks(lists, delegateOf(context, through), `${through}Id`, selected);
      });
      return (await rows.load(parentId)) ?? [];
    },
    async () => {
      const counts = batch<number>(context, info, 'count', async (ids) => {
        const counted = { _count: { select: { [relation]: { where: plan.filter } } } };
        const parents = await delegate.findMany({ where: { id: { in: ids } }, select: { id: true, ...counted } });
        return new Map(parents.map((row) => [row.id, (row['_count'] as Record<string, number>)[relation] as number]));
      });
      return (await counts.load(parentId)) ?? 0;
    },
  );
}

/**
 * The rows behind the links of a page, in the order of the links. They are read by their ids once the page is known:
 * asked for together with it, PostgreSQL would put together every row of the list to sort them.
 */
async function followLinks(
  lists: Map<string, Row[]>,
  delegate: Delegate,
  key: string,
  selected: { select: object },
): Promise<Map<string, Row[]>> {
  const ids = new Set([...lists.values()].flatMap((links) => links.map((link) => link[key] as string)));
  const found = ids.size === 0 ? [] : await delegate.findMany({ where: { id: { in: [...ids] } }, ...selected });
  const byId = new Map(found.map((row) => [row.id, row]));
  return new Map(
    [...lists].map(([parent, links]) => [parent, links.flatMap((link) => byId.get(link[key] as string) ?? [])]),
  );
}

/** A list that is read when its rows are asked for, and counted when its count is. */
export function connection<Shape extends object>(
  plan: ListPlan,
  read: () => Promise<Shape[]>,
  count: () => Promise<number>,
): Connection<Shape> {
  let page: Promise<Page<Shape>> | undefined;
  return {
    page() {
      page ??= read().then((rows) => toPage(plan, rows));
      return page;
    },
    totalCount: count,
  };
}

function toPage<Shape extends object>(plan: ListPlan, found: Shape[]): Page<Shape> {
  const more = found.length === plan.take;
  const rows = more ? found.slice(0, -1) : found;
  if (plan.backwards) rows.reverse();
  const edges = rows.map((node) => ({ cursor: plan.cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: plan.backwards ? plan.before !== undefined : more,
      hasPreviousPage: plan.backwards ? more : plan.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The columns and to-one relations that the query asks of the rows, with the columns of the cursor. */
export function selection(
  typeName: NodeName,
  plan: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): { select: object } {
  return queryFromInfo({
    context,
    info,
    typeName,
    select: { ...plan.select } as never,
    paths: NODE_PATHS as never,
  }) as unknown as { select: object };
}
