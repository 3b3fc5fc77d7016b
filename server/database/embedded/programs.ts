import { spawn } from 'node:child_process';
import type { Account } from './accounts.ts';

/** Runs the programs of PostgreSQL. */

/** Returns the environment of the programs. Their messages are parsed, so they must be in English. */
export const makeEnvironment = () => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

/**
 * Runs a program until it ends, in a separate process group, so that Ctrl-C in the terminal does not reach it. If this
 * process ends first, it sends SIGTERM to the group.
 */
export function run(
  program: string,
  args: readonly string[],
  account: Account,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: makeEnvironment(),
    });
    const end = () => endGroup(child.pid);
    process.once('exit', end);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code, output });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has already ended.
  }
}
