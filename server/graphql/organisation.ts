import type { Prisma } from '../database/client.ts';
import { AffiliationConnection, planAffiliations } from './affiliation.ts';
import { pageArgs } from './arguments.ts';
import { ArticleConnection, articleListArgs, planArticles } from './article.ts';
import { builder, listCost } from './builder.ts';
import { ClaimConnection } from './claim.ts';
import { claimListArgs, planClaims } from './claim-list.ts';
import { type ConnectionRef, connectionType, nestedList, rootList } from './connection.ts';
import { OrganisationKind } from './enums.ts';
import { among, MOST_IDS, readOne, readReference } from './ids.ts';
import { type ListPlan, type PageArgs, planList, through } from './lists.ts';
import { MentionConnection, planMentions } from './mention.ts';
import { NameOrder } from './name-order.ts';
import { allNames, Name, nameColumns } from './names.ts';
import { nameOrders } from './orders.ts';

/** An organisation, what it published, what is said on its word, and what articles call it. */

export const Organisation = builder.prismaNode('Organisation', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    name: t.exposeString('name'),
    names: t.field({
      type: [Name],
      description: 'All names, the primary one first.',
      select: nameColumns,
      resolve: allNames,
    }),
    kind: t.expose('kind', { type: OrganisationKind }),
    description: t.exposeString('description', { nullable: true }),
    country: t.expose('country', { type: 'CountryCode', nullable: true }),
    wikidataId: t.exposeString('wikidataId', { nullable: true }),
    parent: t.relation('parent', { nullable: true }),
    children: t.field({
      type: OrganisationConnection,
      args: { ...pageArgs },
      description: 'The bodies that are part of it, by name. Each is a source of its own.',
      complexity: listCost,
      resolve: ({ id }, args, context, info) =>
        nestedList(
          id,
          { parent: 'organisation', relation: 'children' },
          'Organisation',
          planOrganisations(args),
          context,
          info,
        ),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: { ...pageArgs, ...articleListArgs },
      description: 'The articles it published. By publication, earliest first, unless told otherwise.',
      complexity: listCost,
      resolve: ({ id }, args, context, info) =>
        nestedList(id, { parent: 'organisation', relation: 'articles' }, 'Article', planArticles(args), context, info),
    }),
    claims: t.field({
      type: ClaimConnection,
      args: { ...pageArgs, ...claimListArgs },
      description:
        'The claims attributed to it anywhere in their chain. By as-of date, earliest first, unless told otherwise.',
      complexity: listCost,
      resolve: ({ id }, args, context, info) =>
        nestedList(
          id,
          { parent: 'organisation', relation: 'attributions', through: 'claim' },
          'Claim',
          through('claim', planClaims(args, context.viewer)),
          context,
          info,
        ),
    }),
    affiliations: t.field({
      type: AffiliationConnection,
      args: { ...pageArgs },
      description: 'The people who hold or held a role in it, by role.',
      complexity: listCost,
      resolve: ({ id }, args, context, info) =>
        nestedList(
          id,
          { parent: 'organisation', relation: 'affiliations' },
          'Affiliation',
          planAffiliations(args),
          context,
          info,
        ),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: { ...pageArgs },
      description: 'The words with which articles name it, by label.',
      complexity: listCost,
      resolve: ({ id }, args, context, info) =>
        nestedList(
          id,
          { parent: 'organisation', relation: 'mentions' },
          'Mention',
          planMentions(args, 'LABEL'),
          context,
          info,
        ),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const OrganisationConnection: ConnectionRef = connectionType('Organisation', 'organisations', Organisation);

const OrganisationFilter = builder.inputType('OrganisationFilter', {
  description:
    'Which organisations to list. All conditions that are given must hold. To find one by name, use `search`.',
  fields: (t) => ({
    kind: t.field({ type: [OrganisationKind], description: 'Of any of these kinds.' }),
    country: t.field({ type: ['CountryCode'], description: 'Of any of these countries.' }),
    parent: t.idList({
      description: `Part of any of these organisations, each by global identifier or slug; at most ${MOST_IDS}.`,
    }),
  }),
});

interface OrganisationListArgs extends PageArgs {
  filter?: typeof OrganisationFilter.$inferInput | null | undefined;
  orderBy?: keyof typeof nameOrders | null | undefined;
}

/** The plan of a list of organisations. */
export function planOrganisations({
  filter,
  orderBy,
  ...page
}: OrganisationListArgs): ListPlan<Prisma.OrganisationWhereInput> {
  const all: Prisma.OrganisationWhereInput[] = [];
  if (filter?.kind) all.push({ kind: { in: filter.kind } });
  if (filter?.country) all.push({ country: { in: filter.country } });
  if (filter?.parent) all.push({ parent: among(readReference(filter.parent, 'Organisation').Organisation) });
  return planList({ list: 'Organisation', order: nameOrders[orderBy ?? 'NAME_ASC'], filter: { AND: all }, page });
}

builder.queryFields((t) => ({
  organisation: t.prismaField({
    type: Organisation,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Global identifier or slug of the organisation.' }) },
    description: 'One organisation. Null where there is none.',
    resolve: (query, _root, { id }, { db }) =>
      db.prisma.organisation.findUnique({ ...query, where: readOne(id, 'Organisation') }),
  }),
  organisations: t.field({
    type: OrganisationConnection,
    args: {
      ...pageArgs,
      filter: t.arg({ type: OrganisationFilter, description: 'Which organisations to list; all without it.' }),
      orderBy: t.arg({ type: NameOrder, description: 'In which order: by name unless told otherwise.' }),
    },
    description: 'The organisations of the ledger.',
    complexity: listCost,
    resolve: (_root, args, context, info) =>
      rootList('organisation', 'Organisation', planOrganisations(args), context, info),
  }),
}));
