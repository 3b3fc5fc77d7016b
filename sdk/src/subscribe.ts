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
 * Subscriptions over server-sent events, in the distinct connections mode of graphql-sse’s protocol
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Uses `fetch`, because an `EventSource` cannot send a
 * token.
 */

/** Options for a subscription. */
export interface SubscribeOptions {
  /** Ends the stream when it is aborted. The loop over it then ends without an error. */
  readonly signal?: AbortSignal;
  /** The id of the event to resume after, sent as `Last-Event-ID`. Attested gives it in `eventId`. */
  readonly lastEventId?: string;
  /**
   * How many milliseconds of silence mean that the connection is dead and must be replaced; 30,000 by default. Attested
   * sends a sign of life every 10 seconds.
   */
  readonly silenceMs?: number;
  /** Called before each reconnection, with the reason and the delay, in milliseconds. */
  readonly onReconnect?: (reason: SdkError, delayMs: number) => void;
  /** Headers to send in addition to those of the client. They replace headers of the same name. */
  readonly headers?: HeadersSource;
  /** Longest time to connect, in milliseconds. */
  readonly attemptTimeoutMs?: number;
  /** How often the first connection is retried. After that, reconnections are not limited. */
  readonly retries?: number;
}

/** Yields the `data` of each event. */
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
      // After a first connection, reconnect without limit.
      retries = Infinity;
      for (;;) {
        // The time counts only while waiting for the stream, not while the caller handles events.
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
  throw new SdkError('protocol', 'The server sent no stream.', incoming.operation.name);
}
