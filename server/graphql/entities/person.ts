import type { Prisma } from '../../database/client.ts';
import {
  type Viewer,
  whereNotMerged,
  wherePeopleVisible,
  whereStatusesVisible,
} from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { MOST_IDS, readOne } from '../base/ids.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp, type LookUpArgs } from '../lists/look-up.ts';
import { defineNamedListArgs, type NamedListArgs } from '../lists/named-list.ts';
import { nameOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { affiliationList } from './affiliation.ts';
import { attributedClaims, claimList } from './claim.ts';
import { mentionsByLabel } from './mention.ts';
import { listNames, Name, nameColumns } from './names.ts';
import { statusList } from './person-status.ts';

/** A person, what articles call them, what happened to them, and the claims attributed to them. */

export const Person = builder.prismaNode('Person', {
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
    description: t.exposeString('description', { nullable: true }),
    nationalities: t.expose('nationalities', { type: ['CountryCode'] }),
    wikidataId: t.exposeString('wikidataId', { nullable: true }),
    affiliations: t.field(
      listNested(
        affiliationList,
        { parent: 'Person', relation: 'affiliations' },
        'The offices and memberships that the person holds or held, sorted by role.',
      ),
    ),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Person', ...attributedClaims },
        'The claims attributed to the person anywhere in their chain. By default sorted by as-of date, earliest first.',
      ),
    ),
    mentions: t.field(
      listNested(
        mentionsByLabel,
        { parent: 'Person', relation: 'mentions' },
        'The words that articles use for the person, sorted by label.',
      ),
    ),
    statuses: t.field(
      listNested(
        statusList,
        { parent: 'Person', relation: 'statuses' },
        'What happened to the person, according to articles. Sorted by date, earliest first.',
      ),
    ),
    mergedInto: t.relation('mergedInto', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const PersonConnection: ConnectionRef<NodeRow> = defineConnection('Person', 'people', Person);

const PersonFilter = builder.inputType('PersonFilter', {
  description: 'Which people to list. All conditions given must hold. To find a person by name, use `search`.',
  fields: (t) => ({
    nationality: t.field({ type: ['CountryCode'], description: 'With any of these nationalities.' }),
    affiliatedWith: t.idList({
      description: `People who hold or held a role in any of these organisations. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    hasStatus: t.boolean({
      description:
        'True for people with at least one status: an article says what happened to them. False for all others.',
    }),
  }),
});

type PersonListArgs = NamedListArgs<typeof PersonFilter.$inferInput>;

const named = { affiliatedWith: ['Organisation'] } as const;

/** Plans a list of people. */
export function planPeople(
  { filter, orderBy, ...page }: ResolvedArgs<PersonListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.PersonWhereInput> {
  const all: Prisma.PersonWhereInput[] = [whereNotMerged, wherePeopleVisible(viewer)];
  if (filter?.nationality)
    all.push({ nationalities: { hasSome: filter.nationality.map((code) => code.toUpperCase()) } });
  if (filter?.affiliatedWith) {
    all.push({ affiliations: { some: { organisationId: { in: filter.affiliatedWith } } } });
  }
  if (filter?.hasStatus != null)
    all.push({ statuses: { [filter.hasStatus ? 'some' : 'none']: whereStatusesVisible(viewer) } });
  return planList({ list: 'Person', order: nameOrders[orderBy ?? 'NAME_ASC'], filter: { AND: all }, page });
}

export const personList = {
  type: PersonConnection,
  node: 'Person',
  args: defineNamedListArgs(PersonFilter, 'people'),
  resolve: (args: PersonListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planPeople,
} as const;

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the person.' }),
      ...clockArgs,
    },
    description: 'Returns one person. Null if there is no such person.',
    ...declareLookUp(({ id }: LookUpArgs, viewer) => ({
      type: 'Person',
      where: { ...readOne(id, 'Person'), AND: wherePeopleVisible(viewer) },
    })),
  }),
  people: t.field(listAll(personList, 'The people in the ledger. By default sorted by name.')),
}));
