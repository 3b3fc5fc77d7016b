import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const reason = 'A made-up reason.';

/** The fields to read of a record of each type. */
const FIELDS: Record<string, string> = {
  Person:
    'slug name description nationalities wikidataId names { value kind language } affiliations { nodes { role held { earliest latest } organisation { slug } } }',
  Organisation:
    'slug name kind description country wikidataId parent { slug } parentView { label basis organisation { slug } } names { value kind language }',
  Event:
    'slug name kind description rollsUp wikidataId start { earliest latest } end { earliest latest } parent { slug } places { nodes { slug } }',
  Place:
    'slug name iso3166 geonamesId wikidataId parents { place { slug } view { label basis organisation { slug } } }',
  Population: 'slug name description parents { slug } facets { sex ageGroup status nationality residence { slug } }',
};
const called = (type: string) => type.toLowerCase();
const selection = (type: string) => `${called(type)} { id version ${FIELDS[type]} }`;
const record = (type: string, input: object, others: object = {}) =>
  write(`record${type}`, { [called(type)]: input, ...others }, selection(type));
const revise = (type: string, id: string, version: number, changes: object) =>
  write(`revise${type}`, { id, version, changes, reason }, selection(type));

const NAMES = [
  { value: 'Made-up Body', kind: 'PRIMARY', language: null },
  { value: 'The Body', kind: 'ALIAS', language: null },
];

/** For each type: the input, the record that it makes, the changes to it, and the record after these. */
const life: [string, object, object, object, object][] = [
  [
    'Person',
    {
      name: ' Made-Üp Person ',
      nameLanguage: 'de',
      description: 'A made-up person.',
      nationalities: ['IL', 'RU'],
      wikidataId: 'Q900001',
      names: [
        { value: 'M. Person', kind: 'ALIAS', language: 'en' },
        { value: 'Персона', kind: 'TRANSLITERATION' },
      ],
      affiliations: [{ organisation: 'hamas', role: 'Speaker', earliest: '2023-01-01' }],
    },
    {
      slug: 'made-up-person',
      name: 'Made-Üp Person',
      names: [
        { value: 'Made-Üp Person', kind: 'PRIMARY', language: 'de' },
        { value: 'M. Person', kind: 'ALIAS', language: 'en' },
        { value: 'Персона', kind: 'TRANSLITERATION', language: null },
      ],
      affiliations: {
        nodes: [{ role: 'Speaker', held: { earliest: '2023-01-01', latest: null }, organisation: { slug: 'hamas' } }],
      },
    },
    {
      name: 'Another Name',
      nationalities: null,
      description: null,
      names: [{ value: 'M. Person', kind: 'TRANSLITERATION' }],
      affiliations: null,
    },
    {
      slug: 'made-up-person',
      name: 'Another Name',
      nationalities: [],
      description: null,
      wikidataId: 'Q900001',
      names: [
        { value: 'Another Name', kind: 'PRIMARY', language: 'de' },
        { value: 'M. Person', kind: 'TRANSLITERATION', language: null },
      ],
      affiliations: { nodes: [] },
    },
  ],
  [
    'Organisation',
    {
      name: 'Made-up Body',
      kind: 'MINISTRY',
      parent: 'hamas',
      parentView: { label: 'a made-up paper', organisation: 'meduza', basis: 'INFERRED' },
      country: 'RU',
      names: [{ value: 'The Body', kind: 'ALIAS' }],
    },
    {
      slug: 'made-up-body',
      parent: { slug: 'hamas' },
      parentView: { label: 'a made-up paper', organisation: { slug: 'meduza' }, basis: 'INFERRED' },
      names: NAMES,
    },
    { parent: null, parentView: null, kind: 'DE_FACTO_AUTHORITY', wikidataId: 'Q900002' },
    {
      slug: 'made-up-body',
      parent: null,
      parentView: null,
      kind: 'DE_FACTO_AUTHORITY',
      wikidataId: 'Q900002',
      country: 'RU',
    },
  ],
  [
    'Event',
    {
      name: 'A made-up event',
      kind: 'PROTEST',
      start: { earliest: '2024-01-01', latest: '2024-01-02' },
      end: { latest: '2024-02-01' },
      parent: 'gaza-war',
      rollsUp: true,
      places: ['israel', 'gaza-strip', 'israel'],
    },
    {
      slug: 'a-made-up-event',
      end: { earliest: null, latest: '2024-02-01' },
      parent: { slug: 'gaza-war' },
      places: { nodes: [{ slug: 'gaza-strip' }, { slug: 'israel' }] },
    },
    { parent: null, rollsUp: false, places: null, start: null, end: null },
    { parent: null, rollsUp: false, places: { nodes: [] }, start: null, end: null, kind: 'PROTEST' },
  ],
  [
    'Place',
    {
      name: 'Made-up Town',
      parents: [
        { place: 'russia', view: { label: 'Russia', organisation: 'government-of-russia' } },
        { place: 'ukraine', view: { label: 'most states', basis: 'INFERRED' } },
        { place: 'israel' },
      ],
      iso3166: 'XM',
      geonamesId: 2_147_483_647,
      wikidataId: 'Q900003',
    },
    {
      slug: 'made-up-town',
      parents: [
        { place: { slug: 'israel' }, view: null },
        {
          place: { slug: 'russia' },
          view: { label: 'Russia', basis: 'STATED', organisation: { slug: 'government-of-russia' } },
        },
        { place: { slug: 'ukraine' }, view: { label: 'most states', basis: 'INFERRED', organisation: null } },
      ],
    },
    { iso3166: 'XM-1', parents: null },
    { iso3166: 'XM-1', parents: [], geonamesId: 2_147_483_647 },
  ],
  [
    'Population',
    {
      name: 'Made-up people',
      description: 'Nobody.',
      parents: ['women', 'civilians', 'women'],
      facets: { sex: 'MALE', ageGroup: 'OLDER_ADULT', status: 'PRESS', nationality: 'NO', residence: 'gaza-strip' },
    },
    {
      slug: 'made-up-people',
      parents: [{ slug: 'civilians' }, { slug: 'women' }],
      facets: {
        sex: 'MALE',
        ageGroup: 'OLDER_ADULT',
        status: 'PRESS',
        nationality: 'NO',
        residence: { slug: 'gaza-strip' },
      },
    },
    { description: null, facets: null, parents: ['civilians'] },
    { description: null, facets: null, parents: [{ slug: 'civilians' }] },
  ],
];

// Later tests need the records that earlier ones made.
describe('records of the registry', { shuffle: false }, () => {
  describe.each(life)('%s', (type, input, shown, changes, changed) => {
    it('is recorded and revised, with one complete revision each', async () => {
      const before = await db.prisma.revision.count();
      const plain = Object.fromEntries(
        Object.entries(input).filter(([field]) => !(field in shown) && field !== 'nameLanguage' && field !== 'start'),
      );
      const answer = await record(type, input, { reason: ' Somebody new. ' });
      expect(answer).toMatchObject({ repeated: false, [called(type)]: { version: 1, ...plain, ...shown } });
      const { id } = answer[called(type)];
      expect(await revise(type, id, 1, changes)).toMatchObject({ [called(type)]: { id, version: 2, ...changed } });
      const log = await db.prisma.revision.findMany({
        orderBy: { sequence: 'asc' },
        skip: before,
        include: { token: true },
      });
      expect(log).toMatchObject([
        {
          entityType: type.toUpperCase(),
          version: 1,
          actor: 'A made-up curator',
          reason: 'Somebody new.',
          before: null,
        },
        { entityType: type.toUpperCase(), version: 2, actor: 'A made-up curator', reason, before: log[0]?.after },
      ]);
      expect(log.map(({ token }) => token?.name)).toEqual(['A made-up curator', 'A made-up curator']);
      const { node } = await api.ask(
        'query ($id: ID!) { node(id: $id) { revisions { nodes { version changes { path } } } } }',
        { id },
      );
      const [last] = node.revisions.nodes;
      for (const { path } of last.changes) expect(Object.keys(changes)).toContain(path.split(/[.[]/)[0]);
      for (const again of [changes, {}])
        expect(await revise(type, id, 2, again)).toMatchObject({
          issues: [{ path: ['changes'], message: 'changes would change nothing.' }],
        });
    });

    it('gets a unique slug', async () => {
      const { name } = input as { name: string };
      const other = { ...input, wikidataId: null, iso3166: null, geonamesId: null, facets: null };
      const plain = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== null));
      const slugs = [];
      for (let n = 0; n < 3; n++) slugs.push((await record(type, plain))[called(type)].slug);
      const wished = (shown as { slug: string }).slug;
      expect(slugs).toEqual([2, 3, 4].map((n) => `${wished}-${n}`));
      expect(await record(type, { ...plain, slug: slugs[0] })).toMatchObject({
        __typename: 'ValidationError',
        issues: [
          {
            path: [called(type), 'slug'],
            message: expect.stringContaining(`already belongs to another ${called(type)}: ${slugs[0]}`),
          },
        ],
      });
      // A name without Latin letters, a very long one, and one that ends with a number.
      expect((await record(type, { ...plain, name: 'Имя' }))[called(type)].slug).toBe(called(type));
      expect((await record(type, { ...plain, name: 'w'.repeat(400) }))[called(type)].slug).toBe('w'.repeat(80));
      expect((await record(type, { ...plain, name: `${name} 2` }))[called(type)].slug).toBe(`${wished}-2-2`);
    });

    it('is not found by an unknown id', async () => {
      expect(await revise(type, 'nothing-is-called-so', 1, {})).toMatchObject({
        __typename: 'NotFoundError',
        path: ['id'],
        message: `There is no ${called(type)} with this id.`,
      });
    });
  });

  describe('circular references', () => {
    it.each([
      ['Organisation', { kind: 'OTHER' }, (parent: string) => ({ parent }), ['parent']],
      ['Event', { kind: 'OTHER' }, (parent: string) => ({ parent }), ['parent']],
      ['Place', {}, (place: string) => ({ parents: [{ place: 'ukraine' }, { place }] }), ['parents', '1', 'place']],
      ['Population', {}, (parent: string) => ({ parents: ['women', parent] }), ['parents', '1']],
    ] as const)('%s: are refused, however long the circle', async (type, others, below, path) => {
      const ids: string[] = [];
      for (const name of ['a', 'b', 'c']) {
        const answer = await record(type, {
          name: `Circle ${name}`,
          ...others,
          ...(ids[0] && below(ids.at(-1) as string)),
        });
        ids.push(answer[called(type)].id);
      }
      for (const parent of ids)
        expect(await revise(type, ids[0] as string, 1, below(parent))).toMatchObject({
          __typename: 'ValidationError',
          issues: [
            {
              path: ['changes', ...path],
              message: expect.stringContaining(`is this ${called(type)} itself or part of it`),
            },
          ],
        });
    });
  });

  it.each<[string, object, string, RegExp]>([
    [
      'Person',
      { name: 'x', names: [1, 2].map(() => ({ value: 'y', kind: 'ALIAS' })) },
      'names',
      /must not list a name twice/,
    ],
    ['Person', { name: 'x', names: [{ value: 'y', kind: 'PRIMARY' }] }, 'names.0.kind', /must be one of/],
    [
      'Person',
      { name: 'x', affiliations: ['a', ' a '].map((role) => ({ organisation: 'hamas', role })) },
      'affiliations',
      /must not list a role twice/,
    ],
    [
      'Person',
      { name: 'x', affiliations: [{ organisation: 'hamas', role: 'x', earliest: '2024-01-02', latest: '2024-01-01' }] },
      'affiliations.0.latest',
      /must not be before/,
    ],
    [
      'Person',
      { name: 'x', affiliations: [{ organisation: 'nobody', role: 'x' }] },
      'affiliations.0.organisation',
      /refers to no organisation/,
    ],
    ['Person', { name: 'x', wikidataId: 'Q900001' }, 'wikidataId', /another person: made-up-person/],
    ['Person', { name: 'x', nameLanguage: 'English' }, 'nameLanguage', /BCP 47/],
    ['Organisation', { name: 'x', kind: 'OTHER', parent: 'gaza-war' }, 'parent', /refers to no organisation/],
    [
      'Organisation',
      { name: 'x', kind: 'OTHER', parentView: { label: 'a paper' } },
      'parentView',
      /is allowed only with a parent/,
    ],
    [
      'Organisation',
      { name: 'x', kind: 'OTHER', parent: 'hamas', parentView: { label: 'a paper', organisation: 'no-paper' } },
      'parentView.organisation',
      /refers to no organisation/,
    ],
    [
      'Place',
      { name: 'x', parents: [1, 2].map(() => ({ place: 'israel' })) },
      'parents',
      /must not list a place twice/,
    ],
    [
      'Place',
      { name: 'x', parents: [{ place: 'israel', view: { label: ' ' } }] },
      'parents.0.view.label',
      /must have at least 1 character/,
    ],
    [
      'Population',
      { name: 'x', facets: {} },
      'facets',
      /at least one of sex, ageGroup, status, nationality, residence/,
    ],
    ['Population', { name: 'x', facets: { residence: 'hamas' } }, 'facets.residence', /refers to no place/],
    ['Population', { name: 'x', parents: ['everyone', 'nobody'] }, 'parents.1', /refers to no population/],
    [
      'Event',
      { name: 'x', kind: 'OTHER', start: { earliest: null } },
      'start',
      /must have an earliest or a latest day/,
    ],
    ['Event', { name: 'x', kind: 'OTHER', rollsUp: true }, 'rollsUp', /needs a parent/],
    [
      'Event',
      { name: 'x', kind: 'OTHER', start: { earliest: '2024-01-02' }, end: { latest: '2024-01-01' } },
      'end',
      /must not be before/,
    ],
    ['Event', { name: 'x', kind: 'OTHER', places: ['israel', 'nowhere'] }, 'places.1', /refers to no place/],
    ['Place', { name: 'x', iso3166: 'il' }, 'iso3166', /ISO 3166/],
    ['Place', { name: 'x', geonamesId: 0 }, 'geonamesId', /must be at least 1/],
    ['Place', { name: 'x', geonamesId: 2_147_483_647 }, 'geonamesId', /another place: made-up-town/],
  ])('record%s refuses %j', async (type, input, path, message) => {
    const answer = await record(type, input);
    expect(answer).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: [called(type), ...path.split('.')] }],
    });
    expect(answer.message).toMatch(message);
  });

  it('no two populations have the same facets, since facets define a population in full', async () => {
    const facets = { sex: 'FEMALE', status: 'COMBATANT' };
    expect(await record('Population', { name: 'Women under arms', facets })).toMatchObject({
      population: { slug: 'women-under-arms' },
    });
    expect(await record('Population', { name: 'Armed women', facets })).toMatchObject({
      __typename: 'ValidationError',
      issues: [
        {
          path: ['population', 'facets'],
          message: 'population.facets already belongs to another population: women-under-arms.',
        },
      ],
    });
    expect(await record('Population', { name: 'Armed girls', facets: { ...facets, ageGroup: 'CHILD' } })).toMatchObject(
      {
        population: { slug: 'armed-girls' },
      },
    );
  });
});
