import type { Prisma } from '../database/client.ts';

/**
 * Something that runs statements: a pool of connections, or a transaction. Statements name tables without a schema, so the
 * same statement reads the present or the past, depending on the pool.
 */
export interface Pool {
  query<Row extends object>(statement: string | NamedStatement, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A statement with its parameters. With a name, a connection keeps it prepared. */
export interface NamedStatement {
  readonly text: string;
  values: unknown[];
  readonly name?: string;
}

/** Returns a pool that runs statements within a transaction of the Prisma client. */
export function getPool(tx: Prisma.TransactionClient): Pool {
  return {
    async query(statement, given = []) {
      const { text, values } = typeof statement === 'string' ? { text: statement, values: given } : statement;
      return { rows: await tx.$queryRawUnsafe(text, ...values) };
    },
  };
}
