import path from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { isDay } from '../domain/figures/dates.ts';

/** Readers for the values of arguments and options. */

/** Reads the value of an option that may be given only once. */
export function readOnce<T>(read: (text: string) => T) {
  return (text: string, previous: T | undefined): T => {
    if (previous !== undefined) throw new InvalidArgumentError('The option can be given only once.');
    return read(refuseOption(text));
  };
}

/** Collects the values of an option that may be repeated, in order. */
export function collect(text: string, previous: string[] = []): string[] {
  return [...previous, refuseOption(text)];
}

/** Reads a day, ISO 8601. */
export function readDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day such as 2024-01-21.');
  return text;
}

/** Returns an absolute path. npm runs scripts in the project's folder, and passes the caller's folder in INIT_CWD. */
export function resolvePath(typed: string): string {
  return path.resolve(findCallerFolder(), typed);
}

/** Returns the folder that relative paths start from. */
export function findCallerFolder(): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.');
}

/** Commander takes the next word as the value, even if it is an option: `--role` in `--name --role admin`. */
function refuseOption(text: string): string {
  if (text.startsWith('--')) throw new InvalidArgumentError('It looks like an option.');
  return text;
}
