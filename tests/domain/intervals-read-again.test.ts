import { describe, expect, it } from 'vitest';
import { migrate } from '../../server/database/migrate.ts';
import { findInterval, findPoint, findStatedBounds } from '../../server/domain/figures/figures.ts';
import { freshDatabase } from '../support/database.ts';

/** A ledger of the last release holds intervals by its rules. The migration must leave what the rules of today give. */

const MIGRATION = '20261129010000_intervals_read_again';

const FIGURES = [
  ['en', 'APPROXIMATELY', 100, 'around 100 people'],
  ['en', 'APPROXIMATELY', 18_000, 'around 18,000 people'],
  ['en', 'APPROXIMATELY', 30, 'some 30 people'],
  ['en', 'APPROXIMATELY', 138, 'an estimated 138 people'],
  ['en', 'APPROXIMATELY', 65, 'around 65 people'],
  ['en', 'APPROXIMATELY', 2_147_483_647, 'around 2,147,483,647 people'],
  ['en', 'NEARLY', 1_000, 'almost 1,000 people'],
  ['en', 'NEARLY', 7, 'nearly seven people'],
  ['en', 'UNSPECIFIED', null, 'dozens of people'],
  ['en', 'UNSPECIFIED', null, 'Several hundred people'],
  ['en', 'UNSPECIFIED', null, 'dozens, possibly hundreds'],
  ['en', 'UNSPECIFIED', null, 'up to hundreds'],
  ['en', 'UNSPECIFIED', null, 'tens of millions'],
  ['en', 'UNSPECIFIED', null, 'most of the dead'],
  ['ru', 'UNSPECIFIED', null, 'Десятки погибших'],
  ['ru', 'UNSPECIFIED', null, 'сотни тысяч беженцев'],
  ['uk', 'UNSPECIFIED', null, 'кілька десятків людей'],
  ['es', 'UNSPECIFIED', null, 'cientos de muertos'],
  ['fr', 'UNSPECIFIED', null, 'plusieurs dizaines de blessés'],
  ['de', 'UNSPECIFIED', null, 'Dutzende Tote'],
  ['pt', 'UNSPECIFIED', null, 'milhares de deslocados'],
  ['ar', 'UNSPECIFIED', null, 'عشرات الآلاف من النازحين'],
  ['he', 'UNSPECIFIED', null, 'מאות פצועים'],
  ['fa', 'UNSPECIFIED', null, 'ده‌ها کشته'],
  ['hi', 'UNSPECIFIED', null, 'हज़ारों लोग'],
  ['tr', 'UNSPECIFIED', null, 'yüzlerce yaralı'],
  ['zh-Hans', 'UNSPECIFIED', null, '数百人死亡'],
] as const;

describe('the migration that reads intervals again', () => {
  it('gives what the rules give, in the ledger, its past and its log, and leaves no trace of a change', async () => {
    const db = await freshDatabase('curated');
    const [claim] = await db.prisma.claim.findMany({ take: 1, orderBy: { id: 'asc' } });
    const { eventId, populationId } = claim as NonNullable<typeof claim>;
    const rows = new Map<string, (typeof FIGURES)[number]>();
    for (const [i, figure] of FIGURES.entries()) {
      const [language, quantifier, value, wording] = figure;
      const article = await db.prisma.article.create({ data: { slug: `made-up-${i}`, language } });
      const { low, high } = findStatedBounds(quantifier, value, NONE);
      const counted = { measure: 'KILLED', countType: 'INCIDENT', eventId, populationId } as const;
      const old = { intervalLow: 1, intervalHigh: 3 };
      const { id } = await db.prisma.claim.create({
        data: {
          ...{ articleId: article.id, key: 'made-up', position: 1, entryMethod: 'CURATED' },
          ...{ ...counted, ...old, quantifier, value, low, high, wording },
        },
      });
      await db.prisma.revision.create({
        data: {
          entityType: 'CLAIM',
          entityId: id,
          version: 1,
          actor: 'made up',
          reason: 'made up',
          after: { quantifier, value, wording, interval: { low: 1, high: 3 } },
        },
      });
      rows.set(id, figure);
    }
    // Each row changes once, so that a former state is kept of each.
    await db.pool.query(`UPDATE claim SET note = 'made up' WHERE id = ANY ($1)`, [[...rows.keys()]]);
    const history = 'SELECT count(*)::int AS kept FROM history.claim';
    const before = await db.pool.query(history);
    expect(before.rows[0].kept).toBe(FIGURES.length);

    await db.pool.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', [MIGRATION]);
    expect(await migrate(db.url)).toEqual([MIGRATION]);

    expect((await db.pool.query(history)).rows).toEqual(before.rows);
    const past = await db.pool.query('SELECT id, interval_low, interval_high, figure_point FROM history.claim');
    for (const [id, [language, quantifier, value, wording]] of rows) {
      const figure = { quantifier, value, ...findStatedBounds(quantifier, value, NONE), wording, language };
      const allowed = findInterval(figure);
      const { intervalLow: low, intervalHigh: high } = await db.prisma.claim.findUniqueOrThrow({ where: { id } });
      expect({ low, high }, wording).toEqual(allowed);
      const kept = { id, interval_low: allowed.low, interval_high: allowed.high, figure_point: findPoint(figure) };
      expect(past.rows, wording).toContainEqual(kept);
      const [revision] = await db.prisma.revision.findMany({ where: { entityId: id } });
      expect(revision?.after, wording).toMatchObject({ interval: allowed });
    }
  });
});

const NONE = { low: null, high: null };
