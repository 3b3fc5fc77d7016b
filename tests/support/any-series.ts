import fc from 'fast-check';
import type { MadeUpClaim } from './made-up.ts';

/** Random series with few numbers, days and sources, so that everything that can coincide does. */

const day = fc.integer({ min: 1, max: 6 }).map((n) => `2001-01-0${n}`);
const days = fc
  .tuple(fc.option(day, { freq: 6 }), fc.option(day, { freq: 6 }))
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]) as [string | null, string | null]);
/** Often the same day, and often none, so that the days of publication decide. */
const asOf = fc.oneof(days, fc.constant(['2001-01-03', '2001-01-03'] as const), fc.constant([null, null] as const));
const published = fc.oneof(
  days,
  day.map((on) => [on, on] as const),
);
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
/** Chains with an agency, an office, and a person before the origin, and articles of a paper, a government and nobody known. */
const source: fc.Arbitrary<Pick<MadeUpClaim, 'origin' | 'through' | 'publisher'>> = fc
  .record({
    origin: fc.constantFrom('hamas', 'idf', 'sapir-cohen', 'afp', null),
    through: fc.subarray(['afp', 'united-nations', 'roni-krivoi']),
    publisher: fc.constantFrom('meduza', 'kremlin', 'united-nations', null),
  })
  .map(({ origin, through, publisher }) => ({
    origin,
    publisher,
    through: through.filter((slug) => slug !== origin && slug !== publisher),
  }));
const claim: fc.Arbitrary<MadeUpClaim> = fc
  .tuple(figure, asOf, published, source, fc.nat(11))
  .map(([said, countedOn, publishedOn, saidBy, oddity]) => ({
    ...said,
    ...saidBy,
    asOf: countedOn,
    published: publishedOn,
    ...(oddity === 0 && { rank: 'DEPRECATED' as const }),
    ...(oddity === 2 && { also: { stance: 'DENIES' as const } }),
    ...(oddity === 1 && said.quantifier === 'EXACT' && { otherQuantifier: 'APPROXIMATELY' as const }),
  }));
const kind = fc.constantFrom('SUBSET_OF', 'ADDITIONAL_TO', 'RESTATES', 'SUPERSEDES', 'CONTRADICTS', 'DENIES');
/** The period of every PERIOD and DELTA, so that they belong to one series. */
const PERIOD = { periodFrom: new Date('2001-01-01'), periodTo: new Date('2001-01-02') };
export const anySeries = fc
  .record({
    countType: fc.constantFrom('INCIDENT', 'CUMULATIVE', 'STOCK', 'TALLY_SO_FAR', 'PERIOD', 'DELTA'),
    measure: fc.constantFrom('KILLED', 'MISSING'),
    claims: fc.array(claim, { minLength: 1, maxLength: 10 }),
    relations: fc.uniqueArray(fc.tuple(fc.nat(9), kind, fc.nat(9)), {
      maxLength: 3,
      selector: ([a, , b]) => [a, b].sort().join(),
    }),
  })
  .map(({ countType, measure, claims, relations }) => {
    const also = countType === 'PERIOD' || countType === 'DELTA' ? PERIOD : {};
    return {
      countType,
      measure,
      claims: claims.map((one) => ({ ...one, also: { ...one.also, ...also } })),
      relations: relations.filter(
        ([from, stated, to]) =>
          from !== to &&
          from < claims.length &&
          to < claims.length &&
          // Only a denial denies.
          (stated !== 'DENIES' || claims[from]?.also?.stance === 'DENIES'),
      ),
    };
  });
