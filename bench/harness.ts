import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { createApp } from '../server/app.ts';
import { consoleLog as log } from '../server/log.ts';

/** Shared code of the benchmarks. They send queries through the whole HTTP application, in process, and take medians. */

/** How many times each query is measured, after two warm-up runs. */
const RUNS = 15;

export type Ask = (query: string, variables?: object) => Promise<{ data: unknown; errors?: unknown[] }>;

/** @param token sent with every request, if the queries are to be allowed to write */
export function asker(app: ReturnType<typeof createApp>, token?: string): Ask {
  return async (query, variables) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Awaited<ReturnType<Ask>>;
  };
}

/** Returns the median time of each query in milliseconds. A query that fails is logged and left out. */
export async function measure(ask: Ask, asked: Map<string, string>, runs = RUNS): Promise<Map<string, number>> {
  const medians = new Map<string, number>();
  for (const [name, query] of asked) {
    const times: number[] = [];
    for (let run = -2; run < runs; run++) {
      const start = performance.now();
      const { errors } = await ask(query);
      if (errors) {
        log.error(`${name}: ${JSON.stringify(errors)}`);
        break;
      }
      if (run >= 0) times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)];
    if (median !== undefined) medians.set(name, median);
  }
  return medians;
}

/** Runs an SQL file that inserts made-up rows, with this number of claims. */
export async function fill(url: string, file: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sql = await readFile(path.join(import.meta.dirname, file), 'utf8');
    await client.query(sql.replaceAll('$CLAIMS', String(count)));
    await client.query('SELECT tally.fold()');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
