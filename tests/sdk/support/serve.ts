import './schema-again.ts';

import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { connect } from '../../../server/database/client.ts';
import { databaseOn, onServer } from '../../support/postgres.ts';
import { makeToken } from '../../support/tokens.ts';
import { startServers } from './servers.ts';

/** The server and the proxy that the tests of the SDK use, both in Node and in a browser. */

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the GraphQL endpoint. */
    endpoint: string;
    /** The address of the proxy that causes faults. */
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
  const { endpoint, faults, close } = await startServers(db);
  project.provide('endpoint', endpoint);
  project.provide('faults', faults);
  project.provide('curator', await makeToken(db, 'CURATOR'));
  return async () => {
    await close();
    await db.close();
  };
}
