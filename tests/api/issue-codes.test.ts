import { beforeAll, describe, expect, it } from 'vitest';
import { issueCodes } from '../../server/domain/figures/issue-codes.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Every issue of a refused write has a code, and the values to choose from where they are known. */

const db = await freshDatabase();
const api = testApi(db, { token: await makeToken(db, 'ADMIN') });
const write = writer(api);

const claim = {
  measure: 'KILLED',
  countType: 'INCIDENT',
  quantifier: 'EXACT',
  value: 7,
  wording: '7 made up',
  event: 'gaza-war',
  population: 'everyone',
};
const article = {
  headline: 'Made up',
  language: 'en',
  publishedOn: { earliest: '2024-01-01', latest: '2024-01-01', basis: 'STATED' },
};
let made: Answer;
beforeAll(async () => {
  made = await write(
    'recordArticle',
    { article: { slug: 'made-up', ...article }, claims: [{ key: 'first', ...claim }] },
    'article { id version } claims { id version }',
  );
  for (const slug of ['one-twin', 'other-twin'])
    expect((await write('recordPerson', { person: { slug, name: 'A Twin' } })).__typename).toBe('PersonWritten');
});

/** Each row: the code, the mutation, its input, the path of the issue, and the values to choose from. */
type Row = [
  code: keyof typeof issueCodes,
  what: string,
  mutation: string,
  input: () => object,
  path: string,
  allowed?: string[],
];
const recording = (changes: object) => () => ({
  article: 'made-up',
  claim: { ...claim, value: 8, wording: '8 made up', ...changes },
});
const based = (claimed: Answer) => ({ id: claimed.id, version: claimed.version, reason: 'Made up.' });
const by = (person: object) => ({ attributions: [{ label: 'somebody', person }] });

const ROWS: Row[] = [
  ['REQUIRED', 'a number that the quantifier needs', 'recordClaim', recording({ value: null }), 'claim.value'],
  [
    'REQUIRED',
    'both ends of a range',
    'recordClaim',
    recording({ quantifier: 'BETWEEN', value: null, high: 9 }),
    'claim.low',
  ],
  ['REQUIRED', 'a day', 'recordClaim', recording({ asOf: { basis: 'STATED' } }), 'claim.asOf'],
  [
    'OUT_OF_RANGE',
    'a negative number',
    'recordPlace',
    () => ({ place: { name: 'X', geonamesId: -1 } }),
    'place.geonamesId',
  ],
  ['OUT_OF_RANGE', 'too many words', 'recordClaim', recording({ wording: '8 a b c d e f g h i' }), 'claim.wording'],
  [
    'OUT_OF_RANGE',
    'fewer than none',
    'recordClaim',
    recording({ quantifier: 'LESS_THAN', value: 0, wording: '0 a' }),
    'claim.value',
  ],
  ['WRONG_FORMAT', 'a slug', 'recordPlace', () => ({ place: { name: 'Made up', slug: 'Not A Slug' } }), 'place.slug'],
  [
    'WRONG_FORMAT',
    'a slug like an id',
    'recordPlace',
    () => ({ place: { name: 'X', slug: '01900000-0000-7000-8000-000000000000' } }),
    'place.slug',
  ],
  ['WRONG_FORMAT', 'a reference', 'recordClaim', recording({ event: 'Not a slug' }), 'claim.event'],
  [
    'WRONG_FORMAT',
    'an idempotency key',
    'recordPlace',
    () => ({ place: { name: 'X' }, idempotencyKey: 'with space' }),
    'idempotencyKey',
  ],
  ['UNKNOWN', 'a slug that no record has', 'recordClaim', recording({ event: 'gaza-wra' }), 'claim.event'],
  [
    'UNKNOWN',
    'a name that no record has',
    'recordClaim',
    recording(by({ name: 'Nobody At All' })),
    'claim.attributions.0.person',
  ],
  [
    'UNKNOWN',
    'a claim of another article',
    'recordClaim',
    recording({ relations: [{ kind: 'RESTATES', claim: 'nowhere' }] }),
    'claim.relations.0.claim',
  ],
  [
    'UNKNOWN',
    'a kind of name that is not allowed here',
    'recordPerson',
    () => ({ person: { name: 'Made up', names: [{ value: 'M', kind: 'PRIMARY' }] } }),
    'person.names.0.kind',
    ['ALIAS', 'TRANSLITERATION'],
  ],
  [
    'AMBIGUOUS',
    'a name that two people have',
    'recordClaim',
    recording(by({ name: 'a twin' })),
    'claim.attributions.0.person',
    ['one-twin', 'other-twin'],
  ],
  ['NOT_UNIQUE', 'a slug that is taken', 'recordPlace', () => ({ place: { name: 'X', slug: 'israel' } }), 'place.slug'],
  [
    'NOT_UNIQUE',
    'a place that lies twice in another',
    'recordPlace',
    () => ({ place: { name: 'X', parents: [{ place: 'israel' }, { place: 'israel' }] } }),
    'place.parents',
  ],
  [
    'NOT_UNIQUE',
    'a name twice',
    'recordPerson',
    () => ({ person: { name: 'X', names: ['Y', 'Y'].map((value) => ({ value, kind: 'ALIAS' })) } }),
    'person.names',
  ],
  [
    'REQUIRED',
    'facets without one',
    'recordPopulation',
    () => ({ population: { name: 'X', facets: {} } }),
    'population.facets',
  ],
  ['NOT_UNIQUE', 'a key that is taken', 'recordClaim', recording({ key: 'first' }), 'claim.key'],
  ['NOT_UNIQUE', 'the same figure again', 'recordClaim', recording({ value: 7, wording: '7 made up' }), 'claim'],
  ['CONTRADICTS', 'words without the number', 'recordClaim', recording({ wording: '9 made up' }), 'claim.wording'],
  [
    'CONTRADICTS',
    'a hedge that is printed',
    'recordClaim',
    recording({ wording: 'at least 8 made up' }),
    'claim.quantifier',
    ['AT_LEAST'],
  ],
  [
    'CONTRADICTS',
    'a quantifier that a fall cannot have',
    'recordClaim',
    recording({
      ...{ countType: 'DELTA', quantifier: 'AT_LEAST', value: -8, wording: 'at least 8 fewer' },
      asOf: { earliest: '2024-01-01', latest: '2024-01-01', basis: 'STATED' },
    }),
    'claim.quantifier',
    ['EXACT', 'APPROXIMATELY', 'BETWEEN'],
  ],
  [
    'CONTRADICTS',
    'a flow as a running total',
    'recordClaim',
    recording({ countType: 'CUMULATIVE', wording: '8 killed in 24 hours' }),
    'claim.countType',
    ['PERIOD'],
  ],
  [
    'CONTRADICTS',
    'households as people',
    'recordClaim',
    recording({ wording: '8 families' }),
    'claim.unit',
    ['HOUSEHOLD'],
  ],
  [
    'CONTRADICTS',
    'a period after the publication',
    'recordClaim',
    recording({ countType: 'PERIOD', period: { from: '2024-01-01', to: '2024-01-03' } }),
    'claim.period',
  ],
  [
    'CONTRADICTS',
    'a day after the publication',
    'recordClaim',
    recording({ asOf: { earliest: '2024-02-01', basis: 'STATED' } }),
    'claim.asOf',
  ],
  [
    'CONTRADICTS',
    'a range that ends before it begins',
    'recordClaim',
    recording({ asOf: { earliest: '2023-02-01', latest: '2023-01-01', basis: 'STATED' } }),
    'claim.asOf.latest',
  ],
  [
    'CONTRADICTS',
    'a relation to itself',
    'relateClaims',
    () => ({ from: made.claims[0].id, to: made.claims[0].id, kind: 'RESTATES', version: 1, reason: 'Made up.' }),
    'to',
  ],
  ['WRONG_STATE', 'publishing what is published', 'publishClaim', () => based(made.claims[0]), 'id'],
  [
    'UNCHANGED',
    'a revision without changes',
    'reviseClaim',
    () => ({ ...based(made.claims[0]), changes: { value: 7 } }),
    'changes',
  ],
];

describe('a refused write says what is wrong as a code', () => {
  it.each(ROWS)('%s: %s', async (code, _what, mutation, input, path, allowed) => {
    const { __typename, issues } = await write(mutation, input());
    expect(__typename).toBe('ValidationError');
    expect(
      issues.map((issue: Answer) => ({ code: issue.code, path: issue.path.join('.'), allowed: issue.allowed })),
    ).toEqual([{ code, path, allowed: allowed ?? null }]);
  });

  it('and each code is tried above', () =>
    expect(new Set(ROWS.map(([code]) => code))).toEqual(new Set(Object.keys(issueCodes))));
});
