import { expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';

/** What indexes are for: see the migration `indexes_without_nulls`. */

const { pool } = await freshDatabase('empty');

interface Index {
  readonly table: string;
  readonly name: string;
  /** Its columns that may be null. */
  readonly nullable: readonly string[];
  readonly first: string | null;
  readonly condition: string | null;
}

const { rows: indexes } = await pool.query<Index>(
  `SELECT i.indrelid::regclass::text AS "table", i.indexrelid::regclass::text AS name, pg_get_expr(i.indpred, i.indrelid) AS condition,
     (SELECT attname FROM pg_attribute WHERE attrelid = i.indrelid AND attnum = i.indkey[0]) AS first,
     ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = i.indrelid AND attnum = ANY (i.indkey) AND NOT attnotnull) AS nullable
   FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam AND m.amname = 'btree'
   WHERE c.relnamespace = 'public'::regnamespace ORDER BY 2`,
);

/** Columns that may be null, and that most rows have. */
const MOSTLY_PRESENT = ['attribution.claim_id', 'claim.publisher_id', 'claim.interval_low', 'claim.interval_high'];

it('the tables that grow have no index of what is absent', () => {
  const growing = indexes.filter(({ table }) => ['claim', 'attribution', 'mention'].includes(table));
  const holding = growing.filter(({ table, nullable, condition }) => {
    const rare = nullable.filter((column) => !MOSTLY_PRESENT.includes(`${table}.${column}`));
    return rare.length > 0 && !rare.some((column) => condition === `(${column} IS NOT NULL)`);
  });
  expect(holding).toEqual([]);
  expect(growing.length).toBeGreaterThan(25);
});

it('an index leads to the rows that refer to a record, so that it can be merged or deleted', async () => {
  const { rows } = await pool.query<{ table: string; column: string }>(
    `SELECT conrelid::regclass::text AS "table", attname AS "column" FROM pg_constraint
     JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  const leading = new Set(
    indexes
      .filter(({ first, condition }) => condition === null || condition === `(${first} IS NOT NULL)`)
      .map(({ table, first }) => `${table}.${first}`),
  );
  const without = rows.map(({ table, column }) => `${table}.${column}`).filter((name) => !leading.has(name));
  expect(rows.length).toBeGreaterThan(50);
  // A merge reads all data sets and observations, and tokens are never deleted.
  expect(without.sort()).toEqual([
    'dataset.issuer_id',
    'observation.event_id',
    'observation.organisation_id',
    'observation.place_id',
    'observation.population_id',
    'observation.responsible_id',
    'revision.token_id',
  ]);
});
