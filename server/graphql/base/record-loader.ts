import DataLoader from 'dataloader';
import type { Readable } from '../../database/client.ts';
import { type FoundRecord, findRecords, type Handle } from '../../sql/records.ts';

/** Looks up records by id or slug. One statement serves all look-ups of a request within a tick. */
export type RecordLoader = DataLoader<Handle, FoundRecord | undefined, string>;

export function createRecordLoader({ pool }: Readable): RecordLoader {
  return new DataLoader((handles) => findRecords(pool, handles), {
    cacheKeyFn: ({ table, handle }) => `${table} ${handle}`,
  });
}
