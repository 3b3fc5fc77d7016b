import { type Viewer, whereClaimsVisible, whereRelationsVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { toUncertainDay, UncertainDate } from '../base/dates.ts';
import {
  AttributionVerb,
  Caveat,
  ClaimRelationKind,
  CountType,
  EntryMethod,
  IdentityBasis,
  Measure,
  Quantifier,
  Rank,
  RecordStatus,
} from '../base/enums.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs, listAll, listNested } from '../lists/list-fields.ts';
import { recordedOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';
import { claimListArgs, type PlannedClaimArgs, planClaims, resolveClaimArgs } from './claim-list.ts';

/** A claim, the chain it rests on, and what curators state about it. */

export const FigureInterval = builder
  .objectRef<{ low: number | null; high: number | null }>('FigureInterval')
  .implement({
    description: 'The numbers of people that the words of a figure allow, both ends inclusive.',
    fields: (t) => ({
      low: t.exposeInt('low', { nullable: true, description: 'Smallest number allowed. Null is open.' }),
      high: t.exposeInt('high', { nullable: true, description: 'Largest number allowed. Null is open.' }),
    }),
  });

interface QuoteShape {
  wording: string;
  quotePrefix: string | null;
  quoteSuffix: string | null;
  quoteStart: number | null;
  quoteEnd: number | null;
}

const Quote = builder.objectRef<QuoteShape>('Quote').implement({
  description:
    'Where the words of a figure stand in the text that was read (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). The SHA-256 of that text is with the article.',
  fields: (t) => ({
    exact: t.exposeString('wording', { description: 'The words exactly as printed.' }),
    prefix: t.exposeString('quotePrefix', {
      nullable: true,
      description: 'A few words printed before them, where they are needed to find the place.',
    }),
    suffix: t.exposeString('quoteSuffix', {
      nullable: true,
      description: 'A few words printed after them, where they are needed to find the place.',
    }),
    start: t.exposeInt('quoteStart', {
      nullable: true,
      description: 'Where the words start in the text, in UTF-16 code units from 0.',
    }),
    end: t.exposeInt('quoteEnd', {
      nullable: true,
      description: 'Where the words end in the text, exclusive, in UTF-16 code units.',
    }),
  }),
});

export const Attribution = builder.prismaObject('Attribution', {
  select: { id: true },
  fields: (t) => ({
    position: t.exposeInt('position'),
    label: t.exposeString('label'),
    verb: t.expose('verb', { type: AttributionVerb, nullable: true }),
    basis: t.expose('basis', { type: IdentityBasis }),
    organisation: t.relation('organisation', { nullable: true }),
    person: t.relation('person', { nullable: true }),
  }),
});

/** The links of a chain in their order; the same for every field that reads them, so that they are read once. */
const chainOrder = { orderBy: { position: 'asc' } } as const;

export const Origin = builder.prismaObject('Claim', {
  variant: 'Origin',
  description:
    "On whose word a figure finally rests: the last link of its chain, or the publisher for the article's own voice.",
  select: { id: true },
  fields: (t) => ({
    ownVoice: t.boolean({
      description: "Whether the figure is in the article's own voice, so that no source stands behind it.",
      select: { attributions: { ...chainOrder, select: { label: true } } },
      resolve: ({ attributions }) => attributions.length === 0,
    }),
    label: t.string({
      nullable: true,
      description: "The source exactly as printed. Null for the article's own voice.",
      select: { attributions: { ...chainOrder, select: { label: true } } },
      resolve: ({ attributions }) => attributions.at(-1)?.label ?? null,
    }),
    organisation: t.relation('originOrganisation', {
      nullable: true,
      description:
        "The organisation on whose word the figure rests. For the article's own voice it is the publisher; null where the publisher is not known, or where the origin is a person.",
    }),
    person: t.relation('originPerson', {
      nullable: true,
      description: 'The person on whose word the figure rests. Null where the origin is not a person.',
    }),
  }),
});

export const Claim = builder.prismaNode('Claim', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: whereClaimsVisible(viewer) }),
  select: { id: true },
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true }),
    article: t.relation('article'),
    measure: t.expose('measure', { type: Measure }),
    countType: t.expose('countType', { type: CountType }),
    quantifier: t.expose('quantifier', { type: Quantifier }),
    value: t.exposeInt('value', { nullable: true }),
    low: t.exposeInt('low', { nullable: true }),
    high: t.exposeInt('high', { nullable: true }),
    interval: t.field({
      type: FigureInterval,
      description:
        'What the words allow, worked out by one documented policy; it stands beside the bounds that the words state.',
      select: { intervalLow: true, intervalHigh: true },
      resolve: ({ intervalLow, intervalHigh }) => ({ low: intervalLow, high: intervalHigh }),
    }),
    wording: t.exposeString('wording'),
    quote: t.field({
      type: Quote,
      description: 'Where the wording stands in the text that was read.',
      select: { wording: true, quotePrefix: true, quoteSuffix: true, quoteStart: true, quoteEnd: true },
      resolve: (claim) => claim,
    }),
    composition: t.exposeString('composition', { nullable: true }),
    event: t.relation('event'),
    place: t.relation('place', { nullable: true }),
    population: t.relation('population'),
    asOf: t.field({
      type: UncertainDate,
      nullable: true,
      description:
        'The day that the figure is a count of, as the text states it or as the curator inferred it. Null where nothing is known of it.',
      select: { asOfEarliest: true, asOfLatest: true, asOfBasis: true },
      resolve: ({ asOfEarliest, asOfLatest, asOfBasis }) => toUncertainDay(asOfEarliest, asOfLatest, asOfBasis),
    }),
    caveats: t.expose('caveats', { type: [Caveat] }),
    reading: t.exposeString('reading', { nullable: true }),
    otherQuantifier: t.expose('otherQuantifier', { type: Quantifier, nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    rank: t.expose('rank', { type: Rank }),
    status: t.expose('status', { type: RecordStatus }),
    retraction: t.exposeString('retraction', { nullable: true }),
    entry: t.expose('entryMethod', { type: EntryMethod }),
    dataset: t.relation('dataset', { nullable: true }),
    attributions: t.relation('attributions', { query: chainOrder }),
    origin: t.variant(Origin, {
      description:
        "On whose word the figure finally rests: the last link of the chain, or the publisher for the article's own voice.",
    }),
    relations: t.field(
      listNested(
        relationList('to'),
        { parent: 'Claim', relation: 'relationsFrom' },
        'What curators state about this claim and others. In the order in which it was recorded.',
      ),
    ),
    relatedBy: t.field(
      listNested(
        relationList('from'),
        { parent: 'Claim', relation: 'relationsTo' },
        'What curators state about other claims and this one. In the order in which it was recorded.',
      ),
    ),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const ClaimConnection: ConnectionRef<NodeRow> = defineConnection('Claim', 'claims', Claim);

export const claimList = {
  type: ClaimConnection,
  node: 'Claim',
  args: { ...pageArgs, ...claimListArgs },
  resolve: resolveClaimArgs,
  plan: (args: PlannedClaimArgs, viewer: Viewer) => planClaims(args, viewer),
} as const;

/** The same, in the order of the text unless told otherwise. */
export const claimsAsPrinted = {
  ...claimList,
  plan: (args: PlannedClaimArgs, viewer: Viewer) => planClaims(args, viewer, 'PRINTED'),
} as const;

/** From a source to the claims that name it in their chain. */
export const attributedClaims = {
  relation: 'attributions',
  through: 'claim',
  // The other links stand in the chains of person statuses.
  only: { claimId: { not: null } },
  copies: { asOfSort: 'claimAsOfSort', id: 'claimId' },
} as const;

export const ClaimRelation = builder.prismaObject('ClaimRelation', {
  select: { id: true },
  fields: (t) => ({
    from: t.relation('from'),
    kind: t.expose('kind', { type: ClaimRelationKind }),
    to: t.relation('to'),
    note: t.exposeString('note', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

const ClaimRelationConnection: ConnectionRef<NodeRow> = defineConnection(
  'ClaimRelation',
  'relations between claims',
  ClaimRelation,
);

/** The relations of a claim whose other end the viewer may see, in the order in which they were recorded. */
const relationList = (other: 'from' | 'to') =>
  ({
    type: ClaimRelationConnection,
    node: 'ClaimRelation',
    args: pageArgs,
    resolve: keepArgs<PageArgs>,
    plan: (page: PageArgs, viewer: Viewer): ListPlan =>
      planList({
        list: 'ClaimRelation',
        order: recordedOrders.RECORDED_ASC,
        filter: whereRelationsVisible(viewer, other),
        page,
      }),
  }) as const;

builder.queryFields((t) => ({
  claims: t.field(
    listAll(
      claimList,
      'The claims of the ledger: every figure, by every source, in every article. By as-of date, earliest first, unless told otherwise.',
    ),
  ),
}));
