import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { drawToken } from '../../server/domain/access/token-text.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { expectRefusal } from '../support/refusal.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase();
const { app } = testApi(db);
const url = 'http://localhost/graphql';
const QUERY = '{ claims { totalCount } }';
const ANSWER = { data: { claims: { totalCount: 28 } } };
const body = JSON.stringify({ query: QUERY });
const json = { 'content-type': 'application/json' };
const curator = await makeToken(db, 'CURATOR');

const ADDRESS =
  'Do not put a token in a URL, because logs and browser histories keep it. Send it in the Authorization header, and have the exposed token revoked.';

describe('a token in an address is refused, in any form:', () => {
  const get = (query: string, headers: Record<string, string> = {}) => app.fetch(`${url}?${query}`, { headers });
  const asked = `query=${encodeURIComponent(QUERY)}`;

  it.each([
    'token=x',
    'token=',
    'access_token=x',
    'authorization=Bearer%20x',
    'Authorization=x',
    'ACCESS_TOKEN=x',
    `${asked}&token=${curator}`,
    `${asked}&key=${curator}`,
    `${asked}&${curator}`,
    `${asked}&key=a+${curator}+b`,
    `${asked}&key=${curator.replace('_', '%5F')}`,
    `${asked}&key=${drawToken().toLowerCase()}`,
    `${asked}&headers=${encodeURIComponent(JSON.stringify({ Authorization: `Bearer ${curator}` }))}`,
    `query=${encodeURIComponent(`{ search(text: "${curator}") { totalCount } }`)}`,
    `query={__typename}&variables=${encodeURIComponent(JSON.stringify({ x: curator }))}`,
  ])('%s', async (query) => {
    await expectRefusal(await get(query), ADDRESS);
    await expectRefusal(await get(query, { authorization: `Bearer ${curator}` }), ADDRESS);
    await expectRefusal(await app.fetch(`${url}?${query}`, { method: 'POST', headers: json, body }), ADDRESS);
    await expectRefusal(await get(query, { accept: 'text/html' }), ADDRESS);
  });

  it.each(['tokens=x', 'my_token=x', 'key=attested_', `key=${curator.slice(0, 44)}`, 'key=token'])(
    'but %s, which contains none, is accepted',
    async (query) => {
      const response = await get(`${asked}&${query}`);
      expect([response.status, await response.json()]).toEqual([200, ANSWER]);
    },
  );
});

describe('a token appears in no answer and in no line of the log', () => {
  const hidden = curator.slice(9);

  /** Returns an application whose reads fail with this error, and the lines that it logs. */
  function failing(error: unknown) {
    const broken = {
      ...db,
      prisma: new Proxy(db.prisma, {
        get: (prisma, model) =>
          model === 'token'
            ? prisma.token
            : {
                findMany: async () => {
                  throw error;
                },
              },
      }),
    };
    const logged: string[] = [];
    // As the console prints it: with the stack, the fields and the causes.
    const line = (message: string, cause?: unknown) =>
      logged.push(`${message} ${typeof cause === 'string' ? cause : inspect(cause)}`);
    return { app: createApp({ db: broken as typeof db, log: { info: line, error: line }, compiled: false }), logged };
  }

  it.each<[string, unknown, string]>([
    ['an error that does not mention it', new Error('broken'), 'broken'],
    ['an error that repeats it', new Error(`broken: ${curator}`), 'broken'],
    [
      'an error with it in a field',
      Object.assign(new Error('broken'), { parameters: [`Bearer ${curator}`] }),
      'broken',
    ],
    ['an error with it in its cause', new Error('broken', { cause: new Error(curator) }), 'broken'],
    ['something that is not an error', { headers: { authorization: `Bearer ${curator}` } }, 'object'],
    ['a string', `Bearer ${curator}`, 'Bearer attested_…'],
  ])('when the request fails with %s', async (_what, error, shown) => {
    const api = failing(error);
    const response = await api.app.fetch(url, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${curator}` },
      body: JSON.stringify({ query: '{ claims { nodes { id } } }' }),
    });
    const text = JSON.stringify([await response.text(), ...response.headers]);
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain(hidden);
    expect(api.logged).toHaveLength(1);
    expect(api.logged[0]).toMatch(/^Request [0-9a-f-]{36} failed\. /);
    expect(api.logged[0]).not.toContain(hidden);
    expect(api.logged[0]).toContain(shown);
  });

  it.each<[string, object, string]>([
    ['in an invalid document', { query: `${curator} {` }, 'GRAPHQL_PARSE_FAILED'],
    ['as a field', { query: `{ ${curator} }` }, 'GRAPHQL_VALIDATION_FAILED'],
    ['as an operation', { query: QUERY, operationName: curator }, 'OPERATION_RESOLUTION_FAILURE'],
    ['as an id', { query: `{ person(id: "${curator}") { id } node(id: "${curator}") { id } }` }, 'INVALID_ID'],
    [
      'as a variable of another type',
      { query: 'query($n: Int) { claims(first: $n) { totalCount } }', variables: { n: curator } },
      'BAD_USER_INPUT',
    ],
    [
      'as a variable at the point where the message is cut',
      { query: 'query($n: Int) { claims(first: $n) { totalCount } }', variables: { n: 'x'.repeat(440) + curator } },
      'BAD_USER_INPUT',
    ],
    ['as a parameter', { query: QUERY, [curator]: 1 }, 'BAD_REQUEST'],
  ])('when it is sent by mistake %s', async (_what, sent, code) => {
    const response = await app.fetch(url, { method: 'POST', headers: json, body: JSON.stringify(sent) });
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
    expect(text).not.toContain(hidden);
    expect(text).not.toContain(hidden.slice(0, 12));
  });
});
