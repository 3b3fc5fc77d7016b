import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

const { ask } = testApi(await freshDatabase());

describe('every entity leads to its neighbours, in both directions', () => {
  it('an article: publisher, credits, claims, mentions, statuses', async () => {
    const { article } = await ask(`{ article(id: "meduza-2023-10-hamas-in-moscow") {
      publisher { name articles { totalCount nodes { slug } } }
      credits { position role label person { name } organisation { name } }
      claims { totalCount } mentions { totalCount } personStatuses { totalCount }
    } }`);
    expect(article).toEqual({
      publisher: { name: 'Meduza', articles: { totalCount: 1, nodes: [{ slug: 'meduza-2023-10-hamas-in-moscow' }] } },
      credits: [
        {
          position: 1,
          role: 'PHOTOGRAPHER',
          label: 'Yuri Kochetkov',
          person: { name: 'Yuri Kochetkov' },
          organisation: null,
        },
        { position: 2, role: 'PHOTOGRAPHER', label: 'EPA', person: null, organisation: { name: 'EPA' } },
        { position: 3, role: 'PHOTOGRAPHER', label: 'Scanpix', person: null, organisation: { name: 'Scanpix' } },
        { position: 4, role: 'PHOTOGRAPHER', label: 'LETA', person: null, organisation: { name: 'LETA' } },
        {
          position: 5,
          role: 'TRANSLATOR',
          label: 'Sasha Slobodov',
          person: { name: 'Sasha Slobodov' },
          organisation: null,
        },
      ],
      claims: { totalCount: 8 },
      mentions: { totalCount: 25 },
      personStatuses: { totalCount: 0 },
    });
  });

  it('an article by its address, with or without a fragment', async () => {
    const url =
      'https://www.themoscowtimes.com/2024/11/15/moscow-calls-for-release-of-russians-held-hostage-in-gaza-a87021';
    for (const address of [url, `${url}#comments`]) {
      expect(await ask('query($url: URL!) { article(url: $url) { slug url } }', { url: address })).toEqual({
        article: { slug: 'moscow-times-2024-11-15', url },
      });
    }
    expect(await ask('{ article(url: "https://example.org/") { slug } }')).toEqual({ article: null });
  });

  it('an article about which little is known, with null for the rest', async () => {
    const { article } = await ask(
      '{ article(id: "2024-09-netanyahu-aide-in-moscow") { url headline publisher { name } publishedOn { earliest latest basis } claims { totalCount } } }',
    );
    expect(article).toEqual({
      url: null,
      headline: null,
      publisher: null,
      publishedOn: { earliest: '2024-09-01', latest: null, basis: 'INFERRED' },
      claims: { totalCount: 0 },
    });
  });

  it('a person: mentions, affiliations, attributed claims, statuses', async () => {
    const { person } = await ask(`{ person(id: "anatoly-viktorov") {
      name affiliations { nodes { role held { earliest } organisation { slug affiliations { nodes { role person { slug } } } } } }
      mentions { nodes { label article { slug } person { slug } organisation { slug } event { slug } } }
      claims { totalCount nodes { value measure attributions { person { slug } } } } statuses { totalCount }
    } }`);
    expect(person.affiliations.nodes[0]).toMatchObject({
      role: 'Ambassador to Israel',
      held: null,
      organisation: { slug: 'russian-foreign-ministry' },
    });
    expect(person.affiliations.nodes[0].organisation.affiliations.nodes).toContainEqual({
      role: 'Ambassador to Israel',
      person: { slug: 'anatoly-viktorov' },
    });
    expect(person.mentions.nodes).toEqual(
      ['meduza-2023-10-hamas-in-moscow', 'moscow-times-2024-09-02'].map((slug) => ({
        label: 'Anatoly Viktorov',
        article: { slug },
        person: { slug: 'anatoly-viktorov' },
        organisation: null,
        event: null,
      })),
    );
    expect(person.claims.nodes.map((c: { value: number; measure: string }) => `${c.measure} ${c.value}`)).toEqual([
      'KILLED 20',
      'MISSING 7',
      'HELD_HOSTAGE 3',
    ]);
    expect(person.statuses.totalCount).toBe(0);
  });

  it('an organisation: names, parent, children, articles, attributed claims, mentions', async () => {
    const { organisation } = await ask(`{ organisation(id: "idf") {
      name kind country names { value kind language } parent { slug children { nodes { slug } } }
      claims { nodes { wording } } mentions { nodes { label } } articles { totalCount }
    } }`);
    expect(organisation).toEqual({
      name: 'Israel Defense Forces',
      kind: 'MILITARY',
      country: 'IL',
      names: [
        { value: 'Israel Defense Forces', kind: 'PRIMARY', language: null },
        { value: 'IDF', kind: 'ALIAS', language: null },
        { value: 'Israeli Defense Forces', kind: 'ALIAS', language: 'en' },
        { value: 'Israeli military', kind: 'ALIAS', language: 'en' },
      ],
      parent: {
        slug: 'government-of-israel',
        children: {
          nodes: [
            { slug: 'idf' },
            { slug: 'israeli-officials' },
            { slug: 'israeli-foreign-ministry' },
            { slug: 'israeli-prime-ministers-office' },
          ],
        },
      },
      claims: {
        nodes: [
          { wording: '18 of them have been killed' },
          { wording: 'dozens of whom the Israeli military says are' },
        ],
      },
      mentions: {
        nodes: [{ label: 'the IDF' }, { label: 'the Israeli Defense Forces' }, { label: 'the Israeli military' }],
      },
      articles: { totalCount: 0 },
    });
  });

  it('an event: sub-events, claims, mentions, places and what happened to people', async () => {
    const { event } = await ask(`{ event(id: "october-7-attack") {
      kind start { earliest latest basis } end { earliest latest } parent { slug subEvents { nodes { slug } } } subEvents { nodes { slug parent { slug } } }
      claims(filter: { measure: TAKEN_HOSTAGE }, orderBy: VALUE_DESC) { totalCount nodes { value event { slug } } }
      mentions { totalCount } places { nodes { slug parents { place { slug } view { label } } events { totalCount } } } personStatuses { nodes { person { slug } event { slug } } }
    } }`);
    expect(event).toMatchObject({
      kind: 'ATTACK',
      start: { earliest: '2023-10-07', latest: '2023-10-07', basis: null },
      end: { earliest: '2023-10-07', latest: null },
      parent: {
        slug: 'gaza-war',
        subEvents: {
          nodes: [{ slug: 'october-7-attack' }, { slug: 'gaza-captivity' }, { slug: 'israel-protests-2024-09-01' }],
        },
      },
      subEvents: {
        nodes: [
          { slug: 'supernova-festival-attack', parent: { slug: 'october-7-attack' } },
          { slug: 'nir-oz-attack', parent: { slug: 'october-7-attack' } },
        ],
      },
      claims: {
        totalCount: 4,
        nodes: [251, 250, 240, 200].map((value) => ({ value, event: { slug: 'october-7-attack' } })),
      },
      places: {
        nodes: [
          { slug: 'southern-israel', parents: [{ place: { slug: 'israel' }, view: null }], events: { totalCount: 2 } },
        ],
      },
    });
    expect(event.personStatuses.nodes.map((s: { person: { slug: string } }) => s.person.slug).sort()).toEqual([
      'alexander-lobanov',
      'grandmother-of-alexander-trufanov',
      'mother-of-alexander-trufanov',
      'roman-gofman',
      'vitaly-father-of-alexander-trufanov',
    ]);
  });

  it('a place, a population and a data set: what is in them, and their claims', async () => {
    const data = await ask(`{
      place(id: "gaza-strip") { name parents { place { slug children { nodes { slug } } } } claims { totalCount } events { nodes { slug } } }
      population(id: "combatants") { facets { sex } parents { slug } parts { nodes { slug claims { nodes { wording population { slug } } } } } claims { totalCount } }
      claims(first: 1) { nodes { dataset { title licence claims { totalCount } } } }
    }`);
    expect(data.place).toMatchObject({
      name: 'Gaza Strip',
      parents: [{ place: { slug: 'palestine', children: { nodes: [{ slug: 'gaza-strip' }] } } }],
      claims: { totalCount: 16 },
    });
    expect(data.place.events.nodes.map((e: { slug: string }) => e.slug)).toEqual([
      'gaza-war',
      'gaza-captivity',
      'november-2023-truce',
      'recovery-of-bodies-2024-08-31',
    ]);
    expect(data.population).toEqual({
      facets: null,
      parents: [{ slug: 'everyone' }],
      parts: {
        nodes: [
          {
            slug: 'hamas-combatants',
            claims: { nodes: [{ wording: 'some 7,000 Hamas terrorists', population: { slug: 'hamas-combatants' } }] },
          },
        ],
      },
      claims: { totalCount: 0 },
    });
    expect(data.claims.nodes[0].dataset).toEqual({
      title: 'Attested curated articles',
      licence: 'CC-BY-4.0',
      claims: { totalCount: 28 },
    });
  });

  it('the filters of the other lists', async () => {
    const count = async (query: string) => Object.values(await ask(`{ ${query} { totalCount } }`))[0];
    expect(await count('articles(filter: { publisher: "moscow-times" })')).toEqual({ totalCount: 2 });
    expect(await count('articles(filter: { hasClaims: false })')).toEqual({ totalCount: 1 });
    expect(await count('articles(filter: { mentions: ["sapir-cohen", "supernova-festival-attack"] })')).toEqual({
      totalCount: 1,
    });
    expect(await count('articles(filter: { mentions: "houthis", language: "en" })')).toEqual({ totalCount: 1 });
    expect(await count('articles(filter: { language: "ru" })')).toEqual({ totalCount: 0 });
    // Language tags are not case-sensitive (RFC 5646, section 2.1.1).
    expect(await count('articles(filter: { mentions: "houthis", language: ["RU", "En"] })')).toEqual({ totalCount: 1 });
    expect(await count('articles(filter: { language: "EN-GB" })')).toEqual({ totalCount: 0 });
    expect(await count('articles(filter: { publishedOn: { from: "2024-01-01" } })')).toEqual({ totalCount: 3 });
    expect(await count('people(filter: { nationality: "RU" })')).toEqual({ totalCount: 4 });
    expect(await count('people(filter: { affiliatedWith: "hamas" })')).toEqual({ totalCount: 1 });
    expect(await count('people(filter: { hasStatus: true })')).toEqual({ totalCount: 9 });
    expect(await count('organisations(filter: { kind: NEWS_AGENCY, country: ["FR", "RU"] })')).toEqual({
      totalCount: 3,
    });
    expect(await count('organisations(filter: { parent: "united-nations" })')).toEqual({ totalCount: 2 });
    expect(await count('events(filter: { kind: [ATTACK, WAR], place: "nir-oz" })')).toEqual({ totalCount: 1 });
    expect(await count('events(filter: { parent: "gaza-captivity", start: { from: "2024-01-01" } })')).toEqual({
      totalCount: 1,
    });
    expect(await count('places(filter: { parent: "israel" })')).toEqual({ totalCount: 1 });
    expect(await count('places(filter: { hasClaims: true })')).toEqual({ totalCount: 2 });
    expect(await count('populations(filter: { parent: "everyone" })')).toEqual({ totalCount: 8 });
  });
});
