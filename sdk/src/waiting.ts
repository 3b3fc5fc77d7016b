import { SdkError, type SdkErrorKind } from './errors.ts';

/** The signal that ends a wait, and the operation to name in the error. */
interface Waiting {
  readonly signal: AbortSignal | undefined;
  readonly operation: { readonly name: string | undefined };
}

/**
 * Runs work until it is done, the caller aborts, or the time is up, even if the work ignores its signal.
 * @param ms - `Infinity` for no limit.
 * @param controller - Aborted to stop the work. Pass one if the work outlives this call.
 * @throws SdkError of kind `aborted` or `timeout`, and anything that the work throws.
 */
export function within<T>(
  { signal, operation }: Waiting,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  controller: AbortController = new AbortController(),
): Promise<T> {
  return new Promise((resolve, reject) => {
    // A timer with a longer time, such as `Infinity`, would fire immediately.
    const timer = setTimeout(() => end('timeout', `No response within ${ms} ms.`), Math.min(ms, 2e9));
    const giveUp = () => end('aborted', 'The caller aborted.', { cause: signal?.reason });
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

/** Waits for a time, or until the caller aborts. */
export async function pause(waiting: Waiting, ms: number): Promise<void> {
  await within(waiting, ms, () => new Promise<never>(() => {})).catch(() => {});
}

/**
 * Returns how long to wait before a retry, in milliseconds: between half and all of a time that starts at 250 ms and
 * doubles, up to 30 s. The random part spreads out clients that failed at the same time.
 * @param failures - How many attempts have failed in a row, from 1.
 */
export function backoff(failures: number): number {
  return Math.min(250 * 2 ** (failures - 1), 30_000) * (0.5 + Math.random() / 2);
}

/** Reads `Retry-After` (RFC 9110, section 10.2.3), in seconds or as a date, and returns milliseconds from now. */
export function retryAfter(value: string | null): number | undefined {
  const ms = Number(value) * 1000 || Date.parse(`${value}`) - Date.now();
  return ms >= 0 ? ms : undefined;
}
