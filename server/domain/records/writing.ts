import type { Revision } from '../../database/generated/prisma/client.ts';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { Additions } from './additions.ts';
import type { Entry, Transaction } from './kind.ts';

/** What happened to a record that was to be written. */
export type Outcome =
  | 'created'
  | 'updated'
  | 'retracted'
  /** It already had this content. */
  | 'unchanged'
  /** The file was not edited, but the ledger has been changed since: the ledger prevails. */
  | 'kept';

/** Who writes, why, and in which transaction. */
export interface Writing {
  readonly tx: Transaction;
  /** A curator's name, or that of the import. */
  readonly actor: string;
  /** Id of the token used for the write. Null for an import of files. */
  readonly tokenId: string | null;
  readonly reason: string;
  /** Collects new rows for later, if many records are written together. Without it, they are inserted immediately. */
  readonly additions?: Additions | undefined;
  /**
   * Called before anything is written that cannot be collected. It throws if the write does not have the turn yet, and so must
   * not write.
   */
  requireTurn?(): void;
  /** The last revisions of records, by id, if they were read beforehand. */
  readonly lastRevisions?: ReadonlyMap<string, Revision> | undefined;
  /** The ids of the records into which others were merged, by the ids of those, or null, if they were read beforehand. */
  readonly mergedInto?: ReadonlyMap<string, string | null> | undefined;
  /** Called with the outcome for each record. */
  report?(outcome: Outcome, change: Change): void;
  /**
   * Whether the ledger prevails over an entry that differs from it. Without this function, the entry always replaces what
   * is in the ledger.
   */
  ledgerStands?(standing: Overwritten): Promise<boolean>;
}

/** A record before and after a write. If it was kept, `before` is the ledger's state and `after` the file's. */
export interface Change {
  readonly entityType: EntityType;
  readonly entityId: string;
  /** Number of the record's last revision, including that of this write if there was one. */
  readonly version: number;
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** A record with a history, and the entry that is to replace its content. */
export interface Overwritten {
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly last: Revision;
  /** The entry, without the values that the ledger derives. */
  readonly entry: Entry;
}
