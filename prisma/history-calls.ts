import pg from 'pg';

/**
 * What a migration has to say besides the tables themselves: rows that change are kept in the schema `history` and read from
 * the schema `past`, and both have to follow the tables.
 */

/** Tables with versions (they have a column `since`) whose twin lacks a column or an index, or is missing. */
const TABLES_BEHIND = `
  SELECT t.relname AS name FROM pg_class t
  JOIN pg_attribute s ON s.attrelid = t.oid AND s.attname = 'since' AND NOT s.attisdropped
  LEFT JOIN pg_class h ON h.relname = t.relname AND h.relnamespace = 'history'::regnamespace AND h.relkind = 'r'
  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND (
    EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        AND NOT EXISTS (SELECT FROM pg_attribute b WHERE b.attrelid = h.oid AND b.attname = a.attname AND NOT b.attisdropped)
    ) OR EXISTS (
      SELECT FROM pg_indexes i WHERE i.schemaname = 'public' AND i.tablename = t.relname
        AND NOT EXISTS (SELECT FROM pg_indexes j WHERE j.schemaname = 'history' AND j.tablename = t.relname AND j.indexname = i.indexname)
    )
  )
  ORDER BY 1`;

const ENUMS_BEHIND = `
  SELECT typname AS name FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'
    AND to_regtype(format('past.%I', typname)) IS NULL`;

/**
 * Runs the SQL of a new migration, and returns the calls that it has to end with: `keep_history` for every table that its
 * history does not follow yet, and `show_past_types` where it adds an enum.
 * @param databaseUrl a database that all earlier migrations have built; the SQL stays in it
 */
export async function findHistoryCalls(databaseUrl: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
    const tables = await client.query<{ name: string }>(TABLES_BEHIND);
    const enums = await client.query(ENUMS_BEHIND);
    return [
      ...(enums.rows.length > 0 ? ['SELECT show_past_types();'] : []),
      ...tables.rows.map(({ name }) => `SELECT keep_history('${name}');`),
    ];
  } finally {
    await client.end();
  }
}
