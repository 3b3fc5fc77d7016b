import type { CountType } from '../../database/generated/prisma/enums.ts';

/** Numbers that count what happened in a period, and not since the beginning. */

/** The count types of flows. */
export const FLOW = {
  /** What happened from one day to another. */
  ofPeriod: 'PERIOD',
  /** What was added to a running total for earlier days. */
  addedToTotal: 'DELTA',
} as const satisfies Record<string, CountType>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Returns the first day of a reporting period that ends with a day. A period shorter than a day covers that day.
 * @param hours length of the period
 */
export function findFirstDay(day: string, hours: number): string {
  const days = Math.max(1, Math.round((hours * HOUR_MS) / DAY_MS));
  return new Date(Date.parse(day) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
}
