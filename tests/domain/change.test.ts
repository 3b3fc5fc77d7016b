import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../server/domain/access/visibility.ts';
import {
  type ChangeFigures,
  changeRefusals,
  explainChange,
  findChange,
  type OriginFigure,
} from '../../server/domain/figures/change.ts';
import { readChangeFigures } from '../../server/sql/change.ts';
import { freshDatabase } from '../support/database.ts';
import { type MadeUpClaim, makeUpSeries } from '../support/made-up.ts';

/** The change of a growing count between two figures of one origin. All of them are made up. */

const figure = (day: string, low: number | null, high: number | null, until = day): OriginFigure => ({
  id: `${day} ${low} ${high}`,
  wording: `${low ?? high} made up`,
  low,
  high,
  countedFrom: day,
  countedTo: until,
});
const figures = (
  from: OriginFigure | null,
  to: OriginFigure | null,
  more: Partial<ChangeFigures> = {},
): ChangeFigures => ({ countType: 'CUMULATIVE', from, to, corrected: null, ...more });

describe('the change between two figures', () => {
  it.each<[string, OriginFigure, OriginFigure, number | null, number | null]>([
    ['two exact numbers', figure('2001-01-01', 10, 10), figure('2001-01-05', 25, 25), 15, 15],
    ['a later "at least"', figure('2001-01-01', 10, 10), figure('2001-01-05', 25, null), 15, null],
    ['an earlier "at least"', figure('2001-01-01', 10, null), figure('2001-01-05', 25, 25), 0, 15],
    ['two "at least"', figure('2001-01-01', 10, null), figure('2001-01-05', 25, null), 0, null],
    ['rounded numbers', figure('2001-01-01', 15, 24), figure('2001-01-05', 35, 44), 11, 29],
    ['rounded numbers that overlap', figure('2001-01-01', 15, 24), figure('2001-01-05', 20, 29), 0, 14],
    ['the same number', figure('2001-01-01', 10, 10), figure('2001-01-05', 10, 10), 0, 0],
    ['a later "at most"', figure('2001-01-01', 10, 10), figure('2001-01-05', 0, 25), 0, 15],
    ['no lower end', figure('2001-01-01', null, 10), figure('2001-01-05', 25, 25), 15, null],
  ])('%s', (_what, from, to, low, high) =>
    expect(findChange(figures(from, to))).toEqual({ interval: { low, high }, refusal: null }),
  );

  const [first, last] = [figure('2001-01-01', 10, 10), figure('2001-01-05', 25, 25)];
  it.each<[keyof typeof changeRefusals, ChangeFigures, string]>([
    ['NOT_CUMULATIVE', figures(first, last, { countType: 'STOCK' }), changeRefusals.NOT_CUMULATIVE],
    ['NO_FIGURE', figures(null, last), changeRefusals.NO_FIGURE],
    ['NO_FIGURE', figures(null, null), changeRefusals.NO_FIGURE],
    [
      'NO_NEW_FIGURE',
      figures(first, first),
      'The origin gave no figure for a day after that of “10 made up” (as of 1 January 2001).',
    ],
    [
      'CORRECTED',
      figures(first, last, { corrected: [figure('2001-01-02', 40, 40), figure('2001-01-03', 20, 20)] }),
      'The origin gave “20 made up” (as of 3 January 2001) after “40 made up” (as of 2 January 2001): a lower figure, so it corrected its count in between.',
    ],
    [
      'DAYS_OVERLAP',
      figures(first, figure('0001-01-01', 25, 25, '2001-01-05')),
      'The days of “10 made up” (as of 1 January 2001) and “25 made up” (not after 5 January 2001) overlap, so it is not certain which is for the later day.',
    ],
  ])('is refused: %s', (refusal, given, reason) => {
    const change = findChange(given);
    expect(change).toEqual({ interval: null, refusal });
    expect(explainChange(change, given)).toBe(reason);
  });

  it('is explained', () => {
    const given = figures(first, figure('2001-01-05', 25, null, '2001-01-06'));
    expect(explainChange(findChange(given), given)).toBe(
      'The words of “10 made up” (as of 1 January 2001) and “25 made up” (between 5 and 6 January 2001) allow a rise of 15 or more.',
    );
  });

  it('holds every difference of two numbers that the words allow, and no other', () => {
    const end = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 4 });
    const interval = fc
      .tuple(end, end)
      .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));
    fc.assert(
      fc.property(interval, interval, ([a, b], [c, d]) => {
        const { interval: change } = findChange(figures(figure('2001-01-01', a, b), figure('2001-01-05', c, d)));
        // Numbers up to 40 stand for all numbers: the ends lie below 13.
        const all = Array.from({ length: 41 }, (_, n) => n);
        const allowed = (low: number | null, high: number | null) =>
          all.filter((n) => (low === null || n >= low) && (high === null || n <= high));
        const rises = new Set(allowed(a, b).flatMap((x) => allowed(c, d).flatMap((y) => (y >= x ? [y - x] : []))));
        const said = all.filter((n) => (change?.low ?? 0) <= n && (change?.high == null || n <= change.high));
        for (const rise of rises) expect(said).toContain(rise);
        // If the figures can be true of a growing count, the ends are reached. Open ends reach as far as the numbers go.
        if (rises.size > 0) {
          expect(Math.min(...rises)).toBe(change?.low);
          if (change?.high != null && a !== null) expect(Math.max(...rises)).toBe(change.high);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the figures that a change rests on, in the database', async () => {
  const db = await freshDatabase();
  const day = fc.integer({ min: 1, max: 6 }).map((n) => `2001-01-0${n}`);
  const claim = fc
    .record({
      quantifier: fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'APPROXIMATELY', 'UNSPECIFIED'),
      value: fc.integer({ min: 1, max: 5 }).map((n) => n * 10),
      days: fc.tuple(fc.option(day, { freq: 6 }), day),
      published: day,
      deprecated: fc.nat(9).map((n) => n === 0),
      origin: fc.constantFrom('idf', 'hamas'),
    })
    .map(
      ({ quantifier, value, days: [earliest, latest], published, deprecated, origin }): MadeUpClaim => ({
        quantifier,
        value: quantifier === 'UNSPECIFIED' ? null : value,
        asOf: earliest !== null && earliest > latest ? [latest, earliest] : [earliest, latest],
        published: [published, published],
        origin,
        rank: deprecated ? 'DEPRECATED' : 'NORMAL',
      }),
    );
  const days = fc.tuple(day, day).filter(([from, to]) => from < to);

  it('are those that the claims in memory give, for any series', async () => {
    const seen: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 7 }), days, async (claims, [from, to]) => {
        const { claimIds } = await makeUpSeries(db, 'CUMULATIVE', claims);
        const rows = await db.prisma.claim.findMany({
          where: { id: { in: claimIds } },
          include: { originOrganisation: { select: { slug: true } } },
        });
        const origin =
          rows.find((row) => row.originOrganisation?.slug === 'idf')?.originKey ?? (rows[0]?.originKey as string);
        const key = { id: rows[0]?.seriesKey as string, origin };
        const [found] = await readChangeFigures(db.pool, [key], { from: new Date(from), to: new Date(to) }, anonymous);
        const change = findChange(found as ChangeFigures);
        const iso = (date: Date) => date.toISOString().slice(0, 10);

        const own = rows
          .filter((row) => row.originKey === origin && row.rank !== 'DEPRECATED')
          .filter((row) => row.intervalLow !== null || row.intervalHigh !== null)
          .map((row) => ({ ...row, on: iso(row.countedTo), known: iso(row.knownFrom) }))
          .sort((a, b) => (`${a.on}${a.known}${a.id}` < `${b.on}${b.known}${b.id}` ? -1 : 1));
        const first = own.filter(({ on }) => on <= from).at(-1);
        const last = own.filter(({ on }) => on <= to).at(-1);
        expect(found?.from?.id).toBe(first?.id);
        expect(found?.to?.id).toBe(last?.id);
        const between = own.filter(({ on }) => first !== undefined && first.on <= on && on <= to);
        const isCorrected = between.some((lower) =>
          between.some(
            (higher) =>
              higher.on <= lower.on &&
              higher.intervalLow !== null &&
              lower.intervalHigh !== null &&
              higher.intervalLow > lower.intervalHigh,
          ),
        );
        expect(found?.corrected !== null).toBe(isCorrected);
        if (found?.corrected) {
          const [higher, lower] = found.corrected;
          expect(higher.low as number).toBeGreaterThan(lower?.high as number);
          expect(higher.countedTo <= (lower?.countedTo ?? '')).toBe(true);
        }
        const expected = !first
          ? 'NO_FIGURE'
          : first.on === last?.on
            ? 'NO_NEW_FIGURE'
            : isCorrected
              ? 'CORRECTED'
              : iso((last as typeof first).countedFrom) <= first.on
                ? 'DAYS_OVERLAP'
                : null;
        expect(change.refusal).toBe(expected);
        seen[String(expected)] = (seen[String(expected)] ?? 0) + 1;
      }),
      { numRuns: 150 },
    );
    expect(Object.keys(seen).sort()).toEqual(
      ['CORRECTED', 'DAYS_OVERLAP', 'NO_FIGURE', 'NO_NEW_FIGURE', 'null'].sort(),
    );
  }, 120_000);
});
