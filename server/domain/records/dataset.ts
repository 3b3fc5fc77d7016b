import { z } from 'zod';
import { description, httpUrl, line, maybe, slug } from './fields.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type RegistryKind, standing } from './kind.ts';

/** Data sets that claims and observations come from. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    title: line(400),
    description,
    url: maybe(httpUrl),
    licence: line(100).meta({ description: 'SPDX identifier, for example CC-BY-4.0.' }),
    issuer: maybe(record),
  });
export type DatasetEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = plainFields(fileEntry, 'issuer');
const columns = ({ issuer, ...plain }: DatasetEntry) => ({ ...plain, issuerId: issuer });

export const dataset: RegistryKind<DatasetEntry> = {
  name: 'Dataset',
  entityType: 'DATASET',
  table: 'dataset',
  list: 'datasets',
  noun: 'data set',
  references: { issuer: 'Organisation' },
  unique: [],
  fileEntry,
  entry: declare(IDS),
  async read(tx, where = {}) {
    const rows = await tx.dataset.findMany({ where, orderBy: { slug: 'asc' } });
    return rows.map((row) => standing(row, { ...pick(row, PLAIN), issuer: row.issuerId }));
  },
  insert: (tx, id, entry) => tx.dataset.create({ data: { id, ...columns(entry) } }),
  update: (tx, id, version, entry) => tx.dataset.update({ where: { id }, data: { ...columns(entry), version } }),
};
