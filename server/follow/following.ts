import type { Database } from '../database/client.ts';
import type { Log } from '../log.ts';
import { Follower } from './follower.ts';
import { DEFAULT_LIMITS, type Stream, type StreamLimits, Streams } from './streams.ts';

/** What one process has for those who follow the ledger. Nothing is connected before the first stream is opened. */
export interface Following {
  readonly db: Database;
  readonly follower: Follower;
  readonly streams: Streams;
}

/** What a field that is followed gets: the log, and the stream that it is followed on. */
export interface Followed {
  readonly db: Database;
  readonly follower: Follower;
  readonly stream: Stream;
  /** The last event that the client has had, in its own words. Null where it begins anew. */
  readonly lastEventId: string | null;
}

export function openFollowing(db: Database, log: Log, limits: StreamLimits = DEFAULT_LIMITS): Following {
  return { db, follower: new Follower(db, log), streams: new Streams(limits) };
}
