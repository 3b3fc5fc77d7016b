import { availableParallelism } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import Tinypool from 'tinypool';
import type { ReadFile, ReadTask } from './read-worker.ts';

/** Reads files in worker threads, so that thousands of them use all cores, and one that takes too long can be stopped. */

/** How long one file may take. An article takes some 10 ms, and the largest page that is read a few seconds. */
const PATIENCE_MS = 60_000;

/** Memory of a worker. */
const LARGEST_HEAP_MB = 512;

/** Files that wait for a worker, so that the results of thousands are not all made before they are asked for. */
const MOST_WAITING_PER_WORKER = 4;

/**
 * Reads files, and returns the results in the order of the tasks: what was read, or a sentence that says why it cannot be.
 * @param step is called after each file
 */
export async function readFiles(
  tasks: readonly ReadTask[],
  { signal, step }: { readonly signal: AbortSignal; readonly step: (done: number, total: number) => void },
): Promise<(ReadFile | string)[]> {
  const workers = Math.max(1, Math.min(availableParallelism(), tasks.length));
  const pool = new Tinypool({
    filename: path.join(import.meta.dirname, '../runtime/worker.cjs'),
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
  });
  const limit = pLimit(workers * MOST_WAITING_PER_WORKER);
  let done = 0;
  try {
    return await Promise.all(
      tasks.map((task) =>
        limit(async () => {
          signal.throwIfAborted();
          const result = await readInWorker(pool, task, signal);
          done += 1;
          step(done, tasks.length);
          return result;
        }),
      ),
    );
  } finally {
    await pool.destroy();
  }
}

async function readInWorker(pool: Tinypool, task: ReadTask, signal: AbortSignal): Promise<ReadFile | string> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await pool.run(
      { program: 'cli/read-worker.ts', input: task },
      { signal: AbortSignal.any([signal, patience]) },
    );
  } catch (error) {
    if (patience.aborted && !signal.aborted) return `${task.name}: reading took more than ${PATIENCE_MS / 1000} s.`;
    if (isOutOfMemory(error)) return `${task.name}: reading took more than ${LARGEST_HEAP_MB} MB of memory.`;
    throw error;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
