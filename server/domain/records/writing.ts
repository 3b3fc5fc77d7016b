import type { Revision } from '../../database/generated/prisma/client.ts';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { Entry, Transaction } from './kind.ts';

/** What became of a record that was to be written. */
export type Outcome =
  | 'created'
  | 'updated'
  | 'retracted'
  /** It was so already. */
  | 'unchanged'
  /** A file holds it as it was last imported, and the ledger changed it since: the ledger's later word stands. */
  | 'kept';

/** Who writes, why, and in which transaction. */
export interface Writing {
  readonly tx: Transaction;
  /** A curator's name, or what imports. */
  readonly actor: string;
  /** The token it is written with; null for an import of files. */
  readonly tokenId: string | null;
  readonly reason: string;
  /** Called for each record with what became of it. */
  report?(outcome: Outcome, change: Change): void;
  /**
   * Whether the ledger's word stands against an entry that differs from it. Writers who know nothing of it write over
   * whatever stands.
   */
  ledgerStands?(standing: Overwritten): Promise<boolean>;
}

/** A record before and after a write. For one that is kept: what the ledger says, and what the file says. */
export interface Change {
  readonly entityType: EntityType;
  readonly entityId: string;
  /** Number of the record's last revision, with this write where it left one. */
  readonly version: number;
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** A record that was revised before, and what is to be written over it. */
export interface Overwritten {
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly last: Revision;
  /** What was entered, without what the ledger works out of it. */
  readonly entry: Entry;
}
