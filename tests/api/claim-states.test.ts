import { describe, expect, it } from 'vitest';
import { decodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const [first, second, reader] = [
  await makeToken(db, 'CURATOR', 'The first curator'),
  await makeToken(db, 'CURATOR', 'The second curator'),
  undefined,
];
const api = testApi(db, { token: first });
const write = writer(api);
const STATE = 'claim { id key version status retraction rank relations { nodes { kind note to { id } } } }';
const reason = 'A made-up reason.';

const recorded = async (draft = false, ...values: number[]) =>
  await recordMadeUp(
    write,
    (values.length > 0 ? values : [12]).map((value) => madeUpClaim(value)),
    draft,
  );
const inSeries = async (id: string) => {
  const { claim } = await api.ask(
    'query ($id: ID!) { claim(id: $id) { series { points(first: 100) { nodes { claim { id } } } } } }',
    { id },
  );
  return claim.series.points.nodes.some((point: { claim: { id: string } }) => point.claim.id === id);
};

describe('retractClaim', () => {
  it('leaves the claim readable as retracted, with the reason, and no longer counts it', async () => {
    const { id, version } = (await recorded()).claims[0];
    expect(await inSeries(id)).toBe(true);
    const retracted = { id, version: 2, status: 'RETRACTED', retraction: 'The article says otherwise.' };
    expect(await write('retractClaim', { id, version, reason: ' The article says otherwise. ' }, STATE)).toMatchObject({
      __typename: 'ClaimWritten',
      claim: retracted,
    });
    const read = await api.ask(
      'query ($id: ID!) { claim(id: $id) { id version status retraction } }',
      { id },
      { token: reader },
    );
    expect(read.claim).toEqual(retracted);
    expect(await inSeries(id)).toBe(false);
    for (const [mutation, input, message] of [
      ['retractClaim', {}, /is already retracted/],
      ['reviseClaim', { changes: { note: 'Made up' } }, /publish it again before you revise it/],
    ] as const) {
      const answer = await write(mutation, { id, version: 2, reason, ...input });
      expect(answer).toMatchObject({ __typename: 'ValidationError', issues: [{ path: ['id'] }] });
      expect(answer.message).toMatch(message);
    }
  });

  it('makes room for the same figure, and then cannot be undone', async () => {
    const { article, claims } = await recorded();
    const { id } = claims[0];
    await write('retractClaim', { id, version: 1, reason });
    const again = await write('recordClaim', { article: article.id, claim: madeUpClaim(12) }, STATE);
    expect(again.claim.key).toBe('killed-12-2');
    expect(await write('publishClaim', { id, version: 2, reason })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['id'], claim: { id: again.claim.id } }],
    });
  });

  it('cannot be undone once the claim contradicts the article', async () => {
    const { article, claims } = await recordMadeUp(write, [
      madeUpClaim(12, { attributions: [{ label: 'Hamas', organisation: { id: 'hamas' } }] }),
    ]);
    const { id } = claims[0];
    const changes = { publisher: { id: 'hamas' } };
    const revise = () => write('reviseArticle', { id: article.id, version: 1, reason, changes });
    expect(await revise()).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['changes', 'publisher'], claim: { id } }],
    });
    await write('retractClaim', { id, version: 1, reason });
    expect(await revise()).toMatchObject({ __typename: 'ArticleWritten' });
    const answer = await write('publishClaim', { id, version: 2, reason });
    expect(answer.message).toMatch(/^id is a claim whose attributions must not name the publisher/);
  });

  it('does not show a draft to readers by the back door', async () => {
    const { id } = (await recorded(true)).claims[0];
    expect(await write('retractClaim', { id, version: 1, reason })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['id'] }],
    });
    const { claim } = await api.ask('query ($id: ID!) { claim(id: $id) { id } }', { id }, { token: reader });
    expect(claim).toBeNull();
  });
});

describe('publishClaim', () => {
  const seen = async (id: string, token?: string) => {
    const { claim, claims } = await api.ask(
      'query ($id: ID!) { claim(id: $id) { status } claims(first: 100) { nodes { id } } }',
      { id },
      { token },
    );
    return [claim?.status, claims.nodes.some((node: { id: string }) => node.id === id)];
  };

  it('shows a draft to readers', async () => {
    const { id, status } = (await recorded(true)).claims[0];
    expect([status, await seen(id), await seen(id, second)]).toEqual(['DRAFT', [undefined, false], ['DRAFT', true]]);
    expect(await write('publishClaim', { id, version: 1, reason }, STATE)).toMatchObject({
      claim: { version: 2, status: 'PUBLISHED' },
    });
    expect(await seen(id)).toEqual(['PUBLISHED', true]);
    expect(await write('publishClaim', { id, version: 2, reason })).toMatchObject({
      message: 'id is already published.',
    });
  });

  it('publishes a retracted claim again, and clears the reason', async () => {
    const { id } = (await recorded()).claims[0];
    await write('retractClaim', { id, version: 1, reason });
    expect(await write('publishClaim', { id, version: 2, reason }, STATE)).toMatchObject({
      claim: { version: 3, status: 'PUBLISHED', retraction: null },
    });
  });

  describe('with review', () => {
    const reviewed = testApi(db, { token: first }, { review: true });
    const writeReviewed = writer(reviewed);
    const draft = async () => (await recordMadeUp(writeReviewed, [madeUpClaim(12)])).claims[0];
    const publish = (id: string, version: number, token: string) =>
      writeReviewed('publishClaim', { id, version, reason }, STATE, { token });

    it('every claim begins as a draft, and only another curator can publish it', async () => {
      const { id, status } = await draft();
      expect(status).toBe('DRAFT');
      expect(await publish(id, 1, first)).toMatchObject({
        __typename: 'NotAllowedError',
        message: 'You wrote this claim, so another curator has to publish it.',
      });
      expect(await publish(id, 1, second)).toMatchObject({ claim: { status: 'PUBLISHED' } });
    });

    it('a second token of the same name is the same curator', async () => {
      const { id } = await draft();
      const same = await makeToken(db, 'ADMIN', '  THE FIRST CURATOR ');
      expect(await publish(id, 1, same)).toMatchObject({ __typename: 'NotAllowedError' });
    });

    it('a curator who revised the draft counts as its author too', async () => {
      const { id } = await draft();
      const changes = { note: 'A made-up note' };
      await writeReviewed('reviseClaim', { id, version: 1, reason, changes }, STATE, { token: second });
      expect(await publish(id, 2, first)).toMatchObject({ __typename: 'NotAllowedError' });
      expect(await publish(id, 2, second)).toMatchObject({ __typename: 'NotAllowedError' });
      const third = await makeToken(db, 'CURATOR', 'The third curator');
      expect(await publish(id, 2, third)).toMatchObject({ claim: { status: 'PUBLISHED' } });
    });

    it('curators cannot undo their own retractions', async () => {
      const { id } = (await recorded()).claims[0];
      await writeReviewed('retractClaim', { id, version: 1, reason }, STATE, { token: second });
      expect(await publish(id, 2, second)).toMatchObject({ __typename: 'NotAllowedError' });
      expect(await publish(id, 2, first)).toMatchObject({ claim: { status: 'PUBLISHED' } });
    });
  });
});

describe('rankClaim', () => {
  it('ranks a claim, and refuses the rank that it already has', async () => {
    const { id } = (await recorded()).claims[0];
    expect(await write('rankClaim', { id, version: 1, reason, rank: 'PREFERRED' }, STATE)).toMatchObject({
      claim: { version: 2, rank: 'PREFERRED' },
    });
    expect(await write('rankClaim', { id, version: 2, reason, rank: 'PREFERRED' })).toMatchObject({
      issues: [{ path: ['rank'], message: 'rank would change nothing.' }],
    });
  });
});

describe('relateClaims and unrelateClaims', () => {
  it.each(['of one article', 'of two articles'])('state and withdraw how two claims relate, %s', async (where) => {
    const one = await recorded(false, 12, 13);
    const [{ id: from }, other] = one.claims;
    const { id: to } = where === 'of one article' ? other : (await recorded()).claims[0];
    const related = { from, to, kind: 'SUPERSEDES', reason };
    expect(await write('relateClaims', { ...related, version: 1, note: ' A made-up note ' }, STATE)).toMatchObject({
      claim: {
        id: from,
        version: 2,
        relations: { nodes: [{ kind: 'SUPERSEDES', note: 'A made-up note', to: { id: to } }] },
      },
    });
    expect(await write('relateClaims', { ...related, version: 2 })).toMatchObject({
      issues: [{ path: ['kind'], message: 'kind is already stated for these claims.' }],
    });
    const { claim } = await api.ask(
      'query ($to: ID!) { claim(id: $to) { version relatedBy { nodes { kind from { id } } } } }',
      { to },
    );
    expect(claim).toEqual({ version: 1, relatedBy: { nodes: [{ kind: 'SUPERSEDES', from: { id: from } }] } });
    expect(await write('unrelateClaims', { ...related, kind: 'RESTATES', version: 2 })).toMatchObject({
      issues: [{ path: ['kind'], message: 'kind is not stated for these claims.' }],
    });
    expect(await write('unrelateClaims', { ...related, version: 2 }, STATE)).toMatchObject({
      claim: { version: 3, relations: { nodes: [] } },
    });
    const entityId = decodeGlobalId(from).id;
    expect(await db.prisma.revision.count({ where: { entityId } })).toBe(3);
  });

  it('refuse to relate a claim to itself', async () => {
    const { id } = (await recorded()).claims[0];
    const related = { from: id, version: 1, kind: 'RESTATES', reason };
    expect(await write('relateClaims', { ...related, to: id })).toMatchObject({
      issues: [{ path: ['to'], message: 'to must be another claim.' }],
    });
  });

  it('treat relations as a set: their order does not matter, and none is stated twice', async () => {
    const { claims } = await recorded(false, 12, 13, 14, 15);
    const { id } = claims[0];
    const revise = async (version: number, ...keys: number[]) => {
      const relations = keys.map((key) => ({ kind: 'RESTATES', claim: `killed-${key}`, note: `Made up ${key}` }));
      const answer = await write(
        'reviseClaim',
        { id, version, reason, changes: { relations } },
        'claim { relations { nodes { note recordedAt } } }',
      );
      return answer.claim?.relations.nodes ?? answer.message;
    };
    const notes = (nodes: { note: string }[]) => nodes.map(({ note }) => note).sort();
    const first = await revise(1, 13, 14);
    expect(notes(first)).toEqual(['Made up 13', 'Made up 14']);
    expect(await revise(2, 14, 13)).toBe('changes would change nothing.');
    const second = await revise(2, 15, 14);
    expect(notes(second)).toEqual(['Made up 14', 'Made up 15']);
    const of14 = ({ note }: { note: string }) => note === 'Made up 14';
    expect(second.find(of14)).toEqual(first.find(of14));
    expect(await revise(3, 13, 13)).toBe('changes.relations[1] is stated twice.');
  });
});
