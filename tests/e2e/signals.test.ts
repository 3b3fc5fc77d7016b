import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { enterAsGuest } from '../../server/database/embedded/guests.ts';
import { DATABASE, makeConnectionString } from '../../server/database/embedded/socket.ts';
import { startedFolder } from '../support/data-folder.ts';
import { listen } from '../support/listen.ts';
import { postgresOn, processes } from '../support/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { type RunningServer, signalGroup, startServer } from '../support/server.ts';

/** The signals that supervisors, containers and terminals send. Neither the server nor PostgreSQL may be left running. */

const scratch = await scratchFolder('signals');

let folders = 0;
const newFolder = () => path.join(scratch, `data-${++folders}`);
/** The data folder of the tests that do not need one of their own. */
const ledger = await startedFolder();

/** Longer than the interval within which signals count as one. */
const apartMs = 400;
/** Repeats a signal until the server has ended: a busy server may take the first two for one. */
async function insist({ exited }: RunningServer, send: () => void): Promise<void> {
  let hasEnded = false;
  void exited.then(() => (hasEnded = true));
  while (!hasEnded) {
    send();
    await Promise.race([exited, setTimeout(apartMs)]);
  }
}
const soon = { timeout: 20_000, interval: 100 };
const nothingRuns = (folder: string) => vi.waitFor(() => expect(postgresOn(folder)).toEqual([]), soon);

/** @param shell the shell in which npm runs scripts: some stay while their program runs, others are replaced by it */
function npmStart(shell = 'sh', DATA_DIR = ledger): RunningServer {
  return startServer({ command: ['npm', 'start'], env: { DATA_DIR, npm_config_script_shell: shell } });
}

/** The process that runs the server below npm: the last in the chain of processes of npm's group. */
function serverBelow(npm: RunningServer): number {
  const group = processes().filter((it) => it.group === npm.process.pid);
  const [last] = group.filter(({ pid }) => !group.some(({ parent }) => parent === pid));
  return last?.pid ?? expect.fail('npm has started nothing');
}

/** The mode of the last shutdown of PostgreSQL, as its log names it. */
function lastShutdown(folder: string): string | undefined {
  const log = readFileSync(path.join(folder, 'postgres/server.log'), 'utf8');
  return [...log.matchAll(/received (\w+) shutdown request/g)].at(-1)?.[1];
}

describe('npm start', () => {
  it.each([
    ['SIGTERM', 'npm', 'sh'],
    ['SIGINT', 'npm', 'bash'],
    ['SIGTERM', 'its whole group', 'bash'],
    ['SIGINT', 'its whole group', 'sh'],
  ] as const)('%s to %s stops the server and PostgreSQL (run by %s)', async (signal, whom, shell) => {
    const npm = npmStart(shell);
    await npm.url;
    if (whom === 'npm') npm.process.kill(signal);
    // The server gets the signal twice, since npm passes it on, and takes it for one.
    else signalGroup(npm, signal);
    expect(await npm.exited).toBe(0);
    expect(postgresOn(ledger)).toEqual([]);
    expect(lastShutdown(ledger)).toBe('fast');
  });

  it('SIGTERM to the process that npm started stops it, and npm with it', async () => {
    const npm = npmStart();
    await npm.url;
    process.kill(serverBelow(npm), 'SIGTERM');
    expect(await npm.exited).toBe(0);
    expect(postgresOn(ledger)).toEqual([]);
  });

  it('SIGTERM to every process, including PostgreSQL, leaves none and loses nothing', async () => {
    const npm = npmStart();
    await npm.url;
    const server = serverBelow(npm);
    const all = processes().filter(({ pid, command }) => pid === server || command.includes(ledger));
    expect(all.length).toBeGreaterThanOrEqual(3); // the server, PostgreSQL, and the shell that watches PostgreSQL
    for (const { pid } of [...all, { pid: npm.process.pid as number }]) process.kill(pid, 'SIGTERM');
    expect(await npm.exited).toBe(0);
    await nothingRuns(ledger);

    const next = npmStart();
    await next.url;
    expect(next.output()).not.toContain('new records');
    next.process.kill('SIGTERM');
    await next.exited;
  });
});

describe('a second signal ends the server immediately', () => {
  it.each(['SIGTERM to npm', 'Ctrl-C in the terminal'])('%s, while the server waits for a request', async (what) => {
    const npm = npmStart();
    const { port } = new URL(await npm.url);
    const send = () => (what === 'SIGTERM to npm' ? npm.process.kill('SIGTERM') : signalGroup(npm, 'SIGINT'));
    const half = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    half.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{');
    await setTimeout(apartMs); // long enough for the server to read the request
    await insist(npm, send);
    expect(npm.process.signalCode).toBe(what === 'SIGTERM to npm' ? 'SIGTERM' : 'SIGINT');
    await nothingRuns(ledger);
    expect(lastShutdown(ledger)).toBe('immediate');
  });

  it('while PostgreSQL makes its files', async () => {
    const DATA_DIR = newFolder();
    const server = startServer({ env: { DATA_DIR } });
    await vi.waitFor(() => expect(readdirSync(DATA_DIR).join()).toContain('postgres.new'), soon);
    await insist(server, () => server.process.kill('SIGTERM'));
    expect(server.process.signalCode).toBe('SIGTERM');
    await nothingRuns(DATA_DIR);
    await startServer({ env: { DATA_DIR } }).url;
  });

  it('while PostgreSQL starts', async () => {
    const DATA_DIR = newFolder();
    const server = startServer({ env: { DATA_DIR } });
    await vi.waitFor(() => expect(readdirSync(path.join(DATA_DIR, 'postgres'))).toContain('postmaster.pid'), soon);
    await insist(server, () => server.process.kill('SIGTERM'));
    await nothingRuns(DATA_DIR);
    await startServer({ env: { DATA_DIR } }).url;
  });

  it('while a database of another server does not answer', async () => {
    const silent = createServer();
    const { port } = new URL(await listen(silent));
    const reached = new Promise((resolve) => silent.once('connection', resolve));
    const server = startServer({ env: { DATABASE_URL: `postgresql://me@127.0.0.1:${port}/ledger` } });
    await reached;
    await insist(server, () => server.process.kill('SIGTERM'));
    expect(server.process.signalCode).toBe('SIGTERM');
    silent.close();
  });
});

describe('kill -9', () => {
  it('of the process that npm started leaves no PostgreSQL', async () => {
    const npm = npmStart();
    await npm.url;
    expect(postgresOn(ledger)).not.toEqual([]);
    process.kill(serverBelow(npm), 'SIGKILL');
    await npm.exited;
    await nothingRuns(ledger);
  });

  it('with a guest connected: PostgreSQL stops when the guest has finished, and the next start waits for it', async () => {
    const server = startServer({ env: { DATA_DIR: ledger } });
    await server.url;
    const socket = path.join(ledger, 'run');
    const guest = await enterAsGuest({ socket, folder: path.join(ledger, 'postgres') });
    const work = new pg.Client({ connectionString: makeConnectionString(socket, DATABASE) });
    await work.connect();
    server.process.kill('SIGKILL');
    await server.exited;
    await vi.waitFor(() => expect(lastShutdown(ledger)).toBe('smart'), soon);

    const next = startServer({ env: { DATA_DIR: ledger } });
    const counted = await work.query<{ claims: number }>('SELECT count(*)::int AS claims FROM claim');
    expect(counted.rows).toEqual([{ claims: 28 }]);
    await work.end();
    await guest?.stop();
    await next.url;
    expect(lastShutdown(ledger)).toBe('smart');
    next.process.kill('SIGTERM');
    expect(await next.exited).toBe(0);
  });

  it('of the server and the shell that watches PostgreSQL: the next start takes PostgreSQL over', async () => {
    const server = startServer({ env: { DATA_DIR: ledger } });
    await server.url;
    const watching = processes().filter(({ command }) => command.includes(ledger) && /^\S*sh -c/.test(command));
    expect(watching).toHaveLength(1);
    for (const { pid } of watching) process.kill(pid, 'SIGKILL');
    server.process.kill('SIGKILL');
    await server.exited;
    const [left] = postgresOn(ledger);
    expect(left).toContain('postgres');

    const next = startServer({ env: { DATA_DIR: ledger } });
    await next.url;
    expect(next.output()).not.toContain('new records');
    next.process.kill('SIGTERM');
    expect(await next.exited).toBe(0);
    expect(postgresOn(ledger)).toEqual([]);
  });
});

it('SIGTERM to npm ends an import as well, with 143', async () => {
  const command = ['npm', 'run', 'import', '--', 'articles', path.resolve('data'), '--yes'] as const;
  const npm = startServer({ command, env: { DATA_DIR: ledger } });
  await vi.waitFor(() => expect(postgresOn(ledger)).not.toEqual([]), soon);
  npm.process.kill('SIGTERM');
  expect(await npm.exited).toBe(143);
  expect(postgresOn(ledger)).toEqual([]);
});
