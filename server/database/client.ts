import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { type Hearing, listen } from './listener.ts';
import { openPast, type Readable, type SessionSettings } from './past.ts';

export type { PrismaClient } from './generated/prisma/client.ts';
export { Prisma } from './generated/prisma/client.ts';

export type { Readable } from './past.ts';

/** What the server needs of a connected database. */
export interface Database extends Readable {
  readonly prisma: PrismaClient;
  /** The pool beneath the Prisma client. */
  readonly pool: pg.Pool;
  /** The ledger as it stood at a moment, to be read and nothing else. */
  at(moment: Date): Readable;
  /** Listens for revisions, on a connection of its own, until the function that it returns is called. */
  listen(hearing: Hearing): () => void;
  close(): Promise<void>;
}

/** Longest a query waits for a connection of the pool. */
const CONNECTION_TIMEOUT_MS = 5_000;

/** What every session of the server is set to. */
const SETTINGS: SessionSettings = {
  /** Milliseconds. An expensive read ends with an error and frees its connection. */
  statement_timeout: '10000',
  /** What a long series is worked out from is sorted in memory, and not on the disk. */
  work_mem: '32MB',
  /** Moments are sent without a zone, and mean UTC whatever zone the server is set to. */
  TimeZone: 'UTC',
  /**
   * How alike a word must be to one that is searched for, from 0 to 1, to be found in spite of typos. "Netanjahu" and
   * "Netanyahu" are 0.54 alike; PostgreSQL's own 0.6 would miss them.
   */
  'pg_trgm.word_similarity_threshold': '0.45',
};

/** Connections to the past, beside those to the present. */
const MOST_PAST_CONNECTIONS = 5;

/** Opens a pool on the database. Nothing is connected before the first statement. */
export function connect(databaseUrl: string, { poolSize = 10 } = {}): Database {
  const config: pg.PoolConfig = {
    connectionString: databaseUrl,
    application_name: 'attested',
    max: poolSize,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  };
  const pool = new pg.Pool(config);
  const past = openPast({ ...config, max: MOST_PAST_CONNECTIONS }, SETTINGS);
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
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

/** How many different statements are kept prepared per connection; PostgreSQL never forgets one by itself. */
const MOST_PREPARED_STATEMENTS = 500;
const prepared = new Map<string, string>();

/**
 * A name lets PostgreSQL keep the parsed statement for the next time; Prisma's own statements have none. Readers write
 * their own queries, so the shapes are without end: past the limit a statement stays unnamed (the empty string).
 */
function nameStatement({ sql }: { sql: string }): string {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= MOST_PREPARED_STATEMENTS) return '';
  const name = createHash('sha1').update(sql).digest('base64url');
  prepared.set(sql, name);
  return name;
}
