import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { readLatestClaims } from '../../sql/band.ts';
import type { OriginRow, OriginTie } from '../../sql/origins.ts';
import { countOrigins, readOrigins, readOriginTies } from '../../sql/origins.ts';
import type { ClaimScopeKey } from '../../sql/series-claims.ts';
import { builder, priceList, SERIES_COST } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { checkDay, dayArg } from '../base/dates.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { ClaimConnection, Origin } from '../entities/claim.ts';
import { pageArgs } from '../lists/arguments.ts';
import { Batch } from '../lists/batch.ts';
import { type Connection, defineConnection } from '../lists/connection.ts';
import { sortById } from '../lists/orders.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { loadRow, loadRows, type NodeRow } from '../lists/rows.ts';
import { identifyScope, listClaimsOfScope, ScopedLists } from '../lists/scoped-list.ts';
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
      resolve: ({ firstClaim }, _args, context, info) => loadRow('Origin', firstClaim, context, info),
    }),
  }),
});

/** An origin of a series, with what ties it to others: read for all origins of a place at once, and once. */
interface OriginOfSeries extends OriginRow {
  ties(): Promise<OriginTie[]>;
}

export const SeriesOrigin = builder.objectRef<OriginOfSeries>('SeriesOrigin').implement({
  description: 'An origin of a series, with all claims of the series that rest on its word.',
  fields: (t) => ({
    origin: t.field({
      type: Origin,
      description: 'On whose word they rest, as its first claim in the series names it.',
      resolve: ({ firstClaim }, _args, context, info) => loadRow('Origin', firstClaim, context, info),
    }),
    claims: t.field({
      type: ClaimConnection,
      args: pageArgs,
      complexity: priceList,
      description: 'The claims that rest on it. By as-of day, earliest first.',
      resolve: async (row, args, context, info) =>
        listClaimsOfScope('origin', scopeOf(row), 'Claim', args, context, info),
    }),
    points: t.field({
      type: FigurePointConnection,
      args: pageArgs,
      complexity: priceList,
      description: 'The same claims as points of the series.',
      resolve: async (row, args, context, info) =>
        listClaimsOfScope('origin', scopeOf(row), 'FigurePoint', args, context, info),
    }),
    latest: t.field({
      type: [FigurePoint],
      args: { on: dayArg },
      complexity: SERIES_COST,
      description:
        'Its last word on a day: its claims with the last as-of day that was over by then. Several where it gave several for one day; empty where it had said nothing.',
      resolve: ({ series, id }, { on }, context, info) =>
        loadLatestPoints({ id: series, origin: id }, on, context, info),
    }),
    independent: t.boolean({
      nullable: true,
      complexity: SERIES_COST,
      description:
        "Whether nothing that the ledger knows ties it to another origin of the series: see `ties`. Null for an article's own voice without such ties, since nobody can tell where it has the figure from. True does not say that the origin counted by itself.",
      resolve: async ({ ownVoice, ties }) => {
        const tied = (await ties()).length > 0;
        return !tied && ownVoice ? null : !tied;
      },
    }),
    ties: t.field({
      type: [Tie],
      complexity: SERIES_COST,
      description:
        'What ties it to other origins of the series, at most 20. A body and its parent are two origins, and neither is a witness for the other.',
      resolve: ({ ties }) => ties(),
    }),
  }),
});

export const SeriesOriginConnection = defineConnection('SeriesOrigin', 'origins of a series', SeriesOrigin);

const byClaims: ListOrder = {
  name: 'CLAIMS',
  keys: [{ column: 'claims', kind: 'count', direction: 'desc' }, sortById()],
};
const byFirst: ListOrder = {
  name: 'FIRST',
  keys: [{ column: 'firstAsOf', kind: 'day', direction: 'asc' }, sortById()],
};

const originLists = new ScopedLists<string, OriginOfSeries>((series) => series);

/** The origins of a series, by the number of their claims or by their first as-of day. */
export function listOrigins(
  series: string | null,
  by: 'claims' | 'first',
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<OriginOfSeries> {
  const { pool } = context.db;
  const plan = planList({ list: 'SeriesOrigin', order: by === 'claims' ? byClaims : byFirst, filter: {}, page });
  const reader = {
    async read(all: readonly string[], viewer: Viewer) {
      const found = await runInTurn(context, () => readOrigins(pool, all, viewer, plan));
      const ties = new DataLoader((keys: readonly ClaimScopeKey[]) => readTies(keys, viewer, context), {
        cacheKeyFn: identifyScope,
      });
      const withTies = (row: OriginRow) => ({ ...row, ties: () => ties.load(scopeOf(row)) });
      return new Map([...found].map(([id, rows]) => [id, rows.map(withTies)]));
    },
    count: (all: readonly string[], viewer: Viewer) => runInTurn(context, () => countOrigins(pool, all, viewer)),
  };
  return originLists.of(series, plan, reader, {}, context, info);
}

async function readTies(keys: readonly ClaimScopeKey[], viewer: Viewer, context: Context): Promise<OriginTie[][]> {
  const found = await runInTurn(context, () => readOriginTies(context.db.pool, keys, viewer));
  const byOrigin = Map.groupBy(found, ({ series, origin }) => identifyScope({ id: series, origin }));
  return keys.map((key) => byOrigin.get(identifyScope(key)) ?? []);
}

function scopeOf({ series, id }: Pick<OriginRow, 'series' | 'id'>): ClaimScopeKey {
  return { id: series, origin: id };
}

const latestClaims = new Batch<ClaimScopeKey, string[]>(identifyScope);

/** The points of a series, or of one origin in it, with the last as-of day on or before a day. */
export async function loadLatestPoints(
  scope: ClaimScopeKey,
  on: Date,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeRow[]> {
  const viewer = resolveViewer(context, info);
  const day = checkDay('on', on);
  const ids = await latestClaims.load(context, info, scope, async (keys) => {
    const found = await runInTurn(context, () => readLatestClaims(context.db.pool, keys, day, viewer));
    const lists = Map.groupBy(found, identifyScope);
    return new Map([...lists].map(([key, list]) => [key, list.map(({ claim }) => claim)]));
  });
  return loadRows('FigurePoint', ids ?? [], context, info);
}
