import type { Prisma } from '../../database/client.ts';
import {
  hideFutureDay,
  type Viewer,
  whereObservationsVisible,
  whereStillGiven,
} from '../../domain/access/visibility.ts';
import { readVintage } from '../../domain/records/observation.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { DateRange, whereWithin } from '../base/dates.ts';
import { Cause, CountType, Identification, Measure, RecordStatus, Unit, Verification } from '../base/enums.ts';
import { MOST_IDS } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { orderBothWays } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { namedWithin, type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { ResponsibleParty, responsibleField } from './dimensions.ts';
import { loadParts, wholeColumns } from './observation-parts.ts';

/** An observation: the number that a data set gives for a day. */

/** The most parts that one number of the known series has. */
const MOST_PARTS = 4;

export const Observation = builder.prismaNode('Observation', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: whereObservationsVisible(viewer) }),
  select: { id: true },
  fields: (t) => ({
    dataset: t.relation('dataset'),
    day: t.expose('day', { type: 'Date' }),
    from: t.expose('from', { type: 'Date', nullable: true }),
    to: t.expose('day', { type: 'Date', description: 'The last day that the number covers: the same as `day`.' }),
    value: t.exposeInt('value', { nullable: true }),
    low: t.exposeInt('low', { nullable: true }),
    high: t.exposeInt('high', { nullable: true }),
    measure: t.expose('measure', { type: Measure }),
    countType: t.expose('countType', { type: CountType }),
    unit: t.expose('unit', { type: Unit }),
    responsible: t.field({
      type: ResponsibleParty,
      nullable: true,
      description:
        'Whom the data set holds responsible, in its own words. Null if it does not say: the number then covers every party.',
      ...responsibleField,
    }),
    cause: t.expose('cause', { type: Cause, nullable: true }),
    verification: t.expose('verification', { type: Verification, nullable: true }),
    identification: t.expose('identification', { type: Identification, nullable: true }),
    event: t.relation('event'),
    population: t.relation('population'),
    place: t.relation('place', { nullable: true }),
    field: t.exposeString('field'),
    partOf: t.exposeString('partOf', { nullable: true }),
    label: t.exposeString('label', { nullable: true }),
    organisation: t.relation('organisation', { nullable: true }),
    publishedFrom: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day of the first version of the file that gives this number. Null if the oldest version in the ledger gives it: then it may have been published earlier. `Dataset.vintages` lists the versions.',
      select: { publishedFrom: true },
      resolve: ({ publishedFrom }) => (readVintage(publishedFrom) === null ? null : publishedFrom),
    }),
    publishedUntil: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day of the first later version of the file that gives another number, or none. Null if the newest version in the ledger still gives it, or the newest published by `knownBy`.',
      select: { publishedUntil: true },
      resolve: ({ publishedUntil }, _args, context, info) =>
        readVintage(publishedUntil) === null ? null : hideFutureDay(resolveViewer(context, info), publishedUntil),
    }),
    status: t.expose('status', { type: RecordStatus }),
    retraction: t.exposeString('retraction', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObjectField(Observation, 'parts', (t) =>
  t.field({
    type: [Observation],
    description:
      'The numbers of the same row that the publisher includes in this one, sorted by field. They explain it: 359 people of which 61 were newly killed, and 298 had died before and were recognised later. Empty if there are none. They may not add up, because a report can leave some out.',
    complexity: { field: 1, multiplier: MOST_PARTS },
    select: wholeColumns,
    resolve: (row, _args, context, info) => loadParts(row, context, info),
  }),
);

const ObservationConnection: ConnectionRef<NodeRow> = defineConnection('Observation', 'observations', Observation);

const ObservationFilter = builder.inputType('ObservationFilter', {
  description:
    'Which observations to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    day: t.field({ type: DateRange, description: 'Counts for a day in this range.' }),
    event: t.idList({
      description: `About any of these events, without sub-events. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    eventWithin: t.idList({
      description: `About any of these events or an event that is part of one, at any level. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    measure: t.field({ type: [Measure], description: 'Any of these measures.' }),
    population: t.idList({
      description: `Any of these populations, without their parts. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    populationWithin: t.idList({
      description: `Any of these populations or a part of one, at any level. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    place: t.idList({
      description: `Any of these places, without the places within them. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    placeWithin: t.idList({
      description: `Any of these places or a place within one, at any level. Observations without a place do not match. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    field: t.stringList({ description: 'From any of these fields of the data set, for example "killed_cum".' }),
    label: t.stringList({ description: 'Reported by any of these sources, as the data set names them.' }),
    value: t.int({ description: 'Exactly this number.' }),
    unit: t.field({ type: [Unit], description: 'In any of these units.' }),
    countType: t.field({ type: [CountType], description: 'Any of these count types.' }),
    verification: t.field({ type: [Verification], description: 'Any of these states of verification.' }),
    anyVersion: t.boolean({
      description:
        'True for the numbers of every version of the file, also those that a later version changed or left out. With `knownBy`, of every version published by then. False by default: only those of the newest version.',
    }),
    status: t.field({
      type: [RecordStatus],
      description: 'Any of these states. By default only published observations, not retracted ones.',
    }),
  }),
});

export const observationOrders = {
  ...orderBothWays('DAY', 'day', 'day'),
  ...orderBothWays('VALUE', 'valueSort', 'count'),
} as const satisfies Record<string, ListOrder>;

export const ObservationOrder = builder.enumType('ObservationOrder', {
  description:
    'Sort orders for a list of observations. Ties are sorted by the time of recording, in the same direction.',
  values: {
    DAY_ASC: { description: 'By day, earliest first.' },
    DAY_DESC: { description: 'By day, latest first.' },
    VALUE_ASC: {
      description:
        'By the number, smallest first. A range without a number counts by its lower end, or else its upper end.',
    },
    VALUE_DESC: { description: 'By the number, largest first, in the same way.' },
  },
});

interface ObservationListArgs extends PageArgs, ClockArgs {
  filter?: typeof ObservationFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof observationOrders | null | undefined;
}

const named = { event: ['Event'], population: ['Population'], place: ['Place'], ...namedWithin } as const;

/** Plans a list of observations. */
export function planObservations(
  { filter, orderBy, ...page }: ResolvedArgs<ObservationListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.ObservationWhereInput> {
  const all: Prisma.ObservationWhereInput[] = [
    whereObservationsVisible(viewer),
    // What was imported by mistake belongs to no version.
    ...(filter?.anyVersion ? [] : [{ OR: [{ status: 'RETRACTED' as const }, whereStillGiven(viewer)] }]),
    { status: filter?.status ? { in: filter.status } : 'PUBLISHED' },
  ];
  if (filter?.day) all.push(whereWithin('day', filter.day));
  if (filter?.event) all.push({ eventId: { in: filter.event } });
  if (filter?.eventWithin) all.push({ eventId: { in: filter.eventWithin } });
  if (filter?.measure) all.push({ measure: { in: filter.measure } });
  if (filter?.population) all.push({ populationId: { in: filter.population } });
  if (filter?.populationWithin) all.push({ populationId: { in: filter.populationWithin } });
  if (filter?.place) all.push({ placeId: { in: filter.place } });
  if (filter?.placeWithin) all.push({ placeId: { in: filter.placeWithin } });
  if (filter?.field) all.push({ field: { in: storable(filter.field) } });
  if (filter?.label) all.push({ label: { in: storable(filter.label) } });
  if (filter?.countType) all.push({ countType: { in: filter.countType } });
  if (filter?.value != null) all.push({ value: filter.value });
  if (filter?.unit) all.push({ unit: { in: filter.unit } });
  if (filter?.verification) all.push({ verification: { in: filter.verification } });
  const order = observationOrders[orderBy ?? 'DAY_ASC'];
  return planList({ list: 'Observation', order, filter: { AND: all }, page });
}

/** Returns the texts that can be stored: no stored text contains a NUL character, so one that does matches nothing. */
function storable(texts: readonly string[]): string[] {
  return texts.filter((text) => !text.includes('\0'));
}

export const observationList = {
  type: ObservationConnection,
  node: 'Observation',
  args: {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({
        type: ObservationFilter,
        description: 'Which observations to list. All but retracted ones by default.',
      }),
      orderBy: t.field({
        type: ObservationOrder,
        description: 'Sort order. The default is by day, earliest first.',
      }),
    })),
  },
  resolve: (args: ObservationListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planObservations,
} as const;
