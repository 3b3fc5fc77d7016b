import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait before a work is tried again: at first, and at most. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/**
 * Tries a work until it is done: what cannot be read now is read later, and no event is left out for it.
 * @param passes whether an error may pass by itself
 * @throws what does not pass, and once the signal is aborted whatever came last
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
