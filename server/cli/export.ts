import { Command } from '@commander-js/extra-typings';
import { countNoun } from '../domain/figures/words.ts';
import { exportArticles } from '../domain/files/export.ts';
import { defineCommand } from './command.ts';
import { delayProgress } from './progress.ts';
import { runProgram } from './run.ts';
import { resolvePath } from './values.ts';

const articles = defineCommand({
  syntax: new Command('articles')
    .description('Write all articles and the registry as files that npm run import -- articles takes.')
    .argument('<folder>', 'a new or empty folder, or one that an earlier export wrote', resolvePath)
    .option('--force', 'overwrite files that were edited since; the folder may hold other files'),
  examples: ['my-ledger', 'my-ledger --force'],
  prepare:
    (folder, { force = false }) =>
    async ({ db, signal, showProgress }) => {
      const step = delayProgress(showProgress('Articles'));
      const { articles: count, ...files } = await exportArticles(db.prisma, folder, { force, step, signal });
      const removed = files.removed > 0 ? `, ${files.removed} removed` : '';
      const what = `${countNoun(files.written, 'file')} written, ${files.unchanged} as they were${removed}`;
      return { report: `${folder}: ${countNoun(count, 'article')} and the registry: ${what}.` };
    },
});

await runProgram({
  name: 'export',
  noun: 'export',
  description: 'Write the ledger as files, beside a running server or without one.',
  commands: [articles],
});
