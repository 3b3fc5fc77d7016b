import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { OperationalError } from '../../errors.ts';
import { type Account, canEnter, postgresAccount } from './accounts.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { exists, makeFolder, publish } from './folders.ts';
import { AlreadyRunning, waitForGuests } from './guests.ts';
import { clearDeadLocks, isAlive } from './processes.ts';
import { connectionString, DATABASE, SUPERUSER } from './socket.ts';

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
/** Advisory lock that the one Attested process of a data folder holds while it runs. It dies with the process. */
const OWNER_LOCK = 7_224_001;
/** Longest path of a Unix socket that every supported system takes (macOS: 104 bytes with the closing NUL). */
const LONGEST_SOCKET_PATH = 103;

/**
 * Starts PostgreSQL on a socket inside the data folder (no TCP port), creating the cluster the first time. A server
 * that a killed process left running is taken over.
 * @param dataDir absolute path of the data folder
 * @param durable false only for throw-away test data: skips the waits for the disk
 * @throws AlreadyRunning when another Attested runs on the folder, and OperationalError when PostgreSQL cannot be started
 */
export async function startEmbedded(dataDir: string, durable = true): Promise<EmbeddedPostgres> {
  await makeFolder(dataDir).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`DATA_DIR: the folder ${dataDir} cannot be made (${error.code}).`);
  });
  const account = await postgresAccount(path.join(dataDir, 'postgres'));
  const home = await homeOf(dataDir, account);
  const cluster = path.join(home, 'postgres');
  const binaries = await findBinaries(account, SHELTER);

  if (!(await exists(path.join(cluster, 'PG_VERSION')))) {
    const found = await readdir(cluster).catch(() => []);
    if (found.length > 0)
      throw new OperationalError(`DATA_DIR: ${cluster} holds files and no PostgreSQL data. Name another folder.`);
    await createCluster(binaries, account, home, durable);
  }
  await refuseOtherVersion(binaries, cluster);
  const socket = await socketFolder(home, account);
  const server: Server = { binaries, account, cluster, socket, log: path.join(cluster, 'server.log'), durable };

  await startOrTakeOver(server);
  const owner = await own(server, dataDir);
  await createDatabase(owner);
  return {
    url: connectionString(socket, DATABASE),
    cluster,
    async stop() {
      await waitForGuests(owner);
      await owner.end().catch(() => undefined);
      await run(binaries.pgCtl, ['stop', '-s', '-w', '-m', 'fast', '-D', cluster], account);
      if (!socket.startsWith(home)) await rm(socket, { recursive: true, force: true });
    },
  };
}

interface Server {
  readonly binaries: Binaries;
  readonly account: Account;
  readonly cluster: string;
  readonly socket: string;
  readonly log: string;
  readonly durable: boolean;
}

/**
 * The folder that holds cluster, socket and log: the data folder itself, or, where PostgreSQL's account cannot enter
 * that, a folder of the shelter to which a link in the data folder points.
 */
async function homeOf(dataDir: string, account: Account): Promise<string> {
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
  if (code !== 0) throw new OperationalError(`PostgreSQL could not create its data in ${home}: ${lastLine(output)}`);
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
async function socketFolder(home: string, account: Account): Promise<string> {
  const near = path.join(home, 'run');
  if (Buffer.byteLength(path.join(near, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH) {
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

async function startOrTakeOver(server: Server): Promise<void> {
  const { binaries, account, cluster, log } = server;
  const isRunning = async () => (await run(binaries.pgCtl, ['status', '-D', cluster], account)).code === 0;
  await clearDeadLocks(cluster, server.socket);
  if (await isRunning()) return;
  const options = `-k ${quoted(server.socket)} -c listen_addresses='' -c log_min_messages=warning${
    server.durable ? '' : ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200'
  }`;
  const { code } = await run(binaries.pgCtl, ['start', '-s', '-w', '-D', cluster, '-l', log, '-o', options], account);
  // Two starts at once: PostgreSQL lets one win, and the other one finds it running.
  if (code === 0 || (await isRunning())) return;
  const said = (await readFile(log, 'utf8').catch(() => '')).trim();
  const [fatal] = said
    .split('\n')
    .filter((line) => line.includes('FATAL:'))
    .slice(-1);
  throw new OperationalError(`The embedded PostgreSQL did not start: ${fatal ?? lastLine(said)} (its log is ${log})`);
}

/** Takes the owner's lock. It is free at once unless another Attested runs, or a killed one is still being cleared. */
async function own(server: Server, dataDir: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: connectionString(server.socket, 'postgres'),
    application_name: `attested owner ${process.pid}`,
  });
  client.on('error', () => undefined); // The server is being stopped; whoever uses it next learns so from the pool.
  await client.connect().catch((error: Error) => {
    throw new OperationalError(`The embedded PostgreSQL does not answer: ${error.message} (its log is ${server.log}).`);
  });
  for (let attempt = 0; ; attempt++) {
    const lock = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [OWNER_LOCK]);
    if (lock.rows[0]?.held) return client;
    const other = await client.query<{ application_name: string }>(
      `SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted`,
      [OWNER_LOCK],
    );
    const pid = Number(/(\d+)$/.exec(other.rows[0]?.application_name ?? '')?.[1]);
    if ((pid && (await isAlive(pid))) || attempt === 50) {
      await client.end();
      throw new AlreadyRunning(
        `Attested is already running on ${dataDir}${pid ? ` (process ${pid})` : ''}: stop it first, or name another folder in DATA_DIR.`,
        server,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
}

/** Runs a program to its end, apart from this process's group so that a Ctrl-C in the terminal does not reach it. */
function run(program: string, args: string[], account: Account): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // pg_ctl's server inherits its output: a pipe there would never close.
    const detachesServer = args[0] === 'start';
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', detachesServer ? 'ignore' : 'pipe', detachesServer ? 'ignore' : 'pipe'],
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** pg_ctl hands its options to a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
