import type { Prisma, PrismaClient } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import { type CuratedFile, type CuratedFolder, references } from './files.ts';
import { type RegistryFile, registryKinds } from './registry-file.ts';
import { CURATED_DATASET, retractOthers, writeArticle } from './write-article.ts';
import { writeRegistry } from './write-registry.ts';
import type { ImportReport, Writing } from './writing.ts';

/** Serialises imports into one database, so that two servers that start at once do not write the same file twice. */
const IMPORT_LOCK = 7_224_002;
/**
 * Writes the files of a curated folder: one transaction a file, what is unchanged is left alone, a claim that a file no
 * longer holds is retracted. Running it again changes nothing.
 * @throws OperationalError naming the file whose records the database refuses
 */
export async function importCurated(prisma: PrismaClient, folder: CuratedFolder): Promise<ImportReport> {
  const ids = new Map<string, string>();
  const report: ImportReport = { created: 0, updated: 0, retracted: 0, unchanged: 0 };
  const write = <T>(file: CuratedFile<T>, writer: (writing: Writing, file: CuratedFile<T>) => Promise<void>) =>
    inTransaction(prisma, file, ids, report, writer);
  for (const file of inOrder(folder.registry)) await write(file, writeRegistry);
  refuseUnknown(folder, ids);
  for (const file of folder.articles) await write(file, writeArticle);
  for (const { id, slug } of await articlesWithoutFile(prisma, folder)) {
    const removed = {
      name: `data/articles/${slug}.yaml (removed)`,
      data: slug,
      error: (_field: unknown, message: string) => new OperationalError(message),
    };
    await write(removed, (writing) => retractOthers(writing, id, []));
  }
  return report;
}

async function inTransaction<T>(
  prisma: PrismaClient,
  file: CuratedFile<T>,
  ids: Map<string, string>,
  report: ImportReport,
  writer: (writing: Writing, file: CuratedFile<T>) => Promise<void>,
): Promise<void> {
  const writing = (tx: Prisma.TransactionClient): Writing => ({
    tx,
    idOf(kind, slug) {
      const id = ids.get(`${kind}/${slug}`);
      if (id === undefined) throw file.error([], `refers to ${slug}, which is not among the ${kind} of the registry`);
      return id;
    },
    learn: (kind, slug, id) => ids.set(`${kind}/${slug}`, id),
    report,
    reason: file.name,
  });
  try {
    await prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})`;
        await writer(writing(tx), file);
      },
      { timeout: 60_000, maxWait: 60_000 },
    );
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    throw new OperationalError(
      `${file.name}: the database refuses it: ${(error as Error).message.trim().split('\n').at(-1)}`,
    );
  }
}

/** Files in the order in which they can be written: by the first list each one holds. */
function inOrder(files: CuratedFile<RegistryFile>[]): CuratedFile<RegistryFile>[] {
  const rank = ({ data }: CuratedFile<RegistryFile>) => registryKinds.findIndex((kind) => data[kind].length > 0);
  return [...files].sort((a, b) => rank(a) - rank(b));
}

/** Articles whose file is gone while claims that came from it still stand. */
function articlesWithoutFile(
  prisma: PrismaClient,
  { articles }: CuratedFolder,
): Promise<{ id: string; slug: string | null }[]> {
  return prisma.article.findMany({
    where: {
      slug: { notIn: articles.map(({ data }) => data.slug) },
      claims: { some: { dataset: { slug: CURATED_DATASET }, status: { not: 'RETRACTED' } } },
    },
    select: { id: true, slug: true },
  });
}

function refuseUnknown({ articles }: CuratedFolder, ids: ReadonlyMap<string, string>): void {
  for (const file of articles) {
    for (const [kind, slug, field] of references(file)) {
      if (!ids.has(`${kind}/${slug}`))
        throw file.error(field, `is ${slug}, which is not among the ${kind} of the registry`);
    }
  }
}
