import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffFromDatabase, migrationsList, openEngine } from '../../prisma/engine.ts';
import type { Revision } from '../../server/database/generated/prisma/client.ts';
import { MIGRATIONS_FOLDER, migrate, readMigrations } from '../../server/database/migrate.ts';
import { withHandles } from '../../server/domain/records/handles.ts';
import type { Entry } from '../../server/domain/records/kind.ts';
import { getKind } from '../../server/domain/records/kinds.ts';
import { getPool } from '../../server/sql/pool.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { scratchFolder } from '../support/scratch.ts';

const filters = { externalTables: [], externalEnums: [] };
const names = (await readMigrations()).map(({ name }) => name);
const scratch = await scratchFolder('migrations');

/** Everything in a database except rows: columns, constraints, indexes, triggers and functions. */
const CATALOGUE = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name, concat_ws(' ', data_type, is_nullable, column_default, generation_expression) AS definition
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prolang <> 13
  ORDER BY 1, 2, 3`;

describe('the migrations', () => {
  it('build exactly the Prisma schema', async () => {
    const db = await freshDatabase('none');
    expect(await migrate(db.url)).toEqual(names);
    const engine = await openEngine(db.url);
    expect(await diffFromDatabase(engine)).toBe('');
    engine.free();
  });

  it('leave a history that Prisma accepts', async () => {
    const db = await freshDatabase('empty');
    const engine = await openEngine(db.url);
    const list = await migrationsList();
    expect(
      await engine.diagnoseMigrationHistory({ migrationsList: list, optInToShadowDatabase: false, filters }),
    ).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    expect(await engine.applyMigrations({ migrationsList: list, filters })).toEqual({ appliedMigrationNames: [] });
    engine.free();
  });

  it('can also be applied by Prisma, with the same result', async () => {
    const [ours, theirs] = [await freshDatabase('empty'), await freshDatabase('none')];
    const engine = await openEngine(theirs.url);
    expect(await engine.applyMigrations({ migrationsList: await migrationsList(), filters })).toEqual({
      appliedMigrationNames: names,
    });
    engine.free();
    expect(await migrate(theirs.url)).toEqual([]);
    const [expected, found] = await Promise.all([ours.pool.query(CATALOGUE), theirs.pool.query(CATALOGUE)]);
    expect(found.rows).toEqual(expected.rows);
    expect(found.rows.length).toBeGreaterThan(200);
  });

  it('are applied once when several servers start at the same time', async () => {
    const db = await freshDatabase('none');
    const applied = await Promise.all([migrate(db.url), migrate(db.url), migrate(db.url)]);
    expect(applied.flat()).toEqual(names);
  });

  it('change nothing if one of them fails, and continue once it is fixed', async () => {
    const db = await freshDatabase('empty');
    const folder = path.join(scratch, 'failing');
    await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
    await mkdir(path.join(folder, '29990101000000_broken'));
    const file = path.join(folder, '29990101000000_broken/migration.sql');
    await writeFile(file, 'CREATE TABLE half (id int); SELECT 1 / 0;');
    await expect(migrate(db.url, folder)).rejects.toThrow(
      'The migration 29990101000000_broken cannot be applied: division by zero.',
    );
    expect((await db.pool.query(`SELECT to_regclass('half') AS half`)).rows).toEqual([{ half: null }]);
    await writeFile(file, 'CREATE TABLE half (id int);');
    expect(await migrate(db.url, folder)).toEqual(['29990101000000_broken']);
  });

  it('refuse a database of a newer version, an edited migration, and a failed one', async () => {
    const db = await freshDatabase('empty');
    const older = path.join(scratch, 'older');
    await cp(MIGRATIONS_FOLDER, older, { recursive: true });
    await rm(path.join(older, names.at(-1) as string), { recursive: true });
    await expect(migrate(db.url, older)).rejects.toThrow(
      `The database has the migration ${names.at(-1)}, which this version does not know`,
    );

    const edited = path.join(scratch, 'edited');
    await cp(MIGRATIONS_FOLDER, edited, { recursive: true });
    await appendFile(path.join(edited, names[0] as string, 'migration.sql'), '-- a later thought\n');
    await expect(migrate(db.url, edited)).rejects.toThrow(
      `The migration ${names[0]} was edited after it had been applied`,
    );

    await db.pool.query('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', [names.at(-1)]);
    await expect(migrate(db.url)).rejects.toThrow(`The migration ${names.at(-1)} failed in this database`);
  });

  it('replace the handles of records in the log with ids, without other changes', async () => {
    const db = await freshDatabase('curated');
    const kept = (await readLog(db)).map(inOlderForm);
    expect(kept.length).toBe(152);
    await writeLog(db, await inHandles(db, kept));
    expect(await readLog(db)).not.toEqual(kept);
    await db.pool.query(`DELETE FROM _prisma_migrations WHERE migration_name = '20261128190000_entries_hold_ids'`);
    expect(await migrate(db.url)).toEqual(['20261128190000_entries_hold_ids']);
    expect(await readLog(db)).toEqual(kept);
  });

  it('keep a handle that belongs to no record, and a missing state, in the log', async () => {
    const db = await freshDatabase('curated');
    const [first] = (await readLog(db)).filter(({ entityType }) => entityType === 'EVENT');
    const state = { ...(first?.after as object), parent: 'of-no-event', places: [] };
    await writeLog(db, [{ ...(first as LogLine), before: null, after: state }]);
    await db.pool.query(`DELETE FROM _prisma_migrations WHERE migration_name = '20261128190000_entries_hold_ids'`);
    await migrate(db.url);
    expect((await readLog(db)).find(({ sequence }) => sequence === first?.sequence)).toMatchObject({
      before: null,
      after: state,
    });
  });
});

it('the parents of places and populations are carried over, with their past and in the log', async () => {
  const db = await freshDatabase('none');
  const older = path.join(scratch, 'one-parent');
  await cp(MIGRATIONS_FOLDER, older, { recursive: true });
  for (const name of names.filter((one) => one >= '20261129003500'))
    await rm(path.join(older, name), { recursive: true });
  await migrate(db.url, older);
  const [land, town, whole, part] = Array.from({ length: 4 }, () => randomUUID());
  const { pool } = db;
  await pool.query('INSERT INTO place (id, name, parent_id) VALUES ($1, $2, NULL), ($3, $4, $1)', [
    land,
    'Land',
    town,
    'Town',
  ]);
  await pool.query('INSERT INTO population (id, name, parent_id) VALUES ($1, $2, NULL), ($3, $4, $1)', [
    whole,
    'Whole',
    part,
    'Part',
  ]);
  await pool.query(
    `INSERT INTO revision (id, entity_type, entity_id, version, actor, reason, before, after) VALUES
     (gen_random_uuid(), 'PLACE', $1, 1, 'a', 'b', NULL, jsonb_build_object('name', 'Town', 'parent', $2::text)),
     (gen_random_uuid(), 'PLACE', $2::uuid, 1, 'a', 'b', NULL, '{"name": "Land", "parent": null}'),
     (gen_random_uuid(), 'POPULATION', $3, 2, 'a', 'b', jsonb_build_object('parent', $4::text), '{"parent": null}')`,
    [town, land, part, whole],
  );
  const { rows } = await pool.query<{ moment: Date }>('SELECT ledger_moment() AS moment');
  // The ledger counts in milliseconds.
  await pool.query('SELECT pg_sleep(0.01)');
  await pool.query('UPDATE population SET parent_id = NULL WHERE id = $1', [part]);
  await migrate(db.url);
  expect((await pool.query('SELECT place_id, parent_id, view_label FROM place_parent')).rows).toEqual([
    { place_id: town, parent_id: land, view_label: null },
  ]);
  expect((await pool.query('SELECT 1 FROM population_parent')).rows).toEqual([]);
  const then = await db.at(rows[0]?.moment as Date).prisma.population.findMany({
    where: { id: part as string },
    include: { parents: true },
  });
  expect(then.map(({ name, parents }) => [name, parents.map(({ parentId }) => parentId)])).toEqual([['Part', [whole]]]);
  const log = await readLog(db);
  expect(log.map(({ before, after }) => ({ before, after }))).toEqual([
    { before: null, after: { name: 'Town', parents: [{ place: land, view: null }] } },
    { before: null, after: { name: 'Land', parents: [] } },
    { before: { parents: [whole] }, after: { parents: [] } },
  ]);
});

type LogLine = Pick<Revision, 'sequence' | 'entityType' | 'entityId' | 'before' | 'after'>;

function readLog({ prisma }: TestDatabase): Promise<LogLine[]> {
  return prisma.revision.findMany({
    select: { sequence: true, entityType: true, entityId: true, before: true, after: true },
    orderBy: { sequence: 'asc' },
  });
}

/** Returns a line of the log as it was when records had at most one parent. */
function inOlderForm<Line extends Pick<LogLine, 'entityType' | 'after'>>(line: Line): Line {
  const { parents, ...after } = line.after as { parents?: unknown[] };
  if (parents === undefined) return line;
  const [parent = null] = parents;
  return {
    ...line,
    after: { ...after, parent: line.entityType === 'PLACE' ? ((parent as Entry | null)?.['place'] ?? null) : parent },
  };
}

/** Returns the lines of a log in the form in which earlier versions stored them. */
async function inHandles({ prisma }: TestDatabase, log: readonly LogLine[]): Promise<LogLine[]> {
  const claims = await prisma.claim.findMany({ select: { id: true, articleId: true } });
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, articleId]));
  const referring = (line: LogLine, entry: unknown) => ({
    kind: getKind(line.entityType),
    entry: (entry ?? {}) as Entry,
    articleId: articleOf.get(line.entityId),
  });
  // The first argument is in the older form, and the handles are found in today's.
  const today = await prisma.revision.findMany({ orderBy: { sequence: 'asc' } });
  const after = await withHandles(
    getPool(prisma),
    today.map((line) => referring(line, line.after)),
  );
  return log.map((line, i) => inOlderForm({ ...line, after: after[i] as LogLine['after'] }));
}

async function writeLog({ pool }: TestDatabase, log: readonly LogLine[]): Promise<void> {
  await pool.query('ALTER TABLE revision DISABLE TRIGGER revision_append_only');
  for (const { sequence, before, after } of log)
    await pool.query('UPDATE revision SET before = $2, after = $3 WHERE sequence = $1', [sequence, before, after]);
  await pool.query('ALTER TABLE revision ENABLE TRIGGER revision_append_only');
}
