import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testApi } from '../../support/api.ts';
import { freshDatabase } from '../../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../../support/made-up-writes.ts';
import { startServer } from '../../support/server.ts';
import { makeToken } from '../../support/tokens.ts';
import { writer } from '../../support/writes.ts';
import { nobodyThere, projectWithExamples, type RunningExample, start } from '../support/example.ts';

/** sdk/examples/follower.ts, run as a user would run it. Everything written here is made up. */

const project = await projectWithExamples();
const db = await freshDatabase();
const write = writer(testApi(db, { token: await makeToken(db, 'CURATOR', 'Ada') }));
const { claims } = await recordMadeUp(write, [madeUpClaim(7, { event: 'gaza-war' })]);
const claim = claims[0];

/** What was written, as the follower prints it after the id and the time of a change. */
const written: string[] = [];
/** Changes the rank of the claim. */
async function rank(): Promise<void> {
  const version = written.length + 1;
  const reason = `Change ${version}, made up.`;
  const input = { id: claim.id, version, rank: version % 2 ? 'PREFERRED' : 'NORMAL', reason };
  expect(await write('rankClaim', input)).toMatchObject({ __typename: 'ClaimWritten' });
  written.push(`ranked: “7 made-up people” (7), The Moscow Times, in its own voice. By Ada: ${reason}`);
}

const follow = (url: string) => start(project, ['follower.ts', 'gaza-war', 'state'], { ATTESTED_URL: url });
const linesOf = ({ printed }: RunningExample) => printed.stdout.split('\n').slice(0, -1);
const told = (follower: RunningExample) =>
  linesOf(follower).map((line) => line.replace(/^\d+ \d{4}-\d\d-\d\dT[\d:.]+Z /, ''));
/** Waits until the follower has printed the last change. */
const upToDate = (follower: RunningExample) =>
  expect.poll(() => told(follower).at(-1), { timeout: 30_000 }).toBe(written.at(-1));
const state = async () => Number(await readFile(path.join(project, 'state'), 'utf8'));

async function stop(follower: RunningExample): Promise<void> {
  follower.process.kill('SIGINT');
  expect((await follower.outcome).code).toBe(0);
}

it('the follower prints each change once, even if the server or the follower itself stops', async () => {
  const server = startServer({ env: { DATABASE_URL: db.url } });
  const url = await server.url;

  // Without a state it begins with the next change. Nothing shows when it is ready, so writes go on until it prints one.
  let follower = follow(url);
  while (linesOf(follower).length === 0) {
    await rank();
    await pause(100);
  }
  await upToDate(follower);
  const first = written.indexOf(told(follower)[0] as string);
  expect(follower.printed.stderr).toBe(`Following the claims about gaza-war at ${url}.\n`);

  // The server is killed, and something is written before it is back.
  server.process.kill('SIGKILL');
  await server.exited;
  await expect
    .poll(() => follower.printed.stderr, { timeout: 30_000 })
    .toMatch(/\nClaimChanged: .+ Connecting again in \d+ ms\.\n/);
  await rank();
  const again = startServer({ env: { DATABASE_URL: db.url, PORT: new URL(url).port } });
  expect(await again.url).toBe(url);
  await rank();
  await upToDate(follower);
  await stop(follower);
  expect(told(follower)).toEqual(written.slice(first));
  const last = await state();
  expect(linesOf(follower).at(-1)).toMatch(new RegExp(`^${last} `));

  // Changes made while it is stopped come first when it continues, and nothing comes twice.
  await rank();
  await rank();
  follower = follow(url);
  await upToDate(follower);
  await rank();
  await upToDate(follower);
  await stop(follower);
  expect(told(follower)).toEqual(written.slice(-3));
  expect(follower.printed.stderr).toBe(`Following the claims about gaza-war at ${url}, from after change ${last}.\n`);
  const { sequence } = await db.prisma.revision.findFirstOrThrow({ orderBy: { sequence: 'desc' } });
  expect(await state()).toBe(Number(sequence));
});

it('the follower reports that it cannot begin', async () => {
  const { code, stdout, stderr } = await follow(await nobodyThere()).outcome;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n').slice(1)).toEqual([
    ...Array(3).fill(expect.stringMatching(/ECONNREFUSED.* Connecting again in \d+ ms\.$/)),
    expect.stringMatching(/^ClaimChanged: .*ECONNREFUSED[^ ]* [\d.:]+$/),
  ]);
});
