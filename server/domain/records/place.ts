import { z } from 'zod';
import { line, maybe, placeCode, slug, wikidataId } from './fields.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type RegistryKind, standing } from './kind.ts';

/** Places, as the records of articles refer to them. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    name: line(400),
    parent: maybe(record),
    iso3166: maybe(placeCode),
    geonamesId: maybe(z.int().min(1)),
    wikidataId: maybe(wikidataId),
  });
export type PlaceEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = plainFields(fileEntry, 'parent');
const columns = ({ parent, ...plain }: PlaceEntry) => ({ ...plain, parentId: parent });

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
    return rows.map((row) => standing(row, { ...pick(row, PLAIN), parent: row.parentId }));
  },
  insert: (tx, id, entry) => tx.place.create({ data: { id, ...columns(entry) } }),
  update: (tx, id, version, entry) => tx.place.update({ where: { id }, data: { ...columns(entry), version } }),
};
