import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from './embedded.ts';

/** Starts a temporary PostgreSQL for tests and tools. It is empty, does not wait for the disk, and `stop` removes it. */
export async function startThrowaway(): Promise<{
  readonly url: string;
  /** The folder of the cluster. */
  readonly cluster: string;
  stop(): Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another user than this process
  const server = await startEmbedded(folder, false);
  return {
    url: server.url,
    cluster: server.cluster,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
