import { expect, it } from 'vitest';
import type { PrismaClient } from '../../server/database/client.ts';
import { captureSql } from '../../server/database/sql-of.ts';

const now = { schema: 'public' } as const;
const then = { schema: 'past' } as const;

// There is no database to query, so a read that was sent would fail.

it('the statement of a read is recorded as Prisma writes it, with its parameters, and not sent', async () => {
  const read = (prisma: PrismaClient) =>
    prisma.claim.findMany({
      where: { value: 65, asOfSort: { lte: new Date('2024-01-01') }, caveats: { hasSome: ['ALLEGED'] } },
      select: { id: true, originKey: true },
    });
  const { text, values } = await captureSql(now, read);
  expect(text).toMatch(/^SELECT "t0"."id", "t0"."origin_key" AS "originKey" FROM "public"."claim" AS "t0" WHERE .*\$3/);
  expect(values).toEqual([65, '2024-01-01', ['ALLEGED']]);
  // For the past, it is the same statement over the views.
  expect(await captureSql(then, read)).toEqual({ text: text.replaceAll('"public".', '"past".'), values });
});

it('reads recorded at the same time do not mix', async () => {
  const slugs = Array.from({ length: 20 }, (_, i) => `slug-${i}`);
  const recorded = await Promise.all(
    slugs.map((slug, i) =>
      captureSql(i % 2 === 0 ? now : then, (prisma) => prisma.event.findMany({ where: { slug } })),
    ),
  );
  expect(recorded.map(({ values }) => values)).toEqual(slugs.map((slug) => [slug]));
});

it('several statements are refused, and so is none', async () => {
  await expect(
    captureSql(now, (prisma) => Promise.all([prisma.claim.findMany(), prisma.event.findMany()])),
  ).rejects.toThrow('A read of one statement was expected, and 2 were recorded.');
  await expect(captureSql(now, async () => [])).rejects.toThrow('and 0 were recorded.');
});
