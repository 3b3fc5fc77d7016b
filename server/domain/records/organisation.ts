import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import type { Columns } from './columns.ts';
import { country, defineLine, description, language, makeOptional, slug, wikidataId } from './fields.ts';
import { furtherNames, NAME_ROWS, toFurtherNames } from './further-names.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';

/** Organisations, such as publishers and the sources of figures. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    name: defineLine(400),
    nameLanguage: makeOptional(language),
    kind: z.enum(enums.OrganisationKind),
    description,
    parent: makeOptional(record),
    country: makeOptional(country),
    wikidataId: makeOptional(wikidataId),
    names: furtherNames,
  });
export type OrganisationEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'parent', 'names');
const toColumns = ({ parent, names: _, ...plain }: OrganisationEntry): Columns<Prisma.OrganisationModel> => ({
  ...plain,
  parentId: parent,
});

export const organisation: RegistryKind<OrganisationEntry> = {
  name: 'Organisation',
  entityType: 'ORGANISATION',
  table: 'organisation',
  list: 'organisations',
  noun: 'organisation',
  references: { parent: 'Organisation', mergedInto: 'Organisation' },
  unique: ['wikidataId'],
  fileEntry,
  entry: declare(IDS),
  async read(tx, where = {}) {
    const rows = await tx.organisation.findMany({ where, orderBy: { slug: 'asc' }, include: { names: NAME_ROWS } });
    return rows.map((row) =>
      toStanding(row, { ...pick(row, PLAIN), parent: row.parentId, names: toFurtherNames(row.names) }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.organisation.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  insert: (tx, id, entry) =>
    tx.organisation.create({ data: { id, ...toColumns(entry), names: { create: entry.names } } }),
  update: (tx, id, version, entry) =>
    tx.organisation.update({
      where: { id },
      data: { ...toColumns(entry), names: { deleteMany: {}, create: entry.names }, version },
    }),
};
