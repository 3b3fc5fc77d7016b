import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { once, scratchFolder } from './scratch.ts';
import { startServer } from './server.ts';

/** Data folders on which a server can be started. Preparing one takes longer than most tests that need one. */

/** A data folder on which a server was started before: its PostgreSQL holds the frozen ledger. */
export const startedFolder = () =>
  copyOf('started-data', async (DATA_DIR) => {
    const server = startServer({ env: { DATA_DIR } });
    await server.url;
    await server.stop();
  });

/** A data folder with a new, empty PostgreSQL: a first start on it does not have to create the cluster. */
export const bareFolder = () => copyOf('bare-data', async (folder) => (await startEmbedded(folder)).stop());

async function copyOf(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const original = await once(name, async (folder) => {
    await make(folder);
    for (const left of ['run', 'postgres/server.log']) await rm(path.join(folder, left), { recursive: true });
  });
  const copy = path.join(await scratchFolder('data'), 'data');
  // Node does not copy file owners, and PostgreSQL may run as another user. The files that it preallocates are mostly empty.
  const sparsely = process.platform === 'linux' ? ['--sparse=always'] : [];
  await promisify(execFile)('cp', ['-a', ...sparsely, original, copy]);
  return copy;
}
