import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, readConfig } from '../config.ts';
import type { Database, PrismaClient } from '../database/client.ts';
import { openDatabase } from '../database/open.ts';
import { holdsCurated, importCurated, readCurated } from '../domain/files/import-curated.ts';
import { OperationalError } from '../errors.ts';
import { consoleLog as log } from '../log.ts';
import { stopOnSignal } from '../signals.ts';

/** What `npm run import` and `npm run export` are told about one kind of files. */
export interface Transfer {
  /** What it takes after its name. */
  readonly takes: string;
  /** What it is for, for the usage: a line, and more where they are needed. */
  readonly what: readonly string[];
  /** Options without a value that it knows. */
  readonly options: readonly string[];
  /** Options with a value that it knows; each may be given more than once. */
  readonly listing?: readonly string[];
  /** Whether it can be called so. */
  accepts(call: Call): boolean;
  /** Reads and checks what can be checked before a database is opened, and returns what is then done. */
  prepare(call: Call): Promise<PreparedTransfer>;
}

/** How it was called. */
export interface Call {
  /** Paths as they were typed. */
  readonly paths: readonly string[];
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly options: ReadonlySet<string>;
  /** The values of each option that has them, in the order in which they were typed. */
  readonly listed: Readonly<Record<string, readonly string[]>>;
}

export interface PreparedTransfer {
  /** Whether the articles and the registry that come with the server must be in the ledger, as at its first start. */
  readonly curated: 'present' | 'whatever';
  run(db: Database, signal: AbortSignal): Promise<Ended>;
}

/** How the work ended. */
export interface Ended {
  /** The report, for standard output. */
  readonly report: string;
  /** What went wrong, where part of the work was done before. */
  readonly error?: unknown;
  /** What was done before it was broken off, as the subject of "written": "3 of 7 files were". */
  readonly done?: string;
}

const CURATED = path.join(projectRoot, 'data');

/**
 * What `npm run import` and `npm run export` have in common. The report is printed to standard output and everything else
 * to standard error. The command ends with 0, with 1 when something must be mended, with 2 when it was called wrongly, with
 * 130 after Ctrl-C.
 * @param command what npm calls it: "import"
 * @param table what it can do, by the name that comes first
 */
export async function transfer(command: string, table: Readonly<Record<string, Transfer>>): Promise<never> {
  const [name = '', ...args] = process.argv.slice(2);
  const chosen = Object.hasOwn(table, name) ? table[name] : undefined;
  const call = chosen && callOf(chosen, args);
  const interrupted = new AbortController();
  stopOnSignal(() => interrupted.abort());
  // Whoever reads only the beginning of a report closes it; what was written stays written.
  process.stdout.on('error', () => undefined);
  if (chosen && call) process.exitCode = await run(command, chosen, call, interrupted.signal);
  else {
    process.stderr.write(usage(command, table));
    process.exitCode = 2;
  }
  process.exit();
}

async function run(command: string, chosen: Transfer, call: Call, signal: AbortSignal): Promise<number> {
  let done = 'nothing of it was';
  try {
    const work = await chosen.prepare(call);
    const toStderr = { ...log, info: log.error };
    const db = await openDatabase(readConfig(process.env), toStderr, { asGuest: true });
    try {
      signal.throwIfAborted();
      if (work.curated === 'present') await bringCurated(db.prisma);
      signal.throwIfAborted();
      const ended = await work.run(db, signal);
      done = ended.done ?? done;
      if (ended.report !== '') console.log(ended.report);
      if (ended.error !== undefined) throw ended.error;
    } finally {
      await db.close();
    }
    return 0;
  } catch (error) {
    if (signal.aborted) {
      log.error(`attested: the ${command} was broken off, and ${done} written.`);
      return 130;
    }
    if (error instanceof OperationalError) log.error(`attested: ${error.message}`);
    else log.error(`attested: the ${command} failed.`, error);
    return 1;
  }
}

/** What comes with the server, in a ledger that does not have it all: it was never started, killed at it, or is older. */
async function bringCurated(prisma: PrismaClient): Promise<void> {
  const curated = await readCurated(CURATED);
  if (!(await holdsCurated(prisma, curated))) await importCurated(prisma, curated);
}

/** @returns undefined where it was called in a way that it does not know */
function callOf(chosen: Transfer, args: readonly string[]): Call | undefined {
  const options = Object.fromEntries<{ type: 'boolean' | 'string'; multiple: boolean }>([
    ...chosen.options.map((option) => [option, { type: 'boolean', multiple: false }] as const),
    ...(chosen.listing ?? []).map((option) => [option, { type: 'string', multiple: true }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // npm starts scripts in the project's folder, and says where it was called.
    const from = path.resolve(process.env['INIT_CWD'] ?? '.');
    const named = Object.entries(values);
    const listed = Object.fromEntries(
      named.flatMap(([option, value]) => (Array.isArray(value) ? [[option, value.map(String)]] : [])),
    );
    const call = { paths: positionals, from, options: new Set(Object.keys(values)), listed };
    return chosen.accepts(call) ? call : undefined;
  } catch {
    return undefined;
  }
}

function usage(command: string, table: Readonly<Record<string, Transfer>>): string {
  const lines = Object.entries(table).map(
    ([name, { takes, what }]) =>
      `  npm run ${command} -- ${name} ${takes}\n${what.map((line) => `      ${line}\n`).join('')}`,
  );
  return `Usage:\n${lines.join('')}`;
}
