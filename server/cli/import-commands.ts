import { importArticles } from './import-articles.ts';
import { datasetImporters } from './import-datasets.ts';
import type { Program } from './run.ts';

/** `npm run import`. */
export const importProgram: Program = {
  name: 'import',
  noun: 'import',
  description: 'Import files into the ledger. The server may be running or stopped.',
  commands: [importArticles, ...datasetImporters],
};
