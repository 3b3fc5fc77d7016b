import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';

/** Returns everything in the ledger except versions, times and ids of rows, which a write changes. */
async function ledger({ prisma }: Database) {
  const plain = (rows: object[]) =>
    rows.map((row) => {
      const { version: _, since: __, id: ___, ...rest } = row as Record<string, unknown>;
      return rest;
    });
  const byPlace = { orderBy: [{ articleId: 'asc' as const }, { position: 'asc' as const }] };
  return {
    articles: plain(await prisma.article.findMany({ orderBy: { id: 'asc' } })),
    mentions: plain(await prisma.mention.findMany(byPlace)),
    credits: plain(await prisma.credit.findMany(byPlace)),
    claims: plain(await prisma.claim.findMany({ orderBy: { id: 'asc' } })),
    statuses: plain(await prisma.personStatus.findMany({ orderBy: { id: 'asc' } })),
    attributions: plain(
      await prisma.attribution.findMany({
        orderBy: [{ claimId: 'asc' }, { personStatusId: 'asc' }, { position: 'asc' }],
      }),
    ),
    people: plain(await prisma.person.findMany({ orderBy: { id: 'asc' } })),
    organisations: plain(await prisma.organisation.findMany({ orderBy: { id: 'asc' } })),
    names: plain(
      await prisma.name.findMany({ orderBy: [{ personId: 'asc' }, { organisationId: 'asc' }, { value: 'asc' }] }),
    ),
    affiliations: plain(await prisma.affiliation.findMany({ orderBy: [{ personId: 'asc' }, { role: 'asc' }] })),
  };
}

const mutation = (verb: 'merge' | 'unmerge', plural: string) => {
  const name = `${verb}${plural}`;
  return `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename
    ... on ${plural}Merged { moved into { id slug version names { value kind } } merged { id slug version mergedInto { slug } } }
    ... on WriteError { message }
    ... on ValidationError { issues { path message claim { key article { slug } } } } } }`;
};

async function fresh() {
  const db = await freshDatabase('curated');
  const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
  const merge = async (plural: string, from: string, into: string) => {
    const one = plural === 'People' ? 'person' : 'organisation';
    const { a, b } = await api.ask(`{ a: ${one}(id: "${from}") { version } b: ${one}(id: "${into}") { version } }`);
    const input = { from, into, fromVersion: a.version, intoVersion: b.version, reason: 'They are one.' };
    return (await api.ask(mutation('merge', plural), { input }))[`merge${plural}`];
  };
  const unmerge = async (plural: string, id: string) => {
    const one = plural === 'People' ? 'person' : 'organisation';
    const { a } = await api.ask(`{ a: ${one}(id: "${id}") { version } }`);
    const input = { id, version: a.version, reason: 'They are two.' };
    return (await api.ask(mutation('unmerge', plural), { input }))[`unmerge${plural}`];
  };
  return { db, ...api, merge, unmerge };
}

describe('mergePeople', () => {
  it('moves every reference, keeps the old id working, and is undone without a trace except in the log', async () => {
    const { db, ask, merge, unmerge } = await fresh();
    const before = await ledger(db);
    const revisions = await db.prisma.revision.count();
    const { person } = await ask(
      '{ person(id: "alexander-lobanov") { id mentions { totalCount } statuses { totalCount } } }',
    );
    const kept = await ask(
      '{ person(id: "alexander-trufanov") { mentions { totalCount } statuses { totalCount } names { value } } }',
    );
    const merged = await merge('People', 'alexander-lobanov', 'alexander-trufanov');
    expect(merged).toMatchObject({
      __typename: 'PeopleMerged',
      merged: { id: person.id, mergedInto: { slug: 'alexander-trufanov' } },
    });
    expect(merged.into.names).toContainEqual({ value: 'Alexander Lobanov', kind: 'ALIAS' });
    const after = await ask(`{
      old: node(id: "${person.id}") { ... on Person { mentions { totalCount } statuses { totalCount } mergedInto { slug } } }
      into: person(id: "alexander-trufanov") { mentions { totalCount } statuses { totalCount } }
      people { nodes { slug } }
      search(text: "Lobanov", types: [PERSON]) { nodes { ... on Person { slug } } }
    }`);
    expect(after.old).toEqual({
      mentions: { totalCount: 0 },
      statuses: { totalCount: 0 },
      mergedInto: { slug: 'alexander-trufanov' },
    });
    expect(after.into).toEqual({
      mentions: { totalCount: kept.person.mentions.totalCount + person.mentions.totalCount },
      statuses: { totalCount: kept.person.statuses.totalCount + person.statuses.totalCount },
    });
    expect(after.people.nodes).not.toContainEqual({ slug: 'alexander-lobanov' });
    expect(after.search.nodes).toEqual([{ slug: 'alexander-trufanov' }]);
    // One revision for each record that was moved, and one for each of the two people.
    expect(await db.prisma.revision.count()).toBe(revisions + merged.moved + 2);

    expect(await unmerge('People', 'alexander-lobanov')).toMatchObject({
      __typename: 'PeopleMerged',
      moved: merged.moved,
      merged: { mergedInto: null },
    });
    expect(await ledger(db)).toEqual(before);
  });

  it('gives back what it moved, and keeps later changes', async () => {
    const { db, ask, merge, unmerge } = await fresh();
    const before = await ledger(db);
    await merge('People', 'alexander-lobanov', 'alexander-trufanov');
    const { article } = await ask('{ article(id: "moscow-times-2024-09-02") { id version } }');
    const { reviseArticle } = await ask(
      `mutation ($input: ReviseArticleInput!) { reviseArticle(input: $input) { __typename ... on WriteError { message } } }`,
      {
        input: {
          id: article.id,
          version: article.version,
          reason: 'A made-up correction',
          changes: { note: 'A made-up note' },
        },
      },
    );
    expect(reviseArticle).toEqual({ __typename: 'ArticleWritten' });
    await unmerge('People', 'alexander-lobanov');
    const after = await ledger(db);
    expect(after.mentions).toEqual(before.mentions);
    expect(after.articles.filter((row) => row['note'] === 'A made-up note')).toHaveLength(1);
    expect(after.people).toEqual(before.people);
  });
});

describe('mergeOrganisations', () => {
  it('moves articles, attributions, affiliations and parts', async () => {
    const { db, ask, merge, unmerge } = await fresh();
    const before = await ledger(db);
    const claims = async (slug: string) =>
      (await ask(`{ claims(filter: { origin: ["${slug}"] }) { totalCount } }`)).claims.totalCount;
    const [quoted, times] = [await claims('gaza-health-ministry'), await claims('hamas')];
    expect(quoted).toBeGreaterThan(0);
    expect(await merge('Organisations', 'gaza-health-ministry', 'hamas')).toMatchObject({
      __typename: 'OrganisationsMerged',
    });
    expect([await claims('gaza-health-ministry'), await claims('hamas')]).toEqual([quoted + times, quoted + times]);
    await unmerge('Organisations', 'gaza-health-ministry');
    expect(await ledger(db)).toEqual(before);
  });

  it.each([
    ['a body and itself', 'hamas', 'hamas', /into must be another record/],
    [
      'two of which one is a source in an article by the other',
      'afp',
      'moscow-times',
      /^from is a source in an article published by the other record/,
    ],
  ])('refuses %s', async (_what, from, into, message) => {
    const { db, merge } = await fresh();
    const before = await ledger(db);
    const revisions = await db.prisma.revision.count();
    const refused = await merge('Organisations', from, into);
    expect(refused.__typename).toBe('ValidationError');
    expect(refused.message).toMatch(message);
    expect(await ledger(db)).toEqual(before);
    expect(await db.prisma.revision.count()).toBe(revisions);
  });
});
