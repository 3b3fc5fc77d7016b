import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { run } from '../support/package.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startServer } from '../support/server.ts';

/** The versions of Node that start the server: exactly those that `engines` allows. CI starts it with a real Node 20. */

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const scratch = await scratchFolder('nodes');

/** Runs a script of package.json as npm does, on this Node, which pretends to be another version. */
async function npmRun(script: string, version: string) {
  const folder = path.join(scratch, version);
  await mkdir(folder, { recursive: true });
  const disguise = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  await writeFile(path.join(folder, 'disguise.cjs'), disguise);
  const node = path.join(folder, 'node');
  await writeFile(node, `#!/bin/sh\nexec '${process.execPath}' --require '${folder}/disguise.cjs' "$@"\n`);
  await chmod(node, 0o755);
  return run('sh', ['-c', `PATH='${folder}':$PATH; ${scripts[script]}`], process.cwd());
}

describe('a version of Node that is too old', () => {
  it.each(['start', 'import', 'export', 'token'])('npm run %s: one sentence, and an exit code', async (script) => {
    expect(await npmRun(script, '18.20.8')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'attested: Attested needs Node.js 20.19+, 22.13+ or 24+, but this is 18.20.8.\n',
    });
  });

  it.each(['6.17.1', '20.18.3', '20.19.0', '21.7.3', '22.12.0', '22.13.0', '23.11.1', '24.0.0', '25.0.0', '100.0.0'])(
    '%s is accepted or refused as npm does',
    async (version) => {
      // Without arguments the command prints its usage, and ends with 2.
      const { code } = await npmRun('token', version);
      expect(code).toBe(semver.satisfies(version, engines.node) ? 2 : 1);
    },
  );
});

it('it also runs on a Node that does not strip types and lacks what is new in ECMAScript 2024', async () => {
  const older = path.join(scratch, 'older.cjs');
  await writeFile(older, 'delete Map.groupBy; delete Promise.withResolvers;');
  const { url: DATABASE_URL } = await freshDatabase('curated');
  const node = [process.execPath, '--no-experimental-strip-types', '--require', older] as const;
  const server = startServer({ command: [...node, 'server/run.cjs', 'main.ts'], env: { DATABASE_URL } });
  const url = await server.url;

  const folder = 'server/playground/questions';
  for (const file of readdirSync(folder)) {
    const body = JSON.stringify({ query: readFileSync(path.join(folder, file), 'utf8') });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json(), file).toEqual({ data: expect.any(Object) });
  }
});
