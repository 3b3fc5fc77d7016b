import path from 'node:path';
import { projectRoot, readConfig } from './config.ts';
import type { Database } from './database/client.ts';
import { openDatabase } from './database/open.ts';
import { readCurated } from './domain/curated/files.ts';
import { importCurated } from './domain/curated/import.ts';
import { importObservations } from './domain/datasets/import.ts';
import { observationReport } from './domain/datasets/report.ts';
import { readTfp } from './domain/datasets/tfp.ts';
import { OperationalError } from './errors.ts';
import { consoleLog as log } from './log.ts';
import { progressOn } from './progress.ts';

/**
 * `npm run import -- <importer> <file>`: brings a file of somebody else's data into the ledger, beside a running server
 * or without one. The report is printed to standard output and everything else to standard error. The command ends with
 * 0, with 1 when something must be mended, with 2 when it was called wrongly, with 130 after Ctrl-C.
 */

interface Importer {
  /** What it takes after its name. */
  readonly takes: string;
  /** What it imports, for the usage. */
  readonly what: string;
  /** Whether it can be called with so many files. */
  accepts(files: readonly string[]): boolean;
  /** Reads and checks the files before a database is opened, and returns what then writes them. */
  read(files: readonly string[]): Promise<Write>;
}

/** Writes what was read, all of it or nothing, and returns the report. */
type Write = (db: Database, signal: AbortSignal) => Promise<string>;

const importers: Readonly<Record<string, Importer>> = {
  tfp: {
    takes: '<file>',
    what: 'casualties_daily.json of Tech for Palestine: daily figures of the Gaza Strip',
    accepts: (files) => files.length === 1,
    async read([file]) {
      const series = await readTfp(file as string);
      return async (db, signal) => {
        const progress = progressOn(process.stderr, 'Observations');
        try {
          return observationReport(series, await importObservations(db.prisma, series, progress.step, signal));
        } finally {
          progress.end();
        }
      };
    },
  },
};

const [name = '', ...files] = process.argv.slice(2);
const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());

if (importer?.accepts(files)) process.exitCode = await run(importer, files.map(asTyped));
else {
  process.stderr.write(usage());
  process.exitCode = 2;
}
process.exit();

async function run({ read }: Importer, named: string[]): Promise<number> {
  let written = false;
  try {
    const write = await read(named);
    const curated = await readCurated(path.join(projectRoot, 'data'));
    const toStderr = { ...log, info: log.error };
    const db = await openDatabase(readConfig(process.env), toStderr, { asGuest: true });
    try {
      interrupted.signal.throwIfAborted();
      await importCurated(db.prisma, curated);
      interrupted.signal.throwIfAborted();
      const report = await write(db, interrupted.signal);
      written = true;
      console.log(report);
    } finally {
      await db.close();
    }
    return 0;
  } catch (error) {
    if (interrupted.signal.aborted && !written) {
      log.error('attested: the import was broken off, and nothing of it was written.');
      return 130;
    }
    if (error instanceof OperationalError) log.error(`attested: ${error.message}`);
    else log.error('attested: the import failed.', error);
    return 1;
  }
}

/** A path as the user typed it: npm starts scripts in the project's folder, and says where it was called. */
function asTyped(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}

function usage(): string {
  const lines = Object.entries(importers).map(
    ([known, { takes, what }]) => `  npm run import -- ${known} ${takes}\n      ${what}\n`,
  );
  return `Usage:\n${lines.join('')}`;
}
