import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const WHOLE = `claim {
  id key version status rank measure countType quantifier value low high interval { low high } wording
  quote { start end prefix suffix } composition caveats reading otherQuantifier note asOf { earliest latest basis }
  event { slug } place { slug } population { slug } article { slug }
  attributions { label verb basis organisation { slug } person { slug } }
  origin { organisation { slug } person { slug } }
  relations { nodes { kind note to { key article { slug } } } }
}`;

const record = async (claim: object, others: object = {}) => {
  const { article } = await recordMadeUp(write);
  return write('recordClaim', { article: article.id, claim, ...others }, WHOLE);
};

describe('recordClaim', () => {
  it('writes every field as it was given, with one revision that records who, why and what', async () => {
    const before = await db.prisma.revision.count();
    const { article } = await recordMadeUp(write);
    const claim = {
      ...madeUpClaim(1205, { quantifier: 'AT_LEAST', wording: 'at least 1,205 people' }),
      key: 'made-up-key',
      at: { start: 7, end: 28 },
      prefix: 'It was said that',
      suffix: 'were killed',
      place: 'gaza-strip',
      asOf: { earliest: '2024-01-30', latest: '2024-01-31', basis: 'INFERRED' },
      composition: 'mostly made up',
      caveats: ['ALLEGED', 'PARTIAL'],
      reading: { why: 'The words are unclear.', otherQuantifier: 'EXACT' },
      note: 'A made-up note',
      rank: 'PREFERRED',
      attributions: [
        { label: 'the AFP', verb: 'REPORTS', organisation: { name: 'agence FRANCE-presse' } },
        { label: 'Gofman', verb: 'SAYS', basis: 'INFERRED', person: { id: 'roman-gofman' } },
      ],
    };
    const written = await write('recordClaim', { article: article.slug, claim, reason: ' It was missing. ' }, WHOLE);
    const { at, prefix, suffix, reading, place, ...plain } = claim;
    expect(written).toMatchObject({
      __typename: 'ClaimWritten',
      repeated: false,
      claim: {
        ...plain,
        version: 1,
        status: 'PUBLISHED',
        low: 1205,
        high: null,
        interval: { low: 1205, high: null },
        event: { slug: 'october-7-attack' },
        place: { slug: place },
        population: { slug: 'everyone' },
        article: { slug: article.slug },
        attributions: [
          { label: 'the AFP', verb: 'REPORTS', basis: 'STATED', organisation: { slug: 'afp' }, person: null },
          { label: 'Gofman', verb: 'SAYS', basis: 'INFERRED', organisation: null, person: { slug: 'roman-gofman' } },
        ],
        origin: { organisation: null, person: { slug: 'roman-gofman' } },
        quote: { ...at, prefix, suffix },
        reading: reading.why,
        otherQuantifier: 'EXACT',
      },
    });
    expect(await db.prisma.revision.count()).toBe(before + 2);
    const log = await db.prisma.revision.findFirstOrThrow({ orderBy: { sequence: 'desc' }, include: { token: true } });
    const person = await db.prisma.person.findFirstOrThrow({ where: { slug: 'roman-gofman' } });
    expect(log).toMatchObject({
      entityType: 'CLAIM',
      version: 1,
      actor: 'A made-up curator',
      reason: 'It was missing.',
      before: null,
      after: { key: 'made-up-key', value: 1205, origin: { organisation: null, person: person.id } },
      token: { name: 'A made-up curator' },
    });
  });

  it('makes a key from the measure and the number if none is given', async () => {
    const { article } = await recordMadeUp(write, [madeUpClaim(12)]);
    const keys = [];
    for (const claim of [
      madeUpClaim(12, { event: 'gaza-war' }),
      madeUpClaim(12, { population: 'civilians', place: 'gaza-strip' }),
      madeUpClaim(0, { measure: 'TAKEN_HOSTAGE', key: null, rank: null, caveats: null, attributions: null }),
      madeUpClaim(20, { quantifier: 'BETWEEN', value: null, low: 20, high: 30, wording: '20 to 30 people' }),
      madeUpClaim(1, { quantifier: 'UNSPECIFIED', value: null }),
      madeUpClaim(2, { quantifier: 'UNSPECIFIED', value: null }),
    ])
      keys.push((await write('recordClaim', { article: article.id, claim }, WHOLE)).claim?.key);
    expect(keys).toEqual([
      'killed-12-2',
      'killed-12-3',
      'taken-hostage-0',
      'killed-20',
      'killed-some',
      'killed-some-2',
    ]);
  });

  it('refuses the same figure by the same origin, and points to the first', async () => {
    const { article, claims } = await recordMadeUp(write, [madeUpClaim(12, { key: 'first' })]);
    const claim = madeUpClaim(12, { key: 'second', wording: 'twelve made-up people' });
    expect(await write('recordClaim', { article: article.id, claim })).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining('same figure from the same origin as the claim first of this article'),
      issues: [{ path: ['claim'], claim: { id: claims[0].id, key: 'first' } }],
    });
    expect(
      await write('recordClaim', { article: article.id, claim: { ...claim, population: 'civilians' } }),
    ).toMatchObject({ __typename: 'ClaimWritten' });
  });

  it('accepts a count of the day after publication, which may have begun where the people were counted', async () => {
    const asOf = { earliest: '2024-02-02', latest: '2024-02-02', basis: 'STATED' };
    expect(await record(madeUpClaim(12, { asOf }))).toMatchObject({ __typename: 'ClaimWritten', claim: { asOf } });
  });

  it.each<[string, object, string[], RegExp]>([
    ['a wording without its number', { wording: '13 people' }, ['wording'], /must contain the number claimed, 12/],
    [
      'a number that is a share',
      { wording: '12 per cent of them' },
      ['wording'],
      /a percentage is not a number of people/,
    ],
    [
      'a hedge that the quantifier leaves out',
      { wording: 'at least 12 people' },
      ['quantifier'],
      /must be AT_LEAST: the words print "at least 12 people"/,
    ],
    [
      'a range whose ends are not printed',
      { quantifier: 'BETWEEN', value: null, low: 7, high: 900, wording: 'between 30 and 40' },
      ['wording'],
      /must print both ends of the range, 7 to 900: the words print 30 to 40/,
    ],
    ['things that are no people', { wording: '12 buildings collapsed' }, ['wording'], /count things or animals/],
    ['more than 8 words', { wording: '12 a b c d e f g h' }, ['wording'], /must have at most 8 words, but has 9/],
    ['a number with UNSPECIFIED', { quantifier: 'UNSPECIFIED' }, ['value'], /contain no number/],
    ['EXACT without a number', { value: null }, ['value'], /is missing: EXACT needs a number/],
    ['bounds for an exact number', { low: 12 }, ['low'], /allowed only with BETWEEN/],
    ['a range with one end', { quantifier: 'BETWEEN', value: null, low: 12 }, ['high'], /needs both ends/],
    [
      'a range upside down',
      { quantifier: 'BETWEEN', value: null, low: 13, high: 12 },
      ['high'],
      /must be greater than low/,
    ],
    ['a number outside its range', { quantifier: 'BETWEEN', low: 13, high: 20 }, ['value'], /between low and high/],
    ['less than 0', { quantifier: 'LESS_THAN', value: 0, wording: 'less than 0' }, ['value'], /cannot be 0/],
    [
      'a daily figure as a running total',
      { countType: 'CUMULATIVE', wording: '12 people killed yesterday' },
      ['countType'],
      /must be PERIOD: the words count what a period added \("yesterday"\)/,
    ],
    [
      'a count from after publication',
      { asOf: { earliest: '2024-02-03', latest: null, basis: 'STATED' } },
      ['asOf'],
      /asOf begins on 2024-02-03, more than a day after the article was published, 2024-02-01/,
    ],
    [
      'a period that ends after publication',
      { countType: 'PERIOD', period: { from: '2024-01-01', to: '2024-02-03' } },
      ['period'],
      /period ends on 2024-02-03, more than a day after the article was published, 2024-02-01/,
    ],
    ['an event with a typo', { event: 'gaza-wra' }, ['event'], /in the ledger: did you mean "gaza-war"\?$/],
    [
      'a position that is not as long as the wording',
      { at: { start: 0, end: 3 } },
      ['at'],
      /must span as many code units as the wording has/,
    ],
    [
      'its publisher as a source',
      { attributions: [{ label: 'us', organisation: { name: 'The Moscow Times' } }] },
      ['attributions'],
      /must not name the publisher/,
    ],
    ['a source that names nobody', { attributions: [{ label: 'someone' }] }, ['attributions', '0'], /must name one/],
    [
      'the same source twice',
      { attributions: ['a', 'b'].map((label) => ({ label, organisation: { id: 'hamas' } })) },
      ['attributions'],
      /names the same source twice/,
    ],
    [
      'a relation to itself',
      { key: 'me', relations: [{ kind: 'RESTATES', claim: 'me' }] },
      ['relations', '0', 'claim'],
      /must be another claim/,
    ],
    [
      'a relation to an unknown claim',
      { relations: [{ kind: 'RESTATES', claim: 'nobody' }] },
      ['relations', '0', 'claim'],
      /is not a claim of this article/,
    ],
  ])('refuses %s', async (_what, claim, path, message) => {
    const before = await db.prisma.revision.count();
    const answer = await record(madeUpClaim(12, claim));
    expect(answer).toMatchObject({ __typename: 'ValidationError', issues: [{ path: ['claim', ...path] }] });
    expect(answer.message).toMatch(message);
    expect(await db.prisma.revision.count()).toBe(before + 1); // the article alone
  });

  it('refuses a key that another claim has', async () => {
    const { article } = await recordMadeUp(write, [madeUpClaim(12, { key: 'mine' })]);
    const claim = madeUpClaim(13, { key: 'mine' });
    expect(await write('recordClaim', { article: article.id, claim })).toMatchObject({
      issues: [{ path: ['claim', 'key'], message: 'claim.key already belongs to another claim of the article.' }],
    });
  });
});
