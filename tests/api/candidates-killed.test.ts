import { expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { holdWriter } from '../support/broken-off.ts';
import { freshDatabase } from '../support/database.ts';
import { leftBehind } from '../support/ledger.ts';
import { makeReading, recordReading } from '../support/made-up-reading.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** What remains if the database session ends in the middle of a decision on candidates. All of it is made up. */

const db = await freshDatabase();
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'Ada') });
const write = writer(api);

it('writes all of an acceptance or nothing, and once when it is sent again', async () => {
  const readingId = await recordReading(db, makeReading());
  const state = async () => {
    const { rows } = await db.pool.query(
      `SELECT (SELECT count(*)::int FROM revision) AS revisions, (SELECT count(*)::int FROM claim) AS claims,
         (SELECT count(*)::int FROM article) AS articles, (SELECT article_id FROM reading WHERE id = $1) AS article,
         ARRAY(SELECT state::text FROM candidate WHERE reading_id = $1 ORDER BY quote_start) AS states`,
      [readingId],
    );
    return rows[0];
  };
  const before = await state();
  const { reading } = await api.ask(
    'query ($sha256: String!) { reading(sha256: $sha256) { candidates { nodes { id version figure { attributions { unnamed } } } } } }',
    { sha256: makeReading().sha256 },
  );
  const input = {
    candidates: reading.candidates.nodes.map(({ id, version }: { id: string; version: number }) => ({
      ...{ id, version, event: 'gaza-war', population: 'everyone' },
      sources: [{ unnamed: 'OFFICIAL' }],
    })),
    article: { new: { slug: 'made-up-and-killed' } },
    idempotencyKey: 'made-up-and-killed',
  };
  // The article, the reading and two claims are written when the session ends.
  const held = await holdWriter(db, before.revisions + 4);
  const first = api.send(
    'mutation ($input: AcceptCandidatesInput!) { acceptCandidates(input: $input) { __typename } }',
    { input },
  );
  await held.isWaitedFor();
  await db.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  expect((await first).errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  await held.release();
  expect(await state()).toEqual(before);
  const again = await write('acceptCandidates', input, 'claims { value }');
  expect(again).toMatchObject({ __typename: 'CandidatesAccepted', repeated: false });
  expect(await write('acceptCandidates', input, 'claims { value }')).toEqual({ ...again, repeated: true });
  expect(await state()).toMatchObject({
    claims: before.claims + 4,
    articles: before.articles + 1,
    states: Array(4).fill('ACCEPTED'),
  });
  expect(await leftBehind(db)).toEqual([]);
  api.logged.splice(0);
});
