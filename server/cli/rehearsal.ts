import { type CommandUnknownOpts, Option } from '@commander-js/extra-typings';

/** Support for commands that show their changes before they write them. */

/** Adds `--dry-run` and `--yes`. Without a terminal, one of them is required. */
export function offerRehearsal(command: CommandUnknownOpts): void {
  command
    .addOption(new Option('--dry-run', 'show what would change, and write nothing; the default on a terminal'))
    .addOption(new Option('--yes', 'write the changes').conflicts('dryRun'))
    .hook('preAction', refuseUnwatched);
}

function refuseUnwatched(_command: unknown, called: CommandUnknownOpts): void {
  const { dryRun, yes } = called.opts();
  if (dryRun || yes || (process.stdin.isTTY && process.stdout.isTTY)) return;
  called.error('without a terminal, use --dry-run to see what would change, or --yes to write the changes');
}

/** Whether a command was called without `--yes`. */
export function isRehearsal(called: CommandUnknownOpts): boolean {
  return !called.opts()['yes'];
}

/** The last line of a report: that the changes were written, or the call that writes them. */
export function endReport(program: string, args: readonly string[], isRehearsal: boolean): string {
  if (!isRehearsal) return 'The changes were written.';
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const options = args.slice(0, end);
  const writing = options.includes('--dry-run')
    ? options.map((word) => (word === '--dry-run' ? '--yes' : word))
    : [...options, '--yes'];
  return `Nothing was written. To write the changes: ${program} ${[...writing, ...args.slice(end)].map(quote).join(' ')}`;
}

/** Quotes a word for a shell if it needs quotes. */
function quote(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
