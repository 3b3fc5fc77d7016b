import path from 'node:path';
import { Command, CommanderError } from '@commander-js/extra-typings';
import { projectRoot, readConfig } from '../config.ts';
import type { PrismaClient } from '../database/client.ts';
import { openDatabase } from '../database/open.ts';
import { holdsCurated, importCurated, readCurated } from '../domain/files/import-curated.ts';
import { BadArgument, isUnreachable, OperationalError } from '../errors.ts';
import { consoleLog as log } from '../log.ts';
import { stopOnSignal, toExitCode } from '../signals.ts';
import type { Call, CommandOutcome, Perform, Task } from './command.ts';
import { useProgress } from './progress.ts';
import { endReport } from './rehearsal.ts';
import { checkUnknownFirst, explainUsage } from './usage.ts';

/** What npm runs: `npm run import`, for example. */
export interface Program {
  /** What npm calls it: "import". */
  readonly name: string;
  /** What messages call it: "the import was broken off". */
  readonly noun: string;
  /** What it is for, for its help. */
  readonly description: string;
  readonly commands: readonly Task[];
}

const EXIT = { done: 0, failed: 1, wrongCall: 2 } as const;

/** Why the work of a command stops before its end. */
class Interruption extends Error {
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
    this.exitCode = toExitCode(signal);
  }
}

/**
 * Runs the command that the arguments of the process name, and ends the process. Standard output has what was asked for and
 * nothing else: `TOKEN=$(npm run --silent token -- create …)`. The exit code is 0, or 1 when something must be mended, 2 when
 * the call was wrong, 130 when SIGINT stopped the work and 143 when SIGTERM did. A second signal ends the process at once.
 */
export async function runProgram(program: Program): Promise<never> {
  const interrupted = new AbortController();
  stopOnSignal((signal) => interrupted.abort(new Interruption(signal)));
  // Whoever reads only the beginning of a report closes it; what was written stays written.
  process.stdout.on('error', () => undefined);
  process.exit(await runCommand(program, process.argv.slice(2), interrupted.signal));
}

async function runCommand(program: Program, args: readonly string[], signal: AbortSignal): Promise<number> {
  let written: string | undefined;
  const parser = buildParser(program, async (call) => {
    const outcome = await performCall(call, signal, (outcome) => {
      written = outcome.written;
      const lastLine = outcome.changesAll ? endReport(parser.name(), args, call.isRehearsal) : '';
      printOutcome(outcome, lastLine);
    });
    if (outcome.error !== undefined) throw outcome.error;
  });
  try {
    if (args.length === 0) parser.error('which command?');
    await parser.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    // The parser has printed what is wrong with the call, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
    if (signal.reason instanceof Interruption) {
      log.error(`attested: the ${program.noun} was broken off, and ${written ?? 'nothing was'} written.`);
      return signal.reason.exitCode;
    }
    printError(program, error);
    return error instanceof BadArgument ? EXIT.wrongCall : EXIT.failed;
  }
}

function buildParser({ name, description, commands }: Program, perform: Perform): Command {
  const parser = new Command(`npm run ${name} --`).description(description);
  for (const command of commands) command.addTo(parser, perform);
  for (const command of [parser, ...parser.commands]) explainUsage(command);
  parser.addHelpText('after', `\nOptions and examples of a command: ${parser.name()} <command> --help`);
  checkUnknownFirst(parser);
  return parser;
}

/**
 * Does what a call is for, with the database open.
 * @param print is given the outcome while the database is still open, so that the report is there whatever closing does
 */
async function performCall(
  call: Call,
  signal: AbortSignal,
  print: (outcome: CommandOutcome) => void,
): Promise<CommandOutcome> {
  const work = await call.prepare();
  const db = await openDatabase(readConfig(process.env), { ...log, info: log.error }, { asGuest: true });
  try {
    signal.throwIfAborted();
    if (call.needsCurated) await bringCurated(db.prisma);
    signal.throwIfAborted();
    const { isRehearsal } = call;
    const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
    const outcome = await useProgress(process.stderr, (showProgress) =>
      work({ db, signal, isRehearsal, isColoured, showProgress }),
    );
    print(outcome);
    return outcome;
  } finally {
    await db.close();
  }
}

const CURATED = path.join(projectRoot, 'data');

/** What comes with the server, in a ledger that does not have it all: it was never started, killed at it, or is older. */
async function bringCurated(prisma: PrismaClient): Promise<void> {
  const curated = await readCurated(CURATED);
  if (!(await holdsCurated(prisma, curated))) await importCurated(prisma, curated);
}

function printOutcome({ report, remark }: CommandOutcome, lastLine: string): void {
  if (remark !== undefined) log.error(remark);
  const printed = [report, lastLine].filter((text) => text !== '').join('\n');
  if (printed !== '') log.info(printed);
}

/** One line where the user or the operator can mend it; the error with its stack where only we can. */
function printError({ noun }: Program, error: unknown): void {
  if (error instanceof BadArgument || error instanceof OperationalError) log.error(`attested: ${error.message}`);
  else if (isUnreachable(error)) {
    log.error(
      `attested: the ${noun} failed, since the database was stopped, cannot be reached or has no room. Its log says which.`,
    );
  } else log.error(`attested: the ${noun} failed.`, error);
}
