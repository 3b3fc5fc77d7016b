import path from 'node:path';
import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
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

/** A program that npm runs: `npm run import`, for example. */
export interface Program {
  /** The name of its npm script: "import". */
  readonly name: string;
  /** The word for it in messages: "the import was interrupted". */
  readonly noun: string;
  /** Its purpose, for the help text. */
  readonly description: string;
  readonly commands: readonly Task[];
  /** Whether its only command is called without a name: `npm run read -- article.html`. */
  readonly isOneCommand?: boolean;
}

const CURATED = path.join(projectRoot, 'data');

const EXIT = { done: 0, failed: 1, wrongCall: 2 } as const;

/** The reason why a command stops before its work is done. */
class Interruption extends Error {
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`Stopped by ${signal}.`);
    this.exitCode = toExitCode(signal);
  }
}

/**
 * Runs the command named in the arguments of the process, and ends the process. Standard output has only the result:
 * `TOKEN=$(npm run --silent token -- create …)`. The exit code is 0 on success, 1 on failure, 2 if the call was wrong, 130
 * after SIGINT and 143 after SIGTERM. A second signal ends the process immediately.
 */
export async function runProgram(program: Program): Promise<never> {
  const interrupted = new AbortController();
  stopOnSignal((signal) => interrupted.abort(new Interruption(signal)));
  // A reader such as `head` may close the pipe early. What was written to the ledger stays written.
  process.stdout.on('error', () => undefined);
  process.exit(await runCommand(program, process.argv.slice(2), interrupted.signal));
}

/**
 * Runs the command that the arguments name, and prints its outcome.
 * @param signal aborted with an `Interruption` when the command has to stop
 * @param curated the folder of the curated data, which some commands first add to the ledger
 * @returns the exit code
 */
export async function runCommand(
  program: Program,
  args: readonly string[],
  signal: AbortSignal,
  curated = CURATED,
): Promise<number> {
  let written: string | undefined;
  const parser = buildParser(program, async (call) => {
    const outcome = await performCall(call, signal, curated, (outcome) => {
      written = outcome.written;
      const lastLine = outcome.changesAll ? endReport(parser.name(), args, call.isRehearsal) : '';
      printOutcome(outcome, lastLine);
    });
    if (outcome.error !== undefined) throw outcome.error;
  });
  try {
    if (args.length === 0 && !program.isOneCommand) parser.error('no command was given');
    await parser.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    // The parser has already printed what is wrong with the call, or the requested help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
    if (signal.reason instanceof Interruption) {
      log.error(`attested: The ${program.noun} was interrupted, and ${written ?? 'nothing was'} written.`);
      return signal.reason.exitCode;
    }
    printError(program, error);
    return error instanceof BadArgument ? EXIT.wrongCall : EXIT.failed;
  }
}

function buildParser(
  { name, description, commands, isOneCommand = false }: Program,
  perform: Perform,
): CommandUnknownOpts {
  const [only] = commands;
  if (isOneCommand && only) {
    const command = only.makeProgram(`npm run ${name} --`, perform);
    explainUsage(command);
    checkUnknownFirst(command);
    return command;
  }
  const parser = new Command(`npm run ${name} --`).description(description);
  for (const command of commands) command.addTo(parser, perform);
  for (const command of [parser, ...parser.commands]) explainUsage(command);
  parser.addHelpText('after', `\nOptions and examples of a command: ${parser.name()} <command> --help`);
  checkUnknownFirst(parser);
  return parser;
}

/**
 * Performs a call with the database open.
 * @param print receives the outcome while the database is still open, so that the report is printed even if closing fails
 */
async function performCall(
  call: Call,
  signal: AbortSignal,
  curated: string,
  print: (outcome: CommandOutcome) => void,
): Promise<CommandOutcome> {
  const prepared = await call.prepare();
  if (typeof prepared !== 'function') {
    const outcome = await useProgress(process.stderr, (showProgress) =>
      prepared.work({ signal, isColoured: isColoured(), showProgress }),
    );
    print(outcome);
    return outcome;
  }
  const db = await openDatabase(readConfig(process.env), { ...log, info: log.error }, { asGuest: true });
  try {
    signal.throwIfAborted();
    if (call.needsCurated) await bringCurated(db.prisma, curated);
    signal.throwIfAborted();
    const { isRehearsal } = call;
    const outcome = await useProgress(process.stderr, (showProgress) =>
      prepared({ db, signal, isRehearsal, isColoured: isColoured(), showProgress }),
    );
    print(outcome);
    return outcome;
  } finally {
    await db.close();
  }
}

/** Whether reports are shown in colours (https://no-color.org). */
function isColoured(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}

/**
 * Imports the curated data that come with the server, unless the ledger has them all. Some are missing if the server was
 * never started, was killed while it started, or was of an older version.
 */
async function bringCurated(prisma: PrismaClient, folder: string): Promise<void> {
  const curated = await readCurated(folder);
  if (!(await holdsCurated(prisma, curated))) await importCurated(prisma, curated);
}

function printOutcome({ report, remark }: CommandOutcome, lastLine: string): void {
  if (remark !== undefined) log.error(remark);
  const printed = [report, lastLine].filter((text) => text !== '').join('\n');
  if (printed !== '') log.info(printed);
}

/** Prints one line if the user or the operator can fix the error, and the stack as well if only a developer can. */
function printError({ noun }: Program, error: unknown): void {
  if (error instanceof BadArgument || error instanceof OperationalError) log.error(`attested: ${error.message}`);
  else if (isUnreachable(error)) {
    log.error(
      `attested: The ${noun} failed: the database was stopped, cannot be reached or is out of resources. See its log.`,
    );
  } else log.error(`attested: The ${noun} failed.`, error);
}
