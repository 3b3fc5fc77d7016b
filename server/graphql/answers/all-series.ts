import { countAllSeries, readAllSeries } from '../../sql/all-series.ts';
import { builder, priceGathered } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import { runInTurn } from '../base/turns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { makeConnection } from '../lists/connection.ts';
import { orderBothWays } from '../lists/orders.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { SeriesConnection, type SeriesShape } from './series.ts';
import { ALL_SERIES_COST, composeSeriesClaims, SeriesFilter } from './series-filter.ts';

/** The list of all series in the ledger. */

const seriesOrders = {
  ...orderBothWays('CLAIMS', 'claims', 'count'),
  ...orderBothWays('LATEST', 'latest', 'day'),
  ...orderBothWays('PUBLISHED', 'published', 'day'),
} as const satisfies Record<string, ListOrder>;

const SeriesOrder = builder.enumType('SeriesOrder', {
  description: 'Sort orders for a list of series. Ties are sorted by an internal id, in the same direction.',
  values: {
    CLAIMS_ASC: { description: 'By the number of claims, fewest first.' },
    CLAIMS_DESC: { description: 'By the number of claims, most first.' },
    LATEST_ASC: { description: 'By the latest day that a claim can count, earliest first.' },
    LATEST_DESC: { description: 'By the latest day that a claim can count, latest first.' },
    PUBLISHED_ASC: { description: 'By the day from which the last of the claims is known, earliest first.' },
    PUBLISHED_DESC: { description: 'By the day from which the last of the claims is known, latest first.' },
  },
});

builder.queryField('series', (t) =>
  t.field({
    type: SeriesConnection,
    args: {
      ...pageArgs,
      ...clockArgs,
      filter: t.arg({ type: SeriesFilter, description: 'Which series to list. All by default.' }),
      orderBy: t.arg({
        type: SeriesOrder,
        description: 'Sort order. The default is by the number of claims, most first.',
      }),
    },
    complexity: priceGathered(ALL_SERIES_COST),
    description:
      'The series of all events: each holds the claims that can be compared with one another. `seriesAbout` looks up one of them. By default those with the most claims come first.',
    resolve: async (_root, { filter, orderBy, knownBy, asRecordedOn, ...page }, context, info) => {
      const viewer = resolveViewer(context, info, { knownBy, asRecordedOn });
      const order = seriesOrders[orderBy ?? 'CLAIMS_DESC'];
      const plan = planList({ list: 'FigureSeries', order, filter: {}, page });
      const claims = await composeSeriesClaims(filter, viewer, context);
      const { pool } = context.db;
      return makeConnection<SeriesShape>(
        plan,
        () => runInTurn(context, () => readAllSeries(pool, claims, plan)),
        () => runInTurn(context, () => countAllSeries(pool, claims)),
      );
    },
  }),
);
