import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import type { Columns } from './columns.ts';
import { defineLine, description, httpUrl, makeOptional, slug } from './fields.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';

/** Data sets from which claims and observations come. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    title: defineLine(400),
    description,
    url: makeOptional(httpUrl),
    licence: defineLine(100).meta({ description: 'SPDX identifier, for example CC-BY-4.0.' }),
    issuer: makeOptional(record),
  });
export type DatasetEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'issuer');
const toColumns = ({ issuer, ...plain }: DatasetEntry): Columns<Prisma.DatasetModel> => ({
  ...plain,
  issuerId: issuer,
});

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
    return rows.map((row) => toStanding(row, { ...pick(row, PLAIN), issuer: row.issuerId }));
  },
  toRows: (_tx, id, entry) => ({ dataset: [{ id, ...toColumns(entry) }] }),
  update: (tx, { id }, version, entry) => tx.dataset.update({ where: { id }, data: { ...toColumns(entry), version } }),
};
