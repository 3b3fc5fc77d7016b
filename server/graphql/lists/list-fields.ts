import type { InputFieldMap } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { readCount } from '../../sql/composed/list-page.ts';
import type { Sql } from '../../sql/statement.ts';
import { priceList } from '../base/builder.ts';
import { type ClockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import type { PageArgs } from '../base/pages.ts';
import { type Connection, type ConnectionRef, type ListedRelation, listAtRoot, listBelow } from './connection.ts';
import type { ListPlan } from './page-plan.ts';
import type { NodeRow, RowType } from './rows.ts';

/** A list of an entity, for every field that lists it: its type, its arguments and its plan. */
export interface List<Args extends PageArgs & ClockArgs, Planned, Fields extends InputFieldMap> {
  readonly type: ConnectionRef<NodeRow>;
  /** The type of the rows. */
  readonly node: RowType;
  readonly args: Fields;
  /** Looks up the records that the arguments name. */
  resolve(args: Args, context: Context): Promise<Planned>;
  plan(args: Planned, viewer: Viewer): ListPlan;
  /** Returns a statement that counts the rows without reading them, as `count`. Null if there is none for these arguments. */
  count?(args: Planned, viewer: Viewer): Sql | null;
}

/** A list whose arguments are only known at run time. */
export type AnyList = List<PageArgs & ClockArgs, unknown, InputFieldMap>;

/** What a list field declares, so that it can be read in other ways than by its resolver. */
export interface DeclaredList {
  readonly list: AnyList;
  readonly at: ListedRelation | undefined;
}

/** Returns the arguments unchanged, for lists whose arguments name no records. */
export async function keepArgs<Args>(args: Args): Promise<Args> {
  return args;
}

/**
 * Returns the options of a field that lists all rows. The resolvers are async, so that refused arguments reject a promise
 * instead of throwing. A synchronous throw, while sibling rows are still being read, would leave their rejections unhandled.
 */
export function listAll<Args extends PageArgs & ClockArgs, Planned, Fields extends InputFieldMap>(
  list: List<Args, Planned, Fields>,
  description: string,
) {
  return {
    type: list.type,
    args: list.args,
    description,
    complexity: priceList,
    extensions: { list: { list, at: undefined } },
    resolve: async (
      _root: unknown,
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<NodeRow>> => {
      const viewer = resolveViewer(context, info, args);
      const planned = await list.resolve(args, context);
      const all = listAtRoot(list.node, list.plan(planned, viewer), context, info);
      const count = list.count?.(planned, viewer);
      return count ? { ...all, totalCount: () => readCount(context.db.pool, count) } : all;
    },
  };
}

/** Returns the options of a field that lists the rows of its parent. */
export function listNested<Args extends PageArgs & ClockArgs, Planned, Fields extends InputFieldMap>(
  list: List<Args, Planned, Fields>,
  at: ListedRelation,
  description: string,
) {
  return {
    type: list.type,
    args: list.args,
    description,
    complexity: priceList,
    extensions: { list: { list, at } },
    resolve: async (
      { id }: NodeRow,
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<NodeRow>> => {
      const viewer = resolveViewer(context, info, args);
      const plan = list.plan(await list.resolve(args, context), viewer);
      return listBelow(id, at, list.node, plan, context, info);
    },
  };
}
