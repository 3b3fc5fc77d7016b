import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fits } from '../../server/follow/fits.ts';
import { createContext } from '../../server/graphql/base/context.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { type ClaimFilterShape, resolveClaimFilter, whereClaims } from '../../server/graphql/entities/claim-list.ts';
import { FILTERED } from '../../server/graphql/streams/claim-states.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';

/** A filter that is applied to a claim in memory finds what the database finds. */

const db = await freshDatabase();
await makeUpSeries(db, 'CUMULATIVE', [
  { quantifier: 'UNSPECIFIED', value: null, asOf: [null, null], published: [null, null], origin: null },
  { quantifier: 'AT_LEAST', value: 5, asOf: ['2024-01-01', null], published: [null, '2024-01-02'], origin: null },
  { quantifier: 'AT_MOST', value: 9, asOf: [null, '2024-03-01'], published: ['2024-03-01', null], origin: null },
]);
const hamas = await db.prisma.organisation.findUniqueOrThrow({ where: { slug: 'hamas' } });
const party = { responsibleId: hamas.id, responsibleLabel: 'A made-up party', responsibleBasis: 'STATED' } as const;
const day = (text: string) => new Date(text);
await makeUpSeries(
  db,
  'PERIOD',
  [
    { ...party, cause: 'FAMINE', verification: 'VERIFIED', stance: 'DENIES' } as const,
    { unit: 'HOUSEHOLD', cause: 'DISEASE', identification: 'IDENTIFIED' } as const,
  ].map((also, i) => ({
    also: { ...also, periodFrom: day('2023-12-01'), periodTo: day(`2024-0${i + 1}-01`) },
    ...{ quantifier: 'EXACT', value: 5, asOf: [null, null], published: [null, null], origin: null },
  })),
);
// This claim has neither place nor publisher: SQL and memory might treat unknown values differently.
await db.prisma.claim.updateMany({ where: { quantifier: 'AT_MOST' }, data: { placeId: null } });
// Every writer sets the caveats; a missing list is read as empty.
await db.prisma.claim.updateMany({ where: { key: { startsWith: 'unnamed-' } }, data: { caveats: [] } });
const named = { select: { id: true, slug: true } } as const;
const claims = await db.prisma.claim.findMany({
  orderBy: { id: 'asc' },
  include: {
    event: named,
    place: named,
    population: named,
    publisher: named,
    originOrganisation: named,
    originPerson: named,
    ...FILTERED,
    article: { select: { ...named.select, ...FILTERED.article.select } },
  },
});
const context = createContext(db);

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { maxLength: Math.min(3, values.length) }), { nil: undefined, freq: 3 });
const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 5 });
const anyDay = fc.constantFrom(...['2023-10-07', '2023-12-31', '2024-02-01', '2024-09-02'].map(day));
const range = fc.option(
  fc
    .tuple(fc.option(anyDay), fc.option(anyDay))
    .map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b })),
  { nil: undefined, freq: 5 },
);
const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
const organisation = claims.flatMap(({ originOrganisation }) => originOrganisation ?? []);
const sources = [
  ...distinct(organisation.map(({ slug }) => slug as string)),
  ...claims.flatMap(({ originPerson }) => originPerson?.slug ?? []),
  encodeGlobalId('Organisation', (organisation[0] as { id: string }).id),
];

const condition = fc.record({
  event: some(distinct(claims.flatMap(({ event }) => event.slug ?? []))),
  eventWithin: some(['gaza-war', 'gaza-captivity', 'october-7-attack', 'nir-oz-attack'] as const),
  measure: some(distinct(claims.map(({ measure }) => measure))),
  countType: some(['INCIDENT', 'CUMULATIVE', 'STOCK', 'PERIOD'] as const),
  unit: some(['PERSON', 'HOUSEHOLD'] as const),
  stance: some(['ASSERTS', 'DENIES'] as const),
  responsible: some(['hamas', 'idf']),
  cause: some(['FAMINE', 'DISEASE', 'ACCIDENT'] as const),
  verification: some(['VERIFIED', 'PRELIMINARY'] as const),
  identification: some(['IDENTIFIED', 'UNIDENTIFIED'] as const),
  period: range,
  population: some(distinct(claims.flatMap(({ population }) => population.slug ?? []))),
  populationWithin: some(['everyone', 'russian-citizens', 'women-and-children'] as const),
  place: some(distinct(claims.flatMap(({ place }) => place?.slug ?? []))),
  placeWithin: some(['palestine', 'israel', 'lebanon'] as const),
  article: some(distinct(claims.map(({ article }) => article.slug ?? encodeGlobalId('Article', article.id)))),
  publisher: some(distinct(claims.flatMap(({ publisher }) => publisher?.slug ?? []))),
  attributedTo: some(sources),
  origin: some(sources),
  ownVoice: maybe([true, false]),
  unnamed: some(['WITNESS', 'MEDIC', 'OTHER'] as const),
  quantifier: some(distinct(claims.map(({ quantifier }) => quantifier))),
  caveat: some(distinct(claims.flatMap(({ caveats }) => caveats))),
  rank: some(['PREFERRED', 'NORMAL'] as const),
  status: some(['PUBLISHED', 'DRAFT'] as const),
  asOf: range,
  publishedOn: range,
  consistentWith: maybe([0, 5, 9, 23, 240, 1_205, 40_691]),
});
const one = condition.chain((whole) =>
  // Most combinations of conditions match nothing.
  fc
    .shuffledSubarray(Object.keys(whole) as (keyof typeof whole)[], { maxLength: 3 })
    .map((kept) => Object.fromEntries(kept.map((key) => [key, whole[key]])) as ClaimFilterShape),
);
const { filter } = fc.letrec<{ filter: ClaimFilterShape }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: one, weight: 3 },
    { arbitrary: tie('filter').map((not) => ({ not })), weight: 2 },
    { arbitrary: fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })), weight: 1 },
    { arbitrary: fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })), weight: 1 },
    { arbitrary: fc.tuple(one, tie('filter')).map(([all, not]) => ({ ...all, not })), weight: 1 },
  ),
}));

it('finds what the database finds, for any filter', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(filter, async (shape) => {
      const where = whereClaims(await resolveClaimFilter(shape, context));
      const rows = await db.prisma.claim.findMany({ where, select: { id: true } });
      const ids = claims.filter((claim) => fits(where, claim)).map(({ id }) => id);
      expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
      if (ids.length > 0 && ids.length < claims.length) found++;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(50);
});

it('refuses unknown fields and operators, and never guesses', () => {
  const [claim] = claims as [(typeof claims)[0]];
  expect(() => fits({ colour: 'red' }, claim)).toThrow('The row has no colour to filter by.');
  expect(() => fits({ wording: { contains: 'x' } }, claim)).toThrow();
});
