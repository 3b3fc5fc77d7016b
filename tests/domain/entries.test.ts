import path from 'node:path';
import { expect, it } from 'vitest';
import { readCurated } from '../../server/domain/files/import-curated.ts';
import { listArticles, readArticles, readRegistry } from '../../server/domain/files/read-ledger.ts';
import { kindNames, kinds, registryKinds } from '../../server/domain/records/kinds.ts';
import { normalise } from '../../server/domain/records/normalise.ts';
import { freshDatabase } from '../support/database.ts';

const { prisma } = await freshDatabase('curated');
const folder = await readCurated(path.resolve('data'));
const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

it.each(registryKinds)('$list are read as they were entered', async (kind) => {
  const entered = folder.registry.flatMap(({ data }) => data[kind.list] ?? []).map((entry) => normalise(kind, entry));
  expect(entered.length).toBeGreaterThan(0);
  for await (const read of readRegistry(prisma, kind, 10_000)) expect(read).toEqual(entered.sort(bySlug));
});

it('articles are read as they were entered', async () => {
  const read = [];
  for await (const article of readArticles(prisma, await listArticles(prisma))) read.push(article);
  expect(read).toEqual(folder.articles.map(({ data }) => data).sort(bySlug));
});

it('every kind is filed under its own name', () => {
  expect(kindNames.map((name) => kinds[name].name)).toEqual(kindNames);
});
