import { importArticles } from './import-articles.ts';
import { datasetImporters } from './import-datasets.ts';
import { runProgram } from './run.ts';

await runProgram({
  name: 'import',
  noun: 'import',
  description: 'Import files into the ledger. The server may be running or stopped.',
  commands: [importArticles, ...datasetImporters],
});
