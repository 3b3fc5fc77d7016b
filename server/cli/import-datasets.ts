import { Command } from '@commander-js/extra-typings';
import { importObservations } from '../domain/datasets/import.ts';
import type { ObservationFile } from '../domain/datasets/observations.ts';
import { checkPublication, requirePublication } from '../domain/datasets/publication.ts';
import { formatReport } from '../domain/datasets/report.ts';
import { readTfp } from '../domain/datasets/tfp.ts';
import { readTfpLebanon } from '../domain/datasets/tfp-lebanon.ts';
import { readTfpWestBank } from '../domain/datasets/tfp-west-bank.ts';
import { OperationalError } from '../errors.ts';
import { defineCommand, type Task } from './command.ts';
import { collect, readDay, readOnce, resolvePath } from './values.ts';

/** The importers of official series, each with its own reader. They show a diff first, and write everything or nothing. */
export const datasetImporters = [
  importerOf({
    name: 'tfp',
    description: 'Import casualties_daily.json of Tech for Palestine: daily figures of the Gaza Strip.',
    examples: [
      'casualties_daily.json --published 2024-09-05 --dry-run',
      'casualties_daily.json --published 2024-09-05 --yes',
      'casualties_daily.json --published 2024-09-05 --yes --replaces 2024-09-05 --leave-out a_new_column',
    ],
    read: readTfp,
  }),
  importerOf({
    name: 'tfp-west-bank',
    description: 'Import west_bank_daily.json of Tech for Palestine: daily figures of the West Bank.',
    examples: ['west_bank_daily.json --published 2024-09-05 --yes'],
    read: readTfpWestBank,
  }),
  importerOf({
    name: 'tfp-lebanon',
    description: 'Import lebanon_casualties_daily.json of Tech for Palestine: figures of Lebanon, report by report.',
    examples: ['lebanon_casualties_daily.json --published 2026-08-22 --yes'],
    read: readTfpLebanon,
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
        .option('--published <day>', 'the day on which this version of the file was published', readOnce(readDay))
        .option('--replaces <day>', 'take the place of a version imported by mistake', readOnce(readDay))
        .option('--leave-out <column>', 'ignore a column that the import does not know; may be repeated', collect),
    examples,
    needsCurated: true,
    rehearses: true,
    async prepare(path, { published: given, replaces = null, leaveOut = [] }) {
      const file = await read(path, leaveOut);
      const published = requirePublication(file, given);
      checkPublication(file, published);
      return async ({ db, signal, isRehearsal: rehearse, isColoured, showProgress }) => {
        const options = { rehearse, published, replaces, step: showProgress('Observations'), signal };
        const report = await importObservations(db.prisma, file, options).catch(addThatNothingWasWritten);
        return { report: formatReport(file, report, isColoured).join('\n'), changesAll: report.isChange };
      };
    },
  });
}

function addThatNothingWasWritten(error: unknown): never {
  throw error instanceof OperationalError ? new OperationalError(`${error.message}\nNothing was written.`) : error;
}
