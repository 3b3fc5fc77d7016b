import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { holdsEntry } from './changes.ts';
import type { Entry, Transaction } from './kind.ts';
import type { Overwritten } from './writing.ts';

/** Reads from the ledger's history what earlier imports of files wrote. */

/** Returns what this actor's last import of a record wrote, with its version, or undefined if there was none. */
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
 * Whether a file matches a state that the ledger has had since the last import. If so, the file was not edited, and later
 * changes to the ledger prevail.
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
