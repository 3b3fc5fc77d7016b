import { getPool } from '../../sql/pool.ts';
import { readSlugs } from '../../sql/records.ts';
import { article } from '../records/article.ts';
import { claim } from '../records/claim.ts';
import { withHandles } from '../records/handles.ts';
import type { RegistryEntry, RegistryKind, Transaction } from '../records/kind.ts';
import { personStatus } from '../records/person-status.ts';
import type { ArticleFile } from './format.ts';

/** Reads the ledger in the form of files, some records at a time, in an order that does not depend on database collation. */

/** Articles read in one batch. */
const CHUNK_ROWS = 50;

/** Returns the ids of all articles, in the order of their slugs, which name their files. */
export async function listArticles(tx: Transaction): Promise<string[]> {
  return readSortedIds(await readSlugs(getPool(tx), 'article'));
}

/** Reads articles with everything found in them, including drafts and retracted records. */
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

/** Reads the records of one kind in lists of at most `most`. References to a merged record lead to the one it became. */
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
