import { expect, it } from 'vitest';
import { perform } from '../../server/domain/writes/perform.ts';
import { maskError } from '../../server/plugins/use-error-codes.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { leftBehind } from '../support/ledger.ts';
import { madeUpClaim } from '../support/made-up-writes.ts';
import { only } from '../support/only.ts';
import { thrownBy } from '../support/thrown.ts';
import { makeToken } from '../support/tokens.ts';
import { documentOf, writer } from '../support/writes.ts';

/** A writer may disconnect, wait in vain or take too long. Nothing is left half written, and nothing stays locked. */

const db = await freshDatabase('curated');
const token = await makeToken(db, 'ADMIN', 'A made-up admin');
const api = testApi(db, { token });
const write = writer(api);
const count = () => db.prisma.revision.count();
const person = (name: string) => ({ input: { person: { name } } });

/** Does the work while another connection holds the ledger's turn, like a writer through another server. */
async function holdingTurn<T>(work: () => Promise<T>): Promise<T> {
  const other = await db.pool.connect();
  try {
    await other.query('BEGIN; SELECT take_ledger_turn()');
    return await work();
  } finally {
    await other.query('ROLLBACK');
    other.release();
  }
}

it('a write that waits in vain for its turn fails because the server is busy', async () => {
  const before = await count();
  const errors = await holdingTurn(() => api.fail(documentOf('recordPerson'), person('In vain')));
  expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  expect(await leftBehind(db)).toEqual([]);
  expect(await count()).toBe(before);
  expect(await write('recordPerson', person('In time').input)).toMatchObject({ __typename: 'PersonWritten' });
});

it('a write that takes too long is rolled back, and fails because the server is busy', async () => {
  const before = await count();
  const { id: tokenId } = only(await db.prisma.token.findMany({ where: { name: 'A made-up admin' } }));
  const caller = { name: 'A made-up admin', role: 'ADMIN' as const, tokenId };
  const order = {
    caller,
    action: 'recordPlace' as const,
    body: {},
    idempotencyKey: 'slow',
    reason: 'Made up.',
    longestMs: 300,
  };
  const slow = perform(db, order, async ({ tx }) => {
    await tx.place.create({ data: { name: 'A place of a slow write' } });
    await tx.$queryRaw`SELECT pg_sleep(0.6)::text`;
    await tx.place.create({ data: { name: 'A place of a slow write' } });
    return {};
  });
  expect(maskError(await thrownBy(slow))).toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
  expect(await count()).toBe(before);
  expect(await db.prisma.place.count({ where: { name: 'A place of a slow write' } })).toBe(0);
  expect(await db.prisma.idempotentWrite.count()).toBe(0);
  expect(await leftBehind(db)).toEqual([]);
});

it('an error halfway rolls back what was written before it', async () => {
  const before = await count();
  await db.pool.query(`
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'made up'; END $$;
    CREATE TRIGGER break_off BEFORE INSERT ON claim FOR EACH ROW EXECUTE FUNCTION break_off();`);
  const broken = testApi(db, { token });
  const article = {
    headline: 'Made up to be taken back',
    language: 'en',
    publisher: { new: { name: 'Taken Back', kind: 'OTHER' } },
  };
  const errors = await broken.fail(documentOf('recordArticle'), { input: { article, claims: [madeUpClaim(1)] } });
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(broken.logged.join()).toMatch(/made up/);
  await db.pool.query('DROP FUNCTION break_off CASCADE');
  expect(await count()).toBe(before);
  expect(await db.prisma.article.count({ where: { headline: article.headline } })).toBe(0);
  expect(await db.prisma.organisation.count({ where: { name: 'Taken Back' } })).toBe(0);
  expect(await leftBehind(db)).toEqual([]);
});

it('a slug that has the form of an id is refused', async () => {
  const place = { name: 'Made-up Twin', slug: '01900000-0000-7000-8000-000000000000' };
  const refused = await write('recordPlace', { place });
  expect(refused.issues).toEqual([
    {
      path: ['place', 'slug'],
      code: 'WRONG_FORMAT',
      allowed: null,
      message: 'place.slug must not have the form of an id.',
      claim: null,
    },
  ]);
});

it('a client that disconnects leaves nothing half done', async () => {
  await holdingTurn(async () => {
    const clients = Array.from({ length: 5 }, (_, i) => {
      const client = new AbortController();
      const asked = api.app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: documentOf('recordPerson'), variables: person(`Gone ${i}`) }),
        signal: client.signal,
      });
      return {
        client,
        asked: Promise.resolve(asked).then(
          () => 'answered',
          () => 'gone',
        ),
      };
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const { client } of clients) client.abort();
    await Promise.race([
      Promise.all(clients.map(({ asked }) => asked)),
      new Promise((resolve) => setTimeout(resolve, 500)),
    ]);
  });
  expect(await write('recordPerson', { person: { name: 'Who stays' } })).toMatchObject({ __typename: 'PersonWritten' });
  // The server may have received these writes: each is there completely, with its revision, or not at all.
  const { rows } = await db.pool.query(
    `SELECT (SELECT count(*) FROM person WHERE name LIKE 'Gone%') AS people,
            (SELECT count(*) FROM revision WHERE after->>'name' LIKE 'Gone%') AS revisions`,
  );
  expect(rows[0].revisions).toBe(rows[0].people);
  await expect.poll(() => leftBehind(db)).toEqual([]);
});
