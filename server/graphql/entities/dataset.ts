import type { Prisma } from '../../database/client.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import { readOne } from '../base/ids.ts';
import type { PageArgs } from '../base/pages.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { keepArgs, listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp, type LookUpArgs } from '../lists/look-up.ts';
import { orderBothWays } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import type { NodeRow } from '../lists/rows.ts';
import { claimList } from './claim.ts';
import { observationList } from './observation.ts';
import { vintageList } from './vintage.ts';

/** A data set and its licence, with the claims that came from it and the official series it contains. */

export const Dataset = builder.prismaNode('Dataset', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    title: t.exposeString('title'),
    description: t.exposeString('description', { nullable: true }),
    url: t.expose('url', { type: 'URL', nullable: true }),
    licence: t.exposeString('licence'),
    issuer: t.relation('issuer', { nullable: true }),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Dataset', relation: 'claims' },
        'The claims that came from the data set. By default sorted by as-of date, earliest first.',
      ),
    ),
    observations: t.field(
      listNested(
        observationList,
        { parent: 'Dataset', relation: 'observations' },
        'The numbers of the series, as the newest version of its file gives them. With `knownBy`, as the newest version published by then gave them. By default sorted by day, earliest first, and without retracted ones.',
      ),
    ),
    vintages: t.field(
      listNested(
        vintageList,
        { parent: 'Dataset', relation: 'vintages' },
        "The versions of the data set's file that were imported, newest first. Below `knownBy`, only those published by then.",
      ),
    ),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

const DatasetConnection: ConnectionRef<NodeRow> = defineConnection('Dataset', 'data sets', Dataset);

/** Plans a list of data sets. */
function planDatasets(page: PageArgs): ListPlan<Prisma.DatasetWhereInput> {
  return planList({ list: 'Dataset', order: byTitle, filter: {}, page });
}
const byTitle = orderBothWays('TITLE', 'title', 'text').TITLE_ASC;

const datasetList = {
  type: DatasetConnection,
  node: 'Dataset',
  args: { ...pageArgs, ...clockArgs },
  resolve: keepArgs<PageArgs>,
  plan: planDatasets,
} as const;

builder.queryFields((t) => ({
  dataset: t.field({
    type: Dataset,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the data set.' }),
      ...clockArgs,
    },
    description: 'Returns one data set. Null if there is no such data set.',
    ...declareLookUp(({ id }: LookUpArgs) => ({ type: 'Dataset', where: readOne(id, 'Dataset') })),
  }),
  datasets: t.field(listAll(datasetList, 'The data sets that claims and observations came from, sorted by title.')),
}));
