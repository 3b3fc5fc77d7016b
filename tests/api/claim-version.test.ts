import { expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';
import { writeAt } from '../support/moments.ts';

const db = await freshDatabase('curated');
const { app, ask, fail, logged } = testApi(db);

/** A claim with three versions: a draft, published, corrected. Afterwards its event is renamed and its source relabelled. */
const claimId = await writeAt(db, '2100-01-01T00:00:00Z', async (tx) => {
  const made = await makeUpSeries({ prisma: tx }, 'INCIDENT', [
    {
      quantifier: 'EXACT',
      value: 1,
      asOf: ['2001-01-01', null],
      published: ['2001-01-01', null],
      origin: 'idf',
      status: 'DRAFT',
    },
  ]);
  const [id = ''] = made.claimIds;
  await revise(tx, id, 1, { status: 'DRAFT' });
  return id;
});
const id = encodeGlobalId('Claim', claimId);
await change('2100-01-02T00:00:00Z', 2, { status: 'PUBLISHED', ...figure(2) });
await change('2100-01-03T00:00:00Z', 3, figure(3));
await writeAt(db, '2100-01-04T00:00:00Z', async (tx) => {
  await tx.event.updateMany({ where: { claims: { some: { id: claimId } } }, data: { name: 'Renamed' } });
  await tx.attribution.updateMany({ where: { claimId }, data: { label: 'relabelled' } });
});

function figure(value: number) {
  return { value, low: value, high: value, intervalLow: value, intervalHigh: value, wording: `${value} made up` };
}

async function change(moment: string, version: number, data: Prisma.ClaimUpdateInput): Promise<void> {
  await writeAt(db, moment, async (tx) => {
    await tx.claim.update({ where: { id: claimId }, data: { ...data, version } });
    await revise(tx, claimId, version, data);
  });
}

async function revise(tx: Prisma.TransactionClient, entityId: string, version: number, after: object): Promise<void> {
  await tx.revision.create({
    data: { entityType: 'CLAIM', entityId, version, actor: 'A curator', reason: 'made up', after: after as object },
  });
}

const read = async (version: number | null, of = id) =>
  (
    await ask(
      `query ($id: ID!, $version: Int) { claim(id: $id, version: $version) {
        version value wording permalink event { name claims { nodes { value } } } attributions { label }
        origin { label organisation { slug } } series { points { nodes { claim { value event { name } } } } } revisions { totalCount }
      } }`,
      { id: of, version },
    )
  ).claim;

it('a version of a claim shows what was written then, with everything below it as it stood', async () => {
  const then = (value: number) => ({
    version: value,
    value,
    wording: `${value} made up`,
    permalink: `/claims/${id}/${value}`,
    event: { name: 'A made-up event', claims: { nodes: [{ value }] } },
    attributions: [{ label: 'made up: idf' }],
    origin: { label: 'made up: idf', organisation: { slug: 'idf' } },
    series: { points: { nodes: [{ claim: { value, event: { name: 'A made-up event' } } }] } },
    revisions: { totalCount: value - 1 },
  });
  expect(await read(2)).toEqual(then(2));
  expect(await read(3)).toEqual(then(3));
  expect(await read(null)).toMatchObject({
    ...then(3),
    event: { name: 'Renamed', claims: { nodes: [{ value: 3 }] } },
    attributions: [{ label: 'relabelled' }],
    origin: { label: 'relabelled' },
    series: { points: { nodes: [{ claim: { event: { name: 'Renamed' } } }] } },
  });
});

it('a version that is a draft or does not exist is null; an impossible one is an error', async () => {
  expect(await read(1)).toBeNull();
  expect(await read(4)).toBeNull();
  expect(await read(2_147_483_647)).toBeNull();
  expect(await read(1, encodeGlobalId('Claim', '00000000-0000-7000-8000-000000000000'))).toBeNull();
  for (const version of [0, -1]) {
    const [error] = await fail('query ($id: ID!, $version: Int) { claim(id: $id, version: $version) { id } }', {
      id,
      version,
    });
    expect(error?.extensions.code).toBe('INVALID_ARGUMENT');
  }
  const [error] = await fail('query ($id: ID!) { claim(id: $id, version: 1) { id } }', {
    id: encodeGlobalId('Event', claimId),
  });
  expect(error?.extensions.code).toBe('INVALID_ID');
});

it('two versions can be read side by side in one query', async () => {
  const { two, three, now } = await ask(
    `query ($id: ID!) { two: claim(id: $id, version: 2) { ...C } three: claim(id: $id, version: 3) { ...C } now: claim(id: $id) { ...C } }
     fragment C on Claim { value event { name claims(first: 1) { nodes { value } } } }`,
    { id },
  );
  const shown = (value: number, name = 'A made-up event') => ({
    value,
    event: { name, claims: { nodes: [{ value }] } },
  });
  expect([two, three, now]).toEqual([shown(2), shown(3), shown(3, 'Renamed')]);
});

it('every claim has a permalink that leads to itself', async () => {
  const { claims } = await ask('{ claims(first: 100) { nodes { id version permalink wording } } }');
  expect(claims.nodes.length).toBeGreaterThanOrEqual(28);
  // Without the fragment after the #, as every client does.
  const get = (address: string) => app.fetch(new URL(address.replace(/#.*/, ''), 'http://localhost').href);
  for (const { permalink, ...claim } of claims.nodes.slice(0, 5)) {
    const response = await get(permalink);
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/graphql\?query=.*#run$/);
    const answer = await get(location);
    expect(await answer.json()).toMatchObject({ data: { claim: { ...claim, permalink } } });
  }
  const older = await get((await get(`/claims/${id}/2`)).headers.get('location') ?? '');
  expect((await older.json()).data.claim).toMatchObject({ wording: '2 made up', event: { name: 'A made-up event' } });
});

it.each([
  ['an unknown version', `/claims/${id}/9`, 'NOT_FOUND'],
  ['a draft', `/claims/${id}/1`, 'NOT_FOUND'],
  ['an unknown claim', `/claims/${encodeGlobalId('Claim', '00000000-0000-7000-8000-000000000000')}/1`, 'NOT_FOUND'],
  ['the id of another type of record', `/claims/${encodeGlobalId('Event', claimId)}/1`, 'INVALID_ID'],
  ['a malformed id', '/claims/nothing/1', 'INVALID_ID'],
  ['version 0', `/claims/${id}/0`, 'NOT_FOUND'],
  ['a version that is not a number', `/claims/${id}/one`, 'NOT_FOUND'],
  ['an address with more segments', `/claims/${id}/2/more`, 'NOT_FOUND'],
])('%s is not found', async (_what, address, code) => {
  const response = await app.fetch(`http://localhost${address}`);
  expect(response.status).toBe(404);
  expect((await response.json()).errors[0].extensions.code).toBe(code);
  expect(logged).toEqual([]);
});

it('is found by its article and its key, with a version too', async () => {
  const { byKey, byId, version } = await ask(`{
    byKey: claim(article: "moscow-times-2024-09-02", key: "killed-in-attack") { id value permalink }
    byId: claims(filter: { article: "moscow-times-2024-09-02" }, first: 100) { nodes { id key } }
    version: claim(article: "moscow-times-2024-09-02", key: "killed-in-attack", version: 1) { version value }
  }`);
  const own = byId.nodes.find(({ key }: { key: string }) => key === 'killed-in-attack');
  expect(byKey).toEqual({ id: own.id, value: 1205, permalink: `/claims/${own.id}/1` });
  expect(version).toEqual({ version: 1, value: 1205 });
  const { nothing, elsewhere, nul } = await ask(
    `query ($nul: String) {
      nothing: claim(article: "moscow-times-2024-09-02", key: "no-such-key") { id }
      elsewhere: claim(article: "moscow-times-2024-11-15", key: "killed-in-attack-of-another") { id }
      nul: claim(article: "moscow-times-2024-09-02", key: $nul) { id } }`,
    { nul: 'killed\0' },
  );
  expect({ nothing, elsewhere, nul }).toEqual({ nothing: null, elsewhere: null, nul: null });
});

it.each([
  '',
  '(version: 1)',
  '(article: "moscow-times-2024-09-02")',
  '(key: "killed-in-attack")',
  '(id: "x", article: "moscow-times-2024-09-02", key: "killed-in-attack")',
  '(id: "x", key: "killed-in-attack")',
])('claim%s is refused: either its id, or its article and key', async (args) => {
  const [error] = await fail(`{ claim${args} { id } }`);
  expect(error).toMatchObject({
    message: 'Give either the `id` of the claim, or its `article` and its `key`.',
    extensions: { code: 'INVALID_ARGUMENT' },
  });
});

it('a draft cannot be found by its key', async () => {
  const { prisma } = db;
  const draft = await prisma.claim.findFirstOrThrow({ where: { article: { slug: 'moscow-times-2024-11-15' } } });
  await prisma.claim.update({ where: { id: draft.id }, data: { status: 'DRAFT' } });
  const { claim } = await ask('query ($key: String) { claim(article: "moscow-times-2024-11-15", key: $key) { id } }', {
    key: draft.key,
  });
  expect(claim).toBeNull();
});
