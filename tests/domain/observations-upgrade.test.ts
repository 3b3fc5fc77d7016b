import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS_FOLDER, migrate, readMigrations } from '../../server/database/migrate.ts';
import { importObservations } from '../../server/domain/datasets/import.ts';
import { formatReport } from '../../server/domain/datasets/report.ts';
import { readTfp } from '../../server/domain/datasets/tfp.ts';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { frozenFolder } from '../support/fixture.ts';
import { fileOf } from '../support/observations.ts';
import { scratchFolder } from '../support/scratch.ts';

/** A ledger whose observations were imported before it recorded versions. */

const db = await freshDatabase('none');
const { ask } = testApi(db);
const OWN = /_observations_by_vintage$/;

/** Returns a folder with the migrations before the one that introduced versions. */
async function copyEarlierMigrations(): Promise<string> {
  const folder = path.join(await scratchFolder('earlier'), 'migrations');
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
  const names = (await readMigrations()).map(({ name }) => name);
  const own = names.findIndex((name) => OWN.test(name));
  expect(own).toBeGreaterThan(0);
  for (const name of names.slice(own)) await rm(path.join(folder, name), { recursive: true });
  return folder;
}

/** Writes at a moment that the test sets. */
const writeAt = async (moment: string, ...statements: string[]) => {
  const client = await db.pool.connect();
  await client.query('BEGIN');
  await client.query(`SELECT set_config('attested.clock', $1, true)`, [moment]);
  await client.query('SELECT take_ledger_turn()');
  for (const statement of statements) await client.query(statement);
  await client.query('COMMIT');
  client.release();
};
const insert = (day: string, value: number) =>
  `INSERT INTO observation (id, dataset_id, day, event_id, measure, population_id, place_id, count_type, value, field, label)
   SELECT gen_random_uuid(), d.id, '${day}', e.id, 'KILLED', p.id, g.id, 'CUMULATIVE', ${value}, 'killed_cum', 'missing'
   FROM dataset d, event e, population p, place g
   WHERE d.slug = 'tfp-gaza-daily' AND e.slug = 'gaza-war' AND p.slug = 'everyone' AND g.slug = 'gaza-strip'`;
const listed = async (clocks = '') => {
  const { dataset } = await ask(
    `{ dataset(id: "tfp-gaza-daily"${clocks}) { observations { nodes { day value publishedFrom publishedUntil status } } vintages { nodes { publishedOn dated file sha256 rows numbers } } } }`,
  );
  return {
    numbers: dataset.observations.nodes.map(({ day, value }: { day: string; value: number }) => `${day} ${value}`),
    vintages: dataset.vintages.nodes,
  };
};
const undated = { publishedOn: '2100-02-01', dated: false, file: null, sha256: null, rows: null, numbers: 2 };

// Each test continues where the previous one ended.
describe('a ledger of before', { shuffle: false }, () => {
  beforeAll(async () => {
    await migrate(db.url, await copyEarlierMigrations());
    // Rows that refer to nothing of a later migration are enough.
    await writeAt(
      '2100-01-01T00:00:00Z',
      `INSERT INTO dataset (id, slug, title, licence) VALUES (gen_random_uuid(), 'tfp-gaza-daily', 'Made up', 'Unlicense')`,
      `INSERT INTO event (id, slug, name, kind) VALUES (gen_random_uuid(), 'gaza-war', 'Made up', 'WAR')`,
      `INSERT INTO population (id, slug, name) VALUES (gen_random_uuid(), 'everyone', 'Made up')`,
      `INSERT INTO place (id, slug, name) VALUES (gen_random_uuid(), 'gaza-strip', 'Made up')`,
      insert('2023-10-07', 198),
      insert('2023-10-08', 400),
      insert('2023-10-09', 500),
    );
    await writeAt('2100-02-01T00:00:00Z', `UPDATE observation SET value = 232 WHERE value = 198`);
    await writeAt(
      '2100-02-01T12:00:00Z',
      `UPDATE observation SET status = 'RETRACTED', retraction = 'made up' WHERE value = 500`,
    );
    expect((await migrate(db.url)).filter((name) => OWN.test(name))).toHaveLength(1);
  });

  it('shows the same numbers, as of one version whose day is the latest possible one', async () => {
    expect(await listed()).toEqual({ numbers: ['2023-10-07 232', '2023-10-08 400'], vintages: [undated] });
    expect(await listed(', knownBy: "2100-02-01"')).toEqual(await listed());
    expect(await listed(', knownBy: "2100-01-31"')).toEqual({ numbers: [], vintages: [] });
  });

  it('shows what it had recorded at an earlier moment', async () => {
    const then = await listed(', asRecordedOn: "2100-01-15T00:00:00Z"');
    expect(then.numbers).toEqual(['2023-10-07 198', '2023-10-08 400', '2023-10-09 500']);
  });

  it('gets the right day once its file is imported with it', async () => {
    await importCurated(db.prisma, await readCurated(frozenFolder));
    const row = (report_date: string, killed_cum: number) => ({ report_date, report_source: 'missing', killed_cum });
    const same = [row('2023-10-07', 232), row('2023-10-08', 400)];
    const file = await readTfp(await fileOf(same));
    const older = await importObservations(db.prisma, file, { published: '2024-01-21', rehearse: true });
    expect(formatReport(file, older, false).at(-1)).toBe(
      'The ledger also has numbers that were imported without a day of publication. They count as published on 2100-02-01, and so as newer. If they came from this file, give it their place: --published 2024-01-21 --replaces 2100-02-01',
    );
    const report = await importObservations(db.prisma, file, { published: '2024-01-21', replaces: '2100-02-01' });
    expect([report.unchanged, report.undated, report.isChange]).toEqual([2, null, true]);
    expect(await listed()).toEqual({
      numbers: ['2023-10-07 232', '2023-10-08 400'],
      vintages: [
        {
          ...{ publishedOn: '2024-01-21', dated: true, file: path.basename(file.name) },
          ...{ sha256: file.sha256, rows: 2, numbers: 2 },
        },
      ],
    });
    expect((await listed(', knownBy: "2024-01-21"')).numbers).toEqual(['2023-10-07 232', '2023-10-08 400']);
    expect(await db.prisma.observation.count()).toBe(3);
    expect(await db.prisma.revision.count({ where: { entityType: 'OBSERVATION' } })).toBe(0);
  });
});
