import { lstat, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Creates folders safely when several processes do so at the same time. */

/** Whether there is anything at this path, including a broken link. */
export async function exists(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined)) !== undefined;
}

/** Creates a folder step by step, as Node's recursive mkdir never returns if the system answers ENOENT (below /proc). */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  await makeFolder(path.dirname(folder));
  await mkdir(folder, { mode: 0o755 }).catch(ignore('EEXIST'));
}

/**
 * Gives a finished folder its final name. A start that was killed before this leaves nothing under that name. If another
 * start was faster, its folder stays and this one is removed.
 */
export async function publish(unfinished: string, final: string): Promise<void> {
  await rename(unfinished, final).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true, force: true });
    ignore('EEXIST', 'ENOTEMPTY')(error);
  });
}

/** Returns a handler that ignores errors with these codes, and throws all others. */
export function ignore(...codes: string[]) {
  return (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
