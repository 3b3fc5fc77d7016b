import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { exportArticles } from '../../server/domain/files/export.ts';
import { LOG } from '../../server/domain/files/manifest.ts';
import { testApi } from '../support/api.ts';
import { folderOf, imported, rehearsedAndImported } from '../support/article-files.ts';
import { freshDatabase } from '../support/database.ts';
import { revisionCount, wholeLedger } from '../support/ledger.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { validWrites } from '../support/valid-writes.ts';
import { mutations, successOf, writer } from '../support/writes.ts';

/** Everything that can be written through the API can be exported, and imported again unchanged. */

async function exported({ prisma }: Pick<Database, 'prisma'>): Promise<string> {
  const folder = await folderOf();
  await exportArticles(prisma, folder);
  return folder;
}

/** Returns the text of every file of an export. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of ((await readdir(folder, { recursive: true })) as string[]).sort())
    if (name.endsWith('.yaml')) texts[name] = await readFile(path.join(folder, name), 'utf8');
  return texts;
}

it('files can hold everything that the mutations write', { timeout: 240_000 }, async () => {
  const db = await freshDatabase('curated');
  const api = testApi(db, { token: await makeToken(db, 'ADMIN', 'A made-up admin') });
  const write = writer(api);
  const { inputs } = await validWrites(api);
  for (const mutation of mutations)
    expect(await write(mutation, inputs[mutation] as object)).toMatchObject({ __typename: successOf(mutation) });
  await hostile(write);
  const before = await wholeLedger(db);
  const folder = await exported(db);
  const texts = await textsIn(folder);
  await rm(path.join(folder, LOG));
  const revisions = await revisionCount(db);
  expect(await rehearsedAndImported(db, folder)).toEqual([]);
  expect(await revisionCount(db)).toBe(revisions);
  expect(await wholeLedger(db)).toEqual(before);
  const empty = await freshDatabase('empty');
  await imported(empty, folder);
  expect(await textsIn(await exported(empty))).toEqual(texts);
});

/** Writes what the API accepts, but might not survive an export and an import. */
async function hostile(write: ReturnType<typeof writer>): Promise<void> {
  const reason = '  A made-up reason: "quoted", #1, - and \u2028 more: {x} ';
  const texts = [
    'null',
    '~',
    'yes',
    '- a',
    'a: b',
    '#a',
    '"',
    "'",
    '…',
    '\u00a0x',
    '\ufeffx',
    '\u2028',
    '2024-01-01',
    '0x1F',
    '1e3',
    '\u{1f600}',
    '!!binary x',
    '&a',
    '*a',
    '%',
    '@a',
    '`',
    '|',
    '>',
    '\u0085x',
    'e\u0301',
  ];
  for (const [i, text] of texts.entries()) {
    const name = `Made up ${text}${i}`;
    const description = text.trim() === '' ? null : text;
    await write('recordPerson', { person: { name, description, names: [{ value: `${text} ${i}`, kind: 'ALIAS' }] } });
    const { claims } = await recordMadeUp(write, [
      madeUpClaim(i, {
        note: description,
        composition: description,
        wording: `${i} (${text})`,
        attributions: [{ label: `${text} x`, organisation: { id: 'hamas' } }],
      }),
    ]);
    if (i % 2 === 0) await write('retractClaim', { id: claims[0].id, version: 1, reason });
  }
  // A retracted claim that contradicts the article as it is now.
  const { article, claims } = await recordMadeUp(write, [
    madeUpClaim(12, {
      asOf: { earliest: '2024-01-31', latest: null, basis: 'STATED' },
      attributions: [{ label: 'x', organisation: { id: 'tass' } }],
    }),
    madeUpClaim(13, { relations: [{ kind: 'RESTATES', claim: 'killed-12', note: ' x ' }] }),
  ]);
  await write('retractClaim', { id: claims[0].id, version: 1, reason });
  const changes = { publisher: { id: 'tass' }, publishedOn: { latest: '2024-01-01', basis: 'INFERRED' } };
  const revised = await write('reviseArticle', { id: article.id, version: 1, reason, changes });
  expect(revised).toMatchObject({ __typename: 'ArticleWritten' });
  const { claims: drafts } = await recordMadeUp(write, [madeUpClaim(12), madeUpClaim(13)], true);
  await write('relateClaims', {
    from: drafts[0].id,
    version: 1,
    kind: 'RESTATES',
    to: claims[1].id,
    note: ' x ',
    reason,
  });
}
