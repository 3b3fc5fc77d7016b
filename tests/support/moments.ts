import type { Database, Prisma } from '../../server/database/client.ts';
import { takeTurn } from '../../server/database/turn.ts';
import { transact } from './transaction.ts';

/** Writes at times that a test sets. A time that is not later than the last write is moved after it, as in the ledger. */

/** Writes in one transaction, at this time. */
export function writeAt<Result>(
  db: Pick<Database, 'prisma'>,
  moment: string,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return transact(db, async (tx) => {
    await tx.$queryRaw`SELECT set_config('attested.clock', ${moment}, true)`;
    await takeTurn(tx);
    return work(tx);
  });
}

/** Sets the clock for the new connections of a database, until it is set again. Open connections keep theirs. */
export async function setClock({ pool }: Database, moment: string): Promise<void> {
  const { rows } = await pool.query<{ name: string }>('SELECT current_database() AS name');
  await pool.query(`ALTER DATABASE ${rows[0]?.name} SET attested.clock = '${moment}'`);
}
