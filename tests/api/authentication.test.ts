import { afterAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { drawToken } from '../../server/domain/access/token-text.ts';
import { createToken, revokeToken } from '../../server/domain/access/tokens.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { expectRefusal } from '../support/refusal.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase();
const { app, ask, logged } = testApi(db);
const url = 'http://localhost/graphql';
const QUERY = '{ claims { totalCount } }';
const ANSWER = { data: { claims: { totalCount: 28 } } };
const body = JSON.stringify({ query: QUERY });
const json = { 'content-type': 'application/json' };
const send = (authorization: string, headers: Record<string, string> = {}, sent: BodyInit = body) =>
  app.fetch(url, { method: 'POST', headers: { ...json, authorization, ...headers }, body: sent });

const curator = await makeToken(db, 'CURATOR');
const expired = await createToken(db.prisma, {
  name: 'late',
  role: 'ADMIN',
  expiresAt: new Date('2020-02-29T23:59:59.999Z'),
});
const revoked = await makeToken(db, 'ADMIN', 'gone');
await revokeToken(db.prisma, revoked, new Date('2021-01-01T00:00:00.000Z'));
const flipped = curator.slice(0, 20) + (curator[20] === 'x' ? 'y' : 'x') + curator.slice(21);

/** Returns the number of rows and a digest of every table, including the tokens. */
async function wholeLedger(): Promise<unknown> {
  const tables = await db.pool.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const sums = tables.rows.map(
    ({ name }) => `SELECT '${name}' AS name, count(*), md5(string_agg(t::text, '' ORDER BY t::text)) FROM "${name}" t`,
  );
  return (await db.pool.query(sums.join(' UNION ALL '))).rows;
}
const before = await wholeLedger();
afterAll(async () => {
  expect(await wholeLedger()).toEqual(before);
  expect(logged).toEqual([]);
});

const WRONG = 'This is not a token of Attested, or it was not copied completely: copy it again.';
const SCHEME = 'The Authorization header must be Bearer, a space and one token.';
const LONG = 'The Authorization header is longer than 200 characters. Send Bearer, a space and one token.';
const UNKNOWN = 'This server does not know the token: ask its operator for one.';

describe('a token', () => {
  it('of any role reads what anyone reads', async () => {
    for (const token of [undefined, curator]) expect(await ask(QUERY, {}, { token })).toEqual(ANSWER.data);
  });

  it.each(['Bearer ', 'bearer ', 'BEARER  '])('may be sent as %j', async (scheme) => {
    const response = await send(scheme + curator);
    expect([response.status, await response.json()]).toEqual([200, ANSWER]);
    expect(response.headers.get('www-authenticate')).toBeNull();
  });

  it('may be sent with a query by GET', async () => {
    const asked = `${url}?query=${encodeURIComponent(QUERY)}`;
    const response = await app.fetch(asked, { headers: { authorization: `Bearer ${curator}` } });
    expect([response.status, await response.json()]).toEqual([200, ANSWER]);
    await expectRefusal(await app.fetch(asked, { headers: { authorization: `Bearer ${flipped}` } }), WRONG);
  });
});

describe('a wrong token is answered with 401, and never treated as missing:', () => {
  it.each<[string, string, string]>([
    ['one that was never issued', `Bearer ${drawToken()}`, UNKNOWN],
    [
      'an expired one',
      `Bearer ${expired}`,
      'The token expired at 2020-02-29T23:59:59.999Z: ask the operator for a new one.',
    ],
    [
      'a revoked one',
      `Bearer ${revoked}`,
      'The token was revoked at 2021-01-01T00:00:00.000Z: ask the operator for a new one.',
    ],
    ['one with a character changed', `Bearer ${flipped}`, WRONG],
    ['one in another case', `Bearer ${curator.toUpperCase()}`, WRONG],
    ['half of one', `Bearer ${curator.slice(0, 30)}`, WRONG],
    ['one of another service', 'Bearer ghp_000000000000000000000000000000000000', WRONG],
    ['one in quotes', `Bearer "${curator}"`, WRONG],
    ['one with a character outside ASCII', `Bearer ${curator.slice(0, -1)}ä`, WRONG],
    ['nothing', '', SCHEME],
    ['a scheme alone', 'Bearer', SCHEME],
    ['a scheme and spaces', 'Bearer   ', SCHEME],
    ['one without a scheme', curator, SCHEME],
    ['one of another scheme', `Basic ${btoa(`ada:${curator}`)}`, SCHEME],
    ['one after a colon', `Bearer: ${curator}`, SCHEME],
    ['one after a tab', `Bearer\t${curator}`, SCHEME],
    ['two of them', `Bearer ${curator} ${curator}`, SCHEME],
    ['two headers joined into one', `Bearer ${curator}, Bearer ${curator}`, SCHEME],
    ['a long one', `Bearer ${'x'.repeat(194)}`, LONG],
    ['a long one that begins with a valid one', `Bearer ${curator}${'0'.repeat(200)}`, LONG],
    ['a very long one', `Bearer ${'x'.repeat(1_000_000)}`, LONG],
  ])('%s', async (_what, authorization, message) => {
    await expectRefusal(await send(authorization), message);
  });

  it('exactly 200 characters are read', async () => {
    await expectRefusal(await send(`Bearer ${'x'.repeat(193)}`), WRONG);
  });

  it('from the moment it is revoked', async () => {
    const own = await freshDatabase('empty');
    const api = testApi(own);
    const token = await makeToken(own, 'CURATOR');
    expect(await api.ask(QUERY, {}, { token })).toEqual({ claims: { totalCount: 0 } });
    await revokeToken(own.prisma, token);
    expect(await api.fail(QUERY, {}, { token })).toMatchObject([
      { message: expect.stringContaining('was revoked at'), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(await api.ask(QUERY)).toEqual({ claims: { totalCount: 0 } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['invalid JSON', {}, '{"query"'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=x'],
    ['more than 100 kB', {}, `"${'x'.repeat(200_000)}"`],
    ['invalid GraphQL', {}, '{"query":"{"}'],
    ['an Accept header for an unsupported type', { accept: 'image/png' }, body],
    ['an Accept header for a stream', { accept: 'text/event-stream' }, body],
    ['an Accept header for graphql-response', { accept: 'application/graphql-response+json' }, body],
  ])('before anything else is read, with %s', async (_what, headers, sent) => {
    await expectRefusal(await send(`Bearer ${flipped}`, headers, sent), WRONG);
  });

  it('and a page from another origin may read the refusal', async () => {
    const { headers } = await send(`Bearer ${flipped}`, { origin: 'https://example.org' });
    expect(headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect(headers.get('access-control-expose-headers')).toBe('x-request-id, www-authenticate, retry-after');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('what needs no token ignores a wrong one', () => {
  const authorization = `Bearer ${flipped}`;
  it.each<[string, RequestInit, number]>([
    ['/health', {}, 200],
    ['/ready', {}, 200],
    ['/graphql', { headers: { accept: 'text/html' } }, 200],
    ['/graphql', { method: 'OPTIONS' }, 204],
    ['/nowhere', {}, 404],
  ])('%s %j', async (place, init, status) => {
    const response = await app.fetch(`http://localhost${place}`, {
      ...init,
      headers: { ...init.headers, authorization },
    });
    expect(response.status).toBe(status);
    await response.arrayBuffer();
  });
});

describe('a database that cannot be reached', async () => {
  const gone = connect('postgresql://nobody@127.0.0.1:1/nothing');
  afterAll(() => gone.close());
  const api = testApi(gone);
  const sendTo = (token: string) =>
    api.app.fetch(url, { method: 'POST', headers: { ...json, authorization: `Bearer ${token}` }, body });

  it('does not make a token invalid', async () => {
    const response = await sendTo(curator);
    expect(response.status).toBe(503);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The database took too long or cannot be reached. Ask for less, or try again.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
    expect(api.logged).toHaveLength(1);
    expect(api.logged[0]).toContain(`Request ${response.headers.get('x-request-id')} failed.`);
    expect(api.logged[0]).not.toContain(curator.slice(9));
  });

  it('is not queried for a token with a wrong checksum', async () => {
    const logged = api.logged.length;
    await expectRefusal(await sendTo(flipped), WRONG);
    expect(api.logged).toHaveLength(logged);
  });
});
