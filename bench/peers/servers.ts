import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../server/config.ts';
import { consoleLog as log } from '../../server/log.ts';
import type { BenchDatabase } from './database.ts';
import { type Row, readRows, type Workload } from './workloads.ts';

/** The servers that are compared. Each is a process of its own, set up for production. */

export const PEERS = ['attested', 'postgraphile', 'by-hand'] as const;
export type Peer = (typeof PEERS)[number];

export interface Request {
  readonly path: string;
  /** The body of a POST. Undefined for a GET. */
  readonly body?: string;
}

export interface RunningPeer {
  readonly peer: Peer;
  readonly pid: number;
  readonly port: number;
  readonly database: BenchDatabase;
  /** How long it took from its start until it was ready. */
  readonly startSeconds: number;
  stop(): Promise<void>;
}

interface Program {
  readonly command: readonly string[];
  /** What it prints when it is ready, with its port. */
  readonly ready: RegExp;
}

const here = import.meta.dirname;
const programs: Record<Peer, Program> = {
  attested: {
    command: ['--max-semi-space-size=32', '--max-old-space-size=1024', 'server/run.cjs', 'main.ts'],
    ready: /running at http:\/\/localhost:(\d+)/,
  },
  postgraphile: { command: [path.join(here, 'postgraphile.mjs')], ready: /listening on (\d+)/ },
  'by-hand': { command: [path.join(here, 'by-hand.ts')], ready: /listening on (\d+)/ },
};

/** Starts a server on a free port. What it prints later goes to standard error. */
export function startPeer(peer: Peer, database: BenchDatabase): Promise<RunningPeer> {
  if (peer === 'postgraphile') installPostgraphile();
  const { command, ready } = programs[peer];
  const start = performance.now();
  const server = spawn(process.execPath, command, {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: database.url, PORT: '0', NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk;
      const port = ready.exec(printed)?.[1];
      if (port === undefined) return;
      const stop = () => {
        server.kill('SIGTERM');
        return ended;
      };
      const startSeconds = (performance.now() - start) / 1_000;
      resolve({ peer, pid: server.pid as number, port: Number(port), database, startSeconds, stop });
    });
    server.on('error', reject);
    void ended.then(() => reject(new Error(`${peer} ended before it was ready:\n${printed}`)));
  });
}

/** Installs PostGraphile in this folder. The project itself does not depend on it. */
function installPostgraphile(): void {
  if (existsSync(path.join(here, 'node_modules/postgraphile'))) return;
  log.info('Installing PostGraphile in bench/peers/. This is done once.');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('PostGraphile could not be installed. Leave it out with --peers attested,by-hand');
}

/** Makes the requests of a workload, one for each of its rows. */
export async function makeRequests(running: RunningPeer, workload: Workload): Promise<Request[]> {
  const rows = await readRows(running.database.pool, workload);
  if (rows.length === 0) throw new Error(`There is nothing to ask for in the workload ${workload.name}.`);
  return Promise.all(rows.map((row) => makeRequest(running, workload, row)));
}

async function makeRequest(running: RunningPeer, workload: Workload, row: Row): Promise<Request> {
  const inOneLine = (query: string) => query.replaceAll(/\s+/g, ' ');
  const post = (query: string, variables: object) => ({
    path: '/graphql',
    body: JSON.stringify({ query: inOneLine(query), variables }),
  });
  switch (running.peer) {
    case 'attested':
      return post(workload.query, workload.variables(row));
    case 'postgraphile': {
      const ask = (query: string, variables: object) => send(running, post(query, variables));
      return post(workload.postgraphile, await workload.postgraphileVariables(row, ask));
    }
    case 'by-hand':
      return { path: workload.path(row) };
  }
}

/** Sends one request and returns the answer. */
export async function send({ peer, port }: RunningPeer, { path: target, body }: Request): Promise<object> {
  const response = await fetch(`http://127.0.0.1:${port}${target}`, {
    ...(body !== undefined && { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":'))
    throw new Error(`${peer} answered ${response.status} to ${body ?? target}:\n${text.slice(0, 2_000)}`);
  return JSON.parse(text);
}
