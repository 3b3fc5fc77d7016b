import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { LARGEST_COUNT } from '../../domain/figures/figures.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { DateRange, whereOverlapping } from '../base/dates.ts';
import { Caveat, CountType, Measure, Quantifier, Rank, RecordStatus } from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { asOfOrders, orderBothWays, recordedOrders, sortById } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import {
  type NamedFields,
  type Resolved,
  type ResolvedArgs,
  type RowId,
  resolveArgs,
  resolveFilter,
} from '../lists/references.ts';

/** Which claims a list holds and in which order: the filter, the orders, and the plan made of them. */

const idOrSlug = (what: string) => `Any of these ${what}, each by global identifier or slug; at most ${MOST_IDS}.`;

export const ClaimFilter = builder.inputRef<ClaimFilterShape>('ClaimFilter').implement({
  description:
    'Which claims to list. All conditions that are given must hold; a list of values holds when any of them does.',
  fields: (t) => ({
    event: t.idList({ required: false, description: idOrSlug('events') }),
    measure: t.field({ type: [Measure], required: false, description: 'Any of these measures.' }),
    countType: t.field({ type: [CountType], required: false, description: 'Any of these count types.' }),
    population: t.idList({
      required: false,
      description: `${idOrSlug('populations')} Parts of a population are not included.`,
    }),
    place: t.idList({ required: false, description: `${idOrSlug('places')} Places that lie in it are not included.` }),
    article: t.idList({ required: false, description: idOrSlug('articles') }),
    publisher: t.idList({
      required: false,
      description: `Printed by any of these organisations. ${idOrSlug('organisations')}`,
    }),
    attributedTo: t.idList({
      required: false,
      description: `Attributed, anywhere in the chain, to any of these people or organisations, each by global identifier or slug; at most ${MOST_IDS}.`,
    }),
    origin: t.idList({
      required: false,
      description: `Resting finally on the word of any of these people or organisations, the publisher being the origin of an article's own voice; each by global identifier or slug; at most ${MOST_IDS}.`,
    }),
    ownVoice: t.boolean({
      required: false,
      description: "True for figures in the article's own voice, false for figures with a source.",
    }),
    quantifier: t.field({ type: [Quantifier], required: false, description: 'Any of these quantifiers.' }),
    caveat: t.field({ type: [Caveat], required: false, description: 'With any of these caveats.' }),
    rank: t.field({ type: [Rank], required: false, description: 'Any of these ranks.' }),
    status: t.field({
      type: [RecordStatus],
      required: false,
      description: 'Any of these states. Drafts are shown to curators only.',
    }),
    asOf: t.field({ type: DateRange, required: false, description: 'The as-of date can lie in this range.' }),
    publishedOn: t.field({
      type: DateRange,
      required: false,
      description: 'The publication date of the article can lie in this range.',
    }),
    consistentWith: t.int({
      required: false,
      description:
        'The words of the figure allow this number, by the interval of the claim. Figures whose words bound nothing ("most") do not match, and so are among those that `not` of it finds.',
    }),
    and: t.field({ type: [ClaimFilter], required: false, description: 'All of these filters hold.' }),
    or: t.field({
      type: [ClaimFilter],
      required: false,
      description: 'At least one of these filters holds; an empty list matches nothing.',
    }),
    not: t.field({ type: ClaimFilter, required: false, description: 'This filter does not hold.' }),
  }),
});

export const claimOrders = {
  ...asOfOrders,
  ...orderBothWays('VALUE', 'sortValue', 'count'),
  ...recordedOrders,
  PRINTED: {
    name: 'PRINTED',
    keys: [
      { column: 'articleId', kind: 'id', direction: 'asc' },
      { column: 'position', kind: 'count', direction: 'asc' },
      sortById(),
    ],
  },
} as const satisfies Record<string, ListOrder>;

export const ClaimOrder = builder.enumType('ClaimOrder', {
  description:
    'The orders of a list of claims. Ties are in the order in which they were recorded, turned round where the order descends.',
  values: {
    AS_OF_ASC: { description: 'By the last possible as-of day, earliest first; open ones last.' },
    AS_OF_DESC: { description: 'By the last possible as-of day, latest first; open ones first.' },
    VALUE_ASC: { description: 'By the number printed, else the least that the words allow, smallest first.' },
    VALUE_DESC: { description: 'By the number printed, else the least that the words allow, largest first.' },
    RECORDED_ASC: { description: 'By the time the ledger recorded them, first recorded first.' },
    RECORDED_DESC: { description: 'By the time the ledger recorded them, last recorded first.' },
    PRINTED: { description: 'Article by article, within each in the order of the text.' },
  },
});

/** The arguments of every list of claims, besides those of the page. */
export const claimListArgs = {
  ...clockArgs,
  ...builder.args((t) => ({
    filter: t.field({ type: ClaimFilter, description: 'Which claims to list; all without it.' }),
    orderBy: t.field({
      type: ClaimOrder,
      description: 'In which order; see the description of the field for what holds without it.',
    }),
  })),
};

export interface ClaimListArgs extends PageArgs, ClockArgs {
  filter?: Maybe<ClaimFilterShape>;
  orderBy?: Maybe<keyof typeof claimOrders>;
}

/** The fields of a filter of claims that name records. */
const named = {
  event: ['Event'],
  population: ['Population'],
  place: ['Place'],
  article: ['Article'],
  publisher: ['Organisation'],
  attributedTo: ['Organisation', 'Person'],
  origin: ['Organisation', 'Person'],
} as const satisfies NamedFields<ClaimFilterShape>;

/** A filter of claims with row ids where it named records. */
export type ResolvedClaimFilter = Resolved<ClaimFilterShape, typeof named>;

/**
 * Looks up the records that a filter of claims names.
 * @throws INVALID_ID, NOT_FOUND, and QUERY_TOO_COMPLEX for a filter that holds too many others
 */
export function resolveClaimFilter(filter: ClaimFilterShape, context: Context): Promise<ResolvedClaimFilter> {
  refuseLarge(filter);
  return resolveFilter(filter, named, context);
}

/** The arguments of a list of claims with the filter resolved. */
export type PlannedClaimArgs = ResolvedArgs<ClaimListArgs, typeof named>;

/** The same for the arguments of a list. */
export async function resolveClaimArgs(args: ClaimListArgs, context: Context): Promise<PlannedClaimArgs> {
  if (args.filter) refuseLarge(args.filter);
  return resolveArgs(args, named, context);
}

/** The plan of a list of claims. */
export function planClaims(
  args: PlannedClaimArgs,
  viewer: Viewer,
  order: keyof typeof claimOrders = 'AS_OF_ASC',
): ListPlan<Prisma.ClaimWhereInput> {
  return planList({
    list: 'Claim',
    order: claimOrders[args.orderBy ?? order],
    filter: args.filter ? { AND: [whereClaimsVisible(viewer), whereClaims(args.filter)] } : whereClaimsVisible(viewer),
    page: args,
  });
}

type Maybe<T> = T | null | undefined;

/** What a filter of claims holds once it has been read. */
export interface ClaimFilterShape {
  event?: Maybe<string[]>;
  measure?: Maybe<(typeof Measure.$inferType)[]>;
  countType?: Maybe<(typeof CountType.$inferType)[]>;
  population?: Maybe<string[]>;
  place?: Maybe<string[]>;
  article?: Maybe<string[]>;
  publisher?: Maybe<string[]>;
  attributedTo?: Maybe<string[]>;
  origin?: Maybe<string[]>;
  ownVoice?: Maybe<boolean>;
  quantifier?: Maybe<(typeof Quantifier.$inferType)[]>;
  caveat?: Maybe<(typeof Caveat.$inferType)[]>;
  rank?: Maybe<(typeof Rank.$inferType)[]>;
  status?: Maybe<(typeof RecordStatus.$inferType)[]>;
  asOf?: Maybe<typeof DateRange.$inferInput>;
  publishedOn?: Maybe<typeof DateRange.$inferInput>;
  consistentWith?: Maybe<number>;
  and?: Maybe<ClaimFilterShape[]>;
  or?: Maybe<ClaimFilterShape[]>;
  not?: Maybe<ClaimFilterShape>;
}

/** Most filters that `and`, `or` and `not` may hold together in one argument, and how deep they may be nested. */
const MOST_FILTERS = 50;
const DEEPEST_FILTER = 10;

/** What every claim fulfils; Prisma reads an empty AND below OR or NOT as no condition at all. */
const EVERY_CLAIM: Prisma.ClaimWhereInput = { id: { notIn: [] } };

function refuseLarge(filter: ClaimFilterShape): void {
  let filters = 0;
  const count = ({ and, or, not }: ClaimFilterShape, depth: number): void => {
    if (++filters > MOST_FILTERS || depth > DEEPEST_FILTER) {
      throw makeInputError(
        'QUERY_TOO_COMPLEX',
        `A filter holds at most ${MOST_FILTERS} filters, nested at most ${DEEPEST_FILTER} deep.`,
      );
    }
    for (const inner of [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]) count(inner, depth + 1);
  };
  count(filter, 1);
}

/**
 * The where of a filter.
 * @throws INVALID_ARGUMENT
 */
export function whereClaims(filter: ResolvedClaimFilter): Prisma.ClaimWhereInput {
  const all: Prisma.ClaimWhereInput[] = [];
  const { event, population, place, article, publisher, attributedTo, origin } = filter;
  if (event) all.push({ eventId: { in: event } });
  if (population) all.push({ populationId: { in: population } });
  if (place) all.push(known('placeId', place));
  if (article) all.push({ articleId: { in: article } });
  if (publisher) all.push(known('publisherId', publisher));
  if (attributedTo) {
    const ids = { in: attributedTo };
    all.push({ attributions: { some: { OR: [{ organisationId: ids }, { personId: ids }] } } });
  }
  if (origin) all.push({ OR: [known('originOrganisationId', origin), known('originPersonId', origin)] });
  if (filter.ownVoice != null) all.push({ attributions: { [filter.ownVoice ? 'none' : 'some']: {} } });
  for (const column of ['measure', 'countType', 'quantifier', 'rank', 'status'] as const) {
    const values = filter[column];
    if (values) all.push({ [column]: { in: values } });
  }
  if (filter.caveat) all.push({ caveats: { hasSome: filter.caveat } });
  if (filter.asOf)
    all.push(whereOverlapping({ earliest: 'asOfEarliest', latest: 'asOfLatest', sort: 'asOfSort' }, filter.asOf));
  if (filter.publishedOn)
    all.push({
      article: whereOverlapping(
        { earliest: 'publishedEarliest', latest: 'publishedLatest', sort: 'publishedSort' },
        filter.publishedOn,
      ),
    });
  if (filter.consistentWith != null) all.push(allowing(filter.consistentWith));
  if (filter.and) all.push(...filter.and.map(whereClaims));
  // The first branch matches nothing: Prisma reads an empty OR below an AND as no condition at all.
  if (filter.or) all.push({ OR: [{ id: { in: [] } }, ...filter.or.map(whereClaims)] });
  if (filter.not) all.push({ NOT: whereClaims(filter.not) });
  return all.length === 0 ? EVERY_CLAIM : { AND: all };
}

/**
 * The claims whose column holds one of the ids. A claim without any holds none of them, rather than nobody knows: so SQL
 * would have it, and `not` would leave the claim out.
 */
function known(
  column: 'placeId' | 'publisherId' | 'originOrganisationId' | 'originPersonId',
  ids: RowId[],
): Prisma.ClaimWhereInput {
  return { AND: [{ [column]: { not: null } }, { [column]: { in: ids } }] };
}

/** The claims whose interval holds the number. */
function allowing(count: number): Prisma.ClaimWhereInput {
  if (count < 0 || count > LARGEST_COUNT)
    throw makeInputError('INVALID_ARGUMENT', `\`consistentWith\` must be from 0 to ${LARGEST_COUNT}, and is ${count}.`);
  return {
    AND: [
      { OR: [{ intervalLow: null }, { intervalLow: { lte: count } }] },
      { OR: [{ intervalHigh: null }, { intervalHigh: { gte: count } }] },
      { OR: [{ intervalLow: { not: null } }, { intervalHigh: { not: null } }] },
    ],
  };
}
