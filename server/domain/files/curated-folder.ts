import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { type ArticleEntry, articleEntry } from '../records/article-entries.ts';
import type { FieldPath } from '../records/issues.ts';
import { type RegistryFile, registryFile } from '../records/registry-entries.ts';
import { type CuratedFile, readCuratedFile } from './read-file.ts';

export interface CuratedFolder {
  readonly registry: readonly CuratedFile<RegistryFile>[];
  readonly articles: readonly CuratedFile<ArticleEntry>[];
}

/**
 * Reads and checks every file of a curated folder before anything is written.
 * @param folder absolute path of a folder with `registry/` and `articles/`
 * @throws OperationalError with file, line and field of the first thing that is wrong
 */
export async function readCurated(folder: string): Promise<CuratedFolder> {
  const registry = await readAll(path.join(folder, 'registry'), registryFile);
  const articles = await readAll(path.join(folder, 'articles'), articleEntry);
  refuseTwins({ registry, articles });
  for (const file of articles) refuseMisnamed(file);
  return { registry, articles };
}

/** An article is found by its slug: its file is called so. */
export function refuseMisnamed(file: CuratedFile<ArticleEntry>): void {
  const expected = `${file.data.slug}.yaml`;
  if (path.basename(file.name) !== expected)
    throw file.error(['slug'], `must be the file's name: rename the file to ${expected}`);
}

async function readAll<S extends z.ZodType>(folder: string, schema: S): Promise<CuratedFile<z.output<S>>[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`${named(folder)}: the folder cannot be read (${error.code}).`);
  });
  const files = entries.filter((entry) => entry.endsWith('.yaml')).sort();
  return Promise.all(
    files.map((file) => readCuratedFile(path.join(folder, file), named(path.join(folder, file)), () => schema)),
  );
}

/** No two entries of the files may be the same record. */
export function refuseTwins({ registry, articles }: CuratedFolder): void {
  const seen = new Map<string, string>();
  const see = (file: CuratedFile<unknown>, kind: string, slug: string, field: FieldPath) => {
    const first = seen.get(`${kind}/${slug}`);
    if (first) throw file.error(field, `is used twice: ${slug} is in ${first} already`);
    seen.set(`${kind}/${slug}`, file.name);
  };
  for (const file of registry) {
    for (const [kind, list] of Object.entries(file.data)) {
      for (const [i, { slug }] of list.entries()) see(file, kind, slug, [kind, i, 'slug']);
    }
  }
  for (const file of articles) {
    see(file, 'articles', file.data.slug, ['slug']);
    if (file.data.url) see(file, 'url', file.data.url, ['url']);
  }
}

function named(file: string): string {
  return file.split(path.sep).slice(-3).join('/');
}
