import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereEventsVisible, whereNotMerged } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { DateRange, whereOverlapping } from '../base/dates.ts';
import { CoordinatePrecision, EventKind } from '../base/enums.ts';
import { MOST_IDS, readOne } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeUncertainDay, composeValue } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp, type LookUpArgs } from '../lists/look-up.ts';
import { nameOrders, orderBothWays } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { namedWithin, type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { claimList } from './claim.ts';
import { mentionsByLabel } from './mention.ts';
import { statusList } from './person-status.ts';

/** An event, its sub-events, and what articles say about it. Its places are in place.ts. */

interface CoordinatesShape {
  latitude: number;
  longitude: number;
  precision: typeof CoordinatePrecision.$inferType;
}

const Coordinates = builder.objectRef<CoordinatesShape>('Coordinates').implement({
  description: 'A point in the World Geodetic System (WGS 84), and how precisely it locates the event.',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: 'Degrees north of the equator, from -90 to 90.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east of Greenwich, from -180 to 180.' }),
    precision: t.expose('precision', { type: CoordinatePrecision, description: 'How precisely it locates the event.' }),
  }),
});

export const Event = builder.prismaNode('Event', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: EventKind }),
    description: t.exposeString('description', { nullable: true }),
    start: t.field({
      ...composeUncertainDay('startEarliest', 'startLatest', null, ['startEarliest', 'startLatest']),
      description: 'The day the event began. Null if nothing is known about it.',
    }),
    end: t.field({
      ...composeUncertainDay('endEarliest', 'endLatest', null, ['endEarliest', 'endLatest']),
      description: 'The day the event ended. Null if nothing is known about it, or if the event is still going on.',
    }),
    coordinates: t.field({
      type: Coordinates,
      nullable: true,
      description: 'Where it took place, as a point. Null if none is recorded.',
      ...composeValue<CoordinatesShape>()(
        { latitude: 'latitude', longitude: 'longitude', precision: 'precision' },
        { nullIfAny: ['latitude', 'longitude', 'precision'] },
      ),
    }),
    wikidataId: t.exposeString('wikidataId', { nullable: true }),
    rollsUp: t.exposeBoolean('rollsUp'),
    parent: t.relation('parent', { nullable: true }),
    subEvents: t.field(
      listNested(
        eventList,
        { parent: 'Event', relation: 'subEvents' },
        'The events that are part of this event. By default sorted by start, earliest first.',
      ),
    ),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Event', relation: 'claims' },
        'The figures about the event itself. Figures about a sub-event are listed there. By default sorted by as-of date, earliest first.',
      ),
    ),
    mentions: t.field(
      listNested(
        mentionsByLabel,
        { parent: 'Event', relation: 'mentions' },
        'The words that articles use for the event, sorted by label.',
      ),
    ),
    personStatuses: t.field(
      listNested(
        statusList,
        { parent: 'Event', relation: 'personStatuses' },
        'What happened in the event to people named in articles, according to those articles. Sorted by date, earliest first.',
      ),
    ),
    mergedInto: t.relation('mergedInto', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const EventConnection: ConnectionRef<NodeRow> = defineConnection('Event', 'events', Event);

const EventFilter = builder.inputType('EventFilter', {
  description:
    'Which events to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    kind: t.field({ type: [EventKind], description: 'Any of these kinds.' }),
    place: t.idList({
      description: `In any of these places, without the places within them. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    placeWithin: t.idList({
      description: `In any of these places or a place within one, at any level. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    parent: t.idList({
      description: `Directly part of any of these events. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    start: t.field({ type: DateRange, description: 'Events that can have begun in this range.' }),
  }),
});

const eventOrders = { ...orderBothWays('START', 'startSort', 'day'), ...nameOrders } as const satisfies Record<
  string,
  ListOrder
>;

const EventOrder = builder.enumType('EventOrder', {
  description: 'Sort orders for a list of events. Ties are sorted by the time of recording, in the same direction.',
  values: {
    START_ASC: { description: 'By the first possible day of the start, earliest first. Unknown days come last.' },
    START_DESC: { description: 'By the first possible day of the start, latest first. Unknown days come first.' },
    NAME_ASC: { description: 'By name, from A to Z, with capital letters before lower-case ones.' },
    NAME_DESC: { description: 'By name, from Z to A, with lower-case letters before capital ones.' },
  },
});

interface EventListArgs extends PageArgs {
  filter?: typeof EventFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof eventOrders | null | undefined;
}

const named = { place: ['Place'], placeWithin: namedWithin.placeWithin, parent: ['Event'] } as const;

/** Plans a list of events. */
export function planEvents(
  { filter, orderBy, ...page }: ResolvedArgs<EventListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.EventWhereInput> {
  const all: Prisma.EventWhereInput[] = [whereNotMerged, whereEventsVisible(viewer)];
  if (filter?.kind) all.push({ kind: { in: filter.kind } });
  if (filter?.place) all.push({ places: { some: { placeId: { in: filter.place } } } });
  if (filter?.placeWithin) all.push({ places: { some: { placeId: { in: filter.placeWithin } } } });
  if (filter?.parent) all.push({ parentId: { in: filter.parent } });
  if (filter?.start) all.push(whereOverlapping({ earliest: 'startEarliest', latest: 'startLatest' }, filter.start));
  return planList({ list: 'Event', order: eventOrders[orderBy ?? 'START_ASC'], filter: { AND: all }, page });
}

export const eventList = {
  type: EventConnection,
  node: 'Event',
  args: {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: EventFilter, description: 'Which events to list. All by default.' }),
      orderBy: t.field({
        type: EventOrder,
        description: 'Sort order. The default is by start, earliest first.',
      }),
    })),
  },
  resolve: (args: EventListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planEvents,
} as const;

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the event.' }),
      ...clockArgs,
    },
    description: 'Returns one event. Null if there is no such event.',
    ...declareLookUp(({ id }: LookUpArgs, viewer) => ({
      type: 'Event',
      where: { ...readOne(id, 'Event'), AND: whereEventsVisible(viewer) },
    })),
  }),
  events: t.field(listAll(eventList, 'The events in the ledger. By default sorted by start, earliest first.')),
}));
