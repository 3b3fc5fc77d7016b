import type { Database, Prisma } from '../../server/database/client.ts';
import { takeTurn } from '../../server/database/turn.ts';
import { transact } from './transaction.ts';

/** Writes at moments that a test sets. A moment that is not later than the last write is put after it, as in the ledger. */

/** Writes in one transaction, at this moment. */
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

/** Dates all further writes of a database's connections, until it is told otherwise: those that are open keep their clock. */
export async function setClock({ pool }: Database, moment: string): Promise<void> {
  const { rows } = await pool.query<{ name: string }>('SELECT current_database() AS name');
  await pool.query(`ALTER DATABASE ${rows[0]?.name} SET attested.clock = '${moment}'`);
}
