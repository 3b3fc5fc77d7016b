import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DATABASE, makeConnectionString } from '../../server/database/embedded/socket.ts';
import { claimsOf } from '../support/ask.ts';
import { bareFolder, startedFolder } from '../support/data-folder.ts';
import { onServer } from '../support/postgres.ts';
import { postgresOn } from '../support/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startServer } from '../support/server.ts';
import { until } from '../support/until.ts';

/** A server that is killed at any moment only has to be started again. */

describe('after kill -9', () => {
  it('of the server, the next one serves the same, and nothing is lost', async () => {
    const DATA_DIR = await startedFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    first.process.kill('SIGKILL');
    await first.exited;
    const second = startServer({ env: { DATA_DIR } });
    expect(await claimsOf(second)).toBe(28);
    expect(second.output()).not.toMatch(/new records/);
    await second.stop();
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it('of server and database, the next start recovers', async () => {
    const DATA_DIR = await startedFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    const [pid] = (await readFile(path.join(DATA_DIR, 'postgres/postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    first.process.kill('SIGKILL');
    await first.exited;
    expect(await claimsOf(startServer({ env: { DATA_DIR } }))).toBe(28);
  });

  it('and a restart of the machine, when another program has the process id of the database', async () => {
    const DATA_DIR = await startedFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    const lock = path.join(DATA_DIR, 'postgres/postmaster.pid');
    const [pid, ...rest] = (await readFile(lock, 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    first.process.kill('SIGKILL');
    await first.exited;
    await vi.waitFor(() => expect(postgresOn(DATA_DIR)).toEqual([]), { timeout: 20_000 });
    await writeFile(lock, [process.pid, ...rest].join('\n'));
    await writeFile(path.join(DATA_DIR, 'run/.s.PGSQL.5432.lock'), [process.pid, ...rest].join('\n'));
    expect(await claimsOf(startServer({ env: { DATA_DIR } }))).toBe(28);
  });
});

/** Whether a start has got this far, judged by its data folder. */
type Reached = (DATA_DIR: string) => Promise<boolean>;

const isMakingFiles: Reached = async (DATA_DIR) =>
  existsSync(DATA_DIR) && (await readdir(DATA_DIR)).some((name) => name.startsWith('postgres.new-'));
const isStarting: Reached = async (DATA_DIR) => existsSync(path.join(DATA_DIR, 'postgres/postmaster.pid'));
/** Whether a statement finds a row in the ledger: false if there is no such table yet, or no server. */
const finds =
  (sql: string): Reached =>
  (DATA_DIR) =>
    onServer(makeConnectionString(path.join(DATA_DIR, 'run'), DATABASE), (client) => client.query(sql)).then(
      ({ rowCount }) => rowCount === 1,
      () => false,
    );

const emptyFolder = async () => path.join(await scratchFolder('data'), 'data');

describe('a first start that is broken off', () => {
  it.each<[string, () => Promise<string>, Reached]>([
    ['PostgreSQL makes its files', emptyFolder, isMakingFiles],
    ['PostgreSQL starts', bareFolder, isStarting],
    ['the first migration runs', bareFolder, finds(`SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL`)],
    ['the registry is written', bareFolder, finds('SELECT 1 WHERE EXISTS (SELECT FROM person)')],
    ['the articles are written', bareFolder, finds('SELECT 1 WHERE EXISTS (SELECT FROM article)')],
  ])('by kill -9 while %s: the next start ends in the same state', async (_stage, folder, reached) => {
    const DATA_DIR = await folder();
    const first = startServer({ env: { DATA_DIR } });
    await until(() => reached(DATA_DIR));
    first.process.kill('SIGKILL');
    await first.exited;
    const second = startServer({ env: { DATA_DIR } });
    expect(await claimsOf(second)).toBe(28);
    expect(await second.stop()).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it.each<[string, () => Promise<string>, Reached]>([
    ['PostgreSQL makes its files', emptyFolder, isMakingFiles],
    ['PostgreSQL starts', bareFolder, isStarting],
  ])('by a signal while %s leaves no process', async (_stage, folder, reached) => {
    const DATA_DIR = await folder();
    const server = startServer({ env: { DATA_DIR } });
    await until(() => reached(DATA_DIR));
    expect(await server.stop()).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });
});
