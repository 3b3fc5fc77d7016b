import { expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** A write that is sent again because the client does not know whether the first one arrived. */

const db = await freshDatabase('curated');
const token = await makeToken(db, 'CURATOR', 'A made-up curator');
const api = testApi(db, { token });
const write = writer(api);
const CLAIM = 'claim { id key version value note status recordedAt article { claims { totalCount } } }';
const reason = 'A made-up reason.';
const count = () => db.prisma.revision.count();

it('gets the first answer, regardless of later writes', async () => {
  const { article } = await recordMadeUp(write);
  const input = { article: article.id, claim: madeUpClaim(12, { note: 'At first' }), idempotencyKey: 'once' };
  const first = await write('recordClaim', input, CLAIM);
  expect(first).toMatchObject({ repeated: false, claim: { version: 1, article: { claims: { totalCount: 1 } } } });
  const { id } = first.claim;
  await write('reviseClaim', { id, version: 1, reason, changes: { note: 'Since', value: 13, wording: 'thirteen' } });
  await write('retractClaim', { id, version: 2, reason });
  await write('recordClaim', { article: article.id, claim: madeUpClaim(14) });
  const revisions = await count();
  expect(await write('recordClaim', input, CLAIM)).toEqual({ ...first, repeated: true });
  expect(await count()).toBe(revisions);
});

it('is the same write if its fields are in another order, but not if its body differs', async () => {
  const { article } = await recordMadeUp(write);
  const claim = madeUpClaim(12);
  const input = { article: article.id, claim, idempotencyKey: 'in-order' };
  await write('recordClaim', input);
  const turned = Object.fromEntries(Object.entries(claim).reverse());
  const revisions = await count();
  expect(await write('recordClaim', { ...input, claim: turned })).toMatchObject({ repeated: true });
  for (const other of [
    { ...input, claim: madeUpClaim(13) },
    { ...input, claim: { ...claim, note: 'Made up' } },
    { ...input, draft: true },
    { ...input, reason: 'Another reason' },
  ])
    expect(await write('recordClaim', other)).toMatchObject({
      __typename: 'IdempotencyError',
      message: expect.stringContaining('Use a new key'),
    });
  const person = { person: { name: 'Made up' }, idempotencyKey: 'in-order' };
  expect(await write('recordPerson', person)).toMatchObject({ __typename: 'IdempotencyError' });
  expect(await count()).toBe(revisions);
});

it('is another write with another token', async () => {
  const input = { person: { name: 'A made-up person' }, idempotencyKey: 'shared' };
  const other = await makeToken(db, 'CURATOR', 'A made-up curator');
  const first = await write('recordPerson', input, 'person { id slug }');
  const second = await write('recordPerson', input, 'person { id slug }', { token: other });
  expect([first.repeated, second.repeated]).toEqual([false, false]);
  expect(second.person.slug).toBe(`${first.person.slug}-2`);
  // A caller who may not write does not learn what was written.
  const reader = await makeToken(db, 'READER');
  expect(await write('recordPerson', input, 'person { id }', { token: reader })).toMatchObject({
    __typename: 'NotAllowedError',
  });
});

it('can use the key of a write that was refused', async () => {
  const { article } = await recordMadeUp(write);
  const input = { article: article.id, claim: madeUpClaim(12, { wording: 'a dozen' }), idempotencyKey: 'refused' };
  expect(await write('recordClaim', { ...input, claim: madeUpClaim(12, { wording: 'nobody' }) })).toMatchObject({
    __typename: 'ValidationError',
  });
  expect(await write('recordClaim', input)).toMatchObject({ __typename: 'ClaimWritten', repeated: false });
  // As a new write it would now be refused as a duplicate, but its key leads to the first answer.
  expect(await write('recordClaim', input)).toMatchObject({ __typename: 'ClaimWritten', repeated: true });
});

it('is carried out once if it is sent many times at the same time, through two servers', async () => {
  const other = connect(db.url);
  const { article } = await recordMadeUp(write);
  const input = { article: article.id, claim: madeUpClaim(12), idempotencyKey: 'at-once' };
  const revisions = await count();
  const senders = [write, writer(testApi(other, { token }))];
  const answers = await Promise.all([0, 1, 0, 1, 0, 1].map((at) => senders[at]?.('recordClaim', input, CLAIM)));
  await other.close();
  expect(await count()).toBe(revisions + 1);
  expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  const [{ repeated: _, ...answer }] = answers;
  for (const one of answers) expect(one).toMatchObject(answer);
});

it('gets the first answer for an article with all its claims', async () => {
  const input = {
    article: { headline: 'A made-up article', language: 'en' },
    claims: [madeUpClaim(1), madeUpClaim(2)],
    idempotencyKey: 'article',
  };
  const WHOLE = 'article { id slug version headline } claims { id key version value }';
  const first = await write('recordArticle', input, WHOLE);
  const changes = { headline: 'Another made-up headline' };
  await write('reviseArticle', { id: first.article.id, version: 1, reason, changes });
  await write('reviseClaim', { id: first.claims[0].id, version: 1, reason, changes: { note: 'Made up' } });
  expect(await write('recordArticle', input, WHOLE)).toEqual({ ...first, repeated: true });
});

it('several writes in one document each have their own answer', async () => {
  const { claims } = await recordMadeUp(write, [madeUpClaim(12)]);
  const { id } = claims[0];
  const input = (version: number, note: string) =>
    `input: { id: "${id}", version: ${version}, reason: "Made up", changes: { note: "${note}" } }`;
  const answer =
    '{ ... on ClaimWritten { claim { version note } } ... on ConflictError { version current { ... on Claim { version note } } } }';
  const data = await api.ask(`mutation {
    a: reviseClaim(${input(1, 'a')}) ${answer}
    b: reviseClaim(${input(1, 'b')}) ${answer}
    c: reviseClaim(${input(2, 'c')}) ${answer}
    d: reviseClaim(${input(2, 'd')}) ${answer}
  }`);
  expect(data).toEqual({
    a: { claim: { version: 2, note: 'a' } },
    b: { version: 2, current: { version: 2, note: 'a' } },
    c: { claim: { version: 3, note: 'c' } },
    d: { version: 3, current: { version: 3, note: 'c' } },
  });
});
