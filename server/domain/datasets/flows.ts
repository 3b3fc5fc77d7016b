import type { CountType } from '../../database/generated/prisma/enums.ts';

/** Numbers that count what happened in a period, and not since the beginning. */

/**
 * The count types of flows. This is the one place that names them: `PERIOD` and `DELTA` go here as soon as `CountType` has
 * them. Until then a flow is distinguished from a total by its first day.
 */
export const FLOW = {
  /** What happened from one day to another. */
  ofPeriod: 'INCIDENT',
  /** What was added to a running total for earlier days. */
  addedToTotal: 'INCIDENT',
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
