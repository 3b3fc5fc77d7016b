import type { Command, CommandUnknownOpts, OptionValues } from '@commander-js/extra-typings';
import type { Database } from '../database/client.ts';
import type { ShowStep } from './progress.ts';
import { isRehearsal, offerRehearsal } from './rehearsal.ts';
import { showExamples } from './usage.ts';

/** The declaration of a command of `npm run import`, `export` or `token`. `run.ts` runs it. */
export interface Declaration<Args extends unknown[], Options extends OptionValues> {
  /** Makes the name, the arguments and the options of the command, each with a one-line description. */
  readonly declare: () => Command<Args, Options>;
  /** Example calls for the help text, each without the command's name: "casualties_daily.json --yes". */
  readonly examples: readonly string[];
  /** Whether the ledger must first contain the curated articles and registry, as it does once the server has started. */
  readonly needsCurated?: boolean;
  /**
   * Whether the command can show its changes without writing them. It then has the options `--dry-run` and `--yes`, and its
   * report ends with a line that says whether the changes were written.
   */
  readonly rehearses?: boolean;
  /**
   * Reads and checks all that it can before a database is opened.
   * @param call the arguments in order, then the options
   * @throws OperationalError or BadArgument
   */
  prepare(...call: [...Args, Options, Command<Args, Options>]): Prepared | Promise<Prepared>;
}

/** The work of a command, with or without the ledger. */
export type Prepared = CommandWork | LocalWork;

/** Does the work of the command. */
export type CommandWork = (tools: Tools) => Promise<CommandOutcome>;

/** Work that needs no database, which is then not opened. */
export interface LocalWork {
  readonly work: (tools: LocalTools) => Promise<CommandOutcome>;
}

/** What a command works with. */
export interface Tools extends LocalTools {
  readonly db: Database;
  /** Whether the command may write nothing. */
  readonly isRehearsal: boolean;
}

/** What a command works with if it needs no database. */
export interface LocalTools {
  /** Aborted when the command has to stop. */
  readonly signal: AbortSignal;
  /** Whether the report is shown in colours. */
  readonly isColoured: boolean;
  /**
   * Shows the progress of the work on standard error until it ends.
   * @param work the label at the start of the line: "Observations"
   */
  showProgress(work: string): ShowStep;
}

/** The outcome of the work. */
export interface CommandOutcome {
  /** The result, for standard output. */
  readonly report: string;
  /** Additional information, for standard error. */
  readonly remark?: string;
  /** Whether every change was written, or would be without the rehearsal. False if there are no changes. */
  readonly changesAll?: boolean;
  /** The error that stopped the work after part of it was done. */
  readonly error?: unknown;
  /** What was written, phrased to precede "written": "3 of 7 files were". Undefined if nothing was. */
  readonly written?: string | undefined;
}

/** A command that can be added to a program. */
export interface Task {
  /** Adds the command to the program, which performs it when the call is valid. */
  addTo(program: Command, perform: Perform): void;
  /** Makes a program of the command alone, which is called without the command's name. */
  makeProgram(name: string, perform: Perform): CommandUnknownOpts;
}

export type Perform = (call: Call) => Promise<void>;

/** A valid call of a command. */
export interface Call {
  readonly needsCurated: boolean;
  readonly isRehearsal: boolean;
  prepare(): Prepared | Promise<Prepared>;
}

/** Declares a command. The types of its arguments and options come from `syntax`. */
export function defineCommand<Args extends unknown[], Options extends OptionValues>({
  declare,
  examples,
  needsCurated = false,
  rehearses = false,
  prepare,
}: Declaration<Args, Options>): Task {
  const make = (perform: Perform) => {
    // Commander keeps the values of a call in the command.
    const syntax = declare();
    if (rehearses) offerRehearsal(syntax);
    return syntax.action((...args) =>
      perform({
        needsCurated,
        isRehearsal: rehearses && isRehearsal(syntax),
        prepare: () => prepare(...args),
      }),
    );
  };
  return {
    addTo(program, perform) {
      const command = make(perform);
      program.addCommand(command);
      showExamples(command, `${program.name()} ${command.name()}`, examples);
    },
    makeProgram(name, perform) {
      const command = make(perform).name(name);
      showExamples(command, name, examples);
      return command;
    },
  };
}
