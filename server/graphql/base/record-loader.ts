import DataLoader from 'dataloader';
import type { Readable } from '../../database/client.ts';
import type { ContainedTable } from '../../sql/containment.ts';
import { type FoundRecord, findRecords, type Handle } from '../../sql/records.ts';
import { readWithin } from '../../sql/within.ts';

/** Looks up records by id or slug. One statement serves all look-ups of a request within a tick. */
export interface RecordLoader {
  load(handle: Handle): Promise<FoundRecord | undefined>;
}

export function createRecordLoader({ pool }: Readable): RecordLoader {
  return new DataLoader<Handle, FoundRecord | undefined, string>((handles) => findRecords(pool, handles), {
    cacheKeyFn: ({ table, handle }) => `${table} ${handle}`,
  });
}

/** A record whose contents are looked up. */
interface Container {
  readonly table: ContainedTable;
  readonly id: string;
}

/** Looks up the ids of a record and of everything within it. One statement per table serves all look-ups within a tick. */
export type WithinLoader = DataLoader<Container, readonly string[], string>;

export function createWithinLoader({ pool }: Readable): WithinLoader {
  return new DataLoader(
    async (asked) => {
      const found = new Map<ContainedTable, Map<string, string[]>>();
      for (const [table, containers] of Map.groupBy(asked, (one) => one.table))
        found.set(table, await readWithin(pool, table, [...new Set(containers.map(({ id }) => id))]));
      return asked.map(({ table, id }) => found.get(table)?.get(id) ?? [id]);
    },
    { cacheKeyFn: ({ table, id }) => `${table} ${id}` },
  );
}
