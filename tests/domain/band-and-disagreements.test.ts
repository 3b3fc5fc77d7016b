import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import { compare, findSharedBodies } from '../../server/domain/figures/comparison.ts';
import { overlap } from '../../server/domain/figures/figures.ts';
import type { StatedRelation, Statement } from '../../server/domain/figures/statement.ts';
import { readStatements } from '../../server/graphql/answers/statements.ts';
import { readBands } from '../../server/sql/band.ts';
import { allowedOn, type Band, bandOn, isLowerRival, standingOn } from '../oracles/series.ts';
import { anySeries } from '../support/any-series.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';

/**
 * What the band and the disagreements of a series say about each other, for any series. The bands are those of PostgreSQL
 * and of `oracles/series.ts`, and the verdicts are those of `compare`.
 */

const db = await freshDatabase('curated');
const DAYS = ['2000-12-31', '2001-01-01', '2001-01-02', '2001-01-03', '2001-01-05', '2001-01-08'];

interface Shown {
  readonly day: string;
  readonly band: Band;
  /** All claims of the series. */
  readonly all: readonly Statement[];
  /** Those that count on the day. */
  readonly standing: readonly Statement[];
  readonly relations: readonly StatedRelation[];
}

/** Checks a property of the bands of random series, each on several days. */
async function check(holds: (shown: Shown) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anySeries, async ({ countType, measure, claims, relations }) => {
      const { claimIds } = await makeUpSeries(db, countType, claims, relations, measure);
      const { byId, relations: stated } = await readStatements(claimIds, anonymous, { db });
      const all = claimIds.map((id) => byId.get(id) as Statement);
      const { seriesKey } = await db.prisma.claim.findUniqueOrThrow({ where: { id: claimIds[0] as string } });
      for (const day of DAYS) {
        const row = (await readBands(db.pool, [seriesKey], new Date(day), anonymous)).get(seriesKey);
        const named = (row?.claims ?? []).map((id) => byId.get(id) as Statement);
        const band = { low: row?.low ?? null, high: row?.high ?? null, claims: named };
        const rest = { day, all, standing: standingOn(all, day, stated), relations: stated };
        holds({ band, ...rest });
        holds({ band: bandOn(all, day, stated), ...rest });
      }
    }),
    { numRuns: 25 },
  );
}

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((one, i) => items.slice(i + 1).map((two) => [one, two] as const));
const areRivals = (a: Statement, b: Statement) => isLowerRival(a, b) || isLowerRival(b, a);

describe('on any day', () => {
  it(
    'the band reaches over every claim that counts, so over both sides of every conflict',
    () =>
      check(({ band, standing, day }) => {
        for (const claim of standing) expect(overlap(band, allowedOn(claim, day))).toBe(true);
      }),
    240_000,
  );

  it(
    'the band is what all claims allow together if none of them conflict',
    () =>
      check(({ band, standing, day }) => {
        if (pairs(standing).some(([a, b]) => areRivals(a, b))) return;
        const allowed = standing.map((claim) => allowedOn(claim, day));
        const [lows, highs] = [allowed.flatMap(({ low }) => low ?? []), allowed.flatMap(({ high }) => high ?? [])];
        expect([band.low, band.high]).toEqual([
          lows.length === 0 ? null : Math.max(...lows),
          highs.length === 0 ? null : Math.min(...highs),
        ]);
      }),
    240_000,
  );

  it(
    'the low end is set by a claim that conflicts with no lower one, and the high end by one that conflicts with no higher one',
    () =>
      check(({ band, standing, day }) => {
        const free = (rivals: (claim: Statement, other: Statement) => boolean) =>
          band.claims.filter((claim) => !standing.some((other) => rivals(claim, other)));
        const lowest = free((claim, other) => isLowerRival(other, claim)).map((claim) => allowedOn(claim, day).low);
        const highest = free((claim, other) => isLowerRival(claim, other)).map((claim) => allowedOn(claim, day).high);
        if (band.low !== null) expect(lowest).toContain(band.low);
        if (band.high !== null) expect(highest).toContain(band.high);
      }),
    240_000,
  );

  it(
    'no claim is named that one of its bodies revised',
    () =>
      check(({ band, all, standing, relations }) => {
        const isRelated = ({ id }: Statement) => relations.some(({ from, to }) => from === id || to === id);
        const isPlain = (claim: Statement) => claim.otherReading === null && !isRelated(claim);
        for (const [a, b] of pairs(all.filter(isPlain))) {
          const { verdict, claims } = compare(a, b, relations);
          if (verdict !== 'REVISED' || findSharedBodies(a, b).length === 0 || !standing.includes(claims[1])) continue;
          expect(band.claims).not.toContain(claims[0]);
        }
      }),
    240_000,
  );

  it(
    'the band spans all groups of claims that can be true together, each as large as possible',
    () =>
      check(({ band, standing, day }) => {
        const groups = findGroups(standing).map((group) => group.map((claim) => allowedOn(claim, day)));
        const lows = groups.map((group) => Math.max(...group.map(({ low }) => low ?? Number.NEGATIVE_INFINITY)));
        const highs = groups.map((group) => Math.min(...group.map(({ high }) => high ?? Number.POSITIVE_INFINITY)));
        expect(band.low ?? Number.NEGATIVE_INFINITY).toBe(Math.min(...lows));
        expect(band.high ?? Number.POSITIVE_INFINITY).toBe(Math.max(...highs));
      }),
    240_000,
  );
});

/** Finds all groups of claims without rivals that no further claim fits into, by trying every group. */
function findGroups(claims: readonly Statement[]): Statement[][] {
  const fits = (group: readonly Statement[], claim: Statement) => !group.some((other) => areRivals(claim, other));
  let groups: Statement[][] = [[]];
  for (const claim of claims)
    groups = groups.flatMap((group) => (fits(group, claim) ? [group, [...group, claim]] : [group]));
  return groups.filter((group) => claims.every((claim) => group.includes(claim) || !fits(group, claim)));
}
