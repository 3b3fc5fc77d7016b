import { Readable } from 'node:stream';
import type { ExecutionResult } from 'graphql';
import type { Stream } from '../follow/streams.ts';

/**
 * The answers to a subscription as server-sent events: the event stream of the HTML standard of the WHATWG
 * (`text/event-stream`), holding the events of the "distinct connections mode" of the protocol of graphql-sse: `next`, with
 * an execution result. Every event has an `id`, so that a client that connects again says in `Last-Event-ID` where it was;
 * ids without an event tell it how far the log has been read on when nothing in it was for this stream.
 *
 * Not as that protocol has it: what cannot be begun is no stream, since an `EventSource` would ask for ever for one that
 * ends with an error; `complete` is never sent, since the ledger never ends, and a stream that is broken off is to be
 * resumed; and there is no "single connection mode", for which HTTP/2 in front of the server serves.
 */

export interface EventStreamOptions {
  /** How often a stream is sent something, so that whatever stands between takes it for alive. */
  readonly heartbeatMs?: number;
  /** How long a client may take nothing while there is something to take. */
  readonly patienceMs?: number;
}

/** The symbol under which an answer has the id of its event: symbols are not sent. */
export const EVENT_ID = Symbol('id of the event');
type Answer = ExecutionResult & { readonly [EVENT_ID]?: bigint };

/** How soon after a break clients connect again, each at a time of its own. */
const [SOONEST_MS, LATEST_MS] = [1_000, 3_000];

/**
 * The body of the response. It pulls: the next event is asked for, and answered, once the one before was taken, so that
 * what waits for a slow client is one event. One that takes nothing for too long is given up, with the event 'stalled'.
 */
export class EventStream extends Readable {
  readonly #answers: AsyncIterator<Answer>;
  readonly #stream: Stream;
  readonly #patienceMs: number;
  readonly #heartbeat: NodeJS.Timeout;
  #giveUp: NodeJS.Timeout | undefined;
  #isBegun = false;
  /** Whether the next event is being waited for. */
  #isAsking = false;
  /** Whether all that was written has been taken. */
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
    callback(error);
  }

  async #ask(): Promise<void> {
    try {
      const { done, value } = await this.#answers.next();
      this.#isAsking = false;
      if (done) this.#end();
      else this.#write(this.#eventOf(value));
    } catch {
      // What cannot be answered is an answer with errors; whatever else was thrown, the client connects again.
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
