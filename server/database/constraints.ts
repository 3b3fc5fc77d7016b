import type { Prisma } from './client.ts';

/**
 * Checks the deferred constraints now instead of at the end of the transaction. So the error belongs to the write that
 * violates a constraint, and a rehearsal, which is never committed, finds it too.
 */
export async function checkDeferredConstraints(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`/* attested: check of a write */ SET CONSTRAINTS ALL IMMEDIATE`;
  await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
}
