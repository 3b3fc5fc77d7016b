import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import type { Statement } from '../../server/domain/figures/statement.ts';
import { readStatements } from '../../server/graphql/answers/statements.ts';
import { readBands, readLatestClaims } from '../../server/sql/band.ts';
import type { Clocks } from '../../server/sql/clocks.ts';
import { readDisagreements } from '../../server/sql/disagreements.ts';
import { countOrigins, readOrigins, readOriginTies } from '../../server/sql/origins.ts';
import type { Pool } from '../../server/sql/pool.ts';
import { countClaimsInScopes, readClaimsInScopes } from '../../server/sql/series-claims.ts';
import { bandOn, disagreements, echoesOf, latestOn, withoutDenials, withoutEchoes } from '../oracles/series.ts';
import { anySeries } from '../support/any-series.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';
import { recordStatements, rowsRead } from '../support/statements.ts';

/** Figures of series: claims that agree in everything that matters share a row, and the answers are the same. */

const db = await freshDatabase('curated');

/** The figures as triggers keep them, and as they are if all claims are counted again. */
async function readFigures() {
  const columns = 'id, series_key, origin_key, low, high, known_from, printed_from, publisher_id, sources, deprecated';
  const kept = await db.pool.query(`SELECT ${columns}, claims, first_claim FROM rollup.figure ORDER BY id`);
  const counted = await db.pool.query(
    `SELECT ${columns}, count(*)::int AS claims, min(claim_id::text)::uuid AS first_claim FROM rollup.claim_figure
     GROUP BY ${columns} ORDER BY id`,
  );
  return { kept: kept.rows, counted: counted.rows };
}

const PAIRS = {
  keys: [
    { column: 'firstDay', kind: 'day', direction: 'asc' },
    { column: 'first', kind: 'id', direction: 'asc' },
    { column: 'secondDay', kind: 'day', direction: 'asc' },
    { column: 'second', kind: 'id', direction: 'asc' },
  ],
  take: 500,
  backwards: false,
  after: undefined,
  before: undefined,
} as const;
const ORIGINS = {
  ...PAIRS,
  keys: [
    { column: 'claims', kind: 'count', direction: 'desc' },
    { column: 'id', kind: 'id', direction: 'asc' },
  ],
} as const;
const POINTS = {
  ...PAIRS,
  keys: [
    { column: 'asOfSort', kind: 'day', direction: 'asc' },
    { column: 'id', kind: 'id', direction: 'asc' },
  ],
  take: 3,
} as const;
const DAYS = ['2001-01-02', '2001-01-04', '2001-01-07'];

/** Everything that is answered from the figures of a series. */
async function answer(pool: Pool, series: string, clocks: Clocks = anonymous) {
  const scopes = [{ id: series, origin: null }];
  const origins = (await readOrigins(pool, [series], clocks, ORIGINS)).get(series) ?? [];
  const ofOrigins = origins.map(({ id }) => ({ id: series, origin: id }));
  return {
    bands: await Promise.all(
      DAYS.map(async (day) => (await readBands(pool, [series], new Date(day), clocks)).get(series)),
    ),
    latest: await Promise.all(DAYS.map((day) => readLatestClaims(pool, scopes, new Date(day), clocks))),
    latestOfOrigins: await readLatestClaims(pool, ofOrigins, new Date('2001-01-05'), clocks),
    disagreements: await readDisagreements(pool, series, clocks, PAIRS),
    origins,
    ties: await readOriginTies(pool, ofOrigins, clocks),
    counts: await countClaimsInScopes(pool, 'series', scopes, clocks),
    countsOfOrigins: await countClaimsInScopes(pool, 'origin', ofOrigins, clocks),
    origin: [...(await countOrigins(pool, [series], clocks))],
  };
}

const seriesOf = async (claimId: string, { prisma } = db) =>
  (await prisma.claim.findUniqueOrThrow({ where: { id: claimId } })).seriesKey;

/** A random series in which every claim is repeated. The first repetition is the one that curators relate to others. */
const repeating = fc
  .tuple(anySeries, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }))
  .map(([series, times]) => ({
    ...series,
    claims: [
      ...series.claims.slice(0, 5),
      ...series.claims.slice(0, 5).flatMap((claim, i) => Array(times[i]).fill(claim)),
    ],
    relations: series.relations.filter(([from, , to]) => from < 5 && to < 5),
  }));
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id).sort();

describe('claims that share figures', () => {
  it('give the answers of the definitions, now and as recorded at a moment', async () => {
    await fc.assert(
      fc.asyncProperty(repeating, async ({ countType, measure, claims, relations }) => {
        const { claimIds } = await makeUpSeries(db, countType, claims, relations, measure);
        const { byId, relations: stated } = await readStatements(claimIds, anonymous, { db });
        const statements = claimIds.map((id) => byId.get(id) as Statement);
        const series = await seriesOf(claimIds[0] as string);
        const found = await answer(db.pool, series);
        for (const [i, day] of DAYS.entries()) {
          const { low, high, claims: named } = bandOn(statements, day, stated);
          const band = found.bands[i];
          expect({ day, low: band?.low ?? null, high: band?.high ?? null }).toEqual({ day, low, high });
          // There are at most 20 claims for each end.
          if (named.length <= 20) expect([...(band?.claims ?? [])].sort()).toEqual(ids(named));
          const last = latestOn(statements, day);
          const shown = (found.latest[i] ?? []).map(({ claim }) => claim).sort();
          expect(shown).toEqual(last.length <= 20 ? ids(last) : ids(last).filter((id) => shown.includes(id)));
          expect(shown).toHaveLength(Math.min(20, last.length));
        }
        const pair = (one: string, two: string) => [one, two].sort().join('/');
        expect(found.disagreements.map(({ first, second }) => pair(first, second)).sort()).toEqual(
          disagreements(withoutEchoes(statements, stated), stated)
            .map(([one, two]) => pair(one.id, two.id))
            .sort(),
        );
        const given = withoutDenials(statements);
        expect(found.counts.map(({ count }) => count)).toEqual([given.length]);
        const byOrigin = Map.groupBy(given, ({ source }) => source.origin);
        expect(found.origins.map(({ id, claims: count }) => [id, count]).sort()).toEqual(
          [...byOrigin].map(([origin, list]) => [origin, list.length]).sort(),
        );
        expect(found.countsOfOrigins.map(({ origin, count }) => [origin, count]).sort()).toEqual(
          [...byOrigin].map(([origin, list]) => [origin, list.length]).sort(),
        );
        const scopes = claimIds.map((id) => ({ id, origin: null }));
        const rows = await db.prisma.claim.findMany({ where: { id: { in: claimIds } } });
        const asOf = new Map(rows.map(({ id, asOfSort }) => [id, asOfSort.toISOString()]));
        const echoes = await readClaimsInScopes(db.pool, 'echoes', scopes, anonymous, POINTS);
        for (const { id } of scopes) {
          const expected = echoesOf(byId.get(id) as Statement, statements, stated);
          const order = ({ id: one }: Statement) => `${asOf.get(one)} ${one}`;
          expect(echoes.filter((echo) => echo.id === id).map(({ claim }) => claim)).toEqual(
            expected
              .sort((a, b) => (order(a) < order(b) ? -1 : 1))
              .slice(0, 3)
              .map((one) => one.id),
          );
        }
        // Below `asRecordedOn`, every claim is a figure of its own.
        await db.pool.query('SELECT pg_sleep(0.002)');
        const { pool } = db.at(new Date());
        expect(await answer(pool, series)).toEqual(found);
        const early = { ...anonymous, knownBy: new Date('2001-01-03') };
        expect(await answer(pool, series, early)).toEqual(await answer(db.pool, series, early));
      }),
      { numRuns: 40 },
    );
    const { kept, counted } = await readFigures();
    expect(kept).toEqual(counted);
    expect(kept.some(({ claims }) => claims > 3)).toBe(true);
  }, 240_000);
});

describe('the figures of series stay exact', () => {
  const said = (day: string, through: string[] = []) => ({
    quantifier: 'EXACT' as const,
    value: 10,
    asOf: [day, day] as const,
    published: [day, day] as const,
    origin: 'idf',
    publisher: 'meduza',
    through,
  });
  const figuresOf = async (series: string) =>
    (
      await db.pool.query<{ claims: number; first_claim: string; sources: string[] }>(
        'SELECT claims, first_claim, sources FROM series_figure WHERE series_key = $1 ORDER BY claims DESC, known_from',
        [series],
      )
    ).rows;

  it('after claims, chains and articles change and go', async () => {
    const { claimIds } = await makeUpSeries(db, 'INCIDENT', [
      ...Array(4).fill(said('2001-01-01')),
      said('2001-01-01', ['united-nations']),
    ]);
    const [a, b, c, d, e] = claimIds.slice().sort() as [string, string, string, string, string];
    const series = await seriesOf(a);
    const other = claimIds[4] as string;
    const alike = [a, b, c, d, e].filter((id) => id !== other);
    const numbers = async () => {
      const { kept, counted } = await readFigures();
      expect(kept).toEqual(counted);
      return (await figuresOf(series)).map(({ claims, first_claim }) => [claims, first_claim]);
    };
    expect(await numbers()).toEqual([
      [4, alike[0]],
      [1, other],
    ]);
    const { prisma } = db;
    await prisma.claim.update({ where: { id: alike[0] as string }, data: { status: 'RETRACTED' } });
    expect(await numbers()).toEqual([
      [3, alike[1]],
      [1, other],
    ]);
    await prisma.claim.update({ where: { id: alike[0] as string }, data: { status: 'PUBLISHED' } });
    await prisma.claim.update({ where: { id: alike[1] as string }, data: { stance: 'DENIES' } });
    expect(await numbers()).toEqual([
      [3, alike[0]],
      [1, other],
    ]);
    await prisma.claim.update({ where: { id: alike[1] as string }, data: { stance: 'ASSERTS', rank: 'DEPRECATED' } });
    expect((await numbers()).map(([claims]) => claims)).toEqual([3, 1, 1]);
    await prisma.claim.update({ where: { id: alike[1] as string }, data: { rank: 'NORMAL', note: 'made up' } });
    // The first possible day of publication alone.
    await prisma.article.updateMany({
      where: { claims: { some: { id: alike[2] as string } } },
      data: { publishedEarliest: new Date('2000-12-30') },
    });
    expect((await numbers()).map(([claims]) => claims)).toEqual([3, 1, 1]);
    await prisma.$transaction([
      prisma.attribution.deleteMany({ where: { claimId: other, position: 1 } }),
      prisma.attribution.updateMany({ where: { claimId: other }, data: { position: 1 } }),
    ]);
    expect((await numbers()).map(([claims]) => claims)).toEqual([4, 1]);
    await prisma.claim.deleteMany({ where: { id: { in: [alike[0] as string, other] } } });
    expect((await numbers()).map(([claims]) => claims)).toEqual([2, 1]);
    await prisma.claim.deleteMany({ where: { id: { in: claimIds } } });
    expect(await numbers()).toEqual([]);
  });

  it('and nothing is left of a write that is rolled back', async () => {
    const before = await readFigures();
    const failed = db.prisma.$transaction(async (tx) => {
      await makeUpSeries({ prisma: tx }, 'STOCK', [said('2001-01-01'), said('2001-01-01')]);
      throw new Error('made up');
    });
    await expect(failed).rejects.toThrow('made up');
    expect(await readFigures()).toEqual(before);
  });
});

it('an answer reads the figures of a series, and not its claims', async () => {
  // Of its own, so that there are few relations between claims.
  const own = await freshDatabase('curated');
  const day = '2001-01-01';
  const claims = Array.from({ length: 8 }, (_, i) => ({
    quantifier: 'EXACT' as const,
    value: 10 + (i % 2),
    asOf: [day, day] as const,
    published: [day, day] as const,
    origin: ['idf', 'hamas', 'kremlin', 'united-nations'][i >> 1] as string,
    publisher: 'meduza',
  }));
  for (const countType of ['INCIDENT', 'CUMULATIVE', 'STOCK'] as const) {
    const { claimIds } = await makeUpSeries(own, countType, claims);
    await own.pool.query(
      `INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording,
         event_id, place_id, population_id, as_of_earliest, as_of_latest, as_of_basis, entry, origin_organisation_id)
       SELECT gen_random_uuid(), article_id, 1 + n, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording,
         event_id, place_id, population_id, as_of_earliest, as_of_latest, as_of_basis, entry, origin_organisation_id
       FROM claim, generate_series(1, 600) n WHERE id = ANY($1)`,
      [claimIds],
    );
    await own.pool.query('VACUUM ANALYZE');
    const series = await seriesOf(claimIds[0] as string, own);
    const scopes = [{ id: series, origin: null }];
    const reads: Record<string, () => Promise<unknown>> = {
      band: () => readBands(own.pool, [series], new Date(day), anonymous),
      disagreements: () => readDisagreements(own.pool, series, anonymous, PAIRS),
      origins: () => readOrigins(own.pool, [series], anonymous, ORIGINS),
      'count of origins': () => countOrigins(own.pool, [series], anonymous),
      count: () => countClaimsInScopes(own.pool, 'series', scopes, anonymous),
      latest: () => readLatestClaims(own.pool, scopes, new Date(day), anonymous),
    };
    const read: Record<string, number> = {};
    for (const [name, run] of Object.entries(reads)) {
      read[name] = 0;
      for (const statement of await recordStatements(own, run)) read[name] += await rowsRead(own, statement, 'claim');
    }
    for (const [name, rows] of Object.entries(read)) expect(rows, `${countType}: ${name}`).toBeLessThan(1_000);
  }
}, 60_000);
