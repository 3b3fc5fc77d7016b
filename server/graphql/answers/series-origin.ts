import type { GraphQLResolveInfo } from 'graphql';
import { readLatestClaims } from '../../sql/band.ts';
import type { OriginRow, OriginTie } from '../../sql/origins.ts';
import { countOrigins, readOrigins, readOriginTies } from '../../sql/origins.ts';
import { type ClaimScopeKey, formatScope, parseScope } from '../../sql/series-claims.ts';
import { builder, listCost, SERIES_COST } from '../base/builder.ts';
import { viewerAt } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { checkedDay, dayArg } from '../base/dates.ts';
import type { PageArgs } from '../base/pages.ts';
import { inTurn } from '../base/turns.ts';
import { ClaimConnection, Origin } from '../entities/claim.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type Connection, connectionType } from '../lists/connection.ts';
import type { Order } from '../lists/lists.ts';
import { byId } from '../lists/orders.ts';
import { batch, type NodeRow, placeOfParent, rowOf, rowsOf } from '../lists/rows.ts';
import { claimsOfScope, scopedList } from '../lists/scoped-list.ts';
import { FigurePoint, FigurePointConnection } from './figure-point.ts';

/** The origins of a series: on whose word its claims finally rest, and how they hang together. */

const TieKind = builder.enumType('OriginTieKind', {
  description: 'How one origin of a series hangs together with another.',
  values: {
    PARENT: { description: 'The other is a body that it is part of, or that the person holds or held an office in.' },
    SAME_BODY: { description: 'Both are part of one body, or hold or held offices in parts of it.' },
    PART: { description: 'The other is part of it, or is a person with an office in it or in a part of it.' },
    PASSES_ON: { description: "It stands in a chain that leads to the other: it passes on the other's figure." },
    PASSED_ON_BY: { description: 'The other stands in a chain that leads to it, and passes on its figure.' },
  } as const,
});

const Tie = builder.objectRef<OriginTie>('OriginTie').implement({
  description: 'What ties an origin of a series to another origin of it. Two origins that are tied stay two origins.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TieKind, description: 'How the two hang together.' }),
    origin: t.field({
      type: Origin,
      description: 'The other origin, as its first claim in the series names it.',
      resolve: ({ firstClaim }, _args, context, info) => rowOf('Origin', 'claim', firstClaim, context, info),
    }),
  }),
});

export const SeriesOrigin = builder.objectRef<OriginRow>('SeriesOrigin').implement({
  description: 'An origin of a series, with all claims of the series that rest on its word.',
  fields: (t) => ({
    origin: t.field({
      type: Origin,
      description: 'On whose word they rest, as its first claim in the series names it.',
      resolve: ({ firstClaim }, _args, context, info) => rowOf('Origin', 'claim', firstClaim, context, info),
    }),
    claims: t.field({
      type: ClaimConnection,
      args: pageArgs,
      complexity: listCost,
      description: 'The claims that rest on it. By as-of day, earliest first.',
      resolve: async (row, args, context, info) => claimsOfScope('origin', scopeOf(row), 'Claim', args, context, info),
    }),
    points: t.field({
      type: FigurePointConnection,
      args: pageArgs,
      complexity: listCost,
      description: 'The same claims as points of the series.',
      resolve: async (row, args, context, info) =>
        claimsOfScope('origin', scopeOf(row), 'FigurePoint', args, context, info),
    }),
    latest: t.field({
      type: [FigurePoint],
      args: { on: dayArg },
      complexity: SERIES_COST,
      description:
        'Its last word on a day: its claims with the last as-of day that was over by then. Several where it gave several for one day; empty where it had said nothing.',
      resolve: ({ series, id }, { on }, context, info) => latestPoints({ id: series, origin: id }, on, context, info),
    }),
    independent: t.boolean({
      nullable: true,
      complexity: SERIES_COST,
      description:
        "Whether nothing that the ledger knows ties it to another origin of the series: see `ties`. Null for an article's own voice without such ties, since nobody can tell where it has the figure from. True does not say that the origin counted by itself.",
      resolve: async (row, _args, context, info) => {
        const tied = (await tiesOf(row, context, info)).length > 0;
        return !tied && row.ownVoice ? null : !tied;
      },
    }),
    ties: t.field({
      type: [Tie],
      complexity: SERIES_COST,
      description:
        'What ties it to other origins of the series, at most 20. A body and its parent are two origins, and neither is a witness for the other.',
      resolve: (row, _args, context, info) => tiesOf(row, context, info),
    }),
  }),
});

export const SeriesOriginConnection = connectionType('SeriesOrigin', 'origins of a series', SeriesOrigin as never);

const byClaims: Order = {
  name: 'CLAIMS',
  keys: [{ column: 'claims', kind: 'count', direction: 'desc' }, byId()],
};
const byFirst: Order = {
  name: 'FIRST',
  keys: [{ column: 'firstAsOf', kind: 'day', direction: 'asc' }, byId()],
};

/** The origins of a series, by the number of their claims or by their first as-of day. */
export function originList(
  series: string | null,
  by: 'claims' | 'first',
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<NodeRow> {
  const { pool } = context.db;
  return scopedList<OriginRow>(
    series,
    {
      list: 'SeriesOrigin',
      order: by === 'claims' ? byClaims : byFirst,
      read: (scopes, viewer, plan) => inTurn(context, () => readOrigins(pool, scopes, viewer, plan)),
      count: (scopes, viewer) => inTurn(context, () => countOrigins(pool, scopes, viewer)),
    },
    page,
    context,
    info,
  );
}

/** The points of a series, or of one origin in it, with the last as-of day on or before a day. */
export async function latestPoints(
  scope: ClaimScopeKey,
  on: Date,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<never> {
  const viewer = viewerAt(context, info);
  const day = checkedDay('on', on);
  const found = batch<string[]>(context, info, 'latest', async (keys) => {
    const rows = await inTurn(context, () => readLatestClaims(context.db.pool, keys.map(parseScope), day, viewer));
    const lists = Map.groupBy(rows, formatScope);
    return new Map([...lists].map(([key, list]) => [key, list.map(({ claim }) => claim)]));
  });
  const ids = (await found.load(formatScope(scope))) ?? [];
  return (await rowsOf('FigurePoint', 'claim', ids, context, info)) as never;
}

const scopeOf = ({ series, id }: OriginRow) => ({ id: series, origin: id });

/** What ties an origin to others: read once for a record, whichever of its fields ask. */
async function tiesOf(row: OriginRow, context: Context, info: GraphQLResolveInfo): Promise<OriginTie[]> {
  const viewer = viewerAt(context, info);
  const ties = batch<OriginTie[]>(context, placeOfParent(info), 'ties', async (keys) => {
    const found = await inTurn(context, () => readOriginTies(context.db.pool, keys.map(parseScope), viewer));
    return Map.groupBy(found, ({ series, origin }) => formatScope({ id: series, origin }));
  });
  return (await ties.load(formatScope(scopeOf(row)))) ?? [];
}
