import { type Viewer, whereAffiliationsVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeUncertainDay } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs } from '../lists/list-fields.ts';
import { byRole } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';

/** The offices and memberships that connect people with organisations. */

export const Affiliation = builder.prismaObject('Affiliation', {
  select: { id: true },
  fields: (t) => ({
    person: t.relation('person'),
    organisation: t.relation('organisation'),
    role: t.exposeString('role'),
    held: t.field({
      ...composeUncertainDay('earliest', 'latest', null, ['latest']),
      description: 'The first and the last day on which the role can have been held. Null if neither is known.',
    }),
  }),
});

export const AffiliationConnection: ConnectionRef<NodeRow> = defineConnection(
  'Affiliation',
  'affiliations',
  Affiliation,
);

/** The affiliations of a person or an organisation, sorted by role. */
export const affiliationList = {
  type: AffiliationConnection,
  node: 'Affiliation',
  args: pageArgs,
  resolve: keepArgs<PageArgs>,
  plan: (page: PageArgs, viewer: Viewer): ListPlan =>
    planList({ list: 'Affiliation', order: byRole, filter: whereAffiliationsVisible(viewer), page }),
} as const;
