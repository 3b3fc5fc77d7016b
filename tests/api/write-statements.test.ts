import { describe, expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { article, claims, folderOf, imported } from '../support/article-files.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { recordSent } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** How many statements a write takes. On a database that is far away, each of them is a round trip. */

const db = await freshDatabase('curated');
const token = await makeToken(db, 'ADMIN', 'A made-up curator');
const write = writer(testApi(db, { token }));
const chained = (value: number, others: object = {}) =>
  madeUpClaim(value, { attributions: [{ label: 'AFP', verb: 'REPORTS', organisation: { id: 'afp' } }], ...others });
const reason = 'A made-up reason.';

/** The statements of some writes, without those that look up the token and read the answer. */
async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const sent = await recordSent(work);
  const [begins, ends] = [sent.indexOf('BEGIN'), sent.lastIndexOf('COMMIT')];
  expect(begins).toBeGreaterThan(-1);
  const answers = sent.filter((text) => text === 'BEGIN READ ONLY').length;
  // A read of the answer takes four statements, which are sent together.
  return sent.slice(begins, ends + 1).length - 4 * answers;
}

const written = async (mutation: string, input: object): Promise<Answer> => {
  const answer = await write(mutation, input, 'claim { id version }');
  expect(answer.__typename, answer.message).toBe('ClaimWritten');
  return answer.claim;
};

describe('the statements of a write', async () => {
  const small = await recordMadeUp(
    write,
    [1, 2, 3, 4, 5].map((value) => chained(value)),
  );
  const large = await recordMadeUp(write, []);
  await db.pool.query(
    `INSERT INTO claim (id, key, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording, event_id, population_id, entry)
     SELECT gen_random_uuid(), 'made-up-' || n, a.id, n, measure, count_type, quantifier, 5000 + n, 5000 + n, 5000 + n, 5000 + n, 5000 + n, wording, event_id, population_id, entry
     FROM generate_series(1, 905) n, article a, (SELECT * FROM claim WHERE key = 'killed-1' ORDER BY id LIMIT 1) like_this WHERE a.slug = $1`,
    [large.article.slug],
  );

  it.each([
    ['5 claims', small],
    ['905 claims', large],
  ])('are as few for a claim in an article of %s', async (_size, { article: { id } }) => {
    const related = { relations: [{ kind: 'ADDITIONAL_TO', claim: 'killed-20' }] };
    expect(await countStatements(() => written('recordClaim', { article: id, claim: chained(20) }))).toBe(8);
    const input = { article: id, claim: chained(21, related), idempotencyKey: `key-${id.slice(-20)}` };
    expect(await countStatements(() => written('recordClaim', input))).toBe(10);
  });

  it('do not become more with the claims of an article', async () => {
    const recorded = (count: number) =>
      countStatements(() =>
        recordMadeUp(
          write,
          Array.from({ length: count }, (_, i) => chained(100 + i)),
        ),
      );
    expect(await recorded(5)).toBe(10);
    expect(await recorded(50)).toBe(10);
  });

  it('do not become more with the names by which it refers to sources', async () => {
    const named = (name: string, value: number) =>
      madeUpClaim(value, { attributions: [{ label: name, organisation: { name } }] });
    const recorded = (names: readonly string[]) =>
      countStatements(() =>
        recordMadeUp(
          write,
          names.map((name, i) => named(name, 200 + i)),
        ),
      );
    expect(await recorded(['TASS'])).toBe(11);
    expect(await recorded(['TASS', 'tass', 'Hamas', 'Meduza', 'Bloomberg'])).toBe(11);
  });

  it('of a change to a claim', async () => {
    const { id } = small.claims[0];
    const changed = (mutation: string, version: number, others: object = {}) =>
      countStatements(() => written(mutation, { id, version, reason, ...others }));
    expect({
      reviseClaim: await changed('reviseClaim', 1, { changes: { note: 'Made up.' } }),
      retractClaim: await changed('retractClaim', 2),
      publishClaim: await changed('publishClaim', 3),
      rankClaim: await changed('rankClaim', 4, { rank: 'PREFERRED' }),
    }).toEqual({ reviseClaim: 10, retractClaim: 8, publishClaim: 10, rankClaim: 8 });
  });

  it('of an import do not become more with the articles and their claims', async () => {
    const statements = async (count: number, keys: readonly string[]) => {
      const names = Array.from({ length: count }, (_, i) => `written-${count}-${i}`);
      const folder = await folderOf(
        Object.fromEntries(names.map((slug) => [`${slug}.yaml`, article(slug, { claims: claims(...keys) })])),
      );
      return [
        await countStatements(() => imported(db, folder)),
        // Importing the same files again changes nothing.
        await countStatements(() => imported(db, folder)),
      ];
    };
    const first = await statements(1, ['one']);
    expect(first).toEqual([14, 14]);
    expect(await statements(20, ['one', 'two', 'three', 'four', 'five'])).toEqual(first);
  });

  it('of an import that changes nothing do not become more with the records of a registry file', async () => {
    const statements = async (count: number) => {
      const slugs = Array.from({ length: count }, (_, i) => `registered-${count}-${i}`);
      const folder = await folderOf({
        'registry/people.yaml': { people: slugs.map((slug) => ({ slug, name: `Made up: ${slug}` })) },
      });
      await imported(db, folder);
      return countStatements(() => imported(db, folder));
    };
    expect([await statements(1), await statements(20)]).toEqual([10, 10]);
  });
});
