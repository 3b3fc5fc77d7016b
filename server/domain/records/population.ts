import { z } from 'zod';
import { description, line, maybe, slug } from './fields.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type RegistryKind, standing } from './kind.ts';

/** Populations: whom figures count. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({ slug, name: line(400), description, parent: maybe(record) });
export type PopulationEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = plainFields(fileEntry, 'parent');
const columns = ({ parent, ...plain }: PopulationEntry) => ({ ...plain, parentId: parent });

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
    return rows.map((row) => standing(row, { ...pick(row, PLAIN), parent: row.parentId }));
  },
  insert: (tx, id, entry) => tx.population.create({ data: { id, ...columns(entry) } }),
  update: (tx, id, version, entry) => tx.population.update({ where: { id }, data: { ...columns(entry), version } }),
};
