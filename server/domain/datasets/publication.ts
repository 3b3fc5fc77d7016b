import { BadArgument, OperationalError } from '../../errors.ts';
import type { ObservationFile } from './observations.ts';

/** Checks the day on which a file is said to have been published. */

/** How far the calendar of the easternmost time zone is ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 3_600_000;

/**
 * Reads the day of publication that a user gave. Files of the series do not say when they were published, and neither the
 * date of the copy on disk nor the last day counted shows it: old copies are downloaded again, and publishers correct old
 * days. A wrong guess would show numbers on days on which nobody knew them, so the day is required.
 * @throws BadArgument if there is none. The message suggests the earliest day on which the file can have been published.
 */
export function requirePublication(file: ObservationFile, published: string | undefined): string {
  if (published !== undefined) return published;
  const last = findLastDay(file);
  throw new BadArgument(
    `When was the file published? It does not say so itself. Give the day: --published <day>${last === null ? '' : `. It counts up to ${last}, so it was published on that day or later`}.`,
  );
}

/** @throws OperationalError if the file cannot have been published on that day */
export function checkPublication(file: ObservationFile, published: string): void {
  const last = findLastDay(file);
  const refused = (why: string) =>
    new OperationalError(`${file.name}: cannot have been published on ${published}${why}`);
  if (last !== null && last > published) throw refused(`: it counts up to ${last}.`);
  const today = new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, 10);
  if (published > today) throw refused(', which is still to come.');
}

function findLastDay({ entries }: ObservationFile): string | null {
  return entries.reduce<string | null>((last, { day }) => (last === null || day > last ? day : last), null);
}
