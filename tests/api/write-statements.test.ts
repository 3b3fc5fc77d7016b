import { describe, expect, it } from 'vitest';
import { decodeGlobalId } from '../../server/graphql/base/ids.ts';
import { readSurroundings } from '../../server/sql/neighbours.ts';
import { type Answer, testApi } from '../support/api.ts';
import { article, claims, folderOf, imported } from '../support/article-files.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { PLAN_MODES, recordSent, recordStatements, rowsRead, type Statement } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** How many statements a write takes, and what they read. On a database that is far away, a statement may be a round trip. */

const db = await freshDatabase('curated');
const token = await makeToken(db, 'ADMIN', 'A made-up curator');
const write = writer(testApi(db, { token }));
const chained = (value: number, others: object = {}) =>
  madeUpClaim(value, { attributions: [{ label: 'AFP', verb: 'REPORTS', organisation: { id: 'afp' } }], ...others });
const reason = 'A made-up reason.';

/**
 * All statements of some work. For a request, that includes the one that looks up the token, and the four that read the answer
 * and are sent together.
 */
async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await recordSent(work)).length;
}

const written = async (mutation: string, input: object): Promise<Answer> => {
  const answer = await write(mutation, input, 'claim { id version }');
  expect(answer.__typename, answer.message).toBe('ClaimWritten');
  return answer.claim;
};

/** Adds copies of a claim to an article. Their number is an expression of `n`, which counts them from 1. */
async function copyClaims(slug: string, count: number, number: string): Promise<void> {
  await db.pool.query(
    `INSERT INTO claim (id, key, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording, event_id, population_id, entry)
     SELECT gen_random_uuid(), 'made-up-' || n, a.id, 5 + n, measure, count_type, quantifier, v, v, v, v, v, wording, event_id, population_id, entry
     FROM generate_series(1, $2::int) n, LATERAL (SELECT ${number} AS v) made, article a,
       (SELECT * FROM claim WHERE key = 'killed-1' ORDER BY id LIMIT 1) like_this WHERE a.slug = $1`,
    [slug, count],
  );
}

describe('the statements of a write', async () => {
  const small = await recordMadeUp(
    write,
    [1, 2, 3, 4, 5].map((value) => chained(value)),
  );
  const large = await recordMadeUp(write, []);
  await copyClaims(large.article.slug, 905, `5000 + n`);

  it.each([
    ['5 claims', small],
    ['905 claims', large],
  ])('are as few for a claim in an article of %s', async (_size, { article: { id } }) => {
    const related = { relations: [{ kind: 'ADDITIONAL_TO', claim: 'killed-20' }] };
    expect(await countStatements(() => written('recordClaim', { article: id, claim: chained(20) }))).toBe(9);
    const input = { article: id, claim: chained(21, related), idempotencyKey: `key-${id.slice(-20)}` };
    expect(await countStatements(() => written('recordClaim', input))).toBe(9);
  });

  it('read a few rows of an article with 905 claims, even for a number that is common elsewhere', async () => {
    await copyClaims(small.article.slug, 905, `7000`);
    await db.pool.query('ANALYZE');
    const { id } = decodeGlobalId(large.article.id);
    const [statement] = await recordStatements(db, () =>
      readSurroundings(db.pool, id, { keys: ['made-up-7', 'killed-7'], number: 7000 }),
    );
    for (const mode of PLAN_MODES) expect(await rowsRead(db, statement as Statement, 'claim', mode)).toBeLessThan(5);
  });

  it('do not become more with the claims of an article', async () => {
    const recorded = (count: number) =>
      countStatements(() =>
        recordMadeUp(
          write,
          Array.from({ length: count }, (_, i) => chained(100 + i)),
        ),
      );
    expect(await recorded(5)).toBe(19);
    expect(await recorded(50)).toBe(19);
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
    expect(await recorded(['TASS'])).toBe(20);
    expect(await recorded(['TASS', 'tass', 'Hamas', 'Meduza', 'Bloomberg'])).toBe(20);
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
    }).toEqual({ reviseClaim: 11, retractClaim: 10, publishClaim: 11, rankClaim: 10 });
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
    expect(first).toEqual([15, 15]);
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
    expect([await statements(1), await statements(20)]).toEqual([11, 11]);
  });
});

it('a session that has known few claims does not read all of them for a chain when they are many', async () => {
  const { pool } = await freshDatabase('curated');
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query(
      `INSERT INTO attribution (id, claim_id, position, label, basis, organisation_id)
       SELECT gen_random_uuid(), c.id, n, 'A made-up source ' || n, 'STATED', o.id
       FROM (SELECT id FROM claim c WHERE NOT EXISTS (SELECT FROM attribution WHERE claim_id = c.id) ORDER BY id LIMIT 1) c,
         (SELECT id, row_number() OVER () AS n FROM organisation ORDER BY id LIMIT 3) o RETURNING claim_id`,
    );
    expect(rows).toHaveLength(3);
    const { rows: scans } = await client.query(
      `SELECT seq_scan::int AS "ofClaims" FROM pg_stat_xact_user_tables WHERE relid = 'public.claim'::regclass`,
    );
    expect(scans).toEqual([{ ofClaims: 0 }]);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});
