import { Queue } from '../../queue.ts';
import type { Context } from './context.ts';
import { makeInputError } from './errors.ts';

/**
 * Within a request, statements that scan all claims of a series, or of the ledger, run one after another. A short document
 * can ask for hundreds of them. In parallel, they would take every database connection, and slow one another down until
 * they exceed the time limit of a statement.
 */

/** How long after its first such statement a request may start another one. */
const LONGEST_REQUEST_MS = 30_000;

/** The queue of each request, keyed by the map that all contexts of the request share. */
const queues = new WeakMap<Context['moments'], { readonly since: number; readonly queue: Queue }>();

/**
 * Runs some work of a request after all earlier work of the same request.
 * @throws QUERY_TOO_COMPLEX if the request has already taken too long
 */
export function runInTurn<Result>({ moments }: Context, work: () => Promise<Result>): Promise<Result> {
  const turns = queues.get(moments) ?? { since: performance.now(), queue: new Queue(1) };
  queues.set(moments, turns);
  return turns.queue.run(async () => {
    if (performance.now() - turns.since < LONGEST_REQUEST_MS) return work();
    throw makeInputError(
      'QUERY_TOO_COMPLEX',
      `The series and statistics of one query may take at most ${LONGEST_REQUEST_MS / 1000} seconds. Ask for fewer at once, or about fewer claims.`,
    );
  });
}
