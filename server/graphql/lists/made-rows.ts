import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { readCount } from '../../sql/composed/list-page.ts';
import type { MadeModel } from '../../sql/composed/made-models.ts';
import { readRows, type Sql } from '../../sql/statement.ts';
import { type ClockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import type { PageArgs } from '../base/pages.ts';
import { collectFieldNames } from '../base/selected.ts';
import { runInTurn } from '../base/turns.ts';
import { pageArgs } from './arguments.ts';
import { type Connection, makeConnection } from './connection.ts';
import type { ListPlan } from './page-plan.ts';

/**
 * Rows that a statement written by hand makes, such as groups of claims with their numbers. A field at the root finds out what
 * they are about, their scope, and the fields below it select the rows: `listMade` a page of them, `leadToMade` a single one.
 */

/** How the rows of a scope are selected. */
export interface MadeRows<Scope> {
  /** The name of the statement. */
  readonly name: string;
  readonly model: MadeModel;
  plan(scope: Scope, args: PageArgs): ListPlan;
  /**
   * Selects the rows of a page, in order.
   * @param names the names of the fields that are asked for, at any depth
   */
  select(scope: Scope, plan: ListPlan, names: ReadonlySet<string>): Sql;
  /** Selects the number of all rows, as `count`. */
  count(scope: Scope): Sql;
  /** Whether the statement may be part of a whole read. One that reads very many rows had better run by itself. */
  isQuick(scope: Scope): boolean;
}

/** A row, with the scope that it was made for. */
export type Made<Row, Scope> = Row & { readonly scope: Scope };

/** Rows whose scope is only known at run time. */
export type AnyMadeRows = MadeRows<unknown>;

/** What a field declares that leads to the rows of a scope. */
export interface DeclaredMade {
  readonly rows: AnyMadeRows;
  /** Returns the scope of the rows, from that of the parent. */
  toScope(parent: unknown): unknown;
}

/** What a field declares that finds out what the fields below it are about. */
export interface DeclaredScope {
  find(args: ClockArgs, viewer: Viewer, context: Context): Promise<unknown>;
}

/** Returns the resolver of a field that finds out what the fields below it are about, and its declaration. */
export function declareScope<Args extends ClockArgs, Scope>(
  find: (args: Args, viewer: Viewer, context: Context) => Promise<Scope>,
) {
  return {
    extensions: { scope: { find } },
    resolve: async (_root: unknown, args: Args, context: Context, info: GraphQLResolveInfo): Promise<Scope> =>
      find(args, resolveViewer(context, info, args), context),
  };
}

/** Returns the options of a field that lists the rows of its parent's scope. */
export function listMade<Row extends object, Scope>(rows: MadeRows<Scope>) {
  return {
    args: pageArgs,
    extensions: { made: { rows, toScope: (scope: Scope) => scope } },
    resolve: async (
      scope: Scope,
      args: PageArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<Made<Row, Scope>>> => {
      const { pool } = context.db;
      const plan = rows.plan(scope, args);
      const names = collectFieldNames(info);
      return makeConnection(
        plan,
        () => readMade<Row, Scope>(rows, scope, plan, names, context),
        () => runInTurn(context, () => readCount(pool, rows.count(scope))),
      );
    },
  };
}

/**
 * Returns the options of a field that leads to the only row of a scope.
 * @param toScope returns that scope, from the scope of the parent
 */
export function leadToMade<Row extends object, Scope>(rows: MadeRows<Scope>, toScope: (parent: Scope) => Scope) {
  return {
    extensions: { made: { rows, toScope } },
    resolve: async (
      parent: Scope,
      _args: unknown,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Made<Row, Scope>> => {
      const scope = toScope(parent);
      const plan = rows.plan(scope, { first: 1 });
      const [row] = await readMade<Row, Scope>(rows, scope, plan, collectFieldNames(info), context);
      if (!row) throw new Error(`There is no row of ${rows.name}.`);
      return row;
    },
  };
}

async function readMade<Row extends object, Scope>(
  rows: MadeRows<Scope>,
  scope: Scope,
  plan: ListPlan,
  names: ReadonlySet<string>,
  context: Context,
): Promise<Made<Row, Scope>[]> {
  const statement = rows.select(scope, plan, names);
  const found = await runInTurn(context, () => readRows<Row>(context.db.pool, rows.name, statement));
  return found.map((row) => ({ ...row, scope }));
}
