import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';

/** What the system says of other processes. */

/** Whether a process runs. One that has ended and was never collected by its parent does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !(await isZombie(pid));
}

/**
 * Removes the lock file of a PostgreSQL that was killed where nobody collects orphans (a container without an init
 * process): its entry stays in the process table, so PostgreSQL would take the cluster for running for ever. The file
 * is left alone while any process of that server still works in the cluster.
 */
export async function clearDeadLock(cluster: string): Promise<void> {
  const lock = path.join(cluster, 'postmaster.pid');
  const [pid] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  if (!pid || !(await isZombie(Number(pid)))) return;
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!(await worksIn(cluster))) return rm(lock, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Only Linux tells; elsewhere orphans are always collected. */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

async function worksIn(folder: string): Promise<boolean> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return places.includes(folder);
}
