import { afterEach, describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** The exact limits of nesting in a request. tests/e2e/nesting.test.ts tries them on processes that have just started. */

const { app, ask, logged } = testApi(await freshDatabase());
afterEach(() => expect(logged).toEqual([]));

const url = 'http://localhost/graphql';
const json = { 'content-type': 'application/json' };
const post = (body: unknown, accept = 'application/json') =>
  app.fetch(url, {
    method: 'POST',
    headers: { ...json, accept },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (parameters: Record<string, string>) => app.fetch(`${url}?${new URLSearchParams(parameters)}`);
const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors;
const deep = (depth: number, open: string, close: string, inmost = '') =>
  open.repeat(depth) + inmost + close.repeat(depth);
const tooDeep = (parameter: string, limit: number) => [
  { message: `\`${parameter}\` is nested more than ${limit} levels deep.`, extensions: { code: 'QUERY_TOO_COMPLEX' } },
];

describe('a query', () => {
  it.each(['application/json', 'application/graphql-response+json'])(
    'is refused with 400 beyond 128 levels, as %s',
    async (accept) => {
      const refused = await post({ query: deep(129, '{a', '}') }, accept);
      expect(refused.status).toBe(400);
      expect(await errorsOf(refused)).toEqual(tooDeep('query', 128));
    },
  );

  it.each([
    ['braces', deep(129, '{a', '}'), deep(128, '{a', '}'), 'VALIDATION'],
    ['brackets', `{a(b:${deep(127, '[', ']')})}`, `{a(b:${deep(126, '[', ']')})}`, 'VALIDATION'],
    ['parentheses', `{a${deep(128, '(', ')')}}`, `{a${deep(127, '(', ')')}}`, 'PARSE'],
    ['lists in the types of variables', `query ($a: ${deep(129, '[', ']', 'Int')}) { a }`, '{ a }', 'VALIDATION'],
    ['default values', `query ($a: Int = ${deep(129, '[', ']')}) { a }`, '{ a }', 'VALIDATION'],
    ['brackets that are never closed', '{a'.repeat(129), '{a'.repeat(128), 'PARSE'],
    [
      'all of them together',
      `{a(b:${deep(64, '[{c:', '}]', '1')})}`,
      `{a(b:${deep(63, '[{c:', '}]', '1')})}`,
      'VALIDATION',
    ],
  ])('counts %s', async (_what, over, under, fault) => {
    for (const ask of [(query: string) => post({ query }), (query: string) => get({ query })]) {
      expect(await errorsOf(await ask(over))).toEqual(tooDeep('query', 128));
      const [error] = await errorsOf(await ask(under));
      expect(error?.extensions.code).toBe(`GRAPHQL_${fault}_FAILED`);
    }
  });

  it.each([
    ['a string', `{ search(text: "${'{[('.repeat(60)}") { totalCount } }`],
    ['a string with quotes', `{ search(text: "\\"${'{[('.repeat(60)}\\"") { totalCount } }`],
    ['a block string', `{ search(text: """${'{[("'.repeat(25)}\\"""${'{[("'.repeat(10)} """) { totalCount } }`],
    ['a comment', `{ # ${'{[("'.repeat(500)}\n claims { totalCount } }`],
    ['a comment at the end', `{ claims { totalCount } } # ${'{[("'.repeat(500)}`],
  ])('does not count brackets in %s', async (_what, query) => {
    expect(Object.values(await ask(query))).toEqual([{ totalCount: expect.any(Number) }]);
  });

  it('may have hundreds of brackets next to each other', async () => {
    const lists = `[${'[], '.repeat(300)}]`;
    expect(await errorsOf(await post({ query: `{ claims(first: ${lists}) { totalCount } }` }))).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it('that is not GraphQL gets the usual syntax error', async () => {
    for (const [query, message] of [
      ['{ claims(first: ) "', 'Syntax Error: Unexpected ")".'],
      ['{ claims %', 'Syntax Error: Unexpected character: "%".'],
      ['{ search(text: "', 'Syntax Error: Unterminated string.'],
    ] as const)
      expect(await errorsOf(await post({ query }))).toMatchObject([
        { message, extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
      ]);
  });
});

describe('JSON', () => {
  const QUERY = 'query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }';
  /** An object with this many levels, including its own. */
  const nested = (levels: number, open: string, close: string) => deep(levels - 1, open, close, '{}');

  it.each([
    ['objects', '{"not":', '}'],
    ['lists', '{"and":[', ']}'],
  ])('is refused with 400 beyond 32 levels of %s', async (what, open, close) => {
    const levels = what === 'lists' ? 17 : 32;
    const send = (text: string) => post(`{"query":${JSON.stringify(QUERY)},"variables":{"f":${text}}}`);
    const over = nested(levels, open, close);
    for (const refused of [await send(over), await get({ query: QUERY, variables: `{"f":${over}}` })]) {
      expect(refused.status).toBe(400);
      expect(await errorsOf(refused)).toEqual(tooDeep('variables', 32));
    }
    // A filter has its own limit of 10 levels.
    expect(await errorsOf(await send(nested(levels - 1, open, close)))).toMatchObject([
      { message: 'A filter can contain at most 50 filters, nested at most 10 levels deep.' },
    ]);
  });

  it.each(['extensions', 'operationName', 'query', 'documentId', 'anything'])(
    'is refused in `%s` as well',
    async (parameter) => {
      const body = { ...(parameter !== 'documentId' && { query: '{ __typename }' }), [parameter]: '?' };
      const refused = await post(JSON.stringify(body).replace('"?"', deep(30_000, '[', ']')));
      expect(refused.status).toBe(400);
      expect(await errorsOf(refused)).toEqual(
        parameter === 'documentId'
          ? [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })]
          : tooDeep(parameter, 32),
      );
    },
  );
});
