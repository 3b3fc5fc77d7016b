import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereNotMerged, whereOrganisationsVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { OrganisationKind } from '../base/enums.ts';
import { MOST_IDS, readOne } from '../base/ids.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp, type LookUpArgs } from '../lists/look-up.ts';
import { defineNamedListArgs, type NamedListArgs } from '../lists/named-list.ts';
import { nameOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import { leadToRow, type NodeRow } from '../lists/rows.ts';
import { affiliationList } from './affiliation.ts';
import { articleList } from './article.ts';
import { attributedClaims, claimList } from './claim.ts';
import { ResponsibleParty } from './dimensions.ts';
import { mentionsByLabel } from './mention.ts';
import { listNames, Name, nameColumns } from './names.ts';

/** An organisation, what it published, the claims attributed to it, and what articles call it. */

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
      resolve: listNames,
    }),
    kind: t.expose('kind', { type: OrganisationKind }),
    description: t.exposeString('description', { nullable: true }),
    country: t.expose('country', { type: 'CountryCode', nullable: true }),
    wikidataId: t.exposeString('wikidataId', { nullable: true }),
    parent: t.relation('parent', { nullable: true }),
    children: t.field(
      listNested(
        organisationList,
        { parent: 'Organisation', relation: 'children' },
        'The organisations that are part of this one, by default sorted by name. Each is a separate source.',
      ),
    ),
    articles: t.field(
      listNested(
        articleList,
        { parent: 'Organisation', relation: 'articles' },
        'The articles it published. By default sorted by publication date, earliest first.',
      ),
    ),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Organisation', ...attributedClaims },
        'The claims attributed to it anywhere in their chain. By default sorted by as-of date, earliest first.',
      ),
    ),
    responsibleFor: t.field(
      listNested(
        claimList,
        { parent: 'Organisation', relation: 'responsibleFor' },
        'The claims whose sources hold it responsible. By default sorted by as-of date, earliest first.',
      ),
    ),
    affiliations: t.field(
      listNested(
        affiliationList,
        { parent: 'Organisation', relation: 'affiliations' },
        'The people who hold or held a role in it, sorted by role.',
      ),
    ),
    mentions: t.field(
      listNested(
        mentionsByLabel,
        { parent: 'Organisation', relation: 'mentions' },
        'The words that articles use for it, sorted by label.',
      ),
    ),
    mergedInto: t.relation('mergedInto', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

builder.objectField(ResponsibleParty, 'organisation', (t) =>
  t.field({
    type: Organisation,
    nullable: true,
    description: 'The organisation to which the label refers. Null if it is not recorded in the ledger.',
    ...leadToRow('Organisation', 'organisationId'),
  }),
);

export const OrganisationConnection: ConnectionRef<NodeRow> = defineConnection(
  'Organisation',
  'organisations',
  Organisation,
);

const OrganisationFilter = builder.inputType('OrganisationFilter', {
  description:
    'Which organisations to list. All conditions given must hold. To find an organisation by name, use `search`.',
  fields: (t) => ({
    kind: t.field({ type: [OrganisationKind], description: 'Any of these kinds.' }),
    country: t.field({ type: ['CountryCode'], description: 'Any of these countries.' }),
    parent: t.idList({
      description: `Directly part of any of these organisations. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
  }),
});

type OrganisationListArgs = NamedListArgs<typeof OrganisationFilter.$inferInput>;

const named = { parent: ['Organisation'] } as const;

/** Plans a list of organisations. */
export function planOrganisations(
  { filter, orderBy, ...page }: ResolvedArgs<OrganisationListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.OrganisationWhereInput> {
  const all: Prisma.OrganisationWhereInput[] = [whereNotMerged, whereOrganisationsVisible(viewer)];
  if (filter?.kind) all.push({ kind: { in: filter.kind } });
  if (filter?.country) all.push({ country: { in: filter.country.map((code) => code.toUpperCase()) } });
  if (filter?.parent) all.push({ parentId: { in: filter.parent } });
  return planList({ list: 'Organisation', order: nameOrders[orderBy ?? 'NAME_ASC'], filter: { AND: all }, page });
}

export const organisationList = {
  type: OrganisationConnection,
  node: 'Organisation',
  args: defineNamedListArgs(OrganisationFilter, 'organisations'),
  resolve: (args: OrganisationListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planOrganisations,
} as const;

builder.queryFields((t) => ({
  organisation: t.field({
    type: Organisation,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the organisation.' }),
      ...clockArgs,
    },
    description: 'Returns one organisation. Null if there is no such organisation.',
    ...declareLookUp(({ id }: LookUpArgs, viewer) => ({
      type: 'Organisation',
      where: { ...readOne(id, 'Organisation'), AND: whereOrganisationsVisible(viewer) },
    })),
  }),
  organisations: t.field(listAll(organisationList, 'The organisations in the ledger. By default sorted by name.')),
}));
