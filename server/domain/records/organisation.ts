import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { country, description, language, line, maybe, slug, wikidataId } from './fields.ts';
import { enteredNames, furtherNames, nameRows } from './further-names.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type RegistryKind, standing } from './kind.ts';

/** Organisations: publishers, and the bodies on whose word figures are given. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    name: line(400),
    nameLanguage: maybe(language),
    kind: z.enum(enums.OrganisationKind),
    description,
    parent: maybe(record),
    country: maybe(country),
    wikidataId: maybe(wikidataId),
    names: furtherNames,
  });
export type OrganisationEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = plainFields(fileEntry, 'parent', 'names');
const columns = ({ parent, names: _, ...plain }: OrganisationEntry) => ({ ...plain, parentId: parent });

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
    const rows = await tx.organisation.findMany({ where, orderBy: { slug: 'asc' }, include: { names: nameRows } });
    return rows.map((row) =>
      standing(row, { ...pick(row, PLAIN), parent: row.parentId, names: enteredNames(row.names) }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.organisation.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  insert: (tx, id, entry) =>
    tx.organisation.create({ data: { id, ...columns(entry), names: { create: entry.names } } }),
  update: (tx, id, version, entry) =>
    tx.organisation.update({
      where: { id },
      data: { ...columns(entry), names: { deleteMany: {}, create: entry.names }, version },
    }),
};
