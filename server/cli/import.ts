import { importArticles } from './import-articles.ts';
import { importTfp } from './import-datasets.ts';
import { transfer } from './transfer.ts';

/** `npm run import -- <importer> <file>`: brings files into the ledger, beside a running server or without one. */

await transfer('import', { articles: importArticles, tfp: importTfp });
