import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereObservationsStand, whereObservationsVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { DateRange, whereWithin } from '../base/dates.ts';
import { CountType, Measure, RecordStatus } from '../base/enums.ts';
import { MOST_IDS } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { orderBothWays } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';

/** An observation: the number that a data set gives for a day. */

export const Observation = builder.prismaNode('Observation', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: whereObservationsVisible(viewer) }),
  select: { id: true },
  fields: (t) => ({
    dataset: t.relation('dataset'),
    day: t.expose('day', { type: 'Date' }),
    value: t.exposeInt('value'),
    measure: t.expose('measure', { type: Measure }),
    countType: t.expose('countType', { type: CountType }),
    event: t.relation('event'),
    population: t.relation('population'),
    place: t.relation('place', { nullable: true }),
    field: t.exposeString('field'),
    label: t.exposeString('label', { nullable: true }),
    organisation: t.relation('organisation', { nullable: true }),
    status: t.expose('status', { type: RecordStatus }),
    retraction: t.exposeString('retraction', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

const ObservationConnection: ConnectionRef<NodeRow> = defineConnection('Observation', 'observations', Observation);

const ObservationFilter = builder.inputType('ObservationFilter', {
  description:
    'Which observations to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    day: t.field({ type: DateRange, description: 'Counts for a day in this range.' }),
    event: t.idList({
      description: `About any of these events. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    measure: t.field({ type: [Measure], description: 'Any of these measures.' }),
    population: t.idList({
      description: `Any of these populations, without their parts. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    place: t.idList({
      description: `Any of these places, without the places within them. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    field: t.stringList({ description: 'From any of these fields of the data set, for example "killed_cum".' }),
    label: t.stringList({ description: 'Reported by any of these sources, as the data set names them.' }),
    value: t.int({ description: 'Exactly this number.' }),
    status: t.field({
      type: [RecordStatus],
      description: 'Any of these states. By default only published observations, not retracted ones.',
    }),
  }),
});

export const observationOrders = {
  ...orderBothWays('DAY', 'day', 'day'),
  ...orderBothWays('VALUE', 'value', 'count'),
} as const satisfies Record<string, ListOrder>;

export const ObservationOrder = builder.enumType('ObservationOrder', {
  description:
    'Sort orders for a list of observations. Ties are sorted by the time of recording, in the same direction.',
  values: {
    DAY_ASC: { description: 'By day, earliest first.' },
    DAY_DESC: { description: 'By day, latest first.' },
    VALUE_ASC: { description: 'By the number, smallest first.' },
    VALUE_DESC: { description: 'By the number, largest first.' },
  },
});

interface ObservationListArgs extends PageArgs, ClockArgs {
  filter?: typeof ObservationFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof observationOrders | null | undefined;
}

const named = { event: ['Event'], population: ['Population'], place: ['Place'] } as const;

/** Plans a list of observations. */
export function planObservations(
  { filter, orderBy, ...page }: ResolvedArgs<ObservationListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.ObservationWhereInput> {
  const all: Prisma.ObservationWhereInput[] = filter?.status
    ? [whereObservationsVisible(viewer), { status: { in: filter.status } }]
    : [whereObservationsStand(viewer)];
  if (filter?.day) all.push(whereWithin('day', filter.day));
  if (filter?.event) all.push({ eventId: { in: filter.event } });
  if (filter?.measure) all.push({ measure: { in: filter.measure } });
  if (filter?.population) all.push({ populationId: { in: filter.population } });
  if (filter?.place) all.push({ placeId: { in: filter.place } });
  if (filter?.field) all.push({ field: { in: storable(filter.field) } });
  if (filter?.label) all.push({ label: { in: storable(filter.label) } });
  if (filter?.value != null) all.push({ value: filter.value });
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
