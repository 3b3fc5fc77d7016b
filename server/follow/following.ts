import type { Database } from '../database/client.ts';
import type { Log } from '../log.ts';
import { Follower } from './follower.ts';
import { DEFAULT_LIMITS, type Stream, type StreamLimits, Streams } from './streams.ts';

/** What one process shares among all subscriptions. Nothing connects before the first stream is opened. */
export interface Following {
  readonly db: Database;
  readonly follower: Follower;
  readonly streams: Streams;
}

/** What a subscription field receives: the log, and its stream. */
export interface Followed {
  readonly db: Database;
  readonly follower: Follower;
  readonly stream: Stream;
  /** The id of the last event that the client received, as the client sent it. Null if it starts afresh. */
  readonly lastEventId: string | null;
}

export function openFollowing(db: Database, log: Log, limits: StreamLimits = DEFAULT_LIMITS): Following {
  return { db, follower: new Follower(db, log), streams: new Streams(limits) };
}
