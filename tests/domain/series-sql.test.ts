import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import type { Statement } from '../../server/domain/figures/statement.ts';
import { readStatements } from '../../server/graphql/answers/statements.ts';
import { readBands, readLatestClaims } from '../../server/sql/band.ts';
import { type Disagreement, readDisagreements } from '../../server/sql/disagreements.ts';
import { readClaimsInScopes } from '../../server/sql/series-claims.ts';
import { bandOn, disagreements, echoesOf, latestOn, withoutEchoes } from '../oracles/series.ts';
import { freshDatabase } from '../support/database.ts';
import { type MadeUpClaim, makeUpSeries } from '../support/made-up.ts';

/**
 * The statements of `sql/` against the definitions of `oracles/series.ts`, over random series with few numbers, days and
 * origins, so that everything that can coincide does.
 */

const db = await freshDatabase('curated');

const day = fc.integer({ min: 1, max: 6 }).map((n) => `2001-01-0${n}`);
const days = fc
  .tuple(fc.option(day, { freq: 6 }), fc.option(day, { freq: 6 }))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]) as [string | null, string | null]);
const number = fc.integer({ min: 1, max: 6 }).map((n) => n * 7);
const figure: fc.Arbitrary<Pick<MadeUpClaim, 'quantifier' | 'value' | 'range'>> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ quantifier: fc.constant('EXACT' as const), value: number }) },
  {
    weight: 6,
    arbitrary: fc.record({
      quantifier: fc.constantFrom('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'NEARLY', 'APPROXIMATELY'),
      value: number,
    }),
  },
  {
    weight: 2,
    arbitrary: number.map((low) => ({
      quantifier: 'BETWEEN' as const,
      value: null,
      range: [low, low + 7] as [number, number],
    })),
  },
  { weight: 1, arbitrary: fc.constant({ quantifier: 'UNSPECIFIED' as const, value: null }) },
);
const claim: fc.Arbitrary<MadeUpClaim> = fc
  .tuple(figure, days, days, fc.constantFrom('hamas', 'idf', null), fc.nat(11))
  .map(([said, asOf, published, origin, oddity]) => ({
    ...said,
    asOf,
    published,
    origin,
    ...(oddity === 0 && { rank: 'DEPRECATED' as const }),
    ...(oddity === 1 && said.quantifier === 'EXACT' && { otherQuantifier: 'APPROXIMATELY' as const }),
  }));
const kind = fc.constantFrom('SUBSET_OF', 'ADDITIONAL_TO', 'RESTATES', 'SUPERSEDES', 'CONTRADICTS');
const series = fc.record({
  countType: fc.constantFrom('INCIDENT', 'CUMULATIVE', 'STOCK'),
  claims: fc.array(claim, { minLength: 1, maxLength: 10 }),
  relations: fc.uniqueArray(fc.tuple(fc.nat(9), kind, fc.nat(9)), {
    maxLength: 3,
    selector: ([a, , b]) => [a, b].sort().join(),
  }),
});

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
      fc.asyncProperty(series, async ({ countType, claims, relations }) => {
        const between = relations.filter(([a, , b]) => a !== b && a < claims.length && b < claims.length);
        const { claimIds } = await makeUpSeries(db, countType, claims, between);
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

        const expected = disagreements(withoutEchoes(statements, stated), stated);
        const found = await allDisagreements(seriesKey, 100);
        expect(found.map(({ first, second }) => pair(first, second)).sort()).toEqual(
          expected.map(([a, b]) => pair(a.id, b.id)).sort(),
        );
        expect(await allDisagreements(seriesKey, 2)).toEqual(found);
        const back = { ...PAIRS, take: 100, backwards: true, after: undefined };
        expect((await readDisagreements(db.pool, seriesKey, anonymous, back)).reverse()).toEqual(found);
      }),
      { numRuns: 60 },
    );
  }, 240_000);
});
