import { type ClaimChange, updateClaim } from '../../sql/change-claim.ts';
import { type InsertedTable, insertRows, type NewRows } from '../../sql/insert-rows.ts';
import { getPool } from '../../sql/pool.ts';
import type { Transaction } from './kind.ts';

export interface Collected {
  readonly rows: NewRows;
  readonly changes: readonly ClaimChange[];
}

/** New rows that are collected and then inserted together, so that a thousand records need as many statements as one. */
export class Additions {
  readonly #rows = new Map<InsertedTable, object[]>();
  readonly #changes: ClaimChange[] = [];
  /** Whether changes of claims are collected as well. They are made after all new rows were inserted. */
  readonly holdsChanges: boolean;

  constructor({ holdsChanges = false } = {}) {
    this.holdsChanges = holdsChanges;
  }

  add(rows: NewRows): void {
    for (const [table, added] of Object.entries(rows) as [InsertedTable, readonly object[]][]) {
      const all = this.#rows.get(table) ?? [];
      this.#rows.set(table, all);
      for (const row of added) all.push(row);
    }
  }

  change(change: ClaimChange): void {
    this.#changes.push(change);
  }

  /** Returns what was collected so far, and forgets it. */
  take(): Collected {
    const rows: NewRows = Object.fromEntries(this.#rows);
    this.#rows.clear();
    return { rows, changes: this.#changes.splice(0) };
  }

  /** Writes what was collected so far. */
  async flush(tx: Transaction): Promise<void> {
    const { rows, changes } = this.take();
    await insertRows(getPool(tx), rows);
    for (const change of changes) await updateClaim(getPool(tx), change);
  }
}
