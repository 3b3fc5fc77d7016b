import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { OperationalError } from '../../errors.ts';
import { formatCount, formatList } from '../figures/words.ts';
import { type ExportedFile, LOG, readLines, UNFINISHED, writeManifest, writeWhole } from './manifest.ts';
import { hashSha256 } from './read-file.ts';

/** The folder to which an export is written. */

/** The folders that belong to an export. */
const OWN = ['articles', 'registry', 'schema'];
/** The name of a file while it is being written. */
const DRAFT = /^\..+\.[0-9a-f]{8}$/;
/** How many files a message names. The rest are only counted. */
const MOST_NAMED_FILES = 5;

export interface ExportTarget {
  /** Writes a file of the export, unless it already exists with this text. */
  put(file: string, text: string): Promise<void>;
  /** Ends the export: removes files that only the previous export had, and completes the log. */
  finish(): Promise<{ written: number; unchanged: number; removed: number }>;
  /** Leaves the export incomplete. The next one continues from there. */
  abandon(): Promise<void>;
}

/**
 * Opens a folder for an export: a new folder, an empty one, or that of an earlier export.
 * @param force whether the folder may contain other files, and files edited since, which are overwritten
 * @throws OperationalError naming the files that would be lost
 */
export async function openTarget(
  folder: string,
  exported: { ledger: string | null; revision: number },
  { force }: { force: boolean },
): Promise<ExportTarget> {
  await listNames(folder, () => mkdir(folder, { recursive: true }));
  const before = new Map<string, Set<string>>();
  const unfinished = await readLines(folder, UNFINISHED);
  for (const { file, sha256: hash } of [...(await readLines(folder, LOG)), ...unfinished])
    before.set(file, (before.get(file) ?? new Set()).add(hash));
  const others = await findOthers(folder, before);
  if (others.length > 0 && !force) throw new OperationalError(describeRefusal(folder, others));
  for (const own of OWN) await listNames(folder, () => mkdir(path.join(folder, own), { recursive: true }));

  // What an interrupted export wrote stays on record while this one runs, and also if this one is interrupted.
  const head = [exported, ...unfinished].map((row) => `${JSON.stringify(row)}\n`).join('');
  await writeWhole(path.join(folder, UNFINISHED), head);
  const log = await listNames(folder, () => open(path.join(folder, UNFINISHED), 'a'));
  const files = new Map<string, ExportedFile>();
  let written = 0;
  return {
    async put(file, text) {
      const row = { file, sha256: hashSha256(text) };
      files.set(file, row);
      if ((await readHash(path.join(folder, file))) === row.sha256) return;
      await log.write(`${JSON.stringify(row)}\n`);
      await writeWhole(path.join(folder, file), text);
      written++;
    },
    async finish() {
      await log.close();
      const gone = [...before.keys()].filter((file) => !files.has(file));
      for (const file of gone) await rm(path.join(folder, file), { force: true });
      await writeManifest({ folder, ...exported, files });
      await rm(path.join(folder, UNFINISHED), { force: true });
      return { written, unchanged: files.size - written, removed: gone.length };
    },
    abandon: () => (log as FileHandle).close(),
  };
}

/** Finds files that no export wrote and files that were edited since. Leftover temporary files are removed. */
async function findOthers(folder: string, before: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
  const others: string[] = [];
  for (const entry of await listNames(folder, () => readdir(folder))) {
    if (OWN.includes(entry)) {
      for (const inner of await listNames(folder, () => readdir(path.join(folder, entry)))) {
        const file = `${entry}/${inner}`;
        if (DRAFT.test(inner)) await rm(path.join(folder, file), { force: true });
        else if (!before.get(file)?.has((await readHash(path.join(folder, file))) ?? '')) others.push(file);
      }
    } else if (entry !== LOG && entry !== UNFINISHED && !entry.startsWith('.')) others.push(entry);
  }
  return others.sort();
}

function describeRefusal(folder: string, others: readonly string[]): string {
  const shown = others.slice(0, MOST_NAMED_FILES);
  const more = others.length - shown.length;
  const files = formatList([...shown, ...(more > 0 ? [`${formatCount(more)} more`] : [])]);
  return `${folder}: contains files that no export wrote or that were edited since: ${files}. Choose another folder, or use --force, which overwrites files that have the same names as the export's and leaves the rest.`;
}

/** @returns undefined if there is no such file */
async function readHash(file: string): Promise<string | undefined> {
  return readFile(file).then(hashSha256, () => undefined);
}

async function listNames<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return work().catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`${folder}: cannot be written (${error.code}).`);
  });
}
