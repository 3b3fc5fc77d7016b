import type { Database } from '../../server/database/client.ts';
import { articleIds, readArticles, readRegistry } from '../../server/domain/files/read-ledger.ts';
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
/** Everything that a database holds, as one digest a table: two that are equal hold the same. */
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

/** What writers leave behind who did not end well: turns that are held, and transactions that are open. */
export async function leftBehind({ pool }: Pick<Database, 'pool'>): Promise<object[]> {
  const { rows } = await pool.query(
    `SELECT state, wait_event_type AS waits, query FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND (
       state LIKE 'idle in transaction%' OR pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory'))`,
  );
  return rows;
}
