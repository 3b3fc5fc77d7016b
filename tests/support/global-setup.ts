import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '../../server/database/client.ts';
import { startThrowaway } from '../../server/database/embedded/throwaway.ts';
import { migrate } from '../../server/database/migrate.ts';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { readFrozen } from './fixture.ts';

/** One PostgreSQL for all tests: that of DATABASE_URL where it is set, else one that is thrown away afterwards. */

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server, with a database that may be connected to. */
    serverUrl: string;
    /** Database with all migrations and no rows; a template for others. */
    emptyTemplate: string;
    /** Database with the curated articles; a template for others. */
    curatedTemplate: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['DATABASE_URL'];
  const server = external ? { url: external, stop: async () => undefined } : await startThrowaway();
  try {
    return await prepare(project, server);
  } catch (error) {
    await server.stop(); // else its process would outlive the tests
    throw error;
  }
}

async function prepare(
  project: TestProject,
  server: { url: string; stop(): Promise<void> },
): Promise<() => Promise<void>> {
  const mark = randomBytes(4).toString('hex');
  const empty = `attested_test_${mark}_empty`;
  const curated = `attested_test_${mark}_curated`;

  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${empty}`));
  await migrate(databaseOn(server.url, empty));
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${curated} TEMPLATE ${empty}`));
  const db = connect(databaseOn(server.url, curated));
  await importCurated(db.prisma, await readFrozen());
  await db.close();

  project.provide('serverUrl', server.url);
  project.provide('emptyTemplate', empty);
  project.provide('curatedTemplate', curated);
  return async () => {
    await onServer(server.url, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        `SELECT datname FROM pg_database WHERE datname LIKE $1`,
        [`attested_test_${mark}%`],
      );
      for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    });
    await server.stop();
  };
}

export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The connection string of another database of the same server. */
export function databaseOn(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
