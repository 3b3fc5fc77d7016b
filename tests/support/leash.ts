import { rm } from 'node:fs/promises';
import pg from 'pg';
import { endProcesses } from './processes-in.ts';

/**
 * Cleans up after a run of the tests, however it ends: `node leash.ts <folder> <server> <mark>`. It waits for the end
 * of its standard input, which the run holds open as long as it lives. A run that is killed cannot clean up itself.
 */

const [folder = '', serverUrl = '', mark = ''] = process.argv.slice(2);

// The signals that end a run from its terminal must not end the leash.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
for await (const _ of process.stdin);

await endProcesses(folder);
if (serverUrl) await dropDatabases();
await rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Drops the databases of the run if the server is shared with others. */
async function dropDatabases(): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
    `${mark}%`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  await client.end();
}
