import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { type MadeUpClaim, makeUpSeries } from '../support/made-up.ts';
import { writeAt } from '../support/moments.ts';

const db = await freshDatabase('curated');
const { ask, fail } = testApi(db);
/** A database for made-up claims, so that the curated ones stay as they are. */
const madeUp = await freshDatabase('curated');
const { ask: askMadeUp } = testApi(madeUp);

const countKnownBy = async (day: string) =>
  (await ask('query ($day: Date) { claims(knownBy: $day) { totalCount } }', { day })).claims.totalCount;

describe('knownBy', () => {
  // Published: 26–31 October 2023, 4–31 December 2023, 2 September 2024, 15 November 2024, and one without a latest day.
  it.each([
    ['2023-10-30', 0],
    ['2023-10-31', 8],
    ['2023-12-30', 8],
    ['2023-12-31', 16],
    ['2024-09-01', 16],
    ['2024-09-02', 23],
    ['2024-11-14', 23],
    ['2024-11-15', 28],
  ])('%s: %i claims; an uncertain publication counts from its latest day', async (day, count) => {
    expect(await countKnownBy(day)).toBe(count);
  });

  it('never includes an article without a latest day', async () => {
    const { search } = await ask(
      '{ search(text: "Gofman", types: [PERSON], knownBy: "2024-09-01") { totalCount nodes { ... on Person { name } } } }',
    );
    expect(search).toEqual({ totalCount: 0, nodes: [] });
    const later = await ask(`{
      search(text: "Gofman", types: [PERSON], knownBy: "9999-12-30") {
        nodes { ... on Person { name mentions { nodes { article { slug } } } } }
      }
    }`);
    expect(
      later.search.nodes[0].mentions.nodes.map((mention: { article: { slug: string } }) => mention.article.slug),
    ).toEqual(['moscow-times-2024-09-02', 'moscow-times-2024-09-02']);
  });

  it('applies to everything below, and a later day set there changes nothing', async () => {
    const { claims } = await ask(`{
      claims(knownBy: "2023-10-31", first: 1) {
        nodes { event { same: claims { totalCount } later: claims(knownBy: "2024-12-31") { totalCount } earlier: claims(knownBy: "2023-10-30") { totalCount } } }
      }
    }`);
    expect(claims.nodes[0].event).toEqual({
      same: { totalCount: 6 },
      later: { totalCount: 6 },
      earlier: { totalCount: 0 },
    });
  });

  it('does not affect sibling fields', async () => {
    const answer = await ask(`{
      october: seriesAbout(event: "gaza-war", measure: KILLED, knownBy: "2023-10-31") { points { nodes { claim { value event { claims { totalCount } } } } } }
      now: seriesAbout(event: "gaza-war", measure: KILLED) { points { nodes { claim { value } } } }
    }`);
    expect(answer.october.points.nodes).toEqual([{ claim: { value: 7000, event: { claims: { totalCount: 1 } } } }]);
    expect(answer.now.points.nodes).toEqual([7000, 18000, 40691, 43000].map((value) => ({ claim: { value } })));
  });

  it('does not spread through a fragment that two fields of the same name share', async () => {
    const { event, place } = await ask('{ event(id: "gaza-war") { id } place(id: "gaza-strip") { id } }');
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Place { list: claims(first: 5) { ...Around } }
      ... on Event { list: claims(knownBy: "2023-10-31", first: 3) { ...Around } }
    } }
    fragment Around on ClaimConnection { nodes { value event { slug claims(first: 10) { totalCount } series { totalCount } } } }`;
    for (const ids of [
      [event.id, place.id],
      [place.id, event.id],
    ]) {
      const { nodes } = await ask(query, { ids });
      const lists = new Map(ids.map((id, i) => [id, nodes[i].list.nodes]));
      expect(lists.get(event.id)).toEqual([
        { value: 7000, event: { slug: 'gaza-war', claims: { totalCount: 1 }, series: { totalCount: 1 } } },
      ]);
      const [around] = lists.get(place.id).filter(({ value }: { value: number }) => value === 7000);
      expect(around.event).toEqual({ slug: 'gaza-war', claims: { totalCount: 6 }, series: { totalCount: 3 } });
    }
  });

  it('hides the words of later articles from searches, in claims and in labels', async () => {
    const found = async (text: string, knownBy: string) => {
      const query =
        'query ($text: String!, $knownBy: Date) { search(text: $text, knownBy: $knownBy) { totalCount nodes { __typename } } }';
      return (await ask(query, { text, knownBy })).search;
    };
    expect(await found('Supernova', '2024-11-14')).toEqual({ totalCount: 0, nodes: [] });
    expect((await found('Supernova', '2024-11-15')).nodes).toEqual([{ __typename: 'Event' }]);
    expect(await found('the deaths', '2024-09-01')).toEqual({ totalCount: 0, nodes: [] });
    expect((await found('the deaths', '2024-09-02')).nodes).toContainEqual({ __typename: 'Claim' });
    expect(await found('Kharkin', '2024-11-14')).toEqual({ totalCount: 0, nodes: [] });
    expect((await found('Kharkin', '2024-11-15')).totalCount).toBe(1);
  });

  it('hides days that were still in the future', async () => {
    const { eventId } = await makeUpSeries(madeUp, 'INCIDENT', [
      {
        quantifier: 'EXACT',
        value: 1,
        asOf: ['2001-01-01', '2001-01-01'],
        published: ['2001-01-02', '2001-01-02'],
        origin: 'hamas',
      },
    ]);
    await madeUp.prisma.event.update({
      where: { id: eventId },
      data: {
        startLatest: new Date('2001-01-01'),
        endEarliest: new Date('2001-01-02'),
        endLatest: new Date('2001-02-03'),
      },
    });
    const id = encodeGlobalId('Event', eventId);
    const ends = async (knownBy: string | null) => {
      const query =
        'query ($id: ID!, $knownBy: Date) { claims(filter: { event: [$id] }, knownBy: $knownBy) { nodes { event { end { earliest latest } } } } }';
      return (await askMadeUp(query, { id, knownBy })).claims.nodes[0].event.end;
    };
    expect(await ends('2001-01-02')).toEqual({ earliest: '2001-01-02', latest: null });
    expect(await ends('2001-02-03')).toEqual({ earliest: '2001-01-02', latest: '2001-02-03' });
    expect(await ends(null)).toEqual({ earliest: '2001-01-02', latest: '2001-02-03' });
  });

  it.each(['knownBy: "2023-02-30"', 'knownBy: "yesterday"', 'asRecordedOn: "2024-09-02"', 'knownBy: 20231231'])(
    'refuses %s',
    async (argument) => {
      const [error] = await fail(`{ claims(${argument}) { totalCount } }`);
      expect(error?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    },
  );
});

describe('what ties claims and origins together', () => {
  const said = (value: number, day: string, origin: string) => ({
    quantifier: 'EXACT' as const,
    value,
    asOf: [day, day] as const,
    published: [day, day] as const,
    origin,
  });
  const event = ({ eventId }: { eventId: string }) => encodeGlobalId('Event', eventId);

  it('is not seen before it is known: a relation to a later claim changes no earlier disagreement', async () => {
    const made = await makeUpSeries(
      madeUp,
      'INCIDENT',
      [
        said(100, '2001-01-01', 'idf'),
        said(100, '2001-01-02', 'idf'),
        said(200, '2001-01-02', 'afp'),
        said(100, '2001-02-01', 'idf'),
      ],
      [[3, 'RESTATES', 1]],
    );
    const pairs = async (knownBy: string | null) => {
      const query =
        'query ($event: ID!, $knownBy: Date) { series: seriesAbout(event: $event, measure: KILLED, knownBy: $knownBy) { disagreements { nodes { verdict } } } }';
      return (await askMadeUp(query, { event: event(made), knownBy })).series.disagreements.nodes.length;
    };
    expect(await pairs('2001-01-10')).toBe(1);
    expect(await pairs(null)).toBe(3);
  });

  it('does not include a relation before it was recorded or after it was withdrawn', async () => {
    const claims = [said(1, '2001-01-01', 'idf'), said(2, '2001-01-01', 'afp'), said(1, '2001-01-02', 'idf')];
    const made = await writeAt(madeUp, '2100-01-01T00:00:00Z', (tx) =>
      makeUpSeries({ prisma: tx }, 'INCIDENT', claims),
    );
    const [from, restated, contradicted] = made.claimIds as [string, string, string];
    await writeAt(madeUp, '2100-02-01T00:00:00Z', (tx) =>
      tx.claimRelation.createMany({
        data: [
          { fromId: from, kind: 'RESTATES', toId: restated },
          { fromId: from, kind: 'CONTRADICTS', toId: contradicted },
        ],
      }),
    );
    await writeAt(madeUp, '2100-03-01T00:00:00Z', (tx) => tx.claimRelation.deleteMany({ where: { fromId: from } }));
    const echoes = async (asRecordedOn: string) => {
      const query =
        'query ($event: ID!, $at: DateTime) { claims(filter: { event: [$event] }, asRecordedOn: $at) { nodes { value echoes { totalCount } } } }';
      const { claims } = await askMadeUp(query, { event: event(made), at: asRecordedOn });
      return claims.nodes.map((claim: { value: number; echoes: { totalCount: number } }) => [
        claim.value,
        claim.echoes.totalCount,
      ]);
    };
    const alone = [
      [1, 1],
      [1, 1],
      [2, 0],
    ];
    expect(await echoes('2099-12-31T00:00:00Z')).toEqual([]);
    expect((await echoes('2100-01-31T00:00:00Z')).sort()).toEqual(alone);
    expect((await echoes('2100-02-01T00:00:00Z')).sort()).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
    expect((await echoes('2100-03-01T00:00:00Z')).sort()).toEqual(alone);
  });

  it('does not include an office before it was held', async () => {
    const made = await makeUpSeries(madeUp, 'INCIDENT', [said(1, '2001-01-01', 'idf'), said(1, '2001-01-01', 'afp')]);
    const person = await madeUp.prisma.person.create({ data: { name: 'A made-up person' } });
    const idf = await madeUp.prisma.organisation.findUniqueOrThrow({ where: { slug: 'idf' } });
    await madeUp.prisma.affiliation.create({
      data: { personId: person.id, organisationId: idf.id, role: 'made up', earliest: new Date('2002-01-01') },
    });
    const claimId = made.claimIds[1] as string;
    await madeUp.prisma.attribution.updateMany({
      where: { claimId },
      data: { organisationId: null, personId: person.id },
    });
    await madeUp.prisma.claim.update({
      where: { id: claimId },
      data: { originOrganisationId: null, originPersonId: person.id },
    });
    const ties = async (knownBy: string) => {
      const query =
        'query ($event: ID!, $knownBy: Date) { series: seriesAbout(event: $event, measure: KILLED, knownBy: $knownBy) { origins { nodes { independent ties { kind } } } } }';
      const { series } = await askMadeUp(query, { event: event(made), knownBy });
      return series.origins.nodes
        .map((node: { independent: boolean; ties: { kind: string }[] }) => [
          node.independent,
          ...node.ties.map(({ kind }) => kind),
        ])
        .sort();
    };
    expect(await ties('2001-12-31')).toEqual([[true], [true]]);
    expect(await ties('2002-01-01')).toEqual([
      [false, 'PARENT'],
      [false, 'PART'],
    ]);
  });
});

describe('a past day', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((n) => `2001-01-0${n}`);
  const claim = (published: fc.Arbitrary<readonly [string | null, string | null]>): fc.Arbitrary<MadeUpClaim> =>
    fc.record({
      quantifier: fc.constantFrom('EXACT', 'AT_LEAST', 'APPROXIMATELY'),
      value: fc.integer({ min: 1, max: 40 }),
      asOf: day.map((on) => [on, on] as const),
      published,
      origin: fc.constantFrom('hamas', 'idf', null),
    });
  const known = fc.constantFrom(['2001-01-01', '2001-01-09'] as const, [null, '2001-01-05'] as const);
  const later = fc.constantFrom(
    ['2001-01-01', '2001-01-10'] as const,
    ['2001-01-01', null] as const,
    [null, null] as const,
  );

  it('looks the same after the addition of claims that were published later', async () => {
    const query = `query ($id: ID!) {
      series: seriesAbout(event: $id, measure: KILLED, knownBy: "2001-01-09") {
        countType population { slug }
        points { totalCount nodes { claim { id echoes { nodes { id } } event { claims { nodes { id } } } } } }
        origins { totalCount nodes { claims { nodes { id } } independent latest(on: "2001-02-01") { claim { id } } } }
        band(on: "2001-01-05") { low high claims { id } }
        latest(on: "2001-02-01") { claim { id } }
        disagreements { nodes { verdict reason claims { id } } }
      }
    }`;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('INCIDENT', 'CUMULATIVE', 'STOCK'),
        fc.array(claim(known), { maxLength: 5 }),
        fc.array(claim(later), { minLength: 1, maxLength: 3 }),
        async (countType, first, added) => {
          const made = await makeUpSeries(madeUp, countType, [...first, ...added]);
          const id = encodeGlobalId('Event', made.eventId);
          const after = await askMadeUp(query, { id });
          await madeUp.prisma.attribution.deleteMany({ where: { claimId: { in: made.claimIds.slice(first.length) } } });
          await madeUp.prisma.claim.deleteMany({ where: { id: { in: made.claimIds.slice(first.length) } } });
          expect(after).toEqual(await askMadeUp(query, { id }));
          expect(after.series.points.totalCount).toBe(first.length);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
