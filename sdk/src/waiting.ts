import { SdkError, type SdkErrorKind } from './errors.ts';

/** How long something may take, and whose word ends it. */
export interface Limits {
  /** Milliseconds; `Infinity` for as long as it takes. */
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  /** Name of the operation, for the error. */
  readonly operation: string | undefined;
}

/**
 * Does work that ends when the caller gives up or the time is over, even where what does it takes no notice of the signal.
 * @param controller - Told to stop the work then; of its own unless the work outlives this call.
 * @throws SdkError of kind `aborted` or `timeout`, and whatever the work throws.
 */
export function within<T>(
  { ms, signal, operation }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
  controller: AbortController = new AbortController(),
): Promise<T> {
  return new Promise((resolve, reject) => {
    // A timer that is set for longer, as for `Infinity`, fires at once.
    const timer = setTimeout(() => end('timeout', `No answer within ${ms} ms.`), Math.min(ms, 2 ** 31 - 1));
    const giveUp = () => end('aborted', 'The caller gave up.', { cause: signal?.reason });
    function clear() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
    function end(kind: SdkErrorKind, message: string, details?: Partial<SdkError>) {
      clear();
      reject(new SdkError(kind, message, operation, details));
      controller.abort();
    }
    signal?.addEventListener('abort', giveUp);
    if (signal?.aborted) return giveUp();
    work(controller.signal).finally(clear).then(resolve, reject);
  });
}

/** Waits, until the caller gives up. */
export async function pause(ms: number, limits: Omit<Limits, 'ms'>): Promise<void> {
  await within({ ...limits, ms }, () => new Promise<never>(() => {})).catch(() => {});
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
  if (!value) return undefined;
  const ms = Number(value) * 1000 || Date.parse(value) - Date.now();
  return ms >= 0 ? ms : undefined;
}
