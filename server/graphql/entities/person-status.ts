import { type Viewer, whereStatusesVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { Measure, RecordStatus } from '../base/enums.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeUncertainDay } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs } from '../lists/list-fields.ts';
import { asOfOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';
import { Attribution } from './claim.ts';

/** What happened to named people, according to articles. */

export const PersonStatus = builder.prismaNode('PersonStatus', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: whereStatusesVisible(viewer) }),
  select: { id: true },
  fields: (t) => ({
    key: t.exposeString('key'),
    person: t.relation('person'),
    article: t.relation('article'),
    event: t.relation('event'),
    status: t.expose('status', { type: Measure }),
    wording: t.exposeString('wording'),
    asOf: t.field({
      ...composeUncertainDay('asOfEarliest', 'asOfLatest', 'asOfBasis'),
      description:
        'The day to which the status refers, as stated in the text or inferred by the curator. Null if nothing is known about it.',
    }),
    note: t.exposeString('note', { nullable: true }),
    recordStatus: t.expose('recordStatus', { type: RecordStatus }),
    attributions: t.relation('attributions', { type: Attribution, query: { orderBy: { position: 'asc' } } }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const PersonStatusConnection: ConnectionRef<NodeRow> = defineConnection(
  'PersonStatus',
  'statuses of people',
  PersonStatus,
);

/** The statuses that the viewer may see, sorted by date, earliest first. */
export const statusList = {
  type: PersonStatusConnection,
  node: 'PersonStatus',
  args: pageArgs,
  resolve: keepArgs<PageArgs>,
  plan: (page: PageArgs, viewer: Viewer): ListPlan =>
    planList({ list: 'PersonStatus', order: asOfOrders.AS_OF_ASC, filter: whereStatusesVisible(viewer), page }),
} as const;
