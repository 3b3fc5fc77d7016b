import type { Prisma } from '../database/client.ts';

/**
 * Something that runs statements: a pool of connections, or a transaction. Statements name tables without a schema, so the
 * same statement reads the present or the past, depending on the pool.
 */
export interface Pool {
  query<Row extends object>(statement: string | NamedStatement, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A statement with a name under which a session keeps it, so that it is planned only once. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

const lent = new WeakMap<Prisma.TransactionClient, Pool>();

/** Has `getPool` return this pool for a client that is in no transaction. */
export function setPool(client: Prisma.TransactionClient, pool: Pool): void {
  lent.set(client, pool);
}

/** Returns a pool that runs statements within a transaction of the Prisma client. */
export function getPool(tx: Prisma.TransactionClient): Pool {
  const pool = lent.get(tx);
  if (pool) return pool;
  return {
    async query(statement, values = []) {
      const text = typeof statement === 'string' ? statement : statement.text;
      return { rows: await tx.$queryRawUnsafe(text, ...values) };
    },
  };
}
