import { type CommandUnknownOpts, Option } from '@commander-js/extra-typings';

/** What commands have in common that show what they would write before they write it. */

/** Adds `--dry-run` and `--yes`, one of which must be given where there is no terminal. */
export function offerRehearsal(command: CommandUnknownOpts): void {
  command
    .addOption(new Option('--dry-run', 'show what would change, and write nothing; on a terminal this needs no option'))
    .addOption(new Option('--yes', 'write it').conflicts('dryRun'))
    .hook('preAction', refuseUnwatched);
}

function refuseUnwatched(_command: unknown, called: CommandUnknownOpts): void {
  const { dryRun, yes } = called.opts();
  if (dryRun || yes || (process.stdin.isTTY && process.stdout.isTTY)) return;
  called.error('where there is no terminal, give --dry-run to see what would change, or --yes to write it');
}

/** Whether a command was called without `--yes`. */
export function isRehearsal(called: CommandUnknownOpts): boolean {
  return !called.opts()['yes'];
}

/** The last line of a report: that it is written, or how the command is called to write it. */
export function endReport(program: string, args: readonly string[], isRehearsal: boolean): string {
  if (!isRehearsal) return 'It is written.';
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const options = args.slice(0, end);
  const writing = options.includes('--dry-run')
    ? options.map((word) => (word === '--dry-run' ? '--yes' : word))
    : [...options, '--yes'];
  return `Nothing was written. To write it: ${program} ${[...writing, ...args.slice(end)].map(quote).join(' ')}`;
}

/** A word as a shell takes it. */
function quote(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
