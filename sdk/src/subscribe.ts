import { passes, SdkError } from './errors.ts';
import { eventStreamReader } from './event-stream.ts';
import {
  ANSWER,
  type Call,
  exchange,
  type HeadersSource,
  type Incoming,
  orBroken,
  readAnswer,
  readResult,
} from './transport.ts';
import { backoff, pause, within } from './waiting.ts';

/**
 * Subscriptions over server-sent events: the distinct connections mode of graphql-sse’s protocol
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md), read from `fetch`. An `EventSource` could send no token.
 */

/** How to follow. */
export interface SubscribeOptions {
  /** Ends the stream when it is aborted, and the loop over it as if nothing more had happened. */
  readonly signal?: AbortSignal;
  /** The id of an event to go on after, as `Last-Event-ID`; Attested has it in `eventId`. */
  readonly lastEventId?: string;
  /**
   * After how many milliseconds without a sign of life the connection is taken for dead and made anew; 30,000 unless told
   * otherwise. Attested sends a sign every 10 seconds.
   */
  readonly silenceMs?: number;
  /** Told each time before connecting again, with the reason and how long that waits, in milliseconds. */
  readonly onReconnect?: (reason: SdkError, delayMs: number) => void;
  /** Headers beside those of the client, and in place of those of the same name. */
  readonly headers?: HeadersSource;
  /** Longest time of connecting, in milliseconds. */
  readonly attemptTimeoutMs?: number;
  /** How often the first connection is tried again. Once it was made there is no end to trying. */
  readonly retries?: number;
}

/** Gives the `data` of each event. */
export async function* follow(
  call: Call,
  { lastEventId, silenceMs = 30_000, onReconnect }: SubscribeOptions,
): AsyncGenerator<unknown, void, undefined> {
  let { signal, retries } = call;
  for (let failures = 1; !signal?.aborted; failures++) {
    const connection = new AbortController();
    const stream = eventStreamReader();
    try {
      const incoming = await within(
        call,
        call.attemptTimeoutMs,
        (ending) => exchange(call, { accept: `text/event-stream, ${ANSWER}`, lastEventId, signal: ending }, begun),
        connection,
      );
      const body = (incoming.response.body as ReadableStream<Uint8Array>).getReader();
      const decoder = new TextDecoder();
      // Once there was a connection there is no end to trying.
      retries = Infinity;
      for (;;) {
        // The clock runs while the stream is waited for, and not while the reader of the events is busy.
        const piece = await within(call, silenceMs, () => orBroken(body.read(), incoming), connection);
        if (piece.done) throw new SdkError('network', 'The stream ended.', call.operation.name);
        for (const event of stream.read(decoder.decode(piece.value, { stream: true }))) {
          lastEventId = event.id ?? lastEventId;
          if (signal?.aborted || event.type === 'complete') return;
          if (event.type !== 'next' || !event.data) continue;
          failures = 1;
          yield readResult(event.data, incoming, lastEventId);
        }
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (!passes(error)) throw error;
      error.attempts = failures;
      if (failures > retries) throw error;
      const delay = Math.max(backoff(failures), stream.retryMs, error.retryAfterMs ?? 0);
      onReconnect?.(error, delay);
      await pause(call, delay);
    } finally {
      connection.abort();
    }
  }
}

async function begun(incoming: Incoming): Promise<Incoming> {
  const { headers, body } = incoming.response;
  if (body && /event-stream/.test(`${headers.get('content-type')}`)) return incoming;
  await readAnswer(incoming);
  throw new SdkError('protocol', 'No stream came.', incoming.operation.name);
}
