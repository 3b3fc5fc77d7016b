import fc from 'fast-check';
import * as enums from '../../server/database/generated/prisma/enums.ts';
import { type ArticleFile, articleFile, type RegistryFile, registryFile } from '../../server/domain/files/format.ts';

/** Entries of every shape that the format allows, for tests of the code that writes and reads them. */

/** Texts that YAML would read as something else if they were not quoted properly. */
export const HOSTILE = [
  'no',
  'Yes',
  'null',
  '~',
  'true',
  'on',
  '1_000',
  '0x1F',
  '0o17',
  '1e3',
  '.inf',
  '.nan',
  '-',
  '-1',
  '+1',
  '12:30:45',
  '2024-01-01',
  '2024-01-01T00:00:00Z',
  '#x',
  'x #y',
  ': ',
  ':x',
  'x: y',
  'x:',
  '- x',
  '? x',
  '! x',
  '!x',
  '&x',
  '*x',
  '%x',
  '@x',
  '`x',
  '| x',
  '> x',
  '>-',
  '[x]',
  '{x}',
  '{',
  ']',
  ',',
  "'",
  '"',
  "it's",
  '"quoted" and \'quoted\'',
  '\\',
  '\\n',
  '\\u0000',
  'a  b',
  'a   b    c',
  '---',
  '...',
  '--- x',
  '... x',
  '<<',
  '=',
  'key: [a, b] # c',
  'é',
  'é',
  'שלום',
  'שלום: 12',
  'غزة',
  '漢字',
  '👩‍👩‍👧',
  '\u2028x',
  'x\u2029y',
  'x\u0085y',
  '\u200fx',
  'x\u00a0y',
  'x\ufeffy',
  '\ufeffx',
  `${'word '.repeat(60)}end`,
  `${'x'.repeat(300)}`,
  `${'a  b '.repeat(40)}c`,
  `${'# '.repeat(70)}x`,
  `${'- '.repeat(70)}x`,
  `${'x: '.repeat(60)}y`,
  `- ${'word '.repeat(50)}x`,
  `${'word '.repeat(30)}\u2028${' word'.repeat(30)}`,
]
  .map((text) => text.trim())
  .filter((text) => text !== '');

const text = (most: number) =>
  fc
    .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 150 }), fc.lorem({ maxCount: 40 }))
    .map((made) =>
      made
        .replaceAll(/(?![\u0080-\u009f])\p{Cc}/gu, ' ')
        .trim()
        .slice(0, most)
        .trim(),
    )
    .filter((made) => made !== '' && made.isWellFormed());
const few = text(400).map((made) => made.split(/\s+/).slice(0, 6).join(' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const oneOf = <T extends string>(values: Record<string, T>) => fc.constantFrom(...Object.values(values));
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc
  .tuple(maybe(day), maybe(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b }));
const dated = fc
  .tuple(days, oneOf(enums.DateBasis))
  .map(([interval, basis]) => ({ ...interval, basis }))
  .filter(({ earliest, latest }) => earliest !== null || latest !== null);

/** The number of organisations, of people and of events. */
const PARTIES = 12;

/** What made-up articles refer to. */
export const madeUpRegistry: RegistryFile = registryFile.parse({
  datasets: [{ slug: 'attested-curated', title: 'Made up', licence: 'CC0-1.0' }],
  places: HOSTILE.map((name, i) => ({
    slug: `place-${i}`,
    name,
    parents: [...new Set([i >> 1, i >> 2, 0])]
      .filter((n) => n < i)
      .map((n) => ({
        place: `place-${n}`,
        view: n % 2 ? { label: name, organisation: n % 3 ? 'organisation-1' : null, basis: 'INFERRED' } : null,
      })),
    geonamesId: i + 1,
    iso3166: i === 0 ? 'NO' : null,
  })),
  populations: HOSTILE.slice(0, 9).map((name, i) => ({
    slug: `population-${i}`,
    name,
    description: HOSTILE.at(-1 - i),
    facets:
      i % 3 ? { sex: i % 2 ? 'FEMALE' : null, ageGroup: 'INFANT', nationality: 'NO', residence: `place-${i}` } : null,
    parents: [i >> 1, i >> 2].filter((n) => n < i).map((n) => `population-${n}`),
  })),
  organisations: HOSTILE.slice(0, PARTIES).map((name, i) => ({
    slug: `organisation-${i}`,
    name,
    kind: Object.values(enums.OrganisationKind)[i % 13],
    nameLanguage: 'no',
    country: 'NO',
    description: HOSTILE.at(-1 - i),
    wikidataId: `Q${i + 1}`,
    parent: i > 0 ? `organisation-${i - 1}` : null,
    parentView:
      i > 0
        ? { label: name, organisation: i % 2 ? 'organisation-0' : null, basis: i % 3 ? 'STATED' : 'INFERRED' }
        : null,
    names: [...new Set(HOSTILE.slice(i, i + 3))].map((value) => ({
      value,
      kind: 'TRANSLITERATION',
      language: 'he-Latn',
    })),
  })),
  people: HOSTILE.slice(-PARTIES).map((name, i) => ({
    slug: `person-${i}`,
    name,
    nationalities: ['NO', 'IL'].slice(i % 3),
    names: [
      { value: `${name} ${i}`, kind: 'ALIAS' },
      { value: name, kind: 'ALIAS' },
    ],
    affiliations: [
      { organisation: 'organisation-1', role: name, earliest: '2020-01-01', latest: null },
      { organisation: 'organisation-0', role: name, earliest: null, latest: null },
    ],
  })),
  events: HOSTILE.slice(-PARTIES).map((name, i) => ({
    slug: `event-${i}`,
    name,
    kind: 'OTHER',
    start: i % 3 ? { earliest: null, latest: '2022-12-31' } : null,
    end: i % 2 ? null : { earliest: '2023-01-01', latest: null },
    parent: i > 0 ? 'event-0' : null,
    rollsUp: i % 3 === 1,
    places: ['place-2', 'place-10', 'place-1'],
    coordinates: i % 2 ? { latitude: -90 + i, longitude: 0.1 + 0.2 * i, precision: 'VICINITY' } : null,
  })),
});

const slugOf = (kind: string, count: number) => fc.integer({ min: 0, max: count - 1 }).map((i) => `${kind}-${i}`);
const organisation = slugOf('organisation', PARTIES);
const person = slugOf('person', PARTIES);
const event = slugOf('event', PARTIES);
const party = fc.oneof(
  organisation.map((slug) => ({ organisation: slug, person: null })),
  person.map((slug) => ({ organisation: null, person: slug })),
);
const source = fc.oneof(
  { weight: 3, arbitrary: party.map((who) => ({ ...who, unnamed: null })) },
  {
    weight: 1,
    arbitrary: oneOf(enums.UnnamedSource).map((unnamed) => ({ organisation: null, person: null, unnamed })),
  },
);
const chain = fc.uniqueArray(
  fc
    .tuple(text(400), maybe(oneOf(enums.AttributionVerb)), oneOf(enums.IdentityBasis), source)
    .map(([label, verb, basis, who]) => ({ label, verb, basis, ...who })),
  { maxLength: 3, selector: (link) => `${link.organisation}/${link.person}/${link.unnamed && link.label}` },
);

const claim = fc
  .record({
    measure: oneOf(enums.Measure),
    countType: oneOf(enums.CountType),
    from: day,
    to: day,
    spanned: fc.boolean(),
    negative: fc.boolean(),
    unit: oneOf(enums.Unit),
    responsible: maybe(
      fc.record({ label: text(400), organisation: maybe(organisation), basis: oneOf(enums.IdentityBasis) }),
    ),
    cause: maybe(oneOf(enums.Cause)),
    verification: maybe(oneOf(enums.Verification)),
    identification: maybe(oneOf(enums.Identification)),
    stance: oneOf(enums.Stance),
    quantifier: fc.constantFrom('EXACT', 'AT_LEAST', 'APPROXIMATELY', 'BETWEEN', 'UNSPECIFIED'),
    number: fc.integer({ min: 1, max: 2_000_000 }),
    words: few,
    offset: maybe(fc.integer({ min: 0, max: 100_000 })),
    prefix: maybe(few),
    suffix: maybe(few),
    event,
    place: maybe(slugOf('place', HOSTILE.length)),
    population: slugOf('population', 9),
    asOf: maybe(dated),
    composition: maybe(text(400)),
    caveats: fc.uniqueArray(oneOf(enums.Caveat), { maxLength: 3 }),
    why: maybe(text(2000)),
    note: maybe(text(2000)),
    rank: oneOf(enums.Rank),
    status: oneOf(enums.RecordStatus),
    retraction: maybe(text(2000)),
    attributions: chain,
  })
  .map(({ number, words, offset, why, retraction, from, to, spanned, negative, ...rest }) => {
    const range = rest.quantifier === 'BETWEEN';
    const isChange = rest.countType === 'DELTA' && negative && rest.quantifier !== 'AT_LEAST';
    const value = range || rest.quantifier === 'UNSPECIFIED' ? null : isChange ? -number : number;
    const period = from <= to ? { from, to } : { from: to, to: from };
    const hasPeriod =
      rest.countType === 'PERIOD' ||
      (rest.countType === 'DELTA' && (spanned || !rest.asOf?.earliest || !rest.asOf.latest));
    const wording = `${number} ${words}`;
    return {
      ...rest,
      period: hasPeriod ? period : null,
      stance: rest.quantifier === 'UNSPECIFIED' ? 'ASSERTS' : rest.stance,
      // An as-of date before the period is refused.
      asOf: hasPeriod ? null : rest.asOf,
      value,
      low: range ? number : null,
      high: range ? number + 10 : null,
      wording,
      at: offset === null ? null : [offset, offset + wording.length],
      reading: why !== null && value !== null ? { why, otherQuantifier: 'MORE_THAN' } : null,
      retraction: rest.status === 'RETRACTED' ? retraction : null,
    };
  });

const status = fc.record({
  person,
  status: oneOf(enums.Measure),
  event,
  wording: few,
  asOf: maybe(dated),
  note: maybe(text(2000)),
  recordStatus: oneOf(enums.RecordStatus),
  attributions: chain,
});

/** A sound article that refers to the made-up registry, and whose claims are related to one another. */
export const anyArticle: fc.Arbitrary<ArticleFile> = fc
  .record({
    number: fc.integer({ min: 0, max: 2 ** 31 }),
    url: fc.boolean(),
    headline: maybe(text(400)),
    kind: oneOf(enums.ArticleKind),
    language: fc.constantFrom('no', 'en', 'he', 'zh-Hant', 'on'),
    publisher: maybe(organisation),
    publishedOn: maybe(dated),
    sha256: maybe(fc.constantFrom('0'.repeat(64), '1'.repeat(64), `1e${'0'.repeat(62)}`)),
    archivedUrl: fc.constantFrom(null, 'https://example.org/a?b=c&d=%23'),
    note: maybe(text(2000)),
    credits: fc.array(
      fc.record({
        role: oneOf(enums.CreditRole),
        label: text(400),
        who: fc.option(party, { nil: { organisation: null, person: null } }),
      }),
      { maxLength: 3 },
    ),
    mentions: fc.uniqueArray(
      fc.tuple(
        few,
        fc.oneof(
          party.map((who) => ({ ...who, event: null })),
          event.map((slug) => ({ organisation: null, person: null, event: slug })),
        ),
      ),
      { maxLength: 5, selector: (mention) => JSON.stringify(mention) },
    ),
    statuses: fc.array(status, { maxLength: 3 }),
    claims: fc.array(claim, { maxLength: 5 }),
    relations: fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), oneOf(enums.ClaimRelationKind), maybe(text(2000))), {
      maxLength: 6,
      selector: ([from, to, kind]) => `${from} ${to} ${kind}`,
    }),
  })
  .map(({ number, url, credits, mentions, relations, ...rest }) => ({
    ...rest,
    slug: `made-up-${number}`,
    url: url ? `https://example.org/${number}` : null,
    credits: credits.map(({ who, ...credit }) => ({ ...credit, ...who })),
    mentions: mentions.map(([label, who]) => ({ label, ...who })),
    statuses: rest.statuses.map((made, i) => ({ ...made, key: `s-${i}` })),
    claims: rest.claims.map((made, i) => ({
      ...made,
      key: `c-${i}`,
      attributions: made.attributions.filter(
        (link) => link.organisation !== rest.publisher || link.organisation === null,
      ),
      relations: relations
        .filter(([from, to]) => from === i && to !== i && to < rest.claims.length)
        .filter(([, , kind]) => kind !== 'DENIES' || made.stance === 'DENIES')
        .map(([, to, kind, note]) => ({ kind, claim: `c-${to}`, note })),
    })),
  }))
  .map((made) => articleFile.safeParse(made).data)
  .filter((made) => made !== undefined);
