import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PrismaClient } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import { sha256 } from '../records/fields.ts';
import type { Base } from './rules.ts';

/**
 * The log of an export, next to the folders with its files. It records the ledger, the revision up to which the export is
 * current, and the hash of each file. An import uses it to see which files were edited since, and an export to see what it
 * would overwrite.
 *
 * The format is JSON Lines: first the export, then one line per file. While an export runs, its log has a different name,
 * so that an interrupted export can be recognised.
 */

export const LOG = 'export.jsonl';
export const UNFINISHED = 'export.jsonl.part';

const header = z.object({ ledger: z.uuid().nullable(), revision: z.int().min(0) });
const line = z.object({
  /** Path within the folder. */
  file: z.string().regex(/^(articles|registry|schema)\/[a-z0-9][a-z0-9.-]*$/),
  sha256,
  /** Last revision on which the file is based. Only present if it has been imported since the export. */
  revision: z.int().min(0).optional(),
  /** Ids of records for which the file is older than that, with the versions on which it is based. */
  behind: z.record(z.uuid(), z.int().min(0)).optional(),
});

export type ExportedFile = z.output<typeof line>;

export interface Manifest {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Id of the ledger's first revision, which identifies the ledger. Null if it is empty. */
  readonly ledger: string | null;
  /** Number of the last revision on which the files are based. */
  readonly revision: number;
  /** The files by path within the folder. */
  readonly files: ReadonlyMap<string, ExportedFile>;
}

/** @returns undefined for a folder without an export */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const rows = await readRows(folder, LOG);
  return rows && { folder, ...rows.export, files: new Map(rows.files.map((one) => [one.file, one])) };
}

/** Returns the files listed in a log, each as often as it was written. */
export async function readLines(
  folder: string,
  name: typeof LOG | typeof UNFINISHED,
): Promise<readonly ExportedFile[]> {
  return (await readRows(folder, name))?.files ?? [];
}

async function readRows(folder: string, name: string) {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR'].includes(error.code ?? '')) return undefined;
    throw new OperationalError(`${file}: the file cannot be read (${error.code}).`);
  });
  if (text === undefined) return undefined;
  const rows = text.split('\n');
  // The last line is empty or was never completed.
  rows.pop();
  try {
    const [first, ...rest] = rows.map((row) => JSON.parse(row));
    return { export: header.parse(first), files: z.array(line).parse(rest) };
  } catch {
    throw new OperationalError(`${file}: is not the log of an export. Remove it, or export to another folder.`);
  }
}

/** Returns the state of the ledger on which a file of an export is based. */
export function findBase({ revision, files }: Manifest, file: string): Base | undefined {
  const known = files.get(file);
  return known && { revision: known.revision ?? revision, behind: new Map(Object.entries(known.behind ?? {})) };
}

/** Replaces the log atomically. */
export async function writeManifest({ folder, ledger, revision, files }: Manifest): Promise<void> {
  const rows = [{ ledger, revision }, ...files.values()].map((row) => `${JSON.stringify(row)}\n`);
  await writeWhole(path.join(folder, LOG), rows.join(''));
}

/** Writes a file under a temporary name and then renames it, so that readers never see it incomplete. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new OperationalError(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** Returns the id of the ledger's first revision, which identifies the ledger, or null if it is empty. */
export async function readLedgerId(prisma: Pick<PrismaClient, 'revision'>): Promise<string | null> {
  const first = await prisma.revision.findFirst({ orderBy: { sequence: 'asc' }, select: { id: true } });
  return first?.id ?? null;
}
