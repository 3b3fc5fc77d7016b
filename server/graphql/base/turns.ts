import { Queue } from '../../queue.ts';
import type { Context } from './context.ts';
import { makeInputError } from './errors.ts';

/**
 * Statements that go through all claims of a series, or through all there are, run one after another within a request. All
 * at once they would leave no connection for others and keep one another past the time limit of a statement; and a short
 * document can ask for hundreds.
 */

/** How long after the first of them one request may begin another. */
const LONGEST_REQUEST_MS = 30_000;

/** By what the contexts of one request have in common. */
const queues = new WeakMap<Context['moments'], { readonly since: number; readonly queue: Queue }>();

/**
 * Does some work of a request once all that came before it in the same request is done.
 * @throws QUERY_TOO_COMPLEX where the request has been at it for too long already
 */
export function runInTurn<Result>({ moments }: Context, work: () => Promise<Result>): Promise<Result> {
  const turns = queues.get(moments) ?? { since: performance.now(), queue: new Queue(1) };
  queues.set(moments, turns);
  return turns.queue.run(async () => {
    if (performance.now() - turns.since < LONGEST_REQUEST_MS) return work();
    throw makeInputError(
      'QUERY_TOO_COMPLEX',
      `Series and statistics of one query are worked on for at most ${LONGEST_REQUEST_MS / 1000} seconds: ask for fewer at once, or of fewer claims.`,
    );
  });
}
