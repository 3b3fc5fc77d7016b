import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';

/** Requests from careless or hostile readers. Each was once answered wrongly, or crashed the server. */

const db = await freshDatabase();
const { ask, fail, app, logged } = testApi(db);

const lost: unknown[] = [];
const keep = (reason: unknown) => lost.push(reason);
process.on('unhandledRejection', keep);
afterAll(() => {
  process.off('unhandledRejection', keep);
});

describe('a refused argument deep inside a list of many types', () => {
  it.each([
    [
      'nodes { ... on Claim { article { claims(first: -1) { totalCount } } } ... on Event { mentions { nodes { article { claims(first: -1) { totalCount } } } } } }',
      'INVALID_PAGE',
    ],
    [
      'edges { node { ... on Claim { article { claims(after: "x") { totalCount } } } ... on Event { claims(after: "x") { totalCount } } ... on Person { mentions(after: "x") { totalCount } } } }',
      'INVALID_CURSOR',
    ],
  ])('is an error, and leaves no unhandled rejection: %s', async (selection, code) => {
    const errors = await fail(`{ search(text: "gaza") { ${selection} } }`);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(lost).toEqual([]);
  });
});

describe('one alias for different lists, in fragments on different types', () => {
  const ids = async () => {
    const { claims, event } = await ask(
      '{ claims(first: 1, filter: { measure: MISSING }) { nodes { id } } event(id: "nir-oz-attack") { id } }',
    );
    return [claims.nodes[0].id, event.id];
  };
  it.each([
    [
      '{ ... on Claim { x: place { claims(filter: { measure: RELEASED }) { totalCount } } } ... on Event { x: parent { claims { totalCount } } } }',
      [0, 12],
    ],
    [
      '{ ... on Claim { x: place { claims(first: 1) { totalCount nodes { key } } } } ... on Event { x: parent { claims(first: 3) { totalCount nodes { wording } } } } }',
      [1, 3],
    ],
  ])('returns the right list for each: %s', async (selection, expected) => {
    const [claim, event] = await ids();
    for (const order of [
      [claim, event],
      [event, claim],
    ]) {
      const { nodes } = await ask(`query($ids: [ID!]!) { nodes(ids: $ids) ${selection} }`, { ids: order });
      const found = nodes.map(
        ({ x }: { x: { claims: { totalCount: number; nodes?: unknown[] } } }) =>
          x.claims.nodes?.length ?? x.claims.totalCount,
      );
      expect(found).toEqual(order[0] === claim ? expected : expected.toReversed());
    }
  });
});

describe('a filter', () => {
  const count = async (filter: string) => (await ask(`{ claims(filter: ${filter}) { totalCount } }`)).claims.totalCount;
  it.each([
    ['{}', 28],
    ['{ not: {} }', 0],
    ['{ or: [{}] }', 28],
    ['{ or: [{ event: [] }, {}] }', 28],
    ['{ not: { and: [] } }', 0],
    ['{ not: { or: [] } }', 28],
    ['{ not: { not: {} } }', 28],
    ['{ and: [{}, { or: [{}] }] }', 28],
    ['{ or: [{ measure: [] }] }', 0],
    ['{ event: null, measure: null, and: null, or: null, not: null, consistentWith: null, asOf: null }', 28],
  ])('%s matches %i claims', async (filter, expected) => {
    expect(await count(filter)).toBe(expected);
  });

  it.each([
    ['of thousands', { or: Array.from({ length: 4_000 }, () => ({ consistentWith: 0 })) }],
    ['of fifty-one', { and: Array.from({ length: 50 }, () => ({})) }],
    ['eleven deep', JSON.parse(`${'{"not":'.repeat(10)}{}${'}'.repeat(10)}`)],
  ])('%s is refused before the database is queried', async (_what, filter) => {
    let errors: unknown;
    const statements = await recordStatements(db, async () => {
      errors = await fail('query($f: ClaimFilter!) { claims(filter: $f) { totalCount } }', { f: filter });
    });
    expect(errors).toMatchObject([
      {
        extensions: { code: 'QUERY_TOO_COMPLEX' },
        message: 'A filter can contain at most 50 filters, nested at most 10 levels deep.',
      },
    ]);
    expect(statements).toEqual([]);
  });

  it('of the maximum size is answered', async () => {
    expect(await count(`{ or: [${'{ consistentWith: 1205 }, '.repeat(49)}] }`)).toBe(4);
  });

  it('accepts country codes in lower case', async () => {
    expect((await ask('{ people(filter: { nationality: "ru" }) { totalCount } }')).people.totalCount).toBe(4);
  });
});

describe('invalid input gets an error code, and nothing is logged', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ['the year 0', '{ claims(filter: { asOf: { from: "0000-01-01" } }) { totalCount } }', {}, 'INVALID_ARGUMENT'],
    [
      'the year 0 in a variable',
      'query($d: Date) { events(filter: { start: { to: $d } }) { totalCount } }',
      { d: '0000-12-31' },
      'INVALID_ARGUMENT',
    ],
    ['an invalid address', 'query($u: URL) { article(url: $u) { slug } }', { u: 'x' }, 'BAD_USER_INPUT'],
    ['an empty address', 'query($u: URL) { article(url: $u) { slug } }', { u: '' }, 'BAD_USER_INPUT'],
    ['an address with a NUL', 'query($u: URL) { article(url: $u) { slug } }', { u: 'https://a\0b/' }, 'BAD_USER_INPUT'],
    ['neither id nor address', '{ article { slug } }', {}, 'INVALID_ARGUMENT'],
    ['id and address', '{ article(id: "x", url: "https://example.org/") { slug } }', {}, 'INVALID_ARGUMENT'],
    [
      'a language with a NUL',
      'query($l: [String!]) { articles(filter: { language: $l }) { totalCount } }',
      { l: ['e\0n'] },
      'INVALID_ARGUMENT',
    ],
    [
      'the schema a hundred times',
      `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: __schema { types { name fields { name } } }`).join(' ')} }`,
      {},
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s', async (_what, query, variables, code) => {
    expect((await fail(query, variables))[0]?.extensions.code).toBe(code);
    expect(logged).toEqual([]);
  });

  it('a run of hyphens counts as one', async () => {
    const found = async (text: string) =>
      (await ask('query($text: String!) { search(text: $text) { totalCount } }', { text })).search.totalCount;
    expect(await found('-'.repeat(150))).toBe(0);
    const without = await found('-a');
    expect(without).toBeGreaterThan(50);
    for (const text of [`${'-'.repeat(100)}a`, `${'- '.repeat(99)}a`]) expect(await found(text)).toBe(without);
  });

  it.each([
    ['variables=%7B', 'BAD_REQUEST'],
    ['extensions=x', 'BAD_REQUEST'],
    ['variables=%5B1%5D', 'BAD_REQUEST'],
  ])('a GET with %s', async (more, code) => {
    const response = await app.fetch(`http://localhost/graphql?query=%7B__typename%7D&${more}`);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(response.status).toBe(400);
    expect(errors[0]?.extensions.code).toBe(code);
    expect(logged).toEqual([]);
  });

  it('a body that is not JSON is not sent back', async () => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${'x'.repeat(40_000)}`,
    });
    const text = await response.text();
    expect(text.length).toBeLessThan(1_000);
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
  });
});

describe('a forged cursor with a valid checksum is refused:', () => {
  const forged = (body: string) =>
    Buffer.from(
      `${createHash('sha256').update(`attested cursor ${body}`).digest('base64url').slice(0, 6)}${body}`,
    ).toString('base64url');
  it.each([
    ['AS_OF_ASC', 'null'],
    ['AS_OF_ASC', '{}'],
    ['AS_OF_ASC', 'foo'],
    ['AS_OF_ASC', '["Claim:AS_OF_ASC",1,2]'],
    ['AS_OF_ASC', '["Claim:AS_OF_ASC","2024-02-30","01900000-0000-7000-8000-000000000000"]'],
    ['AS_OF_ASC', `["Claim:AS_OF_ASC","2024-02-20","${'-'.repeat(36)}"]`],
    ['VALUE_ASC', '["Claim:VALUE_ASC","9999999999","01900000-0000-7000-8000-000000000000"]'],
    ['RECORDED_ASC', '["Claim:RECORDED_ASC","2024-99-99T99:99:99.999Z","01900000-0000-7000-8000-000000000000"]'],
  ])('%s %s', async (order, body) => {
    const errors = await fail(`{ claims(first: 1, orderBy: ${order}, after: "${forged(body)}") { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
    expect(logged).toEqual([]);
  });

  it('and so is a cursor of another search', async () => {
    const { search } = await ask('{ search(text: "hostages", first: 1) { pageInfo { endCursor } } }');
    for (const other of ['text: "Moscow"', 'text: "hostages", types: [CLAIM]']) {
      expect(
        await fail(`{ search(${other}, after: "${search.pageInfo.endCursor}") { totalCount nodes { __typename } } }`),
      ).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
    }
  });
});

it('a search with only an excluded word is still sorted, and an empty list of types finds nothing', async () => {
  const { search, none } = await ask(
    '{ search(text: "-gaza", first: 100) { edges { score } } none: search(text: "gaza", types: []) { totalCount nodes { __typename } } }',
  );
  const scores = search.edges.map(({ score }: { score: number }) => score);
  expect(scores.length).toBeGreaterThan(20);
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  expect(none).toEqual({ totalCount: 0, nodes: [] });
});
