import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** What a query may cost. Everything that multiplies counts: lists, aliases, fragments and the schema itself. */

const db = await freshDatabase();
const { app, ask, fail, logged } = testApi(db);

/** The same selection under this many aliases. */
const aliases = (count: number, selection: string) =>
  Array.from({ length: count }, (_, i) => `x${i}: ${selection}`).join(' ');

/** Fragments that each spread the next one twice, in these brackets: `last` is selected 2 to the power of `length` times. */
const doubling = (length: number, type: string, last: string, open = '... {', close = '}') =>
  Array.from({ length }, (_, i) => {
    const next = i + 1 === length ? last : `...F${i + 1}`;
    const [one, other] = open.startsWith('...') ? ['', ''] : ['x:', 'y:'];
    return `fragment F${i} on ${type} { ${one} ${open} ${next} ${close} ${other} ${open} ${next} ${close} }`;
  }).join(' ');

const refused = (kind: string, limit: number) => [
  {
    message: `The query asks for too much at once: its ${kind} is above ${limit}. Ask for smaller pages, fewer nested lists or fewer aliases.`,
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  },
];

describe('introspection is priced by what the schema contains', () => {
  const squared = (count: number) =>
    `{ __schema { ${aliases(count, 'types { ...T }')} } }
    fragment T on __Type { ${aliases(count, 'fields { ...F }')} }
    fragment F on __Field { ${aliases(20, 'args { description }')} }`;
  const ARGUMENTS =
    'fragment Arguments on __Type { fields { args { name description type { kind name ofType { kind name } } } } }';
  const LEDGER = '{ articles(first: 100) { nodes { claims(first: 100) { nodes { id wording value low } } } } }';
  const SCHEMA = getIntrospectionQuery();

  it.each<[string, string, Record<string, unknown>?]>([
    ['40 × 40 aliases', squared(40)],
    ['60 × 60 aliases', squared(60)],
    ['all types, 150 times', `{ ${aliases(150, '__schema { types { name kind } }')} }`],
    ['one type, 80 times', `{ ${aliases(80, '__type(name: "Query") { ...Arguments }')} } ${ARGUMENTS}`],
    [
      'one type by a variable, 80 times',
      `query ($name: String!) { ${aliases(80, '__type(name: $name) { ...Arguments }')} } ${ARGUMENTS}`,
      { name: 'Query' },
    ],
    ['fragments that double', `{ __schema { types { ...F0 } } } ${doubling(8, '__Type', 'name')}`],
    ['fragments that double thirty times', `{ __schema { queryType { ...F0 } } } ${doubling(30, '__Type', 'name')}`],
    [
      'fragments in inline fragments',
      `{ ... { ... on Query { ...Q } } } fragment Q on Query { __schema { ${aliases(150, 'types { name kind }')} } }`,
    ],
    [
      'skipped fields, since they might not be skipped',
      `{ __schema { ${aliases(120, 'types @skip(if: true) { name kind description }')} } }`,
    ],
    ['the whole schema together with an allowed query of the ledger', SCHEMA.replace('{', LEDGER.slice(0, -1))],
  ])('%s', async (_what, query, variables) => {
    expect(await fail(query, variables)).toEqual(refused('complexity', 50_000));
    expect(logged).toEqual([]);
  });

  it('although the whole schema and the query of the ledger are allowed alone', async () => {
    expect(Object.keys(await ask(SCHEMA))).toEqual(['__schema']);
    expect(Object.keys(await ask(LEDGER))).toEqual(['articles']);
  });

  it('and not by what it might contain', async () => {
    // The text stands for 2^30 fields, but the type Claim wraps no other, so that there are none.
    const nothing = `{ __type(name: "Claim") { ...F0 } } ${doubling(30, '__Type', 'name', 'ofType {')}`;
    expect(await ask(nothing)).toEqual({ __type: { x: null, y: null } });
    expect(await ask(`{ ${aliases(100, '__type(name: "Nothing") { fields { name } }')} }`)).toMatchObject({
      x99: null,
    });
    expect(await ask(`{ ${aliases(100, '__schema { queryType { name } }')} }`)).toMatchObject({
      x99: { queryType: { name: 'Query' } },
    });
  });

  it('null in a variable that must not be null is an error of its field', async () => {
    const query = 'query ($name: String = "Claim") { __type(name: $name) { name } }';
    expect(await fail(query, { name: null })).toMatchObject([
      { path: ['__type'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await ask(query)).toEqual({ __type: { name: 'Claim' } });
  });

  it('a missing variable is reported as such', async () => {
    expect(await fail('query ($name: String!) { __type(name: $name) { name } }')).toMatchObject([
      { message: expect.stringContaining('"$name"'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('the ledger is priced by how much a query may return', () => {
  it.each<[string, string, number, string]>([
    [
      'aliases',
      'complexity',
      50_000,
      `{ ${aliases(5, 'articles(first: 100) { nodes { claims(first: 50) { nodes { id wording } } } }')} }`,
    ],
    [
      'lists within lists',
      'complexity',
      50_000,
      '{ articles(first: 100) { nodes { claims(first: 100) { nodes { attributions { label verb } } } } } }',
    ],
    [
      'fragments that double',
      'breadth',
      500,
      `{ claims(first: 1) { nodes { ...F0 } } } ${doubling(30, 'Claim', 'id')}`,
    ],
    [
      'fragments that double down the lists',
      'complexity',
      50_000,
      `{ claims(first: 30) { nodes { ...F0 } } } ${doubling(4, 'Claim', 'id', 'event { claims(first: 3) { nodes {', '} } }')}`,
    ],
    [
      'nesting',
      'depth',
      20,
      `{ claims(first: 1) { nodes { event { ${'parent { '.repeat(18)} id ${'} '.repeat(18)} } } } }`,
    ],
    ['fields', 'breadth', 500, `{ claims(first: 1) { nodes { ${aliases(500, 'id')} } } }`],
  ])('%s: %s over %i', async (_what, kind, limit, query) => {
    expect(await fail(query)).toEqual(refused(kind, limit));
    expect(logged).toEqual([]);
  });

  it.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])('a null argument that must not be null is reported, not priced: %s, %i', async (accept, status) => {
    const query = 'query ($text: String = "gaza") { search(text: $text) { totalCount } }';
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables: { text: null } }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Argument "text" of non-null type "String!" must not be null.',
          locations: [{ line: 1, column: expect.any(Number) }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(logged).toEqual([]);
  });

  it.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])(
    'a query that costs too much is refused like a document that does not fit the schema: %s, %i',
    async (accept, status) => {
      const send = (query: string) =>
        app.fetch('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ query }),
        });
      const refusal = await send(`{ ${aliases(501, '__typename')} }`);
      expect(refusal.status).toBe(status);
      expect(await refusal.json()).toEqual({ errors: refused('breadth', 500) });
      expect((await send('{ nothing }')).status).toBe(status);
    },
  );
});
