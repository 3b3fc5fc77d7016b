import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../database/client.ts';
import { toStored } from '../figures/dates.ts';
import type { ArticleEntry } from './article-entries.ts';
import { named, partyIds, partyOf, partySlugs, referenceTo } from './chain.ts';
import { datedOf } from './claim.ts';
import { revise, type Writing } from './writing.ts';

/** Articles with their credits and mentions: from the entry to rows, and back. */

/** An article without what was found in it. */
export type BibliographyEntry = Omit<ArticleEntry, 'claims' | 'statuses'>;

/** @param id of the article that is there; undefined makes a new one */
export async function writeBibliography(
  writing: Writing,
  entry: BibliographyEntry,
  id?: string,
): Promise<{ id: string; version: number | undefined }> {
  const { tx } = writing;
  const { slug, publisher, publishedOn, credits, mentions } = entry;
  const data = {
    slug,
    url: entry.url,
    headline: entry.headline,
    language: entry.language,
    publisherId: publisher === null ? null : writing.idOf('organisations', publisher),
    publishedEarliest: toStored(publishedOn?.earliest ?? null),
    publishedLatest: toStored(publishedOn?.latest ?? null),
    publishedBasis: publishedOn?.basis ?? null,
    sha256: entry.sha256,
    archivedUrl: entry.archivedUrl,
    note: entry.note,
  };
  const articleId = id ?? (await tx.article.create({ data, select: { id: true } })).id;
  const version = await revise(writing, 'ARTICLE', articleId, { ...entry });
  if (version === undefined) return { id: articleId, version };
  if (id !== undefined) await tx.article.update({ where: { id }, data: { ...data, version } });
  await writeCredits(writing, articleId, credits);
  await writeMentions(writing, articleId, mentions);
  return { id: articleId, version };
}

async function writeCredits(writing: Writing, articleId: string, credits: ArticleEntry['credits']): Promise<void> {
  const { tx } = writing;
  const rows = credits.map(({ role, label, ...who }, i) => ({
    position: i + 1,
    role,
    label,
    ...partyIds(writing, who),
  }));
  const select = { position: true, role: true, label: true, organisationId: true, personId: true };
  const before = await tx.credit.findMany({ where: { articleId }, select, orderBy: { position: 'asc' } });
  if (isDeepStrictEqual(before, rows)) return;
  await tx.credit.deleteMany({ where: { articleId } });
  await tx.credit.createMany({ data: rows.map((row) => ({ ...row, articleId })) });
}

async function writeMentions(writing: Writing, articleId: string, mentions: ArticleEntry['mentions']): Promise<void> {
  const { tx } = writing;
  const rows = mentions.map(({ label, event, ...who }, i) => ({
    position: i + 1,
    label,
    ...partyIds(writing, who),
    eventId: event ? writing.idOf('events', event) : null,
  }));
  const select = { position: true, label: true, organisationId: true, personId: true, eventId: true };
  const before = await tx.mention.findMany({ where: { articleId }, select, orderBy: { position: 'asc' } });
  if (isDeepStrictEqual(before, rows)) return;
  await tx.mention.deleteMany({ where: { articleId } });
  await tx.mention.createMany({ data: rows.map((row) => ({ ...row, articleId })) });
}

/** What `bibliographyOf` needs of a row. */
export const articleRow = {
  publisher: named,
  credits: { orderBy: { position: 'asc' }, select: { role: true, label: true, ...partySlugs } },
  mentions: {
    orderBy: { position: 'asc' },
    select: { label: true, ...partySlugs, event: named },
  },
} as const satisfies Prisma.ArticleInclude;

/** The entry of an article as it stands, without what was found in it. */
export function bibliographyOf(row: Prisma.ArticleGetPayload<{ include: typeof articleRow }>): BibliographyEntry {
  return {
    slug: row.slug ?? row.id,
    url: row.url,
    headline: row.headline,
    language: row.language,
    publisher: referenceTo(row.publisher),
    publishedOn: datedOf(row.publishedEarliest, row.publishedLatest, row.publishedBasis),
    sha256: row.sha256,
    archivedUrl: row.archivedUrl,
    note: row.note,
    credits: row.credits.map(({ role, label, ...who }) => ({ role, label, ...partyOf(who) })),
    mentions: row.mentions.map(({ label, event, ...who }) => ({ label, ...partyOf(who), event: referenceTo(event) })),
  };
}
