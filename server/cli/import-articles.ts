import { Command } from '@commander-js/extra-typings';
import { countNoun, formatCount } from '../domain/figures/words.ts';
import { countOutcomes, type FileChanges } from '../domain/files/changes.ts';
import { formatDiff, formatSummary } from '../domain/files/diff.ts';
import { type Exports, findExports } from '../domain/files/exports.ts';
import { type Given, readGiven } from '../domain/files/given.ts';
import { type ImportReport, importFiles } from '../domain/files/import.ts';
import { EditConflict } from '../domain/files/rules.ts';
import { OperationalError } from '../errors.ts';
import { type CommandOutcome, defineCommand, type Tools } from './command.ts';
import { delayProgress } from './progress.ts';
import { findCallerFolder } from './values.ts';

/** Imports files in the format of `data/`. Shows the changes as a diff before it writes them. */
export const importArticles = defineCommand({
  declare: () =>
    new Command('articles')
      .description('Import articles and registry files in the format of data/, each file completely or not at all.')
      .argument('<paths...>', 'files, and folders that contain files')
      .option('--force', 'write what a file says even where both the file and the ledger were changed'),
  examples: ['my-ledger --dry-run', 'my-ledger --yes', 'article.yaml registry/people.yaml --yes --force'],
  needsCurated: true,
  rehearses: true,
  async prepare(paths, { force = false }) {
    const given = await readGiven(paths, findCallerFolder());
    return async (tools) => {
      const { db, signal, isRehearsal: rehearse } = tools;
      const exports = await findExports(db.prisma, given);
      const step = delayProgress(tools.showProgress('Files'));
      const options = { rehearse, force, findBase: exports.findBase, step, signal };
      const report = await importFiles(db.prisma, exports.edited, options);
      // Report what was written even if the log of the export cannot be updated.
      const noted = rehearse ? undefined : await exports.note(report.files).catch((error: unknown) => error);
      const { error = noted, ...outcome } = describeImport(report, given, exports, tools);
      return { ...outcome, error };
    };
  },
});

function describeImport(report: ImportReport, given: Given, exports: Exports, tools: Tools): CommandOutcome {
  const untouched = given.registry.length + given.articles.length - report.total;
  const lines = [
    ...formatDiff(report.files, tools.isColoured),
    ...exports.foreign.map(
      (folder) => `${folder} was exported from another ledger: its files are treated as if never exported.`,
    ),
    ...(untouched > 0 ? [`Skipped ${countNoun(untouched, 'file')}, not edited since the export.`] : []),
    ...(report.files.length > 0 ? [formatSummary(report.files)] : []),
  ];
  return {
    report: lines.filter((line) => line !== '').join('\n'),
    changesAll: report.error === undefined && changesAny(report.files),
    error: report.error === undefined ? undefined : explain(report, tools.isRehearsal),
    written:
      tools.isRehearsal || report.files.length === 0
        ? undefined
        : `${report.files.length} of ${countNoun(report.total, 'file')} were`,
  };
}

function changesAny(files: readonly FileChanges[]): boolean {
  const { created, updated, retracted } = countOutcomes(files);
  return created + updated + retracted > 0;
}

/** The error, with its consequences for the other files. */
function explain({ files, total, error }: ImportReport, rehearse: boolean): unknown {
  if (!(error instanceof OperationalError)) return error;
  const hint = error instanceof EditConflict ? '\nEdit a new export, or use --force to write what the files say.' : '';
  const [done, rest] = [files.length, total - files.length];
  if (done === 0) return new OperationalError(`${error.message}${hint}\nNothing was written.`);
  const [before, were] = done === 1 ? ['The file', 'was'] : [`The ${formatCount(done)} files`, 'were'];
  const [written, notWritten] = rehearse ? ['would be', 'would not be'] : [were, 'were not'];
  const state = `${before} before it ${written} written; it and the files after it (${rest} in all) ${notWritten}.`;
  return new OperationalError(`${error.message}${hint}\n${state}`);
}
