import { type Viewer, whereVintagesVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs } from '../lists/list-fields.ts';
import { orderBothWays } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';

/** The versions of a data set's file. */

export const Vintage = builder.prismaObject('Vintage', {
  select: { id: true },
  fields: (t) => ({
    publishedOn: t.expose('publishedOn', { type: 'Date' }),
    dated: t.exposeBoolean('dated'),
    file: t.exposeString('file', { nullable: true }),
    sha256: t.exposeString('sha256', { nullable: true }),
    rows: t.exposeInt('rows', { nullable: true }),
    numbers: t.exposeInt('numbers'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

const VintageConnection: ConnectionRef<NodeRow> = defineConnection('Vintage', "versions of a data set's file", Vintage);

/** The versions of a data set's file, newest first. */
export const vintageList = {
  type: VintageConnection,
  node: 'Vintage',
  args: pageArgs,
  resolve: keepArgs<PageArgs>,
  plan: (page: PageArgs, viewer: Viewer): ListPlan =>
    planList({ list: 'Vintage', order: newestFirst, filter: whereVintagesVisible(viewer), page }),
} as const;
const newestFirst = orderBothWays('PUBLISHED', 'publishedOn', 'day').PUBLISHED_DESC;
