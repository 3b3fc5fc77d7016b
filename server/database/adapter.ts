import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** The schemas in which Prisma finds the tables of the ledger and their types: the present, and the past at a set moment. */
export type LedgerSchema = 'public' | 'past';

/** Runs one statement as Prisma's adapter sends it, and returns a result as the adapter expects it. */
type Run = (statement: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;

/** Returns Prisma's PostgreSQL adapter over a function that runs single statements, instead of a pool. No transactions. */
export function makeAdapter(run: Run, schema: LedgerSchema): PrismaPg {
  // The pool never connects. The adapter calls only its `query`, and in only one of the ways that `pg` declares.
  const pool = new pg.Pool();
  pool.query = run as pg.Pool['query'];
  return new PrismaPg(pool, { schema });
}
