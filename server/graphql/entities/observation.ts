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
    'Which observations to list. All conditions that are given must hold; a list of values holds when any of them does.',
  fields: (t) => ({
    day: t.field({ type: DateRange, description: 'Counts of a day in this range.' }),
    event: t.idList({ description: `Of any of these events, each by global identifier or slug; at most ${MOST_IDS}.` }),
    measure: t.field({ type: [Measure], description: 'Of any of these measures.' }),
    population: t.idList({
      description: `Of exactly any of these populations, each by global identifier or slug; at most ${MOST_IDS}.`,
    }),
    place: t.idList({
      description: `Of exactly any of these places, each by global identifier or slug; at most ${MOST_IDS}.`,
    }),
    field: t.stringList({ description: 'From any of these fields of the data set, for example "killed_cum".' }),
    label: t.stringList({ description: 'Reported by any of these sources, as the data set names them.' }),
    value: t.int({ description: 'Of exactly this number.' }),
    status: t.field({
      type: [RecordStatus],
      description: 'In any of these states. Without it only observations that stand are listed, and no retracted ones.',
    }),
  }),
});

export const observationOrders = {
  ...orderBothWays('DAY', 'day', 'day'),
  ...orderBothWays('VALUE', 'value', 'count'),
} as const satisfies Record<string, ListOrder>;

export const ObservationOrder = builder.enumType('ObservationOrder', {
  description:
    'The orders of a list of observations. Ties are in the order in which they were recorded, turned round where the order descends.',
  values: {
    DAY_ASC: { description: 'By the day counted, earliest first.' },
    DAY_DESC: { description: 'By the day counted, latest first.' },
    VALUE_ASC: { description: 'By the number, smallest first.' },
    VALUE_DESC: { description: 'By the number, largest first.' },
  },
});

interface ObservationListArgs extends PageArgs, ClockArgs {
  filter?: typeof ObservationFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof observationOrders | null | undefined;
}

const named = { event: ['Event'], population: ['Population'], place: ['Place'] } as const;

/** The plan of a list of observations. */
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

/** The texts that can be stored at all: one with a NUL character matches nothing. */
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
      filter: t.field({ type: ObservationFilter, description: 'Which observations to list; all without it.' }),
      orderBy: t.field({
        type: ObservationOrder,
        description: 'In which order: by day, earliest first, unless told otherwise.',
      }),
    })),
  },
  resolve: (args: ObservationListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planObservations,
} as const;
