import { type InsertedTable, insertRows, type NewRows } from '../../sql/insert-rows.ts';
import { getPool } from '../../sql/pool.ts';
import type { Transaction } from './kind.ts';

/** New rows that are collected and then inserted together, so that a thousand records need as many statements as one. */
export class Additions {
  readonly #rows = new Map<InsertedTable, object[]>();

  add(rows: NewRows): void {
    for (const [table, added] of Object.entries(rows) as [InsertedTable, readonly object[]][]) {
      const all = this.#rows.get(table) ?? [];
      this.#rows.set(table, all);
      for (const row of added) all.push(row);
    }
  }

  /** Inserts what was collected so far. */
  async flush(tx: Transaction): Promise<void> {
    const rows: NewRows = Object.fromEntries(this.#rows);
    this.#rows.clear();
    await insertRows(getPool(tx), rows);
  }
}
