import { constants } from 'node:os';

/** What stops a program: Ctrl-C, a supervisor, and the end of the terminal. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Signals that arrive within this time are one, in milliseconds. A terminal sends Ctrl-C to npm and to this process, and
 * npm passes on what it gets.
 */
const SAME_SIGNAL_MS = 300;

/**
 * Calls `stop` at the first signal that asks the process to end, and ends it at the second, whatever it still waits for.
 * Listeners of `exit` are called either way.
 */
export function stopOnSignal(stop: (signal: NodeJS.Signals) => void): void {
  let state: 'running' | 'stopping' | 'impatient' = 'running';
  for (const signal of STOPPING) {
    process.on(signal, () => {
      if (state === 'impatient') return endBy(signal);
      if (state === 'stopping') return;
      state = 'stopping';
      // Counted from when signals were last read: one that came while the process was busy is not taken for a second.
      setTimeout(() => setImmediate(() => (state = 'impatient')), SAME_SIGNAL_MS).unref();
      stop(signal);
    });
  }
}

/** The exit code of a process that a signal stopped, as shells have it: 130 for SIGINT, 143 for SIGTERM. */
export function toExitCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

/** Ends by the signal itself, so that whoever started the process, npm or a shell, sees what ended it. */
function endBy(signal: NodeJS.Signals): never {
  process.once('exit', () => {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  process.exit(toExitCode(signal));
}
