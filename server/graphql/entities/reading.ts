import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereReadingsVisible, whereReadNumbersVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { NumberExclusion, NumberFateType, Quantifier, ReadingSupport } from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS, readId } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeUncertainDay } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs, listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp } from '../lists/look-up.ts';
import { orderBothWays, printed, recordedOrders } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { checkLanguage } from './article.ts';
import { candidatesAsPrinted, checkSha256 } from './candidate.ts';

/** Readings: texts that a program read, with every number and what became of it. Only curators see them. */

export const ReadNumber = builder.prismaObject('ReadNumber', {
  select: { id: true },
  fields: (t) => ({
    position: t.exposeInt('position'),
    words: t.exposeString('words'),
    value: t.exposeInt('value', { nullable: true }),
    low: t.exposeInt('low', { nullable: true }),
    high: t.exposeInt('high', { nullable: true }),
    quantifier: t.expose('quantifier', { type: Quantifier }),
    start: t.exposeInt('start'),
    end: t.exposeInt('end'),
    fate: t.expose('fate', { type: NumberFateType }),
    because: t.expose('because', { type: NumberExclusion, nullable: true }),
    candidate: t.relation('candidate', { nullable: true }),
  }),
});

const ReadNumberConnection: ConnectionRef<NodeRow> = defineConnection('ReadNumber', 'numbers of a text', ReadNumber);

const ReadNumberFilter = builder.inputType('ReadNumberFilter', {
  description: 'Which numbers to list. All conditions given must hold.',
  fields: (t) => ({
    fate: t.field({ type: [NumberFateType], description: 'Of which any of these became.' }),
    because: t.field({ type: [NumberExclusion], description: 'Excluded for any of these reasons.' }),
  }),
});

interface ReadNumberListArgs extends PageArgs {
  filter?: typeof ReadNumberFilter.$inferInput | null | undefined;
}

function planReadNumbers(
  { filter, ...page }: ReadNumberListArgs,
  viewer: Viewer,
): ListPlan<Prisma.ReadNumberWhereInput> {
  const all: Prisma.ReadNumberWhereInput[] = [whereReadNumbersVisible(viewer)];
  if (filter?.fate) all.push({ fate: { in: filter.fate } });
  if (filter?.because) all.push({ because: { in: filter.because } });
  return planList({ list: 'ReadNumber', order: printed, filter: { AND: all }, page });
}

const readNumberList = {
  type: ReadNumberConnection,
  node: 'ReadNumber',
  args: {
    ...pageArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: ReadNumberFilter, description: 'Which numbers to list. All by default.' }),
    })),
  },
  resolve: keepArgs<ReadNumberListArgs>,
  plan: planReadNumbers,
} as const;

export const ReadingType = builder.prismaNode('Reading', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer }) => ({ id, AND: whereReadingsVisible(viewer) }),
  select: { id: true },
  fields: (t) => ({
    sha256: t.exposeString('sha256'),
    length: t.exposeInt('length'),
    language: t.exposeString('language'),
    support: t.expose('support', { type: ReadingSupport }),
    readerVersion: t.exposeString('readerVersion'),
    url: t.expose('url', { type: 'URL', nullable: true }),
    publisher: t.exposeString('publisher', { nullable: true }),
    headline: t.exposeString('headline', { nullable: true }),
    publishedOn: t.field({
      ...composeUncertainDay('publishedEarliest', 'publishedLatest', 'publishedBasis'),
      description:
        'The day of publication, as given by whoever had the text read or as found in it. Null if nothing is known about it.',
    }),
    eventLabels: t.exposeStringList('eventLabels'),
    article: t.relation('article', { nullable: true }),
    numbersSeen: t.exposeInt('numbersSeen'),
    numbersExcluded: t.exposeInt('numbersExcluded'),
    numbersLeftOver: t.exposeInt('numbersLeftOver'),
    numbers: t.field(
      listNested(
        readNumberList,
        { parent: 'Reading', relation: 'numbers' },
        'Every number of the text with what became of it, in the order of the text.',
      ),
    ),
    candidates: t.field(
      listNested(
        candidatesAsPrinted,
        { parent: 'Reading', relation: 'candidates' },
        'The figures found in the text, including superseded ones. By default in the order of the text.',
      ),
    ),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObjectField('Candidate', 'reading', (t) => t.relation('reading'));

builder.prismaObjectField('Candidate', 'numbers', (t) =>
  t.field(
    listNested(
      readNumberList,
      { parent: 'Candidate', relation: 'numbers' },
      'The numbers of the text that it is the figure of. Empty if it has been superseded.',
    ),
  ),
);

const ReadingConnection: ConnectionRef<NodeRow> = defineConnection('Reading', 'readings', ReadingType);

const ReadingFilter = builder.inputType('ReadingFilter', {
  description:
    'Which readings to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    article: t.idList({
      description: `Of a text of any of these articles. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    language: t.stringList({ description: 'In any of these languages. Give BCP 47 tags, in any letter case.' }),
    hasOpen: t.boolean({
      description: 'True for texts with a candidate that nobody has decided on, false for texts without any.',
    }),
    hasLeftOver: t.boolean({
      description: 'True for texts with a number that the reader does not understand, false for texts without any.',
    }),
  }),
});

const readingOrders = {
  ...orderBothWays('PUBLISHED', 'publishedSort', 'day'),
  ...recordedOrders,
} as const satisfies Record<string, ListOrder>;

const ReadingOrder = builder.enumType('ReadingOrder', {
  description: 'Sort orders for a list of readings. Ties are sorted by the time of recording, in the same direction.',
  values: {
    PUBLISHED_ASC: { description: 'By the last possible day of publication, earliest first. Open dates come last.' },
    PUBLISHED_DESC: { description: 'By the last possible day of publication, latest first. Open dates come first.' },
    RECORDED_ASC: { description: 'By the time of recording, first recorded first.' },
    RECORDED_DESC: { description: 'By the time of recording, last recorded first.' },
  },
});

interface ReadingListArgs extends PageArgs, ClockArgs {
  filter?: typeof ReadingFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof readingOrders | null | undefined;
}

const named = { article: ['Article'] } as const;

/** Plans a list of readings. */
export function planReadings(
  { filter, orderBy, ...page }: ResolvedArgs<ReadingListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.ReadingWhereInput> {
  const all: Prisma.ReadingWhereInput[] = [whereReadingsVisible(viewer)];
  if (filter?.article) all.push({ articleId: { in: filter.article } });
  if (filter?.language) all.push({ language: { in: filter.language.map(checkLanguage), mode: 'insensitive' } });
  if (filter?.hasOpen != null) all.push({ candidates: { [filter.hasOpen ? 'some' : 'none']: { state: 'OPEN' } } });
  if (filter?.hasLeftOver != null) all.push({ numbersLeftOver: filter.hasLeftOver ? { gt: 0 } : { equals: 0 } });
  return planList({ list: 'Reading', order: readingOrders[orderBy ?? 'RECORDED_DESC'], filter: { AND: all }, page });
}

const readingList = {
  type: ReadingConnection,
  node: 'Reading',
  args: {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: ReadingFilter, description: 'Which readings to list. All by default.' }),
      orderBy: t.field({
        type: ReadingOrder,
        description: 'Sort order. The default is by the time of recording, last recorded first.',
      }),
    })),
  },
  resolve: (args: ReadingListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planReadings,
} as const;

builder.prismaObjectField('Article', 'readings', (t) =>
  t.field(
    listNested(
      readingList,
      { parent: 'Article', relation: 'readings' },
      'The readings of its text by a program. Only curators see them; the list is empty for all others.',
    ),
  ),
);

interface ReadingLookUpArgs extends ClockArgs {
  readonly id?: string | null | undefined;
  readonly sha256?: string | null | undefined;
}

builder.queryFields((t) => ({
  reading: t.field({
    type: ReadingType,
    nullable: true,
    args: {
      id: t.arg.id({ description: 'Global identifier of the reading.' }),
      sha256: t.arg.string({ description: 'SHA-256 of the text in UTF-8, in lower-case hexadecimal.' }),
      ...clockArgs,
    },
    description:
      'Returns one reading, by exactly one of `id` and `sha256`. Null if there is none, and for everybody but curators.',
    ...declareLookUp(({ id, sha256 }: ReadingLookUpArgs, viewer) => {
      if ((id == null) === (sha256 == null))
        throw makeInputError('INVALID_ARGUMENT', 'Give either `id` or `sha256`, exactly one of them.');
      const found = id != null ? { id: readId(id, 'Reading') } : { sha256: checkSha256('sha256', String(sha256)) };
      return { type: 'Reading', where: { ...found, AND: whereReadingsVisible(viewer) } };
    }),
  }),
  readings: t.field(
    listAll(
      readingList,
      'The texts that were read for figures. Only curators see them; the list is empty for all others. By default the last recorded first.',
    ),
  ),
}));
