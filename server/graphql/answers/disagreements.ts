import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../domain/access/visibility.ts';
import { type DisputedSeries, readDisputedSeries } from '../../sql/all-series.ts';
import { type Disagreement, readDisagreements } from '../../sql/disagreements.ts';
import type { KeysetPage } from '../../sql/keyset.ts';
import { builder, COUNT_COST, priceGathered } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import type { PageArgs } from '../base/pages.ts';
import { runInTurn } from '../base/turns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type Connection, countUpTo, defineConnection, makeConnection } from '../lists/connection.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { ScopedLists } from '../lists/scoped-list.ts';
import { type ComparisonShape, ComparisonType, compareRead } from './comparison.ts';
import { ALL_SERIES_COST, composeSeriesClaims, SeriesFilter } from './series-filter.ts';
import { readStatements } from './statements.ts';

/** The disagreements within a series, and within all series. */

/** Most pairs that are counted. */
const MOST_COUNTED_ROWS = 1_000;

/** Most series that are searched for one page or one count. */
const MOST_SEARCHED_ROWS = 500;

export const DisagreementConnection = defineConnection('Comparison', 'comparisons', ComparisonType, {
  counted: { most: MOST_COUNTED_ROWS, cost: COUNT_COST },
});

const PAIR_KEYS: ListOrder['keys'] = [
  { column: 'firstDay', kind: 'day', direction: 'asc' },
  { column: 'first', kind: 'id', direction: 'asc' },
  { column: 'secondDay', kind: 'day', direction: 'asc' },
  { column: 'second', kind: 'id', direction: 'asc' },
];
const byPair: ListOrder = { name: 'PAIR', keys: PAIR_KEYS };

type DisagreementRow = Disagreement & ComparisonShape;

const disagreementLists = new ScopedLists<string, DisagreementRow>((series) => series);

/**
 * Lists the disagreements within a series. They take one statement per series; what explains them is read for all series
 * together.
 */
export function listDisagreements(
  series: string | null,
  page: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Connection<DisagreementRow> {
  const plan = planList({ list: 'Comparison', order: byPair, filter: {}, page });
  const reader = {
    async read(ids: readonly string[], viewer: Viewer) {
      const pairs = new Map<string, Disagreement[]>();
      for (const id of ids) pairs.set(id, await search(id, viewer, plan, context));
      const compared = await compareAll([...pairs.values()].flat(), viewer, context);
      return new Map([...pairs].map(([id, found]) => [id, found.map((pair) => compared(pair))]));
    },
    async count(ids: readonly string[], viewer: Viewer) {
      const counts = new Map<string, number>();
      for (const id of ids) counts.set(id, await countPairs(id, viewer, MOST_COUNTED_ROWS + 1, context));
      return counts;
    },
  };
  return countUpTo(disagreementLists.of(series, plan, reader, {}, context, info), MOST_COUNTED_ROWS);
}

/** Finds the pairs of one series on a page. */
function search(series: string, viewer: Viewer, page: KeysetPage, context: Context): Promise<Disagreement[]> {
  return runInTurn(context, () => readDisagreements(context.db.pool, series, viewer, page));
}

/** Counts the pairs of one series, up to a limit. */
async function countPairs(series: string, viewer: Viewer, most: number, context: Context): Promise<number> {
  const page = { keys: PAIR_KEYS, take: most, backwards: false, after: undefined, before: undefined };
  return (await search(series, viewer, page, context)).length;
}

/** Reads what explains pairs. Returns a function that compares one of them, and keeps its columns, which make its cursor. */
async function compareAll(pairs: readonly Disagreement[], viewer: Viewer, context: Context) {
  const named = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const statements = await readStatements([...named], viewer, context);
  return <Pair extends Disagreement>(pair: Pair): Pair & ComparisonShape => ({
    ...pair,
    ...compareRead(pair.first, pair.second, statements),
  });
}

/** Series by series, those with the most claims first; within a series as in its own list. */
const bySeries: ListOrder = {
  name: 'SERIES',
  keys: [
    { column: 'claims', kind: 'count', direction: 'desc' },
    { column: 'series', kind: 'id', direction: 'asc' },
    ...PAIR_KEYS,
  ],
};

/** The columns of that order that concern the series. */
const SERIES_KEYS = bySeries.keys.slice(0, 2);

type FoundPair = Disagreement & { readonly claims: number; readonly series: string };

/** Reads a page of the series that may have disagreements. */
type ReadDisputed = (page: KeysetPage, including?: readonly string[]) => Promise<DisputedSeries[]>;

/** Searches the series that may have disagreements, one after another, until a page is full. */
async function searchAll(read: ReadDisputed, plan: ListPlan, viewer: Viewer, context: Context): Promise<FoundPair[]> {
  const { backwards, after, before, take } = plan;
  // The series in which a cursor lies is searched as well, from the cursor on.
  const seriesOf = (position: readonly unknown[] | undefined) => position?.slice(0, 2);
  const including = [after, before].flatMap((position) => (position ? [String(position[1])] : []));
  const bounds = { after: seriesOf(after), before: seriesOf(before) };
  const disputed = await read({ keys: SERIES_KEYS, take: MOST_SEARCHED_ROWS, backwards, ...bounds }, including);
  const found: FoundPair[] = [];
  for (const { id, claims } of disputed) {
    const inside = (position: readonly unknown[] | undefined) => (position?.[1] === id ? position.slice(2) : undefined);
    const left = take - found.length;
    const page = { keys: PAIR_KEYS, take: left, backwards, after: inside(after), before: inside(before) };
    const pairs = await search(id, viewer, page, context);
    found.push(...pairs.map((pair) => ({ ...pair, claims, series: id })));
    if (found.length === take) return found;
  }
  if (disputed.length >= MOST_SEARCHED_ROWS)
    throw makeInputError(
      'QUERY_TOO_COMPLEX',
      `More than ${MOST_SEARCHED_ROWS} series would have to be searched for this page. Narrow the filter, for example to an event or a measure.`,
    );
  return found;
}

/** Counts the pairs of all series, up to both limits, and says whether that is all of them. */
async function countAll(
  read: ReadDisputed,
  viewer: Viewer,
  context: Context,
): Promise<{ readonly count: number; readonly exact: boolean }> {
  const start = { backwards: false, after: undefined, before: undefined };
  const disputed = await read({ keys: SERIES_KEYS, take: MOST_SEARCHED_ROWS + 1, ...start });
  let count = 0;
  for (const { id } of disputed.slice(0, MOST_SEARCHED_ROWS)) {
    count += await countPairs(id, viewer, MOST_COUNTED_ROWS + 1 - count, context);
    if (count > MOST_COUNTED_ROWS) return { count: MOST_COUNTED_ROWS, exact: false };
  }
  return { count, exact: disputed.length <= MOST_SEARCHED_ROWS };
}

builder.queryField('disagreements', (t) =>
  t.field({
    type: DisagreementConnection,
    args: {
      ...pageArgs,
      ...clockArgs,
      filter: t.arg({ type: SeriesFilter, description: 'Which series to search. All by default.' }),
    },
    complexity: priceGathered(2 * ALL_SERIES_COST),
    description:
      'The pairs of claims that conflict, or of which one revises the other, in all series. The series with the most claims come first; within a series, pairs are sorted by the day of the lower figure. If an origin gave a figure more than once, only the claim that gave it first is listed.',
    resolve: async (_root, { filter, knownBy, asRecordedOn, ...page }, context, info) => {
      const viewer = resolveViewer(context, info, { knownBy, asRecordedOn });
      const plan = planList({ list: 'Comparison', order: bySeries, filter: {}, page });
      const claims = await composeSeriesClaims(filter, viewer, context);
      const read: ReadDisputed = (pageOfSeries, including = []) =>
        runInTurn(context, () => readDisputedSeries(context.db.pool, claims, viewer, pageOfSeries, including));
      let counted: ReturnType<typeof countAll> | undefined;
      const count = () => {
        counted ??= countAll(read, viewer, context);
        return counted;
      };
      const list = makeConnection<FoundPair & ComparisonShape>(
        plan,
        async () => {
          const found = await searchAll(read, plan, viewer, context);
          return found.map(await compareAll(found, viewer, context));
        },
        async () => (await count()).count,
      );
      return { ...list, isCountExact: async () => (await count()).exact };
    },
  }),
);
