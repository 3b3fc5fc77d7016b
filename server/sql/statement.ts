import type { Sql } from '@prisma/client/runtime/client';
import type { Pool } from './pool.ts';

/**
 * How statements are put together and run. A value in a template becomes a parameter and never text, and a statement may
 * stand in another. These are the tools of `Prisma.sql`.
 */
export { empty, join, raw, type Sql, sqltag as sql } from '@prisma/client/runtime/client';

/**
 * Runs a statement and returns its rows.
 * @param name what `pg_stat_activity` and the log of PostgreSQL show at the beginning of the statement
 */
export async function rowsOf<Row extends object>(pool: Pool, name: string, statement: Sql): Promise<Row[]> {
  const { rows } = await pool.query<Row>(`/* attested: ${name} */ ${statement.text}`, statement.values);
  return rows;
}
