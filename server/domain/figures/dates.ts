/**
 * Days and intervals of days. A day is written in ISO 8601 (`2024-09-02`) and has no time and no time zone. It is stored
 * as a PostgreSQL `date`, which Prisma returns as midnight UTC.
 */

/** The days that represent an open end in sorting and searching. */
export const END_OF_TIME = '9999-12-31';
export const BEGINNING_OF_TIME = '0001-01-01';

/**
 * By how many days the dates of two places can differ at one moment: a text printed on 5 February in New York can give a
 * figure of 6 February in Gaza. (For an hour of each day the dates differ by two days, but only between islands in the
 * middle of the Pacific.)
 */
export const MOST_DAYS_BETWEEN_ZONES = 1;

/** A day known exactly or within limits. Both ends are inclusive, and null is an open end. */
export interface DayInterval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Converts a day to its stored form. */
export function toStored(day: string): Date;
export function toStored(day: string | null): Date | null;
export function toStored(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00.000Z`);
}

/** Converts a stored day to its ISO 8601 form. */
export function toDay(stored: Date): string {
  return stored.toISOString().slice(0, 10);
}

/** Writes a day or an interval of days in English: "2 September 2024", "26 to 31 October 2023", "until 31 October 2023". */
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

/**
 * Writes an uncertain day in plain words: "2 September 2024", "between 26 and 31 October 2023", "not after 31 October 2023",
 * "not before 26 October 2023", "on an unknown day".
 */
export function formatUncertainDay({ earliest, latest }: DayInterval): string {
  if (earliest === null && latest === null) return 'on an unknown day';
  if (earliest === null) return `not after ${formatDay(latest as string)}`;
  if (latest === null) return `not before ${formatDay(earliest)}`;
  if (earliest === latest) return formatDay(latest);
  return `between ${formatDays({ earliest, latest }).replace(' to ', ' and ')}`;
}

let english: Intl.DateTimeFormat | undefined;

function formatDay(day: string): string {
  // Made when it is first needed: it takes ten milliseconds of a start.
  english ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return english.format(new Date(`${day}T00:00:00.000Z`));
}

/** Whether the text is a valid calendar date from the years 1 to 9999. */
export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** Whether the text is a time in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export function isInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.valueOf()) && date.toISOString() === text;
}

/** Returns the day that is a number of days later, or earlier if the number is negative, within the years 1 to 9999. */
export function findDayAfter(day: string, days: number): string {
  const shifted = new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000);
  if (shifted.getUTCFullYear() < 1) return BEGINNING_OF_TIME;
  return shifted.getUTCFullYear() > 9999 ? END_OF_TIME : toDay(shifted);
}

/** Returns the days that days of one place can be in any other. */
export function findDaysElsewhere({ earliest, latest }: DayInterval): DayInterval {
  return {
    earliest: earliest && findDayAfter(earliest, -MOST_DAYS_BETWEEN_ZONES),
    latest: latest && findDayAfter(latest, MOST_DAYS_BETWEEN_ZONES),
  };
}

/** Whether the first interval ends before the second begins, so that it is certain which came first. */
export function isBefore(a: DayInterval, b: DayInterval): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** Whether the interval does not end before it begins. */
export function isOrdered({ earliest, latest }: DayInterval): boolean {
  return earliest === null || latest === null || earliest <= latest;
}
