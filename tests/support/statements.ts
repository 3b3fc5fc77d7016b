import pg from 'pg';
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

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/**
 * The number of rows that a statement reads from tables, including those it discards, as PostgreSQL counts them while it
 * runs.
 *
 * @param table counts only the rows of this table; all tables by default
 */
export async function rowsRead({ pool }: Database, { text, values }: Statement, table?: string): Promise<number> {
  const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) ${text}`,
    values,
  );
  const sum = (plan: Plan): number => {
    const counts = table === undefined ? plan['Relation Name'] !== undefined : plan['Relation Name'] === table;
    const own = counts ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] : 0;
    return own + (plan.Plans ?? []).reduce((total, inner) => total + sum(inner), 0);
  };
  return sum(rows[0]?.['QUERY PLAN'][0].Plan as Plan);
}

/**
 * Runs some work and returns the text of every statement that any connection of this process sent meanwhile, those that
 * begin and end transactions too.
 */
export async function recordSent(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const { prototype } = pg.Client;
  const original = prototype.query;
  prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    const [config] = args as [string | Statement];
    sent.push(typeof config === 'string' ? config : config.text);
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return sent;
}
