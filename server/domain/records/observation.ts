import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, toDay, toStored } from '../figures/dates.ts';
import type { Columns } from './columns.ts';
import { DIMENSION_REFERENCES, declareDimensions, toResponsible, toResponsibleColumns } from './dimensions.ts';
import { count, day, defineLine, makeOptional } from './fields.ts';
import { IDS, type Kind, listPlainFields, pick, type ReferenceForms } from './kind.ts';

/** Observations: the numbers that a data set gives for days and periods. */

/** The days that stand for "in the oldest version of the file" and "in the newest", in the columns that hold no null. */
export const IN_OLDEST = BEGINNING_OF_TIME;
export const IN_NEWEST = END_OF_TIME;

const declare = (forms: ReferenceForms) =>
  z.strictObject({
    day,
    from: makeOptional(day),
    field: defineLine(200),
    partOf: makeOptional(defineLine(200)),
    value: makeOptional(count),
    low: makeOptional(count),
    high: makeOptional(count),
    label: makeOptional(defineLine(400)),
    organisation: makeOptional(forms.record),
    event: forms.record,
    measure: z.enum(enums.Measure),
    population: forms.record,
    place: makeOptional(forms.record),
    countType: z.enum(enums.CountType),
    ...declareDimensions(forms),
    /** Null if the oldest version of the file gives the number. */
    publishedFrom: makeOptional(day),
    /** Null if the newest version of the file still gives the number. */
    publishedUntil: makeOptional(day),
    status: z.enum(enums.RecordStatus),
    retraction: makeOptional(defineLine(2000)),
  });
export type ObservationEntry = z.output<ReturnType<typeof declare>>;

/** The data set that contains it. */
export interface ObservationPlace {
  readonly datasetId: string;
}

const entry = declare(IDS);
const PLAIN = listPlainFields(
  entry,
  ...([
    'day',
    'from',
    'publishedFrom',
    'publishedUntil',
    'organisation',
    'event',
    'population',
    'place',
    'responsible',
  ] as const),
);

/** The fields with what an observation says, apart from which versions of the file give it and whether it stands. */
export const SAID = listPlainFields(entry, 'publishedFrom', 'publishedUntil', 'status', 'retraction');

/** Returns the columns of an observation, for an import that writes many at once. */
export const toObservationColumns = (
  {
    day: counted,
    from,
    publishedFrom,
    publishedUntil,
    organisation,
    event,
    population,
    place,
    responsible,
    ...plain
  }: ObservationEntry,
  { datasetId }: ObservationPlace,
): Columns<Prisma.ObservationModel, 'seriesKey' | 'valueSort'> => ({
  ...plain,
  datasetId,
  day: toStored(counted),
  from: toStored(from),
  publishedFrom: toStored(publishedFrom ?? IN_OLDEST),
  publishedUntil: toStored(publishedUntil ?? IN_NEWEST),
  organisationId: organisation,
  eventId: event,
  populationId: population,
  placeId: place,
  ...toResponsibleColumns(responsible),
});

export const observation: Kind<ObservationEntry, ObservationPlace> = {
  name: 'Observation',
  entityType: 'OBSERVATION',
  table: 'observation',
  noun: 'observation',
  references: {
    organisation: 'Organisation',
    event: 'Event',
    population: 'Population',
    place: 'Place',
    ...DIMENSION_REFERENCES,
  },
  unique: [],
  entry,
  async read(tx, where = {}) {
    const rows = await tx.observation.findMany({ where, orderBy: [{ day: 'asc' }, { field: 'asc' }, { id: 'asc' }] });
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      place: { datasetId: row.datasetId },
      entry: {
        ...pick(row, PLAIN),
        day: toDay(row.day),
        from: row.from && toDay(row.from),
        publishedFrom: readVintage(row.publishedFrom),
        publishedUntil: readVintage(row.publishedUntil),
        organisation: row.organisationId,
        event: row.eventId,
        population: row.populationId,
        place: row.placeId,
        responsible: toResponsible(row),
      },
    }));
  },
  toRows: (_tx, id, given, place) => ({ observation: [{ id, ...toObservationColumns(given, place) }] }),
  update: (tx, { id, place }, version, given) =>
    tx.observation.update({ where: { id }, data: { ...toObservationColumns(given, place), version } }),
};

/** Returns the day of a version of the file, or null if the column says "the oldest" or "the newest". */
export function readVintage(stored: Date): string | null {
  const on = toDay(stored);
  return on === IN_OLDEST || on === IN_NEWEST ? null : on;
}
