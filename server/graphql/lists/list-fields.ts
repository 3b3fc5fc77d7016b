import type { InputFieldMap } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { listCost } from '../base/builder.ts';
import { type ClockArgs, viewerAt } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import type { PageArgs } from '../base/pages.ts';
import { type Connection, type ConnectionRef, nestedList, type Relation, rootList } from './connection.ts';
import { type Link, type ListPlan, through } from './page-plan.ts';
import type { NodeRow, RowType } from './rows.ts';

/** A list that an entity offers wherever it is listed: its type, its arguments, and its plan. */
export interface List<Args extends PageArgs & ClockArgs, Planned, Fields extends InputFieldMap> {
  readonly type: ConnectionRef<NodeRow>;
  /** The type of the rows. */
  readonly node: RowType;
  readonly args: Fields;
  /** Looks up the records that the arguments name. */
  resolve(args: Args, context: Context): Promise<Planned>;
  plan(args: Planned, viewer: Viewer): ListPlan;
}

/** For lists whose arguments name no records. */
export async function asGiven<Args>(args: Args): Promise<Args> {
  return args;
}

/**
 * The options of a field that lists all rows. The resolvers are async so that a plan that refuses its arguments rejects
 * and does not throw: thrown among rows that are still being read, it would leave their rejections to nobody.
 */
export function all<Args extends PageArgs & ClockArgs, Planned, Fields extends InputFieldMap>(
  list: List<Args, Planned, Fields>,
  description: string,
) {
  return {
    type: list.type,
    args: list.args,
    description,
    complexity: listCost,
    resolve: async (
      _root: unknown,
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<NodeRow>> => {
      const viewer = viewerAt(context, info, args);
      const plan = list.plan(await list.resolve(args, context), viewer);
      return rootList(list.node, plan, context, info);
    },
  };
}

/** The options of a field that lists the rows that belong to its parent. */
export function nested<Args extends PageArgs & ClockArgs, Planned, Fields extends InputFieldMap>(
  list: List<Args, Planned, Fields>,
  at: Relation,
  description: string,
) {
  return {
    type: list.type,
    args: list.args,
    description,
    complexity: listCost,
    resolve: async (
      { id }: NodeRow,
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<NodeRow>> => {
      const viewer = viewerAt(context, info, args);
      const plan = list.plan(await list.resolve(args, context), viewer);
      return nestedList(id, at, list.node, isLink(at) ? through(at, plan) : plan, context, info);
    },
  };
}

function isLink(at: Relation): at is Relation & Link {
  return at.through !== undefined;
}
