import {
  ArticleClaimsDocument,
  ClaimsDocument,
  type ConnectionLike,
  createClient,
  type PageOptions,
  type PagingVariables,
  type TypedDocument,
} from '@attested/sdk';
import { describe, expect, inject, it } from 'vitest';
import { until } from '../../support/until.ts';
import { all, failure, through } from '../support/through.ts';

const attested = createClient({ url: inject('endpoint') });
const ids = async (claims: AsyncIterable<{ readonly id: string }>) => (await all(claims)).map(({ id }) => id);
/** The paging variables of a request. */
const paging = (body: string) => {
  const { first, after, last, before } = JSON.parse(body).variables;
  return { first, after: typeof after, last, before: typeof before };
};

describe('a walk through a list', () => {
  it('gives every node once, in the order of the list', async () => {
    const { claims } = await attested.query(ClaimsDocument, { first: 100 });
    const expected = claims.nodes.map(({ id }) => id);
    expect(expected).toHaveLength(claims.totalCount);
    expect(expected.length).toBeGreaterThan(20);
    for (const pageSize of [1, 3, 7, expected.length, 100]) {
      expect(await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims, { pageSize }))).toEqual(expected);
    }
  });

  it('goes backwards, from the last to the first', async () => {
    const forward = await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims));
    const options = { direction: 'backward', pageSize: 4 } as const;
    const backward = await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims, options));
    expect(backward).toEqual(forward.toReversed());
  });

  it('requests no more than it returns', async () => {
    const { attested: proxied, seen } = through('pass');
    expect(
      await all(proxied.paginate(ClaimsDocument, {}, (data) => data.claims, { limit: 8, pageSize: 3 })),
    ).toHaveLength(8);
    expect((await seen()).map(({ body }) => paging(body))).toEqual([
      { first: 3, after: 'undefined', last: undefined, before: 'undefined' },
      { first: 3, after: 'string', last: undefined, before: 'undefined' },
      { first: 2, after: 'string', last: undefined, before: 'undefined' },
    ]);
    const none = through('pass');
    for (const limit of [0, -1, Number.NaN])
      expect(await all(none.attested.paginate(ClaimsDocument, {}, (data) => data.claims, { limit }))).toEqual([]);
    expect(await none.seen()).toEqual([]);
  });

  it('requests pages of 100 by default, and keeps the other variables', async () => {
    const { attested: proxied, seen } = through('pass');
    const filter = { measure: ['HELD_HOSTAGE'] } as const;
    const claims = await all(
      proxied.paginate(ClaimsDocument, { filter, orderBy: 'RECORDED_DESC' }, (data) => data.claims),
    );
    expect(claims.length).toBeGreaterThan(2);
    const [{ body } = { body: '' }] = await seen();
    expect(JSON.parse(body).variables).toEqual({ filter, orderBy: 'RECORDED_DESC', first: 100 });
  });

  it.each([
    ['query Page($first: Int = 7, $after: String) { list }', 7],
    ['query Page(\n  $after: String\n  $first : Int! = 7\n) { list }', 7],
    ['query Page($after:String,$first:Int=7){list}', 7],
    ['query Page($first: Int, $count: Int = 7, $after: String) { list }', 100],
    ['query Page($firstOf: Int = 7, $first: Int!, $after: String) { list }', 100],
  ])('requests pages of the size that the document sets by default: %s', async (text, size) => {
    const sent: unknown[] = [];
    const asked = createClient({
      url: 'http://127.0.0.1:9/',
      fetch: async (_, { body }) => {
        sent.push(JSON.parse(String(body)).variables);
        return Response.json({ data: { list: { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } } } });
      },
    });
    type Page = { list: ConnectionLike<number> & { pageInfo: { hasPreviousPage: boolean } } };
    const document = text as TypedDocument<Page, PagingVariables, 'query'>;
    const walk = (options: PageOptions) => all(asked.paginate(document, {}, (data) => data.list, options));
    await walk({});
    await walk({ limit: 3 });
    await walk({ pageSize: 50 });
    await walk({ direction: 'backward' });
    expect(sent).toEqual([{ first: size }, { first: 3 }, { first: 50 }, { first: null, last: size }]);
  });

  it('begins after a cursor, or before one', async () => {
    const { claims } = await attested.query(ClaimsDocument, { first: 5 });
    const from = claims.pageInfo.endCursor as string;
    const [first, ...rest] = await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims));
    expect(await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims, { from }))).toEqual(rest.slice(4));
    const backward = { from, direction: 'backward' } as const;
    expect(await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims, backward))).toEqual(
      [first, ...rest.slice(0, 3)].toReversed(),
    );
  });

  it('finds a connection at any depth, and returns nothing if there is none', async () => {
    const { claims } = await attested.query(ClaimsDocument, { first: 1 });
    const article = claims.nodes[0]?.article.id as string;
    const inArticle = attested.paginate(ArticleClaimsDocument, { id: article }, (data) => data.article?.claims, {
      pageSize: 1,
    });
    const expected = attested.paginate(ClaimsDocument, { filter: { article: [article] } }, (data) => data.claims);
    expect((await ids(inArticle)).toSorted()).toEqual((await ids(expected)).toSorted());
    expect(
      await all(attested.paginate(ArticleClaimsDocument, { id: 'no-such' }, (data) => data.article?.claims)),
    ).toEqual([]);
  });

  it('reads edges if a document does not select nodes', async () => {
    const text =
      'query Edges($first: Int, $after: String) { claims(first: $first, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }';
    type Edges = {
      claims: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
    const document = text as TypedDocument<Edges, { first?: number; after?: string }, 'query'>;
    expect(await ids(attested.paginate(document, {}, (data) => data.claims, { pageSize: 6 }))).toEqual(
      await ids(attested.paginate(ClaimsDocument, {}, (data) => data.claims)),
    );
  });
});

describe('the next page', () => {
  it('is requested while the current one is read, but no further page', async () => {
    const { attested: proxied, seen } = through('pass');
    const claims = proxied.paginate(ClaimsDocument, {}, (data) => data.claims, { pageSize: 5 });
    await claims.next();
    await until(async () => (await seen()).length === 2);
    for (let read = 1; read < 5; read++) await claims.next();
    expect(await seen()).toHaveLength(2);
    await claims.next();
    await until(async () => (await seen()).length === 3);
    await claims.return();
  });

  it('is not requested before the walk begins', async () => {
    const { attested: proxied, seen } = through('pass');
    proxied.paginate(ClaimsDocument, {}, (data) => data.claims);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await seen()).toEqual([]);
  });

  it('is aborted when the reader stops', async () => {
    const { attested: proxied, seen } = through('pass silent');
    for await (const _ of proxied.paginate(ClaimsDocument, {}, (data) => data.claims, { pageSize: 5 })) {
      await until(async () => (await seen()).length === 2);
      break;
    }
    await until(async () => (await seen())[1]?.broken === true);
  });

  it('reports its failure only once the page before it has been read', async () => {
    const { attested: proxied } = through('pass status:500');
    const claims = proxied.paginate(ClaimsDocument, {}, (data) => data.claims, { pageSize: 2 });
    expect((await claims.next()).done).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await claims.next()).done).toBe(false);
    expect(await failure(claims.next())).toMatchObject({ kind: 'http', operation: 'Claims' });
    expect(await claims.next()).toEqual({ done: true, value: undefined });
  });

  it('is retried like any query', async () => {
    const { attested: proxied, seen } = through('pass reset status:503');
    const claims = proxied.paginate(ClaimsDocument, {}, (data) => data.claims, { limit: 10, pageSize: 5 });
    expect(await all(claims)).toHaveLength(10);
    expect(await seen()).toHaveLength(4);
  });
});

describe('a reader that aborts', () => {
  it('gets nothing more, not even from the current page', async () => {
    const controller = new AbortController();
    const claims = attested.paginate(ClaimsDocument, {}, (data) => data.claims, { signal: controller.signal });
    expect((await claims.next()).done).toBe(false);
    controller.abort('enough');
    expect(await failure(claims.next())).toMatchObject({ kind: 'aborted', cause: 'enough', operation: 'Claims' });
  });

  it('before the start, requests nothing', async () => {
    const { attested: proxied, seen } = through('pass');
    const claims = proxied.paginate(ClaimsDocument, {}, (data) => data.claims, { signal: AbortSignal.abort() });
    expect(await failure(claims.next())).toMatchObject({ kind: 'aborted' });
    expect(await seen()).toEqual([]);
  });
});

describe('a cursor that does not advance', () => {
  const document = 'query Still($first: Int, $after: String, $last: Int, $before: String) { list }' as TypedDocument<
    { list: ConnectionLike<number> },
    { first?: number; after?: string; last?: number; before?: string },
    'query'
  >;
  /** A server that returns these pages, and then the last of them forever. */
  function answering(...pages: ConnectionLike<number>[]) {
    let asked = 0;
    const fetch = async () => Response.json({ data: { list: pages[Math.min(asked++, pages.length - 1)] } });
    return { attested: createClient({ url: 'http://127.0.0.1:9/', fetch }), asked: () => asked };
  }
  const page = (node: number, cursor: string | null, more = true) => ({
    nodes: [node],
    pageInfo: { endCursor: cursor, hasNextPage: more, startCursor: cursor, hasPreviousPage: more },
  });

  it.each(['forward', 'backward'] as const)('is an error, and no node comes twice (%s)', async (direction) => {
    const { attested: still, asked } = answering(page(1, 'a'), page(2, 'b'), page(2, 'b'));
    const given: number[] = [];
    const walk = async () => {
      for await (const node of still.paginate(document, {}, (data) => data.list, { direction })) given.push(node);
    };
    expect(await failure(walk())).toMatchObject({ kind: 'protocol', message: 'The cursor does not advance: b.' });
    expect(given).toEqual([1, 2]);
    expect(asked()).toBe(3);
  });

  it('is detected if cursors form a cycle', async () => {
    const { attested: circling } = answering(page(1, 'a'), page(2, 'b'), page(1, 'a'));
    expect(await failure(all(circling.paginate(document, {}, (data) => data.list)))).toMatchObject({
      kind: 'protocol',
    });
  });

  it('is detected if there is no cursor', async () => {
    const { attested: without } = answering(page(1, null));
    expect(await failure(all(without.paginate(document, {}, (data) => data.list)))).toMatchObject({ kind: 'protocol' });
  });

  it('is no error in an empty list or at the end of a list', async () => {
    const empty = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
    expect(await all(answering(empty).attested.paginate(document, {}, (data) => data.list))).toEqual([]);
    const { attested: whole } = answering(page(1, 'a'), page(2, 'b', false));
    expect(await all(whole.paginate(document, {}, (data) => data.list))).toEqual([1, 2]);
  });
});
