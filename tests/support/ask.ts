import type { Answer } from './api.ts';
import type { RunningServer } from './server.ts';

/** Asks a server that was started, over HTTP. @returns the data of the answer */
export async function askServer({ url }: RunningServer, query: string): Promise<Answer> {
  const body = JSON.stringify({ query });
  const response = await fetch(await url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await response.json()) as { data: Answer }).data;
}

/** How many claims a server has: 28 with the frozen ledger. */
export async function claimsOf(server: RunningServer): Promise<number> {
  return (await askServer(server, '{ claims { totalCount } }')).claims.totalCount;
}
