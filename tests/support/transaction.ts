import type { Database, Prisma } from '../../server/database/client.ts';

/** Runs some work in a transaction without Prisma's time limit: its five seconds can be too short on a busy machine. */
export function transact<Result>(
  { prisma }: Pick<Database, 'prisma'>,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(work, { timeout: 60_000, maxWait: 60_000 });
}
