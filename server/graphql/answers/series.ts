import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { countSeriesInScopes, readSeriesInScopes, type SeriesScope } from '../../sql/series.ts';
import { builder, priceGathered, priceList, SERIES_COST } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { dayArg } from '../base/dates.ts';
import { Cause, CountType, Identification, Measure, Unit, Verification } from '../base/enums.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { ClaimConnection } from '../entities/claim.ts';
import { PeriodType, toPeriodShape } from '../entities/dimensions.ts';
import { Event } from '../entities/event.ts';
import { Organisation } from '../entities/organisation.ts';
import { Place } from '../entities/place.ts';
import { Population } from '../entities/population.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type Connection, type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { findRow, loadRow } from '../lists/rows.ts';
import { listClaimsOfScope, ScopedLists } from '../lists/scoped-list.ts';
import { DisagreementConnection, listDisagreements } from './disagreements.ts';
import { bandArgs, FigureBand, loadBands, priceBands } from './figure-band.ts';
import { FigurePoint, FigurePointConnection } from './figure-point.ts';
import { listOrigins, loadLatestPoints, SeriesOriginConnection } from './series-origin.ts';

/** A series: the claims that can be compared with one another, because they count the same thing. */

/** What a series counts. If it has no claims, its id is null, and so is everything that the query left open. */
export interface SeriesShape {
  id: string | null;
  eventId: string;
  measure: typeof Measure.$inferType;
  populationId: string | null;
  placeId: string | null;
  countType: typeof CountType.$inferType | null;
  unit: typeof Unit.$inferType;
  responsibleId: string | null;
  /** Only if the organisation is unknown. */
  responsibleLabel: string | null;
  cause: typeof Cause.$inferType | null;
  verification: typeof Verification.$inferType | null;
  identification: typeof Identification.$inferType | null;
  periodFrom: Date | null;
  periodTo: Date | null;
}

export const FigureSeries = builder.objectRef<SeriesShape>('FigureSeries').implement({
  description:
    'The claims that can be compared with one another: those of one event, measure, population, place, count type and unit, with the same responsible party, cause, verification and identification as stated, and for PERIOD and DELTA for the same days. Drafts, retracted claims and denials are not included. Figures for a part are separate series and never mixed in.',
  fields: (t) => ({
    event: t.field({
      type: Event,
      description: 'The event that the figures are about.',
      resolve: ({ eventId }, _args, context, info) => loadRow('Event', eventId, context, info),
    }),
    measure: t.expose('measure', { type: Measure, description: 'What is counted.' }),
    population: t.field({
      type: Population,
      nullable: true,
      description: 'The people whom the figures count. Null in an empty series if the query named no population.',
      resolve: ({ populationId }, _args, context, info) => findRow('Population', populationId, context, info),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description:
        'The place that the figures are about. Null means anywhere the event took place or, in an empty series, that the query named no place.',
      resolve: ({ placeId }, _args, context, info) => findRow('Place', placeId, context, info),
    }),
    countType: t.expose('countType', {
      type: CountType,
      nullable: true,
      description: 'How the count runs over time. Null in an empty series if the query named no count type.',
    }),
    unit: t.expose('unit', { type: Unit, description: 'What the numbers count.' }),
    responsible: t.field({
      type: Organisation,
      nullable: true,
      description:
        'The organisation that the sources hold responsible. Null if they name no party, or one whose organisation is unknown.',
      resolve: ({ responsibleId }, _args, context, info) => findRow('Organisation', responsibleId, context, info),
    }),
    responsibleLabel: t.exposeString('responsibleLabel', {
      nullable: true,
      description: 'The responsible party as the sources name it, if its organisation is unknown. Otherwise null.',
    }),
    cause: t.expose('cause', {
      type: Cause,
      nullable: true,
      description: 'The cause that the sources state. Null if they state none, so that the figures cover every cause.',
    }),
    verification: t.expose('verification', {
      type: Verification,
      nullable: true,
      description: 'How far the sources say that the figures have been checked. Null if they do not say.',
    }),
    identification: t.expose('identification', {
      type: Identification,
      nullable: true,
      description: 'Whether the people counted have been identified. Null if the sources do not say.',
    }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description: 'The days in which a PERIOD counts what happened, or which a DELTA changes. Otherwise null.',
      resolve: toPeriodShape,
    }),
    points: t.field({
      type: FigurePointConnection,
      args: pageArgs,
      complexity: priceList,
      description: 'The claims with their as-of days and intervals. Sorted by as-of day, earliest first.',
      resolve: async ({ id }, args, context, info) =>
        listClaimsOfScope('series', id === null ? null : { id, origin: null }, 'FigurePoint', args, context, info),
    }),
    byOrigin: t.field({
      type: SeriesOriginConnection,
      args: pageArgs,
      complexity: priceGathered(SERIES_COST),
      description: 'The series split by origin. Sorted by the first as-of day of each origin.',
      resolve: async ({ id }, args, context, info) => listOrigins(id, 'first', args, context, info),
    }),
    origins: t.field({
      type: SeriesOriginConnection,
      args: pageArgs,
      complexity: priceGathered(SERIES_COST),
      description:
        'The origins on whose word the claims rest, those with the most claims first. `points { totalCount }` and `origins { totalCount }` show how many claims come from how many origins.',
      resolve: async ({ id }, args, context, info) => listOrigins(id, 'claims', args, context, info),
    }),
    band: t.field({
      type: [FigureBand],
      args: bandArgs,
      complexity: priceBands,
      description:
        'The numbers that the claims allow on each of the given days, in the order given. For a closed incident, all counts made by then are used. For a growing count, earlier claims set the lower end and later ones the upper end. For a level, the claims that can refer to that day are used. A figure is left out if a body that gave it or passed it on later gave one that excludes it, or if a curator has set it apart from the others.',
      resolve: async ({ id }, { on }, context, info) => loadBands(id, on, context, info),
    }),
    latest: t.field({
      type: [FigurePoint],
      args: { on: dayArg },
      complexity: SERIES_COST,
      description:
        'The claims with the most recent as-of day on or before a day, at most 20. An uncertain as-of day counts from its last possible day. Empty if there is no claim by then.',
      resolve: async ({ id }, { on }, context, info) =>
        id === null ? [] : loadLatestPoints({ id, origin: null }, on, context, info),
    }),
    parts: t.field({
      type: SeriesConnection,
      args: pageArgs,
      complexity: priceGathered(SERIES_COST),
      description:
        'The series that count a part of this one: a part of the population, a place within the place, an event whose figures are part of those of this event, a measure that this one contains, one responsible party or cause, or a shorter period. Those with the most claims first. Empty if no claim counts the whole.',
      resolve: async ({ id }, args, context, info) => listSeries('parts', id, args, context, info),
    }),
    denials: t.field({
      type: ClaimConnection,
      args: pageArgs,
      complexity: priceList,
      description:
        'The denials of figures of this series. They are no points, set no end of a band and are in no disagreement. Sorted by as-of day, earliest first.',
      resolve: async ({ id }, args, context, info) =>
        listClaimsOfScope('series denials', id === null ? null : { id, origin: null }, 'Claim', args, context, info),
    }),
    disagreements: t.field({
      type: DisagreementConnection,
      args: pageArgs,
      complexity: priceGathered(2 * SERIES_COST),
      description:
        'The pairs of claims that conflict, or of which one revises the other. Sorted by the day of the lower figure. If an origin gave a figure more than once, only the claim that gave it first is listed; `echoes` has the others.',
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

/** Lists the series of an event, or those that count a part of a series. */
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

builder.prismaObjectField('Event', 'series', (t) =>
  t.field({
    type: SeriesConnection,
    args: { ...pageArgs, ...clockArgs },
    complexity: priceGathered(SERIES_COST),
    description:
      'The series of the event itself, those with the most claims first. The series of its sub-events are listed there.',
    resolve: async ({ id }, args, context, info) => listSeries('event', id, args, context, info),
  }),
);

builder.prismaObjectField('Claim', 'series', (t) =>
  t.field({
    type: FigureSeries,
    description:
      'The claims that this one can be compared with, including itself unless it is a draft or was retracted.',
    select: {
      ...{ seriesKey: true, eventId: true, measure: true, populationId: true, placeId: true, countType: true },
      ...{ unit: true, responsibleId: true, responsibleLabel: true, cause: true, verification: true },
      ...{ identification: true, periodFrom: true, periodTo: true, asOfEarliest: true, asOfLatest: true },
    },
    resolve: ({ seriesKey, asOfEarliest, asOfLatest, ...claim }) => ({
      ...claim,
      id: seriesKey,
      responsibleLabel: claim.responsibleId === null ? claim.responsibleLabel : null,
      // A change without a period belongs to the days that it is as of.
      ...(claim.countType === 'DELTA' && claim.periodFrom === null
        ? { periodFrom: asOfEarliest, periodTo: asOfLatest }
        : {}),
    }),
  }),
);

builder.prismaObjectField('Claim', 'echoes', (t) =>
  t.field({
    type: ClaimConnection,
    args: pageArgs,
    complexity: priceList,
    description:
      'The claims that repeat this one or that it repeats: claims of the same series and origin that agree with it, and claims that restate it according to a curator. Sorted by as-of day, earliest first.',
    resolve: async ({ id }, args, context, info) =>
      listClaimsOfScope('echoes', { id, origin: null }, 'Claim', args, context, info),
  }),
);

builder.prismaObjectField('Claim', 'denials', (t) =>
  t.field({
    type: ClaimConnection,
    args: pageArgs,
    complexity: priceList,
    description:
      'The denials of this claim: those that a curator relates to it, and those of the same series that deny a number that its words allow. Sorted by as-of day, earliest first.',
    resolve: async ({ id }, args, context, info) =>
      listClaimsOfScope('denials', { id, origin: null }, 'Claim', args, context, info),
  }),
);
