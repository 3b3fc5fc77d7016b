import type { Prisma } from '../../database/client.ts';
import { captureSql } from '../../database/sql-of.ts';
import { type Viewer, whereClaimsStand, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { NO_CLAIMS } from '../../domain/figures/attribution-statistics.ts';
import { countAttributionGroups, type GroupRow, readAttributionGroups } from '../../sql/attribution-statistics.ts';
import { builder, priceGathered } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import { Measure } from '../base/enums.ts';
import { runInTurn } from '../base/turns.ts';
import { Article } from '../entities/article.ts';
import { ClaimFilter, type ResolvedClaimFilter, resolveClaimFilter, whereClaims } from '../entities/claim-list.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection, makeConnection } from '../lists/connection.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { findRow } from '../lists/rows.ts';
import { AttributionFigures, type Counted } from './attribution-figures.ts';
import type { Grouped } from './attribution-labels.ts';

/** How outlets attribute: claims counted by what stands behind them. */

/** What it costs to go through all claims of a filter once, in the measure of the largest query. */
const COUNTING_COST = 2_000;
const Grouping = builder.enumType('AttributionGrouping', {
  description: 'By what claims are put together.',
  values: {
    PUBLISHER: { description: 'By who published the article. Those whose publisher is not known are one group.' },
    ORIGIN: {
      description:
        "By on whose word the figure finally rests; for an article's own voice that is its publisher. The own voices of articles whose publisher is not known are a group for each article.",
    },
    MEASURE: { description: 'By what is counted.' },
  } as const,
});

const AttributionTotal = builder.objectRef<Counted>('AttributionTotal').implement({
  description: 'How all claims of a filter are attributed.',
  interfaces: [AttributionFigures],
});

type Group = GroupRow & Counted & { readonly id: string };

const GroupOrigin = builder.objectRef<Group>('AttributionGroupOrigin').implement({
  description: 'On whose word the figures of a group finally rest. Exactly one of the three is set.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: "The organisation: the last link of the chains, or the publisher for its articles' own voice.",
      resolve: ({ organisationId }, _args, context, info) => findRow('Organisation', organisationId, context, info),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person who is the last link of the chains.',
      resolve: ({ personId }, _args, context, info) => findRow('Person', personId, context, info),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article in whose own voice the figures are, where its publisher is not known.',
      resolve: ({ key, organisationId, personId }, _args, context, info) =>
        findRow('Article', organisationId === null && personId === null ? key : null, context, info),
    }),
  }),
});

const AttributionGroup = builder.objectRef<Group>('AttributionGroup').implement({
  description: 'How the claims of one publisher, of one origin or of one measure are attributed.',
  interfaces: [AttributionFigures],
  fields: (t) => ({
    publisher: t.field({
      type: Organisation,
      nullable: true,
      description:
        'Who published the articles. Null where that is not known, and where claims are not put together by it.',
      resolve: ({ grouped, organisationId }, _args, context, info) =>
        findRow('Organisation', grouped.grouping === 'PUBLISHER' ? organisationId : null, context, info),
    }),
    origin: t.field({
      type: GroupOrigin,
      nullable: true,
      description: 'On whose word the figures finally rest. Null where claims are not put together by it.',
      resolve: (group) => (group.grouped.grouping === 'ORIGIN' ? group : null),
    }),
    measure: t.field({
      type: Measure,
      nullable: true,
      description: 'What is counted. Null where claims are not put together by it.',
      resolve: ({ grouped, key }) => (grouped.grouping === 'MEASURE' ? (key as typeof Measure.$inferType) : null),
    }),
  }),
});

const AttributionGroupConnection: ConnectionRef<Group> = defineConnection(
  'AttributionGroup',
  'groups of claims',
  AttributionGroup,
);

/** The group of the most claims first; groups of as many in an order that stays. */
const order: ListOrder = {
  name: 'CLAIMS',
  keys: [
    { column: 'claims', kind: 'count', direction: 'desc' },
    { column: 'key', kind: 'text', direction: 'asc' },
  ],
};

const whole = planList({ list: 'AttributionTotal', order, filter: {}, page: { first: 1 } });

const AttributionStatistics = builder.objectRef<Grouped>('AttributionStatistics').implement({
  description: 'How the claims of a filter are attributed: all together, and in groups.',
  fields: (t) => ({
    total: t.field({
      type: AttributionTotal,
      complexity: COUNTING_COST,
      description: 'All claims together.',
      resolve: async ({ statement }, _args, context): Promise<Counted> => {
        const grouped: Grouped = { statement, grouping: 'NOTHING' };
        const [counts] = await runInTurn(context, () =>
          readAttributionGroups(context.db.pool, statement, 'NOTHING', whole),
        );
        return { ...NO_CLAIMS, key: '', ...counts, grouped };
      },
    }),
    groups: t.field({
      type: AttributionGroupConnection,
      args: pageArgs,
      complexity: priceGathered(COUNTING_COST),
      description:
        'The claims in groups; a group without claims is not listed. By the number of claims, most first. A group keeps its place between two pages as long as no claims come or go.',
      resolve: async (grouped, args, context) => {
        const { pool } = context.db;
        const { statement, grouping } = grouped;
        const plan = planList({ list: `AttributionGroup ${grouping}`, order, filter: {}, page: args });
        return makeConnection<Group>(
          plan,
          async () => {
            const rows = await runInTurn(context, () => readAttributionGroups(pool, statement, grouping, plan));
            return rows.map((row) => ({ ...row, id: row.key, grouped }));
          },
          () => runInTurn(context, () => countAttributionGroups(pool, statement, grouping)),
        );
      },
    }),
  }),
});

/** The columns that the statistics are made of. */
const columns = {
  id: true,
  publisherId: true,
  originKey: true,
  originOrganisationId: true,
  originPersonId: true,
  measure: true,
  caveats: true,
} as const satisfies Prisma.ClaimSelect;

/**
 * Which claims are counted: those of the filter that the viewer may see, and of these the published ones unless the
 * filter speaks of states itself. A retracted claim is withdrawn, and says nothing more about how an outlet attributes.
 * @throws INVALID_ARGUMENT
 */
export function whereCounted(filter: ResolvedClaimFilter, viewer: Viewer): Prisma.ClaimWhereInput {
  const where = whereClaims(filter);
  return { AND: [speaksOfStatus(filter) ? whereClaimsVisible(viewer) : whereClaimsStand(viewer), where] };
}

function speaksOfStatus({ status, and, or, not }: ResolvedClaimFilter): boolean {
  return status != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(speaksOfStatus);
}

builder.queryField('attributionStatistics', (t) =>
  t.field({
    type: AttributionStatistics,
    args: {
      ...clockArgs,
      groupBy: t.arg({ type: Grouping, required: true, description: 'By what claims are put together.' }),
      filter: t.arg({ type: ClaimFilter, description: 'Which claims to count; all without it.' }),
    },
    description:
      'How outlets attribute: how many claims name a source, are in the own voice of the article, come with a caveat or at second hand, and under which labels sources are named. Retracted claims are left out, unless the filter names a `status` anywhere.',
    resolve: async (_root, { groupBy, filter, ...clocks }, context, info) => {
      const viewer = resolveViewer(context, info, clocks);
      const where = whereCounted(await resolveClaimFilter(filter ?? {}, context), viewer);
      return {
        grouping: groupBy,
        statement: await captureSql(context.db, (prisma) => prisma.claim.findMany({ where, select: columns })),
      };
    },
  }),
);
