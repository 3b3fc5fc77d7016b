import { describe, expect, it } from 'vitest';
import { questions } from '../../server/playground/page.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { PLAN_MODES, recordStatements, rowsRead } from '../support/statements.ts';

const db = await freshDatabase();
const { ask } = testApi(db);

/** Adds made-up copies of the claims, with chains, as many as the test needs. */
async function addClaims(target: TestDatabase, copies: number): Promise<void> {
  await target.pool.query(
    `WITH copied AS (
       INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording,
                          event_id, place_id, population_id, as_of_earliest, as_of_latest, as_of_basis, caveats, entry, origin_organisation_id, origin_person_id)
       SELECT gen_random_uuid(), article_id, 1000 + n, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording,
              event_id, place_id, population_id, as_of_earliest, as_of_latest, as_of_basis, caveats, entry, origin_organisation_id, origin_person_id
       FROM claim, generate_series(1, $1) n WHERE key IS NOT NULL RETURNING id, origin_organisation_id, origin_person_id
     )
     INSERT INTO attribution (id, claim_id, position, label, basis, organisation_id, person_id)
     SELECT gen_random_uuid(), id, 1, 'a made-up label', 'STATED', origin_organisation_id, origin_person_id
     FROM copied WHERE num_nonnulls(origin_organisation_id, origin_person_id) = 1`,
    [copies],
  );
  await target.pool.query('ANALYZE');
}

const LISTS_IN_LISTS = `{ events(first: 10) { nodes { name claims(first: 2) { totalCount nodes { wording attributions { label organisation { name } } origin { organisation { name } } article { slug publisher { name } } } }
  mentions(first: 3) { nodes { label article { slug } } } places(first: 2) { nodes { name } } subEvents(first: 2) { nodes { name claims(first: 1) { nodes { wording } } } } } } }`;
const ALIASED = `{ organisations(first: 20) { nodes { name few: claims(first: 1) { nodes { wording } } many: claims(first: 3, orderBy: VALUE_DESC) { totalCount nodes { value } } } } }`;

const queries: [string, string][] = [
  ...questions.map(({ name, document }): [string, string] => [name, document]),
  ['lists inside lists', LISTS_IN_LISTS],
  ['the same list twice', ALIASED],
];

/** With reads compiled where that is possible, and by the resolvers alone. */
describe.each([true, false])(
  'the number of statements does not grow with the number of rows (compiled: %s)',
  async (compiled) => {
    const counted = async (target: TestDatabase, query: string) => {
      const api = testApi(target, {}, { compiled });
      await api.ask(query); // What its handles lead to is remembered from the first time.
      return (await recordStatements(target, () => api.ask(query))).length;
    };
    const few = new Map<string, number>();
    for (const [name, query] of queries) few.set(name, await counted(db, query));
    const large = await freshDatabase();
    await addClaims(large, 100);

    it.each(queries)('%s', async (name, query) => {
      expect(await counted(large, query)).toBe(few.get(name));
    });

    it('and is as planned for each of the questions', () => {
      const planned = {
        // The names in the filter, the page, and its rows with their chains.
        '1-killed-on-7-october': compiled ? 1 : 4,
        // The event is looked up once. Four series: each is found, counted twice, searched for rivals, and these are read and explained.
        '2-who-contradicts-whom': 33,
        '3-toll-in-gaza': 17,
        // Two figures known on that day conflict, and are read and explained.
        '4-known-on-31-december-2023': 24,
        '5-whose-words-allow-1205': compiled ? 1 : 5,
        '6-what-happened-to-trufanov': 6,
        '7-how-outlets-attribute': 6,
        'lists inside lists': compiled ? 1 : 13,
        'the same list twice': compiled ? 1 : 7,
      };
      expect(Object.fromEntries(few)).toEqual(planned);
    });

    it.each(queries)('and each comes from Prisma or has a name: %s', async (_name, query) => {
      const statements = await recordStatements(db, () => testApi(db, {}, { compiled }).ask(query));
      expect(statements.length).toBeGreaterThan(0);
      for (const { text } of statements) expect(text).toMatch(/"public"\."|^\/\* attested: [a-z ]+ \*\/ /);
    });
  },
);

describe('the number of statements', () => {
  it('does not grow for nodes by their ids', async () => {
    const { claims } = await ask('{ claims(first: 28) { nodes { id } } }');
    const ids = claims.nodes.map(({ id }: { id: string }) => id);
    const asked = (some: string[]) =>
      recordStatements(db, () =>
        ask('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { wording article { slug } } } }', { ids: some }),
      );
    expect((await asked(ids)).length).toBe((await asked(ids.slice(0, 2))).length);
  });
});

describe('no statement reads more rows of a list than were requested, in its default order', async () => {
  const large = await freshDatabase();
  await addClaims(large, 300);
  const { claims } = await testApi(large).ask('{ claims(first: 100) { pageInfo { endCursor } } }');
  const { endCursor } = claims.pageInfo;

  const cases: [string, string, number][] = [
    ['at the root', '{ claims(first: 10) { nodes { wording } } }', 11],
    ['at the root, after a cursor', `{ claims(first: 10, after: "${endCursor}") { nodes { wording } } }`, 11],
    ['at the root, the other way', '{ claims(last: 10, orderBy: VALUE_ASC) { nodes { wording } } }', 11],
    ['of one event', '{ claims(first: 10, filter: { event: "october-7-attack" }) { nodes { wording } } }', 11],
    ['inside a list', '{ events(first: 10) { nodes { claims(first: 2) { nodes { wording } } } } }', 3 * 10],
    ['inside a list, last first', '{ articles(first: 5) { nodes { claims(last: 2) { nodes { wording } } } } }', 3 * 5],
    [
      'inside one row',
      '{ population(id: "everyone") { claims(first: 5, orderBy: AS_OF_DESC) { nodes { wording } } } }',
      6,
    ],
    ['through a link', '{ organisation(id: "hamas") { claims(first: 5) { nodes { wording } } } }', 6],
  ];
  const ways = [true, false].flatMap((compiled) => PLAN_MODES.map((mode) => [compiled, mode] as const));

  // The planner must not need the values of the parameters: PostgreSQL may plan a prepared statement once for all values.
  describe.each(ways)('compiled: %s, %s', (compiled, mode) => {
    it.each(cases)('%s', async (_where, document, most) => {
      const statements = await recordStatements(large, () => testApi(large, {}, { compiled }).ask(document));
      const finding = statements.filter(({ text }) => /^\/\* attested: (whole read|pages? of )/.test(text));
      expect(finding.length).toBeGreaterThan(0);
      for (const statement of finding) {
        expect(await rowsRead(large, statement, 'claim', mode)).toBeLessThanOrEqual(most);
        // Each claim has one link at most.
        expect(await rowsRead(large, statement, 'attribution', mode)).toBeLessThanOrEqual(most);
      }
    });
  });
});
