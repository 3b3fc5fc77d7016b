import type { Prisma, PrismaClient } from '../../database/client.ts';
import { takeTurn } from '../../database/turn.ts';
import { OperationalError } from '../../errors.ts';
import { readEntries } from '../records/read-registry.ts';
import { type RegistryFile, registryKinds } from '../records/registry-entries.ts';
import type { Writing } from '../records/writing.ts';
import type { CuratedFolder } from './curated-folder.ts';
import { referencesOfArticle } from './file-references.ts';
import type { CuratedFile } from './read-file.ts';
import { retractOthers, writeArticle } from './write-article.ts';
import { writeRegistry } from './write-registry.ts';

/** Who is named in the revisions of the articles that come with the server. */
const ACTOR = 'import of curated files';

/** What an import did, in records. */
export interface ImportReport {
  created: number;
  updated: number;
  retracted: number;
  /** As the file has it, or changed in the ledger since the file was last imported. */
  unchanged: number;
}

/** What a transaction needs of the file it is for: its name, and a way to say what is wrong with it. */
type Source = Pick<CuratedFile<unknown>, 'name' | 'error'>;

/**
 * Writes the files of a curated folder: one transaction a file, what is unchanged is left alone, a claim that a file no
 * longer holds is retracted. Running it again changes nothing.
 * @throws OperationalError naming the file whose records the database refuses
 */
export async function importCurated(prisma: PrismaClient, folder: CuratedFolder): Promise<ImportReport> {
  const ids = new Map<string, string>();
  const report: ImportReport = { created: 0, updated: 0, retracted: 0, unchanged: 0 };
  const write = (source: Source, work: (writing: Writing) => Promise<unknown>) =>
    inTransaction(prisma, source, ids, report, work);
  for (const file of inOrder(folder.registry)) {
    await write(file, (writing) =>
      writeRegistry(writing, file.data, (kind, slug, id) => ids.set(`${kind}/${slug}`, id)),
    );
  }
  refuseUnknown(folder, ids);
  for (const file of folder.articles) await write(file, (writing) => writeArticle(writing, file.data));
  for (const { id, slug } of await articlesWithoutFile(prisma, folder)) {
    const name = `data/articles/${slug}.yaml (removed)`;
    const error = (_field: unknown, message: string) => new OperationalError(`${name}: ${message}.`);
    await write({ name, error }, (writing) => retractOthers(writing, id, []));
  }
  return report;
}

/** Whether every article and every registry entry of a curated folder has a record in the ledger, whatever it says now. */
export async function holdsCurated(prisma: PrismaClient, { registry, articles }: CuratedFolder): Promise<boolean> {
  const slugs = articles.map(({ data }) => data.slug);
  if ((await prisma.article.count({ where: { slug: { in: slugs } } })) < slugs.length) return false;
  for (const kind of registryKinds) {
    const wanted = registry.flatMap(({ data }) => data[kind].map(({ slug }) => slug));
    if ((await readEntries(prisma, kind, { slug: { in: wanted } })).length < wanted.length) return false;
  }
  return true;
}

async function inTransaction(
  prisma: PrismaClient,
  source: Source,
  ids: Map<string, string>,
  report: ImportReport,
  work: (writing: Writing) => Promise<unknown>,
): Promise<void> {
  const writing = (tx: Prisma.TransactionClient): Writing => ({
    tx,
    idOf(kind, slug) {
      const id = ids.get(`${kind}/${slug}`);
      if (id === undefined) throw source.error([], `refers to ${slug}, which is not among the ${kind} of the registry`);
      return id;
    },
    actor: ACTOR,
    tokenId: null,
    reason: source.name,
    tell(outcome) {
      report[outcome === 'kept' ? 'unchanged' : outcome]++;
    },
  });
  try {
    await prisma.$transaction(
      async (tx) => {
        await takeTurn(tx);
        await work(writing(tx));
      },
      { timeout: 60_000, maxWait: 60_000 },
    );
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    throw new OperationalError(
      `${source.name}: the database refuses it: ${(error as Error).message.trim().split('\n').at(-1)}`,
    );
  }
}

/** Files in the order in which they can be written: by the first list each one holds. */
function inOrder(files: CuratedFolder['registry']): CuratedFile<RegistryFile>[] {
  const rank = ({ data }: CuratedFile<RegistryFile>) => registryKinds.findIndex((kind) => data[kind].length > 0);
  return [...files].sort((a, b) => rank(a) - rank(b));
}

/** Articles that came from a file of the folder which is gone, while claims of them still stand. */
async function articlesWithoutFile(
  prisma: PrismaClient,
  { articles }: CuratedFolder,
): Promise<{ id: string; slug: string | null }[]> {
  const imported = await prisma.revision.findMany({
    where: { entityType: 'ARTICLE', actor: ACTOR, tokenId: null },
    distinct: 'entityId',
    select: { entityId: true },
  });
  return prisma.article.findMany({
    where: {
      id: { in: imported.map(({ entityId }) => entityId) },
      slug: { notIn: articles.map(({ data }) => data.slug) },
      claims: { some: { status: { not: 'RETRACTED' } } },
    },
    select: { id: true, slug: true },
  });
}

function refuseUnknown({ articles }: CuratedFolder, ids: ReadonlyMap<string, string>): void {
  for (const file of articles) {
    for (const [kind, slug, field] of referencesOfArticle(file.data)) {
      if (!ids.has(`${kind}/${slug}`))
        throw file.error(field, `is ${slug}, which is not among the ${kind} of the registry`);
    }
  }
}
