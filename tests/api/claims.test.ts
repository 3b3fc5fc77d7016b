import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const db = await freshDatabase();
const { ask, fail } = testApi(db);

const wordings = async (filter: string): Promise<string[]> => {
  const { claims } = await ask(`{ claims(first: 100, filter: ${filter}) { totalCount nodes { wording } } }`);
  expect(claims.totalCount).toBe(claims.nodes.length);
  return claims.nodes.map(({ wording }: { wording: string }) => wording);
};

describe('one claim', () => {
  it('shows everything that was recorded about it', async () => {
    const { claims } =
      await ask(`{ claims(filter: { publisher: "moscow-times", measure: KILLED, event: "october-7-attack", quantifier: EXACT }) { nodes {
      key measure countType quantifier value low high interval { low high } wording quote { exact prefix suffix start end } composition
      asOf { earliest latest basis } caveats note rank status entry version dataset { slug licence }
      event { slug } place { slug } population { slug }
      article { slug url headline publishedOn { earliest latest basis } publisher { name } language credits { role label } }
      attributions { position label verb basis organisation { slug parent { slug } } person { slug } }
      origin { ownVoice label organisation { slug } person { slug } }
      relations { totalCount } relatedBy { totalCount }
    } } }`);
    expect(claims.nodes).toEqual([
      {
        key: 'killed-in-attack',
        measure: 'KILLED',
        countType: 'INCIDENT',
        quantifier: 'EXACT',
        value: 1205,
        low: 1205,
        high: 1205,
        interval: { low: 1205, high: 1205 },
        wording: 'the deaths of 1,205 people',
        quote: { exact: 'the deaths of 1,205 people', prefix: null, suffix: null, start: 1976, end: 2002 },
        composition: 'mostly civilians',
        asOf: { earliest: '2024-09-02', latest: '2024-09-02', basis: 'INFERRED' },
        caveats: [],
        note: 'The text does not say whether hostages who died later are included.',
        rank: 'NORMAL',
        status: 'PUBLISHED',
        entry: 'CURATED',
        version: 1,
        dataset: { slug: 'attested-curated', licence: 'CC-BY-4.0' },
        event: { slug: 'october-7-attack' },
        place: { slug: 'israel' },
        population: { slug: 'everyone' },
        article: {
          slug: 'moscow-times-2024-09-02',
          url: 'https://www.themoscowtimes.com/2024/09/02/israeli-pms-military-secretary-visits-moscow-to-discuss-hamas-hostages-a86223',
          headline: "Israeli PM's Military Secretary Visits Moscow to Discuss Hamas Hostages",
          publishedOn: { earliest: '2024-09-02', latest: '2024-09-02', basis: 'STATED' },
          publisher: { name: 'The Moscow Times' },
          language: 'en',
          credits: [
            { role: 'PHOTOGRAPHER', label: 'Levi Meir Clancy' },
            { role: 'PHOTOGRAPHER', label: 'Unsplash' },
            { role: 'CONTRIBUTING_AGENCY', label: 'AFP contributed reporting' },
          ],
        },
        attributions: [
          {
            position: 1,
            label: 'an AFP tally',
            verb: 'COUNTS',
            basis: 'STATED',
            organisation: { slug: 'afp', parent: null },
            person: null,
          },
          {
            position: 2,
            label: 'Israeli official figures',
            verb: null,
            basis: 'INFERRED',
            organisation: { slug: 'israeli-officials', parent: { slug: 'government-of-israel' } },
            person: null,
          },
        ],
        origin: {
          ownVoice: false,
          label: 'Israeli official figures',
          organisation: { slug: 'israeli-officials' },
          person: null,
        },
        relations: { totalCount: 0 },
        relatedBy: { totalCount: 0 },
      },
    ]);
  });

  it('has the publisher as its origin in the article’s own voice, and nobody if the publisher is unknown', async () => {
    const origins = async (article: string) =>
      (
        await ask(
          `{ claims(filter: { article: "${article}", ownVoice: true, measure: KILLED, event: "october-7-attack" }) { nodes { origin { ownVoice label organisation { name } person { name } } } } }`,
        )
      ).claims.nodes;
    expect(await origins('moscow-times-2024-11-15')).toEqual([
      { origin: { ownVoice: true, label: null, organisation: { name: 'The Moscow Times' }, person: null } },
    ]);
    expect(await origins('2023-12-bogdanov-hamas-talks')).toEqual([
      { origin: { ownVoice: true, label: null, organisation: null, person: null } },
    ]);
  });

  it('shows what curators state about it, from both sides', async () => {
    const { claims } = await ask(
      '{ claims(filter: { population: "hamas-combatants" }) { nodes { relations { nodes { kind to { wording relatedBy { nodes { kind from { wording } } } } } } } } }',
    );
    expect(claims.nodes[0].relations.nodes).toEqual([
      {
        kind: 'SUBSET_OF',
        to: {
          wording: 'around 18,000 people have been killed',
          relatedBy: { nodes: [{ kind: 'SUBSET_OF', from: { wording: 'some 7,000 Hamas terrorists' } }] },
        },
      },
    ]);
  });
});

describe('the filter of claims', () => {
  it.each<[string, string[]]>([
    ['{ measure: HELD_ALIVE }', ['around 65 hostages remain alive in captivity']],
    [
      '{ measure: [HELD_ALIVE, BODIES_RECOVERED] }',
      ['the bodies of six hostages', 'around 65 hostages remain alive in captivity'],
    ],
    ['{ event: "november-2023-truce" }', ['an additional 80 Israeli women and children', 'and 24 foreign nationals']],
    [
      '{ event: ["november-2023-truce", "recovery-of-bodies-2024-08-31"], countType: INCIDENT }',
      ['an additional 80 Israeli women and children', 'and 24 foreign nationals', 'the bodies of six hostages'],
    ],
    ['{ population: "russian-israeli-citizens" }', ['three Russian citizens', 'two Russian-Israeli hostages']],
    ['{ place: "gaza-strip", measure: KILLED, publisher: "meduza" }', ['more than 7,000 people have been killed']],
    ['{ article: "2024-09-netanyahu-aide-in-moscow" }', []],
    ['{ attributedTo: "afp" }', ['the deaths of 1,205 people']],
    [
      '{ attributedTo: ["idf", "hamas"] }',
      [
        'more than 7,000 people have been killed',
        '18 of them have been killed',
        'dozens of whom the Israeli military says are',
      ],
    ],
    ['{ attributedTo: "anatoly-viktorov", measure: MISSING }', ['and seven missing']],
    ['{ origin: "afp" }', []],
    ['{ origin: "israeli-officials" }', ['the deaths of 1,205 people']],
    ['{ origin: "moscow-times", measure: KILLED }', ['killing some 1,200 people']],
    ['{ origin: "anatoly-viktorov", measure: HELD_HOSTAGE }', ['three Russian citizens']],
    ['{ ownVoice: true, publisher: "meduza" }', []],
    [
      '{ ownVoice: true, measure: TAKEN_HOSTAGE }',
      ['seizing some 240 hostages', '251 people taken hostage', 'abducting another 250'],
    ],
    [
      '{ quantifier: UNSPECIFIED }',
      ['dozens of whom the Israeli military says are', 'most of the dead are women and children'],
    ],
    ['{ quantifier: AT_LEAST }', ['killed at least 40,691 people in Gaza']],
    ['{ caveat: [ALLEGED, INCLUDES_COMBATANTS] }', ['three Russian citizens', 'around 18,000 people have been killed']],
    [
      '{ asOf: { to: "2023-10-20" } }',
      ['and seven missing', '20 Russian citizens were killed', 'three Russian citizens'].sort(),
    ],
    [
      '{ asOf: { from: "2024-09-01", to: "2024-09-01" } }',
      ['Around 100 hostages remain in captivity', 'dozens of whom the Israeli military says are'],
    ],
    [
      '{ asOf: { from: "2024-11-15" }, measure: KILLED }',
      ['killed more than 43,000 people', 'killing some 1,200 people'].sort(),
    ],
    ['{ publishedOn: { to: "2023-10-25" } }', []],
    [
      '{ publishedOn: { from: "2023-10-31", to: "2023-10-31" }, measure: TAKEN_HOSTAGE }',
      ['approximately 200 taken hostage'],
    ],
    [
      '{ publishedOn: { from: "2023-12-10", to: "2024-11-14" }, measure: TAKEN_HOSTAGE }',
      ['seizing some 240 hostages', '251 people taken hostage'],
    ],
    [
      '{ event: "october-7-attack", measure: KILLED, population: "everyone", consistentWith: 1205 }',
      ['killing more than 1,200 people', 'the deaths of 1,205 people', 'killing some 1,200 people'],
    ],
    [
      '{ event: "october-7-attack", measure: KILLED, population: "everyone", not: { consistentWith: 1205 } }',
      ['more than 1,400 people were killed'],
    ],
    ['{ measure: TAKEN_HOSTAGE, consistentWith: 250 }', ['abducting another 250']],
    ['{ measure: TAKEN_HOSTAGE, consistentWith: 249 }', []],
    ['{ measure: TAKEN_HOSTAGE, consistentWith: 204 }', ['approximately 200 taken hostage']],
    ['{ measure: DIED_IN_CAPTIVITY, consistentWith: 24 }', ['dozens of whom the Israeli military says are']],
    ['{ population: "women-and-children", consistentWith: 5 }', []],
    [
      '{ or: [{ measure: HELD_ALIVE }, { consistentWith: 40000 }] }',
      [
        'more than 1,400 people were killed',
        'more than 7,000 people have been killed',
        'killing more than 1,200 people',
        'dozens of whom the Israeli military says are',
        'around 65 hostages remain alive in captivity',
      ].sort(),
    ],
    [
      '{ and: [{ measure: KILLED }, { not: { event: "gaza-war" } }, { not: { population: "everyone" } }] }',
      ['20 Russian citizens were killed', '23 Russian citizens were killed'],
    ],
    ['{ or: [] }', []],
    ['{ measure: [] }', []],
    ['{ status: RETRACTED }', []],
    ['{ rank: PREFERRED }', []],
  ])('%s', async (filter, expected) => {
    expect((await wordings(filter)).toSorted()).toEqual(expected.toSorted());
  });

  it('accepts global ids as well as slugs', async () => {
    const { afp, putin } = await ask(
      '{ afp: organisation(id: "afp") { id } putin: person(id: "vladimir-putin") { id } }',
    );
    expect(await wordings(`{ attributedTo: "${afp.id}" }`)).toEqual(['the deaths of 1,205 people']);
    expect(await wordings(`{ attributedTo: ["${putin.id}"] }`)).toEqual([]);
    expect(await wordings(`{ origin: "${putin.id}" }`)).toEqual([]);
    expect(await wordings(`{ attributedTo: ["${putin.id}", "afp"] }`)).toEqual(['the deaths of 1,205 people']);
    for (const field of ['event', 'population', 'place', 'article', 'publisher', 'attributedTo', 'origin'])
      expect(await wordings(`{ ${field}: [] }`)).toEqual([]);
  });

  it('without conditions matches everything', async () => {
    expect(await wordings('{}')).toHaveLength(28);
    expect(await wordings('{ and: [], not: { or: [] } }')).toHaveLength(28);
  });

  it.each<[string, string, RegExp]>([
    [
      '{ asOf: { from: "2024-01-02", to: "2024-01-01" } }',
      'INVALID_ARGUMENT',
      /The range ends before it begins: from 2024-01-02 to 2024-01-01\./,
    ],
    ['{ publishedOn: { from: "2024-01-02", to: "2023-01-01" } }', 'INVALID_ARGUMENT', /ends before it begins/],
    [
      '{ consistentWith: -2147483648 }',
      'INVALID_ARGUMENT',
      /`consistentWith` must be from -2147483647 to 2147483647, but is -2147483648\./,
    ],
    ['{ consistentWith: 2147483648 }', 'GRAPHQL_VALIDATION_FAILED', /Int cannot represent/],
    ['{ asOf: { from: "2024-02-30" } }', 'GRAPHQL_VALIDATION_FAILED', /Date/],
    ['{ measure: WOUNDED }', 'GRAPHQL_VALIDATION_FAILED', /Measure/],
    ['{ event: "No Slug" }', 'INVALID_ID', /"No Slug" is not an id of this server\./],
    ['{ colour: "red" }', 'GRAPHQL_VALIDATION_FAILED', /colour/],
  ])('refuses %s', async (filter, code, message) => {
    const [error] = await fail(`{ claims(filter: ${filter}) { totalCount } }`);
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  it.each<[unknown, RegExp]>([
    [{ consistentWith: 3_000_000_000 }, /Int cannot represent/],
    [{ asOf: { from: '2024-02-30' } }, /Date cannot represent/],
    [{ measure: 'WOUNDED' }, /Measure/],
    [{ measure: null, nothing: 1 }, /nothing/],
  ])('refuses the variable %j with a code', async (filter, message) => {
    const [error] = await fail('query($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }', { filter });
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toMatch(message);
  });
});
