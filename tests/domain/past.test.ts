import { expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import { openPast } from '../../server/database/past.ts';
import { takeTurn } from '../../server/database/turn.ts';
import { freshDatabase } from '../support/database.ts';
import { transact } from '../support/transaction.ts';

const db = await freshDatabase('curated');

/** Renames the war, and returns the moment of the change. */
async function rename(name: string): Promise<Date> {
  return transact(db, async (tx) => {
    const moment = await takeTurn(tx);
    await tx.event.update({ where: { slug: 'gaza-war' }, data: { name } });
    return moment;
  });
}

it('a read at a moment sees the state of that moment, by SQL and by Prisma', async () => {
  const before = new Date();
  const [first, second] = [await rename('A first name'), await rename('A second name')];
  const names = async (moment: Date) => {
    const { prisma, pool } = db.at(moment);
    const { rows } = await pool.query<{ name: string }>(`SELECT name FROM event WHERE slug = 'gaza-war'`);
    const event = await prisma.event.findFirst({
      where: { slug: 'gaza-war' },
      select: { name: true, subEvents: { select: { parent: { select: { name: true } } }, take: 1 } },
    });
    return [rows[0]?.name, event?.name, event?.subEvents[0]?.parent?.name];
  };
  // Many reads at different moments share five connections.
  const asked = [before, first, second, new Date(first.getTime() - 1)];
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => names(asked[i % 4] as Date)));
  const { name } = await db.at(before).prisma.event.findUniqueOrThrow({ where: { slug: 'gaza-war' } });
  for (const [i, answer] of answers.entries())
    expect(answer).toEqual(Array(3).fill([name, 'A first name', 'A second name', name][i % 4]));
  expect(second.getTime()).toBeGreaterThan(first.getTime());
});

it('filters of every sort and look-ups by a unique column see the past, too', async () => {
  const before = new Date();
  const key = { article: { slug: 'moscow-times-2024-09-02' } };
  const claims = {
    ...key,
    status: { not: 'DRAFT' },
    measure: { in: ['KILLED', 'INJURED'] },
  } satisfies Prisma.ClaimWhereInput;
  const found = await db.prisma.claim.findMany({ where: claims, select: { id: true, rank: true, caveats: true } });
  const hedged = found.filter(({ caveats }) => caveats.length > 0);
  await transact(db, async (tx) => {
    await takeTurn(tx);
    await tx.claim.updateMany({ where: key, data: { status: 'RETRACTED', caveats: ['ALLEGED'] } });
  });
  const { prisma } = db.at(before);
  const [{ id } = { id: '' }] = found;
  expect(await prisma.claim.count({ where: claims })).toBe(found.length);
  expect(await prisma.claim.count({ where: { ...claims, caveats: { hasSome: ['ALLEGED'] } } })).toBe(
    hedged.filter(({ caveats }) => caveats.includes('ALLEGED')).length,
  );
  expect(await prisma.claim.groupBy({ by: ['status'], where: claims, _count: true })).toEqual([
    { status: 'PUBLISHED', _count: found.length },
  ]);
  expect((await prisma.claim.findUniqueOrThrow({ where: { id } })).status).toBe('PUBLISHED');
  expect((await db.prisma.claim.findUniqueOrThrow({ where: { id } })).status).toBe('RETRACTED');
  expect((await prisma.event.findUnique({ where: { slug: 'gaza-war', AND: { kind: 'WAR' } } }))?.slug).toBe('gaza-war');
  expect(await prisma.event.findUnique({ where: { slug: 'no-such-event' } })).toBeNull();
  await expect(prisma.event.findUniqueOrThrow({ where: { slug: 'no-such-event' } })).rejects.toThrow();
});

it('the past cannot be changed, and is empty before the ledger begins', async () => {
  const { prisma } = db.at(new Date('2001-01-01'));
  expect(await prisma.claim.count()).toBe(0);
  await expect(prisma.event.deleteMany()).rejects.toThrow('The past has no deleteMany');
});

it('the past cannot be read without a moment', async () => {
  await expect(db.pool.query('SELECT count(*) FROM past.claim')).rejects.toThrow('attested.as_recorded_on');
  await db.at(new Date()).pool.query('SELECT count(*) FROM claim');
  await expect(db.pool.query('SELECT count(*) FROM past.claim')).rejects.toThrow('attested.as_recorded_on');
});

it('a refused read and one that takes too long are errors, and the connections stay usable', async () => {
  const hasty = openPast({ connectionString: db.url, max: 2 }, { statement_timeout: '200' });
  const { pool, prisma } = hasty.at(new Date());
  // More reads than connections, so that every connection is tried.
  const refused = async (statement: string) =>
    (await Promise.allSettled(Array.from({ length: 6 }, () => pool.query(statement)))).map((read) =>
      read.status === 'rejected' ? read.reason.message : read.value.rows,
    );
  expect(await refused('SELECT 1 / 0')).toEqual(Array(6).fill('division by zero'));
  expect(await refused('SELECT pg_sleep(20)')).toEqual(Array(6).fill('canceling statement due to statement timeout'));
  expect(
    await Promise.all(
      Array.from({ length: 6 }, () => prisma.event.count({ where: { slug: 'gaza-war', kind: 'WAR' } })),
    ),
  ).toEqual(Array(6).fill(1));
  await hasty.close();
});

it('a read whose connection is cut off is an error, and the next read works', async () => {
  const { pool, prisma } = db.at(new Date());
  const reading = expect(pool.query('SELECT pg_sleep(30)')).rejects.toThrow(/terminat/);
  const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid() AND state = 'active'`;
  await expect.poll(async () => (await db.pool.query(end)).rowCount).toBeGreaterThan(0);
  await reading;
  expect(await prisma.claim.count()).toBe(28);
});
