import { Command } from '@commander-js/extra-typings';
import { countNoun } from '../domain/figures/words.ts';
import { exportArticles } from '../domain/files/export.ts';
import { defineCommand } from './command.ts';
import { delayProgress } from './progress.ts';
import type { Program } from './run.ts';
import { resolvePath } from './values.ts';

const articles = defineCommand({
  declare: () =>
    new Command('articles')
      .description('Export all articles and the registry to files that npm run import -- articles can read.')
      .argument('<folder>', 'a new or empty folder, or the folder of an earlier export', resolvePath)
      .option('--force', 'overwrite files edited since the last export; the folder may contain other files'),
  examples: ['my-ledger', 'my-ledger --force'],
  prepare:
    (folder, { force = false }) =>
    async ({ db, signal, showProgress }) => {
      const step = delayProgress(showProgress('Articles'));
      const { articles: count, ...files } = await exportArticles(db.prisma, folder, { force, step, signal });
      const removed = files.removed > 0 ? `, ${files.removed} removed` : '';
      const what = `${countNoun(files.written, 'file')} written, ${files.unchanged} unchanged${removed}`;
      return { report: `${folder}: ${countNoun(count, 'article')} and the registry: ${what}.` };
    },
});

/** `npm run export`. */
export const exportProgram: Program = {
  name: 'export',
  noun: 'export',
  description: 'Export the ledger to files. The server may be running or stopped.',
  commands: [articles],
};
