import { afterAll, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { takeTurn } from '../../server/database/turn.ts';
import { composeRows } from '../../server/sql/composed/list-page.ts';
import { freshDatabase } from '../support/database.ts';
import { only } from '../support/only.ts';
import { startPooler } from '../support/pooler.ts';

/** The past is read through a pooler that may give every transaction a different session. */

const direct = await freshDatabase('curated');
const pooler = await startPooler(direct.url);
const db = connect(pooler.url);
afterAll(async () => {
  await db.close();
  await pooler.close();
});

const before = new Date();
const moments = [before, await rename('A first name'), await rename('A second name')] as const;

async function rename(name: string): Promise<Date> {
  return direct.prisma.$transaction(async (tx) => {
    const moment = await takeTurn(tx);
    await tx.event.update({ where: { slug: 'gaza-war' }, data: { name } });
    return moment;
  });
}

/** Returns the name of the war at a moment, by Prisma, by SQL, and by SQL that was composed. */
async function namesAt(moment: Date): Promise<unknown[]> {
  const at = db.at(moment);
  const where = { slug: 'gaza-war', kind: 'WAR' } as const;
  const { text, values } = composeRows('Event', where, ['name']);
  const [event, { rows: byHand }, { rows: composed }] = await Promise.all([
    at.prisma.event.findMany({ where }).then(only),
    at.pool.query<{ name: string }>(`SELECT name FROM event WHERE slug = 'gaza-war'`),
    at.pool.query<{ name: string }>(`SELECT name FROM (${text}) picked`, [...values]),
  ]);
  return [event.name, byHand[0]?.name, composed[0]?.name];
}

it('every read sees its own moment, whichever session it gets', async () => {
  const [name] = await namesAt(before);
  const names = [name, 'A first name', 'A second name'];
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => namesAt(moments[i % 3] as Date)));
  for (const [i, answer] of answers.entries()) expect(answer).toEqual(Array(3).fill(names[i % 3]));
  expect(names).toHaveLength(new Set(names).size);
  // Otherwise the sessions were not shared, and nothing was tested.
  for (const times of pooler.lent) expect(times).toBeGreaterThan(20);
});

it('every read has the settings of our other sessions, although the pooler passes none on', async () => {
  const settings = `SELECT current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS timeout,
    current_setting('work_mem') AS memory, current_setting('pg_trgm.word_similarity_threshold') AS likeness`;
  const { rows } = await direct.pool.query(settings);
  expect(rows).toEqual([{ zone: 'UTC', timeout: '10s', memory: '32MB', likeness: '0.45' }]);
  for (const _ of pooler.lent) expect((await db.at(before).pool.query(settings)).rows).toEqual(rows);
});

it('no session keeps the settings of a read', async () => {
  await namesAt(before);
  const settings = `SELECT current_setting('attested.as_recorded_on', true) AS moment, current_setting('search_path') AS path`;
  for (const _ of pooler.lent) {
    const { rows } = await db.pool.query<{ moment: string | null; path: string }>(settings);
    expect(rows).toEqual([{ moment: expect.toBeOneOf([null, '']), path: '"$user", public' }]);
  }
});

it('sessions stay usable after a read that fails or is cut off', async () => {
  const { pool, prisma } = db.at(before);
  for (const _ of pooler.lent) await expect(pool.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  await expect(pool.query('DELETE FROM public.event')).rejects.toThrow('read-only transaction');
  expect(await prisma.claim.count()).toBe(28);

  const reading = expect(pool.query('SELECT pg_sleep(30)')).rejects.toThrow(/terminat/);
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid() AND state = 'active'`;
  await expect.poll(async () => (await direct.pool.query(end)).rowCount).toBeGreaterThan(0);
  await reading;
  for (const _ of pooler.lent) expect(await prisma.claim.count()).toBe(28);
});
