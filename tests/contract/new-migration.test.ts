import { expect, it } from 'vitest';
import { findHistoryCalls } from '../../prisma/history-calls.ts';
import { freshDatabase } from '../support/database.ts';

/** A migration written by `npm run migration` keeps the history of what it adds. */

const db = await freshDatabase('curated');

/** Runs a statement at a moment. Several statements sent as one run in one transaction. */
const writeAt = (moment: string, sql: string) =>
  db.pool.query(`SELECT set_config('attested.moment', '${moment}T00:00:00Z', true); ${sql}`);

it('no calls are missing after the migrations', async () => {
  expect(await findHistoryCalls(db.url, 'SELECT 1')).toEqual([]);
});

it('a new column, index, enum and table lead to calls that bring the history up to date', async () => {
  const sql = `
    CREATE TYPE "made_up" AS ENUM ('ONE', 'OTHER');
    ALTER TABLE "event" ADD COLUMN "made_up" "made_up" NOT NULL DEFAULT 'ONE', ADD COLUMN "made_up_note" TEXT,
      ADD COLUMN "made_up_length" INTEGER NOT NULL GENERATED ALWAYS AS (length("slug")) STORED;
    CREATE INDEX "place_made_up" ON "place" ("name", "since");
    CREATE TABLE "made_up_thing" ("id" UUID PRIMARY KEY, "name" TEXT NOT NULL, "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment());
    CREATE TABLE "made_up_cache" ("id" UUID PRIMARY KEY)`;
  // A row from before the migration that has been changed since.
  const { rows: before } = await db.pool.query<{ id: string; slug: string }>(
    'UPDATE event SET version = version WHERE id = (SELECT id FROM event ORDER BY slug LIMIT 1) RETURNING id, slug',
  );
  const calls = await findHistoryCalls(db.url, sql);
  expect(calls).toEqual([
    'SELECT show_past_types();',
    "SELECT keep_history('event');",
    "SELECT keep_history('made_up_thing');",
    "SELECT keep_history('place');",
  ]);
  await db.pool.query(calls.join('\n'));
  expect(await findHistoryCalls(db.url, 'SELECT 1')).toEqual([]);
  // The calls can be repeated.
  await db.pool.query(calls.join('\n'));

  const { rows: kept } = await db.pool.query(
    'SELECT made_up, made_up_note, made_up_length FROM history.event WHERE id = $1',
    [before[0]?.id],
  );
  expect(kept).toEqual([{ made_up: 'ONE', made_up_note: null, made_up_length: before[0]?.slug.length }]);

  await writeAt('2100-01-01', `INSERT INTO made_up_thing VALUES ('00000000-0000-7000-8000-000000000001', 'before')`);
  await writeAt('2100-01-02', `UPDATE made_up_thing SET name = 'after'`);
  const { rows: past } = await db.at(new Date('2100-01-01')).pool.query('SELECT name FROM made_up_thing');
  expect(past).toEqual([{ name: 'before' }]);
  const { rows: now } = await db.pool.query('SELECT name FROM made_up_thing');
  expect(now).toEqual([{ name: 'after' }]);
});
