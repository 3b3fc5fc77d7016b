import type DataLoader from 'dataloader';
import type { Database } from '../database/client.ts';
import { anonymousCaller, type Caller } from '../domain/policy.ts';
import { anonymous, type Viewer } from '../domain/visibility.ts';

/** What every resolver gets: the database, who asks, and the batches of this one request. */
export interface Context {
  readonly db: Database;
  /** Who sent the request, as the token says. */
  readonly caller: Caller;
  /** Whether a claim takes the word of a second curator before it is published. */
  readonly review: boolean;
  readonly viewer: Viewer;
  /** Who reads below a field that sets the clocks, by the path of that field. */
  readonly viewers: WeakMap<object, Viewer>;
  /** Nested lists that are loaded together, by the place in the query where they stand. */
  readonly batches: Map<string, DataLoader<string, unknown>>;
}

export function createContext(db: Database, caller: Caller = anonymousCaller, { review = false } = {}): Context {
  return { db, caller, review, viewer: anonymous, viewers: new WeakMap(), batches: new Map() };
}
