import { createHash } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { OperationalError } from '../../errors.ts';
import { type Account, canEnter, choosePostgresAccount } from './accounts.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { exists, makeFolder, publish } from './folders.ts';
import { waitForGuests } from './guests.ts';
import { drive } from './owner.ts';
import { isAlive } from './processes.ts';
import { findLastLine, run } from './programs.ts';
import { DATABASE, makeConnectionString, SUPERUSER } from './socket.ts';

/** A running embedded PostgreSQL that this process holds the lock of, or works in as a guest. */
export interface EmbeddedPostgres {
  /** Connection string of the ledger's database. */
  readonly url: string;
  /** Where the data really are: below the data folder, or in the shelter when that folder cannot be entered. */
  readonly cluster: string;
  /** Whether another process drives it. */
  readonly isGuest?: boolean;
  /** Stops the server after its last transaction and leaves no process; a guest only leaves. */
  stop(): Promise<void>;
}

/** Where data and programs go when PostgreSQL's account cannot enter the project's folder. */
const SHELTER = '/var/lib/attested';
/** Longest path of a Unix socket that every supported system takes (macOS: 104 bytes with the closing NUL). */
const LONGEST_SOCKET_PATH_BYTES = 103;

/**
 * Starts PostgreSQL on a socket inside the data folder (no TCP port), creating the cluster the first time. It stops when
 * this process ends, however that comes about.
 * @param dataDir absolute path of the data folder
 * @param durable false only for throw-away test data: skips the waits for the disk
 * @throws AlreadyRunning when another Attested runs on the folder, and OperationalError when PostgreSQL cannot be started
 */
export async function startEmbedded(dataDir: string, durable = true): Promise<EmbeddedPostgres> {
  await makeFolder(dataDir).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`DATA_DIR: the folder ${dataDir} cannot be made (${error.code}).`);
  });
  const account = await choosePostgresAccount(path.join(dataDir, 'postgres'));
  const home = await chooseHome(dataDir, account);
  const cluster = path.join(home, 'postgres');
  const binaries = await findBinaries(account, SHELTER);

  if (!(await exists(path.join(cluster, 'PG_VERSION')))) {
    const found = await readdir(cluster).catch(() => []);
    if (found.length > 0)
      throw new OperationalError(`DATA_DIR: ${cluster} holds files and no PostgreSQL data. Name another folder.`);
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
 * The folder that holds cluster, socket and log: the data folder itself, or, where PostgreSQL's account cannot enter
 * that, a folder of the shelter to which a link in the data folder points.
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
 * initdb works in a folder of its own that is renamed when it is done, so that a start that is killed half-way, or two
 * first starts at once, never leave half a cluster.
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
    // Who may enter the socket's folder may connect: that is the owner alone, so `trust` asks for no password.
    // The built-in locale sorts alike on every system, whatever locales it has.
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
    `The data in ${cluster} were made by PostgreSQL ${found.trim()}, and this version of Attested brings ${brought}: ` +
      'upgrade them with pg_upgrade, or name another folder in DATA_DIR.',
  );
}

/** A folder of the owner alone for the socket: `run` beside the cluster, or a short path where that is too long. */
async function makeSocketFolder(home: string, account: Account): Promise<string> {
  const near = path.join(home, 'run');
  if (Buffer.byteLength(path.join(near, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH_BYTES) {
    await mkdir(near, { recursive: true, mode: 0o700 });
    if (account) await chown(near, account.uid, account.gid);
    return near;
  }
  // A server that still runs says in its lock file where its socket is.
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
