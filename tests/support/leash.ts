import { rm } from 'node:fs/promises';
import pg from 'pg';
import { endProcesses } from './processes-in.ts';

/**
 * Cleans up after a run of the tests, however it ends: `node leash.ts <folder> <server> <mark>`. It waits until its
 * standard input ends, which the run holds open as long as it lives. A run that is killed can clean up nothing itself.
 */

const [folder = '', serverUrl = '', mark = ''] = process.argv.slice(2);

// The signals that end a run from its terminal are no business of the leash.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
for await (const _ of process.stdin);

await endProcesses(folder);
if (serverUrl) await dropDatabases();
await rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Drops the databases of the run on a server that others use too. */
async function dropDatabases(): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `${mark}%`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  await client.end();
}
