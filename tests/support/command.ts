import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { inject } from 'vitest';
import { atEnd } from './endings.ts';
import { fileOf } from './programs.ts';

/** The outcome of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the process of `npm run import`, but without npm around it, and from its bundle if there is one. */
export const startImport = (args: readonly string[], env?: Record<string, string>) => start('import', args, env);

/** Runs the process of `npm run export` in the same way. */
export const startExport = (args: readonly string[], env?: Record<string, string>) => start('export', args, env);

/** Runs the process of `npm run token` in the same way. */
export const startToken = (args: readonly string[], env?: Record<string, string>) => start('token', args, env);

/** Runs the process of `npm run read` in the same way. */
export const startRead = (args: readonly string[], env?: Record<string, string>) => start('read', args, env);

/** Runs the process of `npm run import` on a terminal, and returns what the terminal shows except the progress. */
export function importOnTerminal(args: readonly string[], env: Record<string, string>) {
  const command = [process.execPath, fileOf('cli/import'), ...args].join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: inject('frozenProject'),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...env },
  });
  return { code: status, shown: stdout.replaceAll('\r\n', '\n').replace(/^\r[^\n]*\n/, '') };
}

function start(
  command: 'import' | 'export' | 'token' | 'read',
  args: readonly string[],
  env: Record<string, string> = {},
) {
  const { DATABASE_URL: _, INIT_CWD: __, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, [fileOf(`cli/${command}`), ...args], {
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
