import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import {
  type ClaimScope,
  type ClaimScopeKey,
  countClaimsInScopes,
  readClaimsInScopes,
} from '../../sql/series-claims.ts';
import { type ClockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { Batch } from './batch.ts';
import { type Connection, makeConnection, selectColumns } from './connection.ts';
import { asOfOrders } from './orders.ts';
import { type ListPlan, planList } from './page-plan.ts';
import { getReader, type NodeRow } from './rows.ts';

/** Lists that follow no relation of the data model: the rows of a scope, read together for all scopes at one place. */

/** Reads lists for many scopes at once. Results are keyed by the text that identifies a scope. */
interface ScopeReader<Scope, Row> {
  read(scopes: readonly Scope[], viewer: Viewer): Promise<ReadonlyMap<string, Row[]>>;
  count(scopes: readonly Scope[], viewer: Viewer): Promise<ReadonlyMap<string, number>>;
}

/** The lists of one kind. */
export class ScopedLists<Scope, Row extends object> {
  readonly #pages: Batch<Scope, Row[]>;
  readonly #counts: Batch<Scope, number>;

  /** @param idOf returns the text that identifies a scope */
  constructor(idOf: (scope: Scope) => string) {
    this.#pages = new Batch(idOf);
    this.#counts = new Batch(idOf);
  }

  /**
   * Returns the list of one scope, which is empty if the scope is null.
   * @param clocks the arguments of the list's field
   */
  of(
    scope: Scope | null,
    plan: ListPlan,
    { read, count }: ScopeReader<Scope, Row>,
    clocks: ClockArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ): Connection<Row> {
    if (scope === null)
      return makeConnection(
        plan,
        async () => [],
        async () => 0,
      );
    const viewer = resolveViewer(context, info, clocks);
    return makeConnection(
      plan,
      async () => (await this.#pages.load(context, info, scope, (scopes) => read(scopes, viewer))) ?? [],
      async () => (await this.#counts.load(context, info, scope, (scopes) => count(scopes, viewer))) ?? 0,
    );
  }
}

const claimLists = new ScopedLists<ClaimScopeKey, NodeRow>(identifyScope);

/** Returns the text that identifies a scope of claims. */
export function identifyScope({ id, origin }: ClaimScopeKey): string {
  return origin === null ? id : `${id} ${origin}`;
}

/**
 * Returns the claims of a series, of an origin in a series, or those that repeat or deny a claim: by as-of day, earliest first.
 * @param type the GraphQL type of the rows
 */
export function listClaimsOfScope(
  scope: ClaimScope,
  key: ClaimScopeKey | null,
  type: 'Claim' | 'FigurePoint',
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const plan = planList({ list: type, order: asOfOrders.AS_OF_ASC, filter: {}, page });
  // Called for each list, although the first result serves the batch: see listBelow in connection.ts.
  const selected = selectColumns(type, plan, context, info);
  const { pool } = context.db;
  const reader = {
    async read(keys: readonly ClaimScopeKey[], viewer: Viewer) {
      const find = () => readClaimsInScopes(pool, scope, keys, viewer, plan);
      // An index leads straight to a page of a series. Finding the claims that repeat another takes a longer search.
      const found = await (scope === 'echoes' || scope === 'denials' ? runInTurn(context, find) : find());
      const wanted = [...new Set(found.map(({ claim }) => claim))];
      const rows = await getReader(type, context).findMany({ ...selected, where: { id: { in: wanted } } });
      const byId = new Map(rows.map((row) => [row.id, row]));
      const lists = Map.groupBy(found, identifyScope);
      return new Map([...lists].map(([id, list]) => [id, list.flatMap(({ claim }) => byId.get(claim) ?? [])]));
    },
    async count(keys: readonly ClaimScopeKey[], viewer: Viewer) {
      const counted = await runInTurn(context, () => countClaimsInScopes(pool, scope, keys, viewer));
      return new Map(counted.map((row) => [identifyScope(row), row.count]));
    },
  };
  return claimLists.of(key, plan, reader, {}, context, info);
}
