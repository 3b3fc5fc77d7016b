import { SdkError, type SdkErrorKind } from './errors.ts';

/** What is waited for: whose word ends it, and the operation, for the error. */
interface Waiting {
  readonly signal: AbortSignal | undefined;
  readonly operation: { readonly name: string | undefined };
}

/**
 * Does work that ends when the caller gives up or the time is over, even where what does it takes no notice of the signal.
 * @param ms - `Infinity` for as long as it takes.
 * @param controller - Told to stop the work then; of its own unless the work outlives this call.
 * @throws SdkError of kind `aborted` or `timeout`, and whatever the work throws.
 */
export function within<T>(
  { signal, operation }: Waiting,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  controller: AbortController = new AbortController(),
): Promise<T> {
  return new Promise((resolve, reject) => {
    // A timer that is set for longer, as for `Infinity`, fires at once.
    const timer = setTimeout(() => end('timeout', `No answer within ${ms} ms.`), Math.min(ms, 2e9));
    const giveUp = () => end('aborted', 'The caller gave up.', { cause: signal?.reason });
    function clear() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
    function end(kind: SdkErrorKind, message: string, details?: Partial<SdkError>) {
      clear();
      reject(new SdkError(kind, message, operation.name, details));
      controller.abort();
    }
    signal?.addEventListener('abort', giveUp);
    if (signal?.aborted) return giveUp();
    work(controller.signal).finally(clear).then(resolve, reject);
  });
}

/** Waits, until the caller gives up. */
export async function pause(waiting: Waiting, ms: number): Promise<void> {
  await within(waiting, ms, () => new Promise<never>(() => {})).catch(() => {});
}

/**
 * How long to wait before trying again, in milliseconds: between half and all of a time that begins with 250 ms and doubles,
 * up to 30 s. Clients that failed together come back apart.
 * @param failures - How many tries have failed one after the other, from 1.
 */
export function backoff(failures: number): number {
  return Math.min(250 * 2 ** (failures - 1), 30_000) * (0.5 + Math.random() / 2);
}

/** Reads `Retry-After` (RFC 9110, section 10.2.3), seconds or a date, as milliseconds from now. */
export function retryAfter(value: string | null): number | undefined {
  const ms = Number(value) * 1000 || Date.parse(`${value}`) - Date.now();
  return ms >= 0 ? ms : undefined;
}
