import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { findLastLine, OperationalError } from '../../errors.ts';
import { AlreadyRunning, GUEST_PATIENCE_MS, waitForGuests } from './guests.ts';
import { type Cluster, isRunning, type Postmaster, STARTER, startPostmaster, stopPostmaster } from './postmaster.ts';
import { clearDeadLocks, isAlive } from './processes.ts';
import { makeConnectionString } from './socket.ts';

/** Ownership of the PostgreSQL of a data folder: only one process runs it, which started it and holds its lock. */

/** The advisory lock that the one Attested process of a data folder holds while it runs. It ends with the process. */
const OWNER_LOCK = 7_224_001;

/** How long to wait for a server that another process starts or stops, and the pause between two checks. */
const PATIENCE_MS = GUEST_PATIENCE_MS + 5_000;
const PAUSE_MS = 100;

/**
 * Starts PostgreSQL and takes its lock. First stops a server that a killed process left behind.
 * @throws AlreadyRunning if another Attested runs on the folder, and OperationalError if PostgreSQL cannot be started
 */
export async function drive(cluster: Cluster, dataDir: string): Promise<{ owner: pg.Client; postmaster: Postmaster }> {
  await clearDeadLocks(cluster.folder, cluster.socket);
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    while (await isRunning(cluster)) await makeWay(cluster, dataDir, performance.now() > deadline);
    const postmaster = await startPostmaster(cluster);
    if (postmaster) {
      try {
        return { postmaster, owner: await own(cluster) };
      } catch (error) {
        await postmaster.stop();
        throw error;
      }
    }
    // With two starts at the same time, PostgreSQL lets one win, and the other finds it running.
    if (await isRunning(cluster)) continue;
    throw new OperationalError(
      `The embedded PostgreSQL did not start: ${await readReason(cluster)} (its log is ${cluster.log})`,
    );
  }
}

async function own(cluster: Cluster): Promise<pg.Client> {
  const client = await connectTo(cluster);
  await client.query('SELECT pg_advisory_lock($1)', [OWNER_LOCK]);
  return client;
}

/**
 * Checks a server that runs on the folder. If its process was killed, the server is stopped. If it is starting or stopping,
 * this waits a moment.
 * @param isLate whether the time for waiting is over
 * @throws AlreadyRunning if another process runs the server
 */
async function makeWay(cluster: Cluster, dataDir: string, isLate: boolean): Promise<void> {
  const client = await connectTo(cluster).catch((error: OperationalError) => {
    if (isLate) throw error;
  });
  try {
    const { owner, starter } = client ? await readDrivers(client) : {};
    if (owner && (isLate || (await isAlive(owner)))) {
      throw new AlreadyRunning(
        `Attested is already running on ${dataDir} (process ${owner}). Stop it first, or set DATA_DIR to another folder.`,
        cluster,
      );
    }
    const isAbandoned = !owner && (isLate || !starter || !(await isAlive(starter)));
    if (client && isAbandoned && (await tryOwn(client))) {
      await waitForGuests(client);
      await stopPostmaster(cluster);
    } else {
      await setTimeout(PAUSE_MS);
    }
  } catch (error) {
    // The connection broke because the server went down. The caller checks again.
    if (error instanceof OperationalError || isLate) throw error;
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** Returns the ids of the process that holds the owner's lock and of the process that started the server. */
async function readDrivers(client: pg.Client): Promise<{ owner?: number; starter?: number }> {
  const { rows } = await client.query<{ owner: string | null; starter: string | null }>(
    `SELECT current_setting('${STARTER}', true) AS starter, (
       SELECT substring(a.application_name FROM '\\d+$') FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted
     ) AS owner`,
    [OWNER_LOCK],
  );
  return { owner: Number(rows[0]?.owner), starter: Number(rows[0]?.starter) };
}

async function tryOwn(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [OWNER_LOCK]);
  return rows[0]?.held === true;
}

async function connectTo({ socket, log }: Cluster): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: makeConnectionString(socket, 'postgres'),
    application_name: `attested owner ${process.pid}`,
  });
  client.on('error', () => undefined); // The server is stopping. The pool reports it to its users.
  await client.connect().catch((error: Error) => {
    throw new OperationalError(`The embedded PostgreSQL does not answer: ${error.message} (its log is ${log}).`);
  });
  return client;
}

/** Returns the last line of the server's log that explains why it ended. */
async function readReason({ log }: Cluster): Promise<string> {
  const said = (await readFile(log, 'utf8').catch(() => '')).trim();
  return said.split('\n').findLast((line) => line.includes('FATAL:')) ?? findLastLine(said);
}
