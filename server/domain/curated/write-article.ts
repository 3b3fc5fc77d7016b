import { OperationalError } from '../../errors.ts';
import { writeBibliography } from '../records/article.ts';
import type { ArticleEntry } from '../records/article-entries.ts';
import { type ClaimEntry, claimEntryOf, claimRow, writeClaim, writeRelations } from '../records/claim.ts';
import { statusEntryOf, statusRow, writeStatus } from '../records/person-status.ts';
import { lastImported, type Writing } from '../records/writing.ts';

/** Writes one article with its credits, mentions, statuses and claims, and retracts what its file no longer holds. */
export async function writeArticle(writing: Writing, data: ArticleEntry): Promise<void> {
  const { claims, statuses, ...article } = data;
  const found = await writing.tx.article.findUnique({ where: { slug: article.slug }, select: { id: true } });
  const { id: articleId } = await writeBibliography(writing, article, found?.id);
  await writeStatuses(writing, articleId, statuses);
  await writeClaims(writing, articleId, data.publisher, claims);
}

async function writeStatuses(writing: Writing, articleId: string, statuses: ArticleEntry['statuses']): Promise<void> {
  const { tx } = writing;
  const present = await tx.personStatus.findMany({ where: { articleId }, include: statusRow });
  const ids = new Map(present.map(({ key, id }) => [key, id]));
  for (const entry of statuses) await writeStatus(writing, articleId, entry, ids.get(entry.key));
  const keys = new Set<string | null>(statuses.map(({ key }) => key));
  for (const row of present) {
    if (keys.has(row.key) || row.recordStatus === 'RETRACTED') continue;
    const imported = await lastImported(writing, 'PERSON_STATUS', row.id);
    if (imported === undefined || imported.after['recordStatus'] === 'RETRACTED') continue;
    await writeStatus(writing, articleId, { ...statusEntryOf(row), recordStatus: 'RETRACTED' }, row.id);
  }
}

async function writeClaims(
  writing: Writing,
  articleId: string,
  publisher: string | null,
  claims: readonly ClaimEntry[],
): Promise<void> {
  const { tx } = writing;
  const present = await tx.claim.findMany({ where: { articleId }, select: { id: true, key: true } });
  const ids = new Map(present.map(({ key, id }) => [key, id]));
  const changed: ClaimEntry[] = [];
  for (const [i, entry] of claims.entries()) {
    const place = { articleId, publisher, position: i + 1 };
    const { id, version } = await writeClaim(writing, place, entry, ids.get(entry.key));
    ids.set(entry.key, id);
    if (version !== undefined) changed.push(entry);
  }
  const elsewhere = await claimsElsewhere(writing, changed);
  for (const entry of changed) {
    const idOf = (reference: string) => (ids.get(reference) ?? elsewhere.get(reference)) as string;
    await writeRelations(writing, ids.get(entry.key) as string, entry, idOf);
  }
  await retractOthers(
    writing,
    articleId,
    claims.map(({ key }) => key),
  );
}

/** The claims of other articles that relations speak of, by `article/key`. */
async function claimsElsewhere({ tx }: Writing, claims: readonly ClaimEntry[]): Promise<Map<string, string>> {
  const references = claims.flatMap(({ relations }) => relations.map(({ claim }) => claim));
  const found = new Map<string, string>();
  for (const reference of new Set(references.filter((text) => text.includes('/')))) {
    const [slug, key] = reference.split('/') as [string, string];
    const claim = await tx.claim.findFirst({ where: { key, article: { slug } }, select: { id: true } });
    if (!claim) throw new OperationalError(`refers to ${reference}, which is no claim of the ledger`);
    found.set(reference, claim.id);
  }
  return found;
}

/** Retracts the claims of an article that an import wrote and that its file no longer holds: all but those with these keys. */
export async function retractOthers(writing: Writing, articleId: string, keys: readonly string[]): Promise<void> {
  const { tx, reason } = writing;
  const gone = await tx.claim.findMany({
    where: { articleId, key: { notIn: [...keys] }, status: { not: 'RETRACTED' } },
    include: { ...claimRow, article: { select: { slug: true, publisher: { select: { id: true, slug: true } } } } },
  });
  for (const row of gone) {
    const imported = await lastImported(writing, 'CLAIM', row.id);
    if (imported === undefined || imported.after['status'] === 'RETRACTED') continue;
    const { publisher } = row.article;
    const place = { articleId, publisher: publisher && (publisher.slug ?? publisher.id), position: row.position };
    const entry = { ...claimEntryOf(row), status: 'RETRACTED' as const, retraction: `No longer in ${reason}.` };
    await writeClaim(writing, place, entry, row.id);
  }
}
