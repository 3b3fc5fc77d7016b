import { findDayAfter, toDay } from '../figures/dates.ts';
import type { DayRange } from './stages.ts';

/** Works out days from a day of publication. All days are ISO 8601. */

const toDate = (day: string) => new Date(`${day}T00:00:00.000Z`);
const WEEK_DAYS = 7;

/** The last day of the month, or of the year, that a day is in. */
function findLastDay(year: number, month: number): string {
  return toDay(new Date(Date.UTC(year, month, 0)));
}

/** The last day with a name until a day, itself included: 0 is Sunday. */
export function findWeekday(published: string, weekday: number): string {
  const back = (toDate(published).getUTCDay() - weekday + WEEK_DAYS) % WEEK_DAYS;
  return findDayAfter(published, -back);
}

/** The last date without a year until a day. One day of grace: it can be tomorrow elsewhere. */
export function findDate(published: string, month: number, day: number, year: number | null): string | null {
  const present = Number(published.slice(0, 4));
  for (const one of year === null ? [present, present - 1] : [year]) {
    const date = new Date(Date.UTC(one, month - 1, day));
    if (date.getUTCMonth() !== month - 1) continue;
    const found = toDay(date);
    if (year !== null || found <= findDayAfter(published, 1)) return found;
  }
  return null;
}

/** A month: the last one with its number that has begun, unless its year is given. */
export function findMonth(published: string, month: number, year: number | null, isBefore = false): DayRange {
  const present = Number(published.slice(0, 4));
  const isOver = isBefore ? month < Number(published.slice(5, 7)) : month <= Number(published.slice(5, 7));
  const of = year ?? (isOver ? present : present - 1);
  return { earliest: toDay(new Date(Date.UTC(of, month - 1, 1))), latest: findLastDay(of, month), basis: 'STATED' };
}

/** Ten days of a month: its first, its second, or what is left. */
export function findThird(month: DayRange, third: 0 | 1 | 2): DayRange {
  if (month.earliest === null || month.latest === null) return month;
  const start = findDayAfter(month.earliest, third * 10);
  return { ...month, earliest: start, latest: third === 2 ? month.latest : findDayAfter(start, 9) };
}

export type CalendarUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'WEEKEND' | 'NIGHT';

/** So many hours, days, weeks, months or years until the day of publication. */
export function findPast(published: string, unit: CalendarUnit, count: number): DayRange {
  const days = { HOUR: 1 / 24, DAY: 1, WEEK: WEEK_DAYS, WEEKEND: 2, NIGHT: 1 };
  if (unit !== 'MONTH' && unit !== 'YEAR')
    return { earliest: findDayAfter(published, -Math.ceil(count * days[unit])), latest: published, basis: 'INFERRED' };
  const date = toDate(published);
  date.setUTCMonth(date.getUTCMonth() - count * (unit === 'YEAR' ? 12 : 1));
  return { earliest: toDay(date), latest: published, basis: 'INFERRED' };
}

/** The last or the present week, month or year, the last weekend, or the last night. */
export function findSpan(published: string, unit: CalendarUnit, which: 'LAST' | 'THIS'): DayRange {
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const until = (earliest: string): DayRange => ({ earliest, latest: published, basis: 'STATED' });
  const monday = findWeekday(published, 1);
  if (unit === 'WEEK')
    return which === 'THIS'
      ? until(monday)
      : { earliest: findDayAfter(monday, -WEEK_DAYS), latest: findDayAfter(monday, -1), basis: 'STATED' };
  if (unit === 'WEEKEND') {
    const saturday = findWeekday(published, 6);
    const sunday = findDayAfter(saturday, 1);
    return { earliest: saturday, latest: sunday > published ? published : sunday, basis: 'STATED' };
  }
  if (unit === 'MONTH')
    return which === 'THIS'
      ? until(`${published.slice(0, 8)}01`)
      : {
          earliest: toDay(new Date(Date.UTC(year, month - 2, 1))),
          latest: findLastDay(year, month - 1),
          basis: 'STATED',
        };
  if (unit === 'YEAR')
    return which === 'THIS'
      ? until(`${published.slice(0, 4)}-01-01`)
      : { earliest: `${year - 1}-01-01`, latest: `${year - 1}-12-31`, basis: 'STATED' };
  return findPast(published, unit, 1);
}
