import type { z } from 'zod';
import type { DateBasis } from '../../database/generated/prisma/enums.ts';
import { toDay, toStored } from '../figures/dates.ts';
import type { dated } from './fields.ts';

/** Uncertain days with their basis, in the forms of entries and of rows. */

export type Dated = z.output<typeof dated>;

/** Returns the columns for the as-of date of a figure or status. */
export function toAsOfColumns(asOf: Dated | null) {
  return {
    asOfEarliest: toStored(asOf?.earliest ?? null),
    asOfLatest: toStored(asOf?.latest ?? null),
    asOfBasis: asOf?.basis ?? null,
  };
}

/** Returns an uncertain day in the form of entries, or null if nothing is known about it. */
export function toDated(earliest: Date | null, latest: Date | null, basis: DateBasis | null): Dated | null {
  return basis && { earliest: earliest && toDay(earliest), latest: latest && toDay(latest), basis };
}
