import { type Viewer, whereMentionsVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs } from '../lists/list-fields.ts';
import { byLabel, printed } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';

/** The words that articles use for people, organisations and events. */

export const Mention = builder.prismaObject('Mention', {
  select: { id: true },
  fields: (t) => ({
    label: t.exposeString('label'),
    position: t.exposeInt('position'),
    article: t.relation('article'),
    person: t.relation('person', { nullable: true }),
    organisation: t.relation('organisation', { nullable: true }),
    event: t.relation('event', { nullable: true }),
  }),
});

export const MentionConnection: ConnectionRef<NodeRow> = defineConnection('Mention', 'mentions', Mention);

const mentionList = (order: ListOrder) =>
  ({
    type: MentionConnection,
    node: 'Mention',
    args: pageArgs,
    resolve: keepArgs<PageArgs>,
    plan: (page: PageArgs, viewer: Viewer): ListPlan =>
      planList({ list: 'Mention', order, filter: whereMentionsVisible(viewer), page }),
  }) as const;

/** The mentions in an article, in the order recorded. */
export const mentionsAsPrinted = mentionList(printed);
/** The mentions of a subject in all articles, sorted by label. */
export const mentionsByLabel = mentionList(byLabel);
