import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { OperationalError } from '../../errors.ts';
import type { FieldPath } from '../records/issues.ts';
import { registryKinds } from '../records/kinds.ts';
import { type ArticleFile, articleFile, type RegistryFile, registryFile } from './format.ts';
import { type GivenFile, readBytes, readYamlFile } from './read-file.ts';

/** The files of one import, each an article or a part of the registry. */

export interface Given {
  readonly registry: readonly GivenFile<RegistryFile>[];
  readonly articles: readonly GivenFile<ArticleFile>[];
}

/**
 * Reads and checks all files before anything is written.
 * @param named paths as the user typed them: files, and folders that contain files or have `registry/` and `articles/`
 * @param from the folder from which relative paths start
 * @throws OperationalError with a line for each invalid file, naming file, line and field
 */
export async function readGiven(named: readonly string[], from: string): Promise<Given> {
  const found = new Map<string, string>();
  for (const name of named) {
    for (const file of await listFiles(name, from)) found.set(path.resolve(from, file), file);
  }
  const registry: GivenFile<RegistryFile>[] = [];
  const articles: GivenFile<ArticleFile>[] = [];
  const errors: OperationalError[] = [];
  for await (const { file, name, bytes } of readAhead(found)) {
    const read = await readYamlFile(file, name, (value) => chooseFormat(value, file), bytes).catch((error: unknown) => {
      if (!(error instanceof OperationalError)) throw error;
      errors.push(error);
    });
    if (read?.data.kind === 'registry') registry.push({ ...read, data: read.data.data });
    if (read?.data.kind === 'article') articles.push({ ...read, data: read.data.data });
  }
  errors.push(...articles.flatMap(checkName));
  if (errors.length === 0) errors.push(...findTwins({ registry, articles }));
  if (errors.length > 0) throw new OperationalError(errors.map(({ message }) => message).join('\n'));
  return { registry, articles };
}

/** Files that are read from the disk while earlier ones are parsed. */
const MOST_AHEAD = 4;

async function* readAhead(files: ReadonlyMap<string, string>) {
  const ahead: { readonly file: string; readonly name: string; readonly bytes: Promise<Buffer> }[] = [];
  for (const [file, name] of files) {
    const bytes = readBytes(file, name);
    // The error is reported when it is the file's turn, and not before.
    bytes.catch(() => undefined);
    ahead.push({ file, name, bytes });
    if (ahead.length > MOST_AHEAD) yield* ahead.splice(0, 1);
  }
  yield* ahead;
}

/** Chooses the format by a file's contents: a registry file has lists of records, and an article has a slug. */
function chooseFormat(value: unknown, file: string) {
  const isRecord = typeof value === 'object' && value !== null;
  const isRegistry =
    isRecord &&
    !('slug' in value) &&
    (registryKinds.some(({ list }) => list in value) || path.basename(path.dirname(file)) === 'registry');
  return isRegistry ? registryFormat : articleFormat;
}

const registryFormat = registryFile.transform((data) => ({ kind: 'registry' as const, data }));
const articleFormat = articleFile.transform((data) => ({ kind: 'article' as const, data }));

/** Checks that an article's file is named after its slug. */
function checkName(file: GivenFile<ArticleFile>): OperationalError[] {
  const expected = `${file.data.slug}.yaml`;
  if (path.basename(file.name) === expected) return [];
  return [file.error(['slug'], `must be the file's name: rename the file to ${expected}`)];
}

/** Finds entries in the files that describe the same record. */
function findTwins({ registry, articles }: Given): OperationalError[] {
  const seen = new Map<string, string>();
  const see = (file: GivenFile<unknown>, what: string, handle: string, field: FieldPath): OperationalError[] => {
    const first = seen.get(`${what} ${handle}`);
    seen.set(`${what} ${handle}`, first ?? file.name);
    return first === undefined ? [] : [file.error(field, `is used twice: ${handle} is already in ${first}`)];
  };
  return [
    ...registry.flatMap((file) =>
      registryKinds.flatMap(({ list }) =>
        (file.data[list] ?? []).flatMap(({ slug }, i) => see(file, list, slug, [list, i, 'slug'])),
      ),
    ),
    ...articles.flatMap((file) => [
      ...see(file, 'article', file.data.slug, ['slug']),
      ...(file.data.url ? see(file, 'url', file.data.url, ['url']) : []),
    ]),
  ];
}

/** Lists the YAML files of a folder and of its `registry/` and `articles/`. For a file, returns the file. */
async function listFiles(name: string, from: string): Promise<string[]> {
  const isFolder = await stat(path.resolve(from, name)).then(
    (found) => found.isDirectory(),
    (error: NodeJS.ErrnoException) => {
      throw new OperationalError(`${name}: cannot be read (${error.code}).`);
    },
  );
  if (!isFolder) return [name];
  const entries = await readFolder(name, from);
  const files = entries.filter(isYaml).map((entry) => path.join(name, entry));
  for (const part of ['registry', 'articles'].filter((folder) => entries.includes(folder))) {
    const inner = path.join(name, part);
    files.push(...(await readFolder(inner, from)).filter(isYaml).map((entry) => path.join(inner, entry)));
  }
  const misnamed = files.find((file) => file.endsWith('.yml'));
  if (misnamed !== undefined) throw new OperationalError(`${misnamed}: the name must end in .yaml.`);
  if (files.length === 0) throw new OperationalError(`${name}: the folder contains no file that ends in .yaml.`);
  return files;
}

/** Whether a file is to be read. Names that begin with a dot are left by editors and operating systems. */
function isYaml(entry: string): boolean {
  return !entry.startsWith('.') && /\.ya?ml$/.test(entry);
}

async function readFolder(folder: string, from: string): Promise<string[]> {
  const entries = await readdir(path.resolve(from, folder)).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`${folder}: the folder cannot be read (${error.code}).`);
  });
  return entries.sort();
}
