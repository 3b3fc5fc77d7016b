import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from './embedded.ts';

/** A PostgreSQL of its own for tests and tools: empty, without waits for the disk, gone after `stop`. */
export async function startThrowaway(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attested-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another user than this process
  const server = await startEmbedded(folder, false);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
