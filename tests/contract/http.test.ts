import { serverAudits } from 'graphql-http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const db = await freshDatabase();
const { app, logged, fail } = testApi(db);
const url = 'http://localhost/graphql';
const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json) =>
  app.fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

afterEach(() => vi.unstubAllEnvs());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url, fetchFn: app.fetch });
  it('has 61 audits', () => expect(audits).toHaveLength(61));
  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
  });
});

describe('a request', () => {
  it('may be a query by GET', async () => {
    const response = await app.fetch(`${url}?query=${encodeURIComponent('{ claims { totalCount } }')}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { claims: { totalCount: 28 } } });
  });

  it('may not be a mutation by GET', async () => {
    const response = await app.fetch(`${url}?query=${encodeURIComponent('mutation { x }')}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--',
    ],
    ['application/graphql', '{ __typename }'],
    ['text/plain', '{"query":"{ __typename }"}'],
    ['', '{"query":"{ __typename }"}'],
  ])('may not be a POST of %j', async (type, body) => {
    const response = await post(body, { 'content-type': type });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Unsupported Media Type: send application/json', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('may not be longer than 100 kB, with or without a declared length', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(100_001) } });
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < body.length; i += 10_000)
          controller.enqueue(new TextEncoder().encode(body.slice(i, i + 10_000)));
        controller.close();
      },
    });
    const told = await post(body, { ...json, 'content-length': String(body.length) });
    const untold = await app.fetch(url, { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit);
    for (const response of [told, untold]) {
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'Request body too large', extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }],
      });
    }
  });

  it.each<[string, unknown, string]>([
    ['invalid JSON', '{"query"', 'BAD_REQUEST'],
    ['no document', {}, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], 'BAD_REQUEST'],
    ['invalid GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query($id: ID!) { person(id: $id) { id } }' }, 'BAD_USER_INPUT'],
    ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['thousands of tokens', { query: `{ ${'a:__typename '.repeat(1_000)} }` }, 'GRAPHQL_PARSE_FAILED'],
    [
      'a document that exhausts the parser',
      { query: `{ claims(filter: ${'{not:'.repeat(15_000)}` },
      'QUERY_TOO_COMPLEX',
    ],
    [
      'variables that exhaust the stack',
      `{"query":"query($f: ClaimFilter) { claims(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}}}`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a query without bounds',
      {
        query:
          '{ articles(first: 100) { nodes { claims(first: 100) { nodes { article { claims(first: 100) { nodes { id } } } } } } } }',
      },
      'QUERY_TOO_COMPLEX',
    ],
  ])('with %s gets an error code', async (_what, body, code) => {
    const response = await post(body);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
    expect(logged).toEqual([]);
  });

  it('to another path gets the error NOT_FOUND', async () => {
    const response = await app.fetch('http://localhost/nowhere');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('gets its id in the response', async () => {
    expect((await post({ query: '{ __typename }' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('from any page may read, without credentials', async () => {
    const asked = await app.fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const answered = await post({ query: '{ __typename }' }, { ...json, origin: 'https://example.org' });
    expect(answered.headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe.each(['production', 'development', 'test', ''])('with NODE_ENV=%j', (env) => {
  it('an unexpected error shows no internals', async () => {
    vi.stubEnv('NODE_ENV', env);
    const broken = testApi(
      {
        ...db,
        prisma: new Proxy(db.prisma, {
          get: () => ({
            findMany: async () => {
              throw new Error('SELECT secret FROM /etc/passwd');
            },
          }),
        }),
      },
      {},
      { compiled: false },
    );
    const errors = await broken.fail('{ claims { nodes { id } } }');
    expect(errors).toEqual([
      {
        message: 'Something went wrong on the server. Its log has the details, under the id of this request.',
        locations: [{ line: 1, column: 12 }],
        path: ['claims', 'nodes'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(broken.logged.join()).toMatch(/^Request [0-9a-f-]{36} failed\. .*SELECT secret/);
  });

  it('an error of the client shows no stack', async () => {
    vi.stubEnv('NODE_ENV', env);
    const errors = await fail('{ claims(first: 101) { nodes { id } } }');
    expect(Object.keys(errors[0] as object).sort()).toEqual(['extensions', 'locations', 'message', 'path']);
    expect(errors[0]?.extensions).toEqual({ code: 'INVALID_PAGE' });
  });
});

describe('the state of the server', () => {
  it('is alive and ready', async () => {
    expect((await app.fetch('http://localhost/health')).status).toBe(200);
    expect((await app.fetch('http://localhost/ready')).status).toBe(200);
  });

  it('is alive and not ready while the database cannot be reached, and responses report that', async () => {
    const gone = connect('postgresql://nobody@127.0.0.1:1/nothing');
    const api = testApi(gone);
    expect((await api.app.fetch('http://localhost/health')).status).toBe(200);
    expect((await api.app.fetch('http://localhost/ready')).status).toBe(503);
    expect(await api.fail('{ claims { totalCount } }')).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ]);
    expect(await api.fail('{ search(text: "x") { totalCount } }')).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ]);
    await gone.close();
  });

  it('is not ready while a migration is missing', async () => {
    const empty = await freshDatabase('empty');
    await empty.pool.query(
      'DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)',
    );
    expect((await testApi(empty).app.fetch('http://localhost/ready')).status).toBe(503);
  });

  it('ends a statement that takes too long', async () => {
    const slow = {
      ...db,
      pool: {
        query: () => db.pool.query(`SET LOCAL statement_timeout = 50; SELECT pg_sleep(5)`),
      } as unknown as typeof db.pool,
    };
    const errors = await testApi(slow).fail('{ search(text: "x") { totalCount } }');
    expect(errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE' }, message: expect.stringContaining('took too long') },
    ]);
  });
});
