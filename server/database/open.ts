import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config.ts';
import { OperationalError } from '../errors.ts';
import type { Log } from '../log.ts';
import { connect, type Database } from './client.ts';
import { type EmbeddedPostgres, startEmbedded } from './embedded/embedded.ts';
import { AlreadyRunning, enterAsGuest } from './embedded/guests.ts';
import { isMigrated, migrate, readMigrations } from './migrate.ts';

/**
 * Opens a database that can be reached, and migrates it. Closing it stops the embedded server if this process started it.
 * @param asGuest whether to use an embedded server that another process runs, instead of throwing
 * @throws OperationalError if the database cannot be started, reached or migrated
 */
export async function openDatabase(config: Config, log: Log, { asGuest = false } = {}): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    await refuseUnreachable(config.databaseUrl);
    await migrateAndLog(config.databaseUrl, log);
    return connect(config.databaseUrl);
  }
  const server = await (asGuest ? startOrEnter(config.dataDir) : startEmbedded(config.dataDir));
  try {
    if (!server.cluster.startsWith(config.dataDir)) {
      log.info(`PostgreSQL's account cannot access ${config.dataDir}, so the data are in ${server.cluster}.`);
    }
    if (server.isGuest) await refuseUnmigrated(server.url);
    else await migrateAndLog(server.url, log);
    const database = connect(server.url);
    return {
      ...database,
      async close() {
        await database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** How often a server that is starting or stopping is tried again, and the pause before each attempt. */
const MOST_ATTEMPTS = 40;
const PAUSE_MS = 250;

async function startOrEnter(dataDir: string): Promise<EmbeddedPostgres> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startEmbedded(dataDir);
    } catch (error) {
      if (!(error instanceof AlreadyRunning)) throw error;
      const guest = await enterAsGuest(error.server);
      if (guest) return guest;
      if (attempt === MOST_ATTEMPTS) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

/**
 * Throws unless the database is migrated. A guest never migrates the database of a running server, which may have another
 * version. If the server has just been started, this waits for it to migrate.
 */
async function refuseUnmigrated(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const migrations = await readMigrations();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      if (await isMigrated(async (sql) => (await client.query(sql)).rows, migrations).catch(() => false)) return;
      await setTimeout(PAUSE_MS);
    }
    throw new OperationalError('The running server is another version of Attested. Stop or restart it first.');
  } finally {
    await client.end();
  }
}

async function migrateAndLog(url: string, log: Log): Promise<void> {
  const applied = await migrate(url);
  if (applied.length > 0) log.info(`Migrations applied: ${applied.join(', ')}.`);
}

async function refuseUnreachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'attested' });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database } = client;
    const { code, message } = error as { code?: string; message: string };
    // A refused connection to a name with several addresses is an AggregateError without a message.
    throw new OperationalError(
      `DATABASE_URL: the database ${database} at ${host}:${port} cannot be reached (${message || code}).`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
