import { open } from 'node:fs/promises';
import path from 'node:path';
import type { BenchDatabase } from './database.ts';
import { pack } from './load.ts';
import { readCpuMs, readPostgresCpuMs } from './processes.ts';
import { type Request, type RunningPeer, send } from './servers.ts';

/** What takes part in a comparison: requests to a server. */
export interface Contestant {
  readonly running: RunningPeer;
  readonly requests: readonly Request[];
}

/** What one round of one contestant cost. */
export interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time for one request, of the server's process and of PostgreSQL. */
  readonly nodeMs: number;
  readonly postgresMs: number;
}

export interface Effort {
  readonly rounds: number;
  /** How long each half of a round lasts: many connections for requests per second and CPU, then one for the times. */
  readonly seconds: number;
  readonly connections: number;
}

/**
 * Measures contestants against each other in rounds. In each round every contestant has a turn, in an order that changes, so
 * that a machine whose speed drifts treats all of them alike.
 * @returns the rounds of each contestant, in the order of the contestants
 */
export async function measureRounds(contestants: readonly Contestant[], effort: Effort): Promise<Round[][]> {
  const packed = await Promise.all(
    contestants.map(async (one) => ({ ...one, ammunition: await pack(one.requests), rounds: [] as Round[] })),
  );
  const { seconds, connections } = effort;
  try {
    for (let round = -1; round < effort.rounds; round++) {
      for (const i of packed.keys()) {
        const one = packed[(i + Math.max(round, 0)) % packed.length] as (typeof packed)[number];
        const { pid, port, database } = one.running;
        const fire = (connections: number) => one.ammunition.fire({ port, connections, seconds });
        const [node, postgres] = [await readCpuMs(pid), await readPostgresCpuMs(database.cluster)];
        const many = await fire(connections);
        const nodeMs = ((await readCpuMs(pid)) - node) / many.requests;
        const postgresMs = ((await readPostgresCpuMs(database.cluster)) - postgres) / many.requests;
        if (round < 0) continue; // The first round warms everything up.
        const { p50Ms, p99Ms } = await fire(1);
        one.rounds.push({ perSecond: many.requests / many.seconds, p50Ms, p99Ms, nodeMs, postgresMs });
      }
    }
  } finally {
    await Promise.all(packed.map(({ ammunition }) => ammunition.remove()));
  }
  return packed.map(({ rounds }) => rounds);
}

/** How many requests are sent to count their statements. */
const COUNTED_REQUESTS = 10;

/** Counts the statements that a request takes, from PostgreSQL's log. BEGIN and COMMIT count as well. */
export async function countStatements({ running, requests }: Contestant): Promise<number> {
  const { database } = running;
  await setLogging(database, 'all');
  const log = path.join(database.cluster, 'server.log');
  const before = await countLogged(log);
  for (let i = 0; i < COUNTED_REQUESTS; i++) await send(running, requests[i % requests.length] as Request);
  const counted = (await countLogged(log)) - before;
  await setLogging(database, 'none');
  return counted / COUNTED_REQUESTS;
}

/** A connection reads a new setting before its next statement, but the server takes a moment to tell it. */
const SETTING_TAKES_MS = 300;

async function setLogging({ pool }: BenchDatabase, statements: 'all' | 'none'): Promise<void> {
  await pool.query(`ALTER SYSTEM SET log_statement = '${statements}'`);
  await pool.query('SELECT pg_reload_conf()');
  await new Promise((resolve) => setTimeout(resolve, SETTING_TAKES_MS));
}

async function countLogged(log: string): Promise<number> {
  await using file = await open(log);
  let count = 0;
  for await (const line of file.readLines()) if (/ LOG: {2}(execute|statement)/.test(line)) count++;
  return count;
}
