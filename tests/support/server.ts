import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll } from 'vitest';

/** A server that was started as a user would start it. */
export interface RunningServer {
  /** The process that was started: the server itself, or npm. It leads a process group of its own. */
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** The address it printed; rejects when it ends before it is ready. */
  readonly url: Promise<string>;
  /** Its exit code, once it and all that it started and that could still print have ended; null after a signal. */
  readonly exited: Promise<number | null>;
}

export interface StartOptions {
  /** The program and its arguments; the server without npm around it where none is given. */
  readonly command?: readonly [program: string, ...args: string[]];
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
}

const started: RunningServer[] = [];
// At the top of the file, since a hook that is asked for within a test is not heard.
afterAll(async () => {
  for (const server of started) {
    signalGroup(server, 'SIGINT');
    await server.exited;
  }
});

/** Sends a signal to all processes of the group that the server was started in, as a terminal does. */
export function signalGroup({ process: { pid } }: RunningServer, signal: NodeJS.Signals): void {
  try {
    process.kill(-(pid as number), signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // they have all ended
  }
}

/** Starts the server on a free port; the test file stops it at its end, if it still runs. */
export function startServer({ env = {}, command, ...options }: StartOptions = {}): RunningServer {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const [program, ...args] = command ?? [process.execPath, 'server/main.ts'];
  const child = spawn(program, args, {
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
