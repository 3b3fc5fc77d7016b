import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import type { Facets } from '../figures/containment.ts';
import type { Columns } from './columns.ts';
import { country, defineLine, description, makeOptional, slug } from './fields.ts';
import { defineIssueCode } from './issues.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';
import { declareFileEntry } from './parents.ts';

/** Populations, which figures count. */

const FACETS = ['sex', 'ageGroup', 'status', 'nationality', 'residence'] as const satisfies readonly (keyof Facets)[];

const declareFacets = ({ record }: ReferenceForms) =>
  z
    .strictObject({
      sex: makeOptional(z.enum(enums.Sex)),
      ageGroup: makeOptional(z.enum(enums.AgeGroup)),
      status: makeOptional(z.enum(enums.PopulationStatus)),
      nationality: makeOptional(country),
      residence: makeOptional(record).meta({ description: 'The place where everyone in it lives.' }),
    })
    .refine((facets) => FACETS.some((facet) => facets[facet] !== null), {
      error: `must have at least one of ${FACETS.join(', ')}`,
      ...defineIssueCode('REQUIRED'),
    })
    .meta({ description: 'What defines the population in full. Only for populations that facets define in full.' });

const declare = (forms: ReferenceForms) =>
  z.strictObject({
    slug,
    name: defineLine(400),
    description,
    facets: makeOptional(declareFacets(forms)),
    parents: z
      .array(forms.record)
      .max(20)
      .default([])
      .meta({ description: 'The larger populations that it is part of, except those that its facets already show.' }),
  });
export type PopulationEntry = z.output<ReturnType<typeof declare>>;

const inFiles = declare(HANDLES);
const PLAIN = listPlainFields(inFiles, 'facets', 'parents');
const toColumns = ({ facets, parents: _, ...plain }: PopulationEntry): Columns<Prisma.PopulationModel> => ({
  ...plain,
  ...toFacetColumns(facets ?? { sex: null, ageGroup: null, status: null, nationality: null, residence: null }),
});

function toFacetColumns({ residence, ...facets }: Facets) {
  return { ...facets, residenceId: residence };
}

const toParentColumns = ({ parents }: PopulationEntry) => [...new Set(parents)].map((parentId) => ({ parentId }));

function toFacets({ sex, ageGroup, status, nationality, residenceId }: Prisma.PopulationModel): Facets | null {
  const facets = { sex, ageGroup, status, nationality, residence: residenceId };
  return FACETS.some((facet) => facets[facet] !== null) ? facets : null;
}

export const population: RegistryKind<PopulationEntry> = {
  name: 'Population',
  entityType: 'POPULATION',
  table: 'population',
  list: 'populations',
  noun: 'population',
  references: { 'facets.residence': 'Place', 'parents.*': 'Population', mergedInto: 'Population' },
  unique: [],
  uniqueTogether: ['facets'],
  fileEntry: declareFileEntry(inFiles),
  entry: declare(IDS),
  unordered: { parents: [] },
  async read(tx, where = {}) {
    const { facets, ...others } = where;
    const rows = await tx.population.findMany({
      where: { ...others, ...(facets && toFacetColumns(facets)) },
      orderBy: { slug: 'asc' },
      include: { parents: true },
    });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        facets: toFacets(row),
        parents: row.parents.map(({ parentId }) => parentId),
      }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.population.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  toRows: (_tx, id, entry) => ({
    population: [{ id, ...toColumns(entry) }],
    population_parent: toParentColumns(entry).map((parent) => ({ populationId: id, ...parent })),
  }),
  update: (tx, { id }, version, entry) =>
    tx.population.update({
      where: { id },
      data: { ...toColumns(entry), parents: { deleteMany: {}, create: toParentColumns(entry) }, version },
    }),
};
