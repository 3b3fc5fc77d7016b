/**
 * Days and intervals of days. A day is written as ISO 8601 (`2024-09-02`), has no time and no time zone, and is stored
 * as a PostgreSQL `date`, which Prisma hands over as midnight UTC.
 */

/** The days that stand for an open end where days are sorted and sought. */
export const END_OF_TIME = '9999-12-31';
export const BEGINNING_OF_TIME = '0001-01-01';

/** A day known exactly or within limits, both inclusive; null is open. */
export interface DayInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The stored form of a day. */
export function toStored(day: string): Date;
export function toStored(day: string | null): Date | null;
export function toStored(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00.000Z`);
}

/** The day of a stored form. */
export function toDay(stored: Date): string {
  return stored.toISOString().slice(0, 10);
}

/** A day or an interval of days in English words: "2 September 2024", "26 to 31 October 2023", "until 31 October 2023". */
export function formatDays({ earliest, latest }: DayInterval): string {
  if (earliest === null && latest === null) return 'an unknown day';
  if (earliest === null) return `until ${formatDay(latest as string)}`;
  if (latest === null) return `from ${formatDay(earliest)} on`;
  if (earliest === latest) return formatDay(latest);
  const [[year, month, day], end] = [earliest.split('-'), latest.split('-')] as [string[], string[]];
  const [, ...monthAndYear] = formatDay(latest).split(' ');
  if (year === end[0] && month === end[1]) return `${Number(day)} to ${Number(end[2])} ${monthAndYear.join(' ')}`;
  return `${formatDay(earliest)} to ${formatDay(latest)}`;
}

const ENGLISH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function formatDay(day: string): string {
  return ENGLISH.format(new Date(`${day}T00:00:00.000Z`));
}

/** Whether the text is a day that the calendar has, from the year 1 to 9999. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** Whether the text is a moment in UTC with milliseconds, as JavaScript writes it. */
export function isInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.valueOf()) && date.toISOString() === text;
}

/** Whether the whole of the first interval lies before the second, so that which came first is certain. */
export function isBefore(a: DayInterval, b: DayInterval): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Whether the earlier end is not after the later one. */
export function isOrdered({ earliest, latest }: DayInterval): boolean {
  return earliest === null || latest === null || earliest <= latest;
}
