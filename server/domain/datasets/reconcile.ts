import type { Prisma } from '../../database/generated/prisma/client.ts';
import { type DayInterval, formatDays } from '../figures/dates.ts';
import { allows, type Interval, isUnbounded } from '../figures/figures.ts';
import { formatCount, formatList } from '../figures/words.ts';

/**
 * Finding the days of an official series that a claim can be a count of: those on which the words of the claim allow the
 * number of the series, up to the day on which the claim was printed, since nobody prints a count of a later day. Only
 * numbers of the same series are compared: of the same event, measure, population, place and count type.
 */

/** How a claim fits the number of a day. */
export type Match =
  /** It is the very number printed. */
  | 'EXACT'
  /** It is another number that the words allow. */
  | 'ALLOWED';

/** What is compared of a claim. */
export interface Reconcilable {
  readonly seriesKey: string;
  /** The number printed; null where the words give none. */
  readonly value: number | null;
  readonly interval: Interval;
  /** The day from which the claim is known, as it is stored; the end of time where its publication is open. */
  readonly knownFrom: Date;
}

/** How the words fit a number of the same series; null where they do not allow it, or bound nothing. */
export function matchObservation(
  { value, interval }: Pick<Reconcilable, 'value' | 'interval'>,
  count: number,
): Match | null {
  if (isUnbounded(interval) || !allows(interval, count)) return null;
  return count === value ? 'EXACT' : 'ALLOWED';
}

/** The observations that a claim is compared with. */
export function findComparable({ seriesKey, knownFrom }: Reconcilable): Prisma.ObservationWhereInput {
  return { seriesKey, day: { lte: knownFrom } };
}

/** The observations that fit a claim in any of these ways: `matchObservation` as a condition. */
export function listMatching(claim: Reconcilable, matches: readonly Match[]): Prisma.ObservationWhereInput {
  const { value, interval } = claim;
  if (isUnbounded(interval)) return { id: { in: [] } };
  const { low, high } = interval;
  const exact = value === null ? { id: { in: [] as string[] } } : { value };
  return {
    AND: [
      findComparable(claim),
      { value: { ...(low !== null && { gte: low }), ...(high !== null && { lte: high }) } },
      // The first branch matches nothing: Prisma reads an empty OR below an AND as no condition at all.
      { OR: [{ id: { in: [] } }, ...matches.map((match) => (match === 'EXACT' ? exact : { NOT: exact }))] },
    ],
  };
}

/** What is said of a claim in the reason. */
export interface Said {
  readonly wording: string;
  readonly interval: Interval;
  /** Name of the publisher; null where it is not known. */
  readonly publisher: string | null;
  readonly publishedOn: DayInterval;
  /** The label of the origin as printed; null is the article's own voice. */
  readonly origin: string | null;
}

/** What was found for a claim in a series. */
export interface Found {
  /** How many numbers of the same series there were to compare with. */
  readonly comparable: number;
  /** The days of the very number printed, all or the first of them, and how many there are. */
  readonly exact: { readonly days: readonly string[]; readonly count: number };
  /** The days of other numbers that the words allow. */
  readonly allowed: { readonly first: string | null; readonly last: string | null; readonly count: number };
}

/** In one plain sentence: which days were found for the claim in the series of this title, or why none was. */
export function explainReconciliation(said: Said, title: string, { comparable, exact, allowed }: Found): string {
  const claim = `“${said.wording}”, which ${formatArticle(said)} gives ${formatVoice(said)},`;
  const until = said.publishedOn.latest === null ? '' : ` up to ${formatDay(said.publishedOn.latest)}`;
  if (isUnbounded(said.interval)) return `${claim} bounds no number that could be looked for in “${title}”.`;
  if (comparable === 0) {
    return `${claim} has nothing to be compared with in “${title}”, which holds no number of the same event, measure, population, place and count type${until}.`;
  }
  if (exact.count + allowed.count === 0) {
    return `${claim} allows none of the ${formatCount(comparable)} comparable numbers that “${title}” has${until}.`;
  }
  if (exact.count === 0)
    return `${claim} prints no number that “${title}” has${until}; its words allow ${formatAllowed(allowed, 'days')}.`;
  const also = allowed.count === 0 ? '' : `; its words also allow ${formatAllowed(allowed, 'other days')}`;
  return `${claim} is the number that “${title}” has for ${formatExactDays(exact)}${also}.`;
}

function formatArticle({ publisher, publishedOn: { earliest, latest } }: Said): string {
  const medium = publisher ?? 'an article of an unnamed medium';
  if (latest === null) return medium;
  if (earliest === latest) return `${medium} of ${formatDay(latest)}`;
  return earliest === null
    ? `${medium} of ${formatDay(latest)} at the latest`
    : `${medium} of ${formatDay(earliest)} to ${formatDay(latest)}`;
}

function formatVoice({ origin }: Said): string {
  return origin === null ? 'in its own voice' : `on the word of ${origin}`;
}

function formatExactDays({ days, count }: Found['exact']): string {
  const more = count - days.length;
  const named = days.map(formatDay);
  if (more > 0) named.push(`${formatCount(more)} more ${more === 1 ? 'day' : 'days'}`);
  return formatList(named);
}

function formatAllowed({ first, last, count }: Found['allowed'], days: string): string {
  if (count === 1) return `that of ${formatDay(first as string)}`;
  return `those of ${formatCount(count)} ${days}, from ${formatDay(first as string)} to ${formatDay(last as string)}`;
}

function formatDay(day: string): string {
  return formatDays({ earliest: day, latest: day });
}
