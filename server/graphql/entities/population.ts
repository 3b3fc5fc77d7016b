import type { Prisma } from '../../database/client.ts';
import { whereNotMerged } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { AgeGroup, PopulationStatus, Sex } from '../base/enums.ts';
import { MOST_IDS, readOne } from '../base/ids.ts';
import { composeValue } from '../base/value-columns.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp, type LookUpArgs } from '../lists/look-up.ts';
import { defineNamedListArgs, type NamedListArgs } from '../lists/named-list.ts';
import { nameOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import { leadToRow, type NodeRow } from '../lists/rows.ts';
import { claimList } from './claim.ts';
import { Place } from './place.ts';

/** A population: a group of people that figures count. */

const facetColumns = {
  sex: 'sex',
  ageGroup: 'ageGroup',
  status: 'status',
  nationality: 'nationality',
  residenceId: 'residenceId',
} as const;

interface FacetsShape {
  sex: typeof Sex.$inferType | null;
  ageGroup: typeof AgeGroup.$inferType | null;
  status: typeof PopulationStatus.$inferType | null;
  nationality: string | null;
  residenceId: string | null;
}

const PopulationFacets = builder.objectRef<FacetsShape>('PopulationFacets').implement({
  description: 'What defines a population in full. Null means that it does not depend on this.',
  fields: (t) => ({
    sex: t.expose('sex', { type: Sex, nullable: true, description: 'The sex of everyone in it.' }),
    ageGroup: t.expose('ageGroup', { type: AgeGroup, nullable: true, description: 'The age group of everyone in it.' }),
    status: t.expose('status', {
      type: PopulationStatus,
      nullable: true,
      description: 'The status of everyone in it.',
    }),
    nationality: t.expose('nationality', {
      type: 'CountryCode',
      nullable: true,
      description: 'The nationality of everyone in it, as an ISO 3166-1 alpha-2 code.',
    }),
    residence: t.field({
      type: Place,
      nullable: true,
      description: 'The place where everyone in it lives.',
      ...leadToRow('Place', 'residenceId'),
    }),
  }),
});

export const Population = builder.prismaNode('Population', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    facets: t.field({
      type: PopulationFacets,
      nullable: true,
      description:
        'What defines the population in full. Null if facets do not define it. A population is also part of every other one whose facets it has, equal or narrower.',
      ...composeValue<FacetsShape>()(facetColumns, { nullIfAll: Object.keys(facetColumns) }),
    }),
    parts: t.field(
      listNested(
        populationList,
        { parent: 'Population', relation: 'parts', through: 'population' },
        'The populations that are recorded as directly part of it, by default sorted by name. Others may be part of it by their facets.',
      ),
    ),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Population', relation: 'claims' },
        'The figures that count exactly this population. By default sorted by as-of date, earliest first.',
      ),
    ),
    mergedInto: t.relation('mergedInto', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObjectField('Population', 'parents', (t) =>
  t.field({
    type: [Population],
    description:
      'The larger populations that it is recorded as directly part of, sorted by name. It may be part of others by its facets.',
    select: (_args, _context, nested) => ({ parents: { ...parentOrder, select: { parent: nested() } } }),
    resolve: ({ parents }) => parents.map(({ parent }) => parent),
  }),
);

const parentOrder = { orderBy: [{ parent: { name: 'asc' } }, { parentId: 'asc' }] } as const;

export const PopulationConnection: ConnectionRef<NodeRow> = defineConnection('Population', 'populations', Population);

const PopulationFilter = builder.inputType('PopulationFilter', {
  description: 'Which populations to list. All conditions given must hold.',
  fields: (t) => ({
    parent: t.idList({
      description: `Recorded as directly part of any of these populations. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    sex: t.field({ type: [Sex], description: 'Defined by any of these sexes.' }),
    ageGroup: t.field({ type: [AgeGroup], description: 'Defined by any of these age groups.' }),
    status: t.field({ type: [PopulationStatus], description: 'Defined by any of these statuses.' }),
    nationality: t.field({ type: ['CountryCode'], description: 'Defined by any of these nationalities.' }),
    residence: t.idList({
      description: `Defined by living in exactly any of these places. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
  }),
});

type PopulationListArgs = NamedListArgs<typeof PopulationFilter.$inferInput>;

const named = { parent: ['Population'], residence: ['Place'] } as const;

/** Plans a list of populations. */
export function planPopulations({
  filter,
  orderBy,
  ...page
}: ResolvedArgs<PopulationListArgs, typeof named>): ListPlan<Prisma.PopulationWhereInput> {
  const all: Prisma.PopulationWhereInput[] = [whereNotMerged];
  if (filter?.parent) all.push({ parents: { some: { parentId: { in: filter.parent } } } });
  if (filter?.sex) all.push({ sex: { in: filter.sex } });
  if (filter?.ageGroup) all.push({ ageGroup: { in: filter.ageGroup } });
  if (filter?.status) all.push({ status: { in: filter.status } });
  if (filter?.nationality) all.push({ nationality: { in: filter.nationality.map((code) => code.toUpperCase()) } });
  if (filter?.residence) all.push({ residenceId: { in: filter.residence } });
  return planList({ list: 'Population', order: nameOrders[orderBy ?? 'NAME_ASC'], filter: { AND: all }, page });
}

export const populationList = {
  type: PopulationConnection,
  node: 'Population',
  args: defineNamedListArgs(PopulationFilter, 'populations'),
  resolve: (args: PopulationListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planPopulations,
} as const;

builder.prismaObjectField('Place', 'residents', (t) =>
  t.field(
    listNested(
      populationList,
      { parent: 'Place', relation: 'residents' },
      'The populations that are defined by living there, by default sorted by name.',
    ),
  ),
);

builder.queryFields((t) => ({
  population: t.field({
    type: Population,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the population.' }),
      ...clockArgs,
    },
    description: 'Returns one population. Null if there is no such population.',
    ...declareLookUp(({ id }: LookUpArgs) => ({ type: 'Population', where: readOne(id, 'Population') })),
  }),
  populations: t.field(listAll(populationList, 'The populations that figures count. By default sorted by name.')),
}));
