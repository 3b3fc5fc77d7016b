import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connect, type Database } from '../../server/database/client.ts';
import { atEnd } from './endings.ts';
import { databaseOn, onServer } from './postgres.ts';

export interface TestDatabase extends Database {
  readonly url: string;
}

/** A database of the test file's own, copied from a template and dropped when the file is done. */
export async function freshDatabase(template: 'empty' | 'curated' | 'none' = 'curated'): Promise<TestDatabase> {
  const serverUrl = inject('serverUrl');
  const source = template === 'none' ? 'template1' : inject(template === 'empty' ? 'emptyTemplate' : 'curatedTemplate');
  const name = `${inject('emptyTemplate').replace('_empty', '')}_${randomBytes(4).toString('hex')}`;
  // Copying files takes half the time of writing them to the log as well, unless the server waits for the disk.
  const strategy = process.env['DATABASE_URL'] ? 'WAL_LOG' : 'FILE_COPY';
  // PostgreSQL makes only one copy of a template at a time.
  await onServer(serverUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(7224999)');
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY ${strategy}`);
  });
  const url = databaseOn(serverUrl, name);
  const db = connect(url);
  atEnd(async () => {
    await db.close();
    await onServer(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  });
  return { ...db, url };
}
