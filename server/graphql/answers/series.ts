import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { type Disagreement, readDisagreements } from '../../sql/disagreements.ts';
import { countSeriesInScopes, readSeriesInScopes, type SeriesScope } from '../../sql/series.ts';
import { builder, priceGathered, priceList, SERIES_COST } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { dayArg } from '../base/dates.ts';
import { CountType, Measure } from '../base/enums.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { ClaimConnection } from '../entities/claim.ts';
import { Event } from '../entities/event.ts';
import { Place } from '../entities/place.ts';
import { Population } from '../entities/population.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type Connection, type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { findRow, loadRow } from '../lists/rows.ts';
import { listClaimsOfScope, ScopedLists } from '../lists/scoped-list.ts';
import { type ComparisonShape, ComparisonType, compareRead } from './comparison.ts';
import { FigureBand, loadBand } from './figure-band.ts';
import { FigurePoint, FigurePointConnection } from './figure-point.ts';
import { listOrigins, loadLatestPoints, SeriesOriginConnection } from './series-origin.ts';
import { readStatements } from './statements.ts';

/** A series: the claims that can be compared, because they count the same. */

/** What a series is of. The id is null where nobody made a claim; what the query left open is null then as well. */
export interface SeriesShape {
  id: string | null;
  eventId: string;
  measure: typeof Measure.$inferType;
  populationId: string | null;
  placeId: string | null;
  countType: typeof CountType.$inferType | null;
}

const DisagreementConnection = defineConnection('Comparison', 'comparisons', ComparisonType, { counted: false });

export const FigureSeries = builder.objectRef<SeriesShape>('FigureSeries').implement({
  description:
    'The claims that can be compared: of one event, measure, population, place and count type. Drafts and retracted claims are not among them. Parts of the population and of the place are other series, and never mixed in.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event that is counted in.',
      resolve: ({ eventId }, _args, context, info) => loadRow('Event', eventId, context, info),
    }),
    measure: t.expose('measure', { type: Measure, description: 'What is counted.' }),
    population: t.field({
      type: Population,
      nullable: true,
      description: 'Whom the figures count. Null in an empty series for which the query named none.',
      resolve: ({ populationId }, _args, context, info) => findRow('Population', populationId, context, info),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where. Null is wherever the event took place, or an empty series for which the query named none.',
      resolve: ({ placeId }, _args, context, info) => findRow('Place', placeId, context, info),
    }),
    countType: t.expose('countType', {
      type: CountType,
      nullable: true,
      description: 'How the count runs over time. Null in an empty series for which the query named none.',
    }),
    points: t.field({
      type: FigurePointConnection,
      args: pageArgs,
      complexity: priceList,
      description: 'The claims with their days and intervals. By as-of day, earliest first.',
      resolve: async ({ id }, args, context, info) =>
        listClaimsOfScope('series', id === null ? null : { id, origin: null }, 'FigurePoint', args, context, info),
    }),
    byOrigin: t.field({
      type: SeriesOriginConnection,
      args: pageArgs,
      complexity: priceGathered(SERIES_COST),
      description: 'The series cut by origin, in the order in which each first spoke.',
      resolve: async ({ id }, args, context, info) => listOrigins(id, 'first', args, context, info),
    }),
    origins: t.field({
      type: SeriesOriginConnection,
      args: pageArgs,
      complexity: priceGathered(SERIES_COST),
      description:
        'On whose word the claims rest, those with most claims first. `points { totalCount }` and `origins { totalCount }` say how many claims come from how many origins.',
      resolve: async ({ id }, args, context, info) => listOrigins(id, 'claims', args, context, info),
    }),
    band: t.field({
      type: FigureBand,
      args: { on: dayArg },
      complexity: SERIES_COST,
      description:
        'What the claims allow on a day. A closed incident: all counts made by then. A growing count: at least what earlier claims allow, at most what later ones do. A level: what claims allow that can be of that day. A figure that the source named for it corrected later is left out.',
      resolve: async ({ id }, { on }, context, info) => loadBand(id, on, context, info),
    }),
    latest: t.field({
      type: [FigurePoint],
      args: { on: dayArg },
      complexity: SERIES_COST,
      description:
        'The claims with the last as-of day that was over on a day. Several where several were made of one day, at most 20; empty where none was made by then.',
      resolve: async ({ id }, { on }, context, info) =>
        id === null ? [] : loadLatestPoints({ id, origin: null }, on, context, info),
    }),
    parts: t.field({
      type: SeriesConnection,
      args: pageArgs,
      complexity: priceGathered(SERIES_COST),
      description:
        'The series that count a part of it: of a part of the population, of a place within the place, of an event whose figures are part of those of this one. Those with most claims first. None where nobody counted the whole.',
      resolve: async ({ id }, args, context, info) => listSeries('parts', id, args, context, info),
    }),
    disagreements: t.field({
      type: DisagreementConnection,
      args: pageArgs,
      complexity: priceGathered(2 * SERIES_COST),
      description:
        'The pairs of claims that conflict, or of which one revises the other, in the order of the days of the lower figure. A figure that an origin gave more than once stands for itself with the claim that gave it first; `echoes` has the others.',
      resolve: async ({ id }, args, context, info) => listDisagreements(id, args, context, info),
    }),
  }),
});

export const SeriesConnection: ConnectionRef<SeriesShape> = defineConnection('FigureSeries', 'series', FigureSeries);

const byMostClaims: ListOrder = {
  name: 'CLAIMS',
  keys: [
    { column: 'claims', kind: 'count', direction: 'desc' },
    { column: 'first', kind: 'id', direction: 'asc' },
  ],
};

const seriesLists = new ScopedLists<string, SeriesShape>((id) => id);

/** The series of an event, or those that count a part of a series. */
function listSeries(
  scope: SeriesScope,
  id: string | null,
  args: PageArgs & ClockArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<SeriesShape> {
  const { pool } = context.db;
  const plan = planList({ list: 'FigureSeries', order: byMostClaims, filter: {}, page: args });
  const reader = {
    read: (ids: readonly string[], viewer: Viewer) =>
      runInTurn(context, () => readSeriesInScopes(pool, scope, ids, viewer, plan)),
    count: (ids: readonly string[], viewer: Viewer) =>
      runInTurn(context, () => countSeriesInScopes(pool, scope, ids, viewer)),
  };
  return seriesLists.of(id, plan, reader, args, context, info);
}

const byPair: ListOrder = {
  name: 'PAIR',
  keys: [
    { column: 'firstDay', kind: 'day', direction: 'asc' },
    { column: 'first', kind: 'id', direction: 'asc' },
    { column: 'secondDay', kind: 'day', direction: 'asc' },
    { column: 'second', kind: 'id', direction: 'asc' },
  ],
};

type DisagreementRow = Disagreement & ComparisonShape;

const disagreementLists = new ScopedLists<string, DisagreementRow>((series) => series);

/** The disagreements within a series: a statement for each series, and for all of them together what explains them. */
function listDisagreements(
  series: string | null,
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<DisagreementRow> {
  const { pool } = context.db;
  const plan = planList({ list: 'Comparison', order: byPair, filter: {}, page });
  const reader = {
    async read(ids: readonly string[], viewer: Viewer) {
      const pairs = new Map<string, Disagreement[]>();
      for (const id of ids) pairs.set(id, await runInTurn(context, () => readDisagreements(pool, id, viewer, plan)));
      const named = [...pairs.values()].flat().flatMap(({ first, second }) => [first, second]);
      const statements = await readStatements([...new Set(named)], viewer, context);
      // The columns of the pair stay on the row: cursors are made of them.
      const compared = (pair: Disagreement) => ({ ...pair, ...compareRead(pair.first, pair.second, statements) });
      return new Map([...pairs].map(([id, found]) => [id, found.map(compared)]));
    },
    count: async () => new Map<string, number>(),
  };
  return disagreementLists.of(series, plan, reader, {}, context, info);
}

builder.prismaObjectField('Event', 'series', (t) =>
  t.field({
    type: SeriesConnection,
    args: { ...pageArgs, ...clockArgs },
    complexity: priceGathered(SERIES_COST),
    description:
      'The series of the event itself; those of its sub-events are listed there. Those with most claims first.',
    resolve: async ({ id }, args, context, info) => listSeries('event', id, args, context, info),
  }),
);

builder.prismaObjectField('Claim', 'series', (t) =>
  t.field({
    type: FigureSeries,
    description: 'The claims that it can be compared with, itself among them unless it was retracted.',
    select: { seriesKey: true, eventId: true, measure: true, populationId: true, placeId: true, countType: true },
    resolve: ({ seriesKey, ...claim }) => ({ ...claim, id: seriesKey }),
  }),
);

builder.prismaObjectField('Claim', 'echoes', (t) =>
  t.field({
    type: ClaimConnection,
    args: pageArgs,
    complexity: priceList,
    description:
      'The claims that repeat it or that it repeats: of the same series and origin, with words that allow some number in common; or claims of which a curator says so. By as-of day, earliest first.',
    resolve: async ({ id }, args, context, info) =>
      listClaimsOfScope('echoes', { id, origin: null }, 'Claim', args, context, info),
  }),
);
