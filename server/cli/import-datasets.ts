import { Command } from '@commander-js/extra-typings';
import { importObservations } from '../domain/datasets/import.ts';
import type { ObservationFile } from '../domain/datasets/observations.ts';
import { countWritten, formatReport } from '../domain/datasets/report.ts';
import { readTfp } from '../domain/datasets/tfp.ts';
import { OperationalError } from '../errors.ts';
import { defineCommand, type Task } from './command.ts';
import { collect, resolvePath } from './values.ts';

/** The importers of official series, each with its own reader. They show a diff first, and write everything or nothing. */
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
  /** A description of the file, for the help text. */
  readonly description: string;
  /** Example calls for the help text, each without the importer's name. */
  readonly examples: readonly string[];
  /** Reads and checks the file. @throws OperationalError */
  read(file: string, leaveOut: readonly string[]): Promise<ObservationFile>;
}

function importerOf({ name, description, examples, read }: Series): Task {
  return defineCommand({
    declare: () =>
      new Command(name)
        .description(description)
        .argument('<file>', 'the file, as published', resolvePath)
        .option('--retract-missing', 'retract observations of the series that the file does not contain')
        .option('--leave-out <column>', 'ignore a column that the import does not know; may be repeated', collect),
    examples,
    needsCurated: true,
    rehearses: true,
    async prepare(path, { retractMissing = false, leaveOut = [] }) {
      const file = await read(path, leaveOut);
      return async ({ db, signal, isRehearsal: rehearse, isColoured, showProgress }) => {
        const options = { rehearse, retractMissing, step: showProgress('Observations'), signal };
        const report = await importObservations(db.prisma, file, options).catch(addThatNothingWasWritten);
        const lines = formatReport(file, report, isColoured);
        if (report.left.length > 0) lines.push('Use --retract-missing to retract what the file does not contain.');
        return { report: lines.join('\n'), changesAll: countWritten(report) > 0 };
      };
    },
  });
}

function addThatNothingWasWritten(error: unknown): never {
  throw error instanceof OperationalError ? new OperationalError(`${error.message}\nNothing was written.`) : error;
}
