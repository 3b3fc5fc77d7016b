import { createServer } from 'node:http';
import { createApp, makeRequestListener } from '../../../server/app.ts';
import type { Database } from '../../../server/database/client.ts';
import { openFollowing } from '../../../server/follow/following.ts';
import { listen, shut } from '../../support/listen.ts';
import { startFaultProxy } from './fault-proxy.ts';

/** A server on a port, and a proxy in front of it that causes faults. */
export interface Servers {
  /** Address of the GraphQL endpoint. */
  readonly endpoint: string;
  /** Address of the proxy. */
  readonly faults: string;
  close(): Promise<void>;
}

export async function startServers(db: Database): Promise<Servers> {
  let closing = false;
  const log = {
    info: () => {},
    // Streams whose reader has gone may find that the database has gone as well.
    error: (message: string, reason?: unknown) => void (closing || console.error(message, reason)),
  };
  const following = openFollowing(db, log);
  const server = createServer(makeRequestListener(createApp({ db, log, following })));
  const endpoint = `${await listen(server)}/graphql`;
  const faults = await startFaultProxy(endpoint);
  return {
    endpoint,
    faults: faults.url,
    async close() {
      closing = true;
      following.streams.close();
      await faults.close();
      await shut(server);
    },
  };
}
