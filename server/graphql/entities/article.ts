import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereArticlesVisible, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { canonicaliseAddress, HOLDS_CREDENTIALS } from '../../domain/records/fields.ts';
import { isLanguageTag } from '../../forms.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { DateRange, whereOverlapping } from '../base/dates.ts';
import { ArticleKind, CreditRole } from '../base/enums.ts';
import { makeInputError } from '../base/errors.ts';
import { MOST_IDS, quoteInput, readOne } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { composeUncertainDay } from '../base/value-columns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp } from '../lists/look-up.ts';
import { orderBothWays, recordedOrders } from '../lists/orders.ts';
import { type ListOrder, type ListPlan, planList } from '../lists/page-plan.ts';
import { type Resolved, type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { claimsAsPrinted } from './claim.ts';
import { mentionsAsPrinted } from './mention.ts';
import { statusList } from './person-status.ts';

/** An article: its bibliographic data, and everything found in it. */

const Credit = builder.prismaObject('Credit', {
  select: { id: true },
  fields: (t) => ({
    position: t.exposeInt('position'),
    role: t.expose('role', { type: CreditRole }),
    label: t.exposeString('label'),
    person: t.relation('person', { nullable: true }),
    organisation: t.relation('organisation', { nullable: true }),
  }),
});

export const Article = builder.prismaNode('Article', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    url: t.expose('url', { type: 'URL', nullable: true }),
    headline: t.exposeString('headline', { nullable: true }),
    kind: t.expose('kind', { type: ArticleKind }),
    language: t.exposeString('language'),
    publisher: t.relation('publisher', { nullable: true }),
    publishedOn: t.field({
      ...composeUncertainDay('publishedEarliest', 'publishedLatest', 'publishedBasis'),
      description:
        'The publication date, as stated in the text or inferred by the curator. `note` explains how it was inferred. Null if nothing is known about it.',
    }),
    credits: t.relation('credits', { type: Credit, query: { orderBy: { position: 'asc' } } }),
    sha256: t.exposeString('sha256', { nullable: true }),
    archivedUrl: t.expose('archivedUrl', { type: 'URL', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    claims: t.field(
      listNested(
        claimsAsPrinted,
        { parent: 'Article', relation: 'claims' },
        'The figures found in the article. By default in the order of the text.',
      ),
    ),
    mentions: t.field(
      listNested(
        mentionsAsPrinted,
        { parent: 'Article', relation: 'mentions' },
        'The words that the article uses for people, organisations and events, in the order recorded.',
      ),
    ),
    personStatuses: t.field(
      listNested(
        statusList,
        { parent: 'Article', relation: 'personStatuses' },
        'What happened to people named in the article, according to the article. Sorted by date, earliest first.',
      ),
    ),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const ArticleConnection: ConnectionRef<NodeRow> = defineConnection('Article', 'articles', Article);

const ArticleFilter = builder.inputType('ArticleFilter', {
  description:
    'Which articles to list. All conditions given must hold. A condition with several values holds if any of them matches.',
  fields: (t) => ({
    publisher: t.idList({
      description: `Published by any of these organisations. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    mentions: t.idList({
      description: `Articles that name any of these people, organisations or events. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    kind: t.field({ type: [ArticleKind], description: 'Any of these kinds.' }),
    language: t.stringList({ description: 'Written in any of these languages. Give BCP 47 tags, in any letter case.' }),
    publishedOn: t.field({ type: DateRange, description: 'Articles that can have been published in this range.' }),
    hasClaims: t.boolean({
      description: 'True for articles with at least one figure, false for articles without any.',
    }),
  }),
});

const articleOrders = {
  ...orderBothWays('PUBLISHED', 'publishedSort', 'day'),
  ...recordedOrders,
} as const satisfies Record<string, ListOrder>;

const ArticleOrder = builder.enumType('ArticleOrder', {
  description: 'Sort orders for a list of articles. Ties are sorted by the time of recording, in the same direction.',
  values: {
    PUBLISHED_ASC: { description: 'By the last possible day of publication, earliest first. Open dates come last.' },
    PUBLISHED_DESC: { description: 'By the last possible day of publication, latest first. Open dates come first.' },
    RECORDED_ASC: { description: 'By the time of recording, first recorded first.' },
    RECORDED_DESC: { description: 'By the time of recording, last recorded first.' },
  },
});

interface ArticleListArgs extends PageArgs {
  filter?: typeof ArticleFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof articleOrders | null | undefined;
}

const named = { publisher: ['Organisation'], mentions: ['Person', 'Organisation', 'Event'] } as const;

/** Plans a list of articles. */
export function planArticles(
  args: ResolvedArgs<ArticleListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.ArticleWhereInput> {
  return planList({
    list: 'Article',
    order: articleOrders[args.orderBy ?? 'PUBLISHED_ASC'],
    filter: articleWhere(args.filter ?? {}, viewer),
    page: args,
  });
}

/** Returns the tag. @throws INVALID_ARGUMENT for anything but a language tag */
export function checkLanguage(text: string): string {
  if (isLanguageTag(text)) return text;
  throw makeInputError('INVALID_ARGUMENT', `${quoteInput(text)} is not a BCP 47 language tag such as "en".`);
}

function articleWhere(
  {
    publisher,
    mentions,
    kind,
    language,
    publishedOn,
    hasClaims,
  }: Resolved<typeof ArticleFilter.$inferInput, typeof named>,
  viewer: Viewer,
): Prisma.ArticleWhereInput {
  const all: Prisma.ArticleWhereInput[] = [whereArticlesVisible(viewer)];
  if (publisher) all.push({ publisherId: { in: publisher } });
  if (mentions) {
    const ids = { in: mentions };
    const subjects = [{ personId: ids }, { organisationId: ids }, { eventId: ids }];
    all.push({ mentions: { some: { OR: subjects } } });
  }
  if (kind) all.push({ kind: { in: kind } });
  if (language) all.push({ language: { in: language.map(checkLanguage), mode: 'insensitive' } });
  if (publishedOn)
    all.push(
      whereOverlapping(
        { earliest: 'publishedEarliest', latest: 'publishedLatest', sort: 'publishedSort' },
        publishedOn,
      ),
    );
  if (hasClaims != null) all.push({ claims: { [hasClaims ? 'some' : 'none']: whereClaimsVisible(viewer) } });
  return { AND: all };
}

export const articleList = {
  type: ArticleConnection,
  node: 'Article',
  args: {
    ...pageArgs,
    ...clockArgs,
    ...builder.args((t) => ({
      filter: t.field({ type: ArticleFilter, description: 'Which articles to list. All by default.' }),
      orderBy: t.field({
        type: ArticleOrder,
        description: 'Sort order. The default is by publication date, earliest first.',
      }),
    })),
  },
  resolve: (args: ArticleListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planArticles,
} as const;

interface ArticleLookUpArgs extends ClockArgs {
  readonly id?: string | null | undefined;
  readonly url?: URL | null | undefined;
}

function readAddress(url: unknown): URL {
  const address = new URL(String(url));
  if (address.username || address.password) throw makeInputError('INVALID_ARGUMENT', `\`url\` ${HOLDS_CREDENTIALS}.`);
  return address;
}

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    args: {
      id: t.arg.id({ description: 'Global identifier or slug of the article.' }),
      url: t.arg({ type: 'URL', description: 'URL of the article. A fragment is ignored.' }),
      ...clockArgs,
    },
    description: 'Returns one article, by exactly one of `id` and `url`. Null if there is no such article.',
    ...declareLookUp(({ id, url }: ArticleLookUpArgs, viewer) => {
      if ((id == null) === (url == null))
        throw makeInputError('INVALID_ARGUMENT', 'Give either `id` or `url`, exactly one of them.');
      const AND = whereArticlesVisible(viewer);
      if (id != null) return { type: 'Article', where: { ...readOne(id, 'Article'), AND } };
      return { type: 'Article', where: { url: canonicaliseAddress(readAddress(url)), AND } };
    }),
  }),
  articles: t.field(
    listAll(articleList, 'The articles in the ledger. By default sorted by publication date, earliest first.'),
  ),
}));
