import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { decodeGlobalId } from '../../server/graphql/base/ids.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { leftBehind } from '../support/ledger.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { recordSent } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/**
 * A write to a claim is checked before it has the turn. Here other writes come between its checks and its turn, and the result
 * is that of one write after another.
 */

const db = await freshDatabase('curated');
const token = await makeToken(db, 'ADMIN', 'A made-up admin');
const servers = [connect(db.url), connect(db.url)] as const;
afterAll(async () => {
  for (const server of servers) await server.close();
});
const write = writer(testApi(db, { token }));
const [first, second] = [writer(testApi(servers[0], { token })), writer(testApi(servers[1], { token }))];
const reason = 'A made-up reason.';
const CLAIM = 'claim { id key version note origin { organisation { slug } } }';

/** How many writes wait for the turn. */
async function countWaiting(): Promise<number> {
  const { rows } = await db.pool.query(
    `SELECT count(*)::int AS waiting FROM pg_locks WHERE locktype = 'advisory' AND objid = 7224002 AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0].waiting;
}

/** Sends both writes while the turn is taken, so that both are checked before either is made. Then the first comes first. */
async function inOrder<A, B>(one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> {
  const holder = await db.pool.connect();
  try {
    await holder.query('BEGIN; SELECT take_ledger_turn()');
    const before = one();
    await expect.poll(countWaiting).toBe(1);
    const after = other();
    await expect.poll(countWaiting).toBe(2);
    await holder.query('ROLLBACK');
    return await Promise.all([before, after]);
  } finally {
    await holder.query('ROLLBACK');
    holder.release();
  }
}

describe('a write that comes before', () => {
  let article: Answer;
  let claims: Answer[];
  beforeEach(async () => {
    ({ article, claims } = await recordMadeUp(write, [madeUpClaim(1), madeUpClaim(2)]));
  });
  const record = (writes: typeof write, claim: object, others: object = {}) =>
    writes('recordClaim', { article: article.id, claim, ...others }, CLAIM);

  it('and states the same figure has this one refused', async () => {
    const [one, other] = await inOrder(
      () => record(first, madeUpClaim(12)),
      () => record(second, madeUpClaim(12, { key: 'again' })),
    );
    expect(one).toMatchObject({ __typename: 'ClaimWritten' });
    expect(other).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['claim'], code: 'NOT_UNIQUE', claim: { id: one.claim.id } }],
    });
  });

  it('and takes the offered key and the last position leaves this one the next', async () => {
    const [one, other] = await inOrder(
      () => record(first, madeUpClaim(12)),
      () => record(second, madeUpClaim(12, { population: 'civilians' })),
    );
    expect(one).toMatchObject({ claim: { key: 'killed-12' } });
    expect(other).toMatchObject({ claim: { key: 'killed-12-2' } });
    const positions = await db.prisma.claim.findMany({
      where: { articleId: decodeGlobalId(article.id).id },
      orderBy: { position: 'asc' },
      select: { key: true, position: true },
    });
    expect(positions.map(({ key, position }) => `${key} ${position}`)).toEqual([
      'killed-1 1',
      'killed-2 2',
      'killed-12 3',
      'killed-12-2 4',
    ]);
  });

  it('and takes the given key has this one refused', async () => {
    const [one, other] = await inOrder(
      () => record(first, madeUpClaim(12, { key: 'the-key' })),
      () => record(second, madeUpClaim(13, { key: 'the-key' })),
    );
    expect(one).toMatchObject({ __typename: 'ClaimWritten' });
    expect(other).toMatchObject({ __typename: 'ValidationError', issues: [{ code: 'NOT_UNIQUE' }] });
  });

  it('and has the same idempotency key is the one that counts', async () => {
    const revisions = await db.prisma.revision.count();
    const input = { idempotencyKey: 'at-the-same-time' };
    const [one, other] = await inOrder(
      () => record(first, madeUpClaim(12), input),
      () => record(second, madeUpClaim(12), input),
    );
    expect(one).toMatchObject({ __typename: 'ClaimWritten', repeated: false });
    expect(other).toEqual({ ...one, repeated: true });
    expect(await db.prisma.revision.count()).toBe(revisions + 1);
  });

  it.each([
    ['reviseClaim', { changes: { note: 'Made up.' } }],
    ['retractClaim', {}],
    ['rankClaim', { rank: 'PREFERRED' }],
  ])('and changes the claim has %s refused', async (mutation, input) => {
    const [{ id }] = claims as [Answer];
    const [one, other] = await inOrder(
      () => first('reviseClaim', { id, version: 1, reason, changes: { note: 'First.' } }, CLAIM),
      () => second(mutation, { id, version: 1, reason, ...input }, CLAIM),
    );
    expect(one).toMatchObject({ claim: { version: 2, note: 'First.' } });
    expect(other).toMatchObject({ __typename: 'ConflictError', basedOn: 1, version: 2, current: { note: 'First.' } });
  });

  it('and makes another claim the same figure has this one refused', async () => {
    const [one, other] = claims as [Answer, Answer];
    const change = { value: 30, wording: '30 made-up people' };
    const answers = await inOrder(
      () => first('reviseClaim', { id: one.id, version: 1, reason, changes: change }, CLAIM),
      () => second('reviseClaim', { id: other.id, version: 1, reason, changes: change }, CLAIM),
    );
    expect(answers[0]).toMatchObject({ __typename: 'ClaimWritten' });
    expect(answers[1]).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'NOT_UNIQUE', claim: { id: one.id } }],
    });
  });

  it('and changes the publisher gives this one that origin', async () => {
    const changes = { publisher: { id: 'afp' } };
    const [, { claim }] = await inOrder(
      () => first('reviseArticle', { id: article.id, version: 1, reason, changes }),
      () => record(second, madeUpClaim(12)),
    );
    expect(claim.origin.organisation).toEqual({ slug: 'afp' });
  });

  it('and merges a source has this one name the source into which it was merged', async () => {
    const organisation = async (name: string) => {
      const answer = await write(
        'recordOrganisation',
        { organisation: { name, kind: 'OTHER' } },
        'organisation { id slug }',
      );
      return answer.organisation;
    };
    const [from, into] = [await organisation('Made-up Wire'), await organisation('Made-up Press')];
    const merge = { from: from.id, fromVersion: 1, into: into.id, intoVersion: 1, reason };
    const attributions = [{ label: 'Made-up Wire', organisation: { id: from.slug } }];
    const [merged, { claim }] = await inOrder(
      () => first('mergeOrganisations', merge),
      () => record(second, madeUpClaim(12, { attributions })),
    );
    expect(merged).toMatchObject({ __typename: 'OrganisationsMerged' });
    expect(claim.origin.organisation).toEqual({ slug: into.slug });
  });

  it('and another gives a source the same name has this one refused', async () => {
    const organisation = { name: 'Made-up Agency', kind: 'OTHER' };
    await write('recordOrganisation', { organisation });
    const attributions = [{ label: 'Made-up Agency', organisation: { name: 'Made-up Agency' } }];
    const [, other] = await inOrder(
      () => first('recordOrganisation', { organisation }),
      () => record(second, madeUpClaim(12, { attributions })),
    );
    expect(other).toMatchObject({ __typename: 'ValidationError', issues: [{ code: 'AMBIGUOUS' }] });
  });

  it('in another article does not have this one checked again', async () => {
    const elsewhere = await recordMadeUp(write, [madeUpClaim(1)]);
    const sent = await recordSent(async () => {
      const answers = await inOrder(
        () => first('recordClaim', { article: elsewhere.article.id, claim: madeUpClaim(12) }, CLAIM),
        () => record(second, madeUpClaim(12)),
      );
      expect(answers.map(({ claim }) => claim?.key)).toEqual(['killed-12', 'killed-12']);
    });
    expect(sent.filter((text) => text.includes('surroundings of a claim'))).toHaveLength(2);
  });
});

it('a write that is refused need not wait for its turn', async () => {
  const { article } = await recordMadeUp(write, [madeUpClaim(1)]);
  const holder = await db.pool.connect();
  try {
    await holder.query('BEGIN; SELECT take_ledger_turn()');
    const answer = await first('recordClaim', { article: article.id, claim: madeUpClaim(1) }, CLAIM);
    expect(answer).toMatchObject({ __typename: 'ValidationError', issues: [{ code: 'NOT_UNIQUE' }] });
  } finally {
    await holder.query('ROLLBACK');
    holder.release();
  }
});

it('writes to the same article at once all succeed, in an unbroken order', async () => {
  const { article } = await recordMadeUp(write);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      (i % 2 ? first : second)('recordClaim', { article: article.id, claim: madeUpClaim(i + 1) }, CLAIM),
    ),
  );
  expect(answers.map(({ claim }) => claim?.key)).toEqual(Array.from({ length: 20 }, (_, i) => `killed-${i + 1}`));
  const rows = await db.prisma.claim.findMany({
    where: { articleId: decodeGlobalId(article.id).id },
    orderBy: { position: 'asc' },
    include: { attributions: true },
  });
  expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  const log = await db.prisma.revision.findMany({ where: { entityId: { in: rows.map(({ id }) => id) } } });
  expect(log.map(({ version }) => version)).toEqual(Array(20).fill(1));
});

it('leaves no turn taken and no transaction open', async () => {
  expect(await leftBehind(db)).toEqual([]);
  for (const { pool } of servers) expect(pool.idleCount).toBe(pool.totalCount);
});
