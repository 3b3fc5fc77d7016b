import path from 'node:path';
import type { PrismaClient } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import { registryKinds } from '../records/kinds.ts';
import { countOutcomes } from './changes.ts';
import { type Given, readGiven } from './given.ts';
import { importFiles } from './import.ts';
import type { RemovedFile } from './plan.ts';

/** Imports the articles that ship with the server in `data/`, at its start, just as a curator would import them. */

/** The actor named in the revisions of these articles. */
const ACTOR = 'import of curated files';

/** What an import did, as numbers of records. */
export interface CuratedReport {
  readonly created: number;
  readonly updated: number;
  readonly retracted: number;
  /** Records that match the file, or that were changed in the ledger since the file was last imported. */
  readonly unchanged: number;
}

/**
 * Reads and checks every file of a curated folder before anything is written.
 * @param folder absolute path of a folder with `registry/` and `articles/`
 * @throws OperationalError with the file, line and field of every fault
 */
export function readCurated(folder: string): Promise<Given> {
  return readGiven([path.basename(folder)], path.dirname(folder));
}

/**
 * Writes the files of a curated folder, each completely or not at all. Unchanged records are left alone. A claim that is no
 * longer in its file is retracted, and so are all claims of a file that no longer exists. Running it again changes nothing.
 * @throws OperationalError naming the file whose records the database refuses
 */
export async function importCurated(prisma: PrismaClient, given: Given): Promise<CuratedReport> {
  const removed = await findRemoved(prisma, given);
  const options = { rehearse: false, actor: ACTOR, reasonOf: ({ name }: { name: string }) => name, removed };
  const { files, error } = await importFiles(prisma, given, options);
  if (error !== undefined) throw error;
  const { created, updated, retracted, unchanged, kept } = countOutcomes(files);
  return { created, updated, retracted, unchanged: unchanged + kept };
}

/** Whether the ledger has a record for every article and registry entry of a curated folder, even if changed since. */
export async function holdsCurated(prisma: PrismaClient, { registry, articles }: Given): Promise<boolean> {
  const slugs = articles.map(({ data }) => data.slug);
  if ((await prisma.article.count({ where: { slug: { in: slugs } } })) < slugs.length) return false;
  for (const kind of registryKinds) {
    const wanted = registry.flatMap(({ data }) => (data[kind.list] ?? []).map(({ slug }) => slug));
    if ((await kind.read(prisma, { slug: { in: wanted } })).length < wanted.length) return false;
  }
  return true;
}

/** Finds articles whose file no longer exists in the folder, but which still have claims that are not retracted. */
async function findRemoved(prisma: PrismaClient, { articles }: Given): Promise<RemovedFile[]> {
  const imported = await prisma.revision.findMany({
    where: { entityType: 'ARTICLE', actor: ACTOR, tokenId: null },
    distinct: 'entityId',
    select: { entityId: true },
  });
  const gone = await prisma.article.findMany({
    where: {
      id: { in: imported.map(({ entityId }) => entityId) },
      slug: { notIn: articles.map(({ data }) => data.slug) },
      claims: { some: { status: { not: 'RETRACTED' } } },
    },
    select: { id: true, slug: true },
    orderBy: { slug: 'asc' },
  });
  return gone.map(({ id, slug }) => {
    const name = `data/articles/${slug}.yaml (removed)`;
    const error = (_field: unknown, message: string) => new OperationalError(`${name}: ${message}.`);
    return { kind: 'removed', articleId: id, files: [{ name, path: name, data: null, sha256: '', error }] };
  });
}
