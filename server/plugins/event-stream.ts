import { Readable } from 'node:stream';
import type { ExecutionResult } from 'graphql';
import type { Stream } from '../follow/streams.ts';

/**
 * Sends the answers to a subscription as server-sent events: the `text/event-stream` format of the WHATWG HTML standard,
 * with the events of the "distinct connections mode" of the graphql-sse protocol. Each event is a `next` with an execution
 * result. It has an `id`, which a client sends as `Last-Event-ID` when it reconnects. An `id` without an event tells the
 * client how far the log has been read when nothing in it was for this stream.
 *
 * There are three differences from that protocol. A subscription that cannot start gets no stream, because an `EventSource`
 * would reconnect for ever to one that ends with an error. `complete` is never sent, because the ledger never ends and an
 * interrupted stream is meant to be resumed. There is no "single connection mode": HTTP/2 in front of the server does its
 * job.
 */

export interface EventStreamOptions {
  /** How often something is sent on a stream, so that proxies do not close it as idle. */
  readonly heartbeatMs?: number;
  /** How long a client may leave data unread. */
  readonly patienceMs?: number;
}

/** The symbol under which an answer holds the id of its event. Symbols are not part of the JSON that is sent. */
export const EVENT_ID = Symbol('id of the event');
type Answer = ExecutionResult & { readonly [EVENT_ID]?: bigint };

/** The limits of the delay after which a client reconnects. It is random, so that clients do not all reconnect at once. */
const [SOONEST_MS, LATEST_MS] = [1_000, 3_000];

/**
 * The body of the response. It pulls: the next event is requested and answered only after the client has read the previous
 * one, so at most one event waits for a slow client. If a client reads nothing for too long, the stream emits 'stalled' and
 * is destroyed.
 */
export class EventStream extends Readable {
  readonly #answers: AsyncIterator<Answer>;
  readonly #stream: Stream;
  readonly #patienceMs: number;
  readonly #heartbeat: NodeJS.Timeout;
  #giveUp: NodeJS.Timeout | undefined;
  #isBegun = false;
  /** Whether the stream is waiting for the next event. */
  #isAsking = false;
  /** Whether everything that was written has been read. */
  #isTaken = false;
  #told: bigint | undefined;

  constructor(
    answers: AsyncIterable<Answer>,
    stream: Stream,
    { heartbeatMs = 10_000, patienceMs = 15_000 }: EventStreamOptions,
  ) {
    super({ highWaterMark: 1 });
    this.#answers = answers[Symbol.asyncIterator]();
    this.#stream = stream;
    this.#patienceMs = patienceMs;
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs).unref();
    this.#waitForReader();
    stream.signal.addEventListener('abort', () => this.#end(), { once: true });
    if (stream.signal.aborted) this.#end();
  }

  override _read(): void {
    clearTimeout(this.#giveUp);
    this.#isTaken = true;
    if (!this.#isBegun) {
      this.#isBegun = true;
      // Some clients wait for a first byte before they look at the headers.
      this.#write(`:\nretry: ${Math.round(SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS))}\n\n`);
    } else if (!this.#isAsking) {
      this.#isAsking = true;
      void this.#ask();
    }
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    clearTimeout(this.#giveUp);
    clearInterval(this.#heartbeat);
    this.#stream.close();
    // An answer that nobody takes any more would hold up the source, and with it the connection that listens.
    this.#answers.return?.().catch(() => undefined);
    callback(error);
  }

  async #ask(): Promise<void> {
    try {
      const { done, value } = await this.#answers.next();
      this.#isAsking = false;
      if (done) this.#end();
      else this.#write(this.#eventOf(value));
    } catch {
      // An event that cannot be answered yields an answer with errors. After any other exception, the client reconnects.
      this.#end();
    }
  }

  #eventOf({ [EVENT_ID]: id, ...answer }: Answer): string {
    this.#told = id;
    return `event: next\nid: ${id}\ndata: ${JSON.stringify(answer)}\n\n`;
  }

  #beat(): void {
    if (!this.#isTaken) return;
    const { passed } = this.#stream;
    const isNews = passed !== undefined && (this.#told === undefined || passed > this.#told);
    if (isNews) this.#told = passed;
    this.#write(isNews ? `:\nid: ${passed}\n\n` : ':\n\n');
  }

  #write(text: string): void {
    if (this.destroyed || this.readableEnded) return;
    this.#isTaken = false;
    this.#waitForReader();
    this.push(text);
  }

  #waitForReader(): void {
    clearTimeout(this.#giveUp);
    this.#giveUp = setTimeout(() => {
      this.emit('stalled');
      this.destroy();
    }, this.#patienceMs).unref();
  }

  #end(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }
}
