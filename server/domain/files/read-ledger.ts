import type { Prisma } from '../../database/client.ts';
import { articleRow, bibliographyOf } from '../records/article.ts';
import type { ArticleEntry } from '../records/article-entries.ts';
import { claimEntryOf, claimRow } from '../records/claim.ts';
import { statusEntryOf, statusRow } from '../records/person-status.ts';
import { readEntries } from '../records/read-registry.ts';
import type { RegistryEntry, RegistryKind } from '../records/registry-entries.ts';

/** The ledger as entries, some at a time, in an order that does not depend on how the database orders letters. */

/** Records that are read at once. */
const CHUNK = 50;

/** Ids of all articles, in the order of what their files are called. */
export async function articleIds(tx: Prisma.TransactionClient): Promise<string[]> {
  return sortedIds(await tx.article.findMany({ select: { id: true, slug: true } }));
}

/** All articles with everything found in them: drafts and what was retracted too. */
export async function* readArticles(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): AsyncGenerator<ArticleEntry> {
  for (let i = 0; i < ids.length; i += CHUNK) {
    const part = { in: ids.slice(i, i + CHUNK) };
    const articles = await tx.article.findMany({ where: { id: part }, include: articleRow });
    const claims = await tx.claim.findMany({
      where: { articleId: part },
      include: claimRow,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const statuses = await tx.personStatus.findMany({
      where: { articleId: part },
      include: statusRow,
      orderBy: { id: 'asc' },
    });
    const [claimsOf, statusesOf] = [claims, statuses].map((rows) =>
      Map.groupBy(rows as { articleId: string }[], ({ articleId }) => articleId),
    ) as [Map<string, typeof claims>, Map<string, typeof statuses>];
    const byId = new Map(articles.map((row) => [row.id, row]));
    for (const id of part.in) {
      const row = byId.get(id);
      if (!row) continue;
      yield {
        ...bibliographyOf(row),
        statuses: (statusesOf.get(id) ?? []).map(statusEntryOf),
        claims: (claimsOf.get(id) ?? []).map(claimEntryOf),
      };
    }
  }
}

/** The records of one kind in lists of at most so many. What was merged into another record is that record now. */
export async function* readRegistry<K extends RegistryKind>(
  tx: Prisma.TransactionClient,
  kind: K,
  most: number,
): AsyncGenerator<RegistryEntry<K>[]> {
  const ids = await registryIds(tx, kind);
  for (let i = 0; i < ids.length; i += most) {
    const part = ids.slice(i, i + most);
    const entries = new Map((await readEntries(tx, kind, { id: { in: part } })).map(({ id, entry }) => [id, entry]));
    yield part.flatMap((id) => entries.get(id) ?? []);
  }
}

async function registryIds(tx: Prisma.TransactionClient, kind: RegistryKind): Promise<string[]> {
  const select = { id: true, slug: true } as const;
  const standing = { mergedIntoId: null };
  if (kind === 'places') return sortedIds(await tx.place.findMany({ select }));
  if (kind === 'populations') return sortedIds(await tx.population.findMany({ select }));
  if (kind === 'organisations') return sortedIds(await tx.organisation.findMany({ select, where: standing }));
  if (kind === 'people') return sortedIds(await tx.person.findMany({ select, where: standing }));
  if (kind === 'events') return sortedIds(await tx.event.findMany({ select }));
  return sortedIds(await tx.dataset.findMany({ select }));
}

function sortedIds(rows: readonly { id: string; slug: string | null }[]): string[] {
  const mark = ({ id, slug }: { id: string; slug: string | null }) => slug ?? id;
  return rows.toSorted((a, b) => (mark(a) < mark(b) ? -1 : 1)).map(({ id }) => id);
}
