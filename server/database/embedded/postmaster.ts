import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './accounts.ts';
import type { Binaries } from './binaries.ts';
import { GUEST_PATIENCE_MS } from './guests.ts';
import { makeEnvironment, run } from './programs.ts';

/** The settings to start and stop the PostgreSQL server of a data folder. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly account: Account;
  /** The folder of its data. */
  readonly folder: string;
  /** The folder of its socket. */
  readonly socket: string;
  /** The file of its log. */
  readonly log: string;
  /** False for throw-away test data: the server does not wait for the disk. */
  readonly durable: boolean;
}

/** A PostgreSQL server that does not outlive this process. */
export interface Postmaster {
  /** Stops the server, and rolls back open transactions. */
  stop(): Promise<void>;
}

/** How long PostgreSQL may take to start. After a crash, it first replays its write-ahead log. */
const START_PATIENCE_SECONDS = 600;

/**
 * A shell script that starts the server, and then watches over this process from a process of its own. The shell holds one
 * end of a pipe, which breaks when this process ends, even by kill -9. Then it asks the server to stop as soon as no guest
 * is connected, and disconnects the guests when their time is up.
 *
 * It signals only the server that it started, because another one may run on the same folder by then. It ignores signals,
 * because a supervisor may send them to every process that it knows.
 */
const GUARD = `
pg_ctl=$1 folder=$2 log=$3 options=$4 start_seconds=$5 guest_seconds=$6
trap '' HUP INT PIPE TERM
"$pg_ctl" start -s -w -t "$start_seconds" -D "$folder" -l "$log" -o "$options" </dev/null >/dev/null 2>&1 || exit 1
read -r pid <"$folder/postmaster.pid"
echo "$pid"
read -r nothing
read -r found <"$folder/postmaster.pid" && [ "$found" = "$pid" ] || exit 0
kill -TERM "$pid"
while [ "$guest_seconds" -gt 0 ] && kill -0 "$pid"; do sleep 1; guest_seconds=$((guest_seconds - 1)); done
kill -INT "$pid"
`;

/**
 * Starts the server of a cluster.
 * @returns undefined if it did not start, because another one runs on the folder or for a reason in its log
 */
export async function startPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const { binaries, account, folder, log } = cluster;
  const seconds = [START_PATIENCE_SECONDS, GUEST_PATIENCE_MS / 1_000].map(String);
  const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', binaries.pgCtl, folder, log, formatOptions(cluster), ...seconds], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: makeEnvironment(),
  });
  const pid = await readPid(guard);
  if (pid === undefined) return undefined;
  for (const held of [guard, guard.stdin, guard.stdout] as { unref?(): void }[]) held?.unref?.();

  const stopAtOnce = () => signal(folder, pid, 'SIGQUIT');
  stopsOfStarted.add(stopAtOnce);
  return {
    async stop() {
      await stopPostmaster(cluster);
      stopsOfStarted.delete(stopAtOnce);
      guard.stdin?.end();
    },
  };
}

/** Functions that stop the servers still running when this process exits. */
const stopsOfStarted = new Set<() => void>();
process.on('exit', () => {
  for (const stopAtOnce of stopsOfStarted) stopAtOnce();
});

/** Stops the server of a cluster, no matter which process started it, and closes all its connections. */
export async function stopPostmaster({ binaries, account, folder }: Cluster): Promise<void> {
  await run(binaries.pgCtl, ['stop', '-s', '-w', '-m', 'fast', '-D', folder], account);
}

export async function isRunning({ binaries, account, folder }: Cluster): Promise<boolean> {
  return (await run(binaries.pgCtl, ['status', '-D', folder], account)).code === 0;
}

/** The setting that holds the id of the process that started the server. */
export const STARTER = 'attested.starter';

function formatOptions({ socket, durable }: Cluster): string {
  const settings = ["listen_addresses=''", 'log_min_messages=warning', `${STARTER}=${process.pid}`];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200');
  return [`-k ${quote(socket)}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
}

/** Quotes a text for the shell to which pg_ctl passes its options. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Reads the process id of the server, which the guard prints once the server runs. Undefined if it did not start. */
function readPid(guard: ChildProcess): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    guard.on('error', reject);
    guard.on('close', () => resolve(undefined));
    guard.stdin?.on('error', () => undefined); // the guard was killed
    guard.stdout?.on('data', (chunk: Buffer) => resolve(Number(chunk)));
  });
}

function signal(folder: string, pid: number, name: NodeJS.Signals): void {
  try {
    // The id may belong to another process by now, unless the server's own file still has it.
    if (Number.parseInt(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'), 10) === pid) process.kill(pid, name);
  } catch {
    // It has ended.
  }
}
