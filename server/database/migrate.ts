import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { projectRoot } from '../config.ts';
import { OperationalError } from '../errors.ts';

/**
 * Applies the SQL migrations of `prisma/migrations`. It leaves the same history as `prisma migrate deploy`, with the same
 * folder, table, checksums and advisory lock, so that either can be used on the same database.
 *
 * Prisma's engine records the start and the end of a migration in separate transactions. If it is killed in between, a
 * person has to resolve the migration. Here, a migration and its record are one transaction.
 */

export const MIGRATIONS_FOLDER = path.join(projectRoot, 'prisma/migrations');

/** The advisory lock of Prisma's schema engine for PostgreSQL. */
const PRISMA_LOCK = 72_707_369;

const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id"                  VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum"            VARCHAR(64) NOT NULL,
  "finished_at"         TIMESTAMPTZ,
  "migration_name"      VARCHAR(255) NOT NULL,
  "logs"                TEXT,
  "rolled_back_at"      TIMESTAMPTZ,
  "started_at"          TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/** Reads the migrations of a folder, in the order of their names. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Migrates the database to the newest migration.
 * @returns the names of the migrations that were applied
 * @throws OperationalError when the history in the database cannot be continued by this folder
 */
export async function migrate(databaseUrl: string, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'attested migrate' });
  await client.connect();
  try {
    await client.query('/* attested: turn of a migration */ SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(HISTORY_TABLE);
    const pending = listUnapplied(migrations, await readHistory(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end(); // frees the lock
  }
}

/** Whether every migration is in the history of the database. `/ready` checks this. */
export async function isMigrated(
  query: (sql: string) => Promise<unknown[]>,
  migrations: readonly Migration[],
): Promise<boolean> {
  const rows = await query(
    '/* attested: applied migrations */ SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
  );
  const applied = new Set((rows as { migration_name: string }[]).map((row) => row.migration_name));
  return migrations.every(({ name }) => applied.has(name));
}

async function readHistory(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

function listUnapplied(migrations: Migration[], history: Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of history) {
    if (finished_at === null) {
      throw new OperationalError(
        `The migration ${name} failed in this database. Resolve it with \`prisma migrate resolve\`.`,
      );
    }
    const migration = known.get(name);
    if (!migration)
      throw new OperationalError(
        `The database has the migration ${name}, which this version does not know: a newer version migrated it.`,
      );
    if (migration.checksum !== checksum)
      throw new OperationalError(`The migration ${name} was edited after it had been applied to this database.`);
  }
  const applied = new Set(history.map(({ migration_name }) => migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new OperationalError(`The migration ${name} cannot be applied: ${(error as Error).message}.`);
  }
}
