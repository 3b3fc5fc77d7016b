import { type ClientOptions, createClient } from '@attested/sdk';
import { describe, expect, inject, it } from 'vitest';
import { thrownAtOnce } from '../../support/thrown.ts';
import { failure } from '../support/through.ts';

/** Creates a client for an address. @returns the address that its requests go to. */
async function reached(url: string | URL): Promise<string> {
  const asked: string[] = [];
  const attested = createClient({
    url,
    retries: 0,
    fetch: async (address) => {
      asked.push(address);
      return Response.json({ data: { ok: true } });
    },
  });
  expect(await attested.query('{ ok }' as Parameters<typeof attested.query>[0])).toEqual({ ok: true });
  expect(asked).toHaveLength(1);
  return asked[0] as string;
}

/** The error thrown when a client is created with this `url`, and with a `fetch` that must not be called. */
function refusal(url: unknown): Error {
  const fetch = () => Promise.reject(new Error('It was asked for.'));
  const error = thrownAtOnce(() => createClient({ url, fetch } as ClientOptions));
  expect(error).toBeInstanceOf(TypeError);
  expect((error as TypeError).cause).toBeUndefined();
  return error as TypeError;
}

const wanted = (shown: string) =>
  `\`url\` must be an address such as http://localhost:4000/graphql, without a password, not ${shown}.`;

describe('creating a client fails', () => {
  it.each([
    [undefined, '"undefined"'],
    [null, '"null"'],
    [4000, '"4000"'],
    [true, '"true"'],
    [{}, '"[object Object]"'],
    [Symbol('graphql'), '"Symbol(graphql)"'],
    ['', '""'],
    [' ', '" "'],
    ['graphql', '"graphql"'],
    ['localhost', '"localhost"'],
    ['localhost:4000/graphql', '"localhost:4000/graphql"'],
    ['127.0.0.1:4000/graphql', '"127.0.0.1:4000/graphql"'],
    ['example.org/graphql', '"example.org/graphql"'],
    ['http:/localhost:4000/graphql', '"http:/localhost:4000/graphql"'],
    ['http://', '"http://"'],
    ['http://localhost:400000/graphql', '"http://localhost:400000/graphql"'],
    ['https://[::1/graphql', '"https://[::1/graphql"'],
    ['//', '"//"'],
    ['ftp://example.org/graphql', '"ftp://example.org/graphql"'],
    ['ws://localhost:4000/graphql', '"ws://localhost:4000/graphql"'],
    ['file:///graphql', '"file:///graphql"'],
    ['data:application/json,{}', '"data:application/json,{}"'],
    ['?query', '"?[hidden]"'],
    [new URL('ftp://example.org/graphql'), '"ftp://example.org/graphql"'],
  ])('if its address is %s', (url, shown) => {
    expect(refusal(url).message).toBe(wanted(shown));
  });

  it('without options', () => {
    const make = createClient as unknown as () => unknown;
    expect(make).toThrow(new TypeError(wanted('"undefined"')));
  });

  it.each([
    'https://someone:secret@example.org/graphql',
    ' https://someone:secret@example.org/graphql',
    'https://secret@example.org/graphql',
    '//someone:secret@example.org/graphql',
    '/\t/someone:secret@example.org/graphql',
    'https:someone:secret@example.org',
    'https:\\\\someone:secret@example.org\\graphql',
    'ftp://someone:secret@example.org',
    'someone:secret@example.org/graphql',
    // The part before the question mark could be a host and a port.
    'http://someone:secret?secret@example.org/graphql',
    'some one:secret#secret@example.org',
  ])('if the address contains a password, which is not repeated: %j', (url) => {
    expect(refusal(url).message).toBe(wanted('"[hidden]"'));
  });

  it('if a URL contains a password', () => {
    expect(refusal(new URL('https://someone:secret@example.org/graphql')).message).toBe(wanted('"[hidden]"'));
  });

  it.each([
    ['localhost:4000/graphql?key=secret', '"localhost:4000/graphql?[hidden]"'],
    ['localhost:4000/graphql#secret', '"localhost:4000/graphql#[hidden]"'],
    ['localhost:4000/graphql?key=secret@secret', '"[hidden]"'],
  ])('without repeating what may be a key in the address: %s', (url, shown) => {
    expect(refusal(url).message).toBe(wanted(shown));
  });
});

describe('a client goes to', () => {
  it.each([
    ['http://localhost:4000/graphql', 'http://localhost:4000/graphql'],
    ['HTTPS://Example.org', 'https://example.org/'],
    [' https://example.org/graphql\n', 'https://example.org/graphql'],
    ['http://[::1]:4000/graphql?to=a@b', 'http://[::1]:4000/graphql?to=a@b'],
    ['https://example.org/@a', 'https://example.org/@a'],
    ['https://bücher.example/graphql', 'https://xn--bcher-kva.example/graphql'],
    [new URL('https://example.org/graphql?a=b'), 'https://example.org/graphql?a=b'],
  ])('the address %s', async (url, address) => {
    expect(await reached(url)).toBe(address);
  });

  it('the server of the tests', async () => {
    const attested = createClient({ url: new URL(inject('endpoint')) });
    expect(await failure(attested.query('{ no }' as Parameters<typeof attested.query>[0]))).toMatchObject({
      status: 400,
    });
  });
});

const inPage = 'document' in globalThis;

describe.runIf(inPage)('in a page a relative address', () => {
  it.each(['/graphql', '/@someone/graphql', './graphql', '../graphql?a=b', '//example.org/graphql'])(
    '%s is relative to the page',
    async (url) => {
      expect(await reached(url)).toBe(new URL(url, location.href).href);
    },
  );

  it('is relative to the base of the page at the time when the client is created', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/app/';
    document.head.append(base);
    try {
      expect(await reached('./graphql')).toBe('https://example.org/app/graphql');
    } finally {
      base.remove();
    }
  });
});

it.skipIf(inPage).each(['/graphql', './graphql', '../graphql', '//example.org/graphql'])(
  'outside a page %s is not an address',
  (url) => {
    expect(refusal(url).message).toBe(wanted(JSON.stringify(url)));
  },
);
