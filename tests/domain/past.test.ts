import { expect, it } from 'vitest';
import { takeTurn } from '../../server/database/turn.ts';
import { freshDatabase } from '../support/database.ts';

const db = await freshDatabase('curated');

/** Renames the war, and returns the moment of it. */
async function rename(name: string): Promise<Date> {
  return db.prisma.$transaction(async (tx) => {
    const moment = await takeTurn(tx);
    await tx.event.update({ where: { slug: 'gaza-war' }, data: { name } });
    return moment;
  });
}

it('a read at a moment sees what was, however it is sent', async () => {
  const before = new Date();
  const [first, second] = [await rename('A first name'), await rename('A second name')];
  const names = async (moment: Date) => {
    const { prisma, pool } = db.at(moment);
    const { rows } = await pool.query(`SELECT name FROM event WHERE slug = 'gaza-war'`);
    const event = await prisma.event.findFirst({
      where: { slug: 'gaza-war' },
      select: { name: true, subEvents: { select: { parent: { select: { name: true } } }, take: 1 } },
    });
    return [rows[0]?.name, event?.name, event?.subEvents[0]?.parent?.name];
  };
  // Many moments at once share five connections.
  const asked = [before, first, second, new Date(first.getTime() - 1)];
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => names(asked[i % 4] as Date)));
  const { name } = await db.at(before).prisma.event.findFirstOrThrow({ where: { slug: 'gaza-war' } });
  for (const [i, answer] of answers.entries())
    expect(answer).toEqual(Array(3).fill([name, 'A first name', 'A second name', name][i % 4]));
  expect(second.getTime()).toBeGreaterThan(first.getTime());
});

it('nothing is written to the past, and nothing is there of before the ledger', async () => {
  const { prisma } = db.at(new Date('2001-01-01'));
  expect(await prisma.claim.count()).toBe(0);
  await expect(prisma.event.deleteMany()).rejects.toThrow('The past has no deleteMany');
});
