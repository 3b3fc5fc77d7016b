import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { RegistryKind } from './registry-entries.ts';

/** What the kinds of records are called: in the log, in the database, and in sentences. */

/** What kinds of records are called in the log of revisions. */
export const entityTypeOf = {
  places: 'PLACE',
  populations: 'POPULATION',
  organisations: 'ORGANISATION',
  people: 'PERSON',
  events: 'EVENT',
  datasets: 'DATASET',
} as const satisfies Record<RegistryKind, EntityType>;

/** The Prisma model of each kind. */
export const modelOf = {
  places: 'place',
  populations: 'population',
  organisations: 'organisation',
  people: 'person',
  events: 'event',
  datasets: 'dataset',
} as const satisfies Record<RegistryKind, string>;

/** One of each kind, in words. */
export const oneOf = {
  places: 'place',
  populations: 'population',
  organisations: 'organisation',
  people: 'person',
  events: 'event',
  datasets: 'data set',
} as const satisfies Record<RegistryKind, string>;
