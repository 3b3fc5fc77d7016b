import { type ChildProcess, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Outcome } from '../../support/command.ts';
import { atEnd } from '../../support/endings.ts';
import { listen, shut } from '../../support/listen.ts';
import { projectWithSdk } from '../../support/package.ts';

/** Runs the examples as a user would: outside the repository, with the packed package. */

export interface RunningExample {
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  readonly printed: { readonly stdout: string; readonly stderr: string };
  readonly outcome: Promise<Outcome>;
}

/** Makes a project with the package installed and the examples copied into it. @returns its folder. */
export async function projectWithExamples(): Promise<string> {
  const project = await projectWithSdk();
  const own = (file: string) => path.basename(file) !== 'own-documents';
  await cp('sdk/examples', project, { recursive: true, filter: own });
  return project;
}

/** Starts a program of a project with Node, without the settings of the tests. */
export function start(project: string, args: readonly string[], env: Record<string, string> = {}): RunningExample {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => (printed[stream] += chunk));
  const outcome = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, ...printed })));
  const example = { process: child, printed, outcome };
  atEnd(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await outcome;
  });
  return example;
}

/** An address where no server is listening. */
export async function nobodyThere(): Promise<string> {
  const server = createServer();
  const address = await listen(server);
  await shut(server);
  return `${address}/graphql`;
}
