import type { Database } from '../database/client.ts';
import type { Log } from '../log.ts';
import { type LogEntry, readEndOfLog, readLog } from './log.ts';
import { persist } from './persist.ts';

/**
 * Follows the log of revisions for all streams of this process. One connection listens; when it hears of revisions the
 * log is read on once, and the latest entries are kept in memory for everyone. A stream that is further behind reads its
 * pages from the database. So what a write costs does not grow with the streams that wait, and a slow one holds nothing
 * up but itself.
 */

export interface FollowerOptions {
  /** How many of the latest entries are kept in memory. */
  readonly kept?: number;
  /** How many entries are read at once. */
  readonly page?: number;
  /**
   * How often the log is read without having heard of anything: for an announcement that was lost, and
   * for databases behind a pooler that passes none on.
   */
  readonly pollMs?: number;
}

export class Follower {
  readonly #db: Database;
  readonly #log: Log;
  readonly #options: Required<FollowerOptions>;
  /** The latest entries, in order and without a gap: all there are after `#floor` and up to `#head`. */
  #kept: LogEntry[] = [];
  #floor: bigint | undefined;
  #head: bigint | undefined;
  /** Streams that have seen all there is. */
  readonly #waiting = new Set<() => void>();
  /** Pages that are being read for streams that are behind, by the place they begin after. */
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

  /** Where the log ends now: whoever follows from there is told of everything that comes next. */
  end(): Promise<bigint> {
    return readEndOfLog(this.#db);
  }

  /**
   * The entries after a place, in order and each once, until the signal is aborted. It waits for what is not there yet,
   * and for a database that cannot be reached.
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
        this.#log.error(`The connection that listens for revisions is made anew: ${readMessage(error)}.`),
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
    // What comes while nobody follows is not heard of.
    this.#kept = [];
    this.#floor = this.#head = undefined;
  }

  /** What is in memory after a place; undefined where memory begins later. */
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

  /** A page of the database. Streams that are equally far behind share it. */
  #page(place: bigint, signal: AbortSignal): Promise<readonly LogEntry[]> {
    const shared = () => {
      const page =
        this.#pages.get(place) ?? readLog(this.#db, place, this.#options.page).finally(() => this.#pages.delete(place));
      this.#pages.set(place, page);
      return page;
    };
    return persist(shared, signal, () => true);
  }

  /** Waits until there may be more. */
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

  /** Reads the log on from where memory ends. Whoever asks while it is being read has it read once more. */
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
      // The next announcement, connection or poll has it read again.
      this.#log.error(`The log of revisions could not be read: ${readMessage(error)}.`);
    } finally {
      this.#reading = false;
    }
  }

  /** @returns whether there may be another page */
  async #readPage(head: bigint): Promise<boolean> {
    const entries = await readLog(this.#db, head, this.#options.page);
    const last = entries.at(-1);
    // Everyone may have left meanwhile, and someone have come again.
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
