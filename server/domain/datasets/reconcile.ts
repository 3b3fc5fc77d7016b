import type { Prisma } from '../../database/generated/prisma/client.ts';
import type { Stance } from '../../database/generated/prisma/enums.ts';
import {
  type DayInterval,
  findDayAfter,
  formatDays,
  MOST_DAYS_BETWEEN_ZONES,
  toDay,
  toStored,
} from '../figures/dates.ts';
import { allows, type Interval, isUnbounded, overlap } from '../figures/figures.ts';
import { formatCount, formatList } from '../figures/words.ts';
import type { Numbers } from './observations.ts';

/**
 * Finds the days of an official series to which a claim may refer. These are the days on which the words of the claim
 * allow the series' number, up to the day on which the claim was printed, since no one can print a count for a later day.
 * The next day is compared too if the claim's as-of date allows it: it may have begun where the people were counted.
 * Only numbers of the same series are compared: those that agree in everything that defines what a figure counts.
 */

/** How a claim matches the number for a day. */
export type Match =
  /** It is exactly the number printed. */
  | 'EXACT'
  /** It is another number that the words allow. */
  | 'ALLOWED';

/** The parts of a claim that are compared. */
export interface Reconcilable {
  readonly seriesKey: string;
  /** The number printed. Null if the words give none. */
  readonly value: number | null;
  readonly interval: Interval;
  /** The day from which the claim is known, in its stored form: 9999-12-31 if its publication date is open. */
  readonly knownFrom: Date;
  /** The last day to which the count may refer, in its stored form. */
  readonly countedTo: Date;
}

/**
 * Returns how the words match a number of the same series, or null if they do not allow it or set no bounds. A range
 * without a number matches if the words allow a part of it.
 */
export function matchObservation(
  { value, interval }: Pick<Reconcilable, 'value' | 'interval'>,
  counted: Numbers,
): Match | null {
  if (isUnbounded(interval)) return null;
  if (counted.value === null) return overlap(interval, counted) ? 'ALLOWED' : null;
  if (!allows(interval, counted.value)) return null;
  return counted.value === value ? 'EXACT' : 'ALLOWED';
}

/** Selects the observations with which a claim is compared. */
export function findComparable(claim: Reconcilable): Prisma.ObservationWhereInput {
  return { seriesKey: claim.seriesKey, day: { lte: findLastDay(claim) } };
}

/** Returns the last day with which a claim is compared, in its stored form. */
export function findLastDay({ knownFrom, countedTo }: Pick<Reconcilable, 'knownFrom' | 'countedTo'>): Date {
  return countedTo > knownFrom ? toStored(findDayAfter(toDay(knownFrom), MOST_DAYS_BETWEEN_ZONES)) : knownFrom;
}

/** Selects the observations that match a claim in any of these ways: `matchObservation` as a query condition. */
export function listMatching(claim: Reconcilable, matches: readonly Match[]): Prisma.ObservationWhereInput {
  const { value, interval } = claim;
  if (isUnbounded(interval)) return { id: { in: [] } };
  const { low, high } = interval;
  const isRange = {
    value: null,
    AND: [
      ...(low === null ? [] : [{ OR: [{ high: null }, { high: { gte: low } }] }]),
      ...(high === null ? [] : [{ OR: [{ low: null }, { low: { lte: high } }] }]),
    ],
  };
  const exact = value === null ? { id: { in: [] as string[] } } : { value };
  // NULL is not equal to anything, and not unequal either.
  const isOther = value === null ? { NOT: exact } : { OR: [{ value: null }, { value: { not: value } }] };
  return {
    AND: [
      findComparable(claim),
      {
        OR: [{ value: { not: null, ...(low !== null && { gte: low }), ...(high !== null && { lte: high }) } }, isRange],
      },
      // The first branch matches nothing. Without it, Prisma would ignore an empty OR within an AND.
      { OR: [{ id: { in: [] } }, ...matches.map((match) => (match === 'EXACT' ? exact : isOther))] },
    ],
  };
}

/** What the explanation says about the claim. */
export interface Said {
  readonly wording: string;
  readonly interval: Interval;
  /** Name of the publisher. Null if unknown. */
  readonly publisher: string | null;
  readonly publishedOn: DayInterval;
  /** The last day with which it is compared. Null if the day of publication has no upper limit. */
  readonly until: string | null;
  /** The label of the origin as printed. Null if the article speaks in its own voice. */
  readonly origin: string | null;
  /** DENIES if the figure is one that the source calls wrong. */
  readonly stance: Stance;
}

/** What was found for a claim in a series. */
export interface Found {
  /** How many numbers of the same series were compared. */
  readonly comparable: number;
  /** The days with exactly the number printed, all or the first of them, and how many there are. */
  readonly exact: { readonly days: readonly string[]; readonly count: number };
  /** The days with other numbers that the words allow. */
  readonly allowed: { readonly first: string | null; readonly last: string | null; readonly count: number };
}

/** Says in one plain sentence which days of the series match the claim, or why none does. */
export function explainReconciliation(said: Said, title: string, { comparable, exact, allowed }: Found): string {
  const claim = `“${said.wording}”, which ${formatVoice(said)},`;
  const until = said.until === null ? '' : ` up to ${formatDay(said.until)}`;
  if (isUnbounded(said.interval)) return `${claim} sets no bounds that could be compared with “${title}”.`;
  if (comparable === 0) {
    return `${claim} cannot be compared with “${title}”, which has no number that counts the same thing${until}.`;
  }
  if (exact.count + allowed.count === 0) {
    return comparable === 1
      ? `${claim} does not allow the only comparable number in “${title}”${until}.`
      : `${claim} allows none of the ${formatCount(comparable)} comparable numbers in “${title}”${until}.`;
  }
  if (exact.count === 0)
    return `${claim} exactly matches no number in “${title}”${until}; its words allow ${formatAllowed(allowed, 'days')}.`;
  const also = allowed.count === 0 ? '' : `; its words also allow ${formatAllowed(allowed, 'other days')}`;
  return `${claim} is the number in “${title}” for ${formatExactDays(exact)}${also}.`;
}

function formatArticle({ publisher, publishedOn: { earliest, latest } }: Said): string {
  const medium = publisher ?? 'an article by an unknown publisher';
  if (latest === null) return medium;
  if (earliest === latest) return `${medium} of ${formatDay(latest)}`;
  return earliest === null
    ? `${medium} of ${formatDay(latest)} at the latest`
    : `${medium} of ${formatDay(earliest)} to ${formatDay(latest)}`;
}

function formatVoice(said: Said): string {
  const { origin, stance } = said;
  const article = formatArticle(said);
  if (stance === 'DENIES')
    return origin === null ? `${article} denies in its own voice` : `${origin} denies in ${article}`;
  return origin === null ? `${article} gives in its own voice` : `${article} attributes to ${origin}`;
}

function formatExactDays({ days, count }: Found['exact']): string {
  const more = count - days.length;
  const named = days.map(formatDay);
  if (more > 0) named.push(`${formatCount(more)} more ${more === 1 ? 'day' : 'days'}`);
  return formatList(named);
}

function formatAllowed({ first, last, count }: Found['allowed'], days: string): string {
  if (count === 1) return `the number for ${formatDay(first as string)}`;
  return `the numbers for ${formatCount(count)} ${days}, from ${formatDay(first as string)} to ${formatDay(last as string)}`;
}

function formatDay(day: string): string {
  return formatDays({ earliest: day, latest: day });
}
