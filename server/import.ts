import path from 'node:path';
import { importObservations } from './domain/datasets/import.ts';
import { observationReport } from './domain/datasets/report.ts';
import { readTfp } from './domain/datasets/tfp.ts';
import { importArticles } from './import-articles.ts';
import { progressOn } from './progress.ts';
import { type Transfer, transfer } from './transfer.ts';

/** `npm run import -- <importer> <file>`: brings files into the ledger, beside a running server or without one. */

const tfp: Transfer = {
  takes: '<file> [--leave-out <column>]',
  what: [
    'casualties_daily.json of Tech for Palestine: daily figures of the Gaza Strip',
    '--leave-out imports a file without a column that the import does not know',
  ],
  options: [],
  listing: ['leave-out'],
  accepts: ({ paths }) => paths.length === 1,
  async prepare({ paths, from, listed }) {
    const series = await readTfp(path.resolve(from, paths[0] as string), listed['leave-out']);
    return {
      curated: 'written',
      async run(db, signal) {
        const progress = progressOn(process.stderr, 'Observations');
        try {
          return {
            report: observationReport(series, await importObservations(db.prisma, series, progress.step, signal)),
          };
        } finally {
          progress.end();
        }
      },
    };
  },
};

await transfer('import', { articles: importArticles, tfp });
