import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PrismaClient } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import { sha256 } from '../records/fields.ts';
import type { Base } from './rules.ts';

/**
 * The log of an export, beside the folders with its files: of which ledger it is, which revision it takes account of, and
 * what each file was. From it an import knows what was edited since, and an export what it would overwrite.
 *
 * JSON Lines: the export first, then a line for each file. While an export runs its log has another name, so that one that
 * was broken off is known.
 */

export const LOG = 'export.jsonl';
export const UNFINISHED = 'export.jsonl.part';

const header = z.object({ ledger: z.uuid().nullable(), revision: z.int().min(0) });
const line = z.object({
  /** Path within the folder. */
  file: z.string().regex(/^(articles|registry|schema)\/[a-z0-9][a-z0-9.-]*$/),
  sha256,
  /** Where a file was imported since: the last revision that it takes account of. */
  revision: z.int().min(0).optional(),
  /** Records of which it is behind that, with the versions that it takes account of. */
  behind: z.record(z.uuid(), z.int().min(0)).optional(),
});

export type ExportedFile = z.output<typeof line>;

export interface Manifest {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Id of the ledger's first revision, by which it is known; null for an empty one. */
  readonly ledger: string | null;
  /** Number of the last revision that the files take account of. */
  readonly revision: number;
  /** The files, by their paths within the folder. */
  readonly files: ReadonlyMap<string, ExportedFile>;
}

/** @returns undefined for a folder that no export was written to */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const rows = await readRows(folder, LOG);
  return rows && { folder, ...rows.export, files: new Map(rows.files.map((one) => [one.file, one])) };
}

/** The files that a log names, each as often as it was written. */
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
  // The last line is empty, or was never finished.
  rows.pop();
  try {
    const [first, ...rest] = rows.map((row) => JSON.parse(row));
    return { export: header.parse(first), files: z.array(line).parse(rest) };
  } catch {
    throw new OperationalError(`${file}: is not the log of an export. Remove it, or export into another folder.`);
  }
}

/** What a file of an export takes account of. */
export function findBase({ revision, files }: Manifest, file: string): Base | undefined {
  const known = files.get(file);
  return known && { revision: known.revision ?? revision, behind: new Map(Object.entries(known.behind ?? {})) };
}

/** Writes the log anew, wholly or not at all. */
export async function writeManifest({ folder, ledger, revision, files }: Manifest): Promise<void> {
  const rows = [{ ledger, revision }, ...files.values()].map((row) => `${JSON.stringify(row)}\n`);
  await writeWhole(path.join(folder, LOG), rows.join(''));
}

/** Writes a file under another name first, so that whoever reads it finds it whole. */
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

/** By what a ledger is known: the id of its first revision. */
export async function readLedgerId(prisma: Pick<PrismaClient, 'revision'>): Promise<string | null> {
  const first = await prisma.revision.findFirst({ orderBy: { sequence: 'asc' }, select: { id: true } });
  return first?.id ?? null;
}
