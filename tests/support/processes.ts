import { spawnSync } from 'node:child_process';

/** A process on this machine. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** The process that leads its group. */
  readonly group: number;
  /** Its command line. */
  readonly command: string;
}

/** All processes except those that have ended but have not been reaped. */
export function processes(): Process[] {
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'pid=,ppid=,pgid=,stat=,args='], { encoding: 'utf8' });
  return [...stdout.matchAll(/^ *(\d+) +(\d+) +(\d+) +(?!Z)\S+ +(.*)$/gm)].map(([, pid, parent, group, command]) => ({
    pid: Number(pid),
    parent: Number(parent),
    group: Number(group),
    command: command as string,
  }));
}

/** The PostgreSQL processes that use a data folder, found by their command lines. */
export function postgresOn(folder: string): string[] {
  return processes().flatMap(({ command }) => (command.includes(`-D ${folder}`) ? [command] : []));
}
