import { getPool } from '../../sql/pool.ts';
import { readSlugs } from '../../sql/records.ts';
import { article } from '../records/article.ts';
import { claim } from '../records/claim.ts';
import { withHandles } from '../records/handles.ts';
import type { RegistryEntry, RegistryKind, Transaction } from '../records/kind.ts';
import { personStatus } from '../records/person-status.ts';
import type { ArticleFile } from './format.ts';

/** The ledger as files hold it, some records at a time, in an order that does not depend on how the database orders letters. */

/** Articles that are read at once. */
const CHUNK_ROWS = 50;

/** Ids of all articles, in the order of what their files are called. */
export async function listArticles(tx: Transaction): Promise<string[]> {
  return readSortedIds(await readSlugs(getPool(tx), 'article'));
}

/** All articles with everything found in them: drafts and what was retracted too. */
export async function* readArticles(tx: Transaction, ids: readonly string[]): AsyncGenerator<ArticleFile> {
  const pool = getPool(tx);
  for (let i = 0; i < ids.length; i += CHUNK_ROWS) {
    const part = ids.slice(i, i + CHUNK_ROWS);
    const articles = await article.read(tx, { id: { in: part } });
    const within = { articleId: { in: part } };
    const [claims, statuses] = [await claim.read(tx, within), await personStatus.read(tx, within)];
    const written = {
      articles: await withHandles(
        pool,
        articles.map(({ id, entry }) => ({ kind: article, entry, articleId: id })),
      ),
      claims: await withHandles(
        pool,
        claims.map(({ entry, place }) => ({ kind: claim, entry, ...place })),
      ),
      statuses: await withHandles(
        pool,
        statuses.map(({ entry, place }) => ({ kind: personStatus, entry, ...place })),
      ),
    };
    for (const id of part) {
      const at = articles.findIndex((standing) => standing.id === id);
      const bibliography = written.articles[at];
      if (!bibliography) continue;
      yield {
        ...bibliography,
        statuses: written.statuses.filter((_, j) => statuses[j]?.place.articleId === id),
        claims: written.claims.filter((_, j) => claims[j]?.place.articleId === id),
      };
    }
  }
}

/** The records of one kind in lists of at most so many. What was merged into another record is that record now. */
export async function* readRegistry(
  tx: Transaction,
  kind: RegistryKind,
  most: number,
): AsyncGenerator<RegistryEntry[]> {
  const ids = readSortedIds(await readSlugs(getPool(tx), kind.table));
  for (let i = 0; i < ids.length; i += most) {
    const part = ids.slice(i, i + most);
    const standing = await kind.read(tx, { id: { in: part } });
    const entries = await withHandles(
      getPool(tx),
      standing.map(({ entry }) => ({ kind, entry })),
    );
    const byId = new Map(standing.map(({ id }, j) => [id, entries[j]]));
    yield part.flatMap((id) => byId.get(id) ?? []);
  }
}

function readSortedIds(rows: readonly { readonly id: string; readonly slug: string }[]): string[] {
  return rows.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).map(({ id }) => id);
}
