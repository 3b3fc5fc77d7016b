/**
 * `npm run migration -- <name>`: writes a new migration folder with the SQL that leads from the existing migrations to
 * the Prisma schema. It works on a temporary database of its own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startThrowaway } from '../server/database/embedded/throwaway.ts';
import { MIGRATIONS_FOLDER, migrate } from '../server/database/migrate.ts';
import { diffFromDatabase, openEngine } from './engine.ts';
import { findHistoryCalls } from './history-calls.ts';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run migration -- <name_in_lower_case>');
  process.exit(2);
}

const server = await startThrowaway();
try {
  await migrate(server.url);
  const engine = await openEngine(server.url);
  const diff = await diffFromDatabase(engine);
  const sql = [diff, ...(diff ? await findHistoryCalls(server.url, diff) : [])].join('\n\n');
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql ? `${sql}\n` : '-- What the Prisma schema cannot express.\n');
  console.log(`${path.relative('.', folder)}/migration.sql: read it, complete it, and commit it with the schema.`);
} finally {
  await server.stop();
}
process.exit(0);
