import { type Viewer, whereClaimsVisible, whereRelationsVisible } from '../../domain/access/visibility.ts';
import { explainInterval } from '../../domain/figures/interval-rule.ts';
import { builder } from '../base/builder.ts';
import {
  AttributionVerb,
  Cause,
  Caveat,
  ClaimRelationKind,
  CountType,
  EntryMethod,
  Identification,
  IdentityBasis,
  Measure,
  Quantifier,
  Rank,
  RecordStatus,
  Stance,
  Unit,
  UnnamedSource,
  Verification,
} from '../base/enums.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeUncertainDay, type ValueColumns } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs, listAll, listNested } from '../lists/list-fields.ts';
import { recordedOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';
import {
  claimListArgs,
  type PlannedClaimArgs,
  planClaims,
  resolveAllClaimArgs,
  resolveClaimArgs,
} from './claim-list.ts';
import { countAllClaims } from './claim-tally.ts';
import { PeriodType, periodField, ResponsibleParty, responsibleField } from './dimensions.ts';

/** A claim, its attribution chain, and the relations that curators state between claims. */

export const FigureInterval = builder.prismaObject('Claim', {
  variant: 'FigureInterval',
  description: 'The range of numbers that the words of a figure allow, in people, both ends inclusive.',
  select: { id: true },
  fields: (t) => ({
    low: t.exposeInt('intervalLow', { nullable: true, description: 'Smallest number allowed. Null is open.' }),
    high: t.exposeInt('intervalHigh', { nullable: true, description: 'Largest number allowed. Null is open.' }),
    rule: t.string({
      description:
        'The words, the rule by which they are read, and what they allow, in one sentence: “around 100”: rounded to the nearest ten, so 95 to 104. The rules are in docs/what-the-figures-say.md.',
      select: {
        quantifier: true,
        value: true,
        low: true,
        high: true,
        wording: true,
        article: { select: { language: true } },
      },
      resolve: ({ article, ...figure }) => explainInterval({ ...figure, language: article.language }),
    }),
  }),
});

interface QuoteShape {
  wording: string;
  quotePrefix: string | null;
  quoteSuffix: string | null;
  quoteStart: number | null;
  quoteEnd: number | null;
}

const quoteColumns = {
  wording: 'wording',
  quotePrefix: 'quotePrefix',
  quoteSuffix: 'quoteSuffix',
  quoteStart: 'quoteStart',
  quoteEnd: 'quoteEnd',
} as const;

export const QuoteType = builder.objectRef<QuoteShape>('Quote').implement({
  description:
    'The position of a figure in the text that was read (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). The `sha256` of the article identifies that text.',
  fields: (t) => ({
    exact: t.exposeString('wording', { description: 'The words exactly as printed.' }),
    prefix: t.exposeString('quotePrefix', {
      nullable: true,
      description: 'A few words printed before the figure, if they are needed to locate it.',
    }),
    suffix: t.exposeString('quoteSuffix', {
      nullable: true,
      description: 'A few words printed after the figure, if they are needed to locate it.',
    }),
    start: t.exposeInt('quoteStart', {
      nullable: true,
      description: 'Offset in the text at which the words start, in UTF-16 code units from 0.',
    }),
    end: t.exposeInt('quoteEnd', {
      nullable: true,
      description: 'Offset in the text at which the words end, exclusive, in UTF-16 code units from 0.',
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
    unnamed: t.expose('unnamed', { type: UnnamedSource, nullable: true }),
  }),
});

/** The order of the links of a chain. All fields that read the links use this object, so that they are read only once. */
export const chainOrder = { orderBy: { position: 'asc' } } as const;

export const Origin = builder.prismaObject('Claim', {
  variant: 'Origin',
  description:
    'The origin of a figure: the last link of its attribution chain, or the publisher if the article speaks in its own voice.',
  select: { id: true },
  fields: (t) => ({
    ownVoice: t.boolean({
      description: 'Whether the article gives the figure in its own voice, without attributing it to a source.',
      select: { attributions: { ...chainOrder, select: { label: true, unnamed: true } } },
      resolve: ({ attributions }) => attributions.length === 0,
    }),
    label: t.string({
      nullable: true,
      description: 'The source exactly as printed. Null if the article speaks in its own voice.',
      select: { attributions: { ...chainOrder, select: { label: true, unnamed: true } } },
      resolve: ({ attributions }) => attributions.at(-1)?.label ?? null,
    }),
    organisation: t.relation('originOrganisation', {
      nullable: true,
      description:
        'The organisation that is the origin of the figure. If the article speaks in its own voice, it is the publisher. Null if the publisher is not known, or if the origin is a person or an unnamed source.',
    }),
    person: t.relation('originPerson', {
      nullable: true,
      description: 'The person who is the origin of the figure. Null if the origin is not a person.',
    }),
    unnamed: t.field({
      type: UnnamedSource,
      nullable: true,
      description:
        'The kind of source, if the origin is one that the article does not name. Each label of each article is then an origin of its own.',
      select: { attributions: { ...chainOrder, select: { label: true, unnamed: true } } },
      resolve: ({ attributions }) => attributions.at(-1)?.unnamed ?? null,
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
    unit: t.expose('unit', { type: Unit }),
    stance: t.expose('stance', { type: Stance }),
    period: t.field({
      type: PeriodType,
      nullable: true,
      description:
        'The days in which the figure counts what happened, or which a DELTA changes. Null for all other counts.',
      ...periodField,
    }),
    responsible: t.field({
      type: ResponsibleParty,
      nullable: true,
      description:
        'Whom the source holds responsible, in its own words. Null if it does not say: the figure then covers every party.',
      ...responsibleField,
    }),
    cause: t.expose('cause', { type: Cause, nullable: true }),
    verification: t.expose('verification', { type: Verification, nullable: true }),
    identification: t.expose('identification', { type: Identification, nullable: true }),
    quantifier: t.expose('quantifier', { type: Quantifier }),
    value: t.exposeInt('value', { nullable: true }),
    low: t.exposeInt('low', { nullable: true }),
    high: t.exposeInt('high', { nullable: true }),
    interval: t.variant(FigureInterval, {
      description:
        'The numbers that the words allow, worked out by one documented policy. `low` and `high` of the claim are the bounds that the words state.',
    }),
    wording: t.exposeString('wording'),
    quote: t.field({
      type: QuoteType,
      description: 'The position of the wording in the text that was read.',
      select: { wording: true, quotePrefix: true, quoteSuffix: true, quoteStart: true, quoteEnd: true },
      resolve: (claim) => claim,
      extensions: { columns: { of: quoteColumns } satisfies ValueColumns },
    }),
    composition: t.exposeString('composition', { nullable: true }),
    event: t.relation('event'),
    place: t.relation('place', { nullable: true }),
    population: t.relation('population'),
    asOf: t.field({
      ...composeUncertainDay('asOfEarliest', 'asOfLatest', 'asOfBasis'),
      description:
        'The as-of date: the day to which the figure refers, as stated in the text or inferred by the curator. Null if nothing is known about it.',
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
        'The origin of the figure: the last link of its attribution chain, or the publisher if the article speaks in its own voice.',
    }),
    relations: t.field(
      listNested(
        relationList('to'),
        { parent: 'Claim', relation: 'relationsFrom' },
        'Relations from this claim to others, as stated by curators, in the order recorded.',
      ),
    ),
    relatedBy: t.field(
      listNested(
        relationList('from'),
        { parent: 'Claim', relation: 'relationsTo' },
        'Relations from other claims to this one, as stated by curators, in the order recorded.',
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

/** The list of claims in the order of the text by default. */
export const claimsAsPrinted = {
  ...claimList,
  plan: (args: PlannedClaimArgs, viewer: Viewer) => planClaims(args, viewer, 'PRINTED'),
} as const;

/** The way from a source to the claims that name it in their chain. */
export const attributedClaims = {
  relation: 'attributions',
  through: 'claim',
  // The other links belong to the chains of person statuses.
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

/** The relations of a claim with claims that the viewer may see, in the order recorded. */
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
      { ...claimList, resolve: resolveAllClaimArgs, count: countAllClaims },
      'The claims in the ledger: every figure, by every source, in every article. By default sorted by as-of date, earliest first.',
    ),
  ),
}));
