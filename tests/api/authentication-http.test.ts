import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRequestListener, refuseUnreadable } from '../../server/app.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { expectRefusal } from '../support/refusal.ts';
import { makeToken } from '../support/tokens.ts';

const db = await freshDatabase();
const { app } = testApi(db);
const body = '{"query":"{ claims { totalCount } }"}';
const curator = await makeToken(db, 'CURATOR');

const flipped = curator.slice(0, 20) + (curator[20] === 'x' ? 'y' : 'x') + curator.slice(21);

const LONG = 'The Authorization header is longer than 200 characters. Send Bearer, a space and one token.';
const SCHEME = 'The Authorization header must be Bearer, a space and one token.';
const TWICE = 'The Authorization header was sent more than once. Send it once.';

describe('over node:http', async () => {
  const server = createServer(makeRequestListener(app)).on('clientError', refuseUnreadable).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => server.close());
  const raw = async (headers: string[]) => {
    const socket = connectSocket((server.address() as AddressInfo).port, '127.0.0.1');
    const lines = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', 'Connection: close'];
    socket.write(`${[...lines, `Content-Length: ${body.length}`, ...headers].join('\r\n')}\r\n\r\n${body}`);
    let text = '';
    for await (const chunk of socket) text += chunk;
    const [head = '', answer = ''] = text.split('\r\n\r\n');
    const field = (name: string) => new RegExp(`^${name}: (.*?)\r?$`, 'im').exec(head)?.[1] ?? null;
    const status = Number(head.split(' ')[1]);
    return { status, headers: { get: field }, json: async () => JSON.parse(answer) } as unknown as Response;
  };

  it('a token is accepted', async () => {
    const response = await raw([`Authorization: Bearer ${curator}`]);
    expect([response.status, await response.json()]).toEqual([200, { data: { claims: { totalCount: 28 } } }]);
  });

  it.each([
    [[curator, curator]],
    [[curator, flipped]],
    [[flipped, curator]],
    [Array.from({ length: 100 }, () => curator)],
  ])('more than one token is refused, although node:http would use the first', async (tokens) => {
    await expectRefusal(await raw(tokens.map((token) => `Authorization: Bearer ${token}`)), TWICE);
    await expectRefusal(await raw(tokens.map((token) => `AUTHORIZATION: Bearer ${token}`)), TWICE);
  });

  it('a long token is refused, and so is a header without a token', async () => {
    await expectRefusal(await raw([`Authorization: Bearer ${'x'.repeat(10_000)}`]), LONG);
    await expectRefusal(await raw(['Authorization:']), SCHEME);
    await expectRefusal(await raw(['Authorization: Bearer ']), SCHEME);
  });

  it('a token that is longer than node:http reads gets an answer of the same form', async () => {
    const response = await raw([`Authorization: Bearer ${'x'.repeat(20_000)}`]);
    expect(response.status).toBe(431);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      errors: [
        { message: 'The address and the headers together are longer than 16 kB.', extensions: { code: 'BAD_REQUEST' } },
      ],
    });
    const broken = await raw(['No header']);
    expect([broken.status, await broken.json()]).toEqual([
      400,
      { errors: [{ message: 'This is not a valid HTTP request.', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});
