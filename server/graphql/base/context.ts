import type { Database, Readable } from '../../database/client.ts';
import { anonymousCaller, type Caller } from '../../domain/access/policy.ts';
import { makeViewer, type Viewer } from '../../domain/access/visibility.ts';
import type { Followed } from '../../follow/following.ts';
import { createRecordLoader, type RecordLoader } from './record-loader.ts';

/**
 * What every resolver gets: what it reads from, who asks, and the batches of this one request. A field below
 * `asRecordedOn` gets the context of that moment, which reads from the ledger as it stood and shares no batch with any
 * other; see clocks-plugin.ts.
 */
export interface Context {
  /** What is read from: the ledger of today, or as it stood at the moment of the field. */
  readonly db: Readable;
  /** The moment of which the ledger is read; null for now. */
  readonly moment: Date | null;
  /** The database itself, for whoever writes. */
  readonly database: Database;
  /** Who sent the request, as the token says. */
  readonly caller: Caller;
  /** Whether a claim takes the word of a second curator before it is published. */
  readonly review: boolean;
  readonly viewer: Viewer;
  /** Who reads below a field that sets the clocks, by the path of that field. */
  readonly viewers: Viewers;
  /** Records by their ids and slugs: of the moment that is read of, and of today. */
  readonly records: RecordLoader;
  readonly recordsOfToday: RecordLoader;
  /** The contexts of this request that read of a past moment, by that moment in milliseconds. The same for all of them. */
  readonly moments: Map<number, Context>;
  /** The log and the stream, for a field that is followed; there for subscriptions only. */
  readonly followed?: Followed;
}

/** Viewers by the path of the field that set them, and whether any of them stands at a past moment. */
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
    moments: new Map(),
  };
}

/** The same for another event of a stream: who asks stays, and nothing that was read for an earlier event does. */
export function renewContext<Whole extends Context>(stream: Whole): Whole {
  const records = createRecordLoader(stream.db);
  return {
    ...stream,
    viewers: new Viewers(),
    records,
    recordsOfToday: records,
    moments: new Map(),
  };
}

/** The context of the fields that read of a moment: one for all of them, so that they are read together. */
export function resolveContextAt(request: Context, moment: Date | null): Context {
  if (moment === null) return request;
  const known = request.moments.get(moment.getTime());
  if (known) return known;
  const db = request.database.at(moment);
  const there: Context = { ...request, db, moment, records: createRecordLoader(db) };
  request.moments.set(moment.getTime(), there);
  return there;
}
