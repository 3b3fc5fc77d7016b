import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Outcome } from './command.ts';
import { once, scratchFolder } from './scratch.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a program to its end. It does not get the variables that npm sets, so that it runs as in a user's shell. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/.test(name))),
    // Many programs print in colours in CI.
    NO_COLOR: '1',
  };
  return promisify(execFile)(program, args, { cwd, env, maxBuffer: 2 ** 26 }).then(
    (printed) => ({ code: 0, ...printed }),
    (error) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
}

/** Runs a program that has to succeed. @returns what it printed. */
export async function succeed(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, cwd);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** A program of a dependency, to be run with Node: `succeed(process.execPath, [bin('tsc'), '-p', '.'], folder)`. */
export const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

/** Runs `npm pack` in the SDK, which builds it: once for all test files. @returns the tarball. */
export async function pack(): Promise<string> {
  const folder = await once('packed', async (copy) => {
    // In a copy, so that the working tree stays as it is.
    const own = (file: string) => !['dist', 'node_modules', 'LICENSE', 'schema.graphql'].includes(path.basename(file));
    await cp(path.join(root, 'sdk'), path.join(copy, 'sdk'), { recursive: true, filter: own });
    for (const file of ['tsconfig.json', 'LICENSE', 'server/schema.graphql'])
      await cp(path.join(root, file), path.join(copy, file));
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    await succeed('npm', ['pack', '--pack-destination', copy], path.join(copy, 'sdk'));
  });
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  return path.join(folder, tarball as string);
}

/**
 * Makes a project for this test file in which only the packed SDK is installed, without the network and without a cache
 * of earlier installs. The SDK is installed once for all test files.
 */
export async function projectWithSdk(): Promise<string> {
  const tarball = await pack();
  const installed = await once('installed', async (project) => {
    await writeFile(path.join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
    const cache = await scratchFolder('cache');
    const quietly = ['--offline', '--no-audit', '--no-fund', '--cache', cache];
    await succeed('npm', ['install', ...quietly, tarball], project);
  });
  const project = await scratchFolder('project');
  await cp(installed, project, { recursive: true, verbatimSymlinks: true });
  return project;
}

/** Copies installed packages into a project, as if they had been installed there too. */
export async function add(project: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    const target = path.join(project, 'node_modules', name);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(root, 'node_modules', name), target, { recursive: true });
  }
}
