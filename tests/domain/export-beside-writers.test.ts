import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportArticles } from '../../server/domain/files/export.ts';
import { LOG } from '../../server/domain/files/manifest.ts';
import { testApi } from '../support/api.ts';
import { edit, folderOf, imported, outcomes, rehearsedAndImported } from '../support/article-files.ts';
import { freshDatabase } from '../support/database.ts';
import { revisionCount, wholeLedger } from '../support/ledger.ts';
import { only } from '../support/only.ts';
import { makeToken } from '../support/tokens.ts';

/** What curators write through the API is exported, and can be edited in files, just like what was imported from files. */

const db = await freshDatabase('curated');
const { ask } = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
const article = 'moscow-times-2024-11-15';
const claim = async (key: string) =>
  only(await db.prisma.claim.findMany({ where: { key, article: { slug: article } } }));
const idOf = async (key: string) => Buffer.from(`Claim:${(await claim(key)).id}`).toString('base64url');
const based = async (key: string, reason = 'Made up.') => ({
  id: await idOf(key),
  version: (await claim(key)).version,
  reason,
});

async function write(name: string, input: object): Promise<void> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on WriteError { message } } }`;
  const answer = await ask(mutation, { input });
  expect(answer[name].__typename, answer[name].message).toMatch(/Written$|Merged$/);
}

const asOf = { earliest: '2024-11-15', latest: '2024-11-15', basis: 'STATED' };
const madeUp = (key: string | null, value: number) => ({
  ...(key === null ? {} : { key }),
  measure: 'INJURED',
  countType: 'INCIDENT',
  quantifier: 'EXACT',
  value,
  wording: `${value} people`,
  event: 'gaza-war',
  population: 'everyone',
  asOf,
});

// The second test edits what the first has written.
describe('an export beside writers', { shuffle: false }, () => {
  it('importing an export changes nothing, whatever was written', async () => {
    const before = await folderOf();
    await exportArticles(db.prisma, before);
    await write('reviseClaim', { ...(await based('held-alive')), changes: { composition: 'made up' } });
    await write('retractClaim', await based('killed-in-gaza', 'A made-up retraction.'));
    await write('recordClaim', { article, claim: madeUp('made-up', 3) });
    await write('recordClaim', { article, claim: madeUp(null, 4), draft: true });
    const relate = async (from: string, to: string, kind: string) => {
      const { id, ...base } = await based(from);
      await write('relateClaims', { from: id, ...base, to: await idOf(to), kind });
    };
    await relate('made-up', 'held-alive', 'SUBSET_OF');
    await relate('made-up', 'killed-in-attack', 'ADDITIONAL_TO');
    await relate('held-alive', 'made-up', 'CONTRADICTS');
    await write('mergePeople', {
      from: 'alexander-lobanov',
      fromVersion: 1,
      into: 'alexander-trufanov',
      intoVersion: 1,
      reason: 'Made up.',
    });
    await write('mergeOrganisations', {
      from: 'afp',
      fromVersion: 1,
      into: 'tass',
      intoVersion: 1,
      reason: 'Made up.',
    });
    await write('recordArticle', {
      article: { headline: 'Made up', language: 'en', publisher: { id: 'meduza' } },
      claims: [madeUp(null, 5)],
      draft: true,
    });
    const [ledger, revisions] = [await wholeLedger(db), await revisionCount(db)];

    const folder = await folderOf();
    await exportArticles(db.prisma, folder);
    await rm(path.join(folder, LOG));
    expect(await rehearsedAndImported(db, folder)).toEqual([]);
    expect(await wholeLedger(db)).toEqual(ledger);
    expect(await revisionCount(db)).toBe(revisions);
    // Nor does an unedited export from before those writes undo any of them.
    expect(await imported(db, before)).toEqual([]);
  });

  it('importing an earlier export keeps what was written since, and the edits in the file', async () => {
    const folder = await folderOf();
    await exportArticles(db.prisma, folder);
    await write('reviseClaim', { ...(await based('made-up')), changes: { composition: 'theirs' } });
    await write('recordClaim', { article, claim: madeUp('later', 6) });
    await write('publishClaim', await based('killed-in-gaza'));
    const file = path.join(folder, `articles/${article}.yaml`);
    await edit(file, 'composition: made up', 'composition: mine');
    expect(await rehearsedAndImported(db, folder)).toEqual([
      `${article}.yaml`,
      '  ~ claim held-alive (version 3 → 4)',
      '      composition: "made up" → "mine"',
      expect.stringMatching(/^ {2}= claim killed-in-gaza is kept as in the ledger/),
      '      status: "PUBLISHED", but in the file "RETRACTED"',
      '      retraction: null, but in the file "A made-up retraction."',
      '  = claim made-up is kept as in the ledger, where it has been changed since (version 4)',
      '      composition: "theirs", but in the file null',
      '  ? claim later is not in the file and is left as it is: it was recorded after the file was exported',
    ]);
    await write('reviseClaim', { ...(await based('held-alive')), changes: { note: 'theirs' } });
    await edit(file, 'composition: mine', 'composition: mine again');
    await expect(imported(db, folder)).rejects.toThrow(
      /:\d+: claims\[3\]\.composition was edited, but A made-up admin has changed held-alive in the ledger since \(version 5\)\.$/,
    );
    expect(outcomes(await imported(db, folder, { force: true }))).toContain('updated held-alive');
    expect(await claim('held-alive')).toMatchObject({ composition: 'mine again', note: null, version: 6 });
  });
});
