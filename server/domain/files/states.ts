import type { Prisma } from '../../database/client.ts';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { getPool } from '../../sql/pool.ts';
import { withHandles } from '../records/handles.ts';
import type { Entry } from '../records/kind.ts';
import { getKind } from '../records/kinds.ts';

/** Returns states of records with handles in place of ids, as in the file of the given article if there is one. */
export function showInFiles(
  tx: Prisma.TransactionClient,
  states: readonly { readonly entityType: EntityType; readonly entry: Entry }[],
  articleId: string | undefined,
): Promise<Entry[]> {
  return withHandles(
    getPool(tx),
    states.map(({ entityType, entry }) => ({ kind: getKind(entityType), entry, articleId })),
  );
}
