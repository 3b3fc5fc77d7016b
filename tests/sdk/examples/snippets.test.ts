import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { bin, succeed } from '../../support/package.ts';
import { makeToken } from '../../support/tokens.ts';
import { projectWithExamples, start } from '../support/example.ts';
import type { Seen } from '../support/fault-proxy.ts';
import { startServers } from '../support/servers.ts';

/** The code of the README, sdk/examples/snippets. Each is run unchanged, and prints what its comments promise. */

const db = await freshDatabase();
const servers = await startServers(db);
afterAll(() => servers.close());
const curator = await makeToken(db, 'CURATOR', 'Ada');
const project = await projectWithExamples();
const snippets = readdirSync('sdk/examples/snippets').filter((file) => file !== 'attested.ts');

const run = (file: string, { url = servers.endpoint, token = curator } = {}) =>
  start(project, [file], { ATTESTED_URL: url, ATTESTED_TOKEN: token }).outcome;

/** The requests of a program whose first requests meet these faults. */
async function sentBy(file: string, fault: string): Promise<Record<string, unknown>[]> {
  const id = randomUUID();
  const { code, stdout } = await run(file, { url: `${servers.faults}/${encodeURIComponent(fault)}/${id}/graphql` });
  expect({ code, stdout }).toEqual({ code: 0, stdout: await promised(file) });
  const seen = (await (await fetch(`${servers.faults}/seen/${id}`)).json()) as Seen[];
  return seen.map(({ body }) => JSON.parse(body));
}

/** The output that a program promises in the comments after `// prints`. */
async function promised(file: string): Promise<string> {
  const [, lines] =
    /\/\/ prints\n((?:\/\/ (?!#).*\n)+)/.exec(await readFile(path.join('sdk/examples', file), 'utf8')) ?? [];
  return lines?.replaceAll('// ', '') ?? 'There is no "// prints".';
}

// The README shows a fixed address, but the server here has another.
const first = path.join(project, 'snippets/first.ts');
const text = await readFile(first, 'utf8');
await writeFile(first, text.replace("'http://localhost:4000/graphql'", `'${servers.endpoint}'`));

// The snippet that writes prints something else the second time.
describe('the code of the README', { shuffle: false }, () => {
  it('exists', () => expect(snippets.length).toBeGreaterThan(8));

  it.each(snippets)('%s prints what it promises', async (name) => {
    const file = `snippets/${name}`;
    expect(await run(file)).toEqual({ code: 0, stdout: await promised(file), stderr: '' });
  });

  it('asks who said how many were killed, and gets open ranges', async () => {
    expect((await run('snippets/first.ts')).stdout.split('\n')).toContain(
      '1401 null “more than 1,400 people were killed” the Israeli government',
    );
  });

  it('writes one claim, no matter how often it runs', async () => {
    await run('snippets/writing.ts');
    expect((await run('snippets/writing.ts')).stdout).toBe('DRAFT 12 true\n');
    const written = await db.prisma.claim.findMany({ where: { note: 'Made up, as an example.' } });
    expect(written).toMatchObject([{ wording: 'at least 12 people', value: 12, status: 'DRAFT', version: 1 }]);
  });

  it('explains why a reader may not write', async () => {
    const reader = await makeToken(db, 'READER', 'Grace');
    expect(await run('snippets/writing.ts', { token: reader })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^NotAllowedError .+\.\n$/),
    });
  });

  it('tries again if the server is busy', async () => {
    const sent = await sentBy('snippets/timeouts.ts', 'status:503');
    expect(sent.map(({ operationName }) => operationName)).toEqual(['Event', 'Event']);
  });

  it('sends an id in place of a document', async () => {
    const documentId = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
    expect(await sentBy('snippets/persisted.ts', 'pass')).toEqual([
      { documentId, operationName: 'Event', variables: { id: 'gaza-war' } },
    ]);
  });
});

it('the README’s command for Node 20 makes JavaScript that runs', async () => {
  const readme = await readFile('sdk/README.md', 'utf8');
  const [, command] = /`npx esbuild (timeline\.ts [^`]+)`/.exec(readme) as string[] as [string, string];
  await succeed(bin('esbuild'), command.split(' '), project);
  const { code, stdout } = await run('timeline.mjs');
  expect(code).toBe(0);
  expect(stdout).toContain('at least 43,001\n');
});
