import { setTimeout as pause } from 'node:timers/promises';

/** The first and the longest pause between two attempts. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/**
 * Retries some work until it succeeds, so that a temporary failure to read does not drop an event.
 * @param passes whether an error may be temporary
 * @throws an error that is not temporary; once the signal is aborted, the last error or the reason of the abort
 */
export async function persist<Result>(
  work: () => Promise<Result>,
  signal: AbortSignal,
  passes: (error: unknown) => boolean,
): Promise<Result> {
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !passes(error)) throw error;
    }
    await pause(wait, undefined, { signal, ref: false });
  }
}
