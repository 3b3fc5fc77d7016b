import { countNoun, formatCount } from '../domain/figures/words.ts';
import { countOutcomes, type FileChanges } from '../domain/files/changes.ts';
import { formatDiff, formatSummary } from '../domain/files/diff.ts';
import { type Exports, findExports } from '../domain/files/exports.ts';
import { type Given, readGiven } from '../domain/files/given.ts';
import { type ImportReport, importFiles } from '../domain/files/import.ts';
import { EditConflict } from '../domain/files/rules.ts';
import { OperationalError } from '../errors.ts';
import { progressOn, unhurried } from './progress.ts';
import { describeNextStep, isColoured, rehearsal, rehearses } from './rehearsal.ts';
import type { Call, Ended, Transfer } from './transfer.ts';

/** `npm run import -- articles`: files in the format of `data/`, shown as a diff first and then written. */
export const importArticles: Transfer = {
  takes: `<files or folders> ${rehearsal.takes} [--force]`,
  what: [
    'articles and registry files in the format of data/, one transaction a file',
    ...rehearsal.what,
    '--force writes what a file says also where it and the ledger were both changed',
  ],
  options: [...rehearsal.options, 'force'],
  accepts: (call) => call.paths.length > 0 && rehearses(call) !== undefined,
  async prepare(call) {
    const given = await readGiven(call.paths, call.from);
    return {
      curated: 'present',
      async run(db, signal) {
        const exports = await findExports(db.prisma, given);
        const rehearse = rehearses(call) ?? true;
        const progress = unhurried(progressOn(process.stderr, 'Files'));
        const step = progress.step;
        const options = { rehearse, force: call.options.has('force'), findBase: exports.findBase, step, signal };
        const report = await importFiles(db.prisma, exports.edited, options).finally(() => progress.end());
        // What was written is reported, even where the log of the export cannot be brought up to date.
        const noted = rehearse ? undefined : await exports.note(report.files).catch((error: unknown) => error);
        const { error = noted, ...rest } = ended(report, given, exports, call);
        return error === undefined ? rest : { ...rest, error };
      },
    };
  },
};

function ended(report: ImportReport, given: Given, exports: Exports, call: Call): Ended {
  const rehearse = rehearses(call) ?? true;
  const untouched = given.registry.length + given.articles.length - report.total;
  const lines = [
    ...formatDiff(report.files, isColoured()),
    ...exports.foreign.map(
      (folder) => `${folder} was exported from another ledger: what is in its files counts as new.`,
    ),
    ...(untouched > 0 ? [`${countNoun(untouched, 'file')} as exported, and not looked at.`] : []),
    ...(report.files.length > 0 ? [formatSummary(report.files)] : []),
    ...(report.error === undefined ? [last(report.files, call)] : []),
  ];
  const error = report.error === undefined ? undefined : explained(report, rehearse);
  const done =
    rehearse || report.files.length === 0
      ? {}
      : { done: `${report.files.length} of ${countNoun(report.total, 'file')} were` };
  return { report: lines.filter((line) => line !== '').join('\n'), ...done, ...(error === undefined ? {} : { error }) };
}

function last(files: readonly FileChanges[], call: Call): string {
  const { created, updated, retracted } = countOutcomes(files);
  if (created + updated + retracted === 0) return '';
  return describeNextStep('articles', call, call.options.has('force') ? ['--force'] : []);
}

/** What went wrong, and what that means for the other files. */
function explained({ files, total, error }: ImportReport, rehearse: boolean): unknown {
  if (!(error instanceof OperationalError)) return error;
  const hint = error instanceof EditConflict ? '\nEdit a new export, or write what the files say with --force.' : '';
  const [done, rest] = [files.length, total - files.length];
  if (done === 0) return new OperationalError(`${error.message}${hint}\nNothing was written.`);
  const [before, are] = done === 1 ? ['The file', 'is'] : [`The ${formatCount(done)} files`, 'are'];
  const state = rehearse ? `${before} before it would be written` : `${before} before it ${are} written`;
  return new OperationalError(`${error.message}${hint}\n${state}; it and what comes after it (${rest} in all) not.`);
}
