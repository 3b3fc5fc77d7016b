import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeUpSeries } from '../support/made-up.ts';
import { recordStatements } from '../support/statements.ts';

const db = await freshDatabase('curated');
const { ask, fail } = testApi(db);

const GAZA = 'seriesAbout(event: "gaza-war", measure: KILLED)';

describe('a series', () => {
  it('holds what can be compared: its points by as-of day, each with its claim', async () => {
    const { series } = await ask(`{ series: ${GAZA} {
      event { slug } measure population { slug } place { slug } countType
      points { totalCount nodes { asOf { earliest latest } interval { low high } claim { value wording origin { label } } } }
    } }`);
    expect(series).toEqual({
      event: { slug: 'gaza-war' },
      measure: 'KILLED',
      population: { slug: 'everyone' },
      place: { slug: 'gaza-strip' },
      countType: 'CUMULATIVE',
      points: {
        totalCount: 4,
        nodes: [
          {
            asOf: { earliest: '2023-10-26', latest: '2023-10-31' },
            interval: { low: 7001, high: null },
            claim: { value: 7000, wording: 'more than 7,000 people have been killed', origin: { label: 'Hamas' } },
          },
          {
            asOf: { earliest: '2023-12-04', latest: '2023-12-31' },
            interval: { low: 17500, high: 18499 },
            claim: {
              value: 18000,
              wording: 'around 18,000 people have been killed',
              origin: { label: 'The Hamas-run health ministry in Gaza' },
            },
          },
          {
            asOf: { earliest: '2024-09-02', latest: '2024-09-02' },
            interval: { low: 40691, high: null },
            claim: {
              value: 40691,
              wording: 'killed at least 40,691 people in Gaza',
              origin: { label: 'the local health ministry' },
            },
          },
          {
            asOf: { earliest: '2024-11-15', latest: '2024-11-15' },
            interval: { low: 43001, high: null },
            claim: {
              value: 43000,
              wording: 'killed more than 43,000 people',
              origin: { label: 'Palestinian health officials' },
            },
          },
        ],
      },
    });
  });

  it('shows how many claims come from how many origins, and how these are tied', async () => {
    const { series } = await ask(`{ series: ${GAZA} {
      points { totalCount }
      origins { totalCount nodes { origin { label organisation { slug } } independent ties { kind origin { organisation { slug } } } claims { totalCount nodes { value } } latest(on: "2024-10-01") { claim { value } } } }
      byOrigin { nodes { origin { organisation { slug } } points { nodes { interval { low } } } } }
    } }`);
    expect(series.points.totalCount).toBe(4);
    expect(series.origins).toEqual({
      totalCount: 2,
      nodes: [
        {
          origin: { label: 'The Hamas-run health ministry in Gaza', organisation: { slug: 'gaza-health-ministry' } },
          independent: false,
          ties: [{ kind: 'PARENT', origin: { organisation: { slug: 'hamas' } } }],
          claims: { totalCount: 3, nodes: [{ value: 18000 }, { value: 40691 }, { value: 43000 }] },
          latest: [{ claim: { value: 40691 } }],
        },
        {
          origin: { label: 'Hamas', organisation: { slug: 'hamas' } },
          independent: false,
          ties: [{ kind: 'PART', origin: { organisation: { slug: 'gaza-health-ministry' } } }],
          claims: { totalCount: 1, nodes: [{ value: 7000 }] },
          latest: [{ claim: { value: 7000 } }],
        },
      ],
    });
    expect(series.byOrigin.nodes).toEqual([
      { origin: { organisation: { slug: 'hamas' } }, points: { nodes: [{ interval: { low: 7001 } }] } },
      {
        origin: { organisation: { slug: 'gaza-health-ministry' } },
        points: { nodes: [17500, 40691, 43001].map((low) => ({ interval: { low } })) },
      },
    ]);
  });

  it.each([
    ['2023-10-25', null, 18499, [18000]],
    ['2023-10-31', 7001, 18499, [7000, 18000]],
    ['2023-11-15', 7001, 18499, [7000, 18000]],
    ['2023-12-15', 7001, null, [7000]],
    ['2024-06-01', 17500, null, [18000]],
    ['2024-09-02', 40691, null, [40691]],
    ['2025-01-01', 43001, null, [43000]],
  ])('bands the growing toll on %s: %s to %s', async (on, low, high, values) => {
    const { series } = await ask(
      `query ($on: [Date!]!) { series: ${GAZA} { band(on: $on) { on low high claims { value } } } }`,
      {
        on,
      },
    );
    expect(series.band).toEqual([{ on, low, high, claims: values.map((value) => ({ value })) }]);
  });

  it('bands several days at once, in the order given, each as if it were requested alone', async () => {
    const days = ['2024-12-31', '2023-10-31', '2023-11-15', '2023-10-31'];
    const alone = days.map((day, i) => `d${i}: band(on: "${day}") { on low high claims { value } }`).join(' ');
    const { several, one, empty } = await ask(
      `query ($days: [Date!]!) {
        several: ${GAZA} { band(on: $days) { on low high claims { value } } }
        one: ${GAZA} { ${alone} }
        empty: seriesAbout(event: "gaza-war", measure: RESCUED) { band(on: $days) { on low high } none: band(on: []) { on } } }`,
      { days },
    );
    expect(several.band).toEqual(days.map((_, i) => one[`d${i}`][0]));
    expect(several.band.map(({ on, low }: { on: string; low: number }) => [on, low])).toEqual([
      ['2024-12-31', 43_001],
      ['2023-10-31', 7_001],
      ['2023-11-15', 7_001],
      ['2023-10-31', 7_001],
    ]);
    expect(empty).toEqual({ band: days.map((on) => ({ on, low: null, high: null })), none: [] });
  });

  it('refuses more than 100 days, and prices each day', async () => {
    const days = (n: number) =>
      Array.from({ length: n }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10));
    const query = `query ($days: [Date!]!) { ${GAZA} { band(on: $days) { low } } }`;
    expect((await ask(query, { days: days(100) })).seriesAbout.band).toHaveLength(100);
    const [many] = await fail(query, { days: days(101) });
    expect(many).toMatchObject({
      message: '`on` takes at most 100 days, but 101 were given.',
      extensions: { code: 'INVALID_ARGUMENT' },
    });
    const [thrice] = await fail(
      `query ($days: [Date!]!) { ${GAZA} { a: band(on: $days) { low } b: band(on: $days) { low } c: band(on: $days) { low } } }`,
      { days: days(100) },
    );
    expect(thrice?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('bands a closed incident without preferring a side, and a level on its days only', async () => {
    const { attack, held } = await ask(`{
      attack: seriesAbout(event: "october-7-attack", measure: KILLED) {
        october: band(on: "2023-10-31") { low high claims { value } }
        none: band(on: "2023-10-30") { low high claims { value } }
        december: band(on: "2023-12-31") { low high }
        all: band(on: "2024-12-31") { low high claims { value } }
      }
      held: seriesAbout(event: "gaza-captivity", measure: HELD_HOSTAGE) {
        early: band(on: "2023-12-10") { low high } between: band(on: "2024-03-01") { low high claims { value } } later: band(on: "2024-09-01") { low high }
      }
    }`);
    expect(attack.none).toEqual([{ low: null, high: null, claims: [] }]);
    expect(attack.october).toEqual([{ low: 1401, high: null, claims: [{ value: 1400 }] }]);
    expect(attack.december).toEqual([{ low: 1401, high: null }]);
    // The lower end comes from the claims that agree on 1,205. "More than 1,400" leaves the upper end open.
    expect(attack.all).toEqual([{ low: 1205, high: null, claims: [{ value: 1400 }, { value: 1205 }] }]);
    expect(held).toEqual({
      early: [{ low: 138, high: 138 }],
      between: [{ low: null, high: null, claims: [] }],
      later: [{ low: 95, high: 104 }],
    });
  });

  it('lets a named source correct itself, but not a paper in its own voice', async () => {
    const { taken } = await ask(
      '{ taken: seriesAbout(event: "october-7-attack", measure: TAKEN_HOSTAGE) { band(on: "2024-12-31") { low high claims { value } } } }',
    );
    expect(taken.band).toEqual([{ low: 195, high: 251, claims: [{ value: 200 }, { value: 251 }] }]);
    const said = (value: number, day: string, origin: string | null) => ({
      quantifier: 'EXACT' as const,
      value,
      asOf: [day, day] as const,
      published: [day, day] as const,
      origin,
    });
    const { eventId } = await makeUpSeries(db, 'INCIDENT', [
      said(10, '2001-01-01', 'idf'),
      said(12, '2001-01-02', 'idf'),
    ]);
    const { series } = await ask(
      'query ($event: ID!) { series: seriesAbout(event: $event, measure: KILLED) { before: band(on: "2001-01-01") { low high } after: band(on: "2001-01-02") { low high } } }',
      { event: encodeGlobalId('Event', eventId) },
    );
    expect(series).toEqual({ before: [{ low: 10, high: 10 }], after: [{ low: 12, high: 12 }] });
  });

  it.each(['INCIDENT', 'CUMULATIVE'] as const)(
    'revises what one body passed on before, for good: %s',
    async (countType) => {
      const passedOn = (value: number, day: string, origin: string, through: string, publisher: string) => ({
        ...{ quantifier: 'EXACT' as const, value, asOf: [day, day] as const, published: [day, day] as const },
        ...{ origin, through: [through], publisher },
      });
      const read = async (through: string) => {
        const { eventId } = await makeUpSeries(db, countType, [
          passedOn(11_300, '2001-09-16', 'hamas', through, 'meduza'),
          passedOn(3_958, '2001-09-17', 'idf', through, 'moscow-times'),
        ]);
        const { series } = await ask(
          `query ($event: ID!) { series: seriesAbout(event: $event, measure: KILLED) {
          band(on: "2001-10-01") { low claims { value } } disagreements { nodes { verdict reason } }
        } }`,
          { event: encodeGlobalId('Event', eventId) },
        );
        return series;
      };
      const revised = await read('united-nations');
      expect(revised.band).toEqual([{ low: 3_958, claims: [{ value: 3_958 }] }]);
      expect(revised.disagreements.nodes).toEqual([
        {
          verdict: 'REVISED',
          reason: expect.stringMatching(/^United Nations gave “3958 made up” \(made up: idf, through /),
        },
      ]);
      const reported = await read('tass');
      expect(reported.band[0].low).toBe(3_958);
      expect(reported.disagreements.nodes).toMatchObject([{ verdict: 'CONFLICTS' }]);
      if (countType === 'INCIDENT') expect(reported.band[0].claims).toEqual([{ value: 11_300 }, { value: 3_958 }]);
    },
  );

  it('shows which origins are tied, and that this is unknown for an article’s own voice', async () => {
    const { series } = await ask(
      '{ series: seriesAbout(event: "october-7-attack", measure: KILLED) { origins { nodes { independent origin { ownVoice label } ties { kind origin { label } } } } } }',
    );
    const found = series.origins.nodes.map(
      (node: {
        independent: boolean | null;
        origin: { label: string | null };
        ties: { kind: string; origin: { label: string } }[];
      }) => [node.origin.label, node.independent, ...node.ties.map(({ kind, origin }) => `${kind} ${origin.label}`)],
    );
    expect(found.sort()).toEqual([
      [null, null],
      [null, null],
      ['Israeli official figures', false, 'PARENT the Israeli government'],
      ['the Israeli government', false, 'PART Israeli official figures'],
    ]);
    const day = ['2001-01-01', '2001-01-01'] as const;
    const said = (origin: string) => ({ quantifier: 'EXACT' as const, value: 5, asOf: day, published: day, origin });
    const { eventId } = await makeUpSeries(db, 'INCIDENT', ['idf', 'israeli-foreign-ministry', 'hamas'].map(said));
    const answer = await ask(
      'query ($event: ID!) { series: seriesAbout(event: $event, measure: KILLED) { origins { nodes { independent origin { organisation { slug } } ties { kind origin { organisation { slug } } } } } } }',
      { event: encodeGlobalId('Event', eventId) },
    );
    expect(answer.series.origins.nodes).toEqual(
      expect.arrayContaining([
        { independent: true, origin: { organisation: { slug: 'hamas' } }, ties: [] },
        {
          independent: false,
          origin: { organisation: { slug: 'idf' } },
          ties: [{ kind: 'SAME_BODY', origin: { organisation: { slug: 'israeli-foreign-ministry' } } }],
        },
      ]),
    );
  });

  it('gives the latest claims on a day, and nothing before the first', async () => {
    const { series } = await ask(`{ series: ${GAZA} {
      before: latest(on: "2023-10-30") { claim { value } } first: latest(on: "2023-10-31") { claim { value } } now: latest(on: "2030-01-01") { claim { value } }
    } }`);
    expect(series).toEqual({ before: [], first: [{ claim: { value: 7000 } }], now: [{ claim: { value: 43000 } }] });
  });

  it('links its parts and never mixes them in', async () => {
    const { gaza, attack } = await ask(`{
      gaza: ${GAZA} { parts { totalCount nodes { population { slug } points { nodes { claim { wording } } } parts { totalCount } } } }
      attack: seriesAbout(event: "october-7-attack", measure: KILLED) { parts { nodes { population { slug } points { totalCount } } } }
    }`);
    expect(gaza.parts).toEqual({
      totalCount: 2,
      nodes: [
        {
          population: { slug: 'hamas-combatants' },
          points: { nodes: [{ claim: { wording: 'some 7,000 Hamas terrorists' } }] },
          parts: { totalCount: 0 },
        },
        {
          population: { slug: 'women-and-children' },
          points: { nodes: [{ claim: { wording: 'most of the dead are women and children' } }] },
          parts: { totalCount: 0 },
        },
      ],
    });
    expect(attack.parts.nodes).toEqual([{ population: { slug: 'russian-citizens' }, points: { totalCount: 2 } }]);
  });

  it('rolls up only events that are marked for it', async () => {
    const { gathered, war, attack } = await ask(`{
      gathered: seriesAbout(event: "gaza-captivity", measure: BODIES_RECOVERED, place: "gaza-strip", population: "everyone", countType: INCIDENT) { points { totalCount } parts { totalCount } }
      war: event(id: "gaza-war") { series { nodes { measure } } }
      attack: event(id: "nir-oz-attack") { rollsUp parent { slug rollsUp } }
    }`);
    // A series without a claim has no parts: nobody counted the whole.
    expect(gathered).toEqual({ points: { totalCount: 0 }, parts: { totalCount: 0 } });
    expect(war.series.nodes.every(({ measure }: { measure: string }) => measure === 'KILLED')).toBe(true);
    expect(attack).toEqual({ rollsUp: true, parent: { slug: 'october-7-attack', rollsUp: false } });
    const own = await freshDatabase('curated');
    await own.pool.query(`INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording, event_id, place_id, population_id, entry)
      SELECT gen_random_uuid(), c.article_id, 99, c.measure, c.count_type, 'EXACT', v.value, v.value, v.value, v.value, v.value, 'made up ' || v.value, e.id, c.place_id, c.population_id, 'CURATED'
      FROM claim c, (VALUES ('nir-oz-attack', 40), ('gaza-captivity', 41)) v(slug, value) JOIN event e USING (slug) WHERE c.key = 'killed-in-attack' AND c.value = 1205`);
    const { series } = await testApi(own).ask(
      '{ series: seriesAbout(event: "october-7-attack", measure: KILLED) { parts { nodes { event { slug } population { slug } } } points { totalCount } } }',
    );
    expect(series.points.totalCount).toBe(4);
    expect(series.parts.nodes).toEqual([
      { event: { slug: 'october-7-attack' }, population: { slug: 'russian-citizens' } },
      { event: { slug: 'nir-oz-attack' }, population: { slug: 'everyone' } },
    ]);
  });

  it('is empty if there are no claims', async () => {
    const { series } = await ask(`{ series: seriesAbout(event: "gaza-war", measure: DISPLACED) {
      event { slug } measure population { slug } place { slug } countType points { totalCount nodes { claim { id } } } origins { totalCount nodes { independent } } byOrigin { totalCount }
      band(on: "2024-01-01") { low high claims { id } } latest(on: "2024-01-01") { claim { id } } parts { totalCount nodes { measure } } disagreements { nodes { verdict } pageInfo { hasNextPage endCursor } }
    } }`);
    expect(series).toEqual({
      event: { slug: 'gaza-war' },
      measure: 'DISPLACED',
      population: null,
      place: null,
      countType: null,
      points: { totalCount: 0, nodes: [] },
      origins: { totalCount: 0, nodes: [] },
      byOrigin: { totalCount: 0 },
      band: [{ low: null, high: null, claims: [] }],
      latest: [],
      parts: { totalCount: 0, nodes: [] },
      disagreements: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('can be reached from an event and from a claim', async () => {
    const { event, claims } = await ask(`{
      event(id: "october-7-attack") { series(first: 3) { totalCount nodes { measure population { slug } points { totalCount } } pageInfo { hasNextPage } } }
      claims(filter: { measure: MISSING }) { nodes { value series { measure points { nodes { claim { value } } } } } }
    }`);
    expect(event.series).toEqual({
      totalCount: 4,
      nodes: [
        { measure: 'KILLED', population: { slug: 'everyone' }, points: { totalCount: 4 } },
        { measure: 'TAKEN_HOSTAGE', population: { slug: 'everyone' }, points: { totalCount: 4 } },
        { measure: 'KILLED', population: { slug: 'russian-citizens' }, points: { totalCount: 2 } },
      ],
      pageInfo: { hasNextPage: true },
    });
    const points = { nodes: [{ claim: { value: 7 } }, { claim: { value: 4 } }] };
    expect(claims.nodes).toEqual([7, 4].map((value) => ({ value, series: { measure: 'MISSING', points } })));
  });

  it('takes a number of statements that does not grow with the series', async () => {
    const query = (first: number) => `{ event(id: "october-7-attack") { series(first: ${first}) { nodes {
      population { name } place { name } points(first: 2) { totalCount nodes { claim { wording } } } origins(first: 2) { totalCount nodes { origin { label } independent claims(first: 2) { totalCount } } } band(on: "2024-12-01") { low high claims { id } } latest(on: "2024-12-01") { claim { id } }
    } } } }`;
    const count = async (first: number) => (await recordStatements(db, () => ask(query(first)))).length;
    const one = await count(1);
    expect(one).toBeGreaterThan(5);
    expect(await count(4)).toBe(one);
    // Disagreements take one statement for each series, however many of its claims ask for them.
    const ofClaims = async (first: number) =>
      (
        await recordStatements(db, () =>
          ask(
            `{ claims(filter: { event: "october-7-attack", measure: TAKEN_HOSTAGE }, first: ${first}) { nodes { series { disagreements(first: 2) { nodes { verdict claims { value } } } } } } }`,
          ),
        )
      ).length;
    expect(await ofClaims(4)).toBe(await ofClaims(1));
  });
});

describe('claims that repeat one another', () => {
  it('are echoes, and appear in the disagreements once', async () => {
    const said = (value: number, origin: string | null, day: string) => ({
      quantifier: 'EXACT' as const,
      value,
      asOf: [day, day] as const,
      published: [day, day] as const,
      origin,
    });
    const { eventId, claimIds } = await makeUpSeries(db, 'INCIDENT', [
      said(10, 'idf', '2001-01-01'),
      said(10, 'idf', '2001-01-02'),
      { ...said(8, 'idf', '2001-01-03'), quantifier: 'AT_LEAST' },
      said(12, 'hamas', '2001-01-04'),
      said(10, null, '2001-01-05'),
      { ...said(10, 'idf', '2001-01-06'), status: 'RETRACTED' },
      { ...said(10, 'idf', '2001-01-07'), status: 'DRAFT' },
    ]);
    const number = (id: string) => claimIds.findIndex((claim) => encodeGlobalId('Claim', claim) === id);
    const { series, claims } = await ask(
      `query ($event: ID!) {
        series: seriesAbout(event: $event, measure: KILLED) { points { totalCount } origins { totalCount } disagreements { nodes { verdict claims { id } } } }
        claims(filter: { event: [$event] }) { nodes { id status echoes { totalCount nodes { id } } } }
      }`,
      { event: encodeGlobalId('Event', eventId) },
    );
    expect(series.points.totalCount).toBe(5);
    expect(series.origins.totalCount).toBe(3);
    expect(
      claims.nodes.map((claim: { id: string; echoes: { nodes: { id: string }[] } }) => [
        number(claim.id),
        claim.echoes.nodes.map(({ id }) => number(id)),
      ]),
    ).toEqual([
      [0, [1, 2]],
      [1, [0, 2]],
      [2, [0, 1]],
      [3, []],
      [4, []],
      [5, []],
    ]);
    const pairs = series.disagreements.nodes.map((found: { verdict: string; claims: { id: string }[] }) => [
      found.verdict,
      ...found.claims.map(({ id }) => number(id)),
    ]);
    expect(pairs).toEqual([
      ['CONFLICTS', 0, 3],
      ['CONFLICTS', 3, 4],
    ]);
  });
});
