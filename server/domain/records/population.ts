import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import type { Columns } from './columns.ts';
import { defineLine, description, makeOptional, slug } from './fields.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';

/** Populations, which figures count. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({ slug, name: defineLine(400), description, parent: makeOptional(record) });
export type PopulationEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'parent');
const toColumns = ({ parent, ...plain }: PopulationEntry): Columns<Prisma.PopulationModel> => ({
  ...plain,
  parentId: parent,
});

export const population: RegistryKind<PopulationEntry> = {
  name: 'Population',
  entityType: 'POPULATION',
  table: 'population',
  list: 'populations',
  noun: 'population',
  references: { parent: 'Population' },
  unique: [],
  fileEntry,
  entry: declare(IDS),
  async read(tx, where = {}) {
    const rows = await tx.population.findMany({ where, orderBy: { slug: 'asc' } });
    return rows.map((row) => toStanding(row, { ...pick(row, PLAIN), parent: row.parentId }));
  },
  insert: (tx, id, entry) => tx.population.create({ data: { id, ...toColumns(entry) } }),
  update: (tx, id, version, entry) => tx.population.update({ where: { id }, data: { ...toColumns(entry), version } }),
};
