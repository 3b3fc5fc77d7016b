import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { holdsEntry } from './changes.ts';
import type { Entry, Transaction } from './kind.ts';
import type { Overwritten } from './writing.ts';

/** What earlier imports of files wrote, as the history of the ledger has it. */

/** What the last import by this actor wrote of a record, and its number; undefined where none did. */
export async function findLastImport(
  tx: Transaction,
  actor: string,
  entityType: EntityType,
  entityId: string,
): Promise<{ version: number; after: Entry } | undefined> {
  const where = { entityType, entityId, actor, tokenId: null };
  const found = await tx.revision.findFirst({ where, orderBy: { version: 'desc' } });
  return found ? { version: found.version, after: found.after as Entry } : undefined;
}

/**
 * Whether a file says what the ledger said at some time since the last import: then nobody edited the file, and whoever
 * changed the ledger since has the later word.
 */
export async function isUnedited(
  tx: Transaction,
  actor: string,
  { entityType, entityId, entry }: Pick<Overwritten, 'entityType' | 'entityId' | 'entry'>,
): Promise<boolean> {
  const imported = await findLastImport(tx, actor, entityType, entityId);
  const since = await tx.revision.findMany({
    where: { entityType, entityId, version: { gte: imported?.version ?? 1 } },
    select: { after: true },
  });
  return since.some(({ after }) => holdsEntry(after as Entry, entry));
}
