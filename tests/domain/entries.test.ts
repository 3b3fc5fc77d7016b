import path from 'node:path';
import { expect, it } from 'vitest';
import { readCurated } from '../../server/domain/files/curated-folder.ts';
import { articleRow, bibliographyOf } from '../../server/domain/records/article.ts';
import { claimEntryOf, claimRow } from '../../server/domain/records/claim.ts';
import { statusEntryOf, statusRow } from '../../server/domain/records/person-status.ts';
import { readEntries } from '../../server/domain/records/read-registry.ts';
import { registryKinds } from '../../server/domain/records/registry-entries.ts';
import { freshDatabase } from '../support/database.ts';

const { prisma } = await freshDatabase('curated');
const folder = await readCurated(path.resolve('data'));
const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

it.each(registryKinds)('%s are read as they were entered', async (kind) => {
  const entered = folder.registry.flatMap(({ data }) => data[kind] as { slug: string }[]).sort(bySlug);
  expect(entered.length).toBeGreaterThan(0);
  const read = (await readEntries(prisma, kind)).map(({ entry }) => entry as { slug: string });
  expect(read.sort(bySlug)).toEqual(entered);
});

it.each(folder.articles.map(({ data }) => [data.slug, data] as const))(
  '%s is read as it was entered',
  async (slug, data) => {
    const row = await prisma.article.findUniqueOrThrow({ where: { slug }, include: articleRow });
    const { claims, statuses, ...bibliography } = data;
    expect(bibliographyOf(row)).toEqual(bibliography);
    const rows = await prisma.claim.findMany({
      where: { articleId: row.id },
      include: claimRow,
      orderBy: { position: 'asc' },
    });
    expect(rows.map(claimEntryOf)).toEqual(claims);
    const said = await prisma.personStatus.findMany({
      where: { articleId: row.id },
      include: statusRow,
      orderBy: { id: 'asc' },
    });
    expect(said.map(statusEntryOf)).toEqual(statuses);
  },
);
