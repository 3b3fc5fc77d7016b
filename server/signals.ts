import { constants } from 'node:os';

/** The signals that stop a program: from Ctrl-C, from a supervisor, and from a terminal that closes. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Signals that arrive within this time count as one, in milliseconds. On Ctrl-C a terminal signals both npm and this
 * process, and npm passes its signal on.
 */
const SAME_SIGNAL_MS = 300;

/**
 * Calls `stop` at the first signal that asks the process to end. The second one ends it, whatever it is still waiting for.
 * Listeners of `exit` are called either way.
 */
export function stopOnSignal(stop: (signal: NodeJS.Signals) => void): void {
  let state: 'running' | 'stopping' | 'impatient' = 'running';
  for (const signal of STOPPING) {
    process.on(signal, () => {
      if (state === 'impatient') return endBy(signal);
      if (state === 'stopping') return;
      state = 'stopping';
      // Pending signals are read first: one that arrived while the process was busy does not count as a second one.
      setTimeout(() => setImmediate(() => (state = 'impatient')), SAME_SIGNAL_MS).unref();
      stop(signal);
    });
  }
}

/** Returns the exit code of a process that a signal stopped, as shells report it: 130 for SIGINT, 143 for SIGTERM. */
export function toExitCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

/** Ends the process by the signal itself, so that its parent, npm or a shell, sees what ended it. */
function endBy(signal: NodeJS.Signals): never {
  process.once('exit', () => {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  process.exit(toExitCode(signal));
}
