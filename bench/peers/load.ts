import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Request } from './servers.ts';

/**
 * Sends requests over and over, from a process of its own: wrk if it is installed, because it needs the least CPU beside the
 * servers, and otherwise `client.ts`.
 */

/** What a load generator saw. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Responses that are not 200, and connections that broke. */
  readonly errors: number;
}

/** Requests in the form that a load generator reads. */
export interface Ammunition {
  /** Sends the requests in turn for this long, on this many connections, each of which waits for its answer. */
  fire(options: { readonly port: number; readonly connections: number; readonly seconds: number }): Promise<Load>;
  remove(): Promise<void>;
}

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
export const generator = hasWrk ? 'wrk' : 'node:http';

export async function pack(requests: readonly Request[]): Promise<Ammunition> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-bench-'));
  const file = path.join(folder, hasWrk ? 'requests.lua' : 'requests.json');
  await writeFile(file, hasWrk ? writeLua(requests) : JSON.stringify(requests));
  return {
    async fire({ port, connections, seconds }) {
      const address = `http://127.0.0.1:${port}`;
      const [program, ...options] = hasWrk
        ? ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', file, address]
        : [
            process.execPath,
            path.join(import.meta.dirname, 'client.ts'),
            file,
            address,
            `${connections}`,
            `${seconds}`,
          ];
      const load = readResult(await run(program as string, options));
      if (load.errors > 0) throw new Error(`${load.errors} of ${load.requests} requests to port ${port} failed.`);
      return load;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The generators print their result as one line of JSON, the last that they print. */
function readResult(output: string): Load {
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

function writeLua(requests: readonly Request[]): string {
  const quote = (text: string) => `[==[${text}]==]`;
  const formatted = requests.map(({ path: target, body }) =>
    body === undefined
      ? `wrk.format('GET', ${quote(target)})`
      : `wrk.format('POST', ${quote(target)}, { ['content-type'] = 'application/json' }, ${quote(body)})`,
  );
  return `
local requests
local turn = 0
function init() requests = { ${formatted.join(',\n')} } end
function request() turn = turn % #requests + 1; return requests[turn] end
function done(summary, latency)
  local e = summary.errors
  print(string.format('{"requests":%d,"seconds":%.6f,"p50Ms":%.4f,"p99Ms":%.4f,"errors":%d}', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    e.connect + e.read + e.write + e.status + e.timeout))
end`;
}

function run(program: string, options: readonly string[]): Promise<string> {
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${program} ended with ${code}.`))));
  });
}
