import { describe, expect, it, vi } from 'vitest';
import { createContext } from '../../server/graphql/base/context.ts';
import { runInTurn } from '../../server/graphql/base/turns.ts';
import { type Answer, testApi } from '../support/api.ts';
import { FIGURES, GROUP, LABEL, nameOf } from '../support/attribution.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';

/** The pages of attribution statistics, what they cost, and what they refuse. */

const db = await freshDatabase();
const { ask, fail, logged } = testApi(db);

/** Adds made-up outlets with one to three claims each, under labels of their own. */
async function addOutlets(target: TestDatabase, count: number): Promise<void> {
  await target.pool.query(
    `WITH outlet AS (
       INSERT INTO organisation (id, slug, name, kind) SELECT gen_random_uuid(), 'made-up-' || n, 'Made up ' || n, 'NEWS_MEDIUM' FROM generate_series(1, $1) n RETURNING id, slug
     ), page AS (
       INSERT INTO article (id, slug, language, publisher_id) SELECT gen_random_uuid(), slug, 'en', id FROM outlet RETURNING id, slug, publisher_id
     ), made AS (
       INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, wording, event_id, population_id, entry, caveats, origin_organisation_id)
       SELECT gen_random_uuid(), page.id, n, 'INJURED', 'INCIDENT', 'UNSPECIFIED', 'dozens', (SELECT id FROM event ORDER BY id LIMIT 1), (SELECT id FROM population ORDER BY id LIMIT 1),
              'IMPORTED', '{PARTIAL}', publisher_id
       FROM page, generate_series(1, 1 + length(slug) % 3) n RETURNING id, origin_organisation_id, position
     )
     INSERT INTO attribution (id, claim_id, position, label, basis, organisation_id)
     SELECT gen_random_uuid(), id, 1, 'made up ' || (id::text), 'STATED', origin_organisation_id FROM made WHERE position < 3`,
    [count],
  );
  await target.pool.query('ANALYZE');
}

describe('pages', async () => {
  const large = await freshDatabase();
  await addOutlets(large, 120);
  const api = testApi(large);

  /** Reads a list page by page, from one end to the other. */
  async function walk(read: (args: string) => Promise<Answer>, size: number, backwards: boolean): Promise<Answer[]> {
    const all: Answer[] = [];
    for (let cursor = ''; ; ) {
      const { edges, pageInfo } = await read(`${backwards ? 'last' : 'first'}: ${size}${cursor}`);
      const nodes = edges.map(({ node }: Answer) => node);
      if (backwards) all.unshift(...nodes);
      else all.push(...nodes);
      expect(nodes.length).toBeGreaterThan(0);
      expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== '');
      if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return all;
      cursor = backwards ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`;
    }
  }
  const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const groups = (groupBy: string) => async (args: string) =>
    (
      await api.ask(
        `{ attributionStatistics(groupBy: ${groupBy}) { groups(${args}) { totalCount edges { cursor node { claims ${GROUP} } } ${PAGE} } } }`,
      )
    ).attributionStatistics.groups;
  const labels = async (args: string) =>
    (
      await api.ask(
        `{ attributionStatistics(groupBy: PUBLISHER) { total { labels(${args}) { totalCount edges { node { ${LABEL} } } ${PAGE} } } } }`,
      )
    ).attributionStatistics.total.labels;

  it.each([
    ['PUBLISHER', 123],
    ['ORIGIN', 130],
    ['MEASURE', 9],
  ])('of groups by %s contain each group once, forwards and backwards', async (groupBy, count) => {
    const read = groups(groupBy);
    const forwards = await walk(read, 7, false);
    expect(forwards).toHaveLength(count);
    expect((await read('first: 1')).totalCount).toBe(count);
    expect(new Set(forwards.map(nameOf)).size).toBe(count);
    const claims = forwards.map((group) => group.claims);
    expect(claims).toEqual(claims.toSorted((a, b) => b - a));
    expect(await walk(read, 11, true)).toEqual(forwards);
  });

  it('lie between two cursors if both are given', async () => {
    const read = groups('PUBLISHER');
    const { edges } = await read('first: 10');
    const between = await read(`first: 100, after: "${edges[1].cursor}", before: "${edges[8].cursor}"`);
    expect(between.edges).toEqual(edges.slice(2, 8));
  });

  it('of labels contain each label once, forwards and backwards', async () => {
    const { totalCount } = await labels('first: 1');
    const forwards = await walk(labels, 50, false);
    expect(forwards).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(134);
    expect(new Set(forwards.map((node) => JSON.stringify(node))).size).toBe(totalCount);
    expect(await walk(labels, 60, true)).toEqual(forwards);
  });

  it('of labels are separate for each group', async () => {
    const { nodes } = (
      await api.ask(
        '{ attributionStatistics(groupBy: PUBLISHER) { groups(first: 3) { nodes { claims labels(first: 2) { totalCount nodes { label } pageInfo { hasNextPage endCursor } } } } } }',
      )
    ).attributionStatistics.groups;
    expect(
      nodes
        .map(({ claims, labels: list }: Answer) => [
          claims,
          list.totalCount,
          list.nodes.length,
          list.pageInfo.hasNextPage,
        ])
        .toSorted(),
    ).toEqual([
      [12, 7, 2, true],
      [8, 2, 2, false],
      [8, 5, 2, true],
    ]);
  });

  it('take the same number of statements, however many groups and labels there are', async () => {
    const query = `{ attributionStatistics(groupBy: ORIGIN) {
      total { ...F caveats { caveat count } labels(first: 20) { totalCount nodes { label organisation { name } person { name } } } }
      groups(first: 30) { totalCount nodes { ...F origin { organisation { name kind } person { name } article { slug } } caveats { caveat count } labels(first: 3) { totalCount nodes { label organisation { name } person { name } } } } }
    } } ${FIGURES}`;
    const few = await recordStatements(db, () => ask(query));
    const many = await recordStatements(large, () => api.ask(query));
    expect(many.length).toBe(few.length);
    // The groups, their count, the three types of rows that they stand for, and the total. Then twice, for the groups
    // and for the total: the caveats, the labels, their count, and the two types of rows that the labels stand for.
    expect(few.length).toBe(6 + 2 * 5);
    expect(
      (
        await recordStatements(large, () =>
          api.ask('{ attributionStatistics(groupBy: ORIGIN) { groups { nodes { claims } } } }'),
        )
      ).length,
    ).toBe(1);
  });
});

describe('what is refused', () => {
  const cursorOf = async (query: string, path: (data: Answer) => Answer) => path(await ask(query)).pageInfo.endCursor;

  it.each<[string, string, RegExp]>([
    ['groupBy: COUNTRY', 'GRAPHQL_VALIDATION_FAILED', /AttributionGrouping/],
    ['filter: {}', 'GRAPHQL_VALIDATION_FAILED', /groupBy/],
    ['groupBy: null', 'GRAPHQL_VALIDATION_FAILED', /groupBy|AttributionGrouping/],
    ['groupBy: ORIGIN, filter: { event: "No Slug" }', 'INVALID_ID', /"No Slug" is not an id of this server\./],
    [
      'groupBy: ORIGIN, filter: { consistentWith: -2147483648 }',
      'INVALID_ARGUMENT',
      /must be from -2147483647 to 2147483647/,
    ],
    ['groupBy: ORIGIN, knownBy: "0000-01-01"', 'INVALID_ARGUMENT', /`knownBy` must lie within the years 1 to 9999/],
    [
      'groupBy: ORIGIN, filter: { or: [{ asOf: { from: "2024-01-02", to: "2024-01-01" } }] }',
      'INVALID_ARGUMENT',
      /ends before it begins/,
    ],
    [
      `groupBy: ORIGIN, filter: ${'{ not: '.repeat(10)}{ status: DRAFT }${' }'.repeat(10)}`,
      'QUERY_TOO_COMPLEX',
      /nested at most 10 levels deep/,
    ],
  ])('%s', async (args, code, message) => {
    const [error] = await fail(`{ attributionStatistics(${args}) { total { claims } } }`);
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toMatch(message);
    expect(logged).toEqual([]);
  });

  it.each([
    ['(first: 101)', 'INVALID_PAGE'],
    ['(last: -1)', 'INVALID_PAGE'],
    ['(first: 1, last: 1)', 'INVALID_PAGE'],
    ['(before: "x")', 'INVALID_PAGE'],
    ['(first: 1, after: "x")', 'INVALID_CURSOR'],
  ])('a page %s of groups or of labels', async (args, code) => {
    for (const selection of [
      `groups${args} { totalCount }`,
      `total { labels${args} { nodes { label } } }`,
      `groups { nodes { labels${args} { totalCount } } }`,
    ]) {
      const errors = await fail(`{ attributionStatistics(groupBy: ORIGIN) { ${selection} } }`);
      for (const error of errors) expect(error.extensions.code).toBe(code);
    }
    expect(logged).toEqual([]);
  });

  it('a cursor of another list, or of another grouping', async () => {
    const INFO = 'pageInfo { endCursor }';
    const cursors = [
      await cursorOf(`{ claims(first: 1) { ${INFO} } }`, (data) => data.claims),
      await cursorOf(
        `{ attributionStatistics(groupBy: PUBLISHER) { groups(first: 1) { ${INFO} } } }`,
        (data) => data.attributionStatistics.groups,
      ),
      await cursorOf(
        `{ attributionStatistics(groupBy: PUBLISHER) { total { labels(first: 1) { ${INFO} } } } }`,
        (data) => data.attributionStatistics.total.labels,
      ),
    ];
    for (const cursor of cursors) {
      const [error] = await fail(
        `{ attributionStatistics(groupBy: ORIGIN) { groups(first: 1, after: "${cursor}") { nodes { claims } } } }`,
      );
      expect(error).toMatchObject({
        extensions: { code: 'INVALID_CURSOR' },
        message: expect.stringMatching(/another list or order/),
      });
    }
  });

  it.each([
    [
      'a hundred labels of each of a hundred groups',
      'a: attributionStatistics(groupBy: ORIGIN) { groups(first: 100) { nodes { labels(first: 100) { nodes { label organisation { name } } } } } }',
    ],
    [
      'a hundred counts of everything',
      Array.from({ length: 101 }, (_, i) => `a${i}: attributionStatistics(groupBy: ORIGIN) { total { claims } }`).join(
        ' ',
      ),
    ],
  ])('more than one request may compute: %s', async (_what, fields) => {
    expect(await fail(`{ ${fields} }`)).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  });
});

describe('slow computations', () => {
  it('run one after another, and a failure affects no other', async () => {
    const context = createContext(db);
    const done: string[] = [];
    const work = (name: string, wait: number) => async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, wait));
      done.push(`${name} ends`);
      if (name === 'b') throw new Error('b failed');
      return name;
    };
    const results = await Promise.allSettled([
      runInTurn(context, work('a', 20)),
      runInTurn(context, work('b', 5)),
      runInTurn(context, work('c', 0)),
    ]);
    expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('end when the time of their request is up, and the next request has its own', async () => {
    const context = createContext(db);
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    try {
      expect(await runInTurn(context, async () => 1)).toBe(1);
      clock.mockReturnValue(30_000);
      await expect(runInTurn(context, async () => 2)).rejects.toMatchObject({
        message: expect.stringMatching(/at most 30 seconds/),
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      });
      expect(await runInTurn(createContext(db), async () => 3)).toBe(3);
    } finally {
      clock.mockRestore();
    }
  });
});
