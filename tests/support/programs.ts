import { inject } from 'vitest';

/** The server and the commands, as paths below `server/`. */
export const PROGRAMS = ['main', 'cli/import', 'cli/export', 'cli/token', 'cli/read'] as const;

/** The file of a program in the project with the frozen ledger: its source, or its bundle where there is one. */
export function fileOf(program: (typeof PROGRAMS)[number]): string {
  return inject('isBundled') ? `bundled/${program}.js` : `server/${program}.ts`;
}
