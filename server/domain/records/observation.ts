import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import * as enums from '../../database/generated/prisma/enums.ts';
import { toDay, toStored } from '../figures/dates.ts';
import type { Columns } from './columns.ts';
import { count, day, defineLine, makeOptional } from './fields.ts';
import { IDS, type Kind, listPlainFields, pick, type ReferenceForms } from './kind.ts';

/** Observations: the numbers that a data set gives for days. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    day,
    field: defineLine(200),
    value: count,
    label: makeOptional(defineLine(400)),
    organisation: makeOptional(record),
    event: record,
    measure: z.enum(enums.Measure),
    population: record,
    place: makeOptional(record),
    countType: z.enum(enums.CountType),
    status: z.enum(enums.RecordStatus),
    retraction: makeOptional(defineLine(2000)),
  });
export type ObservationEntry = z.output<ReturnType<typeof declare>>;

/** The data set that contains it. */
export interface ObservationPlace {
  readonly datasetId: string;
}

const entry = declare(IDS);
const PLAIN = listPlainFields(entry, 'day', 'organisation', 'event', 'population', 'place');

/** Returns the columns of an observation, for an import that writes many at once. */
export const toObservationColumns = (
  { day: counted, organisation, event, population, place, ...plain }: ObservationEntry,
  { datasetId }: ObservationPlace,
): Columns<Prisma.ObservationModel, 'seriesKey'> => ({
  ...plain,
  datasetId,
  day: toStored(counted) as Date,
  organisationId: organisation,
  eventId: event,
  populationId: population,
  placeId: place,
});

export const observation: Kind<ObservationEntry, ObservationPlace> = {
  name: 'Observation',
  entityType: 'OBSERVATION',
  table: 'observation',
  noun: 'observation',
  references: { organisation: 'Organisation', event: 'Event', population: 'Population', place: 'Place' },
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
        organisation: row.organisationId,
        event: row.eventId,
        population: row.populationId,
        place: row.placeId,
      },
    }));
  },
  insert: (tx, id, given, place) => tx.observation.create({ data: { id, ...toObservationColumns(given, place) } }),
  update: (tx, id, version, given, place) =>
    tx.observation.update({ where: { id }, data: { ...toObservationColumns(given, place), version } }),
};
