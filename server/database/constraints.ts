import type { Prisma } from './client.ts';

/**
 * Checks now what is otherwise checked at the end of the transaction, so that whoever writes learns which write broke it,
 * and a rehearsal, which never comes to its end, finds it too.
 */
export async function checkDeferredConstraints(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`/* attested: check of a write */ SET CONSTRAINTS ALL IMMEDIATE`;
  await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
}
