import { AsyncLocalStorage } from 'node:async_hooks';
import { type LedgerSchema, makeAdapter } from './adapter.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import type { Readable } from './past.ts';

/** A statement in SQL with its parameters, `$1` the first of them. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The statement that Prisma would send for a read, without sending it. A statement written by hand can use it as a table,
 * and so has the very rows that a filter has everywhere else. The columns have the names of the Prisma schema.
 * @param db where the statement is to be run: it names the tables of now, or the views of the past
 */
export async function captureSql(
  { schema }: Pick<Readable, 'schema'>,
  read: (prisma: PrismaClient) => Promise<unknown>,
): Promise<SqlStatement> {
  const recorder = recorders[schema] ?? newRecorder(schema);
  recorders[schema] = recorder;
  const statements: SqlStatement[] = [];
  // Awaited within: a read of Prisma begins when it is awaited, and not when it is made.
  await recording.run(statements, async () => await read(recorder));
  const [statement, ...others] = statements;
  if (!statement || others.length > 0)
    throw new Error(`A read of one statement was expected, and ${statements.length} were recorded.`);
  return statement;
}

/** Clients that record what they are asked. Made when first needed, for it takes a while to read the Prisma schema. */
const recorders: Partial<Record<LedgerSchema, PrismaClient>> = {};

const recording = new AsyncLocalStorage<SqlStatement[]>();

function newRecorder(schema: LedgerSchema): PrismaClient {
  const adapter = makeAdapter(async ({ text, values = [] }) => {
    recording.getStore()?.push({ text, values });
    return { command: 'SELECT', rowCount: 0, oid: 0, fields: [], rows: [] };
  }, schema);
  return new PrismaClient({ adapter });
}
