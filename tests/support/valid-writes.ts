import type { Answer, TestApi } from './api.ts';
import { writer } from './writes.ts';

/** A valid input for every mutation. All of it is made up: nobody ever said any of this. */

/** A unique number for every name. */
const numberOf = (name: string) => [...name].reduce((n, letter) => (n * 31 + letter.charCodeAt(0)) % 900_000, 0) + 1;

const exactly = (day: string) => ({ earliest: day, latest: day, basis: 'STATED' });

const person = (name: string, organisation: string) => ({
  name,
  nameLanguage: 'en',
  description: 'A made-up person.',
  nationalities: ['IL', 'RU'],
  wikidataId: `Q9${numberOf(name)}`,
  names: [{ value: `${name} the Elder`, kind: 'ALIAS', language: 'en' }],
  affiliations: [{ organisation, role: 'Speaker', earliest: '2023-01-01', latest: '2023-12-31' }],
});

const organisation = (name: string, parent: string) => ({
  name,
  nameLanguage: 'en',
  kind: 'OFFICE',
  description: 'A made-up body.',
  parent,
  parentView: { label: 'a made-up paper', organisation: parent, basis: 'INFERRED' },
  country: 'RU',
  wikidataId: `Q9${numberOf(name)}`,
  names: [{ value: `${name} of Nowhere`, kind: 'TRANSLITERATION', language: 'ru' }],
});

const claim = (value: number, ids: Answer, relatedTo: string) => ({
  measure: 'KILLED',
  countType: 'PERIOD',
  period: { from: '2023-12-30', to: '2024-01-01' },
  unit: 'HOUSEHOLD',
  stance: 'ASSERTS',
  responsible: { label: 'a made-up party', basis: 'INFERRED', organisation: { id: ids.organisation.id } },
  cause: 'ACCIDENT',
  verification: 'PRELIMINARY',
  identification: 'UNIDENTIFIED',
  quantifier: 'EXACT',
  value,
  wording: `${value} made-up people`,
  at: { start: 10, end: 10 + `${value} made-up people`.length },
  prefix: 'killed were',
  suffix: 'in all',
  event: ids.event.id,
  place: ids.place.id,
  population: ids.population.id,
  asOf: { earliest: '2024-01-01', latest: '2024-01-02', basis: 'INFERRED' },
  composition: 'mostly made up',
  caveats: ['ALLEGED'],
  reading: { why: 'The words can be read in two ways.', otherQuantifier: 'AT_LEAST' },
  note: 'A made-up claim.',
  attributions: [
    {
      label: 'a made-up body',
      verb: 'SAYS',
      basis: 'INFERRED',
      organisation: { new: { slug: `made-up-source-${value}`, ...organisation(`Source ${value}`, ids.parent.id) } },
    },
    { label: 'a made-up speaker', verb: 'CLAIMS', basis: 'STATED', person: { id: ids.person.id } },
    { label: 'a made-up witness', verb: 'SAYS', basis: 'STATED', unnamed: 'WITNESS' },
  ],
  relations: [{ kind: 'RESTATES', claim: relatedTo, note: 'Made up.' }],
});

const range = (low: number, high: number) => {
  const wording = `${low} to ${high} made-up people`;
  return { quantifier: 'BETWEEN', low, high, wording, at: { start: 10, end: 10 + wording.length } };
};

const status = (ids: Answer, slug: string) => ({
  person: { new: { slug, ...person(`Named ${slug}`, ids.parent.id) } },
  status: 'RELEASED',
  event: ids.event.id,
  wording: 'was made up and released',
  asOf: { earliest: '2024-01-01', latest: '2024-01-02', basis: 'INFERRED' },
  note: 'A made-up status.',
  attributions: [
    { label: 'a made-up speaker', verb: 'CLAIMS', basis: 'STATED', person: { id: ids.person.id } },
    { label: 'a made-up body', verb: 'SAYS', basis: 'INFERRED', organisation: { id: ids.organisation.id } },
  ],
});

const article = (what: string, ids: Answer) => ({
  url: `https://example.org/${what}`,
  headline: `A made-up article: ${what}`,
  kind: 'PRESS_RELEASE',
  language: 'en',
  publisher: { id: ids.publisher.id },
  publishedOn: exactly('2024-02-01'),
  sha256: 'ab'.repeat(32),
  archivedUrl: `https://archive.example.org/${what}`,
  note: 'A made-up article.',
  credits: [
    { role: 'AUTHOR', label: 'A made-up author', person: { name: 'benjamin netanyahu' } },
    { role: 'CONTRIBUTING_AGENCY', label: 'A made-up agency', organisation: { name: 'Agence France-Presse' } },
  ],
  mentions: [
    {
      label: 'a made-up person',
      person: { new: { slug: `made-up-${what}`, ...person(`One of ${what}`, ids.parent.id) } },
    },
    { label: 'a made-up body', organisation: { id: ids.organisation.id } },
    { label: 'a made-up event', event: ids.event.id },
  ],
});

const event = (name: string, ids: Answer) => ({
  name,
  kind: 'OTHER',
  description: 'A made-up event.',
  start: { earliest: '2024-01-01', latest: '2024-01-02' },
  end: { earliest: '2024-01-03', latest: '2024-01-04' },
  parent: ids.event.id,
  rollsUp: true,
  places: [ids.place.id],
  coordinates: { latitude: 31.5, longitude: -34.45, precision: 'SETTLEMENT' },
  wikidataId: `Q9${numberOf(name)}`,
});

const place = (name: string, ids: Answer) => ({
  name,
  parents: [
    { place: ids.place.id, view: { label: 'a made-up state', organisation: ids.organisation.id, basis: 'STATED' } },
  ],
  iso3166: `XX-${name.length}`,
  geonamesId: numberOf(name),
  wikidataId: `Q9${numberOf(name)}`,
});

const population = (name: string, ids: Answer) => ({
  name,
  description: 'Made-up people.',
  facets: {
    sex: 'MALE',
    ageGroup: name === 'Recorded' ? 'CHILD' : 'ADULT',
    status: 'PRESS',
    nationality: 'NO',
    residence: ids.place.id,
  },
  parents: [ids.population.id],
});

/** A made-up text, different for each use, in which a program finds a figure. */
const textFor = (use: string) =>
  `60 to 72 people were killed ${use}, a made-up speaker said, citing a made-up body and a made-up witness.\n`;
const WORDS = '60 to 72 people were killed';

/** Corrections of all fields of a figure in that text. */
const corrections = {
  measure: 'INJURED',
  countType: 'PERIOD',
  period: { from: '2023-12-30', to: '2024-01-01' },
  unit: 'HOUSEHOLD',
  stance: 'ASSERTS',
  quantifier: 'BETWEEN',
  value: 65,
  low: 60,
  high: 72,
  wording: WORDS,
  at: { start: 0, end: WORDS.length },
  prefix: 'made up',
  suffix: 'made up too',
  counted: { label: 'people', sex: 'MALE', ageGroup: 'ADULT', status: 'PRESS', nationalities: ['NO'] },
  attributions: [
    { label: 'a made-up speaker', kind: 'PERSON', verb: 'CLAIMS', refersTo: 'a made-up minister' },
    { label: 'a made-up body', kind: 'ORGANISATION', verb: 'SAYS' },
    { label: 'a made-up witness', kind: 'UNNAMED', unnamed: 'WITNESS' },
  ],
  asOf: { earliest: '2024-01-01', latest: '2024-01-02', basis: 'INFERRED' },
  responsible: 'a made-up party',
  cause: 'ACCIDENT',
  verification: 'PRELIMINARY',
  identification: 'UNIDENTIFIED',
  caveats: ['ALLEGED'],
  composition: 'mostly made up',
  event: 'a made-up event',
  place: 'a made-up place',
};

/** Records for merging, two for each merge: nothing else refers to them. */
const twins = ['a', 'b', 'c', 'd'];

export type ValidWrites = Record<string, Record<string, unknown>>;

/**
 * Records what the inputs refer to, and returns an input for every mutation. They can be written in any order.
 * @param api one whose token may do everything
 */
export async function validWrites(api: TestApi): Promise<{ inputs: ValidWrites; ids: Answer }> {
  const write = writer(api);
  const ids = await api.ask(`{
    event: event(id: "gaza-war") { id } place: place(id: "gaza-strip") { id } population: population(id: "everyone") { id }
    organisation: organisation(id: "hamas") { id } parent: organisation(id: "kremlin") { id }
    publisher: organisation(id: "moscow-times") { id } person: person(id: "roman-gofman") { id }
    claim: claims(first: 1) { nodes { id } }
  }`);
  const related = ids.claim.nodes[0].id;
  const made = async (entity: string, input: object) =>
    (await write(`record${entity}`, { [entity.toLowerCase()]: input }, `${entity.toLowerCase()} { id version }`))[
      entity.toLowerCase()
    ];
  const reason = 'A made-up reason.';
  const based = ({ id, version }: Answer) => ({ id, version, reason, idempotencyKey: `made-up-${id}` });
  const revised = async (entity: string, before: object, after: object) => ({
    ...based(await made(entity, before)),
    changes: after,
  });
  const { article: revisableArticle } = await write(
    'recordArticle',
    { article: { headline: 'Made up to be revised', language: 'en' } },
    'article { id version }',
  );
  const { article: recorded, claims } = await write(
    'recordArticle',
    {
      article: { headline: 'Made up before', language: 'en', publishedOn: exactly('2024-02-01') },
      claims: [1, 2, 3, 4, 5, 6].map((value) => {
        const { attributions: _, relations: __, ...rest } = claim(value, ids, related);
        return { ...rest, relations: value === 6 ? [{ kind: 'CONTRADICTS', claim: 'killed-5' }] : [] };
      }),
    },
    'article { id version } claims { id version }',
  );
  const [revisable, retractable, publishable, rankable, related5, relating] = claims;
  const draft = (await write('retractClaim', { ...publishable, reason }, 'claim { id version }')).claim;
  const statuses = [];
  for (const made of ['revisable', 'retractable', 'publishable']) {
    const { attributions: _, ...given } = status(ids, `made-up-${made}-status`);
    const sent = { article: recorded.id, status: given, draft: made === 'publishable' };
    statuses.push((await write('recordPersonStatus', sent, 'status { id version }')).status);
  }
  const [revisableStatus, retractableStatus, publishableStatus] = statuses;
  const people = [];
  const bodies = [];
  const happenings: Answer[] = [];
  const sites: Answer[] = [];
  const groups: Answer[] = [];
  for (const twin of twins) {
    people.push(await made('Person', { name: `Made-up person ${twin}` }));
    bodies.push(await made('Organisation', { name: `Made-up body ${twin}`, kind: 'OTHER' }));
    happenings.push(await made('Event', { name: `Made-up event ${twin}`, kind: 'OTHER' }));
    sites.push(await made('Place', { name: `Made-up site ${twin}` }));
    groups.push(await made('Population', { name: `Made-up group ${twin}` }));
  }
  const merge = ([from, into]: Answer[]) => ({
    from: from.id,
    fromVersion: from.version,
    into: into.id,
    intoVersion: into.version,
    reason,
    idempotencyKey: 'made-up-merge',
  });
  const merged = async (plural: string, pair: Answer[]) =>
    based((await write(`merge${plural}`, { ...merge(pair), idempotencyKey: null }, 'merged { id version }')).merged);
  const openText = async (use: string): Promise<Answer> => {
    const opened = await write(
      'openReading',
      { text: textFor(use), language: 'en' },
      'reading { candidates { nodes { id version } } }',
    );
    return opened.reading.candidates.nodes[0];
  };
  const acceptable = await openText('to be accepted');
  const correctable = await openText('to be corrected');
  const rejectable = await openText('to be rejected');
  const { sha256: _, ...articleOfText } = article('read', ids);
  const keyed = { reason, idempotencyKey: 'made-up-key' };
  const key = (name: string) => ({ ...keyed, idempotencyKey: `made-up-${name}` });
  const inputs: ValidWrites = {
    recordArticle: {
      article: { slug: 'made-up-article', ...article('recorded', ids) },
      claims: [
        { key: 'made-up', ...claim(71, ids, related), rank: 'NORMAL' },
        { ...claim(72, ids, 'made-up'), value: null, ...range(60, 72), reading: null },
      ],
      draft: false,
      ...key('article'),
    },
    reviseArticle: { ...based(revisableArticle), changes: article('revised', ids) },
    recordClaim: {
      article: recorded.id,
      claim: { key: 'made-up', ...claim(81, ids, related), rank: 'PREFERRED' },
      draft: true,
      ...key('claim'),
    },
    reviseClaim: {
      ...based(revisable),
      changes: { ...claim(82, ids, related), ...range(80, 90) },
    },
    retractClaim: based(retractable),
    publishClaim: based(draft),
    rankClaim: { ...based(rankable), rank: 'DEPRECATED' },
    relateClaims: {
      from: related5.id,
      version: related5.version,
      kind: 'SUBSET_OF',
      to: related,
      note: 'Made up.',
      ...key('relate'),
    },
    unrelateClaims: {
      from: relating.id,
      version: relating.version,
      kind: 'CONTRADICTS',
      to: related5.id,
      ...key('unrelate'),
    },
    recordPersonStatus: {
      article: recorded.id,
      status: { key: 'made-up-status', ...status(ids, 'made-up-recorded-status') },
      draft: true,
      ...key('status'),
    },
    revisePersonStatus: { ...based(revisableStatus), changes: status(ids, 'made-up-revised-status') },
    retractPersonStatus: based(retractableStatus),
    publishPersonStatus: based(publishableStatus),
    recordPerson: { person: { slug: 'made-up-person', ...person('Recorded', ids.parent.id) }, ...key('person') },
    revisePerson: await revised('Person', { name: 'Made up' }, person('Revised so', ids.parent.id)),
    recordOrganisation: {
      organisation: { slug: 'made-up-body', ...organisation('Recorded', ids.parent.id) },
      ...key('organisation'),
    },
    reviseOrganisation: await revised(
      'Organisation',
      { name: 'Made up', kind: 'OTHER' },
      organisation('Revised so', ids.parent.id),
    ),
    recordEvent: { event: { slug: 'made-up-event', ...event('Recorded', ids) }, ...key('event') },
    reviseEvent: await revised('Event', { name: 'Made up', kind: 'OTHER' }, event('Revised so', ids)),
    recordPlace: { place: { slug: 'made-up-place', ...place('Recorded', ids) }, ...key('place') },
    revisePlace: await revised('Place', { name: 'Made up' }, place('Revised so', ids)),
    recordPopulation: {
      population: { slug: 'made-up-population', ...population('Recorded', ids) },
      ...key('population'),
    },
    revisePopulation: await revised('Population', { name: 'Made up' }, population('Revised so', ids)),
    openReading: {
      text: textFor('to be read'),
      url: 'https://example.org/made-up-text',
      language: 'en',
      publishedOn: '2024-02-01',
      publisher: 'A made-up agency',
      ...key('text'),
    },
    acceptCandidates: {
      candidates: [
        {
          ...acceptable,
          event: ids.event.id,
          place: ids.place.id,
          population: ids.population.id,
          sources: [
            { basis: 'INFERRED', person: { id: ids.person.id } },
            { organisation: { id: ids.parent.id } },
            { unnamed: 'WITNESS' },
          ],
          responsible: { id: ids.organisation.id },
          key: 'made-up-and-read',
          note: 'A made-up claim.',
          changes: corrections,
        },
      ],
      article: { new: { slug: 'made-up-and-read', ...articleOfText } },
      text: textFor('to be accepted'),
      draft: false,
      ...key('candidates'),
    },
    correctCandidate: {
      ...correctable,
      changes: corrections,
      text: textFor('to be corrected'),
      ...key('correction'),
    },
    rejectCandidates: { candidates: [rejectable], ...key('rejection') },
    mergePeople: merge(people.slice(0, 2)),
    unmergePeople: await merged('People', people.slice(2)),
    mergeOrganisations: { ...merge(bodies.slice(0, 2)), idempotencyKey: 'made-up-merge-of-bodies' },
    unmergeOrganisations: await merged('Organisations', bodies.slice(2)),
    mergeEvents: { ...merge(happenings.slice(0, 2)), idempotencyKey: 'made-up-merge-of-events' },
    unmergeEvents: await merged('Events', happenings.slice(2)),
    mergePlaces: { ...merge(sites.slice(0, 2)), idempotencyKey: 'made-up-merge-of-places' },
    unmergePlaces: await merged('Places', sites.slice(2)),
    mergePopulations: { ...merge(groups.slice(0, 2)), idempotencyKey: 'made-up-merge-of-populations' },
    unmergePopulations: await merged('Populations', groups.slice(2)),
  };
  return { inputs, ids };
}
