import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const db = await freshDatabase();
const { ask, fail } = testApi(db);

/** Every list at the root. */
const ROOT_LISTS = ['articles', 'claims', 'events', 'organisations', 'people', 'places', 'populations'];
/** Every list below a row: the way to a row whose list is not empty, and the field. */
const NESTED_LISTS: [root: string, field: string][] = [
  ['article(id: "moscow-times-2024-09-02")', 'claims'],
  ['article(id: "moscow-times-2024-09-02")', 'mentions'],
  ['article(id: "moscow-times-2024-11-15")', 'personStatuses'],
  ['person(id: "mikhail-bogdanov")', 'affiliations'],
  ['person(id: "anatoly-viktorov")', 'claims'],
  ['person(id: "alexander-trufanov")', 'mentions'],
  ['person(id: "alexander-trufanov")', 'statuses'],
  ['organisation(id: "government-of-israel")', 'children'],
  ['organisation(id: "moscow-times")', 'articles'],
  ['organisation(id: "gaza-health-ministry")', 'claims'],
  ['organisation(id: "russian-foreign-ministry")', 'affiliations'],
  ['organisation(id: "hamas")', 'mentions'],
  ['event(id: "gaza-war")', 'subEvents'],
  ['event(id: "october-7-attack")', 'claims'],
  ['event(id: "october-7-attack")', 'mentions'],
  ['event(id: "october-7-attack")', 'personStatuses'],
  ['event(id: "gaza-war")', 'places'],
  ['place(id: "gaza-strip")', 'claims'],
  ['place(id: "gaza-strip")', 'events'],
  ['place(id: "israel")', 'children'],
  ['population(id: "everyone")', 'claims'],
  ['population(id: "everyone")', 'parts'],
];

// The fields that tell the rows of a list apart, if these have no id.
const MARK: Record<string, string> = {
  mentions: 'label article { slug }',
  affiliations: 'role person { slug }',
};
type Page = {
  totalCount: number;
  edges: { cursor: string; node: unknown }[];
  nodes: unknown[];
  pageInfo: Record<string, unknown>;
};
const page = (root: string | null, field: string, args: string) => {
  const list = `${field}${args} { totalCount edges { cursor node { ${MARK[field] ?? 'id'} } } nodes { ${MARK[field] ?? 'id'} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  return root ? `{ ${root} { ${list} } }` : `{ ${list} }`;
};
const read = async (root: string | null, field: string, args: string): Promise<Page> => {
  const data = await ask(page(root, field, args));
  return root ? data[root.split('(')[0] as string][field] : data[field];
};

/** Invalid page arguments, each with the code and the message of the refusal. */
const NO_PAGES: readonly (readonly [args: string, code: string, message: string])[] = [
  ['(first: 101)', 'INVALID_PAGE', 'A page has at most 100 rows, but 101 were requested'],
  ['(last: 101)', 'INVALID_PAGE', 'A page has at most 100 rows, but 101 were requested'],
  ['(first: -1)', 'INVALID_PAGE', 'A page cannot have -1 rows.'],
  ['(last: -5)', 'INVALID_PAGE', 'A page cannot have -5 rows.'],
  ['(first: 1, last: 1)', 'INVALID_PAGE', 'Use either `first` or `last`, not both.'],
  ['(before: "x")', 'INVALID_PAGE', '`before` needs `last`.'],
  ['(first: 1, after: "x")', 'INVALID_CURSOR', '"x" is not a cursor of this server.'],
  ['(first: 1, after: "")', 'INVALID_CURSOR', '"" is not a cursor of this server.'],
  [
    `(first: 1, after: "${Buffer.from('1').toString('base64url')}")`,
    'INVALID_CURSOR',
    'is not a cursor of this server.',
  ],
  ['(first: 1, after: "\\u0000")', 'INVALID_CURSOR', 'is not a cursor of this server.'],
];

describe.each([...ROOT_LISTS.map((field) => [null, field] as const), ...NESTED_LISTS])(
  'the list %s %s',
  (root, field) => {
    it('can be read page by page, forwards and backwards, each row once', async () => {
      const whole = await read(root, field, '(first: 100)');
      const all = whole.edges.map(({ node }) => node);
      expect(all.length).toBeGreaterThan(0);
      expect(whole.totalCount).toBe(all.length);
      expect(whole.nodes).toEqual(all);
      expect(new Set(all.map((node) => JSON.stringify(node))).size).toBe(all.length);

      const forwards: unknown[] = [];
      for (let after = ''; ; ) {
        const { edges, pageInfo, totalCount } = await read(root, field, `(first: 2${after})`);
        forwards.push(...edges.map(({ node }) => node));
        expect(totalCount).toBe(all.length);
        expect(pageInfo).toEqual({
          hasNextPage: forwards.length < all.length,
          hasPreviousPage: after !== '',
          startCursor: edges[0]?.cursor,
          endCursor: edges.at(-1)?.cursor,
        });
        if (!pageInfo['hasNextPage']) break;
        after = `, after: "${pageInfo['endCursor']}"`;
      }
      expect(forwards).toEqual(all);

      const backwards: unknown[] = [];
      for (let before = ''; ; ) {
        const { edges, pageInfo } = await read(root, field, `(last: 3${before})`);
        backwards.unshift(...edges.map(({ node }) => node));
        expect(pageInfo['hasPreviousPage']).toBe(backwards.length < all.length);
        if (!pageInfo['hasPreviousPage']) break;
        before = `, before: "${pageInfo['startCursor']}"`;
      }
      expect(backwards).toEqual(all);
    });

    it('accepts pages of 0 and of 100 rows', async () => {
      const { edges, pageInfo, totalCount } = await read(root, field, '(first: 0)');
      expect(edges).toEqual([]);
      expect(pageInfo).toEqual({
        hasNextPage: totalCount > 0,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      });
      expect((await read(root, field, '(first: 100)')).totalCount).toBe(totalCount);
    });

    it('refuses invalid pages', async () => {
      const refused: unknown[] = [];
      for (const [args] of NO_PAGES) {
        const [error, ...others] = await fail(page(root, field, args));
        refused.push([args, error?.extensions.code, error?.message, error?.path?.at(-1), ...others]);
      }
      expect(refused).toEqual(
        NO_PAGES.map(([args, code, message]) => [args, code, expect.stringContaining(message), field]),
      );
    });
  },
);

describe('a cursor', () => {
  it('of another list or another order is refused', async () => {
    const { endCursor } = (await read(null, 'claims', '(first: 1)')).pageInfo;
    for (const [field, args] of [
      ['articles', ''],
      ['claims', ', orderBy: VALUE_ASC'],
    ] as const) {
      const [error] = await fail(page(null, field, `(first: 1, after: "${endCursor}"${args})`));
      expect(error).toMatchObject({
        extensions: { code: 'INVALID_CURSOR' },
        message: expect.stringContaining('is a cursor of another list or order'),
      });
    }
  });

  it('that was changed is refused', async () => {
    const cursor = (await read(null, 'claims', '(first: 1)')).pageInfo['endCursor'] as string;
    const text = Buffer.from(cursor, 'base64url').toString();
    for (const forged of [text.replace('2023', '2024'), text.slice(0, -1), `${text} `, `AAAAAA${text.slice(6)}`]) {
      const [error] = await fail(
        page(null, 'claims', `(first: 1, after: "${Buffer.from(forged).toString('base64url')}")`),
      );
      expect(error?.extensions.code).toBe('INVALID_CURSOR');
    }
  });

  it('keeps its place while rows before it are added and deleted, including the row that it points to', async () => {
    const own = await freshDatabase();
    const api = testApi(own);
    const names = async (args: string) => {
      const { places } = await api.ask(
        `{ places(${args}, orderBy: NAME_ASC) { nodes { name } pageInfo { endCursor } } }`,
      );
      return { names: places.nodes.map(({ name }: { name: string }) => name), cursor: places.pageInfo.endCursor };
    };
    const { names: curated } = await names('first: 100');
    const add = (name: string) => own.prisma.place.create({ data: { name, slug: name.toLowerCase() } });
    for (const name of ['Aab', 'Aac', 'Aad']) await add(name);
    const first = await names('first: 3');
    expect(first.names).toEqual(['Aab', 'Aac', 'Aad']);
    await add('Aaa');
    await add('Zzz');
    for (const slug of ['aab', 'aad']) await own.prisma.place.delete({ where: { slug } });
    expect((await names('first: 100')).names).toEqual(['Aaa', 'Aac', ...curated, 'Zzz']);
    expect((await names(`first: 100, after: "${first.cursor}"`)).names).toEqual([...curated, 'Zzz']);
  });
});

describe('orders', () => {
  const values = async (field: string, orderBy: string, select: string) =>
    (await ask(`{ ${field}(first: 100, orderBy: ${orderBy}) { nodes { id ${select} } } }`))[field].nodes;
  it.each([
    ['claims', 'AS_OF', 'asOf { latest }'],
    ['claims', 'PUBLISHED', 'article { publishedOn { latest } }'],
    ['claims', 'VALUE', 'value'],
    ['claims', 'RECORDED', 'recordedAt'],
    ['articles', 'PUBLISHED', 'publishedOn { latest }'],
    ['articles', 'RECORDED', 'recordedAt'],
    ['events', 'START', 'start { earliest }'],
    ['events', 'NAME', 'name'],
    ['people', 'NAME', 'name'],
    ['organisations', 'NAME', 'name'],
    ['places', 'NAME', 'name'],
    ['populations', 'NAME', 'name'],
  ])('%s by %s: descending is ascending in reverse', async (field, order, select) => {
    const up = await values(field, `${order}_ASC`, select);
    expect(up.length).toBeGreaterThan(3);
    expect(await values(field, `${order}_DESC`, select)).toEqual(up.toReversed());
  });

  it('put the smallest figure first and the largest last', async () => {
    const up = await values('claims', 'VALUE_ASC', 'value quantifier interval { low }');
    const keys = up.map(
      (c: { value: number | null; interval: { low: number | null } }) => c.value ?? c.interval.low ?? 0,
    );
    expect(keys).toEqual(keys.toSorted((a: number, b: number) => a - b));
    expect(up.at(-1).value).toBe(43_000);
  });
});

describe('ids', () => {
  const missing = '01900000-0000-7000-8000-000000000000';
  it.each([
    ['node', 'garbage!'],
    ['node', encodeGlobalId('Claim', 'not-a-uuid')],
    ['node', encodeGlobalId('Nothing', missing)],
    ['node', encodeGlobalId('PageInfo', missing)],
    ['node', `${encodeGlobalId('Claim', missing)}=`],
    ['node', ''],
    ['claim', 'a-slug'],
    ['person', 'Not A Slug'],
    ['person', "'; DROP TABLE claim; --"],
    ['person', 'nul-\u0000-character'],
    ['person', 'lone-\ud800-surrogate'],
  ])('%s(id: %j) is refused', async (field, id) => {
    const [error] = await fail(`query($id: ID!) { ${field}(id: $id) { id } }`, { id });
    expect(error).toMatchObject({ extensions: { code: 'INVALID_ID' } });
  });

  it('of another type are refused, with the type that was given and the one that is needed', async () => {
    const { person } = await ask('{ person(id: "vladimir-putin") { id } }');
    for (const [query, needed] of [
      [`{ event(id: "${person.id}") { id } }`, 'an Event'],
      [`{ claims(filter: { event: "${person.id}" }) { totalCount } }`, 'an Event'],
      [
        `{ claims(filter: { not: { or: [{ publisher: ["moscow-times", "${person.id}"] }] } }) { totalCount } }`,
        'an Organisation',
      ],
    ] as const) {
      const [error] = await fail(query);
      expect(error?.extensions.code).toBe('INVALID_ID');
      expect(error?.message).toContain(`is the id of a Person, but the id or slug of ${needed} is needed.`);
    }
  });

  it('that do not exist find nothing', async () => {
    expect(
      await ask(
        `{ node(id: "${encodeGlobalId('Claim', missing)}") { id } claim(id: "${encodeGlobalId('Claim', missing)}") { id } person(id: "no-such-slug") { id } }`,
      ),
    ).toEqual({ node: null, claim: null, person: null });
  });

  it('lead back to every record, one by one and together', async () => {
    const data = await ask(
      `{ ${['articles', 'claims', 'events', 'organisations', 'people', 'places', 'populations'].map((field) => `${field}(first: 2) { nodes { __typename id } }`).join(' ')}
         person(id: "alexander-trufanov") { statuses(first: 1) { nodes { __typename id } } } claim: claims(first: 1) { nodes { dataset { __typename id } } } }`,
    );
    const known: { __typename: string; id: string }[] = [
      ...['articles', 'claims', 'events', 'organisations', 'people', 'places', 'populations'].flatMap(
        (field) => data[field].nodes,
      ),
      ...data.person.statuses.nodes,
      data.claim.nodes[0].dataset,
    ];
    expect(known).toHaveLength(16);
    for (const { __typename, id } of known)
      expect(await ask(`{ node(id: "${id}") { __typename id } }`)).toEqual({ node: { __typename, id } });
    const ids = [...known.map(({ id }) => id), encodeGlobalId('Event', missing)];
    expect(await ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: [...known, null],
    });
  });

  it('are limited to 100 at a time', async () => {
    const ids = Array.from({ length: 101 }, () => encodeGlobalId('Event', missing));
    for (const query of [
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      'query($ids: [ID!]) { claims(filter: { event: $ids }) { totalCount } }',
    ]) {
      const [error] = await fail(query, { ids });
      expect(error).toMatchObject({
        extensions: { code: 'INVALID_ID' },
        message: expect.stringContaining('at most 100 ids, but 101 were given'),
      });
    }
  });
});
