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
    const { text, values: bound } = typeof config === 'string' ? { text: config } : (config as Partial<Statement>);
    recorded.push({ text: text as string, values: values ?? bound ?? [] });
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

/** How PostgreSQL plans a prepared statement: for the values of each run, or once for all values. */
export const PLAN_MODES = ['force_custom_plan', 'force_generic_plan'] as const;
type PlanMode = (typeof PLAN_MODES)[number];

/**
 * The number of rows that a statement reads from tables, including those it discards, as PostgreSQL counts them while it
 * runs.
 *
 * @param table counts only the rows of this table; all tables by default
 */
export async function rowsRead(
  { pool }: Database,
  { text, values }: Statement,
  table?: string,
  mode: PlanMode = 'force_custom_plan',
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL plan_cache_mode = ${mode}`);
    await client.query(`PREPARE measured AS ${text}`);
    const given = values.length === 0 ? '' : `(${values.map(toLiteral).join(', ')})`;
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) EXECUTE measured${given}`,
    );
    return sumRows(rows[0]?.['QUERY PLAN'][0].Plan as Plan, table);
  } finally {
    await client.query('ROLLBACK');
    await client.query('DEALLOCATE ALL');
    client.release(true);
  }
}

function sumRows(plan: Plan, table: string | undefined): number {
  const counts = table === undefined ? plan['Relation Name'] !== undefined : plan['Relation Name'] === table;
  const own = counts ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] : 0;
  return own + (plan.Plans ?? []).reduce((total, inner) => total + sumRows(inner, table), 0);
}

/** Writes a value as a literal of any type. */
function toLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value))
    return pg.escapeLiteral(
      `{${value.map((item) => (item === null ? 'NULL' : JSON.stringify(String(item)))).join(',')}}`,
    );
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
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
