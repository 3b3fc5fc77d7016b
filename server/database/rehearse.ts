import type { Prisma, PrismaClient } from './client.ts';

/** The limits of a transaction, in milliseconds. */
export interface TransactionLimits {
  readonly timeout: number;
  readonly maxWait: number;
}

/** Runs work in a transaction that goes on if the work fails, as if the work had never been begun. */
export async function runOrUndo<T>(tx: Prisma.TransactionClient, work: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`/* attested: attempt */ SAVEPOINT attempt`;
  try {
    const result = await work();
    await tx.$executeRaw`RELEASE SAVEPOINT attempt`;
    return result;
  } catch (error) {
    // If the connection is lost, so is the transaction, and the first error says why.
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT attempt`.catch(() => undefined);
    throw error;
  }
}

/** Runs work in a transaction that is rolled back, to find out what the work would do. */
export async function rehearse<T>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  limits: TransactionLimits,
): Promise<T> {
  const over = new Error('The rehearsal is over.');
  const results: T[] = [];
  const rehearsal = async (tx: Prisma.TransactionClient) => {
    results.push(await work(tx));
    throw over;
  };
  await prisma.$transaction(rehearsal, limits).catch((error: unknown) => {
    if (error !== over) throw error;
  });
  return results[0] as T;
}
