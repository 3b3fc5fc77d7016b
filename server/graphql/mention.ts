import { builder } from './builder.ts';
import { type ConnectionRef, connectionType } from './connection.ts';
import { type ListPlan, type PageArgs, planList } from './lists.ts';
import { byLabel, printed } from './orders.ts';

/** The words with which articles name people, organisations and events. */

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

export const MentionConnection: ConnectionRef = connectionType('Mention', 'mentions', Mention);

/** The mentions in an article, in the order recorded; or those of a subject in all articles, by label. */
export function planMentions(page: PageArgs, order: 'PRINTED' | 'LABEL'): ListPlan {
  return planList({ list: 'Mention', order: order === 'PRINTED' ? printed : byLabel, filter: {}, page });
}
