import type DataLoader from 'dataloader';
import type { Database } from '../database/client.ts';
import { anonymous, type Viewer } from '../domain/visibility.ts';

/** What every resolver gets: the database, who asks, and the batches of this one request. */
export interface Context {
  readonly db: Database;
  readonly viewer: Viewer;
  /** Who reads below a field that sets the clocks, by the path of that field. */
  readonly viewers: WeakMap<object, Viewer>;
  /** Nested lists that are loaded together, by the place in the query where they stand. */
  readonly batches: Map<string, DataLoader<string, unknown>>;
}

export function createContext(db: Database): Context {
  return { db, viewer: anonymous, viewers: new WeakMap(), batches: new Map() };
}
