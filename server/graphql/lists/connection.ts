import type { ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type PrismaTypes from '../../database/generated/pothos-types.ts';
import { countListed, countListedBelow, readPageIds, readPageIdsBelow } from '../../sql/composed/list-page.ts';
import { builder, COUNT_COST, noCost, type Types } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import type { NodeType } from '../base/ids.ts';
import { Batch } from './batch.ts';
import type { LinkTable, ListPlan } from './page-plan.ts';
import { getReader, type NodeRow, type RowType, type SelectedRow, toModel } from './rows.ts';

/**
 * Reads planned lists. A resolver only passes the plan to Prisma. A list at the root takes one statement, and so do all
 * nested lists at one place of the query, however many parents they have. `totalCount` is counted only on request.
 */

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface Page<Row> {
  readonly edges: Edge<Row>[];
  readonly pageInfo: PageInfo;
}

/** A list that has been planned but not yet read. */
export interface Connection<Row> {
  page(): Promise<Page<Row>>;
  totalCount(): Promise<number>;
  /** Whether the count includes all rows. A list that may be too long is counted only up to a limit. */
  isCountExact(): Promise<boolean>;
}

/** The paths of a query at which the rows of a connection are selected. */
export const NODE_PATHS: string[][] = [['edges', 'node'], ['nodes']];

/** The type of a connection over rows of one kind. */
export type ConnectionRef<Row> = ObjectRef<Types, Connection<Row>>;

/** A limit up to which a list is counted, and the cost of counting it, per row of the page. */
interface CountLimit {
  readonly most: number;
  readonly cost: number;
}

/**
 * Defines the types of a connection over the rows of one type.
 * @param counted whether it has a `totalCount`; false for lists that are too long to count, or the limit up to which they are
 *   counted
 */
export function defineConnection<Row>(
  name: string,
  plural: string,
  node: ObjectRef<Types, Row>,
  { counted = true }: { readonly counted?: boolean | CountLimit } = {},
): ConnectionRef<Row> {
  const EdgeType = builder.objectRef<Edge<Row>>(`${name}Edge`).implement({
    description: `A row of a list of ${plural}, with its cursor.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'The position of this row in the list. Pass it to `after` or `before`.',
      }),
      node: t.expose('node', { type: node, description: 'The row itself.' }),
    }),
  });
  return builder.objectRef<Connection<Row>>(`${name}Connection`).implement({
    description: `A list of ${plural}, read page by page (GraphQL Cursor Connections Specification).`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        complexity: noCost,
        description: 'The rows of the page, with their cursors.',
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
        description: 'The position of the page in the list.',
        resolve: async (list) => (await list.page()).pageInfo,
      }),
      ...(counted !== false && {
        totalCount: t.int({
          complexity: counted === true ? COUNT_COST : counted.cost,
          description:
            counted === true
              ? 'The number of rows in the whole list, on all pages.'
              : `The number of rows in the whole list, on all pages, counted up to ${counted.most}. \`totalCountIsExact\` says whether that is all of them.`,
          resolve: (list) => list.totalCount(),
        }),
      }),
      ...(typeof counted === 'object' && {
        totalCountIsExact: t.boolean({
          complexity: counted.cost,
          description:
            'Whether `totalCount` includes all rows. False if the list is too long to be counted: there are at least that many.',
          resolve: (list) => list.isCountExact(),
        }),
      }),
    }),
  });
}

/** Returns a list at the root of the query. */
export function listAtRoot(
  type: RowType,
  plan: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const { pool } = context.db;
  const model = toModel(type);
  return makeConnection(
    plan,
    async () => {
      const selected = selectColumns(type, plan, context, info);
      const ids = await readPageIds(pool, model, plan);
      const rows = await readRowsById(type, ids, selected, context);
      return pickRows(ids, rows);
    },
    () => countListed(pool, model, plan),
  );
}

/** The place of a nested list: the type of its parents, and their relation, which may be a link table. */
export type ListedRelation = {
  readonly [Parent in NodeType]: {
    readonly parent: Parent;
    readonly relation: PrismaTypes[Parent]['ListRelations'];
  } & Partial<LinkTable>;
}[NodeType];

const pages = new Batch<string, SelectedRow[]>((parent) => parent);
const counts = new Batch<string, number>((parent) => parent);

/** Returns a list below a row. It is read together with the same list of every other row at this place of the query. */
export function listBelow(
  parentId: string,
  { parent, relation, through, only, copies }: ListedRelation,
  type: RowType,
  plan: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const { pool } = context.db;
  const model = toModel(type);
  const from = { model: parent, relation, through, only, copies };
  return makeConnection(
    plan,
    async () => {
      // Called for each parent, although the first result serves the batch: the call also lets Pothos know, place by place,
      // that the rows below have the columns that their fields need.
      const selected = selectColumns(type, plan, context, info);
      const page = await pages.load(context, info, parentId, async (parents) => {
        const ids = await readPageIdsBelow(pool, model, plan, from, parents);
        const rows = await readRowsById(type, [...new Set([...ids.values()].flat())], selected, context);
        return new Map([...ids].map(([id, page]) => [id, pickRows(page, rows)]));
      });
      return page ?? [];
    },
    async () =>
      (await counts.load(context, info, parentId, (parents) => countListedBelow(pool, model, plan, from, parents))) ??
      0,
  );
}

/** Reads the rows of pages whose ids are known. */
async function readRowsById(
  type: RowType,
  ids: readonly string[],
  selected: { select: object },
  context: Context,
): Promise<ReadonlyMap<string, SelectedRow>> {
  if (ids.length === 0) return new Map();
  const rows = await getReader(type, context).findMany({ ...selected, where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Returns the rows with these ids, in their order. A row that was deleted since its page was read is left out. */
function pickRows(ids: readonly string[], rows: ReadonlyMap<string, SelectedRow>): SelectedRow[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Returns a list that is read when its rows are requested, and counted when its count is. */
export function makeConnection<Row extends object>(
  plan: ListPlan,
  read: () => Promise<Row[]>,
  count: () => Promise<number>,
): Connection<Row> {
  let page: Promise<Page<Row>> | undefined;
  return {
    page() {
      page ??= read().then((rows) => toPage(plan, rows));
      return page;
    },
    totalCount: count,
    isCountExact: async () => true,
  };
}

/**
 * Returns a list that is counted only up to a limit.
 * @param list its count is a number above `most` if there are more rows
 */
export function countUpTo<Row>(list: Connection<Row>, most: number): Connection<Row> {
  return {
    ...list,
    totalCount: async () => Math.min(await list.totalCount(), most),
    isCountExact: async () => (await list.totalCount()) <= most,
  };
}

function toPage<Row extends object>(plan: ListPlan, found: Row[]): Page<Row> {
  const more = found.length === plan.take;
  const rows = more ? found.slice(0, -1) : found;
  if (plan.backwards) rows.reverse();
  const edges = rows.map((node) => new PlannedEdge(plan, node));
  return {
    edges,
    pageInfo: {
      hasNextPage: plan.backwards ? plan.before !== undefined : more,
      hasPreviousPage: plan.backwards ? more : plan.after !== undefined,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** A row whose cursor is made only if it is asked for. */
class PlannedEdge<Row extends object> implements Edge<Row> {
  readonly #plan: ListPlan;
  readonly node: Row;

  constructor(plan: ListPlan, node: Row) {
    this.#plan = plan;
    this.node = node;
  }

  get cursor(): string {
    return this.#plan.cursorOf(this.node);
  }
}

/** Returns the columns and to-one relations that the query selects from the rows, and the columns of the cursor. */
export function selectColumns(
  typeName: RowType,
  { select }: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): { select: object } {
  return queryFromInfo({ context, info, typeName, select: { ...select }, paths: NODE_PATHS });
}
