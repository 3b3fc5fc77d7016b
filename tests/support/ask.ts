import type { Answer } from './api.ts';
import type { RunningServer } from './server.ts';

/** Sends a query to a running server over HTTP. @returns the data of the response */
export async function askServer({ url }: RunningServer, query: string): Promise<Answer> {
  const body = JSON.stringify({ query });
  const response = await fetch(await url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await response.json()) as { data: Answer }).data;
}

/** The number of claims on a server: 28 with the frozen ledger. */
export async function claimsOf(server: RunningServer): Promise<number> {
  return (await askServer(server, '{ claims { totalCount } }')).claims.totalCount;
}
