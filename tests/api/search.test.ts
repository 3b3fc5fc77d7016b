import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';

const db = await freshDatabase();
const { ask, fail } = testApi(db);

const SEARCH = `query($text: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, types: $types, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score node { __typename
      ... on Person { name } ... on Organisation { name } ... on Event { name } ... on Article { headline } ... on Claim { wording attributions { label } } } }
  }
}`;
type Found = {
  score: number;
  cursor: string;
  node: { __typename: string; name?: string; headline?: string; wording?: string };
};
const search = async (
  text: string,
  more: Record<string, unknown> = {},
): Promise<{ edges: Found[]; totalCount: number; pageInfo: Record<string, unknown> }> =>
  (await ask(SEARCH, { text, ...more })).search;
const shown = ({ node }: Found) => `${node.__typename}: ${node.name ?? node.headline ?? node.wording}`;
const best = async (text: string, types?: string[]) =>
  shown((await search(text, { first: 1, types })).edges[0] as Found);

describe('search', () => {
  it.each([
    ['Netanyahu', 'Person: Benjamin Netanyahu'],
    ['benjamin netanyahu', 'Person: Benjamin Netanyahu'],
    ['Netanjahu', 'Person: Benjamin Netanyahu'],
    ['Nétanyahou', 'Person: Benjamin Netanyahu'],
    ['Trupanov', 'Person: Alexander Trufanov'],
    ['Trufanof', 'Person: Alexander Trufanov'],
    ['Abu Marzook', 'Person: Moussa Abu Marzouk'],
    ['Afp', 'Organisation: Agence France-Presse'],
    ['Hamas-run health ministry', 'Organisation: Ministry of Health in Gaza'],
    ['Human Right Watch', 'Organisation: Human Rights Watch'],
    ['supernova', 'Event: Attack on the Supernova music festival'],
    ['shock onslaught', 'Event: Attack on Israel of 7 October 2023'],
    ['Moscow Calls for Release', 'Article: Moscow Calls for Release of Russians Held Hostage in Gaza'],
    ['40,691', 'Claim: killed at least 40,691 people in Gaza'],
    ['bodies of hostages', 'Event: Recovery of the bodies of hostages of 31 August 2024'],
    [
      "Israeli PM's Military Secretary",
      "Article: Israeli PM's Military Secretary Visits Moscow to Discuss Hamas Hostages",
    ],
    [
      '“Hamas delegation discusses ‘foreign hostages’”',
      'Article: Hamas delegation discusses ‘foreign hostages’ during talks in Moscow',
    ],
  ])('finds %j: %s', async (text, expected) => {
    expect(await best(text)).toBe(expected);
  });

  it('finds claims by the labels of their sources', async () => {
    const { edges } = await search('Palestinian health officials', { types: ['CLAIM'] });
    expect(edges.map(shown)[0]).toBe('Claim: killed more than 43,000 people');
  });

  it('finds stems and phrases, and leaves out excluded words', async () => {
    const wordings = async (text: string) =>
      (await search(text, { types: ['CLAIM'], first: 100 })).edges
        .filter(({ score }) => score >= 2)
        .map(shown)
        .sort();
    expect(await wordings('hostage')).toEqual([
      'Claim: 251 people taken hostage',
      'Claim: Around 100 hostages remain in captivity',
      'Claim: approximately 200 taken hostage',
      'Claim: around 65 hostages remain alive in captivity',
      'Claim: seizing some 240 hostages',
      'Claim: the bodies of six hostages',
      'Claim: two Russian-Israeli hostages',
    ]);
    expect(await wordings('"taken hostage"')).toEqual([
      'Claim: 251 people taken hostage',
      'Claim: approximately 200 taken hostage',
    ]);
    expect(await wordings('hostage -captivity -taken')).toEqual([
      'Claim: seizing some 240 hostages',
      'Claim: the bodies of six hostages',
      'Claim: two Russian-Israeli hostages',
    ]);
  });

  it('returns only the requested types, the best first', async () => {
    const { edges, totalCount } = await search('moscow', { types: ['ARTICLE', 'EVENT'], first: 100 });
    expect(totalCount).toBe(edges.length);
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(['Article', 'Event']));
    expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('can be read page by page, forwards and backwards, each record once', async () => {
    const whole = await search('Israel hostages Moscow'.split(' ').join(' or '), { first: 100 });
    const all = whole.edges.map(shown);
    expect(all.length).toBeGreaterThan(10);
    expect(whole.totalCount).toBe(all.length);
    const forwards: string[] = [];
    for (let after: unknown; ; ) {
      const { edges, pageInfo } = await search('Israel or hostages or Moscow', { first: 4, after });
      forwards.push(...edges.map(shown));
      if (!pageInfo['hasNextPage']) break;
      after = pageInfo['endCursor'];
    }
    expect(forwards).toEqual(all);
    const backwards: string[] = [];
    for (let before: unknown; ; ) {
      const { edges, pageInfo } = await search('Israel or hostages or Moscow', { last: 5, before });
      backwards.unshift(...edges.map(shown));
      if (!pageInfo['hasPreviousPage']) break;
      before = pageInfo['startCursor'];
    }
    expect(backwards).toEqual(all);
  });

  it('says that all records were counted', async () => {
    const { search: found } = await ask('{ search(text: "hostage") { totalCount totalCountIsExact } }');
    expect(found).toEqual({ totalCount: (await search('hostage')).totalCount, totalCountIsExact: true });
  });

  it.each([
    ['nodes { __typename }', 1],
    ['nodes { __typename ... on Node { id } } totalCount totalCountIsExact', 2],
    ['nodes { ... on Organisation { name } }', 2],
    ['nodes { ... on Organisation { name } ... on Claim { wording article { headline } } }', 3],
  ])('takes one statement, and one for each type of which columns are selected: %s', async (selection, statements) => {
    const sent = await recordStatements(db, () => ask(`{ search(text: "Hamas", first: 100) { ${selection} } }`));
    expect(sent).toHaveLength(statements);
  });

  it('returns an empty page if nothing matches', async () => {
    expect(await search('zzzzqqqq')).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('treats the signs of query languages as ordinary words, which match nothing', async () => {
    const signs = ['%', '_', "'", '"', '\\', '-', '()', '& | !', ':*', '<script>', '\ud800', '💥'];
    const texts = [...signs, "'; DROP TABLE claim; --", 'x'.repeat(200)];
    const found = [];
    for (const text of texts) found.push([text, (await search(text)).totalCount]);
    expect(found).toEqual(texts.map((text) => [text, 0]));
  });

  it.each([
    ['', 'INVALID_ARGUMENT', '`text` is empty'],
    ['   ', 'INVALID_ARGUMENT', '`text` is empty'],
    ['x'.repeat(201), 'INVALID_ARGUMENT', '`text` has 201 characters, but at most 200 are allowed.'],
    ['a\0b', 'INVALID_ARGUMENT', '`text` contains a NUL character: remove it.'],
  ])('refuses %j', async (text, code, message) => {
    const [error] = await fail(SEARCH, { text });
    expect(error).toMatchObject({ extensions: { code }, message: expect.stringContaining(message) });
  });

  it.each([
    [{ first: 101 }, 'INVALID_PAGE'],
    [{ first: -1 }, 'INVALID_PAGE'],
    [{ first: 1, last: 1 }, 'INVALID_PAGE'],
    [{ first: 1, after: 'x' }, 'INVALID_CURSOR'],
  ])('refuses the page %j', async (page, code) => {
    expect(await fail(SEARCH, { text: 'moscow', ...page })).toMatchObject([{ extensions: { code } }]);
  });
});
