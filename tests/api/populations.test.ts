import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Populations that are defined by facets, and places with several parents: lists, comparisons and parts of series. */

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const event = 'recovery-of-bodies-2024-08-31';

const population = (name: string, input: object) => write('recordPopulation', { population: { name, ...input } });
const place = (name: string, ...parents: object[]) => write('recordPlace', { place: { name, parents } });
await place(
  'Peninsula',
  { place: 'russia', view: { label: 'Russia' } },
  { place: 'ukraine', view: { label: 'Ukraine' } },
);
await place('Port', { place: 'peninsula' });
await population('Peaceful people', { parents: ['everyone'], facets: { status: 'CIVILIAN' } });
await population('Grown women', { parents: ['everyone'], facets: { sex: 'FEMALE', ageGroup: 'ADULT' } });
await population('Peaceful women', { facets: { sex: 'FEMALE', ageGroup: 'OLDER_ADULT', status: 'CIVILIAN' } });
await population('Grown men', { parents: ['everyone'], facets: { sex: 'MALE', ageGroup: 'ADULT' } });
await population('People of Ukraine', { facets: { residence: 'ukraine' } });
await population('People of the port', { facets: { residence: 'port', nationality: 'UA' } });

const { claims } = await recordMadeUp(write, [
  madeUpClaim(1232, { key: 'peaceful-people', event, population: 'peaceful-people' }),
  madeUpClaim(250, { key: 'grown-men', event, population: 'grown-men' }),
  madeUpClaim(90, { key: 'grown-women', event, population: 'grown-women' }),
  madeUpClaim(91, { key: 'peaceful-women', event, population: 'peaceful-women' }),
  madeUpClaim(70, { key: 'people-of-ukraine', event, population: 'people-of-ukraine' }),
  madeUpClaim(7, { key: 'people-of-the-port', event, population: 'people-of-the-port' }),
  madeUpClaim(61, { key: 'in-russia', event, place: 'russia' }),
  madeUpClaim(62, { key: 'in-ukraine', event, place: 'ukraine' }),
  madeUpClaim(63, { key: 'in-the-port', event, place: 'port' }),
]);
const idOf = (key: string) => claims.find((claim: { key: string }) => claim.key === key).id;

describe('claims are compared by what contains what', () => {
  it.each([
    ['peaceful-women', 'peaceful-people', 'PART_OF', 'counts Peaceful women within Peaceful people, so it is part of'],
    ['peaceful-women', 'grown-women', 'PART_OF', 'although it is the larger number'],
    ['grown-men', 'peaceful-people', 'NOT_COMPARABLE', 'do not count the same thing: they differ in population'],
    ['grown-men', 'grown-women', 'NOT_COMPARABLE', 'do not count the same thing: they differ in population'],
    ['people-of-the-port', 'people-of-ukraine', 'PART_OF', 'People of the port within People of Ukraine'],
    ['in-the-port', 'in-russia', 'PART_OF', 'counts Port within Russia'],
    ['in-the-port', 'in-ukraine', 'PART_OF', 'counts Port within Ukraine'],
    ['in-russia', 'in-ukraine', 'NOT_COMPARABLE', 'do not count the same thing: they differ in place'],
  ])('%s and %s: %s', async (one, two, verdict, reason) => {
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      const { compareClaims } = await api.ask(
        'query ($a: ID!, $b: ID!) { compareClaims(a: $a, b: $b) { verdict reason } }',
        { a: idOf(a), b: idOf(b) },
      );
      expect(compareClaims).toEqual({ verdict, reason: expect.stringContaining(reason) });
    }
  });
});

it.each([
  ['population: "peaceful-people"', ['Peaceful women']],
  ['population: "grown-women"', ['Peaceful women']],
  ['population: "people-of-ukraine"', ['People of the port']],
  ['population: "grown-men"', []],
])('the series of %s has the parts %j', async (which, parts) => {
  const { series } = await api.ask(
    `{ series: seriesAbout(event: "${event}", measure: KILLED, ${which}) { parts(first: 10) { nodes { population { name } } } } }`,
  );
  expect(series.parts.nodes.map((node: { population: { name: string } }) => node.population.name)).toEqual(parts);
});

it.each([
  ['{ sex: [FEMALE], status: [CIVILIAN] }', ['peaceful-women']],
  ['{ ageGroup: [ADULT] }', ['grown-men', 'grown-women']],
  ['{ nationality: ["ua"], residence: ["port"] }', ['people-of-the-port']],
  ['{ residence: ["peninsula"] }', []],
])('populations can be listed by their facets: %s', async (filter, slugs) => {
  const { populations } = await api.ask(`{ populations(filter: ${filter}) { nodes { slug } } }`);
  expect(populations.nodes.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
});

it('a place lists its parents with their views, its children and who is defined by living there', async () => {
  expect(
    await api.ask(`{ peninsula: place(id: "peninsula") { parents { place { slug } view { label basis organisation { slug } } }
        children { nodes { slug } } }
      russia: place(id: "russia") { children { nodes { slug } } } port: place(id: "port") { residents { nodes { slug } } } }`),
  ).toEqual({
    peninsula: {
      parents: [
        { place: { slug: 'russia' }, view: { label: 'Russia', basis: 'STATED', organisation: null } },
        { place: { slug: 'ukraine' }, view: { label: 'Ukraine', basis: 'STATED', organisation: null } },
      ],
      children: { nodes: [{ slug: 'port' }] },
    },
    russia: { children: { nodes: [{ slug: 'moscow' }, { slug: 'peninsula' }] } },
    port: { residents: { nodes: [{ slug: 'people-of-the-port' }] } },
  });
});

it('the past shows the facets and parents of then', async () => {
  const before = new Date().toISOString();
  const { population: found } = await api.ask('{ population(id: "grown-men") { id version } }');
  await write('revisePopulation', {
    ...{ id: found.id, version: found.version, reason: 'A made-up reason.' },
    changes: { facets: { sex: 'MALE' }, parents: [] },
  });
  const shape = '{ facets { sex ageGroup } parents { slug } }';
  expect(
    await api.ask(
      `{ now: population(id: "grown-men") ${shape} earlier: population(id: "grown-men", asRecordedOn: "${before}") ${shape} }`,
    ),
  ).toEqual({
    now: { facets: { sex: 'MALE', ageGroup: null }, parents: [] },
    earlier: { facets: { sex: 'MALE', ageGroup: 'ADULT' }, parents: [{ slug: 'everyone' }] },
  });
  // As it was, for the other tests.
  await write('revisePopulation', {
    ...{ id: found.id, version: found.version + 1, reason: 'A made-up reason.' },
    changes: { facets: { sex: 'MALE', ageGroup: 'ADULT' }, parents: ['everyone'] },
  });
});
