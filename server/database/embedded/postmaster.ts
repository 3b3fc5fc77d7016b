import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './accounts.ts';
import type { Binaries } from './binaries.ts';
import { GUEST_PATIENCE_MS } from './guests.ts';
import { makeEnvironment, run } from './programs.ts';

/** What is needed to start and stop the PostgreSQL server of a data folder. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly account: Account;
  /** Folder of its data. */
  readonly folder: string;
  /** Folder of its socket. */
  readonly socket: string;
  /** File of its log. */
  readonly log: string;
  /** False for throw-away test data: nothing waits for the disk. */
  readonly durable: boolean;
}

/** A PostgreSQL server that does not outlive this process. */
export interface Postmaster {
  /** Stops it after its last transaction. */
  stop(): Promise<void>;
}

/** Longest that PostgreSQL may take to start: after a crash it first repeats what it had logged. */
const START_PATIENCE_SECONDS = 600;

/**
 * Starts the server and watches, from a shell process of its own, over the process that asked for it. That shell holds the
 * end of a pipe, which breaks when this process ends, also by kill -9. Then it asks the server to stop as soon as no guest
 * works in it, and cuts the guests off when their time is up.
 *
 * It signals the server that it started and no other: by then, another one may run on the same folder. It takes no notice
 * of signals itself, since a supervisor may send them to every process that it knows of.
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
 * @returns undefined when it did not start: another one runs on the folder, or its log says why
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

/** Stops at once what this process started and has not stopped before it exits. */
const stopsOfStarted = new Set<() => void>();
process.on('exit', () => {
  for (const stopAtOnce of stopsOfStarted) stopAtOnce();
});

/** Stops the server of a cluster, whoever started it, and cuts off whoever is connected. */
export async function stopPostmaster({ binaries, account, folder }: Cluster): Promise<void> {
  await run(binaries.pgCtl, ['stop', '-s', '-w', '-m', 'fast', '-D', folder], account);
}

export async function isRunning({ binaries, account, folder }: Cluster): Promise<boolean> {
  return (await run(binaries.pgCtl, ['status', '-D', folder], account)).code === 0;
}

/** The setting in which a server says which process started it. */
export const STARTER = 'attested.starter';

function formatOptions({ socket, durable }: Cluster): string {
  const settings = ["listen_addresses=''", 'log_min_messages=warning', `${STARTER}=${process.pid}`];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200');
  return [`-k ${quote(socket)}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
}

/** pg_ctl hands its options to a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What the guard says once the server runs. */
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
    // The number may have gone to another process, unless the server's own file still says so.
    if (Number.parseInt(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'), 10) === pid) process.kill(pid, name);
  } catch {
    // It has ended.
  }
}
