import { Queue } from '../queue.ts';

/** The open streams of this process: their limits, their clients and their end. */

export interface StreamLimits {
  /** Most open streams in total. */
  readonly streams: number;
  /** Most open streams per client. */
  readonly streamsPerClient: number;
}

export const DEFAULT_LIMITS: StreamLimits = { streams: 1_000, streamsPerClient: 10 };

/**
 * How many events are answered at the same time, for all streams together. This is less than the number of database
 * connections, so that subscriptions leave some for other requests.
 */
const MOST_ANSWERED_AT_ONCE = 4;

/** A stream is refused because the limit is reached. */
export class TooManyStreams extends Error {
  override readonly name = 'TooManyStreams';
}

/** A stream is refused because the server is stopping. */
export class NoMoreStreams extends Error {
  override readonly name = 'NoMoreStreams';
}

/** One open stream. */
export class Stream {
  /** The last place in the log that this stream has handled. Nothing up to there will be sent again. */
  passed: bigint | undefined;
  readonly #over = new AbortController();
  readonly #answering: (work: () => Promise<unknown>) => Promise<unknown>;
  readonly #gone: () => void;

  constructor(answering: (work: () => Promise<unknown>) => Promise<unknown>, gone: () => void) {
    this.#answering = answering;
    this.#gone = gone;
  }

  /** Aborted when the stream is closed, by the client or the server. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** Does some work for the stream when it is its client's turn. A client with many streams has no more turns than others. */
  answer<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#answering(work) as Promise<Result>;
  }

  /** Ends the stream. From then on it no longer counts towards the limits. */
  close(): void {
    if (this.signal.aborted) return;
    this.#gone();
    this.#over.abort();
  }
}

interface Client {
  readonly queue: Queue;
  readonly streams: Set<Stream>;
}

/** The streams of one process. */
export class Streams {
  readonly #limits: StreamLimits;
  readonly #queue = new Queue(MOST_ANSWERED_AT_ONCE);
  readonly #clients = new Map<string, Client>();
  #size = 0;
  #closed = false;

  constructor(limits: StreamLimits = DEFAULT_LIMITS) {
    this.#limits = limits;
  }

  /** How many streams are open. */
  get size(): number {
    return this.#size;
  }

  /**
   * Opens a stream for a client.
   * @throws TooManyStreams, NoMoreStreams
   */
  open(name: string): Stream {
    if (this.#closed) throw new NoMoreStreams('The server is stopping. Connect again.');
    const { streams, streamsPerClient } = this.#limits;
    if (this.#size >= streams)
      throw new TooManyStreams(`This server allows at most ${streams} open streams. Try again later.`);
    const client = this.#clients.get(name) ?? { queue: new Queue(1), streams: new Set() };
    if (client.streams.size >= streamsPerClient) {
      throw new TooManyStreams(`Each client may have at most ${streamsPerClient} open streams. Close one of yours.`);
    }
    const stream: Stream = new Stream(
      (work) => client.queue.run(() => this.#queue.run(work)),
      () => this.#remove(name, client, stream),
    );
    client.streams.add(stream);
    this.#clients.set(name, client);
    this.#size++;
    return stream;
  }

  /** Ends all streams and refuses new ones. */
  close(): void {
    this.#closed = true;
    for (const { streams } of [...this.#clients.values()]) for (const stream of [...streams]) stream.close();
  }

  #remove(name: string, client: Client, stream: Stream): void {
    client.streams.delete(stream);
    this.#size--;
    if (client.streams.size === 0) this.#clients.delete(name);
  }
}
