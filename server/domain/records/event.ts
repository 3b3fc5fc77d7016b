import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { isOrdered, toDay, toStored } from '../figures/dates.ts';
import { days, description, line, maybe, slug, wikidataId } from './fields.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type RegistryKind, standing } from './kind.ts';

/** Events: what figures are about. */

const declare = ({ record }: ReferenceForms) =>
  z
    .strictObject({
      slug,
      name: line(400),
      kind: z.enum(enums.EventKind),
      description,
      start: maybe(days),
      end: maybe(days),
      parent: maybe(record),
      rollsUp: z.boolean().default(false).meta({
        description: 'Whether its figures are part of those of the event it is part of.',
      }),
      places: z.array(record).max(50).default([]),
      wikidataId: maybe(wikidataId),
    })
    .refine(({ rollsUp, parent }) => !rollsUp || parent !== null, {
      error: 'needs a parent whose figures they are part of',
      path: ['rollsUp'],
    })
    .refine(({ start, end }) => isOrdered({ earliest: start?.earliest ?? null, latest: end?.latest ?? null }), {
      error: 'must not be over before the event can have begun',
      path: ['end'],
    });
export type EventEntry = z.output<ReturnType<typeof declare>>;

const fileEntry = declare(HANDLES);
const PLAIN = plainFields(fileEntry, 'start', 'end', 'parent', 'places');

const columns = ({ start, end, parent, places: _, ...plain }: EventEntry) => ({
  ...plain,
  startEarliest: toStored(start?.earliest ?? null),
  startLatest: toStored(start?.latest ?? null),
  endEarliest: toStored(end?.earliest ?? null),
  endLatest: toStored(end?.latest ?? null),
  parentId: parent,
});

const placeColumns = ({ places }: EventEntry) => [...new Set(places)].map((placeId) => ({ placeId }));

function daysOf(earliest: Date | null, latest: Date | null) {
  return earliest || latest ? { earliest: earliest && toDay(earliest), latest: latest && toDay(latest) } : null;
}

export const event: RegistryKind<EventEntry> = {
  name: 'Event',
  entityType: 'EVENT',
  table: 'event',
  list: 'events',
  noun: 'event',
  references: { parent: 'Event', 'places.*': 'Place' },
  unique: ['wikidataId'],
  fileEntry,
  entry: declare(IDS),
  unordered: { places: [] },
  async read(tx, where = {}) {
    const rows = await tx.event.findMany({ where, orderBy: { slug: 'asc' }, include: { places: true } });
    return rows.map((row) =>
      standing(row, {
        ...pick(row, PLAIN),
        start: daysOf(row.startEarliest, row.startLatest),
        end: daysOf(row.endEarliest, row.endLatest),
        parent: row.parentId,
        places: row.places.map(({ placeId }) => placeId),
      }),
    );
  },
  insert: (tx, id, entry) =>
    tx.event.create({ data: { id, ...columns(entry), places: { create: placeColumns(entry) } } }),
  update: (tx, id, version, entry) =>
    tx.event.update({
      where: { id },
      data: { ...columns(entry), places: { deleteMany: {}, create: placeColumns(entry) }, version },
    }),
};
