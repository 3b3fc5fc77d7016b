import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

/** The operating-system account that a process runs as. Undefined is the account of this process. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/**
 * Chooses the account for the embedded PostgreSQL, which refuses to run as root. Ordinary users run it under their own
 * account. Root runs it as the owner of the existing cluster, or else as the system user `postgres`, or else as `nobody`. No
 * user is ever created.
 */
export async function choosePostgresAccount(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findAccount('postgres') ?? findAccount('nobody') ?? { uid: 65_534, gid: 65_534 };
}

/** Whether the account may enter the folder. Tries it, so that every rule of the kernel counts. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd -P -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

function findAccount(name: string): Account {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : undefined;
}
