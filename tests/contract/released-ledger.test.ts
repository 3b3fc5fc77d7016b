import { globSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS_FOLDER, migrate } from '../../server/database/migrate.ts';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { frozenFolder } from '../support/fixture.ts';
import { onServer } from '../support/postgres.ts';
import { scratchFolder } from '../support/scratch.ts';

/**
 * A ledger of the last release keeps its series and its answers when it is migrated. `tests/fixtures/released/ledger.jsonl` has
 * its rows, one per line: the frozen articles as that release recorded them.
 */

/** The last migration of that release. */
const RELEASED = '20261128210000_keep_history';

const folder = path.join(await scratchFolder('released-ledger'), 'migrations');
await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
for (const name of await readdir(folder)) {
  if (/^\d/.test(name) && name > RELEASED) await rm(path.join(folder, name), { recursive: true });
}
const db = await freshDatabase('none');
await migrate(db.url, folder);
const lines = (await readFile('tests/fixtures/released/ledger.jsonl', 'utf8')).trim().split('\n');
await onServer(db.url, async (client) => {
  // The rows are complete, and their order is not that of their references.
  await client.query('SET session_replication_role = replica');
  for (const line of lines) {
    const { table, row } = JSON.parse(line) as { table: string; row: object };
    const columns = Object.keys(row).map((name) => `"${name}"`);
    await client.query(
      `INSERT INTO public.${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM json_populate_record(NULL::public.${table}, $1)`,
      [JSON.stringify(row)],
    );
  }
});
const readKeys = async () =>
  (await db.pool.query<{ id: string; series_key: string }>('SELECT id, series_key FROM claim ORDER BY id')).rows;
const released = await readKeys();
await migrate(db.url);

it('every claim stays in its series', async () => {
  expect(released).toHaveLength(28);
  expect(await readKeys()).toEqual(released);
});

it('every claim means what it meant', async () => {
  const { rows } = await db.pool.query(
    `SELECT DISTINCT unit, stance, num_nonnulls(period_from, period_to, responsible_label, responsible_id, responsible_basis, cause, verification, identification) AS stated,
       behaviour = count_type AS same FROM claim`,
  );
  expect(rows).toEqual([{ unit: 'PERSON', stance: 'ASSERTS', stated: 0, same: true }]);
});

it('every text can be searched for', async () => {
  const { rows } = await db.pool.query(
    `WITH printed AS (
       SELECT label AS text FROM attribution UNION SELECT label FROM mention UNION SELECT value FROM name
       UNION SELECT label FROM history.attribution UNION SELECT label FROM history.mention UNION SELECT value FROM history.name
     )
     SELECT (SELECT count(DISTINCT fold(text)) FROM printed)::int AS printed, (SELECT count(*) FROM label)::int AS labels,
       (SELECT count(*) FROM printed JOIN label ON folded = fold(text) AND words = words(text))::int AS found,
       (SELECT count(*) FROM printed)::int AS spellings,
       (SELECT count(*) FROM claim WHERE folded = fold(wording) AND words = words(wording || ' ' || coalesce(composition, '')))::int AS claims`,
  );
  expect(rows[0].labels).toBeGreaterThan(100);
  expect(rows[0]).toEqual({ ...rows[0], printed: rows[0].labels, found: rows[0].spellings, claims: 28 });
});

it('importing the same files again changes nothing', async () => {
  const result = await importCurated(db.prisma, await readCurated(frozenFolder));
  expect(result).toMatchObject({ created: 0, updated: 0, retracted: 0 });
});

it.each(globSync('server/playground/questions/[1-7]*.graphql').sort())('%s has the same answer', async (file) => {
  const question = readFileSync(file, 'utf8');
  const answer = await testApi(db).ask(question);
  expect(answer).toEqual(await testApi(await freshDatabase('curated')).ask(question));
  expect(JSON.stringify(answer).length).toBeGreaterThan(200);
});
