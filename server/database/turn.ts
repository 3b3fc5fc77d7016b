import type { Prisma } from './client.ts';

type Turn = [{ readonly moment: Date }];

/**
 * Waits until no other write is running, and holds the turn until the end of the transaction. Every write takes the turn
 * before it reads what it is going to change.
 * @returns the moment of this write, later than that of every write before it
 */
export async function takeTurn(tx: Prisma.TransactionClient): Promise<Date> {
  const [row] = await tx.$queryRaw<Turn>`/* attested: turn of a write */ SELECT take_ledger_turn() AS moment`;
  return row.moment;
}
