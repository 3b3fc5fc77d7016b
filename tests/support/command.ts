import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { inject } from 'vitest';
import { atEnd } from './endings.ts';

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run import`'s process, run as a user would run it, without npm around it. */
export const startImport = (args: readonly string[], env?: Record<string, string>) => start('import', args, env);

/** `npm run export`'s process, in the same way. */
export const startExport = (args: readonly string[], env?: Record<string, string>) => start('export', args, env);

/** `npm run token`'s process, in the same way. */
export const startToken = (args: readonly string[], env?: Record<string, string>) => start('token', args, env);

/** `npm run import`'s process on a terminal, and what the terminal shows but for the progress. */
export function importOnTerminal(args: readonly string[], env: Record<string, string>) {
  const command = [process.execPath, 'server/cli/import.ts', ...args].join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: inject('frozenProject'),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...env },
  });
  return { code: status, shown: stdout.replaceAll('\r\n', '\n').replace(/^\r[^\n]*\n/, '') };
}

function start(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { DATABASE_URL: _, INIT_CWD: __, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, [`server/cli/${command}.ts`, ...args], {
    cwd: inject('frozenProject'),
    env: { ...inherited, NODE_ENV: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.on('data', (chunk: Buffer) => (printed[stream] += chunk));
  const outcome = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, ...printed })));
  atEnd(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await outcome;
  });
  return { process: child, printed, outcome };
}
