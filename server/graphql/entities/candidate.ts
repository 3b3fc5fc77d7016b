import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereCandidatesVisible } from '../../domain/access/visibility.ts';
import { toPositions } from '../../domain/records/candidate.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { CandidateProducer, CandidateRelationKind, CandidateState, Measure } from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS, quoteInput, readId } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeValue } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp } from '../lists/look-up.ts';
import { orderBothWays, recordedOrders, sortById } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import { leadToRow, type NodeRow } from '../lists/rows.ts';
import { figureField, ReadFigure, TextPosition } from './read-figure.ts';

/** Candidates: figures that were read by a program, for curators to decide on. */

interface RelationShape {
  readonly kind: typeof CandidateRelationKind.$inferType;
  readonly candidateId: string;
}

const CandidateRelation = builder.objectRef<RelationShape>('CandidateRelation').implement({
  description: 'How a candidate relates to another one of the same text.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CandidateRelationKind, description: 'How it relates to the other.' }),
  }),
});

export const CandidateType = builder.prismaNode('Candidate', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: whereCandidatesVisible(viewer) }),
  select: { id: true },
  fields: (t) => ({
    key: t.exposeString('key'),
    state: t.expose('state', { type: CandidateState }),
    rejection: t.exposeString('rejection', { nullable: true }),
    claim: t.relation('claim', { nullable: true }),
    supersededBy: t.relation('supersededBy', { nullable: true }),
    figure: t.field({
      type: ReadFigure,
      description: 'The figure as read, with the corrections made since.',
      ...figureField,
      resolve: (row) => row,
    }),
    relation: t.field({
      type: CandidateRelation,
      nullable: true,
      description: 'How it relates to another candidate of the text. Null if it relates to none.',
      ...composeValue<RelationShape>()(
        { kind: 'relationKind', candidateId: 'relationToId' },
        { nullIfAny: ['relationKind', 'relationToId'] },
      ),
    }),
    repeats: t.field({
      type: [TextPosition],
      description: 'Where else the text prints the same figure, for example in its headline.',
      select: { repeats: true },
      resolve: ({ repeats }) => toPositions(repeats),
    }),
    readerVersion: t.exposeString('readerVersion'),
    producer: t.expose('producer', { type: CandidateProducer }),
    rule: t.exposeString('rule'),
    confidence: t.exposeInt('confidence'),
    reasons: t.exposeStringList('reasons'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

builder.objectField(CandidateRelation, 'candidate', (t) =>
  t.field({
    type: CandidateType,
    nullable: true,
    description: 'The other candidate.',
    ...leadToRow('Candidate', 'candidateId'),
  }),
);

export const CandidateConnection: ConnectionRef<NodeRow> = defineConnection('Candidate', 'candidates', CandidateType);

export const CandidateFilter = builder.inputType('CandidateFilter', {
  description:
    'Which candidates to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    state: t.field({ type: [CandidateState], description: 'In any of these states.' }),
    reading: t.idList({
      description: `Found in any of these readings. Give global identifiers, at most ${MOST_IDS}.`,
    }),
    article: t.idList({
      description: `Found in a text of any of these articles. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    measure: t.field({ type: [Measure], description: 'Any of these measures.' }),
    producer: t.field({ type: [CandidateProducer], description: 'Found by the rules, or by a model.' }),
    confidenceFrom: t.int({ description: 'At least this confidence, in percent.' }),
    confidenceTo: t.int({ description: 'At most this confidence, in percent.' }),
  }),
});

export type CandidateFilterShape = typeof CandidateFilter.$inferInput;

/** The order in which the text prints the figures. */
const asPrinted: ListOrder = {
  name: 'PRINTED',
  keys: [{ column: 'quoteStart', kind: 'count', direction: 'asc' }, sortById()],
};

const candidateOrders = {
  PRINTED: asPrinted,
  ...orderBothWays('CONFIDENCE', 'confidence', 'count'),
  ...recordedOrders,
} as const satisfies Record<string, ListOrder>;

const CandidateOrder = builder.enumType('CandidateOrder', {
  description: 'Sort orders for a list of candidates. Ties are sorted by the time of recording, in the same direction.',
  values: {
    PRINTED: { description: 'By position in the text, from its beginning.' },
    CONFIDENCE_ASC: { description: 'By confidence, least sure first.' },
    CONFIDENCE_DESC: { description: 'By confidence, surest first.' },
    RECORDED_ASC: { description: 'By the time of recording, first recorded first.' },
    RECORDED_DESC: { description: 'By the time of recording, last recorded first.' },
  },
});

interface CandidateListArgs extends PageArgs, ClockArgs {
  filter?: CandidateFilterShape | null | undefined;
  orderBy?: keyof typeof candidateOrders | null | undefined;
}

export const candidateNames = { article: ['Article'] } as const;

type ResolvedCandidateFilter = NonNullable<ResolvedArgs<CandidateListArgs, typeof candidateNames>['filter']>;

/** Returns the `where` of a filter. @throws INVALID_ID for anything but ids of readings */
export function whereCandidates(filter: ResolvedCandidateFilter): Prisma.CandidateWhereInput {
  const { state, reading, article, measure, producer, confidenceFrom, confidenceTo } = filter;
  const all: Prisma.CandidateWhereInput[] = [];
  if (state) all.push({ state: { in: state } });
  if (reading) all.push({ readingId: { in: readReadings(reading) } });
  if (article) all.push({ reading: { articleId: { in: article } } });
  if (measure) all.push({ measure: { in: measure } });
  if (producer) all.push({ producer: { in: producer } });
  if (confidenceFrom != null) all.push({ confidence: { gte: confidenceFrom } });
  if (confidenceTo != null) all.push({ confidence: { lte: confidenceTo } });
  return { AND: all };
}

/** Returns the key or the hash. @throws INVALID_ARGUMENT for anything but a SHA-256 in lower-case hexadecimal */
export function checkSha256(name: string, text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw makeInputError(
    'INVALID_ARGUMENT',
    `\`${name}\` must be 64 lower-case hexadecimal digits, not ${quoteInput(text)}.`,
  );
}

function readReadings(ids: readonly string[]): string[] {
  if (ids.length <= MOST_IDS) return ids.map((id) => readId(id, 'Reading'));
  throw makeInputError('INVALID_ID', `An argument takes at most ${MOST_IDS} ids, but ${ids.length} were given.`);
}

/** Plans a list of candidates. */
export function planCandidates(
  { filter, orderBy, ...page }: ResolvedArgs<CandidateListArgs, typeof candidateNames>,
  viewer: Viewer,
  byDefault: keyof typeof candidateOrders = 'CONFIDENCE_DESC',
): ListPlan<Prisma.CandidateWhereInput> {
  return planList({
    list: 'Candidate',
    order: candidateOrders[orderBy ?? byDefault],
    filter: { AND: [whereCandidatesVisible(viewer), whereCandidates(filter ?? {})] },
    page,
  });
}

export const candidateList = {
  type: CandidateConnection,
  node: 'Candidate',
  args: {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: CandidateFilter, description: 'Which candidates to list. All by default.' }),
      orderBy: t.field({
        type: CandidateOrder,
        description:
          'Sort order. The default is by confidence, surest first; within a reading or a claim, by position in the text.',
      }),
    })),
  },
  resolve: (args: CandidateListArgs, context: Context) => resolveArgs(args, candidateNames, context),
  plan: planCandidates,
} as const;

/** The list of candidates in the order of the text by default. */
export const candidatesAsPrinted = {
  ...candidateList,
  plan: (args: ResolvedArgs<CandidateListArgs, typeof candidateNames>, viewer: Viewer) =>
    planCandidates(args, viewer, 'PRINTED'),
} as const;

builder.prismaObjectField('Candidate', 'supersedes', (t) =>
  t.field(
    listNested(
      candidatesAsPrinted,
      { parent: 'Candidate', relation: 'supersedes' },
      'The candidates by earlier versions of the reader that this one supersedes.',
    ),
  ),
);

builder.prismaObjectField('Candidate', 'relatedBy', (t) =>
  t.field(
    listNested(
      candidatesAsPrinted,
      { parent: 'Candidate', relation: 'relatedBy' },
      'The candidates that relate to this one, in the order of the text.',
    ),
  ),
);

builder.prismaObjectField('Claim', 'candidates', (t) =>
  t.field(
    listNested(
      candidatesAsPrinted,
      { parent: 'Claim', relation: 'candidates' },
      'The candidates that were accepted as this claim. Only curators see them; the list is empty for all others.',
    ),
  ),
);

interface CandidateLookUpArgs extends ClockArgs {
  readonly id?: string | null | undefined;
  readonly key?: string | null | undefined;
}

builder.queryFields((t) => ({
  candidate: t.field({
    type: CandidateType,
    nullable: true,
    args: {
      id: t.arg.id({ description: 'Global identifier of the candidate.' }),
      key: t.arg.string({ description: 'Key of the candidate, as `readText` returns it.' }),
      ...clockArgs,
    },
    description:
      'Returns one candidate, by exactly one of `id` and `key`. Null if there is none, and for everybody but curators.',
    ...declareLookUp(({ id, key }: CandidateLookUpArgs, viewer) => {
      if ((id == null) === (key == null))
        throw makeInputError('INVALID_ARGUMENT', 'Give either `id` or `key`, exactly one of them.');
      const named = id != null ? { id: readId(id, 'Candidate') } : { key: checkSha256('key', String(key)) };
      return { type: 'Candidate', where: { ...named, AND: whereCandidatesVisible(viewer) } };
    }),
  }),
  candidates: t.field(
    listAll(
      candidateList,
      'The figures that were read in texts, for curators to accept, correct or reject. Only curators see them; the list is empty for all others. By default the surest first.',
    ),
  ),
}));
