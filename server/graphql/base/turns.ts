import type { Context } from './context.ts';
import { inputError } from './errors.ts';

/**
 * Statements that go through all claims of a series, or all there are, taken in turn. All at once they would leave no
 * connection for others and keep one another past the time limit of a statement; and a short document can ask for hundreds.
 */

/** Longest that one request may keep the database at it, in milliseconds. */
const LONGEST = 30_000;

/** By what the contexts of one request have in common. */
const queues = new WeakMap<Context['moments'], { readonly since: number; last: Promise<unknown> }>();

/**
 * Does some work of a request once all that came before it in the same request is done.
 * @throws QUERY_TOO_COMPLEX where the request has been at it for too long already
 */
export function inTurn<Result>(context: Context, work: () => Promise<Result>): Promise<Result> {
  const queue = queues.get(context.moments) ?? { since: performance.now(), last: Promise.resolve() };
  queues.set(context.moments, queue);
  const turn = queue.last.then(() => {
    if (performance.now() - queue.since < LONGEST) return work();
    throw inputError(
      'QUERY_TOO_COMPLEX',
      `Series and statistics of one query are worked on for at most ${LONGEST / 1000} seconds: ask for fewer at once, or of fewer claims.`,
    );
  });
  // What fails fails for whoever asked for it, and not for those who come after.
  queue.last = turn.catch(() => undefined);
  return turn;
}
