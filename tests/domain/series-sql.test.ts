import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import type { Statement } from '../../server/domain/figures/statement.ts';
import { readStatements } from '../../server/graphql/answers/statements.ts';
import { readBands, readLatestClaims } from '../../server/sql/band.ts';
import { type Disagreement, readDisagreements } from '../../server/sql/disagreements.ts';
import { readClaimsInScopes } from '../../server/sql/series-claims.ts';
import {
  bandOn,
  denialsOf,
  disagreements,
  echoesOf,
  latestOn,
  withoutDenials,
  withoutEchoes,
} from '../oracles/series.ts';
import { anySeries } from '../support/any-series.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';

/**
 * The statements of `sql/` against the definitions of `oracles/series.ts`, over random series.
 */

const db = await freshDatabase('curated');

const PAIRS = {
  keys: [
    { column: 'firstDay', kind: 'day', direction: 'asc' },
    { column: 'first', kind: 'id', direction: 'asc' },
    { column: 'secondDay', kind: 'day', direction: 'asc' },
    { column: 'second', kind: 'id', direction: 'asc' },
  ],
  backwards: false,
  before: undefined,
} as const;
const POINTS = {
  keys: [
    { column: 'asOfSort', kind: 'day', direction: 'asc' },
    { column: 'id', kind: 'id', direction: 'asc' },
  ],
  take: 100,
  backwards: false,
  after: undefined,
  before: undefined,
} as const;

async function allDisagreements(seriesId: string, take: number): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  for (let page = 0; page < 200; page++) {
    const last = found.at(-1);
    const after = last && [last.firstDay, last.first, last.secondDay, last.second];
    const rows = await readDisagreements(db.pool, seriesId, anonymous, { ...PAIRS, take, after });
    found.push(...rows);
    if (rows.length < take) return found;
  }
  throw new Error('the pages do not end');
}

const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id).sort();
const pair = (a: string, b: string) => [a, b].sort().join('/');

describe('the SQL of a series gives the same results as the definitions', () => {
  it('for the bands, last words, echoes and disagreements of any series', async () => {
    await fc.assert(
      fc.asyncProperty(anySeries, async ({ countType, measure, claims, relations: between }) => {
        const { claimIds } = await makeUpSeries(db, countType, claims, between, measure);
        const { byId, relations: stated } = await readStatements(claimIds, anonymous, { db });
        const statements = claimIds.map((id) => byId.get(id) as Statement);
        const { seriesKey } = await db.prisma.claim.findUniqueOrThrow({ where: { id: claimIds[0] as string } });

        for (const on of ['2000-12-31', '2001-01-02', '2001-01-04', '2001-01-07']) {
          const band = (await readBands(db.pool, [seriesKey], new Date(on), anonymous)).get(seriesKey);
          const expected = bandOn(statements, on, stated);
          expect({ on, low: band?.low ?? null, high: band?.high ?? null }).toEqual({
            on,
            low: expected.low,
            high: expected.high,
          });
          expect([...(band?.claims ?? [])].sort()).toEqual(ids(expected.claims));
          const last = await readLatestClaims(db.pool, [{ id: seriesKey, origin: null }], new Date(on), anonymous);
          expect(last.map(({ claim: id }) => id).sort()).toEqual(ids(latestOn(statements, on)));
        }

        const scopes = claimIds.map((id) => ({ id, origin: null }));
        const echoes = await readClaimsInScopes(db.pool, 'echoes', scopes, anonymous, POINTS);
        for (const scope of scopes) {
          const expected = echoesOf(byId.get(scope.id) as Statement, statements, stated);
          const found = echoes.filter(({ id }) => id === scope.id);
          expect(found.map(({ claim }) => claim).sort()).toEqual(ids(expected));
        }

        const denials = await readClaimsInScopes(db.pool, 'denials', scopes, anonymous, POINTS);
        for (const scope of scopes) {
          const expected = denialsOf(byId.get(scope.id) as Statement, statements, stated);
          const found = denials.filter(({ id }) => id === scope.id);
          expect(found.map(({ claim }) => claim).sort()).toEqual(ids(expected));
        }
        const whole = [{ id: seriesKey, origin: null }];
        const points = await readClaimsInScopes(db.pool, 'series', whole, anonymous, POINTS);
        expect(points.map(({ claim }) => claim).sort()).toEqual(ids(withoutDenials(statements)));
        const denying = await readClaimsInScopes(db.pool, 'series denials', whole, anonymous, POINTS);
        expect(denying.map(({ claim }) => claim).sort()).toEqual(
          ids(statements.filter(({ stance }) => stance === 'DENIES')),
        );

        const expected = disagreements(withoutEchoes(statements, stated), stated);
        const found = await allDisagreements(seriesKey, 100);
        expect(found.map(({ first, second }) => pair(first, second)).sort()).toEqual(
          expected.map(([a, b]) => pair(a.id, b.id)).sort(),
        );
        expect(await allDisagreements(seriesKey, 2)).toEqual(found);
        const back = { ...PAIRS, take: 100, backwards: true, after: undefined };
        expect((await readDisagreements(db.pool, seriesKey, anonymous, back)).reverse()).toEqual(found);
      }),
      { numRuns: 90 },
    );
  }, 240_000);

  it.each([
    ['one publisher', ['meduza', 'meduza'], [12, 12]],
    ['two publishers', ['meduza', 'moscow-times'], [10, 12]],
    ['nobody known', [null, null], [10, 12]],
  ] as const)('for figures of one body printed on neighbouring days by %s', async (_who, publishers, expected) => {
    for (const asOf of [
      [null, null],
      ['2001-01-01', '2001-01-01'],
    ] as const) {
      const said = publishers.map((publisher, i) => {
        const published = [`2001-01-0${i + 3}`, `2001-01-0${i + 3}`] as const;
        return { quantifier: 'EXACT' as const, value: 10 + 2 * i, asOf, published, origin: 'idf', publisher };
      });
      const { claimIds } = await makeUpSeries(db, 'INCIDENT', said);
      const { byId } = await readStatements(claimIds, anonymous, { db });
      const { seriesKey } = await db.prisma.claim.findUniqueOrThrow({ where: { id: claimIds[0] as string } });
      const band = (await readBands(db.pool, [seriesKey], new Date('2001-02-01'), anonymous)).get(seriesKey);
      expect([band?.low, band?.high]).toEqual(expected);
      expect(bandOn([...byId.values()], '2001-02-01')).toMatchObject({ low: expected[0], high: expected[1] });
    }
  });
});
