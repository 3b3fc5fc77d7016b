import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import {
  type ClaimScope,
  type ClaimScopeKey,
  countClaimsInScopes,
  formatScope,
  parseScope,
  readClaimsInScopes,
} from '../../sql/series-claims.ts';
import { type ClockArgs, viewerAt } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import type { PageArgs } from '../base/pages.ts';
import { inTurn } from '../base/turns.ts';
import { type Connection, connection, selection } from './connection.ts';
import { type ListPlan, type Order, planList } from './lists.ts';
import { asOfOrders } from './orders.ts';
import { batch, delegateOf, type NodeRow, type Row } from './rows.ts';

/** Lists that no relation of the data model leads to: the rows of a scope, read together for all scopes at one place. */

/** How the lists of one kind are read for many scopes at once; answers are told apart by the scope's text. */
interface ScopedList<Shape> {
  readonly list: string;
  readonly order: Order;
  read(scopes: readonly string[], viewer: Viewer, plan: ListPlan): Promise<Map<string, Shape[]>>;
  count(scopes: readonly string[], viewer: Viewer): Promise<Map<string, number>>;
}

/** The list of one scope; that of no scope is empty. */
export function scopedList<Shape extends NodeRow>(
  scope: string | null,
  { list, order, read, count }: ScopedList<Shape>,
  page: PageArgs & ClockArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<Shape> {
  const plan = planList({ list, order, filter: {}, page });
  if (scope === null)
    return connection(
      plan,
      async () => [],
      async () => 0,
    );
  const viewer = viewerAt(context, info, page);
  return connection(
    plan,
    async () => (await batch<Shape[]>(context, info, 'rows', (scopes) => read(scopes, viewer, plan)).load(scope)) ?? [],
    async () => (await batch<number>(context, info, 'count', (scopes) => count(scopes, viewer)).load(scope)) ?? 0,
  );
}

/**
 * The claims of a series, of an origin in it, or those that repeat a claim: by as-of day, earliest first.
 * @param typeName the type in which they are shown
 */
export function claimsOfScope(
  scope: ClaimScope,
  key: ClaimScopeKey | null,
  typeName: 'Claim' | 'FigurePoint',
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const plan = planList({ list: typeName, order: asOfOrders.AS_OF_ASC, filter: {}, page });
  // Asked for each list, though the first answer serves the batch: see nestedList in connection.ts.
  const selected = selection(typeName, plan, context, info);
  const { pool } = context.db;
  return scopedList<Row>(
    key && formatScope(key),
    {
      list: typeName,
      order: asOfOrders.AS_OF_ASC,
      async read(scopes, viewer) {
        const find = () => readClaimsInScopes(pool, scope, scopes.map(parseScope), viewer, plan);
        // A page of a series is sought; what repeats a claim is searched for.
        const ids = await (scope === 'echoes' ? inTurn(context, find) : find());
        const wanted = [...new Set([...ids.values()].flat())];
        const rows = await delegateOf(context, 'claim').findMany({ ...selected, where: { id: { in: wanted } } });
        const byId = new Map(rows.map((row) => [row.id, row]));
        return new Map([...ids].map(([text, list]) => [text, list.flatMap((id) => byId.get(id) ?? [])]));
      },
      count: (scopes, viewer) =>
        inTurn(context, () => countClaimsInScopes(pool, scope, scopes.map(parseScope), viewer)),
    },
    page,
    context,
    info,
  );
}
