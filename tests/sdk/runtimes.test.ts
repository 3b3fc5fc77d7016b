import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { projectWithSdk, run, succeed } from '../support/package.ts';
import { type Servers, startServers } from './support/servers.ts';

/** Runtimes other than Node. Each is tested if it is installed. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { deno: ['run', '--allow-net'], bun: ['run'] };

describe('the package does the same', () => {
  let servers: Servers;
  let project: string;
  let expected: unknown;

  const check = async (program: string, ...args: readonly string[]) =>
    JSON.parse(await succeed(program, [...args, 'check-runtime.mjs', servers.endpoint, servers.faults], project));

  beforeAll(async () => {
    servers = await startServers(await freshDatabase());
    project = await projectWithSdk();
    await cp('tests/sdk/support/check-runtime.mjs', path.join(project, 'check-runtime.mjs'));
    expected = await check(process.execPath);
  });
  afterAll(() => servers.close());

  it('in Node', () => {
    expect(expected).toEqual({
      wordings: expect.arrayContaining([expect.stringMatching(/\d/)]),
      claims: expect.any(Number),
      events: expect.any(Array),
      write: 'NotAllowedError',
      aborted: 'aborted 1',
      reset: 'network 2',
      half: 'network 1',
      stall: 'timeout 1',
      limited: 'rateLimited 1',
      addresses: ['TypeError', 'TypeError', 'TypeError', 'TypeError'],
      origin: 'none',
      refused: 'graphql 1',
    });
    const { claims, events } = expected as { claims: number; events: string[] };
    expect(claims).toBeGreaterThan(20);
    expect(new Set(events).size).toBe(4);
  });

  it.for(Object.entries(OTHERS))('in %s', async ([program, args], { skip }) => {
    const { code } = await run(program, ['--version'], project);
    // CI installs them: there, a missing one is an error, not a reason to skip the test.
    if (code !== 0 && process.env['CI']) throw new Error(`${program} is not installed.`);
    if (code !== 0) skip(`${program} is not installed.`);
    expect(await check(program, ...args)).toEqual(expected);
  });
});
