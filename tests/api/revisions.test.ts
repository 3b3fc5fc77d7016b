import { describe, expect, it } from 'vitest';
import type { Prisma } from '../../server/database/client.ts';
import type { Given } from '../../server/domain/files/given.ts';
import { importCurated } from '../../server/domain/files/import-curated.ts';
import { kindNames } from '../../server/domain/records/kinds.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { readFrozen } from '../support/fixture.ts';
import { makeUpSeries } from '../support/made-up.ts';
import { makeReading, recordReading } from '../support/made-up-reading.ts';
import { writeAt } from '../support/moments.ts';
import { claimNamed, only } from '../support/only.ts';
import { recordStatements } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase('curated');
const { ask, fail } = testApi(db);
const curated = await readFrozen();

/** Returns the curated files with a change to one article. */
function corrected(change: (article: Given['articles'][number]['data']) => object): Given {
  const articles = curated.articles.map((file) =>
    file.data.slug === 'moscow-times-2024-09-02' ? { ...file, data: { ...file.data, ...change(file.data) } } : file,
  );
  return { ...curated, articles };
}

const HISTORY = 'totalCount nodes { id version at actor reason changes { path before after } }';

it('every type of record has a list of its revisions', async () => {
  const reading = await recordReading(db, makeReading());
  const { id: candidate } = only(await db.prisma.candidate.findMany({ where: { value: 14 }, select: { id: true } }));
  const curator = testApi(db, { token: await makeToken(db, 'CURATOR', 'Grace') });
  const { nodes } = await curator.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename revisions { totalCount nodes { version } } } }',
    { ids: [...(await oneOfEach()), encodeGlobalId('Reading', reading), encodeGlobalId('Candidate', candidate)] },
  );
  expect(nodes.map((node: Answer) => node.__typename).sort()).toEqual([...kindNames].sort());
  for (const node of nodes)
    expect(node, node.__typename).toMatchObject({ revisions: { totalCount: 1, nodes: [{ version: 1 }] } });
});

/** Returns the global id of a record of each type, with a made-up observation. */
async function oneOfEach(): Promise<string[]> {
  const { id, eventId, populationId } = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');
  const { id: datasetId } = await db.prisma.dataset.findUniqueOrThrow({ where: { slug: 'attested-curated' } });
  const observation = await writeAt(db, '2100-01-04T00:00:00Z', async (tx) => {
    const made = await tx.observation.create({
      data: {
        eventId,
        populationId,
        datasetId,
        day: new Date('2001-01-01'),
        field: 'made_up',
        value: 1,
        measure: 'KILLED',
        countType: 'CUMULATIVE',
      },
    });
    await revise(tx, 'OBSERVATION', made.id, 1, null, { value: 1 });
    return made;
  });
  const { person, ...named } = await ask(`{
    article(id: "moscow-times-2024-09-02") { id } event(id: "gaza-war") { id } organisation(id: "hamas") { id }
    person(id: "maxim-kharkin") { id statuses { nodes { id } } } place(id: "israel") { id } population(id: "everyone") { id }
    dataset(id: "attested-curated") { id }
  }`);
  const records: { id: string }[] = [...Object.values<{ id: string }>(named), person, only(person.statuses.nodes)];
  return [
    ...records.map(({ id: global }) => global),
    encodeGlobalId('Claim', id),
    encodeGlobalId('Observation', observation.id),
  ];
}

async function revise(
  tx: Prisma.TransactionClient,
  entityType: Prisma.RevisionCreateInput['entityType'],
  entityId: string,
  version: number,
  before: object | null,
  after: object,
): Promise<void> {
  await tx.revision.create({
    data: { entityType, entityId, version, actor: 'A curator', reason: 'made up', ...(before && { before }), after },
  });
}

it('a correction by file shows the fields that changed, and the first revision shows all fields', async () => {
  const own = await freshDatabase('curated');
  const api = testApi(own);
  await importCurated(
    own.prisma,
    corrected((article) => ({
      headline: 'Corrected',
      mentions: article.mentions.slice(1),
      claims: article.claims.slice(1).map((claim, i) => (i === 0 ? { ...claim, note: 'Corrected.' } : claim)),
    })),
  );
  const article = await api.ask(`{ article(id: "moscow-times-2024-09-02") { version revisions { ${HISTORY} }
    claims { nodes { status note version revisions { ${HISTORY} } } } } }`);
  const { revisions, claims } = article.article;
  const [{ data: file }] = curated.articles.filter(({ data }) => data.slug === 'moscow-times-2024-09-02') as [Answer];
  expect(article.article.version).toBe(2);
  expect(revisions.totalCount).toBe(2);
  const [last, first] = revisions.nodes;
  expect(last).toMatchObject({
    version: 2,
    actor: 'import of curated files',
    reason: expect.stringMatching(/moscow-times-2024-09-02\.yaml$/),
  });
  expect(last.changes).toEqual([
    { path: 'headline', before: file.headline, after: 'Corrected' },
    { path: 'mentions[0]', before: file.mentions[0], after: null },
  ]);
  expect(BigInt(last.id)).toBeGreaterThan(BigInt(first.id));
  expect(first.changes).toContainEqual({ path: 'headline', before: null, after: file.headline });
  expect(first.changes).toContainEqual({ path: 'publishedOn', before: null, after: file.publishedOn });
  expect(first.changes.every(({ before }: Answer) => before === null)).toBe(true);
  const [retracted, noted, same] = claims.nodes;
  expect(retracted.revisions.nodes[0].changes).toContainEqual({
    path: 'status',
    before: 'PUBLISHED',
    after: 'RETRACTED',
  });
  expect(noted.revisions.nodes[0].changes).toContainEqual({
    path: 'note',
    before: file.claims[1].note,
    after: 'Corrected.',
  });
  expect(retracted).toMatchObject({ status: 'RETRACTED', version: 2, revisions: { totalCount: 2 } });
  expect(same.revisions.totalCount).toBe(same.version);
});

it('a status gets a new version when it is retracted or published again', async () => {
  const own = await freshDatabase('curated');
  const file = curated.articles.find(({ data }) => data.statuses.length > 0) as Given['articles'][number];
  const without = { ...file, data: { ...file.data, statuses: file.data.statuses.slice(1) } };
  await importCurated(own.prisma, {
    ...curated,
    articles: curated.articles.map((one) => (one === file ? without : one)),
  });
  await importCurated(own.prisma, curated);
  const { article } = await testApi(own).ask(
    `{ article(id: "${file.data.slug}") { personStatuses { nodes { id version revisions { nodes { version changes { path after } } } } } } }`,
  );
  const { id: rowId } = only(
    await own.prisma.personStatus.findMany({
      where: { key: file.data.statuses[0]?.key as string },
    }),
  );
  const status = article.personStatuses.nodes.find(({ id }: Answer) => id === encodeGlobalId('PersonStatus', rowId));
  expect(status.version).toBe(3);
  expect(status.revisions.nodes.map(({ version }: Answer) => version)).toEqual([3, 2, 1]);
  expect(status.revisions.nodes.slice(0, 2).map(({ changes }: Answer) => changes)).toEqual([
    [{ path: 'recordStatus', after: 'PUBLISHED' }],
    [{ path: 'recordStatus', after: 'RETRACTED' }],
  ]);
});

/** An event that gets another name on each of three days. */
const event = await renamed();
async function renamed(): Promise<string> {
  const { id } = await writeAt(db, '2100-01-01T00:00:00Z', async (tx) => {
    const made = await tx.event.create({ data: { name: 'One', kind: 'OTHER' } });
    await revise(tx, 'EVENT', made.id, 1, null, { name: 'One' });
    return made;
  });
  for (const [i, name] of ['Two', 'Three'].entries()) {
    await writeAt(db, `2100-01-0${i + 2}T00:00:00Z`, async (tx) => {
      await tx.event.update({ where: { id }, data: { name, version: i + 2 } });
      await revise(tx, 'EVENT', id, i + 2, { name: ['One', 'Two'][i] }, { name });
    });
  }
  return encodeGlobalId('Event', id);
}

// Each test continues where the previous one ended.
describe('histories over time', { shuffle: false }, () => {
  it('pages can be read both ways, and a cursor of the other order is refused', async () => {
    const id = event;
    const page = async (args: string) =>
      (
        await ask(
          `query ($id: ID!) { node(id: $id) { revisions(${args}) { totalCount pageInfo { endCursor hasNextPage } nodes { version } } } }`,
          { id },
        )
      ).node.revisions;
    const first = await page('first: 2');
    expect(first.nodes).toEqual([{ version: 3 }, { version: 2 }]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect((await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual([{ version: 1 }]);
    expect((await page('last: 1')).nodes).toEqual([{ version: 1 }]);
    expect((await page('orderBy: VERSION_ASC, first: 2')).nodes).toEqual([{ version: 1 }, { version: 2 }]);
    const [error] = await fail(
      `query ($id: ID!) { node(id: $id) { revisions(orderBy: VERSION_ASC, first: 1, after: "${first.pageInfo.endCursor}") { totalCount nodes { id } } } }`,
      { id },
    );
    expect(error?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('both clocks apply: later revisions are not there', async () => {
    const { eventId, claimIds } = await writeAt(db, '2100-01-05T00:00:00Z', (tx) =>
      makeUpSeries({ prisma: tx }, 'INCIDENT', [
        {
          quantifier: 'EXACT',
          value: 1,
          asOf: ['2001-01-01', null],
          published: ['2001-01-01', '2001-01-01'],
          origin: null,
        },
      ]),
    );
    await writeAt(db, '2100-01-06T00:00:00Z', async (tx) => {
      await revise(tx, 'CLAIM', claimIds[0] as string, 1, null, { value: 1 });
      await revise(tx, 'EVENT', eventId, 1, null, { name: 'made up' });
    });
    const versions = async (clock: string) => {
      const query = `query ($event: ID!) { claims(filter: { event: [$event] }, ${clock}) { nodes { revisions { totalCount nodes { version } } event { revisions { totalCount } } } } }`;
      return (await ask(query, { event: encodeGlobalId('Event', eventId) })).claims.nodes;
    };
    const none = { revisions: { totalCount: 0, nodes: [] }, event: { revisions: { totalCount: 0 } } };
    const one = { revisions: { totalCount: 1, nodes: [{ version: 1 }] }, event: { revisions: { totalCount: 1 } } };
    expect(await versions('asRecordedOn: "2100-01-05T12:00:00Z"')).toEqual([none]);
    expect(await versions('asRecordedOn: "2100-01-06T00:00:00Z"')).toEqual([one]);
    expect(await versions('knownBy: "2100-01-05"')).toEqual([none]);
    expect(await versions('knownBy: "2100-01-06"')).toEqual([one]);
    const { search } = await ask(
      '{ search(text: "Two", types: [EVENT], asRecordedOn: "2100-01-02T00:00:00Z") { nodes { ... on Event { id name revisions { nodes { version changes { before after } } } } } } }',
    );
    expect(search.nodes.find((node: Answer) => node.id === event)).toMatchObject({
      name: 'Two',
      revisions: { nodes: [{ version: 2, changes: [{ before: 'One', after: 'Two' }] }, { version: 1 }] },
    });
  });

  it('nothing of a draft is shown, neither while it is one nor after it was published', async () => {
    const { claimIds } = await writeAt(db, '2100-02-01T00:00:00Z', async (tx) => {
      const made = await makeUpSeries({ prisma: tx }, 'INCIDENT', [
        {
          quantifier: 'EXACT',
          value: 1,
          asOf: ['2001-01-01', null],
          published: ['2001-01-01', null],
          origin: null,
          status: 'DRAFT',
        },
      ]);
      await revise(tx, 'CLAIM', made.claimIds[0] as string, 1, null, { value: 666, status: 'DRAFT' });
      return made;
    });
    const claimId = claimIds[0] as string;
    const id = encodeGlobalId('Claim', claimId);
    const history = async () =>
      (await ask(`query ($id: ID!) { node(id: $id) { revisions { ${HISTORY} } } }`, { id })).node;
    expect(await history()).toBeNull();
    await writeAt(db, '2100-02-02T00:00:00Z', async (tx) => {
      await tx.claim.update({ where: { id: claimId }, data: { status: 'PUBLISHED', version: 2 } });
      await revise(tx, 'CLAIM', claimId, 2, { value: 666, status: 'DRAFT' }, { value: 1, status: 'PUBLISHED' });
    });
    const { revisions } = await history();
    expect(revisions.totalCount).toBe(1);
    expect(revisions.nodes).toMatchObject([
      {
        version: 2,
        changes: [
          { path: 'status', before: null, after: 'PUBLISHED' },
          { path: 'value', before: null, after: 1 },
        ],
      },
    ]);
    expect(JSON.stringify(revisions)).not.toContain('666');
  });

  it('a relation to a draft is shown to readers once the draft is published, and to curators before', async () => {
    const said = {
      quantifier: 'EXACT',
      asOf: ['2001-01-01', null],
      published: ['2001-01-01', null],
      origin: null,
    } as const;
    const [from, published, draft] = await writeAt(db, '2100-02-03T00:00:00Z', async (tx) => {
      const made = await makeUpSeries({ prisma: tx }, 'INCIDENT', [
        { ...said, value: 1 },
        { ...said, value: 2 },
        { ...said, value: 3, status: 'DRAFT' },
      ]);
      const { claimIds } = made;
      for (const id of claimIds) await tx.claim.update({ where: { id }, data: { key: `key-${claimIds.indexOf(id)}` } });
      const rows = await tx.claim.findMany({ where: { id: { in: claimIds } }, include: { article: true } });
      return claimIds.map((id) => rows.find((row) => row.id === id) as (typeof rows)[number]) as [Row, Row, Row];
      type Row = (typeof rows)[number];
    });
    const handleOf = ({ key, article }: typeof draft) => `${article.slug}/${key}`;
    const stated = [published, draft].map(({ id }) => ({ kind: 'RESTATES', claim: id, note: null }));
    await writeAt(db, '2100-02-04T00:00:00Z', (tx) =>
      revise(tx, 'CLAIM', from.id, 1, null, { status: 'PUBLISHED', relations: stated }),
    );
    const told = async (token?: string) => {
      const query = 'query ($id: ID!) { claim(id: $id) { revisions { nodes { changes { path after } } } } }';
      const { claim } = await ask(
        query,
        { id: encodeGlobalId('Claim', from.id) },
        token === undefined ? undefined : { token },
      );
      const changes = claim.revisions.nodes[0].changes.filter(({ path }: Answer) => path.startsWith('relations'));
      return changes.map(({ after }: Answer) => after.claim);
    };
    // Relations have no order of their own. They are sorted by their handles, which begin with a random slug here.
    const everything = [handleOf(published), handleOf(draft)].sort();
    expect(await told()).toEqual([handleOf(published)]);
    expect(await told(await makeToken(db, 'CURATOR'))).toEqual(everything);
    await writeAt(db, '2100-02-05T00:00:00Z', (tx) =>
      tx.claim.update({ where: { id: draft.id }, data: { status: 'PUBLISHED' } }),
    );
    expect(await told()).toEqual(everything);
  });

  it('the histories of a whole page take as many statements as the history of one claim', async () => {
    const query = (first: number) =>
      `{ claims(first: ${first}) { nodes { revisions(first: 2) { nodes { version changes { path } } } } } }`;
    const sent = async (first: number) => (await recordStatements(db, () => ask(query(first)))).length;
    expect(await sent(20)).toBe(await sent(1));
    expect(await sent(20)).toBe(5);
  });
});
