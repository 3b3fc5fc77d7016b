import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The CPU time and the memory of processes, as Linux counts them in /proc. */

/** Linux counts CPU time in ticks of this length for every process (USER_HZ). */
const TICK_MS = 10;

interface Process {
  readonly parent: number;
  /** CPU time of the process, with all its threads. */
  readonly ownMs: number;
  /** CPU time of the children that have ended. */
  readonly endedMs: number;
}

/** Returns undefined if the process has ended. */
async function readProcess(pid: number | string): Promise<Process | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name of the program comes second, in parentheses, and may contain spaces.
  const fields = line?.slice(line.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined) return undefined;
  const ticks = (...at: number[]) => at.reduce((sum, i) => sum + Number(fields[i]), 0);
  return { parent: Number(fields[1]), ownMs: TICK_MS * ticks(11, 12), endedMs: TICK_MS * ticks(13, 14) };
}

/** Returns the CPU time that a process has used so far. */
export async function readCpuMs(pid: number): Promise<number> {
  return (await readProcess(pid))?.ownMs ?? 0;
}

/** Returns the CPU time that a PostgreSQL server has used so far: its connections, past ones included, and its workers. */
export async function readPostgresCpuMs(cluster: string): Promise<number> {
  const postmaster = Number.parseInt(await readFile(path.join(cluster, 'postmaster.pid'), 'utf8'), 10);
  const found = await readProcess(postmaster);
  const all = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(readProcess));
  const children = all.filter((one) => one?.parent === postmaster);
  return children.reduce((sum, child) => sum + (child?.ownMs ?? 0), (found?.ownMs ?? 0) + (found?.endedMs ?? 0));
}

/** Returns the memory of a process that is in RAM, in MB. */
export async function readMemoryMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1_024);
}
