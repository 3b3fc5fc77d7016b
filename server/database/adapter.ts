import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** The schemas in which Prisma finds the tables of the ledger, and their types: of now, and of the moment that was set. */
export type LedgerSchema = 'public' | 'past';

/** One statement as Prisma's adapter sends it, and what it takes for an answer. */
type Run = (statement: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;

/** Prisma's adapter for PostgreSQL over a function that runs single statements, in place of a pool. It has no transactions. */
export function makeAdapter(run: Run, schema: LedgerSchema): PrismaPg {
  // A pool that is never connected: the adapter calls `query` and nothing else of it, in one of the ways that `pg` declares.
  const pool = new pg.Pool();
  pool.query = run as pg.Pool['query'];
  return new PrismaPg(pool, { schema });
}
