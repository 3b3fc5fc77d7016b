import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import type { Columns } from './columns.ts';
import { defineLine, makeOptional, placeCode, slug, wikidataId } from './fields.ts';
import { defineIssueCode } from './issues.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';
import { declareFileEntry } from './parents.ts';
import { declareView, toView, toViewColumns } from './view.ts';

/** Places to which articles refer. */

const declare = (forms: ReferenceForms) =>
  z.strictObject({
    slug,
    name: defineLine(400),
    parents: z
      .array(z.strictObject({ place: forms.record, view: makeOptional(declareView(forms)) }))
      .max(20)
      .refine((parents) => new Set(parents.map(({ place: id }) => id)).size === parents.length, {
        error: 'must not list a place twice',
        ...defineIssueCode('NOT_UNIQUE'),
      })
      .default([])
      .meta({ description: 'The larger places that contain it, each with whose view that is, if views differ.' }),
    iso3166: makeOptional(placeCode),
    geonamesId: makeOptional(z.int().min(1)),
    wikidataId: makeOptional(wikidataId),
  });
export type PlaceEntry = z.output<ReturnType<typeof declare>>;

const inFiles = declare(HANDLES);
const PLAIN = listPlainFields(inFiles, 'parents');
const toColumns = ({ parents: _, ...plain }: PlaceEntry): Columns<Prisma.PlaceModel> => plain;

const toParentColumns = ({ parents }: PlaceEntry) =>
  parents.map(({ place: parentId, view }) => ({ parentId, ...toViewColumns(view) }));

export const place: RegistryKind<PlaceEntry> = {
  name: 'Place',
  entityType: 'PLACE',
  table: 'place',
  list: 'places',
  noun: 'place',
  references: { 'parents.*.place': 'Place', 'parents.*.view.organisation': 'Organisation', mergedInto: 'Place' },
  unique: ['iso3166', 'geonamesId', 'wikidataId'],
  fileEntry: declareFileEntry(inFiles, (parent) => ({ place: parent })),
  entry: declare(IDS),
  unordered: { parents: ['place'] },
  async read(tx, where = {}) {
    const rows = await tx.place.findMany({ where, orderBy: { slug: 'asc' }, include: { parents: true } });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        parents: row.parents.map((link) => ({ place: link.parentId, view: toView(link) })),
      }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.place.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  toRows: (_tx, id, entry) => ({
    place: [{ id, ...toColumns(entry) }],
    place_parent: toParentColumns(entry).map((parent) => ({ placeId: id, ...parent })),
  }),
  update: (tx, { id }, version, entry) =>
    tx.place.update({
      where: { id },
      data: { ...toColumns(entry), parents: { deleteMany: {}, create: toParentColumns(entry) }, version },
    }),
};
