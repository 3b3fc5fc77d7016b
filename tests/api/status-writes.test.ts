import { describe, expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** What articles say happened to people, written through the API. All of it is made up. */

const db = await freshDatabase();
const token = await makeToken(db, 'CURATOR', 'A made-up curator');
const { ask } = testApi(db);
const write = writer(testApi(db, { token }));

const STATUS =
  'status { id key version status wording note recordStatus person { slug } event { slug } asOf { text } attributions { label person { slug } } }';
const reason = 'Made up.';
const given = {
  person: { id: 'roman-gofman' },
  status: 'RELEASED',
  event: 'gaza-captivity',
  wording: 'was made up and released',
  asOf: { earliest: '2024-09-01', latest: '2024-09-02', basis: 'INFERRED' },
  attributions: [{ label: 'a made-up speaker', person: { name: 'Benjamin Netanyahu' } }],
};
const article = 'moscow-times-2024-09-02';
const record = (changes: object = {}, more: object = {}) =>
  write('recordPersonStatus', { article, status: { ...given, ...changes }, ...more }, STATUS);
const on = ({ id, version }: Answer, changes?: object) => ({ id, version, reason, ...(changes && { changes }) });

/** The statuses of a person that readers see. */
const shown = async (slug: string) =>
  (await ask(`{ person(id: "${slug}") { statuses { nodes { key wording recordStatus } } } }`)).person.statuses.nodes;

// The first status gets the key that a later one would get in its place.
describe('a status', { shuffle: false }, () => {
  it('is recorded, revised, retracted and published again, each with a revision', async () => {
    const { status } = await record();
    expect(status).toMatchObject({
      key: 'released',
      version: 1,
      status: 'RELEASED',
      wording: 'was made up and released',
      recordStatus: 'PUBLISHED',
      person: { slug: 'roman-gofman' },
      event: { slug: 'gaza-captivity' },
      asOf: { text: 'between 1 and 2 September 2024' },
      attributions: [{ label: 'a made-up speaker', person: { slug: 'benjamin-netanyahu' } }],
    });
    expect(await shown('roman-gofman')).toContainEqual({
      key: 'released',
      wording: 'was made up and released',
      recordStatus: 'PUBLISHED',
    });

    const revised = await write('revisePersonStatus', on(status, { status: 'RESCUED', note: 'A note.' }), STATUS);
    expect(revised.status).toMatchObject({ version: 2, status: 'RESCUED', note: 'A note.', wording: given.wording });
    const retracted = await write('retractPersonStatus', on(revised.status), STATUS);
    expect(retracted.status).toMatchObject({ version: 3, recordStatus: 'RETRACTED' });
    expect(await write('revisePersonStatus', on(retracted.status, { note: 'x' }))).toMatchObject({
      issues: [{ path: ['id'], code: 'WRONG_STATE' }],
    });
    const published = await write('publishPersonStatus', on(retracted.status), STATUS);
    expect(published.status).toMatchObject({ version: 4, recordStatus: 'PUBLISHED' });

    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on PersonStatus { revisions { nodes { version actor reason } } } } }`,
      { id: status.id },
    );
    expect(node.revisions.nodes.toSorted((a: Answer, b: Answer) => a.version - b.version)).toEqual(
      [1, 2, 3, 4].map((version) => ({
        version,
        actor: 'A made-up curator',
        reason: version === 1 ? 'First recorded.' : reason,
      })),
    );
  });

  it('gets a key of its own if none is given, and keeps one that is', async () => {
    const [first, second, named] = [
      await record({ status: 'MISSING' }),
      await record({ status: 'MISSING' }),
      await record({ key: 'by-hand' }),
    ];
    expect([first, second, named].map(({ status }) => status.key)).toEqual(['missing', 'missing-2', 'by-hand']);
    expect(await record({ key: 'by-hand' })).toMatchObject({
      issues: [{ path: ['status', 'key'], code: 'NOT_UNIQUE' }],
    });
  });

  it('can be of a new person, who is recorded with it', async () => {
    const { status } = await record({ person: { new: { slug: 'made-up-person', name: 'A Made-up Person' } } });
    expect(status.person).toEqual({ slug: 'made-up-person' });
    expect(await shown('made-up-person')).toHaveLength(1);
  });

  it('that is a draft is hidden from readers until it is published', async () => {
    const { status } = await record({ person: { new: { slug: 'hidden', name: 'Hidden' } } }, { draft: true });
    expect(await shown('hidden')).toEqual([]);
    expect(await write('retractPersonStatus', on(status))).toMatchObject({ issues: [{ code: 'WRONG_STATE' }] });
    await write('publishPersonStatus', on(status));
    expect(await shown('hidden')).toMatchObject([{ recordStatus: 'PUBLISHED' }]);
  });

  it('is a draft under review, which another curator has to publish', async () => {
    const reviewed = writer(testApi(db, { token }, { review: true }));
    const other = await makeToken(db, 'CURATOR', 'Another curator');
    const { status } = await reviewed('recordPersonStatus', { article, status: given }, STATUS);
    expect(status.recordStatus).toBe('DRAFT');
    expect(await reviewed('publishPersonStatus', on(status))).toMatchObject({
      __typename: 'NotAllowedError',
      message: 'You wrote this status, so another curator has to publish it.',
    });
    const published = await reviewed('publishPersonStatus', on(status), STATUS, { token: other });
    expect(published.status.recordStatus).toBe('PUBLISHED');
  });

  it.each<[string, string, () => object, object]>([
    [
      'an unknown article',
      'recordPersonStatus',
      () => ({ article: 'nowhere', status: given }),
      { __typename: 'NotFoundError', path: ['article'] },
    ],
    [
      'an unknown event',
      'recordPersonStatus',
      () => ({ article, status: { ...given, event: 'gaza-wra' } }),
      { issues: [{ path: ['status', 'event'], code: 'UNKNOWN' }] },
    ],
    [
      'too many words',
      'recordPersonStatus',
      () => ({ article, status: { ...given, wording: 'a b c d e f g h i' } }),
      { issues: [{ path: ['status', 'wording'], code: 'OUT_OF_RANGE' }] },
    ],
  ])('with %s is refused', async (_what, mutation, input, refused) =>
    expect(await write(mutation, input())).toMatchObject(refused),
  );

  it('that has changed since it was read is a conflict, and one that does not exist is not found', async () => {
    const { status } = await record();
    await write('revisePersonStatus', on(status, { note: 'First' }));
    expect(await write('revisePersonStatus', on(status, { note: 'Second' }))).toMatchObject({
      __typename: 'ConflictError',
      basedOn: 1,
      version: 2,
      current: { __typename: 'PersonStatus' },
    });
    expect(await write('revisePersonStatus', on({ ...status, version: 2 }, { note: 'First' }))).toMatchObject({
      issues: [{ path: ['changes'], code: 'UNCHANGED' }],
    });
    const id = Buffer.from('PersonStatus:01900000-0000-7000-8000-000000000000').toString('base64url');
    expect(await write('retractPersonStatus', on({ id, version: 1 }))).toMatchObject({ __typename: 'NotFoundError' });
  });
});
