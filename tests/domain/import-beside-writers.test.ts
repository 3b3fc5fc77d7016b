import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCurated, readCurated } from '../../server/domain/files/import-curated.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { frozenFolder } from '../support/fixture.ts';
import { only } from '../support/only.ts';
import { scratchFolder } from '../support/scratch.ts';
import { makeToken } from '../support/tokens.ts';

/** The curated files are imported at every start. What curators have written since must survive that. */

const db = await freshDatabase('curated');
const { ask } = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
const scratch = await scratchFolder('beside');
const data = path.join(scratch, 'data');
await cp(frozenFolder, data, { recursive: true });
const file = path.join(data, 'articles/moscow-times-2024-11-15.yaml');
const start = async () => importCurated(db.prisma, await readCurated(data));
const claim = async (key: string) =>
  only(await db.prisma.claim.findMany({ where: { key, article: { slug: 'moscow-times-2024-11-15' } } }));
const idOf = async (key: string) => Buffer.from(`Claim:${(await claim(key)).id}`).toString('base64url');

async function write(name: string, type: string, input: object): Promise<void> {
  const answer = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on WriteError { message } } }`,
    { input },
  );
  expect(answer[name].__typename, answer[name].message).toMatch(/Written$|Merged$/);
}

// Each test continues from the state that the previous one left.
describe('a start of the server after curators wrote', { shuffle: false }, () => {
  it('changes nothing that was revised, retracted, recorded, renamed or merged', async () => {
    const version = async (key: string) => (await claim(key)).version;
    await write('reviseClaim', 'ReviseClaimInput', {
      id: await idOf('held-alive'),
      version: await version('held-alive'),
      reason: 'A made-up correction.',
      changes: { composition: 'made up' },
    });
    await write('retractClaim', 'RetractClaimInput', {
      id: await idOf('killed-in-gaza'),
      version: await version('killed-in-gaza'),
      reason: 'A made-up retraction.',
    });
    await write('recordClaim', 'RecordClaimInput', {
      article: 'moscow-times-2024-11-15',
      claim: {
        key: 'made-up',
        measure: 'INJURED',
        countType: 'INCIDENT',
        quantifier: 'EXACT',
        value: 3,
        wording: 'three people',
        event: 'gaza-war',
        population: 'everyone',
      },
    });
    await write('reviseEvent', 'ReviseEventInput', {
      id: 'gaza-war',
      version: 1,
      reason: 'A made-up name.',
      changes: { name: 'A made-up name' },
    });
    await write('mergePeople', 'MergePeopleInput', {
      from: 'alexander-lobanov',
      fromVersion: 1,
      into: 'alexander-trufanov',
      intoVersion: 1,
      reason: 'A made-up merge.',
    });
    const revisions = await db.prisma.revision.count();
    expect(await start()).toMatchObject({ created: 0, updated: 0, retracted: 0 });
    expect(await db.prisma.revision.count()).toBe(revisions);
    expect(await claim('held-alive')).toMatchObject({ composition: 'made up', version: 2 });
    expect(await claim('killed-in-gaza')).toMatchObject({ status: 'RETRACTED', retraction: 'A made-up retraction.' });
    expect(await claim('made-up')).toMatchObject({ status: 'PUBLISHED', version: 1 });
  });

  it('writes an edited file, and leaves what the file does not contain', async () => {
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('wording: around 65 hostages', 'note: Edited.\n    wording: around 65 hostages'),
    );
    expect(await start()).toMatchObject({ updated: 1, retracted: 0 });
    expect(await claim('held-alive')).toMatchObject({ note: 'Edited.', composition: null, version: 3 });
    expect(await claim('made-up')).toMatchObject({ status: 'PUBLISHED' });
    expect(await start()).toMatchObject({ created: 0, updated: 0, retracted: 0 });
  });

  it('retracts a claim missing from its file once, and leaves it published when a curator publishes it again', async () => {
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/ {2}- key: held-alive[\s\S]*?(?= {2}- key: killed-in-gaza)/, ''));
    expect(await start()).toMatchObject({ retracted: 1 });
    await write('publishClaim', 'PublishClaimInput', { id: await idOf('held-alive'), version: 4, reason: 'Made up.' });
    expect(await start()).toMatchObject({ created: 0, updated: 0, retracted: 0 });
    expect(await claim('held-alive')).toMatchObject({ status: 'PUBLISHED', retraction: null, version: 5 });
  });
});
