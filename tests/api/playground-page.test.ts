import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** One address has two answers, the playground and JSON. The client chooses with its Accept header. */

const TEXT = 'query Found{claims(filter:{event:"october-7-attack"}){totalCount}}';
const NO_GRAPHQL = 'Łódź {';
const idFor = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
const documents = new Map([TEXT, NO_GRAPHQL].map((text) => [idFor(text), text]));

const db = await freshDatabase();
const { app } = testApi(db, {}, { documents });
const get = (search: string, accept?: string) =>
  app.fetch(`http://localhost/graphql${search}`, { headers: accept === undefined ? {} : { accept } });
const typeOf = (response: Response) => response.headers.get('content-type')?.split(';')[0];

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';
const CHROMIUM =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';
const FIREFOX = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const SAFARI = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('the playground is served', () => {
  it.each([
    'text/html',
    CHROMIUM,
    FIREFOX,
    SAFARI,
    'TEXT/HTML',
    'application/json;q=0.8, text/html;q=0.9',
    'text/html, */*',
  ])('to a client that prefers a page: %s', async (accept) => {
    const response = await get('', accept);
    expect([response.status, typeOf(response)]).toEqual([200, 'text/html']);
  });

  it.each([
    ['a query', '?query={__typename}'],
    ['a mutation', '?query=mutation{x}'],
    ['invalid GraphQL', '?query=no+GraphQL+{'],
    ['an empty query', '?query='],
    ['variables alone', '?variables={}'],
    ['variables that are not JSON', '?query={__typename}&variables=not+JSON&operationName=x&extensions={}'],
    ['an unknown document', '?documentId=unknown'],
    ['a query and a document', `?query={__typename}&documentId=${idFor(TEXT)}`],
    ['something else', '?utm_source=a-newsletter'],
    ['a long query', `?query=${'x'.repeat(12_000)}`],
  ])('when the address asks for %s', async (_what, search) => {
    const response = await get(search, CHROMIUM);
    expect([response.status, typeOf(response)]).toEqual([200, 'text/html']);
    expect(response.headers.get('vary')).toBe('accept, accept-encoding');
  });
});

describe('the editor of the playground is a file of its own', () => {
  const pathIn = async () => /<script src="([^"]+)" integrity="([^"]+)">/.exec(await (await get('', CHROMIUM)).text());
  const load = (path: string, headers = {}) => app.fetch(`http://localhost${path}`, { headers });

  it('that browsers keep, since its path changes with its text, and that is the one that the page allows', async () => {
    const [, path = '', integrity = ''] = (await pathIn()) ?? [];
    expect(path).toMatch(/^\/graphql\/editor-[0-9a-f]{16}\.js$/);
    const response = await load(path);
    expect([response.status, typeOf(response)]).toEqual([200, 'text/javascript']);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await response.text();
    expect(text).toContain('YogaGraphiQL');
    expect(integrity).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
    expect((await get('', CHROMIUM)).headers.get('content-security-policy')).toContain(`script-src '${integrity}' `);
    const zipped = await load(path, { 'accept-encoding': 'gzip' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(text);
  });

  it('at no other path', async () => {
    const response = await load('/graphql/editor-0123456789abcdef.js');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('JSON is served', () => {
  it.each<[string | undefined, string]>([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['application/json, text/plain, */*', JSON_TYPE],
    ['application/json, text/html', JSON_TYPE],
    ['application/json, text/html;q=0.9', JSON_TYPE],
    ['text/html;q=0.9, application/json', JSON_TYPE],
    ['text/html;q=0.1, */*', JSON_TYPE],
    ['application/json, text/html;q=0', JSON_TYPE],
    ['application/graphql-response+json, application/json;q=0.9, text/html;q=0.5', RESPONSE_TYPE],
  ])('to a client that asks for it: %s', async (accept, type) => {
    const response = await get('?query={claims{totalCount}}', accept);
    expect([response.status, typeOf(response)]).toEqual([200, type]);
    expect(await response.json()).toEqual({ data: { claims: { totalCount: 28 } } });
    expect(response.headers.get('vary')).toBe('accept');
  });
});

describe('an address that names a document', () => {
  it('redirects a browser to its text, with its variables', async () => {
    const response = await get(`?documentId=${idFor(TEXT)}&variables={"a":1}`, CHROMIUM);
    expect(response.status).toBe(302);
    const { pathname, searchParams } = new URL(response.headers.get('location') ?? '', 'http://localhost');
    expect(pathname).toBe('/graphql');
    expect(Object.fromEntries(searchParams)).toEqual({
      query: 'query Found {\n  claims(filter: {event: "october-7-attack"}) {\n    totalCount\n  }\n}',
      variables: '{"a":1}',
    });
  });

  it('even if the text is not GraphQL', async () => {
    const response = await get(`?documentId=${idFor(NO_GRAPHQL)}`, CHROMIUM);
    const { searchParams } = new URL(response.headers.get('location') ?? '', 'http://localhost');
    expect(Object.fromEntries(searchParams)).toEqual({ query: NO_GRAPHQL });
  });

  it('and is answered for other clients', async () => {
    const response = await get(`?documentId=${idFor(TEXT)}`, 'application/json');
    expect(await response.json()).toEqual({ data: { claims: { totalCount: 12 } } });
  });
});
