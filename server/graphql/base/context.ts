import type { Database, Readable } from '../../database/client.ts';
import { anonymousCaller, type Caller } from '../../domain/access/policy.ts';
import { makeViewer, type Viewer } from '../../domain/access/visibility.ts';
import type { Followed } from '../../follow/following.ts';
import { createRecordLoader, createWithinLoader, type RecordLoader, type WithinLoader } from './record-loader.ts';

/**
 * The context of every resolver: the database it reads from, the caller, and the batches of this one request. A field below
 * `asRecordedOn` gets the context of that moment, which reads from the ledger as it stood then and shares no batch with
 * any other. See clocks-plugin.ts.
 */
export interface Context {
  /** The ledger that is read: today's, or as it stood at the moment of the field. */
  readonly db: Readable;
  /** The moment at which the ledger is read. Null is now. */
  readonly moment: Date | null;
  /** The database itself, for mutations. */
  readonly database: Database;
  /** Who sent the request, according to the token. */
  readonly caller: Caller;
  /** Whether a claim needs the approval of a second curator before it is published. */
  readonly review: boolean;
  readonly viewer: Viewer;
  /** The viewers below fields that set a clock, by the path of the field. */
  readonly viewers: Viewers;
  /** Look up records by id or slug: at the moment that is read, and today. */
  readonly records: RecordLoader;
  readonly recordsOfToday: RecordLoader;
  /** Looks up what lies within a record, at the moment that is read. */
  readonly within: WithinLoader;
  /** The contexts of this request that read a past moment, by that moment in milliseconds. All of them share this map. */
  readonly moments: Map<number, Context>;
  /** The log and the stream of a field that is followed. Set for subscriptions only. */
  readonly followed?: Followed;
}

/** Viewers by the path of the field that set them, and whether any of them reads a past moment. */
class Viewers extends WeakMap<object, Viewer> {
  past = false;

  override set(path: object, viewer: Viewer): this {
    this.past ||= viewer.asRecordedOn !== null;
    return super.set(path, viewer);
  }
}

export function createContext(database: Database, caller: Caller = anonymousCaller, { review = false } = {}): Context {
  const records = createRecordLoader(database);
  return {
    db: database,
    moment: null,
    database,
    caller,
    review,
    viewer: makeViewer(caller),
    viewers: new Viewers(),
    records,
    recordsOfToday: records,
    within: createWithinLoader(database),
    moments: new Map(),
  };
}

/** Returns the context for the next event of a stream. The caller stays the same; earlier rows are dropped. */
export function renewContext<Whole extends Context>(stream: Whole): Whole {
  const records = createRecordLoader(stream.db);
  return {
    ...stream,
    viewers: new Viewers(),
    records,
    recordsOfToday: records,
    within: createWithinLoader(stream.db),
    moments: new Map(),
  };
}

/** Returns the context of the fields that read one moment. They all share it, so that they are read together. */
export function resolveContextAt(request: Context, moment: Date | null): Context {
  if (moment === null) return request;
  const known = request.moments.get(moment.getTime());
  if (known) return known;
  const db = request.database.at(moment);
  const there: Context = {
    ...request,
    db,
    moment,
    records: createRecordLoader(db),
    within: createWithinLoader(db),
  };
  request.moments.set(moment.getTime(), there);
  return there;
}
