import { describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { freshDatabase } from '../support/database.ts';
import { CHANGED, codeOf, followed, idOf, logged, type Made, seen } from '../support/follow.ts';
import { claimNamed } from '../support/only.ts';
import { change } from '../support/revisions.ts';

/** How streams are refused, limited, kept alive and ended. */

const db = await freshDatabase();
const server = ({ database = db, ...made }: Made & { database?: Database } = {}) => followed(database, made);
const claim = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');

describe('a request that cannot be a stream', () => {
  it.each(['application/json', 'application/graphql-response+json', 'text/html;q=0.9', 'multipart/mixed'])(
    'with accept: %s gets an error with the header to send',
    async (accept) => {
      const stream = await server().open(CHANGED, { headers: { accept } });
      expect(stream.status).toBe(406);
      expect((await stream.json()).errors).toEqual([
        {
          message: 'A subscription is answered as a stream: send `accept: text/event-stream`.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ]);
    },
  );

  it.each<[string, string, string]>([
    [
      'two root fields',
      'subscription { claimChanged { eventId } articleRecorded { eventId } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'two aliases of one field',
      'subscription { a: claimChanged { eventId } b: claimChanged { eventId } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no field of the ledger', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a skipped field', 'subscription { claimChanged @skip(if: true) { eventId } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['invalid GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a missing variable', 'subscription ($a: ID!) { claimChanged(after: $a) { eventId } }', 'BAD_USER_INPUT'],
    [
      'more than an event may cost',
      'subscription { claimChanged { claim { event { claims(first: 100) { nodes { article { claims(first: 100) { nodes { event { claims(first: 100) { nodes { id } } } } } } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    [
      'more aliases than an event may have',
      `subscription { claimChanged { claim { ${Array.from({ length: 501 }, (_, i) => `a${i}: id`).join(' ')} } } }`,
      'QUERY_TOO_COMPLEX',
    ],
  ])('with %s is refused', async (_what, query, code) => {
    const { open, following } = server();
    const stream = await open(query);
    expect(stream.status).toBe(400);
    expect(stream.headers.get('content-type')).toMatch(/json/);
    expect(await codeOf(stream)).toBe(code);
    expect(following.streams.size).toBe(0);
  });

  it('a query may still be answered as one event', async () => {
    const stream = await server().open('{ claims { totalCount } }');
    expect((await stream.next()).data.data.claims.totalCount).toBeGreaterThan(27);
  });
});

describe('an error inside an event', () => {
  it('is masked and does not end the stream', async () => {
    const broken = new Set(['Broken']);
    const query = 'subscription { claimChanged { claim { note relations { totalCount } } } }';
    const pool = new Proxy(db.pool, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value;
        return async (statement: string | { text: string }, values?: unknown[]) => {
          const { text } = typeof statement === 'string' ? { text: statement } : statement;
          if (!text.includes('counts of nested lists') || broken.size === 0) return target.query(statement, values);
          broken.clear();
          throw new Error('SELECT secret');
        };
      },
    });
    const database = { ...db, pool, at: () => ({ ...db, pool }) };
    const stream = await server({ database }).open(query);
    await change(db, claim.id, { note: 'Broken' });
    await change(db, claim.id, { note: 'Whole' });
    const [failed, whole] = await stream.take(2);
    expect(failed?.data.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(failed)).not.toContain('secret');
    expect(whole?.data).toEqual({ data: { claimChanged: { claim: { note: 'Whole', relations: { totalCount: 0 } } } } });
    expect(logged.splice(0)).toEqual([expect.stringMatching(/^Request [0-9a-f-]{36} failed\. Error: SELECT secret$/)]);
  });

  it('is not sent while the database cannot be reached: the event follows once it can', async () => {
    let failures = 3;
    const unreachable = async () => {
      throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
    };
    const prisma = new Proxy(db.prisma, {
      get: (target, name) =>
        name === 'claim' && failures-- > 0
          ? { findMany: unreachable, findFirst: unreachable }
          : Reflect.get(target, name),
    });
    const stream = await server({ database: { ...db, prisma, at: () => ({ ...db, prisma }) } }).open(CHANGED);
    const sequence = await change(db, claim.id, { note: 'Late' });
    const event = await stream.next();
    expect(event.id).toBe(String(sequence));
    expect(seen(event)).toEqual(['REVISED', idOf(claim), 'Late']);
    expect(failures).toBeLessThan(1);
  });
});

describe('limits', () => {
  const limits = { streams: 3, streamsPerClient: 2 };

  it('for a client and for all are reported with a code, and a closed stream makes room', async () => {
    const { open, following } = server({ limits, proxies: 1 });
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    const first = await open(CHANGED, from('192.0.2.1'));
    await open(CHANGED, from('192.0.2.1'));
    const refused = await open(CHANGED, from('192.0.2.1'));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await refused.json()).errors).toEqual([
      {
        message: 'Each client may have at most 2 open streams. Close one of yours.',
        extensions: { code: 'TOO_MANY_STREAMS' },
      },
    ]);
    expect((await open(CHANGED, from('198.51.100.1, 192.0.2.2'))).status).toBe(200);
    const none = await open(CHANGED, from('192.0.2.3'));
    expect(none.status).toBe(429);
    expect((await none.json()).errors[0]?.message).toBe('This server allows at most 3 open streams. Try again later.');
    await first.close();
    expect(following.streams.size).toBe(2);
    expect((await open(CHANGED, from('192.0.2.1'))).status).toBe(200);
  });

  it('ignore forwarded addresses by default', async () => {
    const { open } = server({ limits });
    for (const [i, status] of [200, 200, 429].entries()) {
      const stream = await open(CHANGED, { headers: { 'x-forwarded-for': `192.0.2.${i}` } });
      expect(stream.status).toBe(status);
    }
  });

  it('do not count streams that were refused or closed', async () => {
    const { open, following } = server({ limits });
    for (let i = 0; i < 5; i++) await open(CHANGED, { variables: { after: 'x' } });
    const over = new AbortController();
    over.abort();
    expect(following.streams.size).toBe(0);
    for (let i = 0; i < 5; i++) await (await open(CHANGED)).close();
    expect(following.streams.size).toBe(0);
  });
});

describe('a stream that is idle', () => {
  it('is kept alive by comments', async () => {
    const stream = await server({ eventStream: { heartbeatMs: 50 } }).open(CHANGED);
    await stream.nothing(1_000);
    expect(stream.comments()).toBeGreaterThan(5);
    expect(stream.text()).toMatch(/^:\nretry: [12]\d{3}\n\n(:\n\n)+$/);
  });

  it('and not read is closed, so that nothing piles up for it', async () => {
    const { open, following } = server({ eventStream: { heartbeatMs: 50, patienceMs: 300 } });
    await open(CHANGED);
    expect(following.streams.size).toBe(1);
    await expect.poll(() => following.streams.size).toBe(0);
  });

  it('but read now and then stays open', async () => {
    const { open, following } = server({ eventStream: { heartbeatMs: 50, patienceMs: 500 } });
    const stream = await open(CHANGED);
    for (let i = 0; i < 10; i++) await stream.nothing(100);
    expect(following.streams.size).toBe(1);
  });
});

it('a stream that is closed while events are pending leaves no listener behind', async () => {
  const listening = async () =>
    (
      await db.pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE application_name = 'attested listener' AND datname = current_database()`,
      )
    ).rowCount;
  const stream = await server().open(CHANGED);
  for (const note of ['One', 'Two', 'Three', 'Four']) await change(db, claim.id, { note });
  expect(seen(await stream.next())).toEqual(['REVISED', idOf(claim), 'One']);
  expect(await listening()).toBe(1);
  await stream.close();
  await expect.poll(listening, { timeout: 10_000 }).toBe(0);
});

it('all streams end when the server stops, without being completed, and no new one is opened', async () => {
  const { open, following } = server();
  const streams = await Promise.all([open(CHANGED), open(CHANGED), open(CHANGED)]);
  const sequence = await change(db, claim.id, { note: 'The last' });
  for (const stream of streams) expect((await stream.next()).id).toBe(String(sequence));
  following.streams.close();
  expect(following.streams.size).toBe(0);
  for (const stream of streams) {
    expect(await stream.ended()).toEqual([]);
    expect(stream.text()).not.toContain('complete');
  }
  const refused = await open(CHANGED);
  expect(refused.status).toBe(503);
  expect(await codeOf(refused)).toBe('SERVICE_UNAVAILABLE');
});
