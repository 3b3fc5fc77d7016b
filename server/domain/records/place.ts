import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import type { Columns } from './columns.ts';
import { defineLine, makeOptional, placeCode, slug, wikidataId } from './fields.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';

/** Places to which articles refer. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    name: defineLine(400),
    parent: makeOptional(record),
    iso3166: makeOptional(placeCode),
    geonamesId: makeOptional(z.int().min(1)),
    wikidataId: makeOptional(wikidataId),
  });
export type PlaceEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'parent');
const toColumns = ({ parent, ...plain }: PlaceEntry): Columns<Prisma.PlaceModel> => ({ ...plain, parentId: parent });

export const place: RegistryKind<PlaceEntry> = {
  name: 'Place',
  entityType: 'PLACE',
  table: 'place',
  list: 'places',
  noun: 'place',
  references: { parent: 'Place' },
  unique: ['iso3166', 'geonamesId', 'wikidataId'],
  fileEntry,
  entry: declare(IDS),
  async read(tx, where = {}) {
    const rows = await tx.place.findMany({ where, orderBy: { slug: 'asc' } });
    return rows.map((row) => toStanding(row, { ...pick(row, PLAIN), parent: row.parentId }));
  },
  insert: (tx, id, entry) => tx.place.create({ data: { id, ...toColumns(entry) } }),
  update: (tx, id, version, entry) => tx.place.update({ where: { id }, data: { ...toColumns(entry), version } }),
};
