import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { LARGEST_COUNT } from '../../domain/figures/figures.ts';
import { findFewClaims } from '../../sql/within.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { DateRange, whereOverlapping } from '../base/dates.ts';
import {
  Cause,
  Caveat,
  CountType,
  Identification,
  Measure,
  Quantifier,
  Rank,
  RecordStatus,
  Stance,
  Unit,
  UnnamedSource,
  Verification,
} from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { asOfOrders, orderBothWays, recordedOrders, sortById } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import {
  CONTAINED,
  type NamedFields,
  namedWithin,
  type Resolved,
  type ResolvedArgs,
  type RowId,
  resolveArgs,
  resolveFilter,
} from '../lists/references.ts';

/** Lists of claims: the filter, the sort orders and the plan. */

const GIVE_IDS = `Give global identifiers or slugs, at most ${MOST_IDS}.`;
const idOrSlug = (what: string) => `Any of these ${what}. ${GIVE_IDS}`;

export const ClaimFilter = builder.inputRef<ClaimFilterShape>('ClaimFilter').implement({
  description:
    'Which claims to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    event: t.idList({ required: false, description: `${idOrSlug('events')} Sub-events are not included.` }),
    eventWithin: t.idList({
      required: false,
      description: `About any of these events or an event that is part of one, at any level. ${GIVE_IDS}`,
    }),
    measure: t.field({ type: [Measure], required: false, description: 'Any of these measures.' }),
    countType: t.field({ type: [CountType], required: false, description: 'Any of these count types.' }),
    unit: t.field({ type: [Unit], required: false, description: 'In any of these units.' }),
    stance: t.field({
      type: [Stance],
      required: false,
      description: 'Any of these stances. Both by default: figures given, and figures denied.',
    }),
    responsible: t.idList({
      required: false,
      description: `Figures for which the source holds any of these organisations responsible. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    cause: t.field({ type: [Cause], required: false, description: 'Any of these causes, as the source states it.' }),
    verification: t.field({
      type: [Verification],
      required: false,
      description: 'Any of these states of verification, as the source states it.',
    }),
    identification: t.field({
      type: [Identification],
      required: false,
      description: 'Figures that count only identified, or only unidentified, people.',
    }),
    period: t.field({
      type: DateRange,
      required: false,
      description: 'Figures for a period that shares at least one day with this range.',
    }),
    population: t.idList({
      required: false,
      description: `${idOrSlug('populations')} Parts of a population are not included.`,
    }),
    populationWithin: t.idList({
      required: false,
      description: `Any of these populations or a part of one, at any level. ${GIVE_IDS}`,
    }),
    place: t.idList({ required: false, description: `${idOrSlug('places')} Places within a place are not included.` }),
    placeWithin: t.idList({
      required: false,
      description: `Any of these places or a place within one, at any level. Figures without a place do not match. ${GIVE_IDS}`,
    }),
    article: t.idList({ required: false, description: idOrSlug('articles') }),
    publisher: t.idList({
      required: false,
      description: `Published by any of these organisations. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    attributedTo: t.idList({
      required: false,
      description: `Attributed to any of these people or organisations, anywhere in the chain. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    origin: t.idList({
      required: false,
      description: `Figures whose origin is any of these people or organisations. If the article speaks in its own voice, the origin is its publisher. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    ownVoice: t.boolean({
      required: false,
      description: "True for figures in the article's own voice, false for figures attributed to a source.",
    }),
    unnamed: t.field({
      type: [UnnamedSource],
      required: false,
      description: 'Attributed to an unnamed source of any of these kinds, anywhere in the chain.',
    }),
    quantifier: t.field({ type: [Quantifier], required: false, description: 'Any of these quantifiers.' }),
    caveat: t.field({ type: [Caveat], required: false, description: 'With any of these caveats.' }),
    rank: t.field({ type: [Rank], required: false, description: 'Any of these ranks.' }),
    status: t.field({
      type: [RecordStatus],
      required: false,
      description: 'Any of these states. Only curators see drafts.',
    }),
    asOf: t.field({ type: DateRange, required: false, description: 'Figures whose as-of date can lie in this range.' }),
    publishedOn: t.field({
      type: DateRange,
      required: false,
      description: 'Figures in articles that can have been published in this range.',
    }),
    consistentWith: t.int({
      required: false,
      description:
        'Figures whose words allow this number: it lies in the `interval` of the claim. Figures whose words set no bounds, such as "most", do not match, nor do denials of the number. A `not` around this condition therefore includes both. With `stance: DENIES` beside it, it finds the denials of this number.',
    }),
    and: t.field({ type: [ClaimFilter], required: false, description: 'All of these filters hold.' }),
    or: t.field({
      type: [ClaimFilter],
      required: false,
      description: 'At least one of these filters holds. An empty list matches nothing.',
    }),
    not: t.field({ type: ClaimFilter, required: false, description: 'This filter does not hold.' }),
  }),
});

export const claimOrders = {
  ...asOfOrders,
  ...orderBothWays('PUBLISHED', 'knownFrom', 'day'),
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
  description: 'Sort orders for a list of claims. Ties are sorted by the time of recording, in the same direction.',
  values: {
    AS_OF_ASC: { description: 'By the last possible as-of day, earliest first. Open dates come last.' },
    AS_OF_DESC: { description: 'By the last possible as-of day, latest first. Open dates come first.' },
    PUBLISHED_ASC: {
      description:
        'By the day from which the figure is known, earliest first: who reported it first. That day is the last possible day of publication of the article. Open days come last.',
    },
    PUBLISHED_DESC: {
      description: 'By the day from which the figure is known, latest first. Open days come first.',
    },
    VALUE_ASC: {
      description: 'By the number printed, or else the smallest number that the words allow, smallest first.',
    },
    VALUE_DESC: {
      description: 'By the number printed, or else the smallest number that the words allow, largest first.',
    },
    RECORDED_ASC: { description: 'By the time of recording, first recorded first.' },
    RECORDED_DESC: { description: 'By the time of recording, last recorded first.' },
    PRINTED: { description: 'Article by article, and in the order of the text within each article.' },
  },
});

/** The arguments of every list of claims, in addition to those of the page. */
export const claimListArgs = {
  ...clockArgs,
  ...builder.args((t) => ({
    filter: t.field({ type: ClaimFilter, description: 'Which claims to list. All by default.' }),
    orderBy: t.field({
      type: ClaimOrder,
      description: 'Sort order. The description of the field names the default.',
    }),
  })),
};

export interface ClaimListArgs extends PageArgs, ClockArgs {
  filter?: Maybe<ClaimFilterShape>;
  orderBy?: Maybe<keyof typeof claimOrders>;
}

/** The fields of a claim filter that name records. */
const named = {
  event: ['Event'],
  population: ['Population'],
  place: ['Place'],
  ...namedWithin,
  article: ['Article'],
  publisher: ['Organisation'],
  attributedTo: ['Organisation', 'Person'],
  origin: ['Organisation', 'Person'],
  responsible: ['Organisation'],
} as const satisfies NamedFields<ClaimFilterShape>;

/** A claim filter with row ids in place of the records it named. */
export type ResolvedClaimFilter = Resolved<ClaimFilterShape, typeof named>;

/**
 * Looks up the records that a claim filter names.
 * @throws INVALID_ID, NOT_FOUND, and QUERY_TOO_COMPLEX for a filter that contains too many others
 */
export function resolveClaimFilter(filter: ClaimFilterShape, context: Context): Promise<ResolvedClaimFilter> {
  refuseLarge(filter);
  return resolveFilter(filter, named, context);
}

/** Whether a filter stands for records that it does not name, because they lie within those that it names. */
export function hasReach({ and, or, not, ...conditions }: ClaimFilterShape): boolean {
  return (
    Object.entries(conditions).some(([field, value]) => field in namedWithin && value != null) ||
    [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(hasReach)
  );
}

/** The arguments of a list of claims, with the filter resolved. */
export type PlannedClaimArgs = ResolvedArgs<ClaimListArgs, typeof named> & {
  /** The ids of all claims that can match, if they are few. */
  readonly among?: readonly string[] | undefined;
};

/** Looks up the records that the arguments of a list of claims name, as {@link resolveClaimFilter} does. */
export async function resolveClaimArgs(args: ClaimListArgs, context: Context): Promise<PlannedClaimArgs> {
  if (args.filter) refuseLarge(args.filter);
  return resolveArgs(args, named, context);
}

/** Up to this many claims are found before a list of all claims is read. */
const MOST_FEW_ROWS = 500;

/**
 * Looks up the arguments of the list of all claims. If its filter reaches down to records about which there are few claims,
 * these are found first: see {@link findFewClaims}.
 */
export async function resolveAllClaimArgs(args: ClaimListArgs, context: Context): Promise<PlannedClaimArgs> {
  const resolved = await resolveClaimArgs(args, context);
  for (const [field, { within }] of Object.entries(namedWithin)) {
    const ids = resolved.filter?.[field as keyof typeof namedWithin];
    const among = ids && (await findFewClaims(context.db.pool, CONTAINED[within], ids, MOST_FEW_ROWS));
    if (among) return { ...resolved, among };
  }
  return resolved;
}

/**
 * Divides all claims known by a day, for lists by as-of day. Read from the latest day on, nearly all that come first were not
 * yet known: the few that were, because their as-of day lies after the day on which they are known, have an index of their own.
 */
function divideByDay({ knownBy }: Viewer): readonly object[] | undefined {
  return knownBy === null
    ? undefined
    : [{ asOfSort: { lte: knownBy } }, { asOfSort: { gt: knownBy, exceeds: 'knownFrom' } }];
}

/** Plans a list of claims. */
export function planClaims(
  args: PlannedClaimArgs,
  viewer: Viewer,
  order: keyof typeof claimOrders = 'AS_OF_ASC',
): ListPlan<Prisma.ClaimWhereInput> {
  return planList({
    list: 'Claim',
    order: claimOrders[args.orderBy ?? order],
    parts: args.filter ? undefined : divideByDay(viewer),
    filter: args.filter
      ? {
          AND: [
            whereClaimsVisible(viewer),
            whereClaims(args.filter),
            ...(args.among ? [{ id: { in: [...args.among] } }] : []),
          ],
        }
      : whereClaimsVisible(viewer),
    page: args,
  });
}

type Maybe<T> = T | null | undefined;

/** The values of a claim filter. */
export interface ClaimFilterShape {
  event?: Maybe<string[]>;
  eventWithin?: Maybe<string[]>;
  measure?: Maybe<(typeof Measure.$inferType)[]>;
  countType?: Maybe<(typeof CountType.$inferType)[]>;
  unit?: Maybe<(typeof Unit.$inferType)[]>;
  stance?: Maybe<(typeof Stance.$inferType)[]>;
  responsible?: Maybe<string[]>;
  cause?: Maybe<(typeof Cause.$inferType)[]>;
  verification?: Maybe<(typeof Verification.$inferType)[]>;
  identification?: Maybe<(typeof Identification.$inferType)[]>;
  period?: Maybe<typeof DateRange.$inferInput>;
  population?: Maybe<string[]>;
  populationWithin?: Maybe<string[]>;
  place?: Maybe<string[]>;
  placeWithin?: Maybe<string[]>;
  article?: Maybe<string[]>;
  publisher?: Maybe<string[]>;
  attributedTo?: Maybe<string[]>;
  origin?: Maybe<string[]>;
  ownVoice?: Maybe<boolean>;
  unnamed?: Maybe<(typeof UnnamedSource.$inferType)[]>;
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

/** The most filters in one argument, including those in `and`, `or` and `not`, and how deeply they can be nested. */
const MOST_FILTERS = 50;
const DEEPEST_FILTER = 10;

/** A condition that every claim meets. Prisma treats an empty AND below OR or NOT as no condition at all. */
const EVERY_CLAIM: Prisma.ClaimWhereInput = { id: { notIn: [] } };

function refuseLarge(filter: ClaimFilterShape): void {
  let filters = 0;
  const count = ({ and, or, not }: ClaimFilterShape, depth: number): void => {
    if (++filters > MOST_FILTERS || depth > DEEPEST_FILTER) {
      throw makeInputError(
        'QUERY_TOO_COMPLEX',
        `A filter can contain at most ${MOST_FILTERS} filters, nested at most ${DEEPEST_FILTER} levels deep.`,
      );
    }
    for (const inner of [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]) count(inner, depth + 1);
  };
  count(filter, 1);
}

/**
 * Returns the `where` of a filter.
 * @throws INVALID_ARGUMENT
 */
export function whereClaims(filter: ResolvedClaimFilter): Prisma.ClaimWhereInput {
  const all: Prisma.ClaimWhereInput[] = [];
  const { event, eventWithin, population, populationWithin, place, placeWithin } = filter;
  const { article, publisher, attributedTo, origin } = filter;
  if (event) all.push({ eventId: { in: event } });
  if (eventWithin) all.push({ eventId: { in: eventWithin } });
  if (population) all.push({ populationId: { in: population } });
  if (populationWithin) all.push({ populationId: { in: populationWithin } });
  if (place) all.push(known('placeId', place));
  if (placeWithin) all.push(known('placeId', placeWithin));
  if (article) all.push({ articleId: { in: article } });
  if (publisher) all.push(known('publisherId', publisher));
  if (attributedTo) {
    const ids = { in: attributedTo };
    all.push({ attributions: { some: { OR: [{ organisationId: ids }, { personId: ids }] } } });
  }
  if (origin) all.push({ OR: [known('originOrganisationId', origin), known('originPersonId', origin)] });
  if (filter.ownVoice != null) all.push({ attributions: { [filter.ownVoice ? 'none' : 'some']: {} } });
  if (filter.unnamed)
    all.push({ attributions: { some: { AND: [{ unnamed: { not: null } }, { unnamed: { in: filter.unnamed } }] } } });
  for (const column of ['measure', 'countType', 'unit', 'stance', 'quantifier', 'rank', 'status'] as const) {
    const values = filter[column];
    if (values) all.push({ [column]: { in: values } });
  }
  for (const column of ['cause', 'verification', 'identification'] as const) {
    const values = filter[column];
    if (values) all.push(known(column, values));
  }
  if (filter.responsible) all.push(known('responsibleId', filter.responsible));
  if (filter.period) all.push(whereOverlapping({ earliest: 'periodFrom', latest: 'periodTo' }, filter.period));
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
  if (filter.consistentWith != null) {
    all.push(allowing(filter.consistentWith));
    // A denial does not allow the number that it gives.
    if (!filter.stance) all.push({ stance: 'ASSERTS' });
  }
  if (filter.and) all.push(...filter.and.map(whereClaims));
  // The first branch matches nothing. It is needed because Prisma treats an empty OR below an AND as no condition at all.
  if (filter.or) all.push({ OR: [{ id: { in: [] } }, ...filter.or.map(whereClaims)] });
  if (filter.not) all.push({ NOT: whereClaims(filter.not) });
  return all.length === 0 ? EVERY_CLAIM : { AND: all };
}

/**
 * Returns the condition for claims with one of the values in a column. A claim with null in it does not match. SQL alone would
 * make the comparison with null unknown, and `not` would then leave the claim out as well.
 */
function known(
  column:
    | 'placeId'
    | 'publisherId'
    | 'originOrganisationId'
    | 'originPersonId'
    | 'responsibleId'
    | 'cause'
    | 'verification'
    | 'identification',
  values: readonly (RowId | string)[],
): Prisma.ClaimWhereInput {
  return { AND: [{ [column]: { not: null } }, { [column]: { in: values } }] };
}

/** Returns the condition for claims whose interval contains the number. */
function allowing(count: number): Prisma.ClaimWhereInput {
  if (Math.abs(count) > LARGEST_COUNT)
    throw makeInputError(
      'INVALID_ARGUMENT',
      `\`consistentWith\` must be from -${LARGEST_COUNT} to ${LARGEST_COUNT}, but is ${count}.`,
    );
  return {
    AND: [
      { OR: [{ intervalLow: null }, { intervalLow: { lte: count } }] },
      { OR: [{ intervalHigh: null }, { intervalHigh: { gte: count } }] },
      { OR: [{ intervalLow: { not: null } }, { intervalHigh: { not: null } }] },
    ],
  };
}
