import { lstat, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Folders that are made once, whoever comes first. */

/** Whether something of this name is there, a link that leads nowhere included. */
export async function exists(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined)) !== undefined;
}

/** Step by step, since Node's recursive mkdir never returns where the system answers ENOENT (below /proc). */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  await makeFolder(path.dirname(folder));
  await mkdir(folder, { mode: 0o755 }).catch(ignore('EEXIST'));
}

/**
 * Gives a finished folder its final name. A start that is killed before leaves nothing under that name; where another
 * start was faster, its folder stays and this one goes.
 */
export async function publish(unfinished: string, final: string): Promise<void> {
  await rename(unfinished, final).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true, force: true });
    ignore('EEXIST', 'ENOTEMPTY')(error);
  });
}

/** Passes over the errors of these codes, and throws all others. */
export function ignore(...codes: string[]) {
  return (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
