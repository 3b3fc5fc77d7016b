import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { OperationalError } from '../../errors.ts';
import { type ArticleEntry, articleEntry } from '../records/article-entries.ts';
import { type RegistryFile, registryFile, registryKinds } from '../records/registry-entries.ts';
import { refuseMisnamed, refuseTwins } from './curated-folder.ts';
import { type CuratedFile, readCuratedFile } from './read-file.ts';

/** The files that somebody names on the command line, each an article or a part of the registry. */

export interface GivenFile<T> extends CuratedFile<T> {
  /** Absolute path. */
  readonly path: string;
}

export interface Given {
  readonly registry: readonly GivenFile<RegistryFile>[];
  readonly articles: readonly GivenFile<ArticleEntry>[];
}

/**
 * Reads and checks all files before anything is written.
 * @param named files, and folders that hold files or have `registry/` and `articles/`, as they were typed
 * @param from the folder that relative paths start from
 * @throws OperationalError with a line for each file that is wrong: file, line and field
 */
export async function readGiven(named: readonly string[], from: string): Promise<Given> {
  const found = new Map<string, string>();
  for (const name of named) {
    for (const file of await filesOf(name, from)) found.set(path.resolve(from, file), file);
  }
  const registry: GivenFile<RegistryFile>[] = [];
  const articles: GivenFile<ArticleEntry>[] = [];
  const errors: OperationalError[] = [];
  const noted = (error: unknown) => {
    if (!(error instanceof OperationalError)) throw error;
    errors.push(error);
  };
  for (const [file, name] of found) {
    await readGivenFile(file, name).then((read) => {
      if (isRegistry(read)) registry.push(read);
      else articles.push(read);
    }, noted);
  }
  for (const file of articles) attempt(() => refuseMisnamed(file), noted);
  if (errors.length === 0) attempt(() => refuseTwins({ registry, articles }), noted);
  if (errors.length > 0) throw new OperationalError(errors.map(({ message }) => message).join('\n'));
  return { registry, articles };
}

type Either = GivenFile<ArticleEntry> | GivenFile<RegistryFile>;

async function readGivenFile(file: string, name: string): Promise<Either> {
  const schema = (value: unknown) => (looksLikeRegistry(value, file) ? registryFile : articleEntry);
  return { ...(await readCuratedFile(file, name, schema)), path: file } as Either;
}

/** A registry file holds lists of records, wherever it lies; an article has a slug of its own. */
function looksLikeRegistry(value: unknown, file: string): boolean {
  if (typeof value !== 'object' || value === null || 'slug' in value) return false;
  return registryKinds.some((kind) => kind in value) || path.basename(path.dirname(file)) === 'registry';
}

function isRegistry(file: Either): file is GivenFile<RegistryFile> {
  return !('slug' in file.data);
}

/** The YAML files of a folder, in it and in its `registry/` and `articles/`; a file is itself. */
async function filesOf(name: string, from: string): Promise<string[]> {
  const isFolder = await stat(path.resolve(from, name)).then(
    (found) => found.isDirectory(),
    (error: NodeJS.ErrnoException) => {
      throw new OperationalError(`${name}: cannot be read (${error.code}).`);
    },
  );
  if (!isFolder) return [name];
  const entries = await entriesOf(name, from);
  const files = entries.filter(isYaml).map((entry) => path.join(name, entry));
  for (const part of ['registry', 'articles'].filter((folder) => entries.includes(folder))) {
    const inner = path.join(name, part);
    files.push(...(await entriesOf(inner, from)).filter(isYaml).map((entry) => path.join(inner, entry)));
  }
  const misnamed = files.find((file) => file.endsWith('.yml'));
  if (misnamed !== undefined) throw new OperationalError(`${misnamed}: the name must end in .yaml.`);
  if (files.length === 0) throw new OperationalError(`${name}: the folder holds no file that ends in .yaml.`);
  return files;
}

/** Whether a file is meant; what editors and systems leave beside files begins with a dot. */
function isYaml(entry: string): boolean {
  return !entry.startsWith('.') && /\.ya?ml$/.test(entry);
}

async function entriesOf(folder: string, from: string): Promise<string[]> {
  const entries = await readdir(path.resolve(from, folder)).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`${folder}: the folder cannot be read (${error.code}).`);
  });
  return entries.sort();
}

function attempt(work: () => void, noted: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    noted(error);
  }
}
