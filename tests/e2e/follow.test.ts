import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect as openSocket, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp, makeRequestListener } from '../../server/app.ts';
import { connect, type Database } from '../../server/database/client.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { isUnreachable } from '../../server/errors.ts';
import { Follower } from '../../server/follow/follower.ts';
import { Streams } from '../../server/follow/streams.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { startedFolder } from '../support/data-folder.ts';
import { freshDatabase } from '../support/database.ts';
import { atEnd } from '../support/endings.ts';
import { claimNamed } from '../support/only.ts';
import { change } from '../support/revisions.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { type EventReader, type FollowOptions, follow } from '../support/stream.ts';
import { makeToken } from '../support/tokens.ts';

const CHANGED = `subscription ($filter: ClaimFilter, $after: ID) {
  claimChanged(filter: $filter, after: $after) { eventId kind version claim { id rank version } }
}`;
const RANK = `mutation ($input: RankClaimInput!) { rankClaim(input: $input) { __typename } }`;

const open: EventReader[] = [];
afterEach(async () => {
  for (const stream of open.splice(0)) await stream.close();
});
async function listen(url: string, options: FollowOptions = {}): Promise<EventReader> {
  const stream = await follow((target, init) => fetch(target, init), url, CHANGED, options);
  open.push(stream);
  return stream;
}

/** Two servers on one database of their own, and four claims to write to. */
async function twoServers(env: Record<string, string> = {}) {
  const db = await freshDatabase();
  const servers = [1, 2].map(() => startServer({ env: { DATABASE_URL: db.url, ...env } }));
  const urls = await Promise.all(servers.map(({ url }) => url));
  const claims = await db.prisma.claim.findMany({ orderBy: { id: 'asc' }, take: 4 });
  const token = await makeToken(db, 'CURATOR');
  /** Ranks a claim through one of the servers. */
  const rank = async (url: string, id: string) => {
    const { version, rank: is } = await db.prisma.claim.findUniqueOrThrow({ where: { id } });
    const input = {
      id: encodeGlobalId('Claim', id),
      version,
      rank: is === 'NORMAL' ? 'PREFERRED' : 'NORMAL',
      reason: 'made up',
    };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: RANK, variables: { input } }),
    });
    expect(await response.json()).toEqual({ data: { rankClaim: { __typename: 'ClaimWritten' } } });
  };
  return {
    db,
    servers: servers as [RunningServer, RunningServer],
    urls: urls as [string, string],
    claims,
    /** Writes through both servers at the same time, each claim through one of them. */
    write: (each: number) =>
      Promise.all(
        claims.map(async ({ id }, i) => {
          for (let n = 0; n < each; n++) await rank(urls[i % 2] as string, id);
        }),
      ),
  };
}

/** The positions in the log of the changes of claims after a position. */
async function logged({ prisma }: Database, after: bigint): Promise<string[]> {
  const where = { sequence: { gt: after }, entityType: 'CLAIM' } as const;
  const revisions = await prisma.revision.findMany({ where, orderBy: { sequence: 'asc' } });
  return revisions.map(({ sequence }) => String(sequence));
}

async function endOf({ prisma }: Database): Promise<bigint> {
  return (await prisma.revision.findFirstOrThrow({ orderBy: { sequence: 'desc' } })).sequence;
}

/** Follows until this many events have come. It breaks off at random points and resumes on either server. */
async function followBrokenly(urls: readonly string[], after: bigint, count: number): Promise<string[]> {
  const ids: string[] = [];
  let last = String(after);
  while (ids.length < count) {
    const url = urls[Math.floor(Math.random() * urls.length)] as string;
    const stream = await listen(url, { headers: { 'last-event-id': last } });
    const patience = Math.floor(Math.random() * 20);
    for (let i = 0; i < patience && ids.length < count; i++) {
      last = (await stream.next()).id;
      ids.push(last);
    }
    await stream.close();
  }
  return ids;
}

describe('two servers on one database', async () => {
  const { db, urls, claims, write } = await twoServers({ STREAMS_PER_CLIENT: '100' });

  it('send 200 writes from both sides in order and each exactly once, however often a client breaks off', async () => {
    const after = await endOf(db);
    const streams = await Promise.all([...urls, ...urls].map((url) => listen(url)));
    const here = await Promise.all(
      urls.map((url) =>
        listen(url, {
          variables: { filter: { article: [encodeGlobalId('Article', claims[0]?.articleId as string)] } },
        }),
      ),
    );
    const broken = [1, 2, 3].map(() => followBrokenly(urls, after, 200));
    await write(50);
    const expected = await logged(db, after);
    expect(expected).toHaveLength(200);
    for (const stream of streams) {
      const events = await stream.take(200);
      expect(events.map(({ id }) => id)).toEqual(expected);
      expect(events.map(({ data }) => data.errors)).toEqual(Array(200).fill(undefined));
      expect(new Set(events.map(({ data }) => data.data.claimChanged.kind))).toEqual(new Set(['RANKED']));
      // Each event shows the claim as that write left it.
      for (const { data } of events) expect(data.data.claimChanged.claim.version).toBe(data.data.claimChanged.version);
      await stream.nothing(50);
    }
    for (const ids of await Promise.all(broken)) expect(ids).toEqual(expected);
    const ofArticle = await db.prisma.claim.findMany({ where: { articleId: claims[0]?.articleId as string } });
    const ofThese = await db.prisma.revision.count({
      where: { sequence: { gt: after }, entityId: { in: ofArticle.map(({ id }) => id) } },
    });
    for (const stream of here) expect((await stream.take(ofThese)).length).toBe(ofThese);
  });

  it('lose nothing when their listening connections are ended', async () => {
    const after = await endOf(db);
    const streams = await Promise.all(urls.map((url) => listen(url)));
    const writing = write(15);
    // Both keep reconnecting until each has been ended twice.
    for (let ended = 0; ended < 4; await pause(10)) {
      const { rowCount } = await db.pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'attested listener' AND datname = current_database()`,
      );
      ended += rowCount ?? 0;
    }
    await writing;
    await write(5);
    const expected = await logged(db, after);
    expect(expected).toHaveLength(80);
    for (const stream of streams) expect((await stream.take(80)).map(({ id }) => id)).toEqual(expected);
  });
});

it('two servers lose nothing when PostgreSQL is killed and restarted', async () => {
  const folder = await startedFolder();
  let postgres = await startEmbedded(folder);
  atEnd(() => postgres.stop());
  const { url } = postgres;
  const servers = [1, 2].map(() => startServer({ env: { DATABASE_URL: url } }));
  const urls = await Promise.all(servers.map((server) => server.url));
  const db = connect(url);
  atEnd(() => db.close());
  const claims = await db.prisma.claim.findMany({ orderBy: { id: 'asc' }, take: 4 });
  const after = await endOf(db);
  const streams = await Promise.all([...urls, ...urls].map((server) => listen(server)));
  const count = { written: 0, failed: 0 };
  let isWriting = true;
  const writing = (async () => {
    while (isWriting) {
      const { id } = claims[count.written % 4] as { id: string };
      await change(db, id, { note: `Note ${count.written + count.failed}` }).then(
        () => count.written++,
        async (error) => {
          // Writes that the kill hits are tried again. The log shows what was written.
          if (!isUnreachable(error)) throw error;
          count.failed++;
          await pause(50);
        },
      );
    }
  })();
  const more = async (of: 'written' | 'failed', by: number) => {
    const enough = count[of] + by;
    await vi.waitUntil(() => count[of] >= enough, { timeout: 30_000 });
  };
  for (let i = 0; i < 3; i++) {
    await more('written', 10);
    const [pid] = (await readFile(path.join(postgres.cluster, 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGQUIT');
    await more('failed', 3);
    postgres = await startEmbedded(folder);
  }
  await more('written', 10);
  isWriting = false;
  await writing;
  const expected = await logged(db, after);
  expect(expected.length).toBeGreaterThanOrEqual(count.written);
  for (const stream of streams) {
    const events = await stream.take(expected.length);
    expect(events.map(({ id }) => id)).toEqual(expected);
    expect(events.map(({ data }) => data.errors)).toEqual(Array(expected.length).fill(undefined));
    await stream.close();
  }
});

describe('a server', () => {
  it('that is stopped ends its streams immediately, and another continues where it left off', async () => {
    const { db, servers, urls, claims } = await twoServers();
    const streams = await Promise.all([listen(urls[0]), listen(urls[0])]);
    const first = await change(db, claims[0]?.id as string, { note: 'One' });
    for (const stream of streams) expect((await stream.next()).id).toBe(String(first));
    servers[0].process.kill('SIGTERM');
    for (const stream of streams) {
      expect(await stream.ended()).toEqual([]);
      expect(stream.text()).not.toContain('complete');
    }
    expect(await servers[0].exited).toBe(0);
    const second = await change(db, claims[0]?.id as string, { note: 'Two' });
    for (const { lastEventId } of streams) {
      const stream = await listen(urls[1], { headers: { 'last-event-id': lastEventId() } });
      expect((await stream.next()).id).toBe(String(second));
    }
  });

  it('takes its limits from the environment, and makes room when a client is killed', async () => {
    const db = await freshDatabase();
    const server = startServer({ env: { DATABASE_URL: db.url, STREAMS: '2', STREAMS_PER_CLIENT: '1' } });
    const url = await server.url;
    const target = `${url}?${new URLSearchParams({ query: 'subscription { claimChanged { eventId } }' })}`;
    const client = spawn('curl', ['-sN', '-H', 'accept: text/event-stream', target], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => client.stdout.once('data', resolve));
    const refused = await listen(url);
    expect(refused.status).toBe(429);
    expect((await refused.json()).errors[0]?.extensions.code).toBe('TOO_MANY_STREAMS');
    client.kill('SIGKILL');
    await expect.poll(async () => (await listen(url)).status, { timeout: 15_000, interval: 200 }).toBe(200);
  });
});

describe('docs/following.md', async () => {
  const page = await readFile('docs/following.md', 'utf8');
  const db = await freshDatabase();
  const claim = await claimNamed(db, 'moscow-times-2024-11-15/killed-in-gaza');
  const url = startServer({ env: { DATABASE_URL: db.url } }).url;

  it.each<[string, string, string[], RegExp]>([
    ['curl', 'sh', ['/bin/sh', '-c'], /event: next\nid: \d+\ndata: \{"data":\{"claimChanged":\{"kind":"RANKED"/],
    [
      'an EventSource',
      'js',
      [process.execPath, '--experimental-eventsource', '--input-type=module', '-e'],
      new RegExp(`^\\d+ RANKED ${claim.wording}\\n`),
    ],
  ])('follows with %s', async (_what, language, [command, ...args], shown) => {
    const [, example] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page) as string[] as [string, string];
    const running = example.replace('http://localhost:4000/graphql', await url);
    expect(running).not.toBe(example);
    const client = spawn(command as string, [...args, running], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    onTestFinished(() => void process.kill(-(client.pid as number), 'SIGKILL'));
    let printed = '';
    client.stdout.on('data', (chunk) => (printed += chunk));
    const rank = ['PREFERRED', 'NORMAL'] as const;
    // Nothing shows when an EventSource is open, so writes go on until it shows one.
    for (let i = 0; !shown.test(printed); i++) {
      await change(db, claim.id, { rank: rank[i % 2] as 'NORMAL' });
      await pause(100);
    }
  });
});

describe('streams over sockets', async () => {
  const fresh = await freshDatabase();
  let reads = 0;
  const prisma = fresh.prisma.$extends({
    query: {
      revision: {
        async findMany({ args, query }) {
          reads++;
          return query(args);
        },
      },
    },
  }) as unknown as Database['prisma'];
  const db = { ...fresh, prisma };
  const claim = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');
  const log = { info: () => undefined, error: () => undefined };
  const following = {
    db,
    follower: new Follower(db, log, { pollMs: 3_600_000 }),
    streams: new Streams({ streams: 200, streamsPerClient: 200 }),
  };
  const app = createApp({ db, log, following, eventStream: { heartbeatMs: 200, patienceMs: 2_000 } });
  const server: Server = createServer({ keepAlive: true, keepAliveInitialDelay: 4_000 }, makeRequestListener(app));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const url = `http://127.0.0.1:${port}/graphql`;
  afterAll(() => {
    following.streams.close();
    server.closeAllConnections();
    server.close();
  });
  const none = () => expect.poll(() => following.streams.size, { timeout: 15_000 }).toBe(0);

  /** Selects a long note twenty times. */
  const LARGE = `subscription { claimChanged(after: "${await endOf(db)}") { eventId claim {
    ${Array.from({ length: 20 }, (_, i) => `note${i}: note`).join(' ')} } } }`;
  const request = (query: string) =>
    `GET /graphql?${new URLSearchParams({ query })} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`;
  const opened = async (query: string): Promise<Socket> => {
    const socket = openSocket(port, '127.0.0.1', () => socket.write(request(query)));
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('data', resolve));
    return socket;
  };

  // In all, more than the buffers between client and server can hold.
  beforeAll(async () => {
    for (let i = 0; i < 30; i++) await change(db, claim.id, { note: `${i}`.repeat(100_000) });
  });

  it('are gone when their client is killed', async () => {
    const clients = Array.from({ length: 5 }, () => {
      const target = `${url}?${new URLSearchParams({ query: 'subscription { claimChanged { eventId } }' })}`;
      return spawn('curl', ['-sN', target], { stdio: ['ignore', 'pipe', 'ignore'] });
    });
    await Promise.all(clients.map(({ stdout }) => new Promise((resolve) => stdout.once('data', resolve))));
    expect(following.streams.size).toBe(5);
    for (const client of clients) client.kill('SIGKILL');
    await none();
  });

  it('are gone when their client resets the connection, or leaves before the response', async () => {
    const socket = await opened('subscription { claimChanged { eventId } }');
    expect(following.streams.size).toBe(1);
    socket.resetAndDestroy();
    await none();
    for (let i = 0; i < 50; i++) {
      const early = openSocket(port, '127.0.0.1', () => {
        early.write(request('subscription { claimChanged { eventId } }'));
        setTimeout(() => early.destroy(), i / 2);
      });
      early.on('error', () => undefined);
    }
    await pause(300);
    await none();
  });

  it('are gone when their client stops reading, and are not buffered without limit until then', async () => {
    const sockets = await Promise.all(Array.from({ length: 3 }, () => opened(LARGE)));
    for (const socket of sockets) socket.pause();
    expect(following.streams.size).toBe(3);
    const heap = process.memoryUsage().heapUsed;
    await none();
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(100_000_000);
    for (const socket of sockets) socket.destroy();
  });

  it('are kept while their client reads slowly', async () => {
    const stream = await follow((target, init) => fetch(target, init), url, LARGE);
    open.push(stream);
    expect((await stream.take(30)).length).toBe(30);
    expect(following.streams.size).toBe(1);
  });

  it('share a single read of each write', async () => {
    const filter = { consistentWith: 7 };
    const streams = await Promise.all(Array.from({ length: 150 }, () => listen(url, { variables: { filter } })));
    const waiting = streams.map((stream) => stream.nothing(2_000));
    await pause(500);
    const before = reads;
    await change(db, claim.id, { note: 'For nobody' });
    await Promise.all(waiting);
    expect(reads - before).toBe(1);
  });
});
