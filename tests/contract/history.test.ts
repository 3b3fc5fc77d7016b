import { expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';

/** Every table with versioned rows has a twin in `history` and a view in `past`. */

const { pool } = await freshDatabase('empty');

/** Tables whose rows never change, or that are not part of the ledger. */
const WITHOUT_HISTORY = ['_prisma_migrations', 'idempotent_write', 'label', 'revision', 'token'];

const { rows: tables } = await pool.query<{ name: string }>(
  `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
);
const columns = async (schema: string, table: string) =>
  (
    await pool.query<{ name: string; type: string }>(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
       WHERE attrelid = format('%I.%I', $1::text, $2::text)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [schema, table],
    )
  ).rows;

it.each(tables.map(({ name }) => name).filter((name) => !WITHOUT_HISTORY.includes(name)))(
  '%s keeps earlier rows, and shows them column by column',
  async (table) => {
    const now = await columns('public', table);
    expect(now.map(({ name }) => name)).toContain('since');
    expect(await columns('history', table)).toEqual([{ name: 'until', type: 'timestamp(3) with time zone' }, ...now]);
    expect(await columns('past', table)).toEqual(now);
    const { rows } = await pool.query(
      `SELECT 1 FROM pg_trigger WHERE tgrelid = format('public.%I', $1::text)::regclass AND tgname = $1 || '_keeps_row' AND tgenabled = 'O'`,
      [table],
    );
    expect(rows).toHaveLength(1);
    // The past is searched in the same ways as the present, so it needs the same number of indexes.
    const indexes = await pool.query<{ schema: string; count: number }>(
      `SELECT schemaname AS schema, count(*)::int FROM pg_indexes WHERE tablename = $1 AND schemaname IN ('public', 'history') GROUP BY 1`,
      [table],
    );
    expect(new Set(indexes.rows.map(({ count }) => count)).size).toBe(1);
  },
);

it('every table without a history exists', () => {
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(WITHOUT_HISTORY));
});

it('concurrent writes wait for one another, and each gets a later moment than the one before', async () => {
  const insert = `INSERT INTO revision (id, entity_type, entity_id, version, actor, reason, after)
    VALUES (gen_random_uuid(), 'EVENT', gen_random_uuid(), 1, 'a made-up actor', 'a made-up reason', '{}') RETURNING sequence, at`;
  const written = await Promise.all(
    Array.from({ length: 10 }, () => pool.query<{ sequence: string; at: Date }>(insert)),
  );
  const rows = written.flatMap(({ rows: found }) => found);
  rows.sort((a, b) => Number(a.sequence) - Number(b.sequence));
  const moments = rows.map(({ at }) => at.getTime());
  expect(new Set(moments).size).toBe(10);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});
