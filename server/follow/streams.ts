import { Queue } from '../queue.ts';

/** The streams that this process keeps open: how many there may be, who holds them, and when they end. */

export interface StreamLimits {
  /** Most streams in all. */
  readonly streams: number;
  /** Most streams of one client. */
  readonly streamsPerClient: number;
}

export const DEFAULT_LIMITS: StreamLimits = { streams: 1_000, streamsPerClient: 10 };

/**
 * How many events are answered at once, for all streams together: fewer than there are connections to the database, so
 * that followers leave some for everyone else.
 */
const MOST_ANSWERED_AT_ONCE = 4;

/** A stream is refused: there are as many as there may be. */
export class TooManyStreams extends Error {
  override readonly name = 'TooManyStreams';
}

/** No stream is opened any more, since the server stops. */
export class NoMoreStreams extends Error {
  override readonly name = 'NoMoreStreams';
}

/** One open stream. */
export class Stream {
  /** The last place of the log that this stream is done with: nothing before it will be sent any more. */
  passed: bigint | undefined;
  readonly #over = new AbortController();
  readonly #answering: (work: () => Promise<unknown>) => Promise<unknown>;
  readonly #gone: () => void;

  constructor(answering: (work: () => Promise<unknown>) => Promise<unknown>, gone: () => void) {
    this.#answering = answering;
    this.#gone = gone;
  }

  /** Aborted when the stream is closed, by whichever end. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** Does some work for the stream once it is its client's turn: a client with many streams is no more than one client. */
  answer<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#answering(work) as Promise<Result>;
  }

  /** Ends the stream. Its place among the others is free at once. */
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
    if (this.#closed) throw new NoMoreStreams('The server stops: connect again.');
    const { streams, streamsPerClient } = this.#limits;
    if (this.#size >= streams) throw new TooManyStreams(`This server keeps at most ${streams} streams open.`);
    const client = this.#clients.get(name) ?? { queue: new Queue(1), streams: new Set() };
    if (client.streams.size >= streamsPerClient) {
      throw new TooManyStreams(`At most ${streamsPerClient} streams may be open at once: close one of yours.`);
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

  /** Ends all streams, and opens no other. */
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
