import type { Call } from './transfer.ts';

/** What importers have in common that show what they would write before they write it. */

export const rehearsal = {
  options: ['yes', 'dry-run'],
  takes: '[--dry-run | --yes]',
  what: [
    '--dry-run shows what would be changed, and writes nothing; so it is on a terminal',
    '--yes writes it; where no terminal is, one of the two must be said',
  ],
} as const;

/** Whether nothing is written; undefined where nobody said, and nobody watches. */
export function rehearses({ options }: Call): boolean | undefined {
  if (options.has('yes') && options.has('dry-run')) return undefined;
  if (options.has('yes')) return false;
  return options.has('dry-run') || (process.stdin.isTTY && process.stdout.isTTY) ? true : undefined;
}

/** Whether the report is shown in colours. */
export function isColoured(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}

/**
 * The last line of a report: whether it is written, and how to.
 * @param importer its name, as it comes first
 * @param further options that were given, as a shell takes them
 */
export function describeNextStep(importer: string, call: Call, further: readonly string[]): string {
  if (!rehearses(call)) return 'It is written.';
  const words = [importer, ...call.paths.map(quoted), '--yes', ...further];
  return `Nothing was written. To write it: npm run import -- ${words.join(' ')}`;
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
