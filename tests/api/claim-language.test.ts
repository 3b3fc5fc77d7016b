import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const CLAIM = 'claims { id key interval { low high rule } }';

const recordIn = (language: string, claims: object[]) => {
  const article = { headline: `Made up in ${language}`, language, publisher: null };
  return write('recordArticle', { article, claims }, `article { id version } ${CLAIM}`);
};
const vague = (wording: string) => madeUpClaim(0, { key: 'vague', quantifier: 'UNSPECIFIED', value: null, wording });

describe('the words of a claim are read in the language of its article', () => {
  it('for what they allow, with the rule', async () => {
    const { claims } = await recordIn('ru', [
      vague('десятки погибших'),
      madeUpClaim(2, { key: 'two', wording: 'погибли двое' }),
      madeUpClaim(40, { key: 'forty', quantifier: 'APPROXIMATELY', wording: 'около сорока' }),
    ]);
    expect(claims.map(({ interval }: (typeof claims)[number]) => interval)).toEqual([
      { low: 20, high: null, rule: '“десятки погибших”: a plural is at least two of its unit, so 20 or more' },
      { low: 2, high: 2, rule: '“погибли двое”: the number as printed, so exactly 2' },
      { low: 38, high: 42, rule: '“около сорока”: rounded to the nearest five, so 38 to 42' },
    ]);
  });

  it('for what they print', async () => {
    const answer = await recordIn('en', [madeUpClaim(2, { wording: 'погибли двое' })]);
    expect(answer.message).toMatch(/claims\[0\]\.wording must contain the number claimed, 2/);
    const arabic = await recordIn('ar', [madeUpClaim(17, { wording: '17 ألف نازح' })]);
    expect(arabic.message).toMatch(/must contain the number claimed, 17: the words print 17,000/);
  });

  it('again when the language of the article changes', async () => {
    const { article, claims } = await recordIn('uk', [vague('сотні поранених')]);
    expect(claims[0].interval.low).toBe(200);
    const revise = (language: string, version: number) =>
      write(
        'reviseArticle',
        { id: article.id, version, reason: 'It was wrong.', changes: { language } },
        'article { version }',
      );
    expect((await revise('en', 1)).article.version).toBe(2);
    const [claim] = await db.prisma.claim.findMany({ where: { wording: 'сотні поранених' } });
    expect({ low: claim?.intervalLow, version: claim?.version }).toEqual({ low: null, version: 2 });

    const made = await recordIn('de', [madeUpClaim(25, { key: 'n', wording: 'fünfundzwanzig Tote' })]);
    const change = { id: made.article.id, version: 1, reason: 'It was wrong.', changes: { language: 'fr' } };
    expect(await write('reviseArticle', change)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['changes', 'language'] }],
    });
  });

  it('for the figures of a comparison', async () => {
    const day = { earliest: '2024-01-01', latest: '2024-01-01', basis: 'STATED' };
    const about = { event: 'gaza-captivity', measure: 'INJURED', asOf: day };
    const first = await recordIn('es', [{ ...vague('cientos de heridos'), ...about }]);
    const second = await recordIn('ru', [{ ...vague('сотни раненых'), ...about }]);
    const exact = await recordIn('en', [madeUpClaim(100, { key: 'exact', ...about })]);
    const compare = async (one: typeof first) =>
      (await api.ask(`{ compareClaims(a: "${one.claims[0].id}", b: "${exact.claims[0].id}") { verdict } }`))
        .compareClaims.verdict;
    expect([await compare(first), await compare(second)]).toEqual(['CONFLICTS', 'CONFLICTS']);
  });
});
