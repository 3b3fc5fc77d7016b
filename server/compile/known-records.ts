import { LRUCache } from 'lru-cache';
import type { Database } from '../database/client.ts';
import { isId } from '../forms.ts';
import type { Context } from '../graphql/base/context.ts';
import type { RecordLoader } from '../graphql/base/record-loader.ts';
import type { Parameters } from '../sql/composed/parameters.ts';
import { type FoundRecord, type Handle, MERGEABLE_TABLES } from '../sql/records.ts';

/**
 * Records that were found by their handles before. A read that names one need not look it up again: its statement checks that
 * the handle still leads there, and returns nothing if it does not.
 */

/** Most handles that are remembered. */
const MOST_HANDLES = 10_000;

interface Remembered {
  /** Undefined if there was no record. */
  readonly found: FoundRecord | undefined;
}

/** What is remembered of each database. */
const remembered = new WeakMap<Database, LRUCache<string, Remembered>>();

function getRemembered(database: Database): LRUCache<string, Remembered> {
  const known = remembered.get(database) ?? new LRUCache<string, Remembered>({ max: MOST_HANDLES });
  remembered.set(database, known);
  return known;
}

/** Looks up records for one read, and collects what its statement has to check. */
export class KnownRecords implements RecordLoader {
  readonly #known: LRUCache<string, Remembered>;
  readonly #loader: RecordLoader;
  readonly #used = new Map<string, Remembered & { readonly handle: Handle }>();
  #areAllChecked = true;

  constructor({ database, records }: Pick<Context, 'database' | 'records'>) {
    this.#known = getRemembered(database);
    this.#loader = records;
  }

  /** Whether the statement checks all that was looked up. What was looked up for the first time is true for now. */
  get areAllChecked(): boolean {
    return this.#areAllChecked;
  }

  async load(handle: Handle): Promise<FoundRecord | undefined> {
    const key = `${handle.table} ${handle.handle}`;
    const known = this.#known.get(key);
    if (known) {
      this.#used.set(key, { handle, ...known });
      return known.found;
    }
    this.#areAllChecked = false;
    const found = await this.#loader.load(handle);
    // The handle of a record that was merged leads to another one, which a single look-up cannot check.
    if (!found || found.id === handle.handle || found.slug === handle.handle) this.#known.set(key, { found });
    return found;
  }

  /** Writes the conditions that everything remembered is still so. */
  writeChecks(parameters: Parameters): string[] {
    return [...this.#used.values()].map(({ handle: { table, handle }, found }) => {
      const isNamed = `${isId(handle) ? 'id' : 'slug'} = ${parameters.add(handle)}`;
      if (!found) return `NOT EXISTS (SELECT 1 FROM ${table} WHERE ${isNamed})`;
      const isSame = `id = ${parameters.add(found.id)}`;
      const stands = MERGEABLE_TABLES.includes(table) ? ' AND merged_into_id IS NULL' : '';
      return `EXISTS (SELECT 1 FROM ${table} WHERE ${isNamed} AND ${isSame}${stands})`;
    });
  }

  /** Forgets what was used, after a check has failed. */
  forget(): void {
    for (const key of this.#used.keys()) this.#known.delete(key);
  }
}
