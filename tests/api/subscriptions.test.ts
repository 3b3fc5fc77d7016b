import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { takeTurn } from '../../server/database/turn.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { freshDatabase } from '../support/database.ts';
import { CHANGED, codeOf, followed, idOf, type Made, seen } from '../support/follow.ts';
import { claimNamed } from '../support/only.ts';
import { change, recordArticle, recordLike, reviseClaim } from '../support/revisions.ts';
import type { EventReader } from '../support/stream.ts';
import { makeToken } from '../support/tokens.ts';
import { transact } from '../support/transaction.ts';

const db = await freshDatabase();
const server = ({ database = db, ...made }: Made & { database?: Database } = {}) => followed(database, made);
const claims = await db.prisma.claim.findMany({
  where: { event: { slug: 'october-7-attack' }, measure: 'KILLED' },
  orderBy: { id: 'asc' },
});
const [claim, other] = claims as [(typeof claims)[0], (typeof claims)[0]];
const elsewhere = await claimNamed(db, '2023-12-bogdanov-hamas-talks/killed-in-gaza');
/** The end of the log before the tests, none of which writes a million revisions. */
const end = (await db.prisma.revision.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).sequence;

describe('a stream', () => {
  it('sends every change once, in the order in which it was written, with its id', async () => {
    const { open } = server();
    const stream = await open(CHANGED);
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const written: bigint[] = [];
    for (let i = 0; i < 20; i++) written.push(await change(db, (i % 2 ? claim : other).id, { note: `Note ${i}` }));
    const events = await stream.take(20);
    expect(events.map(({ id }) => id)).toEqual(written.map(String));
    expect(events.map(({ data }) => data.data.claimChanged.eventId)).toEqual(written.map(String));
    expect(events.map(({ type }) => type)).toEqual(Array(20).fill('next'));
    expect(events.map((event) => event.data.data.claimChanged.kind)).toEqual(Array(20).fill('REVISED'));
    expect(events[0]?.data.data.claimChanged).toMatchObject({ actor: 'a test', reason: 'made up' });
    await stream.nothing();
  });

  it('begins with the next change', async () => {
    await change(db, claim.id, { note: 'Before' });
    const stream = await server().open(CHANGED);
    await change(db, claim.id, { note: 'After' });
    expect(seen(await stream.next())).toEqual(['REVISED', idOf(claim), 'After']);
  });

  it('may be opened by GET', async () => {
    const stream = await server().open(CHANGED, { method: 'GET' });
    await change(db, claim.id, { note: 'By GET' });
    expect(seen(await stream.next())).toEqual(['REVISED', idOf(claim), 'By GET']);
  });

  it('names the kind of each change', async () => {
    const stream = await server().open(CHANGED);
    await change(db, claim.id, { rank: 'PREFERRED' });
    await change(db, claim.id, { status: 'RETRACTED' });
    await change(db, claim.id, { status: 'PUBLISHED', rank: 'NORMAL' });
    await transact(db, (tx) => recordLike(tx, claim.id));
    const kinds = (await stream.take(4)).map((event) => event.data.data.claimChanged.kind);
    expect(kinds).toEqual(['RANKED', 'RETRACTED', 'RESTORED', 'RECORDED']);
  });

  it('never shows a draft, and reports it once it is published', async () => {
    const stream = await server().open(CHANGED);
    const id = await transact(db, (tx) => recordLike(tx, claim.id, 'DRAFT'));
    await change(db, id, { note: 'Still a draft' });
    await change(db, id, { status: 'PUBLISHED' });
    await change(db, id, { status: 'DRAFT', note: 'A draft again' });
    expect(seen(await stream.next())[0]).toBe('PUBLISHED');
    const hidden = await stream.next();
    expect(hidden.data.data.claimChanged).toMatchObject({ kind: 'REVISED', version: 4, claim: null });
    await change(db, id, { note: 'Nobody sees' });
    await stream.nothing();
  });

  it('shows a curator drafts, until the token is revoked', async () => {
    const token = await makeToken(db, 'CURATOR', 'a curator who follows');
    const stream = await server().open(CHANGED, { headers: { authorization: `Bearer ${token}` } });
    const id = await transact(db, (tx) => recordLike(tx, claim.id, 'DRAFT'));
    await change(db, id, { note: 'Still a draft' });
    expect((await stream.take(2)).map(seen)).toEqual([
      ['RECORDED', idOf({ id }), null],
      ['REVISED', idOf({ id }), 'Still a draft'],
    ]);
    await db.prisma.token.updateMany({ where: { name: 'a curator who follows' }, data: { revokedAt: new Date() } });
    await change(db, id, { note: 'Nothing for a revoked token' });
    expect(await stream.ended()).toEqual([]);
  });

  it('shows the claim and everything below it as they stood right after the change, however late it is read', async () => {
    const { open } = server();
    const query = `subscription ($after: ID) { claimChanged(after: $after) {
      eventId claim { note version article { note } revisions { totalCount } } revision { id version changes { path before after } }
    } }`;
    const after = String(await change(db, claim.id, { note: 'Zero' }));
    await change(db, claim.id, { note: 'One' });
    const { articleId, version, article } = await db.prisma.claim.findUniqueOrThrow({
      where: { id: claim.id },
      include: { article: true },
    });
    await transact(db, async (tx) => {
      await takeTurn(tx);
      await tx.article.update({ where: { id: articleId }, data: { note: 'Changed since' } });
    });
    await change(db, claim.id, { note: 'Two' });
    const stream = await open(query, { variables: { after } });
    const events = (await stream.take(2)).map((event) => event.data.data.claimChanged);
    expect(events.map((event) => event.claim)).toMatchObject([
      { note: 'One', version, article: { note: article.note } },
      { note: 'Two', version: version + 1, article: { note: 'Changed since' } },
    ]);
    expect(events[1].claim.revisions.totalCount).toBe(events[0].claim.revisions.totalCount + 1);
    expect(events[1].revision).toEqual({
      id: events[1].eventId,
      version: version + 1,
      changes: [{ path: 'note', before: 'One', after: 'Two' }],
    });
  });

  it('sends the changes of one transaction one by one, and can be resumed between them', async () => {
    const { open } = server();
    const stream = await open(CHANGED);
    const written = await transact(db, async (tx) => [
      await reviseClaim(tx, claim.id, { note: 'One' }),
      await reviseClaim(tx, other.id, { note: 'Two' }),
      await reviseClaim(tx, elsewhere.id, { note: 'Three' }),
    ]);
    const events = await stream.take(3);
    expect(new Set(events.map((event) => event.data.data.claimChanged.at)).size).toBe(1);
    for (const [i, place] of written.entries()) {
      const resumed = await open(CHANGED, { headers: { 'last-event-id': String(place) } });
      const rest = await resumed.take(2 - i);
      expect(rest.map(({ id }) => id)).toEqual(written.slice(i + 1).map(String));
      await resumed.nothing(100);
    }
  });

  it('carries nothing from an earlier event into a later one', async () => {
    const query = `subscription { claimChanged { claim { article { claims(filter: { quantifier: [EXACT], consistentWith: 1205 }) { nodes { note } } } } } }`;
    const of = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');
    const stream = await server().open(query);
    for (const note of ['First', 'Second', 'Third']) {
      await change(db, of.id, { note });
      const { data } = (await stream.next()).data;
      expect(data.claimChanged.claim.article.claims.nodes).toEqual([{ note }]);
    }
  });
});

describe('a filter', () => {
  const published = { status: ['PUBLISHED'] };

  it('matches the claim before or after the change', async () => {
    const { open } = server();
    const [all, standing, preferred, here] = await Promise.all([
      open(CHANGED),
      open(CHANGED, { variables: { filter: published } }),
      open(CHANGED, { variables: { filter: { rank: ['PREFERRED'] } } }),
      open(CHANGED, { variables: { filter: { event: ['gaza-war'] } } }),
    ]);
    await change(db, claim.id, { rank: 'PREFERRED' });
    await change(db, claim.id, { rank: 'NORMAL' });
    await change(db, claim.id, { status: 'RETRACTED' });
    await change(db, claim.id, { note: 'Nobody who follows what stands' });
    await change(db, claim.id, { status: 'PUBLISHED' });
    await change(db, elsewhere.id, { note: 'Elsewhere' });
    const kinds = async (stream: EventReader, count: number) => {
      const events = await stream.take(count);
      await stream.nothing(100);
      return events.map((event) => event.data.data.claimChanged.kind);
    };
    expect(await kinds(all, 6)).toEqual(['RANKED', 'RANKED', 'RETRACTED', 'REVISED', 'RESTORED', 'REVISED']);
    expect(await kinds(standing, 5)).toEqual(['RANKED', 'RANKED', 'RETRACTED', 'RESTORED', 'REVISED']);
    expect(await kinds(preferred, 2)).toEqual(['RANKED', 'RANKED']);
    expect(await kinds(here, 1)).toEqual(['REVISED']);
  });

  it('costs no more when 200 streams have different ones', async () => {
    let reads = 0;
    const at: Database['at'] = (moment) => {
      reads++;
      return db.at(moment);
    };
    const { open } = server({ database: { ...db, at }, limits: { streams: 201, streamsPerClient: 201 } });
    const query = 'subscription ($filter: ClaimFilter) { claimChanged(filter: $filter) { eventId } }';
    const idle = await Promise.all(
      Array.from({ length: 200 }, (_, i) => open(query, { variables: { filter: { consistentWith: 100_000 + i } } })),
    );
    const stream = await open(query, { variables: { filter: { event: ['gaza-war'] } } });
    const waiting = idle.map((one) => one.nothing(1_000));
    const sequence = await change(db, elsewhere.id, { note: 'For one of them' });
    expect((await stream.next()).id).toBe(String(sequence));
    await Promise.all(waiting);
    // The claim before and after the change, and the answer to the one stream that matches.
    expect(reads).toBe(3);
  });

  it.each<[string, object, string]>([
    ['the id of another type', { event: [encodeGlobalId('Person', claim.id)] }, 'INVALID_ID'],
    ['an unknown slug', { event: 'gaza-wra' }, 'NOT_FOUND'],
    ['a number out of range', { consistentWith: -2_147_483_648 }, 'INVALID_ARGUMENT'],
    ['a range that ends before it begins', { asOf: { from: '2024-01-02', to: '2024-01-01' } }, 'INVALID_ARGUMENT'],
    ['an unknown field', { colour: 'red' }, 'BAD_USER_INPUT'],
    ['too many filters in it', { or: Array(51).fill({}) }, 'QUERY_TOO_COMPLEX'],
    ['too many levels', JSON.parse(`${'{"not":'.repeat(11)}{}${'}'.repeat(11)}`), 'QUERY_TOO_COMPLEX'],
  ])('with %s is refused before the stream is opened', async (_what, filter, code) => {
    const stream = await server().open(CHANGED, { variables: { filter } });
    expect(stream.status).toBe(400);
    expect(stream.headers.get('content-type')).toMatch(/json/);
    expect(await codeOf(stream)).toBe(code);
  });
});

describe('articleRecorded', () => {
  const RECORDED =
    'subscription ($after: ID) { articleRecorded(after: $after) { eventId version article { headline } } }';

  it('sends new articles, but no changes to articles', async () => {
    const stream = await server().open(RECORDED);
    const id = await transact(db, (tx) => recordArticle(tx, 'Made up'));
    await transact(db, async (tx) => {
      const about = { entityType: 'ARTICLE', entityId: id, version: 2, actor: 'a test', reason: 'made up' } as const;
      await tx.revision.create({ data: { ...about, before: { headline: 'Made up' }, after: { headline: 'Changed' } } });
    });
    await change(db, claim.id, { note: 'No article' });
    await transact(db, (tx) => recordArticle(tx, 'Another'));
    const events = await stream.take(2);
    expect(events.map((event) => event.data.data.articleRecorded)).toMatchObject([
      { version: 1, article: { headline: 'Made up' } },
      { version: 1, article: { headline: 'Another' } },
    ]);
    await stream.nothing(100);
  });

  it('replays the whole log after 0', async () => {
    const stream = await server().open(RECORDED, { variables: { after: '0' } });
    const recorded = await db.prisma.revision.findMany({
      where: { entityType: 'ARTICLE', version: 1 },
      orderBy: { sequence: 'asc' },
    });
    expect(recorded.length).toBeGreaterThanOrEqual(5);
    const events = await stream.take(recorded.length);
    expect(events.map(({ id }) => id)).toEqual(recorded.map(({ sequence }) => String(sequence)));
  });
});

describe('resuming', () => {
  it('misses nothing and repeats nothing, by the argument or the header', async () => {
    const { open } = server();
    const stream = await open(CHANGED);
    const written: string[] = [];
    for (let i = 0; i < 10; i++) written.push(String(await change(db, claim.id, { note: `Resumed ${i}` })));
    const [first] = await stream.take(3);
    expect(first?.id).toBe(written[0]);
    await stream.close();
    const ids = async (reader: EventReader, count: number) => {
      const events = await reader.take(count);
      await reader.nothing(100);
      return events.map(({ id }) => id);
    };
    expect(await ids(await open(CHANGED, { variables: { after: written[2] } }), 7)).toEqual(written.slice(3));
    expect(await ids(await open(CHANGED, { headers: { 'last-event-id': written[6] as string } }), 3)).toEqual(
      written.slice(7),
    );
  });

  it('by both continues after the header, since an EventSource repeats the address that it was opened with', async () => {
    const first = await change(db, claim.id, { note: 'One' });
    const second = await change(db, claim.id, { note: 'Two' });
    const third = await change(db, claim.id, { note: 'Three' });
    const options = { variables: { after: String(first) }, headers: { 'last-event-id': String(second) } };
    expect((await (await server().open(CHANGED, options)).next()).id).toBe(String(third));
  });

  it('of a filtered stream continues where the log was read to, and not at the last event', async () => {
    const { open } = server({ eventStream: { heartbeatMs: 100 } });
    const stream = await open(CHANGED, { variables: { filter: { event: ['gaza-war'] } } });
    const sent = await change(db, elsewhere.id, { note: 'Of the war' });
    expect((await stream.next()).id).toBe(String(sent));
    const passed = await change(db, claim.id, { note: 'Not of the war' });
    await stream.nothing(500);
    expect(stream.lastEventId()).toBe(String(passed));
    // A client dispatches no event without data. The id only sets the position in the stream.
    expect(stream.text()).toContain(`:\nid: ${passed}\n\n`);
  });

  it.each([
    ...['x', '-1', '1.5', '1e3', '0x1', '01', ' 1', ''].map((text) => [JSON.stringify(text), text]),
    ['a place beyond the end', String(end + 1_000_000n)],
    ['the largest place', String(2n ** 63n - 1n)],
    ['a place that is too large', String(2n ** 63n)],
    ['a place that is far too large', String(2n ** 64n + 1n)],
    ['ten thousand digits', '9'.repeat(10_000)],
  ])('after %s, which is not an event, is refused', async (_what, after) => {
    const stream = await server().open(CHANGED, { variables: { after } });
    expect(stream.status).toBe(400);
    expect(await codeOf(stream)).toBe('INVALID_ARGUMENT');
  });

  it('after a header that is not an event is refused, and an empty header is ignored', async () => {
    const { open } = server();
    const wrong = await open(CHANGED, { headers: { 'last-event-id': 'x' } });
    expect(wrong.status).toBe(400);
    expect((await wrong.json()).errors[0]?.message).toBe(
      'The header `Last-Event-ID` must be `0` or the id of an event of this ledger, and "x" is neither.',
    );
    expect((await open(CHANGED, { headers: { 'last-event-id': '' } })).status).toBe(200);
  });
});
