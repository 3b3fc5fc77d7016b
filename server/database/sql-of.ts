import { AsyncLocalStorage } from 'node:async_hooks';
import { type LedgerSchema, makeAdapter } from './adapter.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import type { Readable } from './past.ts';

/** An SQL statement with its parameters, numbered from `$1`. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Returns the statement that Prisma would send for a read, without sending it. A statement written by hand can use it as a
 * table, and so gets exactly the rows that the filter returns elsewhere. The columns have the names of the Prisma schema.
 * @param db where the statement will run: it names the tables of the present, or the views of the past
 */
export async function captureSql(
  { schema }: Pick<Readable, 'schema'>,
  read: (prisma: PrismaClient) => Promise<unknown>,
): Promise<SqlStatement> {
  const recorder = recorders[schema] ?? newRecorder(schema);
  recorders[schema] = recorder;
  const statements: SqlStatement[] = [];
  // Await inside `run`, because a Prisma read starts when it is awaited, not when it is created.
  await recording.run(statements, async () => await read(recorder));
  const [statement, ...others] = statements;
  if (!statement || others.length > 0)
    throw new Error(`A read of one statement was expected, and ${statements.length} were recorded.`);
  return statement;
}

/** Clients that record their statements. Created when first needed, because reading the Prisma schema takes a while. */
const recorders: Partial<Record<LedgerSchema, PrismaClient>> = {};

const recording = new AsyncLocalStorage<SqlStatement[]>();

function newRecorder(schema: LedgerSchema): PrismaClient {
  const adapter = makeAdapter(async ({ text, values = [] }) => {
    recording.getStore()?.push({ text, values });
    return { command: 'SELECT', rowCount: 0, oid: 0, fields: [], rows: [] };
  }, schema);
  return new PrismaClient({ adapter });
}
