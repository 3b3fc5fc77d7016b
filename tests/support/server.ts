import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll } from 'vitest';

/** `npm start`'s process, run as a user would run it, without npm around it. */
export interface RunningServer {
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** The address it printed; rejects when it ends before it is ready. */
  readonly url: Promise<string>;
  /** Its exit code, once it has ended. */
  readonly exited: Promise<number | null>;
}

export interface StartOptions {
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
}

const started: RunningServer[] = [];
// At the top of the file, since a hook that is asked for within a test is not heard.
afterAll(async () => {
  for (const { process: child, exited } of started) {
    if (child.exitCode === null) child.kill('SIGINT');
    await exited;
  }
});

/** Starts the server on a free port; the test file kills it at its end, if it still runs. */
export function startServer({ env = {}, ...options }: StartOptions = {}): RunningServer {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...inherited, PORT: '0', NODE_ENV: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options,
  });
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [, address] = /Attested is running at (\S+)/.exec(printed) ?? [];
      if (address && printed.includes('Stop it with Ctrl-C')) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    exited.then(() => reject(new Error(`The server ended before it was ready:\n${printed}`)));
  });
  url.catch(() => undefined); // who needs the address awaits it
  const server = { process: child, output: () => printed, url, exited };
  started.push(server);
  return server;
}
