import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import type { Columns } from './columns.ts';
import { country, defineLine, description, language, makeOptional, slug, wikidataId } from './fields.ts';
import { furtherNames, NAME_ROWS, toFurtherNames, toNameRows } from './further-names.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';
import { declareView, toView } from './view.ts';

/** Organisations, such as publishers and the sources of figures. */

const declare = (forms: ReferenceForms) =>
  z
    .strictObject({
      slug,
      name: defineLine(400),
      nameLanguage: makeOptional(language),
      kind: z.enum(enums.OrganisationKind),
      description,
      parent: makeOptional(forms.record),
      parentView: makeOptional(declareView(forms)).meta({
        description: "Who says that it is part of its parent, if that rests on somebody's word.",
      }),
      country: makeOptional(country),
      wikidataId: makeOptional(wikidataId),
      names: furtherNames,
    })
    .refine(({ parent, parentView }) => parent !== null || parentView === null, {
      error: 'is allowed only with a parent: it says who says that the organisation is part of it',
      path: ['parentView'],
    });
export type OrganisationEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'parent', 'parentView', 'names');
const toColumns = ({
  parent,
  parentView,
  names: _,
  ...plain
}: OrganisationEntry): Columns<Prisma.OrganisationModel> => ({
  ...plain,
  parentId: parent,
  parentViewLabel: parentView?.label ?? null,
  parentViewOrganisationId: parentView?.organisation ?? null,
  parentViewBasis: parentView?.basis ?? null,
});

export const organisation: RegistryKind<OrganisationEntry> = {
  name: 'Organisation',
  entityType: 'ORGANISATION',
  table: 'organisation',
  list: 'organisations',
  noun: 'organisation',
  references: { parent: 'Organisation', 'parentView.organisation': 'Organisation', mergedInto: 'Organisation' },
  unique: ['wikidataId'],
  fileEntry,
  entry: declare(IDS),
  async read(tx, where = {}) {
    const rows = await tx.organisation.findMany({ where, orderBy: { slug: 'asc' }, include: { names: NAME_ROWS } });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        parent: row.parentId,
        parentView: toView({
          viewLabel: row.parentViewLabel,
          viewOrganisationId: row.parentViewOrganisationId,
          viewBasis: row.parentViewBasis,
        }),
        names: toFurtherNames(row.names),
      }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.organisation.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  toRows: (_tx, id, entry) => ({
    organisation: [{ id, ...toColumns(entry) }],
    name: toNameRows({ organisationId: id }, entry.names),
  }),
  update: (tx, { id }, version, entry) =>
    tx.organisation.update({
      where: { id },
      data: { ...toColumns(entry), names: { deleteMany: {}, create: entry.names }, version },
    }),
};
