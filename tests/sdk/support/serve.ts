import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { createApp, requestListener } from '../../../server/app.ts';
import { connect } from '../../../server/database/client.ts';
import { openFollowing } from '../../../server/follow/following.ts';
import { databaseOn, onServer } from '../../support/global-setup.ts';
import { makeToken } from '../../support/tokens.ts';
import { startFaultProxy } from './fault-proxy.ts';

/** The server and the proxy that the tests of the SDK talk to, from Node and from a browser alike. */

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the GraphQL endpoint. */
    endpoint: string;
    /** The address of the proxy that makes faults. */
    faults: string;
    /** A token of a curator. */
    curator: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { serverUrl, curatedTemplate } = project.getProvidedContext();
  const name = curatedTemplate.replace('_curated', `_sdk_${randomBytes(4).toString('hex')}`);
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${curatedTemplate}`));
  const db = connect(databaseOn(serverUrl, name));
  let closing = false;
  const log = {
    info: () => {},
    // Streams whose reader is gone find the database gone as well.
    error: (message: string, reason?: unknown) => void (closing || console.error(message, reason)),
  };
  const following = openFollowing(db, log);
  const server = createServer(requestListener(createApp({ db, log, following })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const faults = await startFaultProxy(endpoint);
  project.provide('endpoint', endpoint);
  project.provide('faults', faults.url);
  project.provide('curator', await makeToken(db, 'CURATOR'));
  return async () => {
    closing = true;
    following.streams.close();
    await faults.close();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await db.close();
  };
}
