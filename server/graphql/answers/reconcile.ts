import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Prisma } from '../../database/client.ts';
import { narrow, type Viewer, whereClaimsVisible, whereObservationsStand } from '../../domain/access/visibility.ts';
import {
  explainReconciliation,
  type Found,
  findComparable,
  findLastDay,
  listMatching,
  type Match,
  matchObservation,
  type Reconcilable,
} from '../../domain/datasets/reconcile.ts';
import { toDay } from '../../domain/figures/dates.ts';
import { readPageIds } from '../../sql/composed/list-page.ts';
import { builder, COUNT_COST, priceList } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { readId } from '../base/ids.ts';
import { Claim } from '../entities/claim.ts';
import { Dataset } from '../entities/dataset.ts';
import { Observation, ObservationOrder, observationOrders } from '../entities/observation.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection, makeConnection, NODE_PATHS } from '../lists/connection.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import { makeUnseenClaimError, resolveName } from '../lists/references.ts';

/** Reconciles a claim with an official series: finds the days on which its words hold. */

/** The columns of a claim that are always read, in addition to those that the query selects. */
const claimColumns = {
  id: true,
  wording: true,
  stance: true,
  value: true,
  intervalLow: true,
  intervalHigh: true,
  seriesKey: true,
  knownFrom: true,
  countedTo: true,
  attributions: { orderBy: { position: 'asc' }, select: { label: true } },
  article: { select: { publishedEarliest: true, publishedLatest: true, publisher: { select: { name: true } } } },
} as const satisfies Prisma.ClaimSelect;

const datasetColumns = {
  id: true,
  title: true,
  // The oldest version of its file.
  vintages: { orderBy: { publishedOn: 'asc' }, take: 1, select: { publishedOn: true } },
} as const satisfies Prisma.DatasetSelect;

interface ReconciliationShape {
  claim: Prisma.ClaimGetPayload<{ select: typeof claimColumns }>;
  dataset: Prisma.DatasetGetPayload<{ select: typeof datasetColumns }>;
}

const MatchType = builder.enumType('Match', {
  description: 'How a claim fits the number of a day.',
  values: {
    EXACT: { description: 'The number is exactly the one printed.' },
    ALLOWED: { description: 'The number is another one that the words allow.' },
  } as const,
});
const EVERY_MATCH = ['EXACT', 'ALLOWED'] as const satisfies Match[];

interface DayShape {
  id: string;
  day: Date;
  value: number | null;
  low: number | null;
  high: number | null;
  match: Match;
}

const ReconciledDay = builder.objectRef<DayShape>('ReconciledDay').implement({
  description: 'A day on which a claim holds, according to the number that a data set gives for it.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day counted.' }),
    value: t.exposeInt('value', {
      nullable: true,
      description: 'The number for that day, in people, as the data set gives it. Null if it gives only a range.',
    }),
    low: t.exposeInt('low', {
      nullable: true,
      description: 'Lower end of the range that the data set gives, in people. Null if it gives none.',
    }),
    high: t.exposeInt('high', {
      nullable: true,
      description: 'Upper end of the range that the data set gives, in people. Null if it gives none.',
    }),
    match: t.expose('match', { type: MatchType, description: 'How the claim fits that number.' }),
    observation: t.field({
      type: Observation,
      description: 'The observation that gives the number, with all its details.',
      resolve: (row) => row,
    }),
  }),
});
const ReconciledDayConnection: ConnectionRef<DayShape> = defineConnection(
  'ReconciledDay',
  'days on which a claim holds',
  ReconciledDay,
);

const Reconciliation = builder.objectRef<ReconciliationShape>('Reconciliation').implement({
  description:
    'A claim compared with an official series: the days on which its words allow the number of the series. Only observations that count the same thing are compared, with the same event, measure, population, place, count type, unit, period, responsible party, cause, verification and identification, up to the last day on which the claim can have been published, or the day after it if the as-of date of the claim allows that day. They are taken from the version of the data set published by then, or from the oldest that the ledger has. Retracted observations are left out.',
  fields: (t) => ({
    claim: t.field({ type: Claim, description: 'The claim.', resolve: ({ claim }) => claim }),
    dataset: t.field({ type: Dataset, description: 'The data set.', resolve: ({ dataset }) => dataset }),
    reason: t.string({
      complexity: 4 * COUNT_COST,
      description: 'A sentence that says which days were found, or why there are none.',
      resolve: async (row, _args, context, info) => {
        const found = await findDays(row, context, resolveViewer(context, info));
        return explainReconciliation(saidBy(row), row.dataset.title, found);
      },
    }),
    days: t.field({
      type: ReconciledDayConnection,
      args: {
        ...pageArgs,
        match: t.arg({
          type: [MatchType],
          description: 'Only days that the claim fits in one of these ways. All by default.',
        }),
        orderBy: t.arg({
          type: ObservationOrder,
          description: 'Sort order. By default by day, earliest first.',
        }),
      },
      description: 'The days found. By default sorted by day, earliest first.',
      complexity: priceList,
      resolve: async (row, { match, orderBy, ...page }, context, info) => {
        const order = observationOrders[orderBy ?? 'DAY_ASC'];
        const filter = daysWhere(row, match ?? EVERY_MATCH, resolveViewer(context, info));
        const plan = planList({ list: 'ReconciledDay', order, filter, page });
        return makeConnection<DayShape>(
          plan,
          () => readDays(row, plan, context, info),
          () => context.db.prisma.observation.count({ where: filter }),
        );
      },
    }),
  }),
});

builder.queryField('reconcile', (t) =>
  t.field({
    type: Reconciliation,
    nullable: true,
    args: {
      ...clockArgs,
      claim: t.arg.id({ required: true, description: 'Global identifier of the claim.' }),
      dataset: t.arg.id({ required: true, description: 'Global identifier or slug of the data set.' }),
    },
    description:
      'Finds the days of an official series on which a claim holds. For "at least 40,691", these are the days with exactly this number and the other days with a number that the words allow.',
    resolve: async (_root, { claim, dataset, ...clocks }, context, info): Promise<ReconciliationShape> => {
      const viewer = resolveViewer(context, info, clocks);
      // These columns, and those that the query selects below.
      const ofClaim = queryFromInfo({ context, info, typeName: 'Claim', select: claimColumns, paths: [['claim']] });
      const ofDataset = queryFromInfo({
        context,
        info,
        typeName: 'Dataset',
        select: datasetColumns,
        paths: [['dataset']],
      });
      const [foundClaim, foundDataset] = await Promise.all([
        context.db.prisma.claim.findFirst({
          select: ofClaim.select,
          where: { id: readId(claim, 'Claim'), AND: whereClaimsVisible(viewer) },
        }),
        context.db.prisma.dataset.findUniqueOrThrow({
          select: ofDataset.select,
          where: { id: await resolveName(dataset, 'Dataset', context) },
        }),
      ]);
      if (!foundClaim) throw makeUnseenClaimError(claim, viewer);
      return { claim: foundClaim, dataset: foundDataset };
    },
  }),
);

function comparedWith({ claim }: ReconciliationShape): Reconcilable {
  const { seriesKey, value, intervalLow, intervalHigh, knownFrom, countedTo } = claim;
  return { seriesKey, value, interval: { low: intervalLow, high: intervalHigh }, knownFrom, countedTo };
}

function saidBy({ claim }: ReconciliationShape) {
  const { wording, stance, intervalLow, intervalHigh, attributions, article } = claim;
  const { publishedEarliest: earliest, publishedLatest: latest, publisher } = article;
  return {
    wording,
    stance,
    interval: { low: intervalLow, high: intervalHigh },
    publisher: publisher?.name ?? null,
    publishedOn: { earliest: earliest && toDay(earliest), latest: latest && toDay(latest) },
    until: latest && toDay(findLastDay(claim)),
    origin: attributions.at(-1)?.label ?? null,
  };
}

function daysWhere(row: ReconciliationShape, matches: readonly Match[], viewer: Viewer): Prisma.ObservationWhereInput {
  return { ...whereInVersion(row, viewer), AND: listMatching(comparedWith(row), matches) };
}

/**
 * Selects the numbers of the version of the data set with which the claim is compared: the newest published by the last day
 * on which the claim can have been published. If the ledger has none of that time, the oldest is the nearest to it. A viewer
 * at a past day sees no version published later.
 */
function whereInVersion({ claim, dataset }: ReconciliationShape, viewer: Viewer): Prisma.ObservationWhereInput {
  const oldest = dataset.vintages[0]?.publishedOn;
  // Numbers that no file gave belong to no version.
  const knownBy = oldest === undefined ? null : oldest > claim.knownFrom ? oldest : claim.knownFrom;
  return { datasetId: dataset.id, ...whereObservationsStand(narrow(viewer, { knownBy, asRecordedOn: null })) };
}

async function readDays(
  row: ReconciliationShape,
  plan: ListPlan,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<DayShape[]> {
  const columns = { ...plan.select, id: true, day: true, value: true, low: true, high: true } as const;
  const paths = NODE_PATHS.map((path) => [...path, 'observation']);
  const selected = queryFromInfo({ context, info, typeName: 'Observation', select: columns, paths });
  const claim = comparedWith(row);
  const ids = await readPageIds(context.db.pool, 'Observation', plan);
  const found = await context.db.prisma.observation.findMany({ select: selected.select, where: { id: { in: ids } } });
  const byId = new Map(found.map((day) => [day.id, day]));
  const days = ids.flatMap((id) => byId.get(id) ?? []);
  return days.map((day) => ({ ...day, match: matchObservation(claim, day) as Match }));
}

/** Most days that the reason names one by one. If there are more, it counts them. */
const MOST_NAMED_DAYS = 3;

async function findDays(row: ReconciliationShape, { db }: Context, viewer: Viewer): Promise<Found> {
  const { observation } = db.prisma;
  const exactly = daysWhere(row, ['EXACT'], viewer);
  const [comparable, days, exact, allowed] = await Promise.all([
    observation.count({
      where: { ...whereInVersion(row, viewer), AND: findComparable(comparedWith(row)) },
    }),
    observation.findMany({ where: exactly, orderBy: { day: 'asc' }, take: MOST_NAMED_DAYS, select: { day: true } }),
    observation.count({ where: exactly }),
    observation.aggregate({
      where: daysWhere(row, ['ALLOWED'], viewer),
      _count: true,
      _min: { day: true },
      _max: { day: true },
    }),
  ]);
  const { _min: min, _max: max } = allowed;
  return {
    comparable,
    exact: { days: days.map(({ day }) => toDay(day)), count: exact },
    allowed: { first: min.day && toDay(min.day), last: max.day && toDay(max.day), count: allowed._count },
  };
}
