import { ClaimDocument, ClaimsDocument, createClient, SearchDocument, type TypedDocument } from '@attested/sdk';
import { describe, expect, inject, it } from 'vitest';
import { failure, through } from '../support/through.ts';

type Count = TypedDocument<{ claims: { totalCount: number } }, { filter?: object }, 'query'>;
const count = 'query Count($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }' as Count;

describe('a query', () => {
  const attested = createClient({ url: inject('endpoint') });

  it('returns its data', async () => {
    const { claims } = await attested.query(ClaimsDocument, { filter: { measure: ['HELD_HOSTAGE'] }, first: 2 });
    expect(claims.nodes).toHaveLength(2);
    expect(claims.nodes.map(({ measure }) => measure)).toEqual(['HELD_HOSTAGE', 'HELD_HOSTAGE']);
    expect(claims.totalCount).toBeGreaterThan(2);
  });

  it('accepts a single value for a list, as the server does', async () => {
    const one = { measure: 'HELD_HOSTAGE', not: { ownVoice: true } } as const;
    const list = { measure: ['HELD_HOSTAGE'], not: { ownVoice: true } } as const;
    const { claims } = await attested.query(ClaimsDocument, { filter: { and: one } });
    expect(claims).toEqual((await attested.query(ClaimsDocument, { filter: { and: [list] } })).claims);
    expect(claims.totalCount).toBeGreaterThan(0);
    const text = 'Israel';
    const { search } = await attested.query(SearchDocument, { text, types: 'ORGANISATION' });
    expect(search).toEqual((await attested.query(SearchDocument, { text, types: ['ORGANISATION'] })).search);
    expect(new Set(search.nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Organisation']));
  });

  it('needs no variables if none is required', async () => {
    expect((await attested.query(count)).claims.totalCount).toBe(
      (await attested.query(ClaimsDocument)).claims.totalCount,
    );
  });

  it('accepts a custom text, and a String object', async () => {
    const filter = { measure: ['HELD_HOSTAGE'] };
    const expected = await attested.query(ClaimsDocument, { filter: { measure: ['HELD_HOSTAGE'] } });
    expect((await attested.query(count, { filter })).claims.totalCount).toBe(expected.claims.totalCount);
    const object = new (class extends String {})(count) as unknown as Count;
    expect((await attested.query(object, { filter })).claims.totalCount).toBe(expected.claims.totalCount);
  });

  it('accepts a syntax tree', async () => {
    const name = (value: string) => ({ kind: 'Name', value });
    const field = (value: string, selections?: object[]) => ({
      kind: 'Field',
      name: name(value),
      ...(selections && { selectionSet: { kind: 'SelectionSet', selections } }),
    });
    const tree = {
      kind: 'Document',
      definitions: [
        {
          kind: 'OperationDefinition',
          operation: 'query',
          name: name('Tree'),
          selectionSet: { kind: 'SelectionSet', selections: [field('claims', [field('totalCount')])] },
        },
      ],
    } as TypedDocument<{ claims: { totalCount: number } }, Record<string, never>, 'query'>;
    const { attested: proxied, seen } = through('pass');
    expect((await proxied.query(tree)).claims.totalCount).toBe((await attested.query(count)).claims.totalCount);
    expect(JSON.parse((await seen())[0]?.body ?? '')).toMatchObject({ operationName: 'Tree' });
  });

  it('returns null if there is nothing', async () => {
    const nowhere = btoa('Claim:00000000-0000-7000-8000-000000000000');
    expect(await attested.query(ClaimDocument, { id: nowhere })).toEqual({ claim: null });
  });

  it('understands the older media type of responses', async () => {
    const { attested: legacy } = through('legacy');
    expect((await legacy.query(count)).claims.totalCount).toBeGreaterThan(0);
  });

  it('prefers the newer one', async () => {
    const { attested: proxied, seen } = through('pass');
    await proxied.query(count);
    const [{ headers } = { headers: {} }] = await seen();
    expect(headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
    });
  });
});

describe('a document that cannot be sent', () => {
  const { attested, seen } = through('pass');

  it.each([
    ['mutation Write { a }', 'Write: A mutation cannot be sent as a query.'],
    ['subscription { a }', 'A subscription cannot be sent as a query.'],
    [
      '# query Commented { a }\nfragment mutation on T { query } mutation M { a }',
      'M: A mutation cannot be sent as a query.',
    ],
    ['fragment F on Claim { id }', 'A document must contain one operation, not 0.'],
    ['query A { a } query B { b }', 'A document must contain one operation, not 2.'],
    ['{ a } { b }', 'A document must contain one operation, not 2.'],
    ['', 'A document must contain one operation, not 0.'],
    ['What is this?', 'A document must contain one operation, not 0.'],
    // Of the line separators of JavaScript, only two are line separators in GraphQL.
    ['# \u2028{ a } "\nmutation M { a } #"', 'M: A mutation cannot be sent as a query.'],
    ['query A { a },mutation M { a }', 'A document must contain one operation, not 2.'],
  ])('%s', async (text, message) => {
    const error = await failure(attested.query(text as Count));
    expect(error).toMatchObject({ kind: 'protocol', message });
    expect(await seen()).toEqual([]);
  });

  it('is a query in place of a mutation', async () => {
    const error = await failure(attested.mutate(count as never));
    expect(error).toMatchObject({ kind: 'protocol', operation: 'Count' });
    expect(await seen()).toEqual([]);
  });

  it('does not include one with the keywords of operations in strings, comments and names', async () => {
    const query =
      '# mutation A {\nquery mutation($filter: ClaimFilter = {and: []}) @skip(if: false) { claims { totalCount } }';
    const { attested: free, seen: sent } = through('json:{"data":{"claims":{"totalCount":7}}}');
    expect(await free.query(query as Count)).toEqual({ claims: { totalCount: 7 } });
    expect(JSON.parse((await sent())[0]?.body ?? '')).toEqual({ query, operationName: 'mutation' });
  });

  it('does not include one with commas in place of spaces', async () => {
    const query = ',fragment F on Query { claims { totalCount } },query,Commas,{ ...F },';
    const { attested: proxied, seen: sent } = through('pass');
    expect((await proxied.query(query as Count)).claims.totalCount).toBeGreaterThan(0);
    expect(JSON.parse((await sent())[0]?.body ?? '')).toEqual({ query, operationName: 'Commas' });
  });

  it('is found even after very deep nesting', async () => {
    const { attested: free } = through('json:{"data":{}}');
    const deep = `query Deep ${'{a'.repeat(100_000)}${'}'.repeat(100_000)} mutation M { a }`;
    const { message } = await failure(free.query(deep as Count));
    expect(message).toBe('A document must contain one operation, not 2.');
  });
});

describe('headers', () => {
  it('are sent, and those of the call override those of the client', async () => {
    const { attested, seen } = through('pass', { headers: { 'X-Api-Key': 'of the client', Authorization: 'none' } });
    const error = await failure(attested.query(count, {}, { headers: new Headers({ 'x-api-key': 'of the call' }) }));
    expect(error).toMatchObject({ kind: 'graphql', status: 401, code: 'UNAUTHENTICATED' });
    expect((await seen())[0]?.headers).toMatchObject({ 'x-api-key': 'of the call', authorization: 'none' });
  });

  it('are made by a function for each attempt', async () => {
    let made = 0;
    const { attested, seen } = through('reset status:503', { headers: async () => ({ 'x-api-key': `key ${++made}` }) });
    await attested.query(count);
    // The proxy dropped the first request before reading its body, but recorded its headers.
    expect((await seen()).map(({ headers }) => headers['x-api-key'])).toEqual(['key 1', 'key 2', 'key 3']);
  });

  it('pass on the error of the function that makes them', async () => {
    const { attested, seen } = through('pass', {
      headers: () => {
        throw new RangeError('The session is over.');
      },
    });
    await expect(attested.query(count)).rejects.toThrow(new RangeError('The session is over.'));
    expect(await seen()).toEqual([]);
  });

  it('leave no unhandled rejection if both functions fail', async () => {
    // An unhandled rejection would fail the test run.
    const { attested } = through('pass', { headers: () => Promise.reject(new RangeError('First.')) });
    const headers = () => {
      throw new RangeError('Second.');
    };
    await expect(attested.query(count, {}, { headers })).rejects.toThrow(RangeError);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('that cannot be sent are not shown in the error', async () => {
    const { attested } = through('pass', { headers: { authorization: 'Bearer secret\nsecret' } });
    const error = await failure(attested.query(count));
    expect(error).toMatchObject({ kind: 'protocol', message: 'Count: A header cannot be sent.' });
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain('secret');
  });
});
