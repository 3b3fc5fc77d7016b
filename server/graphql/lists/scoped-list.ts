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

/** Lists that no relation of the data model leads to: the rows of a scope, read together for all scopes at one place. */

/** How lists are read for many scopes at once; answers are by what tells scopes apart. */
interface ScopeReader<Scope, Row> {
  read(scopes: readonly Scope[], viewer: Viewer): Promise<ReadonlyMap<string, Row[]>>;
  count(scopes: readonly Scope[], viewer: Viewer): Promise<ReadonlyMap<string, number>>;
}

/** The lists of one kind. */
export class ScopedLists<Scope, Row extends object> {
  readonly #pages: Batch<Scope, Row[]>;
  readonly #counts: Batch<Scope, number>;

  /** @param idOf what tells scopes apart */
  constructor(idOf: (scope: Scope) => string) {
    this.#pages = new Batch(idOf);
    this.#counts = new Batch(idOf);
  }

  /**
   * The list of one scope; that of no scope is empty.
   * @param clocks the arguments of the field that lists
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

/** What tells the keys of scopes of claims apart. */
export function identifyScope({ id, origin }: ClaimScopeKey): string {
  return origin === null ? id : `${id} ${origin}`;
}

/**
 * The claims of a series, of an origin in it, or those that repeat a claim: by as-of day, earliest first.
 * @param type the type in which they are shown
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
  // Asked for each list, though the first answer serves the batch: see listBelow in connection.ts.
  const selected = selectColumns(type, plan, context, info);
  const { pool } = context.db;
  const reader = {
    async read(keys: readonly ClaimScopeKey[], viewer: Viewer) {
      const find = () => readClaimsInScopes(pool, scope, keys, viewer, plan);
      // A page of a series is sought; what repeats a claim is searched for.
      const found = await (scope === 'echoes' ? runInTurn(context, find) : find());
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
