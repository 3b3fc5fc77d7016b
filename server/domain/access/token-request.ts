import type { Role } from '../../database/generated/prisma/enums.ts';
import { BadArgument } from '../../errors.ts';
import { isDay } from '../figures/dates.ts';
import { anonymousCaller } from './policy.ts';

/** Checks an operator's input for a new token. Each check returns the value, or throws a message for the operator. */

const LONGEST_NAME_CHARS = 100;

/**
 * Characters that a name must not contain: line breaks and other control characters, characters that change the direction
 * of writing and so can disguise one name as another, halves of surrogate pairs, and the replacement character for invalid
 * bytes.
 */
const NOT_IN_A_NAME = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/**
 * Checks the name of a token's holder, which revisions will carry. It is a single line, and is returned in Unicode's
 * composed form (NFC), so that two encodings do not make two names.
 * @throws BadArgument
 */
export function checkName(text: string): string {
  if (NOT_IN_A_NAME.test(text)) throw new BadArgument('The name must be a single line without control characters.');
  const name = text.trim().normalize('NFC');
  if (!/[\p{L}\p{N}]/u.test(name)) throw new BadArgument('The name must contain a letter or a digit.');
  const { length } = [...name];
  if (length > LONGEST_NAME_CHARS) {
    throw new BadArgument(`The name must have at most ${LONGEST_NAME_CHARS} characters, but has ${length}.`);
  }
  if (name.toLowerCase() === anonymousCaller.name) {
    throw new BadArgument(`The name must not be ${anonymousCaller.name}, which stands for callers without a token.`);
  }
  return name;
}

const ROLES: Readonly<Record<string, Role>> = { reader: 'READER', curator: 'CURATOR', admin: 'ADMIN' };

/** Checks the name of a role. @throws BadArgument */
export function checkRole(text: string): Role {
  const role = Object.hasOwn(ROLES, text.toLowerCase()) ? ROLES[text.toLowerCase()] : undefined;
  if (role) return role;
  throw new BadArgument(`The role must be reader, curator or admin, but is ${formatInput(text)}.`);
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 7 * 24 };

/** The end of the year 9999. Later years have more than four digits. */
const END_OF_TIME = new Date('9999-12-31T23:59:59.999Z');

/**
 * Reads when a token is to expire: at the end of a day in UTC (`2027-01-31`), at a time with an offset
 * (`2027-01-31T12:00:00Z`, RFC 3339), or after a number of hours, days or weeks (`12h`, `90d`, `26w`).
 * @throws BadArgument also for a time in the past, and for a day that does not exist
 */
export function checkExpiry(text: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,7})([hdw])$/.exec(text) ?? [];
  const at = unit
    ? new Date(now.getTime() + Number(count) * (HOURS[unit] as number) * 3_600_000)
    : (toEndOfDay(text) ?? parseMoment(text));
  if (at === undefined) {
    throw new BadArgument(
      `The expiry must be a day (2027-01-31), a time with an offset (2027-01-31T12:00:00Z), or a number of hours, days or weeks from now (12h, 90d, 26w), but is ${formatInput(text)}.`,
    );
  }
  if (at <= now) throw new BadArgument(`The expiry must be in the future, but is ${formatInput(text)}.`);
  if (at > END_OF_TIME) throw new BadArgument(`The expiry must be before the year 10000, but is ${formatInput(text)}.`);
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
  throw new BadArgument(`The expiry is on a day that does not exist: ${formatInput(day)}.`);
}

function formatInput(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
