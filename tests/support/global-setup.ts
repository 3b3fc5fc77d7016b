import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdtemp, readFile, realpath, statfs, symlink } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../server/database/client.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { frozenFolder, readFrozen } from './fixture.ts';
import { databaseOn, onServer } from './postgres.ts';

/** Sets up what all tests of a run share: a folder, one PostgreSQL, and a copy of the project with the frozen ledger. */

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the run, which contains everything that the tests write. It is removed afterwards. */
    runFolder: string;
    /** A copy of the project with the frozen ledger in place of `data/`. Servers and commands are started from there. */
    frozenProject: string;
    /** Whether that copy also has bundles of the server and of the commands. */
    isBundled: boolean;
    /** Connection string of the server, with a database that may be connected to. */
    serverUrl: string;
    /** Database with all migrations and no rows; a template for others. */
    emptyTemplate: string;
    /** Database with the frozen ledger; a template for others. */
    curatedTemplate: string;
  }
}

export default async function setup({ vitest }: TestProject): Promise<void> {
  const root = vitest.getRootProject();
  // Another Vitest project of this run has done this already.
  if (root.getProvidedContext().runFolder !== undefined) return;
  const runFolder = await mkdtemp(path.join(await placeOfRuns(), 'attested-tests-'));
  await chmod(runFolder, 0o755); // PostgreSQL may run as another user than this process
  // Node keeps compiled code for the next process: for the tests, and for the servers and commands that they start.
  process.env['NODE_COMPILE_CACHE'] = path.join(runFolder, 'compiled');
  const preload = `--require ${JSON.stringify(path.join(import.meta.dirname, 'short-lived.cjs'))}`;
  process.env['NODE_OPTIONS'] = [process.env['NODE_OPTIONS'], preload].filter(Boolean).join(' ');
  const mark = `attested_test_${randomBytes(4).toString('hex')}`;
  const external = process.env['DATABASE_URL'];
  const leash = onLeash(runFolder, ...(external ? [external, mark] : []));
  vitest.onClose(leash.end);
  try {
    // A cluster of the embedded PostgreSQL that does not wait for the disk.
    const serverUrl = external ?? (await startOwn(path.join(runFolder, 'cluster')));
    root.provide('runFolder', runFolder);
    root.provide('isBundled', false);
    root.provide('frozenProject', await copyProject(path.join(runFolder, 'attested')));
    root.provide('serverUrl', serverUrl);
    const { empty, curated } = await makeTemplates(serverUrl, mark);
    root.provide('emptyTemplate', empty);
    root.provide('curatedTemplate', curated);
  } catch (error) {
    await leash.end();
    throw error;
  }
}

/** Starts a PostgreSQL that vacuums nothing by itself: that would take time, and change plans in the middle of a test. */
async function startOwn(folder: string): Promise<string> {
  const { url } = await startEmbedded(folder, false);
  await onServer(url, async (client) => {
    await client.query('ALTER SYSTEM SET autovacuum = off');
    await client.query('SELECT pg_reload_conf()');
  });
  return url;
}

/** Space that a run needs in memory, with some to spare, in bytes. */
const enoughBytes = 4 * 2 ** 30;

/**
 * Where the folder of a run is made. A run makes and removes tens of thousands of small files, most of them PostgreSQL's.
 * So the folder is in memory if Linux has room for it there and allows programs to run from there. TMPDIR overrides this.
 */
async function placeOfRuns(): Promise<string> {
  const memory = '/dev/shm';
  const mounts = await readFile('/proc/mounts', 'utf8').catch(() => '');
  const [, options] = mounts.match(/^\S+ \/dev\/shm tmpfs (\S+)/m) ?? [];
  if (options === undefined || /\bnoexec\b/.test(options) || process.env['TMPDIR']) return realpath(tmpdir());
  const { bavail, bsize } = await statfs(memory);
  return Math.min(bavail * bsize, freemem()) > enoughBytes ? memory : realpath(tmpdir());
}

/** Starts the process that cleans up after the run, even if the run is killed. */
function onLeash(...args: string[]) {
  const leash: ChildProcess = spawn(process.execPath, [path.join(import.meta.dirname, 'leash.ts'), ...args], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => leash.on('exit', () => resolve()));
  return {
    async end() {
      leash.stdin?.end();
      await ended;
    },
  };
}

async function copyProject(folder: string): Promise<string> {
  for (const part of ['server', 'prisma', 'package.json'])
    await cp(path.resolve(part), path.join(folder, part), { recursive: true });
  await cp(frozenFolder, path.join(folder, 'data'), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

async function makeTemplates(serverUrl: string, mark: string) {
  const [empty, curated] = [`${mark}_empty`, `${mark}_curated`];
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${empty}`));
  await migrate(databaseOn(serverUrl, empty));
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${curated} TEMPLATE ${empty}`));
  const db = connect(databaseOn(serverUrl, curated));
  await importCurated(db.prisma, await readFrozen());
  await db.close();
  return { empty, curated };
}
