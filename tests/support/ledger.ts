import type { Database } from '../../server/database/client.ts';
import { articleIds, readArticles, readRegistry } from '../../server/domain/article-files/read-ledger.ts';
import { registryKinds } from '../../server/domain/records/registry-entries.ts';

/** The whole ledger without ids and times: every entry, what is worked out of it, and every revision. */
export async function wholeLedger({ prisma }: Pick<Database, 'prisma'>) {
  const registry: Record<string, unknown[]> = {};
  for (const kind of registryKinds) {
    registry[kind] = [];
    for await (const entries of readRegistry(prisma, kind, 10_000)) registry[kind].push(...entries);
  }
  const articles: unknown[] = [];
  for await (const entry of readArticles(prisma, await articleIds(prisma))) articles.push(entry);
  const claims = await prisma.claim.findMany({
    orderBy: [{ article: { slug: 'asc' } }, { key: 'asc' }],
    select: {
      article: { select: { slug: true } },
      key: true,
      position: true,
      version: true,
      low: true,
      high: true,
      intervalLow: true,
      intervalHigh: true,
      entry: true,
      originOrganisation: { select: { slug: true } },
      originPerson: { select: { slug: true } },
      dataset: { select: { slug: true } },
    },
  });
  const revisions = await prisma.revision.findMany({
    select: { entityType: true, version: true, actor: true, reason: true, before: true, after: true },
  });
  return { registry, articles, claims, revisions: revisions.map((revision) => JSON.stringify(revision)).sort() };
}

/** How many revisions there are: whatever is written leaves one. */
export function revisionCount({ prisma }: Pick<Database, 'prisma'>): Promise<number> {
  return prisma.revision.count();
}
