import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';

/** Information about other processes of the system. */

/** Whether a process is running. A zombie, which has ended but was not reaped by its parent, is not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !(await isZombie(pid));
}

/**
 * Removes the lock files of a PostgreSQL that no longer runs if PostgreSQL itself would believe that it does. After a kill
 * in a container without an init process, its entry stays in the process table. After a restart of the machine, another
 * program may have its process id. The files stay while any process works in the cluster.
 */
export async function clearDeadLocks(cluster: string, socket: string): Promise<void> {
  const lock = path.join(cluster, 'postmaster.pid');
  const [pid] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  const folder = await realpath(cluster);
  if (!pid || !((await isZombie(Number(pid))) || (await worksElsewhere(pid, folder)))) return;
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!(await worksIn(folder))) {
      await rm(path.join(socket, '.s.PGSQL.5432.lock'), { force: true });
      return rm(lock, { force: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whether a process is a zombie. Only Linux shows this; on other systems, orphans are always reaped. */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** Whether a process has another working directory than the cluster, where PostgreSQL runs. False if it is unknown. */
async function worksElsewhere(pid: string, folder: string): Promise<boolean> {
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => folder);
  return place !== folder;
}

async function worksIn(folder: string): Promise<boolean> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return places.includes(folder);
}
