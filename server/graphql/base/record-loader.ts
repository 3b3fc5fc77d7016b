import DataLoader from 'dataloader';
import type { Readable } from '../../database/client.ts';
import { type FoundRecord, findRecords, type Handle } from '../../sql/records.ts';

/** Looks up records by their ids and slugs: all look-ups of a request within a tick are one statement. */
export type RecordLoader = DataLoader<Handle, FoundRecord | undefined, string>;

export function createRecordLoader({ pool }: Readable): RecordLoader {
  return new DataLoader((handles) => findRecords(pool, handles), {
    cacheKeyFn: ({ table, handle }) => `${table} ${handle}`,
  });
}
