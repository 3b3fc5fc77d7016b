/** `node client.ts <file of requests> <address> <connections> <seconds>`: the load generator where there is no wrk. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { Load } from './load.ts';
import type { Request } from './servers.ts';

const [file = '', address = '', connections = '1', seconds = '1'] = process.argv.slice(2);
const requests: Request[] = JSON.parse(await readFile(file, 'utf8'));
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
const times: number[] = [];
let errors = 0;
let turn = 0;

const start = performance.now();
const end = start + Number(seconds) * 1_000;
await Promise.all(Array.from({ length: Number(connections) }, keepAsking));
agent.destroy();
times.sort((a, b) => a - b);
const percentile = (share: number) => times[Math.floor(times.length * share)] ?? 0;
const load: Load = {
  requests: times.length,
  seconds: (performance.now() - start) / 1_000,
  p50Ms: percentile(0.5),
  p99Ms: percentile(0.99),
  errors,
};
console.log(JSON.stringify(load));

async function keepAsking(): Promise<void> {
  while (performance.now() < end) {
    const sent = performance.now();
    const status = await ask(requests[turn++ % requests.length] as Request);
    times.push(performance.now() - sent);
    if (status !== 200) errors++;
  }
}

function ask({ path, body }: Request): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    http
      .request(address + path, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
        response.on('end', () => resolve(response.statusCode)).resume();
      })
      .on('error', reject)
      .end(body);
  });
}
