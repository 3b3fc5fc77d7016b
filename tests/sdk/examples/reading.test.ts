import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { testApi } from '../../support/api.ts';
import { freshDatabase } from '../../support/database.ts';
import { makeToken } from '../../support/tokens.ts';
import { writer } from '../../support/writes.ts';
import { projectWithExamples, start } from '../support/example.ts';
import { startServers } from '../support/servers.ts';

/** sdk/examples/reading.ts, run as a user would run it. The text is made up. */

const db = await freshDatabase();
const token = await makeToken(db, 'CURATOR');
const project = await projectWithExamples();
const servers = await startServers(db);
afterAll(() => servers.close());

it('accepts the figures that it is sure of, and says how many are left for a person', async () => {
  await writer(testApi(db, { token }))('recordOrganisation', {
    organisation: { name: 'Made-up Police', kind: 'OTHER' },
  });
  const text = 'At least 14 people were killed in Gaza on Sunday, the Made-up Police said.\nAnother 300 sang.\n';
  await writeFile(path.join(project, 'article.txt'), text);
  const run = (env: Record<string, string>) =>
    start(project, ['reading.ts', 'article.txt', 'gaza-war', '0'], { ATTESTED_URL: servers.endpoint, ...env }).outcome;
  const done = await run({ ATTESTED_TOKEN: token });
  expect(done.code).toBe(0);
  expect(done.stdout).toMatch(/^The Made-up Police said .*at least 14/i);
  expect(done.stdout).toMatch(/\n2 numbers: 1 accepted, 0 for you to decide on,\n/);
  const { rows } = await db.pool.query(`SELECT value, status, entry FROM claim WHERE entry = 'EXTRACTED'`);
  expect(rows).toEqual([{ value: 14, status: 'DRAFT', entry: 'EXTRACTED' }]);
  // Once more, there is nothing left to accept.
  expect((await run({ ATTESTED_TOKEN: token })).stdout).toMatch(/^2 numbers: 0 accepted/);
  expect(await run({ ATTESTED_TOKEN: await makeToken(db, 'READER') })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/A token with the role READER does not allow openReading/),
  });
});
