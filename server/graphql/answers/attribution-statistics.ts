import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsStand, whereClaimsVisible } from '../../domain/access/visibility.ts';
import {
  type CountedClaims,
  countInTally,
  countOneByOne,
  type GroupRow,
  selectAttributionGroups,
  selectGroupCount,
} from '../../sql/attribution-statistics.ts';
import { composeRows } from '../../sql/composed/list-page.ts';
import type { MadeModel } from '../../sql/composed/made-models.ts';
import { findLabelSlice, findSlice } from '../../sql/tally.ts';
import { builder, priceGathered } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import { Measure } from '../base/enums.ts';
import { composeValue } from '../base/value-columns.ts';
import { Article } from '../entities/article.ts';
import { ClaimFilter, type ResolvedClaimFilter, resolveClaimFilter, whereClaims } from '../entities/claim-list.ts';
import { makeTallyFilter } from '../entities/claim-tally.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { declareScope, leadToMade, listMade, type Made, type MadeRows } from '../lists/made-rows.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { leadToRow } from '../lists/rows.ts';
import { AttributionFigures, type Counted } from './attribution-figures.ts';
import type { Grouped } from './attribution-labels.ts';

/** How outlets attribute their figures: counts of claims by the sources behind them. */

/** Complexity of one pass over all claims of a filter. */
const COUNTING_COST = 2_000;
const Grouping = builder.enumType('AttributionGrouping', {
  description: 'How claims are grouped.',
  values: {
    PUBLISHER: { description: 'By the publisher of the article. Claims whose publisher is unknown form one group.' },
    ORIGIN: {
      description:
        "By the origin, on whose word the figure finally rests. For an article's own voice, that is its publisher. If the publisher is unknown, each article is a group of its own.",
    },
    MEASURE: { description: 'By what is counted.' },
  } as const,
});

const AttributionTotal = builder.objectRef<Counted>('AttributionTotal').implement({
  description: 'How all claims that match the filter are attributed.',
  interfaces: [AttributionFigures],
  extensions: { madeModel: 'AttributionGroup' satisfies MadeModel },
});

type Group = Made<GroupRow, Grouped>;

/** The origin of a group, in columns of its row. Null if claims are not grouped by origin. */
const composeOrigin = composeValue<Pick<GroupRow, 'organisationId' | 'personId' | 'articleId' | 'originLabel'>>()(
  { organisationId: 'organisationId', personId: 'personId', articleId: 'articleId', originLabel: 'originLabel' },
  { nullIfAny: ['originKey'] },
);

const GroupOrigin = builder
  .objectRef<NonNullable<ReturnType<typeof composeOrigin.resolve>>>('AttributionGroupOrigin')
  .implement({
    description:
      'The origin on whose word the figures of a group finally rest: an organisation, a person, or an article, whose own voice it is or whose unnamed source.',
    fields: (t) => ({
      organisation: t.field({
        type: Organisation,
        nullable: true,
        description: "The organisation: the last link of the chains, or the publisher for its articles' own voice.",
        ...leadToRow('Organisation', 'organisationId'),
      }),
      person: t.field({
        type: Person,
        nullable: true,
        description: 'The person who is the last link of the chains.',
        ...leadToRow('Person', 'personId'),
      }),
      article: t.field({
        type: Article,
        nullable: true,
        description:
          'The article in whose own voice the figures are, if its publisher is unknown, or that quotes an unnamed source.',
        ...leadToRow('Article', 'articleId'),
      }),
      label: t.exposeString('originLabel', {
        nullable: true,
        description: 'The words of the article for an unnamed source. Null if the origin is anyone else.',
      }),
    }),
  });

const AttributionGroup = builder.objectRef<Group>('AttributionGroup').implement({
  description: 'How the claims of one publisher, of one origin or of one measure are attributed.',
  interfaces: [AttributionFigures],
  extensions: { madeModel: 'AttributionGroup' satisfies MadeModel },
  fields: (t) => ({
    publisher: t.field({
      type: Organisation,
      nullable: true,
      description: 'The publisher of the articles. Null if it is unknown or claims are not grouped by publisher.',
      ...leadToRow('Organisation', 'publisherId'),
    }),
    origin: t.field({
      type: GroupOrigin,
      nullable: true,
      description: 'The origin on whose word the figures finally rest. Null if claims are not grouped by origin.',
      resolve: composeOrigin.resolve,
      extensions: composeOrigin.extensions,
    }),
    measure: t.expose('measure', {
      type: Measure,
      nullable: true,
      description: 'What is counted. Null if claims are not grouped by measure.',
    }),
  }),
});

const AttributionGroupConnection: ConnectionRef<Group> = defineConnection(
  'AttributionGroup',
  'groups of claims',
  AttributionGroup,
);

/** The group with the most claims first; groups of the same size by key, so that the order is stable. */
const order: ListOrder = {
  name: 'CLAIMS',
  keys: [
    { column: 'claims', kind: 'count', direction: 'desc' },
    { column: 'key', kind: 'text', direction: 'asc' },
  ],
};

/** The groups of claims, with what is asked of each. */
const groups: MadeRows<Grouped> = {
  name: 'attribution groups',
  model: 'AttributionGroup',
  plan: ({ grouping }, page) => planList({ list: `AttributionGroup ${grouping}`, order, filter: {}, page }),
  select: ({ counted, grouping }, plan, names) =>
    selectAttributionGroups(counted, grouping, plan, {
      voice: names.has('namedSource') || names.has('unnamedSource') || names.has('ownVoice'),
      secondHand: names.has('secondHand'),
      caveats: names.has('withCaveat'),
    }),
  count: ({ counted, grouping }) => selectGroupCount(counted, grouping),
  isQuick: ({ counted }) => counted.isKept,
};

const AttributionStatistics = builder.objectRef<Grouped>('AttributionStatistics').implement({
  description: 'How the claims that match a filter are attributed, in total and by group.',
  fields: (t) => ({
    total: t.field({
      type: AttributionTotal,
      complexity: COUNTING_COST,
      description: 'All claims together.',
      ...leadToMade<GroupRow, Grouped>(groups, ({ counted }) => ({ counted, grouping: 'NOTHING' })),
    }),
    groups: t.field({
      type: AttributionGroupConnection,
      complexity: priceGathered(COUNTING_COST),
      description:
        'The groups, those with the most claims first. A group without claims is not listed. A group keeps its position from page to page as long as no claims are added or removed.',
      ...listMade<GroupRow, Grouped>(groups),
    }),
  }),
});

/** The columns from which the statistics are computed. */
const columns = {
  id: true,
  publisherId: true,
  originKey: true,
  originOrganisationId: true,
  originPersonId: true,
  originLabel: true,
  articleId: true,
  measure: true,
  caveats: true,
} as const satisfies Prisma.ClaimSelect;

/**
 * Returns the condition for the claims that are counted: those that match the filter and that the viewer may see. Only
 * published claims count unless the filter itself names a status, because a retracted claim is withdrawn and no longer shows
 * how an outlet attributes.
 * @throws INVALID_ARGUMENT
 */
export function whereCounted(filter: ResolvedClaimFilter, viewer: Viewer): Prisma.ClaimWhereInput {
  const where = whereClaims(filter);
  return { AND: [speaksOfStatus(filter) ? whereClaimsVisible(viewer) : whereClaimsStand(viewer), where] };
}

function speaksOfStatus({ status, and, or, not }: ResolvedClaimFilter): boolean {
  return status != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(speaksOfStatus);
}

/** Returns how claims are counted: from the tally if it has all that is asked, else one by one. */
function chooseCounted(
  filter: ResolvedClaimFilter,
  viewer: Viewer,
  groupBy: typeof Grouping.$inferType,
): CountedClaims {
  const tally = makeTallyFilter(filter, viewer, speaksOfStatus(filter) ? undefined : ['PUBLISHED']);
  const grouping = groupBy === 'MEASURE' ? null : groupBy;
  const slice = tally && findSlice(tally, grouping);
  const labelSlice = tally && findLabelSlice(tally, grouping);
  if (slice && labelSlice) return countInTally(tally, slice);
  const where = whereCounted(filter, viewer);
  const statement = composeRows('Claim', where, Object.keys(columns));
  const oneByOne = countOneByOne(statement);
  return slice ? { ...countInTally(tally, slice), selectLabels: oneByOne.selectLabels } : oneByOne;
}

interface StatisticsArgs extends ClockArgs {
  readonly groupBy: typeof Grouping.$inferType;
  readonly filter?: typeof ClaimFilter.$inferInput | null | undefined;
}

builder.queryField('attributionStatistics', (t) =>
  t.field({
    type: AttributionStatistics,
    args: {
      ...clockArgs,
      groupBy: t.arg({ type: Grouping, required: true, description: 'How to group the claims.' }),
      filter: t.arg({ type: ClaimFilter, description: 'Which claims to count. All by default.' }),
    },
    description:
      "How outlets attribute their figures: how many claims name a source, are in the article's own voice, have a caveat or come at second hand, and which labels are printed for sources. Only published claims are counted unless the filter names a `status`.",
    ...declareScope(async ({ groupBy, filter }: StatisticsArgs, viewer, context): Promise<Grouped> => {
      const resolved = await resolveClaimFilter(filter ?? {}, context);
      return { grouping: groupBy, counted: chooseCounted(resolved, viewer, groupBy) };
    }),
  }),
);
