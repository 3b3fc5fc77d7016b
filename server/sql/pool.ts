import type { Prisma } from '../database/client.ts';

/**
 * Something that runs statements: a pool of connections, or a transaction. Statements name tables without a schema, so the
 * same statement reads the present or the past, depending on the pool.
 */
export interface Pool {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Returns a pool that runs statements within a transaction of the Prisma client. */
export function getPool(tx: Prisma.TransactionClient): Pool {
  return {
    async query(text, values = []) {
      return { rows: await tx.$queryRawUnsafe(text, ...values) };
    },
  };
}
