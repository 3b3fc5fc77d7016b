import path from 'node:path';
import type { Given } from '../../server/domain/files/given.ts';
import { readCurated } from '../../server/domain/files/import-curated.ts';

/** The folder of the frozen ledger, in the format of `data/`. It is never written to. */
export const frozenFolder = path.resolve(import.meta.dirname, '../fixtures/ledger');

/** The articles and the registry of the frozen ledger, which are what a `curated` database holds. */
export function readFrozen(): Promise<Given> {
  return readCurated(frozenFolder);
}
