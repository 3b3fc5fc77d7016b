import type { Prisma } from '../database/client.ts';

/**
 * What runs a statement: a pool of connections, or a transaction. Tables are named without a schema, so that a statement
 * reads of whatever time it is sent to.
 */
export interface Pool {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Runs statements within a transaction of the Prisma client. */
export function getPool(tx: Prisma.TransactionClient): Pool {
  return {
    async query(text, values = []) {
      return { rows: await tx.$queryRawUnsafe(text, ...values) };
    },
  };
}
