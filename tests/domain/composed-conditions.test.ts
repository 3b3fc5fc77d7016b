import { describe, expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import { UnsupportedError } from '../../server/sql/composed/conditions.ts';
import { composeRows } from '../../server/sql/composed/list-page.ts';
import { freshDatabase } from '../support/database.ts';

/** The `where` of a plan selects the same rows as a statement of our own and as a query of Prisma. */

const db = await freshDatabase();
await db.pool.query(`UPDATE claim SET status = 'DRAFT' WHERE key IN (SELECT min(key) FROM claim GROUP BY article_id)`);

const day = new Date('2023-11-01');
const claims: [string, Prisma.ClaimWhereInput][] = [
  ['no condition', {}],
  ['a value', { value: 240 }],
  ['a null', { placeId: null }],
  ['a name', { status: 'PUBLISHED' }],
  ['no such name', { status: { not: 'DRAFT' } }],
  ['what is not null', { placeId: { not: null } }],
  ['one of one', { measure: { in: ['KILLED'] } }],
  ['one of several', { measure: { in: ['KILLED', 'TAKEN_HOSTAGE'] } }],
  ['one of none', { measure: { in: [] } }],
  ['none of none', { measure: { notIn: [] } }],
  ['none of several', { measure: { notIn: ['KILLED', 'INJURED'] } }],
  ['a range of numbers', { intervalLow: { gt: 10, lte: 1200 } }],
  ['a range of days', { asOfSort: { gte: day, lt: new Date('2024-06-01') } }],
  ['a time', { recordedAt: { gte: new Date('2020-01-01T10:00:00.123Z') } }],
  ['an array', { caveats: { hasSome: ['ALLEGED', 'UNCERTAIN'] } }],
  ['all of', { AND: [{ value: { gte: 5 } }, { measure: 'KILLED' }] }],
  ['all of one object', { AND: { value: { gte: 5 } } }],
  ['all of nothing', { AND: [] }],
  ['any of', { OR: [{ value: null }, { measure: 'KILLED', value: { lt: 100 } }] }],
  ['not', { NOT: { AND: [{ placeId: { not: null } }, { measure: 'KILLED' }] } }],
  ['not several', { NOT: [{ measure: 'KILLED' }, { rank: 'DEPRECATED' }] }],
  ['the row that it refers to', { article: { language: 'en', publishedSort: { lte: day } } }],
  ['the row that it may refer to', { place: { slug: 'gaza-strip' } }],
  ['not that row', { NOT: { place: { slug: 'gaza-strip' } } }],
  ['some rows that refer to it', { attributions: { some: { OR: [{ verb: 'SAYS' }, { personId: { not: null } }] } } }],
  ['no rows that refer to it', { attributions: { none: {} } }],
  ['rows beyond those', { article: { mentions: { some: { person: { statuses: { some: {} } } } } } }],
];

describe('a condition on claims', () => {
  it.each(claims)('%s', async (_what, where) => {
    const expected = await db.prisma.claim.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
    const { text, values } = composeRows('Claim', where, ['id']);
    const { rows } = await db.pool.query<{ id: string }>(`${text} ORDER BY 1`, [...values]);
    expect(rows).toEqual(expected);
  });

  it('selects some claims and leaves some out, in most of these cases', async () => {
    const all = await db.prisma.claim.count();
    const counts = await Promise.all(claims.map(([, where]) => db.prisma.claim.count({ where })));
    expect(counts.filter((count) => count > 0 && count < all).length).toBeGreaterThan(18);
  });
});

it('texts are compared in any letter case', async () => {
  const where = { language: { in: ['EN', 'Ru'], mode: 'insensitive' } } satisfies Prisma.ArticleWhereInput;
  const { text, values } = composeRows('Article', where, ['id', 'publishedSort']);
  const { rows } = await db.pool.query(text, [...values]);
  expect(rows).toHaveLength(await db.prisma.article.count({ where }));
  expect(Object.keys(rows[0] as object)).toEqual(['id', 'publishedSort']);
});

it.each<[string, object]>([
  ['an unknown field', { nothing: 1 }],
  ['an unknown operator', { value: { near: 5 } }],
  ['an OR of nothing, which means two things to Prisma', { OR: [] }],
  ['every row', { attributions: { every: {} } }],
])('%s is refused', (_what, where) => {
  expect(() => composeRows('Claim', where, ['id'])).toThrow(UnsupportedError);
});
