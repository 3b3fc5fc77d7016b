import type { Database } from '../../server/database/client.ts';
import { listArticles, readArticles, readRegistry } from '../../server/domain/files/read-ledger.ts';
import { withHandles } from '../../server/domain/records/handles.ts';
import type { Entry } from '../../server/domain/records/kind.ts';
import { getKind, registryKinds } from '../../server/domain/records/kinds.ts';
import { getPool } from '../../server/sql/pool.ts';

/** The whole ledger without ids and times: every entry, everything derived from the entries, and every revision. */
export async function wholeLedger({ prisma }: Pick<Database, 'prisma'>) {
  const registry: Record<string, unknown[]> = {};
  for (const kind of registryKinds) {
    const all: unknown[] = [];
    for await (const entries of readRegistry(prisma, kind, 10_000)) all.push(...entries);
    registry[kind.list] = all;
  }
  const articles: unknown[] = [];
  for await (const entry of readArticles(prisma, await listArticles(prisma))) articles.push(entry);
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
      entryMethod: true,
      originOrganisation: { select: { slug: true } },
      originPerson: { select: { slug: true } },
      dataset: { select: { slug: true } },
    },
  });
  return { registry, articles, claims, revisions: await readRevisions({ prisma }) };
}

/** Every revision, with handles in place of ids, as one sorted list of texts. */
async function readRevisions({ prisma }: Pick<Database, 'prisma'>): Promise<string[]> {
  const revisions = await prisma.revision.findMany({
    select: { entityType: true, entityId: true, version: true, actor: true, reason: true, before: true, after: true },
  });
  const articles = await prisma.claim.findMany({ select: { id: true, articleId: true } });
  const articleOf = new Map(articles.map(({ id, articleId }) => [id, articleId]));
  const states = revisions.flatMap(({ entityType, entityId, before, after }) =>
    [before, after].map((state) => ({
      kind: getKind(entityType),
      entry: (state ?? {}) as Entry,
      articleId: articleOf.get(entityId),
    })),
  );
  const shown = await withHandles(getPool(prisma), states);
  return revisions
    .map(({ entityId: _, before, ...revision }, i) =>
      JSON.stringify({ ...revision, before: before && shown[2 * i], after: shown[2 * i + 1] }),
    )
    .sort();
}

/** The number of revisions: every write leaves one. */
export function revisionCount({ prisma }: Pick<Database, 'prisma'>): Promise<number> {
  return prisma.revision.count();
}
/** Everything that a database holds, as one digest per table: databases with equal digests hold the same. */
export async function digestOf({ pool }: Pick<Database, 'pool'>): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'history') AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const digests = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS md5 FROM ${name} t`,
  );
  const { rows } = await pool.query<{ name: string; md5: string }>(digests.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, md5 }) => [name, md5]));
}

/** What writers that did not end properly leave behind: turns still held, and transactions still open. */
export async function leftBehind({ pool }: Pick<Database, 'pool'>): Promise<object[]> {
  const { rows } = await pool.query(
    `SELECT state, wait_event_type AS waits, query FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND (
       state LIKE 'idle in transaction%' OR pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory'))`,
  );
  return rows;
}
