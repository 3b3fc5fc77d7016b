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
import { changeArgs, FigureChange, loadChange } from './figure-change.ts';
import { FigurePoint, FigurePointConnection } from './figure-point.ts';

/** The origins of a series: the sources on whose word its claims finally rest, and the ties between them. */

const TieKind = builder.enumType('OriginTieKind', {
  description: 'How one origin of a series is connected to another.',
  values: {
    PARENT: {
      description:
        'The other origin is a body that this one is part of, at any level. For a person: a body in which they hold or held an office, or a body above it.',
    },
    SAME_BODY: { description: 'Both are part of the same body, or hold or held an office in it or in a part of it.' },
    PART: {
      description:
        'The other origin is part of this one, or is a person who holds or held an office in it or in a part of it.',
    },
    PASSES_ON: {
      description: "This origin is a link in a chain that ends with the other: it passes on the other's figure.",
    },
    PASSED_ON_BY: {
      description: "The other origin is a link in a chain that ends with this one: it passes on this one's figure.",
    },
  } as const,
});

const Tie = builder.objectRef<OriginTie>('OriginTie').implement({
  description: 'A tie from one origin of a series to another. Tied origins still count as two.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TieKind, description: 'How the two are connected.' }),
    origin: t.field({
      type: Origin,
      description: 'The other origin, as named in its first claim in the series.',
      resolve: ({ firstClaim }, _args, context, info) => loadRow('Origin', firstClaim, context, info),
    }),
  }),
});

/** An origin of a series. Its ties are read once, together with those of all origins at the same place in the query. */
interface OriginOfSeries extends OriginRow {
  ties(): Promise<OriginTie[]>;
}

export const SeriesOrigin = builder.objectRef<OriginOfSeries>('SeriesOrigin').implement({
  description: 'An origin of a series, with all claims of the series that rest on its word.',
  fields: (t) => ({
    origin: t.field({
      type: Origin,
      description: 'The origin, as named in its first claim in the series.',
      resolve: ({ firstClaim }, _args, context, info) => loadRow('Origin', firstClaim, context, info),
    }),
    claims: t.field({
      type: ClaimConnection,
      args: pageArgs,
      complexity: priceList,
      description: 'The claims that rest on its word. Sorted by as-of day, earliest first.',
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
        'The latest figures of the origin on a day: its claims with the most recent as-of day on or before it, at most 20. An uncertain as-of day counts from its last possible day. Empty if the origin had given no figure by then.',
      resolve: ({ series, id }, { on }, context, info) =>
        loadLatestPoints({ id: series, origin: id }, on, context, info),
    }),
    change: t.field({
      type: FigureChange,
      args: changeArgs,
      complexity: SERIES_COST,
      description:
        'How much the growing count of the origin rose from one day to another ("since the ceasefire"): the difference between its latest figures by both days. It is refused if the origin corrected its count in between.',
      resolve: ({ series, id }, days, context, info) => loadChange({ id: series, origin: id }, days, context, info),
    }),
    independent: t.boolean({
      nullable: true,
      complexity: SERIES_COST,
      description:
        "True if the ledger knows of no tie to another origin of the series (see `ties`), false if it knows of one. Null for an article's own voice without ties, because it does not say where the figure comes from, and for an unnamed source, because nobody can tell who it is. True does not mean that the origin did its own count.",
      resolve: async ({ ownVoice, unnamed, ties }) => {
        const tied = (await ties()).length > 0;
        return !tied && (ownVoice || unnamed) ? null : !tied;
      },
    }),
    ties: t.field({
      type: [Tie],
      complexity: SERIES_COST,
      description:
        'Its ties to other origins of the series, at most 20. A body and its parent are two origins, but neither independently confirms the other.',
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

/** Lists the origins of a series, sorted by the number of their claims or by their first as-of day. */
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

/** Loads the points of a series, or of one of its origins, with the most recent as-of day on or before a day. */
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
