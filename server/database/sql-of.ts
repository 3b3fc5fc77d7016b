import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { withoutSchema } from './past.ts';

/** A statement in SQL with its parameters, `$1` the first of them. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const recording = new AsyncLocalStorage<SqlStatement[]>();

/** A pool that connects to nothing: it keeps what it is asked to run, and answers that there are no rows. */
class RecordingPool extends pg.Pool {
  override query = (async ({ text, values }: SqlStatement) => {
    recording.getStore()?.push({ text: withoutSchema(text), values });
    return { rows: [], fields: [], rowCount: 0 };
  }) as unknown as pg.Pool['query'];
}

/** Made when it is first needed, for reading the Prisma schema takes a while. */
let recorder: PrismaClient | undefined;

/**
 * The statement that Prisma would send for a read, which is not sent. A statement written by hand can take it as a table
 * and so has the very rows that a filter has everywhere else. The columns have the names of the Prisma schema, and tables
 * are named without a schema, as they are in `sql/`.
 */
export async function sqlOf(read: (prisma: PrismaClient) => Promise<unknown>): Promise<SqlStatement> {
  recorder ??= new PrismaClient({ adapter: new PrismaPg(new RecordingPool()) });
  const statements: SqlStatement[] = [];
  // Awaited within: a read of Prisma begins when it is awaited, and not when it is made.
  await recording.run(statements, async () => await read(recorder as PrismaClient));
  const [statement, ...others] = statements;
  if (!statement || others.length > 0)
    throw new Error(`A read of one statement was expected, and ${statements.length} were recorded.`);
  return statement;
}
