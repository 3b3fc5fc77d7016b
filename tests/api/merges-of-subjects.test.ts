import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Merges of what figures are about: events, places and populations. */

/** Returns everything that a merge of events, places or populations may change, without versions, times and ids of rows. */
async function ledger({ prisma }: Database) {
  const byId = { orderBy: { id: 'asc' as const } };
  const tables = [
    await prisma.event.findMany(byId),
    await prisma.eventPlace.findMany({ orderBy: [{ eventId: 'asc' }, { placeId: 'asc' }] }),
    await prisma.place.findMany(byId),
    await prisma.placeParent.findMany({ orderBy: [{ placeId: 'asc' }, { parentId: 'asc' }] }),
    await prisma.population.findMany(byId),
    await prisma.populationParent.findMany({ orderBy: [{ populationId: 'asc' }, { parentId: 'asc' }] }),
    await prisma.claim.findMany(byId),
    await prisma.personStatus.findMany(byId),
    (await prisma.mention.findMany({ orderBy: [{ articleId: 'asc' }, { position: 'asc' }] })).map(
      ({ id: _, ...row }) => row,
    ),
  ];
  return tables.map((rows: object[]) =>
    rows.map((row) => {
      const { version: _, since: __, ...rest } = row as Record<string, unknown>;
      return rest;
    }),
  );
}

const ONES: Record<string, string> = { Events: 'event', Places: 'place', Populations: 'population' };

async function fresh() {
  const db = await freshDatabase('curated');
  const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
  const write = writer(api);
  const versionOf = async (plural: string, id: string) =>
    (await api.ask(`{ one: ${ONES[plural]}(id: "${id}") { version } }`)).one.version;
  const merge = async (plural: string, from: string, into: string) =>
    write(
      `merge${plural}`,
      {
        ...{ from, into, reason: 'They are one.' },
        fromVersion: await versionOf(plural, from),
        intoVersion: await versionOf(plural, into),
      },
      'moved into { id slug } merged { id slug mergedInto { slug } }',
    );
  const unmerge = async (plural: string, id: string) =>
    write(
      `unmerge${plural}`,
      { id, version: await versionOf(plural, id), reason: 'They are two.' },
      'moved merged { mergedInto { slug } }',
    );
  return { db, ...api, write, merge, unmerge };
}

describe.each([
  ['Events', 'november-2023-truce', 'gaza-captivity', 'events', '{ events(first: 100) { nodes { slug } } }'],
  ['Places', 'gaza-strip', 'palestine', 'places', '{ places { nodes { slug } } }'],
  [
    'Populations',
    'israeli-women-and-children',
    'women-and-children',
    'populations',
    '{ populations { nodes { slug } } }',
  ],
])('merge%s', (plural, from, into, list, query) => {
  it('moves every reference, redirects the old slug, and is undone without a trace except in the log', async () => {
    const { db, ask, merge, unmerge } = await fresh();
    const before = await ledger(db);
    const revisions = await db.prisma.revision.count();
    const one = ONES[plural] as string;
    const count = async (id: string) =>
      (await ask(`{ one: ${one}(id: "${id}") { claims { totalCount } } }`)).one.claims.totalCount;
    const [moving, standing] = [await count(from), await count(into)];
    expect(moving).toBeGreaterThan(0);
    const merged = await merge(plural, from, into);
    expect(merged).toMatchObject({
      __typename: `${plural}Merged`,
      into: { slug: into },
      merged: { slug: from, mergedInto: { slug: into } },
    });
    expect([await count(from), await count(into)]).toEqual([0, moving + standing]);
    const { claims } = await ask(`{ claims(filter: { ${one}: "${from}" }) { totalCount } }`);
    expect(claims.totalCount).toBe(moving + standing);
    const listed = (await ask(query))[list].nodes.map(({ slug }: { slug: string }) => slug);
    expect(listed).toContain(into);
    expect(listed).not.toContain(from);
    // One revision for each record that was moved, and one for each of the two, as far as it changed.
    const written = await db.prisma.revision.findMany({ orderBy: { sequence: 'asc' }, skip: revisions });
    expect(written.length).toBeGreaterThanOrEqual(merged.moved + 1);
    expect(new Set(written.map(({ reason }) => reason))).toEqual(new Set(['They are one.']));
    expect(await unmerge(plural, from)).toMatchObject({ moved: merged.moved, merged: { mergedInto: null } });
    expect(await ledger(db)).toEqual(before);
  });
});

it('a merged place hands its parts, parents and codes on, and parts keep other changes when it is undone', async () => {
  const { ask, write, merge, unmerge } = await fresh();
  const make = async (name: string, input: object = {}) =>
    (await write('recordPlace', { place: { name, ...input } }, 'place { id slug version }')).place;
  await make('Land');
  await make('Valley', { parents: [{ place: 'land' }], geonamesId: 77 });
  await make('Dale', { parents: [{ place: 'israel', view: { label: 'a made-up state' } }] });
  const town = await make('Town', { parents: [{ place: 'valley' }, { place: 'dale' }] });
  const hut = await make('Hut', { parents: [{ place: 'valley' }] });
  await merge('Places', 'valley', 'dale');
  const shape = `{ dale: place(id: "dale") { geonamesId parents { place { slug } view { label } } }
    valley: place(id: "valley") { geonamesId parents { place { slug } } }
    town: place(id: "town") { parents { place { slug } } } hut: place(id: "hut") { version name parents { place { slug } } } }`;
  expect(await ask(shape)).toEqual({
    dale: {
      geonamesId: 77,
      parents: [
        { place: { slug: 'israel' }, view: { label: 'a made-up state' } },
        { place: { slug: 'land' }, view: null },
      ],
    },
    valley: { geonamesId: null, parents: [] },
    town: { parents: [{ place: { slug: 'dale' } }] },
    hut: { version: 2, name: 'Hut', parents: [{ place: { slug: 'dale' } }] },
  });
  await write('revisePlace', { id: hut.id, version: 2, changes: { name: 'Old hut' }, reason: 'Its name.' });
  await unmerge('Places', 'valley');
  expect(await ask(shape)).toMatchObject({
    dale: { geonamesId: null, parents: [{ place: { slug: 'israel' }, view: { label: 'a made-up state' } }] },
    valley: { geonamesId: 77, parents: [{ place: { slug: 'land' } }] },
    town: { parents: [{ place: { slug: 'dale' } }, { place: { slug: 'valley' } }] },
    hut: { name: 'Old hut', parents: [{ place: { slug: 'valley' } }] },
  });
  expect(town.version).toBe(1);
});

it('a merged population is part of nothing by its facets any more, and the other one takes them', async () => {
  const { ask, write, merge } = await fresh();
  const make = (name: string, input: object = {}) => write('recordPopulation', { population: { name, ...input } });
  await make('Nurses', { facets: { status: 'MEDICAL', sex: 'FEMALE' } });
  await make('Female medics');
  expect(await merge('Populations', 'nurses', 'female-medics')).toMatchObject({ __typename: 'PopulationsMerged' });
  expect(
    await ask(
      '{ a: population(id: "nurses") { facets { sex } } b: population(id: "female-medics") { facets { sex status } } }',
    ),
  ).toEqual({
    a: { facets: null },
    b: { facets: { sex: 'FEMALE', status: 'MEDICAL' } },
  });
});

describe('what is refused', () => {
  it('populations with different facets', async () => {
    const { write, merge } = await fresh();
    await write('recordPopulation', { population: { name: 'Boys', facets: { sex: 'MALE', ageGroup: 'CHILD' } } });
    await write('recordPopulation', { population: { name: 'Girls', facets: { sex: 'FEMALE', ageGroup: 'CHILD' } } });
    expect(await merge('Populations', 'boys', 'girls')).toMatchObject({
      __typename: 'ValidationError',
      message: 'from is defined by other facets than girls: correct the facets of one of them first.',
    });
  });

  it.each([
    ['Events', 'october-7-attack', 'nir-oz-attack', 'event'],
    ['Places', 'israel', 'nir-oz', 'place'],
    ['Populations', 'everyone', 'children', 'population'],
  ])('%s: a whole into its part', async (plural, whole, part, noun) => {
    const { merge } = await fresh();
    expect(await merge(plural, whole, part)).toMatchObject({
      __typename: 'ValidationError',
      message: `into is part of the ${noun} that would be merged into it: give it another parent first.`,
    });
  });
});

it('an organisation that is merged takes along what it says about parents', async () => {
  const { ask, write, db } = await fresh();
  const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'Another made-up admin') });
  const place = { name: 'Isle', parents: [{ place: 'israel', view: { label: 'AFP', organisation: 'afp' } }] };
  await write('recordPlace', { place });
  const parentView = { label: 'AFP', organisation: 'afp' };
  await write('recordOrganisation', {
    organisation: { name: 'Isle Office', kind: 'OFFICE', parent: 'hamas', parentView },
  });
  const { a, b } = await ask('{ a: organisation(id: "afp") { version } b: organisation(id: "tass") { version } }');
  const input = { from: 'afp', into: 'tass', fromVersion: a.version, intoVersion: b.version, reason: 'They are one.' };
  expect(await writer(api)('mergeOrganisations', input)).toMatchObject({ __typename: 'OrganisationsMerged' });
  expect(
    await ask(`{ place(id: "isle") { parents { view { organisation { slug } } } }
      organisation(id: "isle-office") { parentView { organisation { slug } } } }`),
  ).toEqual({
    place: { parents: [{ view: { organisation: { slug: 'tass' } } }] },
    organisation: { parentView: { organisation: { slug: 'tass' } } },
  });
});

it('what is written under the slug of a merged record leads to the one that it became', async () => {
  const { ask, write, merge, db } = await fresh();
  await merge('Events', 'november-2023-truce', 'gaza-captivity');
  await merge('Places', 'gaza-strip', 'palestine');
  await merge('Populations', 'israeli-women-and-children', 'women-and-children');
  const old = { event: 'november-2023-truce', place: 'gaza-strip', population: 'israeli-women-and-children' };
  const { claims } = await recordMadeUp(write, [madeUpClaim(5, old)]);
  const now = {
    event: { slug: 'gaza-captivity' },
    place: { slug: 'palestine' },
    population: { slug: 'women-and-children' },
  };
  expect(
    (
      await ask(
        `{ node(id: "${claims[0].id}") { ... on Claim { event { slug } place { slug } population { slug } } } }`,
      )
    ).node,
  ).toEqual(now);
  const { series } =
    await ask(`{ series: seriesAbout(event: "${old.event}", measure: KILLED, population: "${old.population}") {
    event { slug } population { slug } points(first: 5) { totalCount } } }`);
  expect(series).toEqual({ event: now.event, population: now.population, points: { totalCount: 1 } });
  // Streams are fed from the log: every claim that moved has a revision of its own.
  const moved = await db.prisma.revision.findMany({ where: { entityType: 'CLAIM', reason: 'They are one.' } });
  expect(moved.length).toBeGreaterThan(6);
});
