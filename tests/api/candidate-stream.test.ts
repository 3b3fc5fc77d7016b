import { expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { followed } from '../support/follow.ts';
import { makeReading, recordReading } from '../support/made-up-reading.ts';
import type { EventReader } from '../support/stream.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Following candidates: what is read, corrected and decided. All of it is made up. */

const db = await freshDatabase();
const token = await makeToken(db, 'CURATOR', 'Ada');
const write = writer(testApi(db, { token }));
const CHANGED = `subscription ($filter: CandidateFilter, $after: ID) { candidateChanged(filter: $filter, after: $after) {
  eventId kind version actor reason candidate { id state figure { value quantifier } } revision { changes { path } } } }`;
const as = (sent: string) => ({ headers: { authorization: `Bearer ${sent}` } });
const seen = async (stream: EventReader, count: number) =>
  (await stream.take(count)).map(({ data }) => {
    expect(data.errors).toBeUndefined();
    const { kind, version, candidate } = data.data.candidateChanged;
    return [kind, version, candidate.figure.value, candidate.state];
  });

it('sends curators every change, in order, as the candidate stood then', async () => {
  const { open } = followed(db);
  const stream = await open(CHANGED, as(token));
  const injuredOnly = await open(CHANGED, { ...as(token), variables: { filter: { measure: ['INJURED'] } } });
  const openOnly = await open(CHANGED, { ...as(token), variables: { filter: { state: ['REJECTED'] } } });
  const reading = await recordReading(db, makeReading({ sha256: 'd'.repeat(64) }));
  const { rows } = await db.pool.query<{ id: string }>(
    'SELECT id FROM candidate WHERE reading_id = $1 ORDER BY quote_start',
    [reading],
  );
  const [killed, injured, missing] = rows.map(({ id }) => Buffer.from(`Candidate:${id}`).toString('base64url'));
  await write('correctCandidate', { id: killed, version: 1, changes: { quantifier: 'EXACT' } });
  await write('rejectCandidates', { candidates: [{ id: injured, version: 1 }], reason: 'Made up.' });
  await write('acceptCandidates', {
    candidates: [
      { id: missing, version: 1, event: 'gaza-war', population: 'everyone', sources: [{ unnamed: 'OFFICIAL' }] },
    ],
    article: { new: { slug: 'made-up-stream' } },
  });
  await recordReading(db, makeReading({ sha256: 'd'.repeat(64), version: '2.0.0', candidates: [], numbers: [] }));
  const all = [
    ...[14, 23, 60, 9].map((value) => ['READ', 1, value, 'OPEN']),
    ['CORRECTED', 2, 14, 'OPEN'],
    ['REJECTED', 2, 23, 'REJECTED'],
    ['ACCEPTED', 2, 60, 'ACCEPTED'],
    ['SUPERSEDED', 3, 14, 'SUPERSEDED'],
    ['SUPERSEDED', 2, 9, 'SUPERSEDED'],
  ];
  expect(await seen(stream, all.length)).toEqual(all);
  expect(await seen(injuredOnly, 2)).toEqual(all.filter(([, , value]) => value === 23));
  expect(await seen(openOnly, 1)).toEqual([['REJECTED', 2, 23, 'REJECTED']]);
  await Promise.all([stream.nothing(), injuredOnly.nothing(), openOnly.nothing()]);
});

it('sends nothing to anybody else', async () => {
  const { open } = followed(db);
  const reader = await makeToken(db, 'READER');
  const streams = [
    await open(CHANGED, { variables: { after: '0' } }),
    await open(CHANGED, { ...as(reader), variables: { after: '0' } }),
  ];
  await recordReading(db, makeReading({ sha256: 'e'.repeat(64) }));
  for (const stream of streams) await stream.nothing();
});
