import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { isOrdered, toDay, toStored } from '../figures/dates.ts';
import type { Columns } from './columns.ts';
import { days, defineLine, description, makeOptional, slug, wikidataId } from './fields.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';

/** Events, which figures are about. */

/** A point in WGS 84, in degrees. */
const coordinates = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    precision: z.enum(enums.CoordinatePrecision),
  })
  .meta({ description: 'Where it took place, in degrees north and east (WGS 84), and how precisely that is known.' });

const declare = ({ record }: ReferenceForms) =>
  z
    .strictObject({
      slug,
      name: defineLine(400),
      kind: z.enum(enums.EventKind),
      description,
      start: makeOptional(days),
      end: makeOptional(days),
      parent: makeOptional(record),
      rollsUp: z.boolean().default(false).meta({
        description: "Whether this event's figures are included in those of its parent.",
      }),
      places: z.array(record).max(50).default([]),
      coordinates: makeOptional(coordinates),
      wikidataId: makeOptional(wikidataId),
    })
    .refine(({ rollsUp, parent }) => !rollsUp || parent !== null, {
      error: "needs a parent event that includes this event's figures",
      path: ['rollsUp'],
    })
    .refine(({ start, end }) => isOrdered({ earliest: start?.earliest ?? null, latest: end?.latest ?? null }), {
      error: 'must not be before the event can have begun',
      path: ['end'],
    });
export type EventEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'start', 'end', 'parent', 'places', 'coordinates');

const toColumns = ({
  start,
  end,
  parent,
  places: _,
  coordinates: at,
  ...plain
}: EventEntry): Columns<Prisma.EventModel> => ({
  ...plain,
  startEarliest: toStored(start?.earliest ?? null),
  startLatest: toStored(start?.latest ?? null),
  endEarliest: toStored(end?.earliest ?? null),
  endLatest: toStored(end?.latest ?? null),
  parentId: parent,
  latitude: at?.latitude ?? null,
  longitude: at?.longitude ?? null,
  precision: at?.precision ?? null,
});

function toCoordinates({ latitude, longitude, precision }: Prisma.EventModel): EventEntry['coordinates'] {
  return latitude === null || longitude === null || precision === null ? null : { latitude, longitude, precision };
}

const toPlaceColumns = ({ places }: EventEntry) => [...new Set(places)].map((placeId) => ({ placeId }));

function toDays(earliest: Date | null, latest: Date | null) {
  return earliest || latest ? { earliest: earliest && toDay(earliest), latest: latest && toDay(latest) } : null;
}

export const event: RegistryKind<EventEntry> = {
  name: 'Event',
  entityType: 'EVENT',
  table: 'event',
  list: 'events',
  noun: 'event',
  references: { parent: 'Event', 'places.*': 'Place', mergedInto: 'Event' },
  unique: ['wikidataId'],
  fileEntry,
  entry: declare(IDS),
  unordered: { places: [] },
  async read(tx, where = {}) {
    const rows = await tx.event.findMany({ where, orderBy: { slug: 'asc' }, include: { places: true } });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        start: toDays(row.startEarliest, row.startLatest),
        end: toDays(row.endEarliest, row.endLatest),
        parent: row.parentId,
        places: row.places.map(({ placeId }) => placeId),
        coordinates: toCoordinates(row),
      }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.event.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  toRows: (_tx, id, entry) => ({
    event: [{ id, ...toColumns(entry) }],
    event_place: toPlaceColumns(entry).map((place) => ({ eventId: id, ...place })),
  }),
  update: (tx, { id }, version, entry) =>
    tx.event.update({
      where: { id },
      data: { ...toColumns(entry), places: { deleteMany: {}, create: toPlaceColumns(entry) }, version },
    }),
};
