import { type ChildProcess, spawn } from 'node:child_process';
import { inject } from 'vitest';
import { atEnd } from './endings.ts';
import { fileOf } from './programs.ts';

/** A server in a process of its own. */
export interface RunningServer {
  /** The process that was started: the server itself, or npm. It leads a process group of its own. */
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Waits until it has printed something. */
  printed(text: string | RegExp): Promise<void>;
  /** The address it printed. Rejects if the server ends before it is ready. */
  readonly url: Promise<string>;
  /** Its exit code, once it has ended, and so has everything it started that could still print; null after a signal. */
  readonly exited: Promise<number | null>;
  /** Ends it as Ctrl-C does. @returns its exit code */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  /** The program and its arguments; by default the server without npm around it, from its bundle if there is one. */
  readonly command?: readonly [program: string, ...args: string[]];
  readonly env?: Record<string, string>;
  /** Folder of the project that is started; by default the one with the frozen ledger. */
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Sends a signal to all processes of the server's process group, as a terminal does. */
export function signalGroup({ process: { pid } }: RunningServer, signal: NodeJS.Signals): void {
  try {
    process.kill(-(pid as number), signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // All of them have ended.
  }
}

/** Starts the server on a free port. If it is still running when the test file is done, it is stopped. */
export function startServer({ env = {}, command, cwd, ...options }: StartOptions = {}): RunningServer {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const [program, ...args] = command ?? [process.execPath, cwd ? 'server/main.ts' : fileOf('main')];
  const child = spawn(program, args, {
    cwd: cwd ?? inject('frozenProject'),
    env: { ...inherited, PORT: '0', NODE_ENV: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options,
  });
  let printed = '';
  const wake: (() => void)[] = [];
  const read = (chunk: Buffer) => {
    printed += chunk;
    for (const woken of wake.splice(0)) woken();
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const exited = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const untilPrinted = async (text: string | RegExp) => {
    let isOver = false;
    void exited.then(() => {
      isOver = true;
      for (const woken of wake.splice(0)) woken();
    });
    while (!(typeof text === 'string' ? printed.includes(text) : text.test(printed))) {
      if (isOver) throw new Error(`The server ended before it said ${text}:\n${printed}`);
      await new Promise<void>((resolve) => wake.push(resolve));
    }
  };
  const url = untilPrinted('Stop it with Ctrl-C').then(() => {
    const [, address = ''] = /Attested is running at (\S+)/.exec(printed) ?? [];
    return address;
  });
  url.catch(() => undefined); // A test that needs the address awaits it.
  const stop = () => {
    child.kill('SIGINT');
    return exited;
  };
  const server = { process: child, output: () => printed, printed: untilPrinted, url, exited, stop };
  atEnd(async () => {
    signalGroup(server, 'SIGINT');
    await exited;
  });
  return server;
}
