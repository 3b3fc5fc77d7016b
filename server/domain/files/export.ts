import { Prisma, type PrismaClient } from '../../database/client.ts';
import { registryKinds } from '../records/kinds.ts';
import { schemaFiles } from './json-schemas.ts';
import { readLedgerId } from './manifest.ts';
import { listArticles, readArticles, readRegistry } from './read-ledger.ts';
import { openTarget } from './target.ts';
import { formatArticle, formatRegistry } from './yaml.ts';

/** Longest an export may take. It only reads, and no request waits for it. */
const LONGEST_EXPORT_MS = 3_600_000;
/** Most records in one registry file: the limit of the format for one list. */
const MOST_ROWS_IN_FILE = 10_000;

export interface ExportOptions {
  /** Whether the folder may contain other files, and files edited since the last export. */
  readonly force?: boolean;
  /** Called with the number of articles done. */
  readonly step?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface ExportReport {
  readonly articles: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Writes a snapshot of the whole ledger as files that can be imported: the registry, and all articles including drafts and
 * retracted records. It streams the articles, so memory use does not grow with the ledger.
 * @param folder absolute path
 * @throws OperationalError if the folder cannot be written to, or contains files that would be lost
 */
export async function exportArticles(
  prisma: PrismaClient,
  folder: string,
  { force = false, step, signal }: ExportOptions = {},
): Promise<ExportReport> {
  const write = async (tx: Prisma.TransactionClient): Promise<ExportReport> => {
    const last = await tx.revision.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
    const exported = { ledger: await readLedgerId(tx), revision: Number(last?.sequence ?? 0) };
    const target = await openTarget(folder, exported, { force });
    try {
      for (const { name, text } of schemaFiles) await target.put(`schema/${name}`, text);
      for (const kind of registryKinds) {
        let part = 0;
        for await (const entries of readRegistry(tx, kind, MOST_ROWS_IN_FILE)) {
          const name = ++part === 1 ? kind.list : `${kind.list}-${part}`;
          await target.put(`registry/${name}.yaml`, formatRegistry({ [kind.list]: entries }));
        }
      }
      const ids = await listArticles(tx);
      let done = 0;
      step?.(done, ids.length);
      for await (const entry of readArticles(tx, ids)) {
        signal?.throwIfAborted();
        await target.put(`articles/${entry.slug}.yaml`, formatArticle(entry));
        done++;
        step?.(done, ids.length);
      }
      return { articles: done, ...(await target.finish()) };
    } catch (error) {
      await target.abandon();
      throw error;
    }
  };
  return prisma.$transaction(write, {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: LONGEST_EXPORT_MS,
    maxWait: 60_000,
  });
}
