import type { Role } from '../../database/generated/prisma/enums.ts';
import { BadArgument } from '../../errors.ts';
import { isDay } from '../figures/dates.ts';
import { anonymousCaller } from './policy.ts';

/** What an operator may ask of a token that is to be made. Each check returns the value, or throws a sentence. */

const LONGEST_NAME_CHARS = 100;

/**
 * Line breaks and other control characters; those that turn the direction of writing, by which one name can be shown as
 * another; halves of a surrogate pair; and what stands for bytes that are no text.
 */
const NOT_IN_A_NAME = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/**
 * The name of a token's holder, as revisions will carry it: one line, in Unicode's composed form, so that one name is
 * not two.
 * @throws BadArgument
 */
export function checkName(text: string): string {
  if (NOT_IN_A_NAME.test(text)) throw new BadArgument('The name must be one line, without control characters.');
  const name = text.trim().normalize('NFC');
  if (!/[\p{L}\p{N}]/u.test(name)) throw new BadArgument('The name must have a letter or a digit.');
  const { length } = [...name];
  if (length > LONGEST_NAME_CHARS) {
    throw new BadArgument(`The name must have at most ${LONGEST_NAME_CHARS} characters, and has ${length}.`);
  }
  if (name.toLowerCase() === anonymousCaller.name) {
    throw new BadArgument(`The name must not be ${anonymousCaller.name}, which is whoever has no token.`);
  }
  return name;
}

const ROLES: Readonly<Record<string, Role>> = { reader: 'READER', curator: 'CURATOR', admin: 'ADMIN' };

/** @throws BadArgument */
export function checkRole(text: string): Role {
  const role = Object.hasOwn(ROLES, text.toLowerCase()) ? ROLES[text.toLowerCase()] : undefined;
  if (role) return role;
  throw new BadArgument(`The role must be reader, curator or admin, and is ${formatInput(text)}.`);
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 7 * 24 };

/** The end of the year 9999: later days have no four-digit year. */
const END_OF_TIME = new Date('9999-12-31T23:59:59.999Z');

/**
 * When a token is to expire: at the end of a day in UTC (`2027-01-31`), at a moment with its offset
 * (`2027-01-31T12:00:00Z`, RFC 3339), or after so many hours, days or weeks (`12h`, `90d`, `26w`).
 * @throws BadArgument also for what has passed, and for what the calendar lacks
 */
export function checkExpiry(text: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,7})([hdw])$/.exec(text) ?? [];
  const at = unit
    ? new Date(now.getTime() + Number(count) * (HOURS[unit] as number) * 3_600_000)
    : (toEndOfDay(text) ?? parseMoment(text));
  if (at === undefined) {
    throw new BadArgument(
      `The expiry must be a day (2027-01-31), a moment with its offset (2027-01-31T12:00:00Z), or a time from now in hours, days or weeks (12h, 90d, 26w), and is ${formatInput(text)}.`,
    );
  }
  if (at <= now) throw new BadArgument(`The expiry must lie in the future, and is ${formatInput(text)}.`);
  if (at > END_OF_TIME)
    throw new BadArgument(`The expiry must lie before the year 10000, and is ${formatInput(text)}.`);
  return at;
}

function toEndOfDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return new Date(`${requireDay(text)}T23:59:59.999Z`);
}

function parseMoment(text: string): Date | undefined {
  const [, day, time] =
    /^(\d{4}-\d{2}-\d{2})(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))$/i.exec(
      text,
    ) ?? [];
  return day && time ? new Date(`${requireDay(day)}${time.toUpperCase()}`) : undefined;
}

function requireDay(day: string): string {
  if (isDay(day)) return day;
  throw new BadArgument(`The expiry is on a day that the calendar lacks: ${formatInput(day)}.`);
}

function formatInput(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
