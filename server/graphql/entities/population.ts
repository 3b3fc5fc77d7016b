import type { Prisma } from '../../database/client.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { MOST_IDS, readOne } from '../base/ids.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { defineNamedListArgs, type NamedListArgs } from '../lists/named-list.ts';
import { nameOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { claimList } from './claim.ts';

/** A population: a group of people that figures count. */

export const Population = builder.prismaNode('Population', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    parent: t.relation('parent', { nullable: true }),
    parts: t.field(
      listNested(
        populationList,
        { parent: 'Population', relation: 'parts' },
        'The populations that are directly part of it, by default sorted by name.',
      ),
    ),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Population', relation: 'claims' },
        'The figures that count exactly this population. By default sorted by as-of date, earliest first.',
      ),
    ),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

export const PopulationConnection: ConnectionRef<NodeRow> = defineConnection('Population', 'populations', Population);

const PopulationFilter = builder.inputType('PopulationFilter', {
  description: 'Which populations to list. All conditions given must hold.',
  fields: (t) => ({
    parent: t.idList({
      description: `Directly part of any of these populations. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
  }),
});

type PopulationListArgs = NamedListArgs<typeof PopulationFilter.$inferInput>;

const named = { parent: ['Population'] } as const;

/** Plans a list of populations. */
export function planPopulations({
  filter,
  orderBy,
  ...page
}: ResolvedArgs<PopulationListArgs, typeof named>): ListPlan<Prisma.PopulationWhereInput> {
  const all: Prisma.PopulationWhereInput[] = [];
  if (filter?.parent) all.push({ parentId: { in: filter.parent } });
  return planList({ list: 'Population', order: nameOrders[orderBy ?? 'NAME_ASC'], filter: { AND: all }, page });
}

export const populationList = {
  type: PopulationConnection,
  node: 'Population',
  args: defineNamedListArgs(PopulationFilter, 'populations'),
  resolve: (args: PopulationListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planPopulations,
} as const;

builder.queryFields((t) => ({
  population: t.prismaField({
    type: Population,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the population.' }),
      ...clockArgs,
    },
    description: 'Returns one population. Null if there is no such population.',
    resolve: (query, _root, { id }, { db }) =>
      db.prisma.population.findFirst({ ...query, where: readOne(id, 'Population') }),
  }),
  populations: t.field(listAll(populationList, 'The populations that figures count. By default sorted by name.')),
}));
