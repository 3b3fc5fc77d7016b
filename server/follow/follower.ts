import type { Database } from '../database/client.ts';
import type { Log } from '../log.ts';
import { type LogEntry, readEndOfLog, readLog } from './log.ts';
import { persist } from './persist.ts';

/**
 * Follows the log of revisions for all streams of this process. One connection listens. When revisions are announced, the
 * new part of the log is read once, and the latest entries are kept in memory for all streams. A stream that is further
 * behind reads its pages from the database. So the cost of a write does not grow with the number of waiting streams, and a
 * slow stream delays only itself.
 */

export interface FollowerOptions {
  /** How many of the latest entries are kept in memory. 1,000 by default. */
  readonly kept?: number;
  /** How many entries one statement reads. 100 by default. */
  readonly page?: number;
  /**
   * How often the log is read without an announcement, in milliseconds. 5,000 by default. This covers announcements that were
   * lost, and databases behind a pooler that does not forward any.
   */
  readonly pollMs?: number;
}

export class Follower {
  readonly #db: Database;
  readonly #log: Log;
  readonly #options: Required<FollowerOptions>;
  /** The latest entries, in order and without a gap: all entries after `#floor` up to `#head`. */
  #kept: LogEntry[] = [];
  #floor: bigint | undefined;
  #head: bigint | undefined;
  /** Wakes the streams that have seen every entry. */
  readonly #waiting = new Set<() => void>();
  /** Pages that are being read for streams that are behind, by the place after which they begin. */
  readonly #pages = new Map<bigint, Promise<LogEntry[]>>();
  #followers = 0;
  #stop: (() => void) | undefined;
  #reading = false;
  #readAgain = false;

  constructor(db: Database, log: Log, { kept = 1_000, page = 100, pollMs = 5_000 }: FollowerOptions = {}) {
    this.#db = db;
    this.#log = log;
    this.#options = { kept, page, pollMs };
  }

  /** Returns the current end of the log. A caller who follows from there receives every later entry. */
  end(): Promise<bigint> {
    return readEndOfLog(this.#db);
  }

  /**
   * Yields the entries after a place, in order and each once, until the signal is aborted. Waits for entries that do not
   * exist yet, and for a database that cannot be reached.
   */
  async *follow(after: bigint, signal: AbortSignal): AsyncGenerator<LogEntry, void> {
    this.#join();
    try {
      for (let place = after; !signal.aborted; ) {
        const entries = this.#inMemory(place) ?? (await this.#page(place, signal));
        if (entries.length === 0) await this.#news(signal);
        for (const entry of entries) {
          if (signal.aborted) return;
          yield entry;
          place = entry.sequence;
        }
      }
    } finally {
      this.#leave();
    }
  }

  #join(): void {
    if (this.#followers++ > 0) return;
    const stopListening = this.#db.listen({
      heard: () => this.#readOn(),
      lost: (error) =>
        this.#log.error(`Lost the connection that listens for revisions. Reconnecting. ${readMessage(error)}.`),
    });
    const timer = setInterval(() => this.#readOn(), this.#options.pollMs).unref();
    this.#stop = () => {
      clearInterval(timer);
      stopListening();
    };
  }

  #leave(): void {
    if (--this.#followers > 0) return;
    this.#stop?.();
    // Without followers nothing listens, so memory would miss entries.
    this.#kept = [];
    this.#floor = this.#head = undefined;
  }

  /** Returns a page of the entries in memory after a place, or undefined if memory begins later. */
  #inMemory(place: bigint): readonly LogEntry[] | undefined {
    if (this.#head === undefined || place >= this.#head) return [];
    if (this.#floor === undefined || place < this.#floor) return undefined;
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#kept[middle] as LogEntry).sequence > place) high = middle;
      else low = middle + 1;
    }
    return this.#kept.slice(low, low + this.#options.page);
  }

  /** Reads a page from the database. Streams that are equally far behind share it. */
  #page(place: bigint, signal: AbortSignal): Promise<readonly LogEntry[]> {
    const shared = () => {
      const page =
        this.#pages.get(place) ?? readLog(this.#db, place, this.#options.page).finally(() => this.#pages.delete(place));
      this.#pages.set(place, page);
      return page;
    };
    return persist(shared, signal, () => true);
  }

  /** Waits until there may be more entries. */
  #news(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  /** Reads the log from the end of memory. A call during a read makes it read once more. */
  async #readOn(): Promise<void> {
    this.#readAgain = true;
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#readAgain && this.#followers > 0) {
        this.#readAgain = false;
        if (this.#head === undefined) this.#floor = this.#head = await this.end();
        else if (await this.#readPage(this.#head)) this.#readAgain = true;
        for (const wake of [...this.#waiting]) wake();
      }
    } catch (error) {
      // The next announcement, connection or poll reads it again.
      this.#log.error(`The log of revisions could not be read: ${readMessage(error)}.`);
    } finally {
      this.#reading = false;
    }
  }

  /** @returns whether there may be another page */
  async #readPage(head: bigint): Promise<boolean> {
    const entries = await readLog(this.#db, head, this.#options.page);
    const last = entries.at(-1);
    // Meanwhile all followers may have left, and a new one may have come.
    if (!last || this.#head !== head) return false;
    this.#kept.push(...entries);
    this.#head = last.sequence;
    const gone = this.#kept.splice(0, Math.max(0, this.#kept.length - this.#options.kept)).at(-1);
    if (gone) this.#floor = gone.sequence;
    return entries.length === this.#options.page;
  }
}

function readMessage(error: unknown): string {
  return (error instanceof Error && error.message) || String(error);
}
