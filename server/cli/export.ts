import path from 'node:path';
import { countNoun } from '../domain/figures/words.ts';
import { exportArticles } from '../domain/files/export.ts';
import { progressOn, unhurried } from './progress.ts';
import { type Transfer, transfer } from './transfer.ts';

/** `npm run export -- articles <folder>`: writes the ledger as files, beside a running server or without one. */

const articles: Transfer = {
  takes: '<folder> [--force]',
  what: [
    'all articles and the registry, in the format that npm run import -- articles takes',
    '--force overwrites files that were edited since, in a folder that may hold others',
  ],
  options: ['force'],
  accepts: ({ paths }) => paths.length === 1,
  async prepare({ paths, from, options }) {
    const folder = path.resolve(from, paths[0] as string);
    return {
      curated: 'whatever',
      async run(db, signal) {
        const progress = unhurried(progressOn(process.stderr, 'Articles'));
        const wanted = { force: options.has('force'), step: progress.step, signal };
        const { articles: count, ...files } = await exportArticles(db.prisma, folder, wanted).finally(progress.end);
        const removed = files.removed > 0 ? `, ${files.removed} removed` : '';
        const what = `${countNoun(files.written, 'file')} written, ${files.unchanged} as they were${removed}`;
        return { report: `${folder}: ${countNoun(count, 'article')} and the registry: ${what}.` };
      },
    };
  },
};

await transfer('export', { articles });
