import { access } from 'node:fs/promises';
import path from 'node:path';
import type { PrismaClient } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import type { Given } from './given.ts';
import type { Imported } from './import.ts';
import { findBase, type Manifest, readLedgerId, readManifest, UNFINISHED, writeManifest } from './manifest.ts';
import type { GivenFile } from './read-file.ts';
import type { Base } from './rules.ts';

/** What is known about given files that came from an export. */
export interface Exports {
  /** Returns the state of the ledger when the file was exported or last imported. */
  findBase(path: string): Base | undefined;
  /** The files that were edited, and those that no export wrote. The others are as they were exported. */
  readonly edited: Given;
  /** Folders exported from another ledger, whose past states are not known here. */
  readonly foreign: readonly string[];
  /** Records the states of the ledger on which files are now based, after they were imported. */
  note(imported: readonly Imported[]): Promise<void>;
}

/** Finds the exports to which the files belong. */
export async function findExports(prisma: PrismaClient, given: Given): Promise<Exports> {
  const here = await readLedgerId(prisma);
  const read = new Map<string, Manifest | undefined>();
  const belongs = new Map<string, Manifest>();
  for (const file of [...given.registry, ...given.articles]) {
    for (const folder of [path.dirname(file.path), path.dirname(path.dirname(file.path))]) {
      if (!read.has(folder)) read.set(folder, await readFinishedManifest(folder));
      const manifest = read.get(folder);
      if (manifest?.files.has(path.relative(folder, file.path))) belongs.set(file.path, manifest);
    }
  }
  const known = (file: string) => {
    const manifest = belongs.get(file);
    return manifest?.ledger === here ? manifest : undefined;
  };
  const isEdited = (file: GivenFile<unknown>) => {
    const manifest = known(file.path);
    return manifest?.files.get(path.relative(manifest.folder, file.path))?.sha256 !== file.sha256;
  };
  return {
    findBase(file) {
      const manifest = known(file);
      return manifest && findBase(manifest, path.relative(manifest.folder, file));
    },
    edited: { registry: given.registry.filter(isEdited), articles: given.articles.filter(isEdited) },
    foreign: [...new Set([...belongs.values()].filter(({ ledger }) => ledger !== here).map(({ folder }) => folder))],
    async note(imported) {
      const changed = Map.groupBy(imported, ({ file }) => known(file.path));
      for (const [manifest, files] of changed) if (manifest) await writeManifest(addImported(manifest, files));
    },
  };
}

function addImported(manifest: Manifest, imported: readonly Imported[]): Manifest {
  const files = new Map(manifest.files);
  for (const { file, base } of imported) {
    const name = path.relative(manifest.folder, file.path);
    const behind = base.behind.size > 0 ? { behind: Object.fromEntries(base.behind) } : {};
    files.set(name, { file: name, sha256: file.sha256, revision: base.revision, ...behind });
  }
  return { ...manifest, files };
}

async function readFinishedManifest(folder: string): Promise<Manifest | undefined> {
  const isUnfinished = await access(path.join(folder, UNFINISHED)).then(
    () => true,
    () => false,
  );
  if (isUnfinished) throw new OperationalError(`${folder}: an export to this folder was interrupted. Run it again.`);
  return readManifest(folder);
}
