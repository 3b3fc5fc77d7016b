import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { type Hearing, listen } from './listener.ts';
import { openPast, type Readable, type SessionSettings } from './past.ts';

export type { PrismaClient } from './generated/prisma/client.ts';
export { Prisma } from './generated/prisma/client.ts';

export type { Readable } from './past.ts';

/** A connected database, as the server uses it. */
export interface Database extends Readable {
  readonly prisma: PrismaClient;
  /** The pool that the Prisma client uses. */
  readonly pool: pg.Pool;
  /** Returns the ledger as it stood at a moment, read-only. */
  at(moment: Date): Readable;
  /** Listens for revisions on a separate connection. Call the returned function to stop. */
  listen(hearing: Hearing): () => void;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** Longest time that a query waits for a connection from the pool. */
const CONNECTION_TIMEOUT_MS = 5_000;

/** The PostgreSQL settings of every session. */
const SETTINGS: SessionSettings = {
  /** Milliseconds. An expensive read ends with an error and frees its connection. */
  statement_timeout: '10000',
  /** Enough to sort the claims of a long series in memory instead of on disk. */
  work_mem: '32MB',
  /** Timestamps are sent without a time zone. They mean UTC in whatever zone the server runs. */
  TimeZone: 'UTC',
  /** Statements that write whole answers turn days into text: 2023-10-07. */
  DateStyle: 'ISO',
  /** The statements of `sql/` and `compile/` name tables without a schema. */
  search_path: 'public',
  /**
   * How similar a word must be to the search text, from 0 to 1, to be found despite typos. The similarity of "Netanjahu" and
   * "Netanyahu" is 0.54. PostgreSQL's default of 0.6 would miss it.
   */
  'pg_trgm.word_similarity_threshold': '0.45',
};

/** Most connections for reads of the past, in addition to those of the pool. */
const MOST_PAST_CONNECTIONS = 5;

/** Opens a pool on the database. It connects with the first statement. */
export function connect(databaseUrl: string, { poolSize = 10 } = {}): Database {
  const config: pg.PoolConfig = {
    connectionString: databaseUrl,
    application_name: 'attested',
    max: poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    pipeline: true,
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  };
  const pool = new pg.Pool(config);
  const past = openPast({ ...config, max: MOST_PAST_CONNECTIONS }, SETTINGS);
  // An idle connection that breaks is replaced at the next use. Without a listener, its error would end the process.
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameStatement }) });
  return {
    prisma,
    pool,
    schema: 'public',
    at: (moment) => past.at(moment),
    listen: (hearing) => listen(config, hearing),
    async close() {
      await past.close();
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Most statements that are kept prepared per connection. PostgreSQL never drops one by itself. */
const MOST_PREPARED_STATEMENTS = 500;
const prepared = new Map<string, string>();

/**
 * Names a statement, so that PostgreSQL keeps it parsed for the next time. Prisma names none by itself. Clients write their
 * own queries, so there is no end of different statements. Beyond the limit, a statement stays unnamed (the empty string).
 */
function nameStatement({ sql }: { sql: string }): string {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= MOST_PREPARED_STATEMENTS) return '';
  const name = createHash('sha1').update(sql).digest('base64url');
  prepared.set(sql, name);
  return name;
}
