import { Command } from '@commander-js/extra-typings';
import { importObservations } from '../domain/datasets/import.ts';
import type { ObservationFile } from '../domain/datasets/observations.ts';
import { countWritten, formatReport } from '../domain/datasets/report.ts';
import { readTfp } from '../domain/datasets/tfp.ts';
import { OperationalError } from '../errors.ts';
import { defineCommand, type Task } from './command.ts';
import { collect, resolvePath } from './values.ts';

/** Importers of official series, each with a reader of its own. They show a diff first, and write all or nothing. */
export const datasetImporters = [
  importerOf({
    name: 'tfp',
    description: 'Import casualties_daily.json of Tech for Palestine: daily figures of the Gaza Strip.',
    examples: [
      'casualties_daily.json --dry-run',
      'casualties_daily.json --yes',
      'casualties_daily.json --yes --retract-missing --leave-out a_new_column',
    ],
    read: readTfp,
  }),
];

interface Series {
  readonly name: string;
  /** What the file is, for the help. */
  readonly description: string;
  /** Calls for the help, each without the importer's name. */
  readonly examples: readonly string[];
  /** Reads and checks the file. @throws OperationalError */
  read(file: string, leaveOut: readonly string[]): Promise<ObservationFile>;
}

function importerOf({ name, description, examples, read }: Series): Task {
  return defineCommand({
    syntax: new Command(name)
      .description(description)
      .argument('<file>', 'the file, as published', resolvePath)
      .option('--retract-missing', 'retract what the ledger has of the series and the file does not hold')
      .option(
        '--leave-out <column>',
        'leave out a column that the import does not know; give it once for each',
        collect,
      ),
    examples,
    needsCurated: true,
    rehearses: true,
    async prepare(path, { retractMissing = false, leaveOut = [] }) {
      const file = await read(path, leaveOut);
      return async ({ db, signal, isRehearsal: rehearse, isColoured, showProgress }) => {
        const options = { rehearse, retractMissing, step: showProgress('Observations'), signal };
        const report = await importObservations(db.prisma, file, options).catch(addThatNothingWasWritten);
        const lines = formatReport(file, report, isColoured);
        if (report.left.length > 0) lines.push('With --retract-missing what the file does not hold is retracted.');
        return { report: lines.join('\n'), changesAll: countWritten(report) > 0 };
      };
    },
  });
}

function addThatNothingWasWritten(error: unknown): never {
  throw error instanceof OperationalError ? new OperationalError(`${error.message}\nNothing was written.`) : error;
}
