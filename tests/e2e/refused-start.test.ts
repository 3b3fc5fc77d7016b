import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listen } from '../support/listen.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startServer } from '../support/server.ts';

/** A start that fails prints one line that names the error. tests/domain/config.test.ts covers the environment's values. */

const scratch = await scratchFolder('refused');
let folders = 0;
const newFolder = () => path.join(scratch, `data-${++folders}`);

async function refusal(env: Record<string, string>): Promise<string> {
  const server = startServer({ env });
  expect(await server.exited).toBe(1);
  return server.output().trim();
}

it.each<[string, Record<string, string>, RegExp]>([
  [
    'a port that is not a number',
    { PORT: 'http' },
    /^attested: PORT must be a whole number from 0 to 65535, but is "http"\.$/,
  ],
  [
    'a database that cannot be reached',
    { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/ledger' },
    /^attested: DATABASE_URL: the database ledger at 127\.0\.0\.1:1 cannot be reached \(.*ECONNREFUSED.*\)\.$/,
  ],
  [
    'a data folder that is a file',
    { DATA_DIR: path.resolve('package.json') },
    /^attested: DATA_DIR: the folder \S+package\.json cannot be created \(ENOTDIR\)\.$/,
  ],
  [
    'a data folder that cannot be created',
    { DATA_DIR: '/proc/nowhere/data' },
    /^attested: DATA_DIR: the folder \/proc\/nowhere\/data cannot be created \(\w+\)\.$/,
  ],
])('%s', async (_what, env, message) => {
  const output = await refusal(env);
  expect(output).toMatch(message);
  expect(output).not.toContain('secret');
});

it('an address that is not of this machine, before a database is created', async () => {
  const DATA_DIR = newFolder();
  expect(await refusal({ DATA_DIR, HOST: '198.51.100.7' })).toBe(
    'attested: HOST: 198.51.100.7 is not an address of this machine.',
  );
  expect(existsSync(DATA_DIR)).toBe(false);
});

it('a port that is in use, before a database is created', async () => {
  const other = createServer();
  const port = Number(new URL(await listen(other)).port);
  const DATA_DIR = newFolder();
  expect(await refusal({ DATA_DIR, PORT: String(port) })).toBe(
    `attested: PORT: ${port} is in use, by an Attested that runs already or by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  );
  expect(existsSync(DATA_DIR)).toBe(false);
  other.close();
});

it('a data folder with other files in place of the data', async () => {
  const DATA_DIR = newFolder();
  await mkdir(path.join(DATA_DIR, 'postgres/something'), { recursive: true });
  expect(await refusal({ DATA_DIR })).toMatch(
    /^attested: DATA_DIR: \S+postgres contains files but no PostgreSQL data\. Choose another folder\.$/,
  );
});

it('data of another version of PostgreSQL', async () => {
  const DATA_DIR = newFolder();
  await mkdir(path.join(DATA_DIR, 'postgres'), { recursive: true });
  execFileSync('/bin/sh', ['-c', 'echo 14 > "$1"', 'sh', path.join(DATA_DIR, 'postgres/PG_VERSION')]);
  expect(await refusal({ DATA_DIR })).toMatch(/created by PostgreSQL 14, but this version of Attested has 18/);
});
