import { createServer, type IncomingHttpHeaders, request as requestOf } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApp, makeRequestListener } from '../../server/app.ts';
import { connect } from '../../server/database/client.ts';
import { drawToken } from '../../server/domain/access/token-text.ts';
import { openFollowing } from '../../server/follow/following.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { CHANGED } from '../support/follow.ts';
import { listen, shut } from '../support/listen.ts';
import { claimNamed } from '../support/only.ts';

/** Addresses, methods and response formats, over a socket, as a client sees them. */

const db = await freshDatabase();
const logged: string[] = [];
const log = { info: () => undefined, error: (message: string, cause?: unknown) => logged.push(`${message} ${cause}`) };
const following = openFollowing(db, log);
const server = createServer(makeRequestListener(createApp({ db, log, following })));
let origin: string;
beforeAll(async () => {
  origin = await listen(server);
});
afterAll(() => shut(server));
afterEach(() => expect(logged).toEqual([]));

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Returns the raw response: no redirect is followed, and nothing is decoded or left out. */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = requestOf(`${origin}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
    });
    asked.on('error', reject).end(body);
  });
}
const errorsOf = ({ body }: Answer) => JSON.parse(body).errors as { message: string; extensions: { code: string } }[];
const QUERY = '{ claims { totalCount } }';
const ANSWER = { data: { claims: { totalCount: 28 } } };
const asking = (parameters: Record<string, string>) => `/graphql?${new URLSearchParams(parameters)}`;

const CHROME =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';
const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('the first page', () => {
  it.each([CHROME, FIREFOX, 'text/html, application/xhtml+xml, */*', 'application/json;q=0.9, Text/HTML;q=0.95'])(
    'redirects a browser to the playground: %s',
    async (accept) => {
      const { status, headers } = await send('GET', '/', { accept });
      expect([status, headers.location, headers.vary]).toEqual([302, '/graphql', 'accept']);
    },
  );

  it('leads to a page that exists', async () => {
    const { headers } = await send('GET', '/', { accept: FIREFOX });
    const page = await send('GET', headers.location as string, { accept: FIREFOX });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it.each(['', '*/*', 'application/json', 'text/*', 'text/html;q=0.5, application/json', 'text/html;q=0, */*'])(
    'does not exist for other clients: %j',
    async (accept) => {
      const answer = await send('GET', '/', accept ? { accept } : {});
      expect(answer.status).toBe(404);
      expect(errorsOf(answer)).toEqual([
        { message: 'There is nothing at "/": the API is at /graphql.', extensions: { code: 'NOT_FOUND' } },
      ]);
    },
  );

  it('does not accept a POST', async () => {
    expect((await send('POST', '/', { accept: CHROME, 'content-type': 'application/json' }, '{}')).status).toBe(404);
  });
});

describe('unknown paths', () => {
  it.each([
    '/nowhere',
    '/graphiql',
    '/graphq',
    '/graphql/x',
    '/x/graphql',
    '/x?/graphql',
    '/x/health',
    '/graphql/health',
    '/healthz',
    '/health/',
    '/x?y=/health',
    '/x/ready',
    '/x?/ready',
    '/ready/',
    '/claims',
    '/claims/x/0',
    '//graphql',
  ])('%s', async (path) => {
    for (const [method, headers] of [
      ['GET', {}],
      ['GET', { accept: CHROME }],
      ['POST', { 'content-type': 'application/json' }],
      ['PUT', {}],
    ] as const) {
      const answer = await send(method, path, headers, method === 'POST' ? JSON.stringify({ query: QUERY }) : '');
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
      expect(errorsOf(answer)).toEqual([
        {
          message: `There is nothing at ${JSON.stringify(path.split('?')[0])}: the API is at /graphql.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ]);
    }
  });

  it('the error repeats only part of the path, and no token', async () => {
    const token = drawToken();
    const { body } = await send('GET', `/${token}/${'x'.repeat(5_000)}`);
    expect(body.length).toBeLessThan(200);
    expect(body).not.toContain(token.slice(9));
  });

  it('a query string that ends like another path does not lead there', async () => {
    for (const parameter of ['/health', '/ready'])
      expect(JSON.parse((await send('GET', asking({ query: QUERY, x: parameter }))).body)).toEqual(ANSWER);
  });
});

describe.each(['/health', '/ready'])('%s', (path) => {
  it.each(['', '?', '?x=1'])('answers with "%s" appended', async (search) => {
    const { status, body } = await send('GET', path + search);
    expect([status, body]).toEqual([200, '']);
  });

  it('answers only GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await send(method, path);
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(errorsOf(answer)).toEqual([
        { message: `${path} answers GET and HEAD, not ${method}.`, extensions: { code: 'BAD_REQUEST' } },
      ]);
    }
  });
});

it('/ready reports what is wrong when the server is not ready', async () => {
  const gone = connect('postgresql://nobody@127.0.0.1:1/nothing');
  const response = await testApi(gone).app.fetch('http://localhost/ready');
  expect([response.status, await response.json()]).toEqual([
    503,
    {
      errors: [
        {
          message: 'The database cannot be reached, or it lacks migrations of this server.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    },
  ]);
  await gone.close();
});

describe('HEAD is GET without a body', async () => {
  const { id, version } = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');
  const claim = encodeGlobalId('Claim', id);
  const page = await testApi(db).app.fetch('http://localhost/graphql', { headers: { accept: CHROME } });
  const etag = page.headers.get('etag') as string;

  it.each<[string, string, number, Record<string, string>?]>([
    ['/health', '/health', 200],
    ['/ready', '/ready', 200],
    ['the first page', '/', 302, { accept: CHROME }],
    ['the first page for other clients', '/', 404],
    ['the playground', '/graphql', 200, { accept: CHROME }],
    ['the playground, compressed', '/graphql', 200, { accept: CHROME, 'accept-encoding': 'gzip' }],
    ['the playground, unchanged', '/graphql', 304, { accept: CHROME, 'if-none-match': etag }],
    ['a permalink', `/claims/${claim}/${version}`, 302],
    ['a permalink to a version that does not exist', `/claims/${claim}/999`, 404],
    ['a query', asking({ query: QUERY }), 200],
    ['a query from another page', asking({ query: QUERY }), 200, { origin: 'https://example.org' }],
    ['a query as GraphQL', asking({ query: QUERY }), 200, { accept: 'application/graphql-response+json' }],
    ['a query as an event stream', asking({ query: QUERY }), 200, { accept: 'text/event-stream' }],
    ['an invalid query', asking({ query: '{' }), 400, { accept: 'application/graphql-response+json' }],
    ['no query', '/graphql', 400],
    ['a mutation', asking({ query: 'mutation { x }' }), 405],
    ['a document by its id', asking({ documentId: 'sha256:x' }), 400],
    ['a token in the address', asking({ token: 'x' }), 401],
    ['nowhere', '/nowhere', 404],
  ])('%s', async (_what, path, status, headers) => {
    // The transfer encoding describes how a body is sent, so it appears only with a body.
    const comparable = ({
      headers: { date: _, 'x-request-id': id, 'transfer-encoding': __, ...rest },
      ...answer
    }: Answer) => {
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      return { status: answer.status, headers: rest };
    };
    const got = await send('GET', path, headers);
    const headed = await send('HEAD', path, headers);
    expect(got.status).toBe(status);
    expect(comparable(headed)).toEqual(comparable(got));
    expect(headed.body).toBe('');
    // In process, there is no HTTP server that would drop the body.
    const inside = await testApi(db).app.fetch(`http://localhost${path}`, {
      method: 'HEAD',
      ...(headers && { headers }),
    });
    expect([inside.status, await inside.text()]).toEqual([status, '']);
  });

  it('a stream, which is not kept open', async () => {
    const { status, headers, body } = await send('HEAD', asking({ query: CHANGED }), { accept: 'text/event-stream' });
    expect([status, headers['content-type'], body]).toEqual([200, 'text/event-stream', '']);
    await expect.poll(() => following.streams.size).toBe(0);
  });

  it('any page may send it', async () => {
    const { headers } = await send('OPTIONS', '/graphql', { origin: 'https://example.org' });
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, POST, OPTIONS');
  });
});

describe('a JSON body', () => {
  const post = (type: string) => send('POST', '/graphql', { 'content-type': type }, JSON.stringify({ query: QUERY }));

  it.each([
    'application/json',
    'Application/JSON',
    'APPLICATION/JSON;CHARSET=UTF-8',
    'application/json ; charset=utf-8',
    'application/json; charset=utf-8; profile="x"',
  ])('is accepted as %s', async (type) => {
    const { status, body } = await post(type);
    expect([status, JSON.parse(body)]).toEqual([200, ANSWER]);
  });

  it.each([
    'application/json5',
    'application/jsonp',
    'text/json',
    'json',
    'application/x-json',
    'text/plain;application/json',
  ])('is not accepted as %s', async (type) => {
    const answer = await post(type);
    expect(answer.status).toBe(415);
    expect(errorsOf(answer)).toEqual([
      { message: 'Unsupported Media Type: send application/json', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });
});

describe('a response', () => {
  const ask = (accept: string, query = QUERY) =>
    send('POST', '/graphql', { accept, 'content-type': 'application/json' }, JSON.stringify({ query }));

  // GitHub's API client sends the first one.
  it.each([
    'application/vnd.github.v3+json',
    'text/plain',
    'image/*',
    'application/xml;q=0.9',
    'application/json;charset=utf-16',
  ])('is JSON if no accepted media type is available: %s', async (accept) => {
    const answer = await ask(accept);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(answer.body)).toEqual(ANSWER);
    const refused = await ask(accept, '{ nothing }');
    expect([refused.status, refused.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(errorsOf(refused)).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('has the accepted media type if it is available', async () => {
    for (const accept of [
      'application/graphql-response+json',
      'application/vnd.github.v3+json, application/graphql-response+json',
    ])
      expect((await ask(accept)).headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('to a subscription is a stream, or an error that asks for one', async () => {
    const answer = await ask('application/vnd.github.v3+json', CHANGED);
    expect(answer.status).toBe(406);
    expect(errorsOf(answer)).toMatchObject([{ message: expect.stringContaining('accept: text/event-stream') }]);
  });
});
