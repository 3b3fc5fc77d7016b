import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { projectRoot } from '../../server/config.ts';
import { connect } from '../../server/database/client.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { consoleLog as log } from '../../server/log.ts';
import { fill } from '../harness.ts';
import { searchRows } from './statements.ts';

/** A filled ledger in a PostgreSQL of its own. */
export interface BenchDatabase {
  readonly url: string;
  readonly claims: number;
  readonly pool: pg.Pool;
  /** The folder of PostgreSQL's data. */
  readonly cluster: string;
  stop(): Promise<void>;
}

/**
 * Starts a database with this number of made-up claims. It is kept in `.data/`, because filling it takes half a minute for
 * 100,000 claims, and is filled anew if `fill.sql` has changed. Later migrations are applied to it.
 */
export async function openDatabase(claims: number): Promise<BenchDatabase> {
  const rows = createHash('sha256')
    .update(await readFile(path.join(projectRoot, 'bench/fill.sql')))
    .digest('hex');
  const server = await startEmbedded(path.join(projectRoot, `.data/bench-peers/${claims}-${rows.slice(0, 8)}`), false);
  const pool = new pg.Pool({ connectionString: server.url, application_name: 'bench', max: 1 });
  pool.on('error', () => undefined);
  const stop = async () => {
    await pool.end();
    await server.stop();
  };
  try {
    await migrate(server.url);
    if (!(await isFilled(pool))) {
      log.info(`Making ${claims.toLocaleString('en-GB')} claims up. This is done once.`);
      await makeRows(server.url, claims);
    }
    await pool.query(FOR_POSTGRAPHILE);
    // A run that was stopped may have left the logging of statements switched on.
    await pool.query('ALTER SYSTEM RESET ALL');
    await pool.query('SELECT pg_reload_conf()');
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, claims, pool, cluster: server.cluster, stop };
}

/** The made-up rows are inserted in one transaction: all of them are there, or none. */
async function isFilled(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query(`SELECT 1 FROM article WHERE slug = 'made-up-1'`);
  return rowCount === 1;
}

async function makeRows(url: string, claims: number): Promise<void> {
  const db = connect(url);
  try {
    await importCurated(db.prisma, await readCurated(path.join(projectRoot, 'data')));
  } finally {
    await db.close();
  }
  await fill(url, 'fill.sql', claims);
}

/**
 * What PostGraphile needs in the database: a search over several tables and counts by group, which it offers only through
 * functions; unique columns, since it does not look at indexes; and a column without an index that may be filtered by.
 */
const FOR_POSTGRAPHILE = `
CREATE SCHEMA IF NOT EXISTS bench;
CREATE OR REPLACE FUNCTION bench.search_records(text text) RETURNS TABLE (type text, id uuid, title text)
  LANGUAGE sql STABLE ROWS 20 AS $$ ${searchRows('$1')} $$;
CREATE OR REPLACE FUNCTION bench.claims_by_measure(slug text) RETURNS TABLE (measure measure, claims int)
  LANGUAGE sql STABLE ROWS 5 AS $$
    SELECT measure, count(*)::int FROM claim
    WHERE event_id = (SELECT e.id FROM event e WHERE e.slug = $1) AND status = 'PUBLISHED'
    GROUP BY measure ORDER BY count(*) DESC, measure::text $$;
COMMENT ON TABLE article IS '@unique slug';
COMMENT ON TABLE event IS '@unique slug';
COMMENT ON COLUMN claim.status IS '@behavior +attribute:filterBy';
`;
