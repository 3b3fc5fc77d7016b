import { importArticles } from './import-articles.ts';
import { datasetImporters } from './import-datasets.ts';
import { runProgram } from './run.ts';

await runProgram({
  name: 'import',
  noun: 'import',
  description: 'Bring files into the ledger, beside a running server or without one.',
  commands: [importArticles, ...datasetImporters],
});
