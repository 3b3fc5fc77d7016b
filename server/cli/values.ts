import path from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';

/** How the values of arguments and options are read. */

/** The value of an option that may be given once. */
export function readOnce<T>(read: (text: string) => T) {
  return (text: string, previous: T | undefined): T => {
    if (previous !== undefined) throw new InvalidArgumentError('It is given more than once.');
    return read(refuseOption(text));
  };
}

/** The values of an option that may be given several times, in their order. */
export function collect(text: string, previous: string[] = []): string[] {
  return [...previous, refuseOption(text)];
}

/** An absolute path. npm starts scripts in the project's folder, and says where it was called. */
export function resolvePath(typed: string): string {
  return path.resolve(findCallerFolder(), typed);
}

/** The folder that relative paths start from. */
export function findCallerFolder(): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.');
}

/** Commander takes whatever follows for the value: of `--name --role admin`, the next option. */
function refuseOption(text: string): string {
  if (text.startsWith('--')) throw new InvalidArgumentError('It looks like an option.');
  return text;
}
