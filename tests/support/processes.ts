import { spawnSync } from 'node:child_process';

/** A process of this machine. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** The process that leads its group. */
  readonly group: number;
  /** How it was called, with its arguments. */
  readonly command: string;
}

/** All processes, except those that have ended and are not collected yet. */
export function processes(): Process[] {
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'pid=,ppid=,pgid=,stat=,args='], { encoding: 'utf8' });
  return [...stdout.matchAll(/^ *(\d+) +(\d+) +(\d+) +(?!Z)\S+ +(.*)$/gm)].map(([, pid, parent, group, command]) => ({
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    command: command as string,
  }));
}

/** The processes of PostgreSQL on a data folder, by how they were called. */
export function postgresOn(folder: string): string[] {
  return processes().flatMap(({ command }) => (command.includes(`-D ${folder}`) ? [command] : []));
}
