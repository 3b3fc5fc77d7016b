import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** A process on this machine. */
export interface Process {
  readonly pid: number;
  /** The command that started it. */
  readonly command: string;
}

/** The processes whose working directory is in a folder: servers, commands, and PostgreSQL, which works in its data. */
export async function processesIn(folder: string): Promise<Process[]> {
  const all = process.platform === 'linux' ? await fromProc() : await fromLsof();
  return all
    .filter(({ pid, cwd }) => pid !== process.pid && (cwd === folder || cwd.startsWith(folder + path.sep)))
    .map(({ pid, command }) => ({ pid, command }));
}

/** Ends processes: first with the signal that stops PostgreSQL immediately and completely, then with SIGKILL. */
export async function endProcesses(folder: string): Promise<Process[]> {
  const found = await processesIn(folder);
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const left = await processesIn(folder);
      if (left.length === 0) return found;
      if (attempt === 0) for (const { pid } of left) sendSignal(pid, signal);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return found;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already ended.
  }
}

type InPlace = Process & { readonly cwd: string };

async function fromProc(): Promise<InPlace[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      // A process that has ended but has not been reaped has no working directory any more.
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
      if (cwd === undefined) return [];
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return [
        { pid: Number(pid), cwd: cwd.replace(/ \(deleted\)$/, ''), command: command.replaceAll('\0', ' ').trim() },
      ];
    }),
  );
  return found.flat();
}

async function fromLsof(): Promise<InPlace[]> {
  const { stdout } = await promisify(execFile)('lsof', ['-a', '-d', 'cwd', '-F', 'pcn']).catch((error) => error);
  const found = [...String(stdout).matchAll(/^p(\d+)\nc(.*)\n(?:fcwd\n)?n(.*)$/gm)];
  return found.map(([, pid, command = '', cwd = '']) => ({ pid: Number(pid), command, cwd }));
}
