import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import type { Database } from '../../server/database/client.ts';
import type { FileChanges } from '../../server/domain/files/changes.ts';
import { formatDiff } from '../../server/domain/files/diff.ts';
import { findExports } from '../../server/domain/files/exports.ts';
import { readGiven } from '../../server/domain/files/given.ts';
import { importFiles } from '../../server/domain/files/import.ts';
import { frozenFolder } from './fixture.ts';
import { wholeLedger } from './ledger.ts';
import { scratchFolder } from './scratch.ts';

/** Made-up article files for tests, and their import. None of this was ever printed. */

/** Makes a folder with these files: text is written as it is, data as YAML. */
export async function folderOf(files: Record<string, unknown> = {}): Promise<string> {
  const folder = await scratchFolder('files');
  for (const [name, content] of Object.entries(files)) await put(path.join(folder, name), content);
  return folder;
}

/** Copies the files of the frozen ledger to a folder of their own. */
export async function frozenCopy(): Promise<string> {
  const folder = await folderOf();
  await cp(frozenFolder, folder, { recursive: true });
  return folder;
}

export async function put(file: string, content: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    typeof content === 'string' || Buffer.isBuffer(content)
      ? content
      : `${stringify(content, { aliasDuplicateObjects: false })}...\n`,
  );
}

export async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
}

/** A sound claim of people killed; the wording prints the value. */
export function claim(key: string, fields: Record<string, unknown> = {}) {
  const value = (fields['value'] ?? 12) as number;
  return {
    key,
    measure: 'KILLED',
    countType: 'INCIDENT',
    quantifier: 'EXACT',
    value,
    wording: `${value} people (${key})`,
    event: 'october-7-attack',
    population: 'everyone',
    asOf: { earliest: '2023-10-07', latest: '2023-10-07', basis: 'INFERRED' },
    ...fields,
  };
}

/** Claims with different values, so that no two of them are the same figure. */
export function claims(...keys: string[]) {
  return keys.map((key, i) => claim(key, { value: 100 + i }));
}

export function article(slug: string, fields: Record<string, unknown> = {}) {
  return {
    slug,
    url: null,
    headline: `Made up: ${slug}`,
    language: 'en',
    publisher: null,
    publishedOn: null,
    claims: claims('one', 'two'),
    ...fields,
  };
}

/** Imports files or folders, and throws any error. */
export async function imported(
  { prisma }: Pick<Database, 'prisma'>,
  paths: string | readonly string[],
  { rehearse = false, force = false, signal }: { rehearse?: boolean; force?: boolean; signal?: AbortSignal } = {},
): Promise<readonly FileChanges[]> {
  const exports = await findExports(prisma, await readGiven([paths].flat(), '/'));
  const options = { rehearse, force, findBase: exports.findBase, ...(signal ? { signal } : {}) };
  const report = await importFiles(prisma, exports.edited, options);
  if (report.error !== undefined) throw report.error;
  if (!rehearse) await exports.note(report.files);
  return report.files;
}

/**
 * Rehearses the import and then does it. The rehearsal must change nothing, and the import must do what was rehearsed.
 *
 * @returns the diff
 */
export async function rehearsedAndImported(
  db: Pick<Database, 'prisma'>,
  paths: string | readonly string[],
  options: { force?: boolean } = {},
): Promise<string[]> {
  const before = await wholeLedger(db);
  const rehearsed = linesOf(await imported(db, paths, { ...options, rehearse: true }));
  expect(await wholeLedger(db)).toEqual(before);
  const done = linesOf(await imported(db, paths, options));
  expect(done).toEqual(rehearsed);
  return done;
}

/** The diff, with file names instead of paths. */
function linesOf(files: readonly FileChanges[]): string[] {
  return formatDiff(
    files.map(({ file, records }) => ({ file: { ...file, name: path.basename(file.name) }, records })),
    false,
  );
}

/** The outcome for each record that changed: "updated claim one". */
export function outcomes(files: readonly FileChanges[]): string[] {
  return files.flatMap(({ records }) =>
    records.filter(({ outcome }) => outcome !== 'unchanged').map(({ outcome, handle }) => `${outcome} ${handle}`),
  );
}
