import type { z } from 'zod';
import type { DateBasis } from '../../database/generated/prisma/enums.ts';
import { toDay, toStored } from '../figures/dates.ts';
import type { dated } from './fields.ts';

/** Uncertain days with their basis, as entries and as rows hold them. */

export type Dated = z.output<typeof dated>;

/** The columns of the day that a figure or a status is of. */
export function toAsOfColumns(asOf: Dated | null) {
  return {
    asOfEarliest: toStored(asOf?.earliest ?? null),
    asOfLatest: toStored(asOf?.latest ?? null),
    asOfBasis: asOf?.basis ?? null,
  };
}

/** An uncertain day as entries have it; null where nothing is known of it. */
export function toDated(earliest: Date | null, latest: Date | null, basis: DateBasis | null): Dated | null {
  return basis && { earliest: earliest && toDay(earliest), latest: latest && toDay(latest), basis };
}
