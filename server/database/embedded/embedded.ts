import { createHash } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { findLastLine, OperationalError } from '../../errors.ts';
import { type Account, canEnter, choosePostgresAccount } from './accounts.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { exists, makeFolder, publish } from './folders.ts';
import { waitForGuests } from './guests.ts';
import { drive } from './owner.ts';
import { isAlive } from './processes.ts';
import { run } from './programs.ts';
import { DATABASE, makeConnectionString, SUPERUSER } from './socket.ts';

/** A running embedded PostgreSQL, whose lock this process holds, or which it uses as a guest. */
export interface EmbeddedPostgres {
  /** The connection string of the ledger's database. */
  readonly url: string;
  /** The actual folder of the data: in the data folder, or in the shelter if PostgreSQL cannot enter the data folder. */
  readonly cluster: string;
  /** Whether another process runs the server. */
  readonly isGuest?: boolean;
  /** Waits a while for guests to finish, stops the server and leaves no process. A guest only disconnects. */
  stop(): Promise<void>;
}

/** The folder for data and programs if PostgreSQL's account cannot enter the project's folder. */
const SHELTER = '/var/lib/attested';
/** Longest path of a Unix socket on every supported system (macOS: 104 bytes with the closing NUL). */
const LONGEST_SOCKET_PATH_BYTES = 103;

/**
 * Starts PostgreSQL on a socket inside the data folder (no TCP port), and creates the cluster the first time. The server
 * stops when this process ends, even if it is killed.
 * @param dataDir the absolute path of the data folder
 * @param durable false only for throw-away test data: does not wait for the disk
 * @throws AlreadyRunning if another Attested runs on the folder, and OperationalError if PostgreSQL cannot be started
 */
export async function startEmbedded(dataDir: string, durable = true): Promise<EmbeddedPostgres> {
  await makeFolder(dataDir).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`DATA_DIR: the folder ${dataDir} cannot be created (${error.code}).`);
  });
  const account = await choosePostgresAccount(path.join(dataDir, 'postgres'));
  const home = await chooseHome(dataDir, account);
  const cluster = path.join(home, 'postgres');
  const binaries = await findBinaries(account, SHELTER);

  if (!(await exists(path.join(cluster, 'PG_VERSION')))) {
    const found = await readdir(cluster).catch(() => []);
    if (found.length > 0)
      throw new OperationalError(`DATA_DIR: ${cluster} contains files but no PostgreSQL data. Choose another folder.`);
    await createCluster(binaries, account, home, durable);
  }
  await refuseOtherVersion(binaries, cluster);
  const socket = await makeSocketFolder(home, account);
  const { owner, postmaster } = await drive(
    { binaries, account, folder: cluster, socket, log: path.join(cluster, 'server.log'), durable },
    dataDir,
  );
  const stop = async () => {
    await owner.end().catch(() => undefined);
    await postmaster.stop();
    if (!socket.startsWith(home)) await rm(socket, { recursive: true, force: true });
  };
  await createDatabase(owner).catch(async (error) => {
    await stop();
    throw error;
  });
  return {
    url: makeConnectionString(socket, DATABASE),
    cluster,
    async stop() {
      await waitForGuests(owner);
      await stop();
    },
  };
}

/**
 * Chooses the folder for the cluster, the socket and the log. This is the data folder, or, if PostgreSQL's account cannot
 * enter it, a folder in the shelter to which a link in the data folder points.
 */
async function chooseHome(dataDir: string, account: Account): Promise<string> {
  const home = canEnter(account, dataDir)
    ? dataDir
    : path.join(SHELTER, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  await mkdir(home, { recursive: true, mode: 0o755 });
  if (home !== dataDir && !(await exists(path.join(dataDir, 'postgres')))) {
    await symlink(path.join(home, 'postgres'), path.join(dataDir, 'postgres'));
  }
  if (account && home !== dataDir) await chown(home, account.uid, account.gid);
  return home;
}

/**
 * Creates the cluster. initdb works in a temporary folder, which is renamed at the end. So a start that is killed halfway,
 * or two first starts at the same time, never leave half a cluster.
 */
async function createCluster(binaries: Binaries, account: Account, home: string, durable: boolean): Promise<void> {
  const unfinished = path.join(home, `postgres.new-${process.pid}`);
  for (const name of await readdir(home)) {
    const pid = Number(/^postgres\.new-(\d+)$/.exec(name)?.[1]);
    if (pid && (pid === process.pid || !(await isAlive(pid))))
      await rm(path.join(home, name), { recursive: true, force: true });
  }
  await mkdir(unfinished, { mode: 0o700 });
  if (account) await chown(unfinished, account.uid, account.gid);
  const { code, output } = await run(
    binaries.initdb,
    // Only the owner can enter the socket's folder and connect, so `trust` is safe and there is no password.
    // The built-in locale sorts the same on every system, whichever locales are installed.
    [
      '-D',
      unfinished,
      '-U',
      SUPERUSER,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-locale',
      ...(durable ? [] : ['--no-sync']),
    ],
    account,
  );
  if (code !== 0)
    throw new OperationalError(`PostgreSQL could not create its data in ${home}: ${findLastLine(output)}`);
  await publish(unfinished, path.join(home, 'postgres'));
}

async function refuseOtherVersion(binaries: Binaries, cluster: string): Promise<void> {
  const [found, { output }] = await Promise.all([
    readFile(path.join(cluster, 'PG_VERSION'), 'utf8'),
    run(binaries.pgCtl, ['--version'], undefined),
  ]);
  const brought = /(\d+)\./.exec(output)?.[1];
  if (found.trim() === brought) return;
  throw new OperationalError(
    `The data in ${cluster} were created by PostgreSQL ${found.trim()}, but this version of Attested has ${brought}. ` +
      'Upgrade them with pg_upgrade, or set DATA_DIR to another folder.',
  );
}

/** Creates a folder for the socket that only the owner can enter: `run` next to the cluster, or a shorter path if needed. */
async function makeSocketFolder(home: string, account: Account): Promise<string> {
  const near = path.join(home, 'run');
  if (Buffer.byteLength(path.join(near, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH_BYTES) {
    await mkdir(near, { recursive: true, mode: 0o700 });
    if (account) await chown(near, account.uid, account.gid);
    return near;
  }
  // The lock file of a server that still runs has the folder of its socket.
  const lines = (await readFile(path.join(home, 'postgres/postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (lines[4] && (await exists(lines[4]))) return lines[4];
  const far = await mkdtemp(path.join(tmpdir().length < 60 ? tmpdir() : '/tmp', 'attested-'));
  if (account) await chown(far, account.uid, account.gid);
  return far;
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
}
