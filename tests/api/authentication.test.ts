import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase();
const { app, ask } = testApi(db);
const url = 'http://localhost/graphql';
const QUERY = '{ claims { totalCount } }';
const ANSWER = { data: { claims: { totalCount: 28 } } };
const body = JSON.stringify({ query: QUERY });
const json = { 'content-type': 'application/json' };
const send = (authorization: string, headers: Record<string, string> = {}) =>
  app.fetch(url, { method: 'POST', headers: { ...json, ...headers, authorization }, body });

const curator = await makeToken(db, 'CURATOR');

describe('a token', () => {
  it('of any role reads what anyone reads', async () => {
    for (const role of ['READER', 'CURATOR', 'ADMIN'] as const) {
      const response = await send(`Bearer ${await makeToken(db, role)}`);
      expect([response.status, await response.json()]).toEqual([200, ANSWER]);
    }
    expect(await ask(QUERY, {}, { token: curator })).toEqual(ANSWER.data);
  });
});

describe('a wrong token is answered with 401 and a code, and never taken for none:', () => {
  it.each([
    [
      'no token of Attested',
      'Bearer abc',
      'The token is no token of Attested, or was not copied whole: copy it again.',
    ],
    ['another scheme', 'Basic YTpi', 'The Authorization header must be Bearer, a space and one token.'],
  ])('%s', async (_what, authorization, message) => {
    const response = await send(authorization);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer realm="attested", error="invalid_token", error_description="${message}"`,
    );
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
