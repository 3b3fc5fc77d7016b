import type pg from 'pg';
import type { Database } from '../../server/database/client.ts';

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** Runs some work and returns the SQL statements it sent through the pool. */
export async function recordStatements(db: Database, work: () => Promise<unknown>): Promise<Statement[]> {
  const recorded: Statement[] = [];
  const pool = db.pool as unknown as { query(config: unknown, values?: unknown[]): Promise<pg.QueryResult> };
  const original = pool.query;
  pool.query = function query(this: unknown, config: unknown, values?: unknown[]) {
    const { text, values: bound } = typeof config === 'string' ? { text: config, values } : (config as Statement);
    recorded.push({ text, values: bound ?? [] });
    return original.call(db.pool, config, values);
  };
  try {
    await work();
  } finally {
    pool.query = original;
  }
  return recorded;
}
