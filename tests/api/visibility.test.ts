import { expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { only } from '../support/only.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase();
const { ask } = testApi(db);
const reader = await makeToken(db, 'READER');
const curators = [await makeToken(db, 'CURATOR'), await makeToken(db, 'ADMIN')];

/** Every path in the graph that leads to claims or statuses, with their counts. */
const WAYS = `
  fragment C on ClaimConnection { totalCount nodes { wording } }
  fragment S on PersonStatusConnection { totalCount nodes { wording } }
  query($claim: ID!, $status: ID!) {
    claims(first: 100) { ...C } node(id: $claim) { id } nodes(ids: [$claim, $status]) { id } claim(id: $claim) { id }
    filtered: claims(filter: { or: [{ status: DRAFT }, { not: { status: PUBLISHED } }] }) { ...C }
    article(id: "moscow-times-2024-11-15") { claims { ...C } personStatuses(first: 100) { ...S } }
    event(id: "gaza-captivity") { claims(filter: { article: "moscow-times-2024-11-15" }) { ...C } personStatuses { ...S } }
    place(id: "gaza-strip") { claims(filter: { article: "moscow-times-2024-11-15" }) { ...C } }
    population(id: "everyone") { claims(filter: { measure: HELD_ALIVE }) { ...C } }
    organisation(id: "government-of-israel") { claims(filter: { measure: HELD_ALIVE }) { ...C } }
    whole: claims(filter: { measure: HELD_HOSTAGE, publisher: "moscow-times", population: "everyone" }) { nodes { relations { totalCount nodes { to { wording } } } relatedBy { totalCount nodes { from { wording } } } } }
    person(id: "maxim-kharkin") { statuses { ...S } }
    search(text: "65 hostages remain alive", first: 100) { totalCount nodes { ... on Claim { wording } } }
    label: search(text: "Israel", types: [CLAIM], first: 100) { nodes { ... on Claim { wording } } }
    people(filter: { hasStatus: true }) { totalCount } articles(filter: { hasClaims: true }) { totalCount }
  }`;

it('curators see a draft on every path and others on none, and everyone sees a retracted claim', async () => {
  const { id: claim } = only(await db.prisma.claim.findMany({ where: { value: 65 } }));
  const { id: whole } = only(await db.prisma.claim.findMany({ where: { value: 100 } }));
  const { id: status } = only(
    await db.prisma.personStatus.findMany({
      where: { person: { slug: 'maxim-kharkin' } },
    }),
  );
  await db.prisma.claimRelation.createMany({
    data: [
      { fromId: claim, toId: whole, kind: 'SUBSET_OF' },
      { fromId: whole, toId: claim, kind: 'CONTRADICTS' },
    ],
  });
  const see = (token?: string) =>
    ask(WAYS, { claim: encodeGlobalId('Claim', claim), status: encodeGlobalId('PersonStatus', status) }, { token });
  const wording = 'around 65 hostages remain alive in captivity';

  const published = await see();
  expect(JSON.stringify(published).split(wording).length - 1).toBe(10);
  expect(published.whole.nodes[0]).toMatchObject({ relations: { totalCount: 1 }, relatedBy: { totalCount: 2 } });
  expect(published.people.totalCount).toBe(9);

  await db.prisma.claim.update({ where: { id: claim }, data: { status: 'DRAFT' } });
  await db.prisma.personStatus.update({ where: { id: status }, data: { recordStatus: 'DRAFT' } });
  const draft = await see();
  expect(JSON.stringify(draft)).not.toContain(wording);
  expect(JSON.stringify(draft.person)).not.toContain('Kharkin');
  expect(draft).toMatchObject({
    node: null,
    nodes: [null, null],
    claim: null,
    claims: { totalCount: 27 },
    filtered: { totalCount: 0 },
    person: { statuses: { totalCount: 0 } },
    people: { totalCount: 8 },
  });
  expect(draft.whole.nodes[0]).toMatchObject({ relations: { totalCount: 0 }, relatedBy: { totalCount: 1 } });
  expect(draft.search.totalCount).toBe(published.search.totalCount - 1);
  expect(await see(reader)).toEqual(draft);
  for (const token of curators) {
    expect(await see(token)).toEqual({ ...published, filtered: { totalCount: 1, nodes: [{ wording }] } });
  }

  await db.prisma.claim.update({ where: { id: claim }, data: { status: 'RETRACTED' } });
  const retracted = await see();
  expect(JSON.stringify(retracted).split(wording).length - 1).toBe(11);
  expect(retracted.filtered).toEqual({ totalCount: 1, nodes: [{ wording }] });
});

/** Every path to what is computed from claims. Only published claims count there. */
const MADE_OF_CLAIMS = `{
  series: seriesAbout(event: "gaza-captivity", measure: HELD_ALIVE) {
    points { totalCount nodes { claim { wording } } } origins { totalCount nodes { claims { totalCount } points { nodes { claim { wording } } } latest(on: "2030-01-01") { claim { wording } } } }
    byOrigin { totalCount } band(on: "2024-11-15") { low high claims { wording } } latest(on: "2030-01-01") { claim { wording } } disagreements { nodes { reason } }
  }
  event(id: "gaza-captivity") { series { totalCount nodes { measure points { nodes { claim { wording } } } } } }
  whole: seriesAbout(event: "gaza-captivity", measure: HELD_HOSTAGE, population: "everyone") { parts { nodes { measure } } points { nodes { claim { series { points { totalCount } } } } } }
  attributionStatistics(groupBy: MEASURE) { total { claims } groups { nodes { measure claims } } }
}`;

it('neither a draft nor a retracted claim counts in anything that is computed from claims', async () => {
  const own = await freshDatabase();
  const api = testApi(own);
  const curator = await makeToken(own, 'CURATOR');
  const { id } = only(await own.prisma.claim.findMany({ where: { value: 65 } }));
  const standing = await api.ask(MADE_OF_CLAIMS);
  expect(standing.series).toMatchObject({ points: { totalCount: 1 }, band: [{ low: 63, high: 67 }] });
  expect(standing.event.series.totalCount).toBe(4);
  expect(standing.attributionStatistics.total.claims).toBe(28);
  for (const status of ['DRAFT', 'RETRACTED'] as const) {
    await own.prisma.claim.update({ where: { id }, data: { status } });
    const without = await api.ask(MADE_OF_CLAIMS);
    expect(JSON.stringify(without)).not.toContain('65 hostages');
    expect(without.series).toEqual({
      points: { totalCount: 0, nodes: [] },
      origins: { totalCount: 0, nodes: [] },
      byOrigin: { totalCount: 0 },
      band: [{ low: null, high: null, claims: [] }],
      latest: [],
      disagreements: { nodes: [] },
    });
    expect(without.event.series.totalCount).toBe(3);
    expect(without.attributionStatistics.total.claims).toBe(27);
    expect(await api.ask(MADE_OF_CLAIMS, {}, { token: curator })).toEqual(without);
  }
  await own.prisma.claim.update({ where: { id }, data: { status: 'DRAFT' } });
  const draft = encodeGlobalId('Claim', id);
  for (const query of [
    `compareClaims(a: "${draft}", b: "${draft}") { reason }`,
    `seriesOf(claims: ["${draft}"]) { measure }`,
    `reconcile(claim: "${draft}", dataset: "tfp-gaza-daily") { reason }`,
  ]) {
    const [error] = await api.fail(`{ ${query} }`);
    expect(error?.extensions.code).toBe('NOT_FOUND');
  }
});

it('a curator may compare a draft with published claims, but it does not change what their series shows', async () => {
  const own = await freshDatabase();
  const api = testApi(own);
  const token = await makeToken(own, 'CURATOR');
  const SERIES = `{ series: seriesAbout(event: "october-7-attack", measure: KILLED, population: "russian-citizens") { disagreements { nodes { reason } } } }`;
  const beside = 'adding what each source counts separately, 20 killed and 7 missing against 23 killed and 4 missing';
  expect((await api.ask(SERIES)).series.disagreements.nodes[0].reason).toContain(beside);
  const { id } = only(await own.prisma.claim.findMany({ where: { wording: 'and seven missing' } }));
  await own.prisma.claim.update({ where: { id }, data: { status: 'DRAFT' } });
  const without = await api.ask(SERIES);
  expect(without.series.disagreements.nodes[0].reason).not.toContain('counts separately');
  expect(await api.ask(SERIES, {}, { token })).toEqual(without);

  const four = only(await own.prisma.claim.findMany({ where: { wording: 'another four were reported missing' } }));
  const query = `query($a: ID!, $b: ID!) { compareClaims(a: $a, b: $b) { verdict } seriesOf(claims: [$a]) { measure points { nodes { claim { value } } } } claim(id: $a) { status series { points { totalCount } } } }`;
  const ids = { a: encodeGlobalId('Claim', id), b: encodeGlobalId('Claim', four.id) };
  expect(await api.ask(query, ids, { token })).toEqual({
    compareClaims: { verdict: 'CONFLICTS' },
    seriesOf: { measure: 'MISSING', points: { nodes: [{ claim: { value: 4 } }] } },
    claim: { status: 'DRAFT', series: { points: { totalCount: 1 } } },
  });
});

it('a curator who queries a past day sees the drafts of articles that were published by then', async () => {
  const own = await freshDatabase();
  const api = testApi(own);
  const token = await makeToken(own, 'CURATOR');
  await own.prisma.claim.updateMany({ data: { status: 'DRAFT' } });
  await own.prisma.personStatus.updateMany({ data: { recordStatus: 'DRAFT' } });
  const query = `query($day: Date!) {
    claims(knownBy: $day) { totalCount }
    named: search(text: "Hamas", types: [ORGANISATION, PERSON, EVENT], knownBy: $day) { totalCount }
    found: search(text: "Russian", types: [CLAIM], knownBy: $day) { totalCount }
    person: search(text: "Trufanov", types: [PERSON], knownBy: $day) { nodes { ... on Person { statuses { totalCount } } } }
  }`;
  const day = '2024-09-02';
  const answers = { drafts: await api.ask(query, { day }, { token }), none: await api.ask(query, { day }) };
  await own.prisma.claim.updateMany({ data: { status: 'PUBLISHED' } });
  await own.prisma.personStatus.updateMany({ data: { recordStatus: 'PUBLISHED' } });
  const published = await api.ask(query, { day });
  expect(published.claims.totalCount).toBe(23);
  expect(published.found.totalCount).toBeGreaterThan(0);
  expect(published.person.nodes[0].statuses.totalCount).toBe(1);
  expect(answers.drafts).toEqual(published);
  expect(answers.none).toMatchObject({
    claims: { totalCount: 0 },
    found: { totalCount: 0 },
    person: { nodes: [{ statuses: { totalCount: 0 } }] },
  });
});
