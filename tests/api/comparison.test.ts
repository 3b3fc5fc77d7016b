import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const { ask, fail } = testApi(await freshDatabase('curated'));
const idOf = async (key: string, article: string) => {
  const { claims } = await ask(
    'query ($article: ID!) { claims(filter: { article: [$article] }, first: 100) { nodes { id key } } }',
    { article },
  );
  return claims.nodes.find((claim: { key: string }) => claim.key === key).id as string;
};

describe('what is refused', () => {
  it.each([
    [
      'series: seriesAbout(event: "no-such-event", measure: KILLED) { measure }',
      'NOT_FOUND',
      'There is no event "no-such-event" in the ledger.',
    ],
    [
      'series: seriesAbout(event: "gaza-war", measure: KILLED, population: "nobody") { measure }',
      'NOT_FOUND',
      'There is no population "nobody" in the ledger.',
    ],
    [
      'series: seriesAbout(event: "gaza-war", measure: KILLED, place: "nowhere") { measure }',
      'NOT_FOUND',
      'There is no place "nowhere" in the ledger.',
    ],
    [
      'series: seriesAbout(event: "gaza-war", measure: DEATHS) { measure }',
      'GRAPHQL_VALIDATION_FAILED',
      /Value "DEATHS" does not exist in "Measure" enum/,
    ],
    ['series: seriesAbout(event: "gaza-war", measure: WOUNDED) { measure }', 'GRAPHQL_VALIDATION_FAILED', /WOUNDED/],
    [
      'series: seriesAbout(event: "october-7-attack", measure: KILLED) { points(first: 101) { totalCount } }',
      'INVALID_PAGE',
      /at most 100/,
    ],
    [
      'series: seriesAbout(event: "october-7-attack", measure: KILLED) { disagreements(after: "nonsense") { nodes { verdict } } }',
      'INVALID_CURSOR',
      /not a cursor/,
    ],
    [
      'series: seriesAbout(event: "october-7-attack", measure: KILLED) { band(on: "2023-02-31") { low } }',
      'GRAPHQL_VALIDATION_FAILED',
      /2023-02-31/,
    ],
    [
      'claims(filter: { asOf: { from: "2024-01-02", to: "2024-01-01" } }) { totalCount }',
      'INVALID_ARGUMENT',
      'The range ends before it begins: from 2024-01-02 to 2024-01-01.',
    ],
    ['seriesOf(claims: []) { measure }', 'INVALID_ARGUMENT', '`claims` takes 1 to 100 ids, but 0 were given.'],
    ['seriesOf(claims: ["gaza-war"]) { measure }', 'INVALID_ID', '"gaza-war" is not an id of this server.'],
  ])('%s', async (query, code, message) => {
    const [error] = await fail(`{ ${query} }`);
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  it('claims of different series together, or claims that are not known yet', async () => {
    const [attack, gaza] = [
      await idOf('killed-in-attack', 'moscow-times-2024-11-15'),
      await idOf('killed-in-gaza', 'moscow-times-2024-11-15'),
    ];
    const [mixed] = await fail('query ($claims: [ID!]!) { seriesOf(claims: $claims) { measure } }', {
      claims: [attack, gaza],
    });
    expect(mixed?.extensions.code).toBe('INCOMPARABLE_CLAIMS');
    expect(mixed?.message).toMatch(/belong to different series: they differ in event, place, count type\.$/);
    const { seriesOf } = await ask(
      'query ($claims: [ID!]!) { seriesOf(claims: $claims) { measure points { totalCount } } }',
      { claims: [attack, attack] },
    );
    expect(seriesOf).toEqual({ measure: 'KILLED', points: { totalCount: 4 } });
    const [early] = await fail('query ($a: ID!) { compareClaims(a: $a, b: $a, knownBy: "2024-11-14") { verdict } }', {
      a: attack,
    });
    expect(early?.extensions.code).toBe('NOT_FOUND');
    expect(early?.message).toMatch(/^There is no claim "\w+" known by 2024-11-14 that you may see\.$/);
    const [event] = await fail('query ($a: ID!) { compareClaims(a: $a, b: $a) { verdict } }', {
      a: encodeGlobalId('Event', '01890000-0000-7000-8000-000000000000'),
    });
    expect(event?.message).toMatch(/is the id of an Event, but the id of a Claim is needed/);
  });

  it('arguments that match several series', async () => {
    const own = await freshDatabase('curated');
    await own.pool.query(
      `UPDATE claim SET place_id = (SELECT id FROM place WHERE slug = 'nir-oz') WHERE key = 'killed-in-attack' AND value = 1205`,
    );
    const api = testApi(own);
    const [error] = await api.fail('{ series: seriesAbout(event: "october-7-attack", measure: KILLED) { measure } }');
    expect(error?.extensions.code).toBe('AMBIGUOUS_SERIES');
    expect(error?.message).toBe('Several series match: set `place` (israel, nir-oz).');
    const [part] = await api.fail('{ series: seriesAbout(event: "october-7-attack", measure: MISSING) { measure } }');
    expect(part?.extensions.code).toBe('AMBIGUOUS_SERIES');
    expect(part?.message).toBe('Only parts of a population were counted: set `population` (russian-citizens).');
    const { one } = await api.ask(
      '{ one: seriesAbout(event: "october-7-attack", measure: KILLED, place: "nir-oz") { points { nodes { claim { value } } } } }',
    );
    expect(one.points.nodes).toEqual([{ claim: { value: 1205 } }]);
    const { none } = await api.ask(
      '{ none: seriesAbout(event: "october-7-attack", measure: KILLED, place: null) { place { slug } points { totalCount } } }',
    );
    expect(none).toEqual({ place: null, points: { totalCount: 0 } });
  });
});

describe('two claims compared', () => {
  it('in either order', async () => {
    const [a, b] = [
      await idOf('taken-hostage', 'moscow-times-2024-09-02'),
      await idOf('taken-hostage', 'moscow-times-2024-11-15'),
    ];
    const query =
      'query ($a: ID!, $b: ID!) { compareClaims(a: $a, b: $b) { verdict reason claims { value article { slug } } } }';
    const { compareClaims } = await ask(query, { a, b });
    expect(compareClaims.verdict).toBe('REVISED');
    expect(compareClaims.claims).toEqual([
      { value: 251, article: { slug: 'moscow-times-2024-09-02' } },
      { value: 250, article: { slug: 'moscow-times-2024-11-15' } },
    ]);
    expect((await ask(query, { a: b, b: a })).compareClaims).toEqual(compareClaims);
    expect((await ask(query, { a, b: a })).compareClaims).toMatchObject({
      verdict: 'AGREES',
      claims: [{ value: 251 }, { value: 251 }],
    });
  });

  it('are read page by page as disagreements of their series', async () => {
    const query =
      'query ($after: String) { series: seriesAbout(event: "october-7-attack", measure: TAKEN_HOSTAGE) { disagreements(first: 2, after: $after) { nodes { verdict claims { value } } pageInfo { hasNextPage endCursor } } } }';
    const found: unknown[] = [];
    for (let after: string | null = null, pages = 0; pages < 5; pages++) {
      const { nodes, pageInfo }: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await ask(query, { after })
      ).series.disagreements;
      found.push(...nodes);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    const pair = (verdict: string, a: number, b: number) => ({ verdict, claims: [{ value: a }, { value: b }] });
    expect(found).toEqual([
      pair('CONFLICTS', 200, 240),
      pair('CONFLICTS', 200, 251),
      pair('CONFLICTS', 200, 250),
      pair('CONFLICTS', 240, 251),
      pair('CONFLICTS', 240, 250),
      pair('REVISED', 251, 250),
    ]);
    const back = `{ series: seriesAbout(event: "october-7-attack", measure: TAKEN_HOSTAGE) { disagreements(last: 3) { nodes { verdict claims { value } } pageInfo { hasPreviousPage startCursor } } } }`;
    const { disagreements } = (await ask(back)).series;
    expect(disagreements.nodes).toEqual(found.slice(3));
    expect(disagreements.pageInfo.hasPreviousPage).toBe(true);
    const before = `query ($before: String) { series: seriesAbout(event: "october-7-attack", measure: TAKEN_HOSTAGE) { disagreements(last: 5, before: $before) { nodes { verdict claims { value } } pageInfo { hasPreviousPage } } } }`;
    const rest = (await ask(before, { before: disagreements.pageInfo.startCursor })).series.disagreements;
    expect(rest).toEqual({ nodes: found.slice(0, 3), pageInfo: { hasPreviousPage: false } });
  });
});
