import type { Command, OptionValues } from '@commander-js/extra-typings';
import type { Database } from '../database/client.ts';
import type { ShowStep } from './progress.ts';
import { isRehearsal, offerRehearsal } from './rehearsal.ts';
import { showExamples } from './usage.ts';

/** How a command of `npm run import`, `export` or `token` is declared. `run.ts` runs it. */
export interface Declaration<Args extends unknown[], Options extends OptionValues> {
  /** Its name, its arguments and its options, each with a line that says what it is for. */
  readonly syntax: Command<Args, Options>;
  /** Calls for its help, each without the command's name: "casualties_daily.json --yes". */
  readonly examples: readonly string[];
  /** Whether the ledger must first hold the articles and the registry that come with the server, as after a start. */
  readonly needsCurated?: boolean;
  /**
   * Whether it shows what it would write before it writes it. It then has `--dry-run` and `--yes`, and its report ends with a
   * line that says whether it is written.
   */
  readonly rehearses?: boolean;
  /**
   * Reads and checks what it can before a database is opened.
   * @param call the arguments, in their order, and then the options
   * @throws OperationalError or BadArgument
   */
  prepare(...call: [...Args, Options, Command<Args, Options>]): CommandWork | Promise<CommandWork>;
}

/** Does what the command is for. */
export type CommandWork = (tools: Tools) => Promise<CommandOutcome>;

/** What a command works with. */
export interface Tools {
  readonly db: Database;
  /** Aborted when the command is to stop. */
  readonly signal: AbortSignal;
  /** Whether nothing is to be written. */
  readonly isRehearsal: boolean;
  /** Whether the report is shown in colours. */
  readonly isColoured: boolean;
  /**
   * Shows on standard error how far the work is, until it ends.
   * @param work what is done, as the beginning of a line: "Observations"
   */
  showProgress(work: string): ShowStep;
}

/** How the work ended. */
export interface CommandOutcome {
  /** What was asked for, for standard output. */
  readonly report: string;
  /** What else there is to say, for standard error. */
  readonly remark?: string;
  /** Whether all that changes is written, or would be without the rehearsal. False where nothing changes. */
  readonly changesAll?: boolean;
  /** What went wrong or broke it off, where part of the work was done before. */
  readonly error?: unknown;
  /** What was written, as the subject of "written": "3 of 7 files were". Undefined is nothing. */
  readonly written?: string | undefined;
}

/** A command that a program can have. */
export interface Task {
  /** Adds it to the program, which performs it when the call is valid. */
  addTo(program: Command, perform: Perform): void;
}

export type Perform = (call: Call) => Promise<void>;

/** A valid call of a command. */
export interface Call {
  readonly needsCurated: boolean;
  readonly isRehearsal: boolean;
  prepare(): CommandWork | Promise<CommandWork>;
}

/** Declares a command: the types of arguments and options are those of `syntax`. */
export function defineCommand<Args extends unknown[], Options extends OptionValues>({
  syntax,
  examples,
  needsCurated = false,
  rehearses = false,
  prepare,
}: Declaration<Args, Options>): Task {
  return {
    addTo(program, perform) {
      if (rehearses) offerRehearsal(syntax);
      const called = syntax.action((...args) =>
        perform({
          needsCurated,
          isRehearsal: rehearses && isRehearsal(syntax),
          prepare: () => prepare(...args),
        }),
      );
      program.addCommand(called);
      showExamples(syntax, examples);
    },
  };
}
