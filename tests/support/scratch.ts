import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import { atEnd } from './endings.ts';
import { onServer } from './postgres.ts';
import { endProcesses } from './processes-in.ts';

/** Folders within the folder of the run. None of them outlives the run. */

/**
 * Makes a folder for this test file, which is removed when the file is done. A process that still works in it then was
 * left behind: it is ended, and the file fails.
 */
export async function scratchFolder(name: string): Promise<string> {
  ofFile ??= openFolder(path.join(inject('runFolder'), 'file-')).then((folder) => {
    atEnd(() => closeFolder(folder));
    return folder;
  });
  return openFolder(path.join(await ofFile, `${name}-`));
}

/** The folder that contains all folders of one test file. */
let ofFile: Promise<string> | undefined;

async function openFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(prefix);
  await chmod(folder, 0o755); // PostgreSQL may run as another user than this process
  return folder;
}

async function closeFolder(folder: string): Promise<void> {
  ofFile = undefined;
  const left = await endProcesses(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  if (left.length > 0) throw new Error(`Left behind: ${left.map(({ command }) => command).join(', ')}.`);
}

/**
 * Makes something once for all test files: something that takes a while to make and that no test changes. The first file
 * that needs it makes it.
 *
 * @param make fills an empty folder
 * @returns the folder
 */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(inject('runFolder'), name);
  if (existsSync(folder)) return folder;
  // Others wait. The lock ends with the connection, even if the process that holds it crashes.
  await onServer(inject('serverUrl'), async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [folder]);
    if (existsSync(folder)) return;
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o755 });
    await make(unfinished);
    await rename(unfinished, folder);
  });
  return folder;
}
