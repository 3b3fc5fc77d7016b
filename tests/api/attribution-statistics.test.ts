import { describe, expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { FIGURES, GROUP, LABEL, nameOf } from '../support/attribution.ts';
import { freshDatabase } from '../support/database.ts';
import { only } from '../support/only.ts';

/** How the curated articles attribute their figures, counted by hand from the files. */

const db = await freshDatabase();
const { ask } = testApi(db);

const statistics = async (args: string, selection: string): Promise<Answer> =>
  (
    await ask(
      `{ attributionStatistics(${args}) { ${selection} } } ${selection.includes('...F') ? FIGURES : ''}`.replaceAll(
        '\n',
        ' ',
      ),
    )
  ).attributionStatistics;

type Counts = [claims: number, namedSource: number, ownVoice: number, withCaveat: number, secondHand: number];
const SHARES = ['namedSource', 'ownVoice', 'withCaveat', 'secondHand'] as const;

/** Returns the counts of a group, and checks its shares against them. */
function countsOf(group: Answer): Counts {
  for (const of of SHARES) expect(group[of].share).toBeCloseTo(group[of].count / group.claims, 12);
  expect(group.namedSource.count + group.ownVoice.count).toBe(group.claims);
  expect(group.namedSource.share + group.ownVoice.share).toBeCloseTo(1, 12);
  return [group.claims, ...SHARES.map((of) => group[of].count)] as Counts;
}

async function groupsOf(groupBy: string, filter = '{}'): Promise<Record<string, Counts>> {
  const { groups } = await statistics(
    `groupBy: ${groupBy}, filter: ${filter}`,
    `groups(first: 100) { totalCount nodes { ${GROUP} ...F } }`,
  );
  expect(groups.totalCount).toBe(groups.nodes.length);
  const claims = groups.nodes.map((group: Answer) => group.claims);
  expect(claims).toEqual(claims.toSorted((a: number, b: number) => b - a));
  return Object.fromEntries(groups.nodes.map((group: Answer) => [nameOf(group), countsOf(group)]));
}

describe('the curated claims', () => {
  const BY: Record<string, Record<string, Counts>> = {
    PUBLISHER: {
      'moscow-times': [12, 6, 6, 1, 1],
      meduza: [8, 8, 0, 2, 0],
      'not known': [8, 2, 6, 3, 0],
    },
    ORIGIN: {
      'moscow-times': [6, 0, 6, 0, 0],
      'the own voice of 2023-12-bogdanov-hamas-talks': [6, 0, 6, 2, 0],
      'government-of-israel': [3, 3, 0, 0, 0],
      'gaza-health-ministry': [3, 3, 0, 1, 0],
      'anatoly-viktorov': [3, 3, 0, 1, 0],
      'israeli-foreign-ministry': [2, 2, 0, 0, 0],
      idf: [2, 2, 0, 1, 0],
      'israeli-officials': [1, 1, 0, 0, 1],
      hamas: [1, 1, 0, 1, 0],
      'un-human-rights-office': [1, 1, 0, 0, 0],
    },
    MEASURE: {
      KILLED: [12, 9, 3, 3, 1],
      HELD_HOSTAGE: [4, 1, 3, 2, 0],
      TAKEN_HOSTAGE: [4, 1, 3, 0, 0],
      DIED_IN_CAPTIVITY: [2, 2, 0, 1, 0],
      MISSING: [2, 2, 0, 0, 0],
      RELEASED: [2, 0, 2, 0, 0],
      BODIES_RECOVERED: [1, 0, 1, 0, 0],
      HELD_ALIVE: [1, 1, 0, 0, 0],
    },
  };

  it.each(Object.entries(BY))('by %s, each in its own group and no other', async (groupBy, expected) => {
    expect(await groupsOf(groupBy)).toEqual(expected);
    const { total } = await statistics(`groupBy: ${groupBy}`, 'total { ...F }');
    expect(countsOf(total)).toEqual([28, 16, 12, 6, 1]);
    const sums = Object.values(expected).reduce((sum, counts) => sum.map((n, i) => n + (counts[i] ?? 0)) as Counts);
    expect(sums).toEqual([28, 16, 12, 6, 1]);
  });

  it('are in groups that name only what they are grouped by', async () => {
    const nodes = async (groupBy: string) =>
      (await statistics(`groupBy: ${groupBy}`, `groups { nodes { ${GROUP} } }`)).groups.nodes;
    expect(await nodes('PUBLISHER')).toContainEqual({ publisher: null, origin: null, measure: null });
    expect(await nodes('PUBLISHER')).toContainEqual({ publisher: { slug: 'meduza' }, origin: null, measure: null });
    expect((await nodes('MEASURE'))[0]).toEqual({ publisher: null, origin: null, measure: 'KILLED' });
    const origins = await nodes('ORIGIN');
    const origin = (organisation: unknown, person: unknown, article: unknown) => ({
      publisher: null,
      origin: { organisation, person, article },
      measure: null,
    });
    expect(origins).toContainEqual(origin({ slug: 'idf' }, null, null));
    expect(origins).toContainEqual(origin(null, { slug: 'anatoly-viktorov' }, null));
    expect(origins).toContainEqual(origin(null, null, { slug: '2023-12-bogdanov-hamas-talks' }));
  });

  it('have exact shares', async () => {
    const { groups } = await statistics('groupBy: PUBLISHER', 'groups(first: 1) { nodes { ...F } }');
    expect(groups.nodes).toEqual([
      {
        claims: 12,
        namedSource: { count: 6, share: 0.5 },
        ownVoice: { count: 6, share: 0.5 },
        withCaveat: { count: 1, share: 1 / 12 },
        secondHand: { count: 1, share: 1 / 12 },
      },
    ]);
  });

  it('have these kinds of caveats', async () => {
    const { total, groups } = await statistics(
      'groupBy: PUBLISHER',
      'total { caveats { caveat count share } } groups { nodes { publisher { slug } caveats { caveat count share } } }',
    );
    expect(total.caveats).toEqual([
      { caveat: 'NOT_INDEPENDENTLY_VERIFIED', count: 2, share: 2 / 28 },
      { caveat: 'SOURCE_UNNAMED', count: 2, share: 2 / 28 },
      { caveat: 'UNCERTAIN', count: 2, share: 2 / 28 },
      { caveat: 'ALLEGED', count: 1, share: 1 / 28 },
      { caveat: 'INCLUDES_COMBATANTS', count: 1, share: 1 / 28 },
      { caveat: 'INCLUDES_OTHER_CAUSES', count: 1, share: 1 / 28 },
    ]);
    expect(groups.nodes.find(({ publisher }: Answer) => publisher?.slug === 'meduza').caveats).toEqual([
      { caveat: 'ALLEGED', count: 1, share: 1 / 8 },
      { caveat: 'NOT_INDEPENDENTLY_VERIFIED', count: 1, share: 1 / 8 },
    ]);
    expect(groups.nodes.find(({ publisher }: Answer) => publisher === null).caveats[0]).toEqual({
      caveat: 'SOURCE_UNNAMED',
      count: 2,
      share: 2 / 8,
    });
  });
});

describe('a filter', () => {
  it.each<[string, string, Record<string, Counts>]>([
    [
      'PUBLISHER',
      '{ event: "gaza-war", measure: KILLED }',
      { 'moscow-times': [3, 3, 0, 0, 0], 'not known': [2, 1, 1, 2, 0], meduza: [1, 1, 0, 1, 0] },
    ],
    ['ORIGIN', '{ attributedTo: "afp" }', { 'israeli-officials': [1, 1, 0, 0, 1] }],
    [
      'ORIGIN',
      '{ ownVoice: true }',
      { 'moscow-times': [6, 0, 6, 0, 0], 'the own voice of 2023-12-bogdanov-hamas-talks': [6, 0, 6, 2, 0] },
    ],
    ['MEASURE', '{ publisher: "meduza", caveat: [ALLEGED, UNCERTAIN] }', { HELD_HOSTAGE: [1, 1, 0, 1, 0] }],
    [
      'MEASURE',
      '{ or: [{ publishedOn: { to: "2023-11-30" }, population: "everyone" }, { measure: RELEASED }] }',
      { KILLED: [2, 2, 0, 1, 0], RELEASED: [2, 0, 2, 0, 0], TAKEN_HOSTAGE: [1, 1, 0, 0, 0] },
    ],
    ['PUBLISHER', '{ measure: DISPLACED }', {}],
  ])('groups by %s the claims that match %s', async (groupBy, filter, expected) => {
    expect(await groupsOf(groupBy, filter)).toEqual(expected);
  });

  it.each([
    '{}',
    '{ not: {} }',
    '{ or: [] }',
    '{ not: { or: [] } }',
    '{ measure: [] }',
    '{ article: "moscow-times-2024-11-15", not: { ownVoice: true } }',
    '{ asOf: { from: "2024-01-01" }, consistentWith: 1205 }',
    '{ publishedOn: { from: "2023-10-01", to: "2023-12-10" }, place: "gaza-strip" }',
    '{ attributedTo: ["gaza-health-ministry", "anatoly-viktorov"], quantifier: [EXACT, AT_LEAST] }',
    '{ or: [{ publisher: "meduza" }, { caveat: SOURCE_UNNAMED }, { not: { population: "everyone" } }] }',
    `{ or: [${'{ consistentWith: 1205 }, '.repeat(49)}] }`,
  ])('matches the same claims as in lists: %s', async (filter) => {
    const { claims, attributionStatistics } = await ask(
      `{ claims(filter: ${filter}) { totalCount } attributionStatistics(groupBy: MEASURE, filter: ${filter}) { total { claims } groups { nodes { claims } } } }`,
    );
    expect(attributionStatistics.total.claims).toBe(claims.totalCount);
    const claimsOfGroups = attributionStatistics.groups.nodes.map((group: Answer) => group.claims);
    expect(claimsOfGroups.reduce((sum: number, n: number) => sum + n, 0)).toBe(claims.totalCount);
  });

  it('that matches nothing has no shares, no caveats, no labels and no groups', async () => {
    const none = { count: 0, share: null };
    expect(
      await statistics(
        'groupBy: ORIGIN, filter: { measure: DISPLACED }',
        'total { ...F caveats { count } labels { totalCount nodes { label } } } groups { totalCount nodes { claims } pageInfo { hasNextPage endCursor } }',
      ),
    ).toEqual({
      total: {
        claims: 0,
        namedSource: none,
        ownVoice: none,
        withCaveat: none,
        secondHand: none,
        caveats: [],
        labels: { totalCount: 0, nodes: [] },
      },
      groups: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
  });

  it('applies only to its own field when a query has several', async () => {
    const measures = ['KILLED', 'MISSING', 'RELEASED', 'HELD_ALIVE', 'DISPLACED'];
    const asked = measures.map(
      (measure) =>
        `${measure}: attributionStatistics(groupBy: MEASURE, filter: { measure: ${measure} }) { total { claims } }`,
    );
    const answers = await ask(`{ ${asked.join(' ')} }`);
    expect(measures.map((measure) => answers[measure].total.claims)).toEqual([12, 2, 2, 1, 0]);
  });
});

describe('labels', () => {
  const ministry = { organisation: { slug: 'gaza-health-ministry' }, person: null };
  const MINISTRY = [
    'Palestinian health officials',
    'The Hamas-run health ministry in Gaza',
    'the local health ministry',
  ];

  it('of one source are kept apart, exactly as printed', async () => {
    const { total, groups } = await statistics(
      'groupBy: PUBLISHER, filter: { attributedTo: "gaza-health-ministry" }',
      `total { labels { totalCount nodes { ${LABEL} } } } groups { nodes { publisher { slug } labels { totalCount nodes { ${LABEL} } } } }`,
    );
    expect(total.labels.totalCount).toBe(3);
    expect(total.labels.nodes).toHaveLength(3);
    expect(total.labels.nodes).toEqual(
      expect.arrayContaining(MINISTRY.map((label) => ({ label, count: 1, sourceCount: 3, ...ministry }))),
    );
    const of = (slug: string | undefined) =>
      groups.nodes.find(({ publisher }: Answer) => publisher?.slug === slug).labels;
    expect(groups.nodes).toHaveLength(2);
    expect(of(undefined)).toEqual({
      totalCount: 1,
      nodes: [{ label: 'The Hamas-run health ministry in Gaza', count: 1, sourceCount: 1, ...ministry }],
    });
    expect(of('moscow-times').totalCount).toBe(2);
    expect(of('moscow-times').nodes).toEqual(
      expect.arrayContaining(
        ['Palestinian health officials', 'the local health ministry'].map((label) => ({
          label,
          count: 1,
          sourceCount: 2,
          ...ministry,
        })),
      ),
    );
  });

  it('are listed by source, each with the most used label first', async () => {
    const { total } = await statistics(
      'groupBy: MEASURE',
      `total { labels(first: 100) { totalCount nodes { ${LABEL} } } }`,
    );
    const { nodes, totalCount } = total.labels;
    const slugOf = ({ organisation, person }: Answer) => (organisation ?? person).slug;
    const sources = nodes.map(slugOf);
    const lists = Object.fromEntries(
      [...new Set<string>(sources)].map((slug) => [
        slug,
        nodes
          .filter((node: Answer) => slugOf(node) === slug)
          .map(({ label, count, sourceCount }: Answer) => [label, count, sourceCount]),
      ]),
    );
    expect(lists).toEqual({
      'government-of-israel': [
        ['the Israeli government', 2, 3],
        ['Israel', 1, 3],
      ],
      'gaza-health-ministry': expect.arrayContaining(MINISTRY.map((label) => [label, 1, 3])),
      'anatoly-viktorov': [
        ['Anatoly Viktorov', 2, 3],
        ['Russia’s Ambassador to Israel Anatoly Viktorov', 1, 3],
      ],
      'israeli-foreign-ministry': [['Israel’s Foreign Affairs Ministry', 2, 2]],
      idf: expect.arrayContaining([
        ['the IDF', 1, 2],
        ['the Israeli military', 1, 2],
      ]),
      afp: [['an AFP tally', 1, 1]],
      'israeli-officials': [['Israeli official figures', 1, 1]],
      hamas: [['Hamas', 1, 1]],
      'un-human-rights-office': [['The UN human rights office', 1, 1]],
    });
    expect(nodes).toHaveLength(14);
    expect(totalCount).toBe(14);
    const named = nodes.map(({ sourceCount }: Answer) => sourceCount);
    expect(named).toEqual(named.toSorted((a: number, b: number) => b - a));
    // The labels of each source are next to each other.
    expect(sources.filter((slug: string, i: number) => slug !== sources[i - 1])).toHaveLength(9);
  });

  it('count for the whole chain, not only for its origin', async () => {
    const { groups } = await statistics(
      'groupBy: ORIGIN, filter: { attributedTo: "afp" }',
      `groups { nodes { labels { nodes { label } } } }`,
    );
    expect(groups.nodes[0].labels.nodes.map(({ label }: Answer) => label).sort()).toEqual([
      'Israeli official figures',
      'an AFP tally',
    ]);
  });
});

// Each test continues where the previous one ended.
describe('what counts', { shuffle: false }, async () => {
  const own = await freshDatabase();
  const api = testApi(own);
  const total = async (filter: string) =>
    (
      await api.ask(
        `{ attributionStatistics(groupBy: MEASURE, filter: ${filter}) { total { ...F labels { totalCount } } groups(first: 100) { nodes { measure claims } } } } ${FIGURES}`,
      )
    ).attributionStatistics;
  const claimOf = async (value: number) => only(await own.prisma.claim.findMany({ where: { value } }));

  it('is never a draft, and a retracted claim only if the filter names a status', async () => {
    const alive = await claimOf(65);
    await own.prisma.claim.update({ where: { id: alive.id }, data: { status: 'DRAFT' } });
    for (const filter of ['{}', '{ status: [DRAFT, PUBLISHED] }', '{ not: { status: RETRACTED } }']) {
      const drafted = await total(filter);
      expect(countsOf(drafted.total)).toEqual([27, 15, 12, 6, 1]);
      expect(drafted.total.labels.totalCount).toBe(13);
      expect(drafted.groups.nodes.map(({ measure }: Answer) => measure)).not.toContain('HELD_ALIVE');
    }
    expect((await total('{ status: DRAFT }')).total.claims).toBe(0);

    await own.prisma.claim.update({ where: { id: alive.id }, data: { status: 'RETRACTED' } });
    for (const [filter, claims] of [
      ['{}', 27],
      ['{ status: null, and: [], or: [{ measure: HELD_ALIVE }, { not: { measure: HELD_ALIVE } }] }', 27],
      ['{ status: RETRACTED }', 1],
      ['{ or: [{ status: RETRACTED }, { measure: RELEASED }] }', 3],
      ['{ and: [{ not: { status: PUBLISHED } }] }', 1],
      ['{ status: [PUBLISHED, RETRACTED] }', 28],
    ] as const)
      expect((await total(filter)).total.claims, filter).toBe(claims);
    await own.prisma.claim.update({ where: { id: alive.id }, data: { status: 'PUBLISHED' } });
  });

  it.each([
    ['knownBy: "2023-10-30"', 0, []],
    ['knownBy: "2023-10-31"', 8, [['meduza', 8]]],
    [
      'knownBy: "2023-12-31"',
      16,
      [
        ['meduza', 8],
        ['not known', 8],
      ],
    ],
    [
      'knownBy: "2023-12-31", filter: { ownVoice: false, status: PUBLISHED }',
      10,
      [
        ['meduza', 8],
        ['not known', 2],
      ],
    ],
    ['asRecordedOn: "2020-01-01T00:00:00Z"', 0, []],
  ])('is what was there at the time that the clocks set: %s', async (args, claims, expected) => {
    const known = await statistics(
      `groupBy: PUBLISHER, ${args}`,
      `total { claims labels { nodes { label } } } groups { nodes { ${GROUP} claims } }`,
    );
    expect(known.total.claims).toBe(claims);
    expect(known.groups.nodes.map((group: Answer) => [nameOf(group), group.claims]).toSorted()).toEqual(expected);
    // A label printed in 2024 was not known in 2023.
    expect(JSON.stringify(known.total.labels)).not.toContain('the local health ministry');
  });

  it('is each claim once, however long its chain is and however often it has a caveat', async () => {
    const { id } = await claimOf(1205);
    const { id: organisationId } = await own.prisma.organisation.findUniqueOrThrow({ where: { slug: 'idf' } });
    await own.prisma.attribution.create({
      data: { claimId: id, position: 3, label: 'an official', basis: 'STATED', organisationId },
    });
    await own.prisma.claim.update({ where: { id }, data: { caveats: ['DISPUTED', 'DISPUTED', 'PARTIAL'] } });
    const { total: counted } = (
      await api.ask(
        `{ attributionStatistics(groupBy: MEASURE, filter: { consistentWith: 1205, quantifier: EXACT, measure: KILLED }) { total { ...F caveats { caveat count } labels { totalCount } } } } ${FIGURES}`,
      )
    ).attributionStatistics;
    expect(countsOf(counted)).toEqual([1, 1, 0, 1, 1]);
    expect(counted.caveats).toEqual([
      { caveat: 'DISPUTED', count: 1 },
      { caveat: 'PARTIAL', count: 1 },
    ]);
    expect(counted.labels.totalCount).toBe(3);
  });
});
